// Fold expressions, index sequences, packs of callables, recursion over packs, sizeof...
#include "svc.h"

#include <array>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

template <class... A>
std::string cat(const A&... a) {
  std::string out;
  ((out += a), ...);
  return out;
}
template <class... A>
std::string stream(const A&... a) {
  std::ostringstream os;
  (os << ... << a);
  return os.str();
}
template <class... A>
std::size_t total(const A&... a) {
  return (a.size() + ... + 0);
}
template <class... A>
bool any_empty(const A&... a) {
  return (a.empty() || ...);
}
template <class... A>
constexpr std::size_t count(A&&...) {
  return sizeof...(A);
}
std::string last() { return ""; }
template <class H, class... T>
std::string last(const H& h, const T&... t) {
  if constexpr (sizeof...(T) == 0)
    return h;
  else
    return last(t...);
}
template <class H, class... T>
const H& first(const H& h, const T&...) {
  return h;
}
template <class Tuple, std::size_t... I>
std::string join(const Tuple& t, std::index_sequence<I...>) {
  std::string s;
  ((s += (I ? "," : "") + std::get<I>(t)), ...);
  return s;
}
template <class... T>
std::string join(const std::tuple<T...>& t) {
  return join(t, std::index_sequence_for<T...>{});
}
template <class... F>
struct overloaded : F... {
  using F::operator()...;
};
template <class... F>
std::string pipe(std::string s, F... f) {
  ((s = f(std::move(s))), ...);
  return s;
}
template <class... T>
struct Slots {
  std::tuple<T...> all;
  template <std::size_t I>
  void set(std::string v) {
    std::get<I>(all) = std::move(v);
  }
  void clear() {
    std::apply([](auto&... x) { (x.clear(), ...); }, all);
  }
};
template <class... A>
std::vector<std::string> list(A&&... a) {
  std::vector<std::string> v;
  v.reserve(sizeof...(A));
  (v.emplace_back(std::forward<A>(a)), ...);
  return v;
}
template <class Sep, class... A>
std::string sep_join(Sep sep, const std::string& head, const A&... tail) {
  std::string out = head;
  (..., (out.append(sep), out.append(tail)));
  return out;
}
std::string up(std::string s) { return s + "^"; }
std::string drop(std::string) { return "dropped"; }

}  // namespace

void packs(const Customer& c) {
  acme::send(cat("a", c.tier, "b"));         // silent
  acme::send(cat("a", c.email, "b"));        // expect: user.contact.email -> acme
  acme::send(cat(c.name, c.phone));          // expect: user.name -> acme ; user.contact.phone_number -> acme
  acme::send(stream(1, ' ', c.name));        // expect: user.name -> acme
  acme::send(stream(1, ' ', c.id));          // silent
  acme::send(total(c.name, c.email));        // silent
  acme::send(any_empty(c.name, c.email));    // silent
  acme::send(count(c.name, c.email));        // silent
  acme::send(last(c.email, c.tier));         // silent
  acme::send(last(c.tier, c.tier, c.email)); // expect: user.contact.email -> acme
  acme::send(first(c.tier, c.email));        // silent
  acme::send(first(c.email, c.tier, c.id));  // expect: user.contact.email -> acme
  acme::send(join(std::tuple{c.tier, std::string("x")}));   // silent
  acme::send(join(std::tuple{c.tier, c.phone}));            // expect: user.contact.phone_number -> acme
  overloaded visit{[](int) { return std::string("int"); }, [](const std::string& s) { return s; },
                   [](std::nullptr_t) { return std::string("null"); }};
  acme::send(visit(c.id));     // silent
  acme::send(visit(c.email));  // expect: user.contact.email -> acme
  acme::send(visit(nullptr));  // silent
  acme::send(pipe(c.email, up, up));    // expect: user.contact.email -> acme
  acme::send(pipe(c.email, up, drop));  // silent
  acme::send(pipe(c.tier, drop, up));   // silent
  acme::send(pipe(c.name, [](std::string s) { return sha256(s); }, up));  // expect: user.name -> acme via hash
  acme::send(pipe(c.name));             // expect: user.name -> acme
  Slots<std::string, std::string> slots;
  slots.set<0>(c.tier);
  slots.set<1>(c.name);
  acme::send(std::get<0>(slots.all));  // silent
  acme::send(std::get<1>(slots.all));  // expect: user.name -> acme
  slots.clear();
  acme::send(std::get<1>(slots.all));  // silent
  acme::send(list(c.tier, "x").front());    // silent
  acme::send(list("x", c.email).back());    // expect: user.contact.email -> acme
  acme::send(list("x", c.email).size());    // silent
  acme::send(sep_join("-", c.tier, std::string("a")));   // silent
  acme::send(sep_join("-", c.tier, c.phone));            // expect: user.contact.phone_number -> acme
  acme::send(sep_join(c.name, "a", std::string("b")));   // expect: user.name -> acme
  auto bind_all = [](auto... held) { return [=] { return cat(held...); }; };
  acme::send(bind_all(c.tier, "x")());  // silent
  acme::send(bind_all("x", c.email)()); // expect: user.contact.email -> acme
  std::array<std::string, 2> arr = [](auto&&... s) { return std::array<std::string, 2>{s...}; }("1", c.name);
  acme::send(arr.back());  // expect: user.name -> acme
  std::apply([](const auto&... x) { ((acme::send(x)), ...); }, std::tuple{c.tier, c.id});  // silent
  std::apply([](const auto& a, const auto& b) {
    acme::send(a);  // silent
    acme::send(b);  // expect: user.contact.email -> acme
  }, std::tuple{c.tier, c.email});
}
