// Text templates: placeholders, filters, loops, conditionals, escaping, compiled nodes.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using Scope = std::map<std::string, std::string>;
using Filter = std::function<std::string(const std::string&)>;

struct Node {
  virtual ~Node() = default;
  virtual void render(const Scope& s, std::ostream& out) const = 0;
};
using NodePtr = std::unique_ptr<Node>;

struct Literal : Node {
  std::string text;
  explicit Literal(std::string t) : text(std::move(t)) {}
  void render(const Scope&, std::ostream& out) const override { out << text; }
};
struct Variable : Node {
  std::string name;
  std::vector<Filter> filters;
  explicit Variable(std::string n) : name(std::move(n)) {}
  void render(const Scope& s, std::ostream& out) const override {
    auto it = s.find(name);
    if (it == s.end()) return;
    std::string v = it->second;
    for (const auto& f : filters) v = f(v);
    out << v;
  }
};
struct Conditional : Node {
  std::string name;
  NodePtr then;
  Conditional(std::string n, NodePtr t) : name(std::move(n)), then(std::move(t)) {}
  void render(const Scope& s, std::ostream& out) const override {
    if (s.contains(name) && then) then->render(s, out);
  }
};
struct Length : Node {
  std::string name;
  explicit Length(std::string n) : name(std::move(n)) {}
  void render(const Scope& s, std::ostream& out) const override {
    auto it = s.find(name);
    out << (it == s.end() ? 0 : it->second.size());
  }
};

class Template {
 public:
  Template& text(std::string t) {
    nodes_.push_back(std::make_unique<Literal>(std::move(t)));
    return *this;
  }
  Template& var(std::string n, std::vector<Filter> f = {}) {
    auto v = std::make_unique<Variable>(std::move(n));
    v->filters = std::move(f);
    nodes_.push_back(std::move(v));
    return *this;
  }
  Template& length(std::string n) {
    nodes_.push_back(std::make_unique<Length>(std::move(n)));
    return *this;
  }
  Template& when(std::string n, NodePtr p) {
    nodes_.push_back(std::make_unique<Conditional>(std::move(n), std::move(p)));
    return *this;
  }
  std::string render(const Scope& s) const {
    std::ostringstream out;
    for (const auto& n : nodes_) n->render(s, out);
    return out.str();
  }

 private:
  std::vector<NodePtr> nodes_;
};

std::string escape(const std::string& s) {
  std::string out;
  for (char ch : s) {
    switch (ch) {
      case '<': out += "&lt;"; break;
      case '&': out += "&amp;"; break;
      default: out += ch;
    }
  }
  return out;
}
std::string substitute(std::string text, const Scope& values) {
  for (const auto& [k, v] : values) {
    const std::string mark = "{" + k + "}";
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + v.size()))
      text.replace(at, mark.size(), v);
  }
  return text;
}
std::string repeat(const std::vector<std::string>& rows, const std::string& pattern) {
  std::string out;
  for (const auto& r : rows) {
    auto at = pattern.find("%");
    out += pattern.substr(0, at) + r + pattern.substr(at + 1);
  }
  return out;
}

}  // namespace

void render(const Customer& c) {
  Scope person;
  person["name"] = c.name;
  person["plan"] = c.tier;
  Scope plain;
  plain["plan"] = c.tier;
  plain["name"] = "friend";
  Template hello;
  hello.text("Hello ").var("name").text("!");
  acme::send(hello.render(person));   // expect: user.name -> acme
  acme::send(hello.render(plain));    // silent
  acme::send(hello.render({}));       // silent
  Template plan;
  plan.text("Plan ").var("plan").text(".");
  acme::send(plan.render(plain));     // silent
  Template len;
  len.text("len ").length("name");
  acme::send(len.render(person));     // silent
  Template filtered;
  filtered.var("name", {escape, [](const std::string& s) { return "[" + s + "]"; }});
  acme::send(filtered.render(person));  // expect: user.name -> acme
  acme::send(filtered.render(plain));   // silent
  Template maybe;
  maybe.when("name", std::make_unique<Literal>("has a name"));
  acme::send(maybe.render(person));     // silent
  maybe.when("name", std::make_unique<Literal>(c.email));
  acme::send(maybe.render(plain));      // expect: user.contact.email -> acme
  Template fixed;
  fixed.text(c.phone).text("");
  acme::send(fixed.render(plain));      // expect: user.contact.phone_number -> acme
  acme::send(escape(c.email));          // expect: user.contact.email -> acme
  acme::send(escape("<b>"));            // silent
  acme::send(substitute("Dear {name}", person));        // expect: user.name -> acme
  acme::send(substitute("Dear {name}", plain));         // silent
  acme::send(substitute("Dear " + c.email, plain));     // expect: user.contact.email -> acme
  acme::send(repeat({c.tier, "b"}, "<li>%</li>"));      // silent
  acme::send(repeat({c.name, "b"}, "<li>%</li>"));      // expect: user.name -> acme
  person.erase("name");
  person["name"] = "again";
  acme::send(person["name"]);           // silent
  person.clear();
  acme::send(hello.render(person));     // silent
  std::string subject = "Invoice {id}";
  auto at = subject.find("{id}");
  subject.replace(at, 4, std::to_string(c.id));
  acme::send(subject);                  // silent
  subject.insert(0, c.name + ": ");
  acme::send(subject);                  // expect: user.name -> acme
  subject.erase();
  acme::send(subject);                  // silent
}
