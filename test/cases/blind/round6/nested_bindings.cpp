// Structured bindings of nested things: pairs in maps, arrays of structs, tuples of tuples, captured, rebound, conditional.
#include "svc.h"

#include <array>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

struct Geo {
  std::string street;
  std::string country;
};
struct Card {
  std::string holder;
  Geo geo;
  std::array<std::string, 2> tags;
};
Card card(const Customer& c) { return {c.name, {c.phone, "NL"}, {"a", "b"}}; }
std::tuple<std::pair<std::string, int>, std::tuple<std::string, bool>> both(const Customer& c) {
  return {{c.email, c.id}, {c.tier, true}};
}
std::pair<const std::string&, const std::string&> refs(const Customer& c) { return {c.tier, c.email}; }

}  // namespace

void nested(const Customer& c) {
  auto [holder, geo, tags] = card(c);
  auto& [street, country] = geo;
  acme::send(holder);      // expect: user.name -> acme
  acme::send(street);      // expect: user.contact.phone_number -> acme
  acme::send(country);     // silent
  acme::send(tags[0]);     // silent
  street = "hidden";
  acme::send(geo.street);  // silent
  const auto& [first, second] = both(c);
  const auto& [mail, id] = first;
  const auto& [tier, ok] = second;
  acme::send(mail);        // expect: user.contact.email -> acme
  acme::send(id);          // silent
  acme::send(tier);        // silent
  acme::send(ok);          // silent
  auto [r1, r2] = refs(c);
  acme::send(r1);          // silent
  acme::send(r2);          // expect: user.contact.email -> acme
  std::map<int, std::pair<std::string, std::string>> table;
  table[c.id] = {c.tier, c.phone};
  for (auto& [key, value] : table) {
    auto& [plan, phone] = value;
    acme::send(key);       // silent
    acme::send(plan);      // silent
    acme::send(phone);     // expect: user.contact.phone_number -> acme
    phone.clear();
    acme::send(phone);     // silent
  }
  auto show = [&country = geo.country, h = holder](bool full) { return full ? h : country; };
  acme::send(show(true));  // expect: user.name -> acme
  auto only = [&country = geo.country] { return country; };
  acme::send(only());      // silent
  std::string a = c.email, b = "b";
  std::tie(a, b) = std::pair<std::string, std::string>("x", c.name);
  acme::send(a);           // silent
  acme::send(b);           // expect: user.name -> acme
  if (auto [it, fresh] = table.try_emplace(7, "basic", c.name); fresh) {
    acme::send(it->second.first);   // silent
    acme::send(it->second.second);  // expect: user.name -> acme ; user.contact.phone_number -> acme
    acme::send(it->first);          // silent
  }
  Geo shelf[2] = {{"one", "two"}, {"three", c.tier}};
  for (auto [s, k] : shelf) acme::send(s + k);  // silent
}
