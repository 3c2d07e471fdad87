// Variadic templates: recursion, folds, index sequences, perfect forwarding, tuples of arguments, CTAD.
#include "case.h"

#include <sstream>
#include <tuple>
#include <utility>

template <class... T>
std::string concat(const T&... parts) {
  std::ostringstream os;
  ((os << parts << ' '), ...);
  return os.str();
}
static std::string last(const std::string& one) { return one; }
template <class... T>
std::string last(const std::string&, const T&... rest) {
  return last(rest...);
}
template <class Tuple, std::size_t... I>
std::string join_impl(const Tuple& t, std::index_sequence<I...>) {
  std::string out;
  ((out += std::get<I>(t)), ...);
  return out;
}
template <class... T>
std::string join(const std::tuple<T...>& t) {
  return join_impl(t, std::index_sequence_for<T...>{});
}
template <class... T>
void send_each(const T&... v) {
  (acme::send(v), ...);  // expect: user.contact.email -> acme
}
template <class... T>
void send_plain(const T&... v) {
  (acme::send(v), ...);
}
template <class F, class... A>
decltype(auto) timed(F&& f, A&&... a) {
  return std::forward<F>(f)(std::forward<A>(a)...);
}
template <class T>
struct Tagged {
  Tagged(T v, std::string t) : value(std::move(v)), tag(std::move(t)) {}
  T value;
  std::string tag;
};
static void set(std::string& out, const std::string& v) { out = v; }

int main() {
  User u = load_user(1);
  acme::send(concat(1, "a", u.plan));
  acme::send(concat(1, "a", u.email));  // expect: user.contact.email -> acme
  acme::send(last(u.email, u.name, u.plan));
  acme::send(last(u.plan, u.name));  // expect: user.name -> acme
  acme::send(join(std::make_tuple(u.plan, std::string("-"))));
  acme::send(join(std::tie(u.plan, u.phone)));  // expect: user.contact.phone_number -> acme
  send_each(u.id, u.email, true);
  send_plain(u.id, u.plan, 2.5);
  std::string out = "o";
  timed(set, out, u.name);
  acme::send(out);  // expect: user.name -> acme
  timed(set, out, "x");
  acme::send(out);
  acme::send(timed([&] { return u.plan; }));
  Tagged t(u.email, "mail");
  acme::send(t.value);  // expect: user.contact.email -> acme
  acme::send(t.tag);
  auto args = std::make_tuple(u.phone, u.plan);
  acme::send(std::apply([](const auto&, const auto& b) { return b; }, args));
  acme::send(std::apply([](const auto& a, const auto&) { return a; }, args));  // expect: user.contact.phone_number -> acme
}
