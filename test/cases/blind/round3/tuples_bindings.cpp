// Tuples, pairs, structured bindings, tie, apply.
#include "svc.h"

#include <array>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {
std::tuple<int, std::string, std::string> describe(const Customer& c) { return {c.id, c.email, c.tier}; }
std::pair<std::string, bool> checked(const std::string& s) { return {s, s.size() > 3}; }
auto swap_pair(std::pair<std::string, std::string> p) { return std::pair{p.second, p.first}; }
template <class A, class B>
struct Both {
  A a;
  B b;
};
template <class A, class B>
Both(A, B) -> Both<A, B>;
class Interval {
 public:
  Interval(std::string lo, std::string hi) : lo_(std::move(lo)), hi_(std::move(hi)) {}
  template <std::size_t I>
  const std::string& get() const {
    if constexpr (I == 0) {
      return lo_;
    } else {
      return hi_;
    }
  }

 private:
  std::string lo_, hi_;
};
}  // namespace
template <>
struct std::tuple_size<Interval> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I>
struct std::tuple_element<I, Interval> {
  using type = const std::string;
};

void bindings(const Customer& c) {
  auto [id, mail, tier] = describe(c);
  acme::send(id);    // silent
  acme::send(mail);  // expect: user.contact.email -> acme
  acme::send(tier);  // silent
  mail = "gone";
  acme::send(mail);  // silent
  auto t = describe(c);
  acme::send(std::get<1>(t));  // expect: user.contact.email -> acme
  acme::send(std::get<2>(t));  // silent
  std::get<2>(t) = c.phone;
  std::get<1>(t).clear();
  acme::send(std::get<2>(t));  // expect: user.contact.phone_number -> acme
  acme::send(std::get<1>(t));  // silent
  auto [text, ok] = checked(c.name);
  acme::send(text);  // expect: user.name -> acme
  acme::send(ok);    // silent
  auto p = std::make_pair(c.email, c.tier);
  auto q = swap_pair(p);
  acme::send(q.first);   // silent
  acme::send(q.second);  // expect: user.contact.email -> acme
  acme::send(p.first);   // expect: user.contact.email -> acme
  auto& [first, second] = q;
  second = "x";
  first = c.name;
  acme::send(q.first);   // expect: user.name -> acme
  acme::send(q.second);  // silent
  std::string a, b;
  std::tie(a, b) = p;
  acme::send(a);  // expect: user.contact.email -> acme
  acme::send(b);  // silent
  std::tie(b, a) = std::pair(std::string("m"), c.phone);
  acme::send(a);  // expect: user.contact.phone_number -> acme
  acme::send(b);  // silent
  std::tie(std::ignore, a) = std::make_tuple(c.email, c.tier);
  acme::send(a);  // silent
  Both both{c.name, 3};
  auto [x, y] = both;
  acme::send(x);  // expect: user.name -> acme
  acme::send(y);  // silent
  Interval iv(c.tier, c.phone);
  const auto& [lo, hi] = iv;
  acme::send(lo);  // silent
  acme::send(hi);  // expect: user.contact.phone_number -> acme
  auto cat = std::tuple_cat(std::make_tuple(c.id), std::make_tuple(c.email));
  acme::send(std::get<0>(cat));  // silent
  acme::send(std::get<1>(cat));  // expect: user.contact.email -> acme
  auto s = std::apply([](int n, const std::string& m) { return std::to_string(n) + m; }, cat);
  acme::send(s);  // expect: user.contact.email -> acme
  auto n = std::apply([](int k, const std::string&) { return k; }, cat);
  acme::send(n);  // silent
  auto made = std::make_from_tuple<Interval>(std::make_tuple(std::string("l"), c.name));
  acme::send(made.get<1>());  // expect: user.name -> acme
  acme::send(made.get<0>());  // silent
  auto f = std::forward_as_tuple(c.tier, c.email);
  acme::send(std::get<0>(f));  // silent
  acme::send(std::get<1>(f));  // expect: user.contact.email -> acme
  int raw[2] = {c.id, 2};
  auto [r0, r1] = raw;
  acme::send(r0 + r1);  // silent
  std::map<int, std::pair<std::string, std::string>> m;
  m[1] = {c.tier, c.phone};
  for (const auto& [k, v] : m) {
    globex::send(v.first);   // silent
    globex::send(v.second);  // expect: user.contact.phone_number -> globex
  }
  auto [it, inserted] = m.try_emplace(2, "k", "v");
  acme::send(inserted);          // silent
  acme::send(it->second.first);  // silent
  std::vector<std::tuple<int, std::string>> rows{{1, c.name}};
  for (auto& [num, who] : rows) {
    globex::send(who);  // expect: user.name -> globex
    who = "done";
  }
  std::tuple<std::string, std::string> u{"a", "b"};
  u = {c.tier, "z"};
  acme::send(std::get<std::size_t{0}>(u));  // silent
  acme::send(std::get<int>(std::tuple<int, std::string>(c.id, c.email)));          // silent
  acme::send(std::get<std::string>(std::tuple<int, std::string>(c.id, c.email)));  // expect: user.contact.email -> acme
}
