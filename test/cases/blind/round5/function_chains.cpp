// std::function as members, returned, wrapped, replaced, stored under keys, passed three levels down.
#include "svc.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using Text = std::function<std::string(const std::string&)>;

Text wrap(Text inner, std::string around) {
  return [inner = std::move(inner), around = std::move(around)](const std::string& s) { return around + inner(s) + around; };
}
Text constant(std::string v) {
  return [v](const std::string&) { return v; };
}
Text identity() {
  return [](const std::string& s) { return s; };
}
Text nothing = [](const std::string&) { return std::string(); };

struct Button {
  std::function<void(const std::string&)> on_click;
  std::function<void()> on_close;
  void click(const std::string& s) const {
    if (on_click) on_click(s);
  }
  void close() const {
    if (on_close) on_close();
  }
};

class Transformer {
 public:
  Transformer& then(Text t) {
    steps_.push_back(std::move(t));
    return *this;
  }
  std::string run(std::string s) const {
    for (const auto& t : steps_) s = t(s);
    return s;
  }

 private:
  std::vector<Text> steps_;
};

void level3(const std::function<void(std::string)>& done, const std::string& v) { done(v); }
void level2(const std::function<void(std::string)>& done, const std::string& v) {
  level3([&](std::string s) { done("2" + s); }, v);
}
void level1(std::function<void(std::string)> done, const std::string& v) { level2(done, v); }

std::string free_fn(const std::string& s) { return s; }
struct Functor {
  std::string kept = "none";
  std::string operator()(const std::string& s) {
    std::string r = kept;
    kept = s;
    return r;
  }
  std::string peek(const std::string&) const { return kept; }
};

}  // namespace

void chains(const Customer& c) {
  acme::send(wrap(identity(), "|")(c.email));          // expect: user.contact.email -> acme
  acme::send(wrap(identity(), "|")("x"));              // silent
  acme::send(wrap(constant("k"), "|")(c.email));       // silent
  acme::send(wrap(constant(c.name), "|")("x"));        // expect: user.name -> acme
  acme::send(wrap(nothing, c.tier)(c.phone));          // silent
  acme::send(wrap(wrap(identity(), "<"), c.phone)("x"));  // expect: user.contact.phone_number -> acme

  Button b;
  b.on_click = [](const std::string& s) { acme::send(s); };  // expect: user.contact.email -> acme
  b.on_close = [] { acme::send("closed"); };                 // silent
  b.click(c.email);
  b.close();
  Button d;
  d.on_click = [](const std::string& s) { acme::send(s); };  // silent
  d.click(c.tier);
  d.on_click = [](const std::string& s) { acme::send(s.size()); };  // silent
  d.click(c.name);
  d.on_click = nullptr;
  d.click(c.name);
  std::string seen;
  d.on_click = [&seen](const std::string& s) { seen = s; };
  d.click(c.name);
  acme::send(seen);  // expect: user.name -> acme
  d.click("x");
  acme::send(seen);  // silent

  Transformer keep, lose;
  keep.then(identity()).then([](const std::string& s) { return "k" + s; });
  lose.then(identity()).then(constant("lost"));
  acme::send(keep.run(c.phone));  // expect: user.contact.phone_number -> acme
  acme::send(keep.run(c.tier));   // silent
  Transformer hashing;
  hashing.then(sha256);
  acme::send(hashing.run("x"));      // silent

  std::string result;
  level1([&](std::string s) { result = std::move(s); }, c.email);
  acme::send(result);  // expect: user.contact.email -> acme
  level1([&](std::string s) { result = std::to_string(s.size()); }, c.email);
  acme::send(result);  // silent
  level1([&](std::string s) { globex::send(s); }, c.name);  // expect: user.name -> globex
  level1([&](std::string s) { globex::send(s); }, c.tier);  // silent

  std::map<std::string, Text> table;
  table["id"] = identity();
  table["const"] = constant("c");
  acme::send(table["id"](c.email));     // expect: user.contact.email -> acme
  acme::send(table["const"](c.email));  // silent
  acme::send(table.at("id")(c.tier));   // silent
  Text f = free_fn;
  acme::send(f(c.name));  // expect: user.name -> acme
  f = constant("v");
  acme::send(f(c.name));  // silent
  f = Functor{c.phone};
  acme::send(f("a"));     // expect: user.contact.phone_number -> acme
  Functor fun;
  f = std::ref(fun);
  f(c.email);
  acme::send(fun.kept);   // expect: user.contact.email -> acme
  Functor copy;
  f = copy;
  f(c.email);
  acme::send(copy.kept);  // silent
  Functor held{c.name};
  auto bound = std::bind(&Functor::peek, &held, std::placeholders::_1);
  acme::send(bound("x"));  // expect: user.name -> acme
  held.kept = "out";
  acme::send(bound(c.email));  // silent
  auto flip = std::bind([](const std::string& a, const std::string& b2) { return a + std::to_string(b2.size()); },
                        std::placeholders::_2, std::placeholders::_1);
  acme::send(flip(c.email, c.tier));  // silent
  acme::send(flip(c.tier, c.email));  // expect: user.contact.email -> acme
  std::optional<Text> maybe;
  if (maybe) acme::send((*maybe)(c.email));  // silent
  maybe = identity();
  if (maybe) acme::send((*maybe)(c.email));  // expect: user.contact.email -> acme
}
