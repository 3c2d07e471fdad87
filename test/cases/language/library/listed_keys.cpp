// Elements that an initialiser list names by keys are told apart, as those that are stored by key are.
#include "case.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace {

using Attributes = std::map<std::string, std::string>;
Attributes made(const User& u) { return {{"email", u.email}, {"plan", "free"}}; }

}  // namespace

void listed(const User& u) {
  Attributes m{{"email", u.email}, {"plan", "free"}};
  acme::send(m["email"]);         // expect: user.contact.email -> acme
  acme::send(m["plan"]);
  acme::send(m.begin()->second);  // expect: user.contact.email -> acme
  acme::send(m.begin()->first);
  const Attributes n = made(u);
  acme::send(n.at("email"));      // expect: user.contact.email -> acme
  acme::send(n.at("plan"));
  m = {{"email", "none"}, {"plan", u.name}};
  acme::send(m["plan"]);          // expect: user.name -> acme
  acme::send(m["email"]);
}
void nested(const User& u) {
  std::map<std::string, Attributes> d{{"user", {{"mail", u.email}, {"plan", "free"}}}, {"app", {{"x", "y"}, {"z", "w"}}}};
  acme::send(d["user"]["mail"]);  // expect: user.contact.email -> acme
  acme::send(d["user"]["plan"]);
  acme::send(d["app"]["x"]);
}
void callables(const User& u) {
  std::unordered_map<int, std::function<std::string(const User&)>> f{
      {1, [](const User& k) { return std::to_string(k.id); }}, {2, [](const User& k) { return k.name; }}};
  acme::send(f[1](u));
  acme::send(f[2](u));            // expect: user.name -> acme
}
void other_keys(const User& u, const std::string& key) {
  const Attributes r{{u.email, "x"}, {"plan", "y"}};
  acme::send(r.begin()->first);   // expect: user.contact.email -> acme
  acme::send(r.at("plan"));
  const Attributes s{{key, u.name}, {"plan", "y"}};
  acme::send(s.at("any"));        // expect: user.name -> acme
  for (const auto& [k, v] : Attributes{{"a", "x"}, {"b", u.phone}}) acme::send(k + v);  // expect: user.contact.phone_number -> acme
}
