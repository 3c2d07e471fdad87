// Flags evaluated against attributes of the current user; exposures are sent.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace {

using Attribute = std::variant<bool, long, std::string>;

struct Attributes {
  std::map<std::string, Attribute> values;
  void set(std::string k, Attribute v) { values.insert_or_assign(std::move(k), std::move(v)); }
};

struct Rule {
  std::function<bool(const Attributes&)> matches;
  std::string variation;
};

class Flag {
 public:
  explicit Flag(std::string fallback) : fallback_(std::move(fallback)) {}
  Flag& rule(Rule r) {
    rules_.push_back(std::move(r));
    return *this;
  }
  const std::string& evaluate(const Attributes& a) const {
    for (const auto& r : rules_)
      if (r.matches(a)) return r.variation;
    return fallback_;
  }

 private:
  std::string fallback_;
  std::vector<Rule> rules_;
};

std::string to_string(const Attribute& a) {
  return std::visit(
      [](const auto& v) -> std::string {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, bool>) {
          return v ? "true" : "false";
        } else if constexpr (std::is_same_v<T, long>) {
          return std::to_string(v);
        } else {
          return v;
        }
      },
      a);
}

}  // namespace

void expose(const Customer& c) {
  Attributes attrs;
  attrs.set("email", c.email);
  attrs.set("paying", c.tier != "free");
  Attributes anonymous;
  anonymous.set("tier", c.tier);
  anonymous.set("id", long{c.id});

  Flag banner("off");
  banner.rule({[](const Attributes& a) { return a.values.contains("email"); }, "on"});
  acme::send(banner.evaluate(attrs));      // silent
  acme::send(banner.evaluate(anonymous));  // silent
  for (const auto& [k, v] : attrs.values) {
    acme::send(k);             // silent
    acme::send(to_string(v));  // expect: user.contact.email -> acme
  }
  for (const auto& [k, v] : anonymous.values) acme::send(to_string(v));  // silent

  Flag personal("Hi " + c.name);
  acme::send(personal.evaluate(anonymous));  // expect: user.name -> acme
  acme::send(banner.evaluate(anonymous));    // silent
  banner.rule({nullptr, c.phone});
  acme::send(banner.evaluate(anonymous));  // expect: user.contact.phone_number -> acme

  Attribute a = c.email;
  acme::send(std::get<std::string>(a));  // expect: user.contact.email -> acme
  a = true;
  acme::send(to_string(a));  // silent
  if (auto* s = std::get_if<std::string>(&a)) acme::send(*s);  // silent
  a = std::string(c.name);
  if (auto* s = std::get_if<std::string>(&a)) acme::send(*s);  // expect: user.name -> acme
  acme::send(a.index());                                       // silent
  acme::send(std::holds_alternative<std::string>(a));          // silent
  attrs.values.clear();
  attrs.set("plan", c.tier);
  for (const auto& kv : attrs.values) globex::send(to_string(kv.second));  // silent
  attrs = Attributes{{{"phone", c.phone}}};
  for (const auto& kv : attrs.values) globex::send(to_string(kv.second));  // expect: user.contact.phone_number -> globex
  acme::send(to_string(attrs.values.begin()->second));                     // expect: user.contact.phone_number -> acme
}
