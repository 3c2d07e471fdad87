// Fold expressions, parameter packs, index sequences, C varargs behind C++ wrappers, tuples built and applied.
#include "svc.h"

#include <array>
#include <cstdarg>
#include <cstdio>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

template <class... A>
std::string concat(const A&... a) {
  std::string out;
  ((out += a), ...);
  return out;
}
template <class... A>
std::size_t total(const A&... a) {
  return (a.size() + ... + 0);
}
template <class... A>
bool any_empty(const A&... a) {
  return (a.empty() || ...);
}
template <class T, class... A>
const T& first(const T& t, const A&...) {
  return t;
}
template <class T>
const T& last(const T& t) {
  return t;
}
template <class T, class... A>
const auto& last(const T&, const A&... a) {
  return last(a...);
}
template <std::size_t N, class... A>
decltype(auto) nth(A&&... a) {
  return std::get<N>(std::forward_as_tuple(std::forward<A>(a)...));
}
template <class Tuple, std::size_t... I>
auto pick(const Tuple& t, std::index_sequence<I...>) {
  return std::make_tuple(std::get<I>(t)...);
}
template <class Tuple>
std::string join(const Tuple& t) {
  return std::apply([](const auto&... x) { return concat(x...); }, t);
}
std::string vformat(const char* fmt, ...) {
  char buf[128];
  std::va_list ap;
  va_start(ap, fmt);
  std::vsnprintf(buf, sizeof buf, fmt, ap);
  va_end(ap);
  return buf;
}
std::string tagged(int n, ...) {
  std::va_list ap;
  va_start(ap, n);
  const char* tag = va_arg(ap, const char*);
  va_end(ap);
  return tag;
}
int count_args(int n, ...) { return n; }
template <class... A>
struct Event {
  std::tuple<A...> args;
  explicit Event(A... a) : args(std::move(a)...) {}
  template <class F>
  auto on(F f) const {
    return std::apply(f, args);
  }
};
template <class V, class... A>
void push_all(V& v, A&&... a) {
  (v.push_back(std::forward<A>(a)), ...);
}

}  // namespace

void folds(const Customer& c) {
  acme::send(concat(c.tier, c.email, std::string("x")));  // expect: user.contact.email -> acme
  acme::send(concat(c.tier, std::string("x")));           // silent
  acme::send(total(c.tier, c.email));                     // silent
  acme::send(any_empty(c.name, c.email));                 // silent
  acme::send(first(c.tier, c.name));                      // silent
  acme::send(first(c.name, c.tier));                      // expect: user.name -> acme
  acme::send(last(c.name, c.email, c.tier));              // silent
  acme::send(last(c.tier, c.phone));                      // expect: user.contact.phone_number -> acme
  acme::send(nth<1>(c.email, c.tier, c.name));            // silent
  acme::send(nth<2>(c.email, c.tier, c.name));            // expect: user.name -> acme
  std::vector<std::string> v, w;
  push_all(v, c.tier, std::string("b"));
  push_all(w, c.tier, c.name);
  acme::send(v.back());                                   // silent
  acme::send(w.back());                                   // expect: user.name -> acme
}
void tuples(const Customer& c) {
  const auto t = std::make_tuple(c.email, c.tier, std::string("end"));
  acme::send(join(pick(t, std::index_sequence<1, 2>{})));  // silent
  acme::send(join(pick(t, std::index_sequence<0, 2>{})));  // expect: user.contact.email -> acme
  auto [mail, tier, end] = t;
  acme::send(mail);                                       // expect: user.contact.email -> acme
  acme::send(tier + end);                                 // silent
  const auto both = std::tuple_cat(std::tuple{c.tier}, std::tuple{c.phone});
  acme::send(std::get<0>(both));                          // silent
  acme::send(std::get<1>(both));                          // expect: user.contact.phone_number -> acme
  Event e(c.name, c.tier);
  acme::send(e.on([](const auto& who, const auto&) { return who; }));    // expect: user.name -> acme
  acme::send(e.on([](const auto&, const auto& what) { return what; }));  // silent
}
void varargs(const Customer& c) {
  acme::send(vformat("%s=%s", "mail", c.email.c_str()));  // expect: user.contact.email -> acme
  acme::send(vformat("%s=%d", "id", c.id));               // silent
  acme::send(vformat("%zu", c.email.size()));             // silent
  acme::send(count_args(2, c.name.c_str(), c.email.c_str()));  // silent
  acme::send(tagged(1, c.phone.c_str()));                 // expect: user.contact.phone_number -> acme
  acme::send(tagged(1, "tag"));                           // silent
  char line[64];
  std::snprintf(line, sizeof line, "%s", c.name.c_str());
  acme::send(line);                                       // expect: user.name -> acme
  std::snprintf(line, sizeof line, "%s", c.tier.c_str());
  acme::send(line);                                       // silent
}
