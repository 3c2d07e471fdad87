// A template engine: placeholders filled from a context.
#include "svc.h"

#include <cctype>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

class Context {
 public:
  Context& set(const std::string& name, std::string value) {
    values_[name] = std::move(value);
    return *this;
  }
  std::string lookup(const std::string& name) const {
    if (const auto it = values_.find(name); it != values_.cend()) return it->second;
    return parent_ ? parent_->lookup(name) : "";
  }
  void inherit(const Context& parent) { parent_ = &parent; }

 private:
  std::map<std::string, std::string> values_;
  const Context* parent_ = nullptr;
};

std::string render(const std::string& text, const Context& ctx) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    if (text.compare(i, 2, "{{") == 0) {
      const auto end = text.find("}}", i);
      out += ctx.lookup(text.substr(i + 2, end - i - 2));
      i = end + 2;
    } else {
      out += text[i++];
    }
  }
  return out;
}

std::string strip(std::string s) {
  while (!s.empty() && std::isspace(static_cast<unsigned char>(s.back()))) s.pop_back();
  return s;
}

std::string upper(const std::string& s) {
  std::string r;
  for (unsigned char c : s) r += static_cast<char>(std::toupper(c));
  return r;
}

}  // namespace

void send_templates(const Customer& c) {
  Context site;
  site.set("site", "ours.example");
  Context mine;
  mine.set("name", c.name).set("tier", c.tier);
  Context child;
  child.inherit(site);

  acme::send(render("Hi {{name}}", mine));     // expect: user.name -> acme
  acme::send(render("At {{site}}", site));     // silent
  acme::send(render("At {{site}}", child));    // silent
  acme::send(render(c.email, site));           // expect: user.contact.email -> acme
  child.inherit(mine);
  acme::send(render("Hi {{name}}", child));  // expect: user.name -> acme
  acme::send(render("Hi {{name}}", site));   // silent

  acme::send(upper(c.name));         // expect: user.name -> acme
  acme::send(upper("title"));        // silent
  acme::send(strip(c.phone + "\n"));  // expect: user.contact.phone_number -> acme
  acme::send(strip(" t "));          // silent

  std::string body = std::regex_replace(std::string("Dear X"), std::regex("X"), c.name);
  acme::send(body);  // expect: user.name -> acme
  body = std::regex_replace(std::string("Dear X"), std::regex("X"), c.tier);
  acme::send(body);  // silent
  std::smatch m;
  if (std::regex_search(c.email, m, std::regex("(.*)@(.*)"))) {
    acme::send(m[2].str());   // expect: user.contact.email -> acme
    acme::send(m.position(2));  // silent
    acme::send(m.size());       // silent
  }
  bool ok = std::regex_match(c.email, std::regex(".*@.*"));
  acme::send(ok);  // silent
  body = std::regex_replace(c.email, std::regex("@.*"), "@***");
  acme::send(body);  // expect: user.contact.email -> acme
  body.assign(3, '*');
  acme::send(body);  // silent
  Context fresh = mine;
  globex::send(fresh.lookup("name"));  // expect: user.name -> globex
  fresh = Context{};
  globex::send(fresh.lookup("name"));  // silent
}
