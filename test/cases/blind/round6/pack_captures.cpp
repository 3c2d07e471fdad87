// Packs: captured, expanded in captures, folded over comma and calls, indexed, filtered with if constexpr.
#include "svc.h"

#include <array>
#include <functional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

template <class... Ts>
auto later(Ts... xs) {
  return [... kept = std::move(xs)] { return (std::string() + ... + kept); };
}
template <class F, class... Ts>
auto partial(F f, Ts&&... xs) {
  return [f, ... a = std::forward<Ts>(xs)](auto&&... rest) { return f(a..., std::forward<decltype(rest)>(rest)...); };
}
template <class... Ts>
std::vector<std::string> texts_only(const Ts&... xs) {
  std::vector<std::string> out;
  (
      [&] {
        if constexpr (std::is_same_v<Ts, std::string>) out.push_back(xs);
      }(),
      ...);
  return out;
}
template <class... Ts>
int total(const Ts&... xs) {
  return (0 + ... + [](const auto& x) {
    if constexpr (std::is_arithmetic_v<std::decay_t<decltype(x)>>)
      return static_cast<int>(x);
    else
      return static_cast<int>(x.size());
  }(xs));
}
template <std::size_t I, class... Ts>
decltype(auto) nth(Ts&... xs) {
  return (std::get<I>(std::tie(xs...)));
}
template <class T>
const T& last(const T& t) {
  return t;
}
template <class T, class... Rest>
const auto& last(const T&, const Rest&... rest) {
  return last(rest...);
}
template <class... Fs>
struct Overloaded : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

template <class... Args>
void deliver(Args&&... args) {
  (acme::send(std::forward<Args>(args)), ...);  // expect: user.contact.email -> acme
}
template <class... Args>
void deliver_plain(Args&&... args) {
  (acme::send(std::forward<Args>(args)), ...);  // silent
}
template <std::size_t... Is>
std::string pick(const std::array<std::string, 3>& a, const Customer& c, std::index_sequence<Is...>) {
  std::string out;
  ((out += a[Is], Is == 1 ? void(out += c.tier) : void()), ...);
  return out;
}

}  // namespace

void packs(const Customer& c) {
  auto l1 = later(c.tier, c.name);
  auto l2 = later(c.tier, std::string("x"));
  acme::send(l1());                                 // expect: user.name -> acme
  acme::send(l2());                                 // silent
  auto f = partial([](const std::string& a, const std::string& b, const std::string& d) { return a + d; }, c.tier);
  acme::send(f(c.email, c.tier));                   // silent
  acme::send(f(c.tier, c.email));                   // expect: user.contact.email -> acme
  auto t1 = texts_only(1, c.phone, 'c');
  auto t2 = texts_only(1, c.phone.size(), 'c');
  acme::send(t1.at(0));                             // expect: user.contact.phone_number -> acme
  acme::send(t2.empty());                           // silent
  acme::send(total(c.id, c.email, 2));              // silent
  std::string a = c.tier, b = c.email;
  acme::send(nth<0>(a, b));                         // silent
  acme::send(nth<1>(a, b));                         // expect: user.contact.email -> acme
  nth<1>(a, b) = "gone";
  acme::send(b);                                    // silent
  acme::send(last(c.email, c.tier, c.name));        // expect: user.name -> acme
  acme::send(last(c.email, c.name, c.tier));        // silent
  Overloaded show{[](int n) { return std::to_string(n); }, [](const std::string& s) { return s; },
                  [](const Customer& k) { return k.phone; }};
  acme::send(show(c.id));                           // silent
  acme::send(show(c.tier));                         // silent
  acme::send(show(c));                              // expect: user.contact.phone_number -> acme
  deliver(c.tier, c.email, 3);
  deliver_plain(c.tier, 3, c.email.size());
  acme::send(pick({"a", "b", "c"}, c, std::make_index_sequence<3>()));         // silent
  acme::send(pick({"a", c.name, "c"}, c, std::index_sequence<1>()));           // expect: user.name -> acme
}
