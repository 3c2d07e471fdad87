// optional, variant, any, pair, tuple, exchange, min and max.
#include "pii_case.h"

#include <algorithm>
#include <any>
#include <optional>
#include <tuple>
#include <utility>
#include <variant>

int main() {
  User u = load_user(1);
  std::optional<std::string> a;
  a.emplace(u.plan);
  acme::send(*a);
  a = u.email;
  std::optional<std::string> b = a;
  acme::send(b.value());                          // expect: user.contact.email -> acme
  a = std::nullopt;
  acme::send(a.value_or("x"));
  acme::send(a.value_or(u.name));                 // expect: user.name -> acme
  auto c = std::make_optional(u.phone);
  acme::send(*c);                                 // expect: user.contact.phone_number -> acme
  auto d = std::make_optional(u.plan);
  acme::send(*d);

  std::variant<int, std::string> v = u.email;
  acme::send(std::get<std::string>(v));           // expect: user.contact.email -> acme
  acme::send(std::get<1>(v));                     // expect: user.contact.email -> acme
  v = u.plan;
  acme::send(std::get<std::string>(v));
  acme::send(std::visit([](const auto& x) { return sizeof x; }, v));
  v.emplace<std::string>(u.name);
  acme::send(*std::get_if<std::string>(&v));      // expect: user.name -> acme

  std::any n = u.phone;
  acme::send(std::any_cast<const std::string&>(n));   // expect: user.contact.phone_number -> acme
  n.reset();
  acme::send(std::any_cast<std::string>(n));

  std::pair<std::string, std::string> p(u.plan, u.email);
  auto q = p;
  acme::send(q.first);
  acme::send(std::get<1>(q));                     // expect: user.contact.email -> acme
  std::tuple<std::string, int, std::string> t(u.name, 1, u.plan);
  acme::send(std::get<0>(t));                     // expect: user.name -> acme
  acme::send(std::get<2>(t));
  auto [x, y, z] = t;
  acme::send(x);                                  // expect: user.name -> acme
  acme::send(z);
  acme::send(std::apply([](const std::string&, int, const std::string& s) { return s; }, t));
  acme::send(std::apply([](const std::string& s, int, const std::string&) { return s; }, t));   // expect: user.name -> acme

  std::string old = std::exchange(p.second, "x");
  acme::send(old);                                // expect: user.contact.email -> acme
  acme::send(p.second);
  acme::send(std::max(u.plan, u.name));           // expect: user.name -> acme
  acme::send(std::min(u.plan, old.empty() ? u.plan : p.second));
}
