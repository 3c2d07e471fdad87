// Structured bindings: of arrays, tuples, aggregates, own tuple-likes; copies and references.
#include "svc.h"

#include <array>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace {

struct Row {
  std::string key;
  std::string value;
  int rank = 0;
};

class Pairish {
 public:
  Pairish(std::string a, std::string b) : a_(std::move(a)), b_(std::move(b)) {}
  template <std::size_t I>
  const std::string& get() const {
    if constexpr (I == 0)
      return a_;
    else
      return b_;
  }

 private:
  std::string a_, b_;
};

std::tuple<std::string, int, std::string> describe(const Customer& c) { return {c.tier, c.id, c.email}; }
std::pair<bool, std::string> attempt(const std::string& s) { return {!s.empty(), s + "?"}; }
Row row(std::string k, std::string v) { return {std::move(k), std::move(v), 1}; }

}  // namespace

template <>
struct std::tuple_size<Pairish> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I>
struct std::tuple_element<I, Pairish> {
  using type = const std::string;
};

void bindings(const Customer& c) {
  auto [tier, id, mail] = describe(c);
  acme::send(tier);  // silent
  acme::send(id);    // silent
  acme::send(mail);  // expect: user.contact.email -> acme
  auto [ok, text] = attempt(c.name);
  acme::send(ok);    // silent
  acme::send(text);  // expect: user.name -> acme

  Row r = row("k", c.phone);
  auto& [k, v, rank] = r;
  acme::send(k);     // silent
  acme::send(v);     // expect: user.contact.phone_number -> acme
  acme::send(rank);  // silent
  v = "cleared";
  acme::send(r.value);  // silent
  k = c.email;
  acme::send(r.key);  // expect: user.contact.email -> acme
  auto [k2, v2, rank2] = r;
  k2 = "other";
  acme::send(r.key);  // expect: user.contact.email -> acme
  acme::send(k2);     // silent
  acme::send(v2);     // silent
  acme::send(rank2);  // silent

  Pairish p(c.name, c.tier);
  const auto& [left, right] = p;
  acme::send(left);   // expect: user.name -> acme
  acme::send(right);  // silent
  Pairish q{"l", c.email};
  auto [ql, qr] = q;
  acme::send(ql);  // silent
  acme::send(qr);  // expect: user.contact.email -> acme

  std::map<std::string, std::string> names{{"x", c.name}};
  for (const auto& [key, value] : names) {
    acme::send(key);    // silent
    acme::send(value);  // expect: user.name -> acme
  }
  std::map<std::string, int> by_mail{{c.email, 1}};
  for (auto& [key, count] : by_mail) {
    acme::send(key);    // expect: user.contact.email -> acme
    acme::send(count);  // silent
    count = 2;
  }
  if (auto [it, fresh] = names.try_emplace("y", c.tier); fresh) {
    acme::send(it->first);  // silent
    acme::send(fresh);      // silent
  }
  if (auto [it, fresh] = by_mail.insert({c.phone, 4}); fresh) {
    acme::send(it->first);   // expect: user.contact.phone_number -> acme ; user.contact.email -> acme
    acme::send(it->second);  // silent
  }

  std::string s1 = c.email, s2 = "s2";
  std::tie(s1, s2) = std::make_tuple(std::string("one"), c.name);
  acme::send(s1);  // silent
  acme::send(s2);  // expect: user.name -> acme
  std::tie(s2, std::ignore) = std::pair{std::string("two"), c.phone};
  acme::send(s2);  // silent
  auto [f, g] = std::forward_as_tuple(s1, c.phone);
  acme::send(f);  // silent
  acme::send(g);  // expect: user.contact.phone_number -> acme
  f = c.email;
  acme::send(s1);  // expect: user.contact.email -> acme
  auto nested = std::pair{std::pair{c.tier, c.name}, c.id};
  auto& [inner, num] = nested;
  auto& [in1, in2] = inner;
  acme::send(in1);  // silent
  acme::send(in2);  // expect: user.name -> acme
  acme::send(num);  // silent
  auto lam = [mail = mail, tier = tier](bool b) { return b ? mail : tier; };
  acme::send(lam(true));  // expect: user.contact.email -> acme
}
