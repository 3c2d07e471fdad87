// Class and function templates, specialisations, packs, folds, concepts, NTTPs.
#include "svc.h"

#include <array>
#include <concepts>
#include <sstream>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace {
template <class... Args>
std::string concat(const Args&... args) {
  std::ostringstream os;
  (os << ... << args);
  return os.str();
}
template <class Head>
std::string join(const std::string&, const Head& h) {
  return h;
}
template <class Head, class... Tail>
std::string join(const std::string& sep, const Head& h, const Tail&... t) {
  return h + sep + join(sep, t...);
}
template <class T>
concept HasMail = requires(const T& t) { t.email; };
template <class T>
std::string contact(const T& t) {
  if constexpr (HasMail<T>) {
    return t.email;
  } else {
    return "none";
  }
}
struct Shop {
  std::string title;
};
template <class T>
struct Traits {
  static std::string text(const T& t) { return std::to_string(t); }
};
template <>
struct Traits<std::string> {
  static std::string text(const std::string& s) { return "'" + s + "'"; }
};
template <>
struct Traits<Customer> {
  static std::string text(const Customer& c) { return c.name; }
};
template <class T>
struct Traits<std::vector<T>> {
  static std::string text(const std::vector<T>& v) {
    std::string out;
    for (const auto& x : v) out += Traits<T>::text(x);
    return out;
  }
};
template <std::size_t I, class... Ts>
const auto& nth(const std::tuple<Ts...>& t) {
  return std::get<I>(t);
}
template <class Tuple>
std::string flat(const Tuple& t) {
  return std::apply([](const auto&... x) { return concat(x...); }, t);
}
template <class T, std::size_t N>
class Stack {
 public:
  void push(T v) { data_[size_++] = std::move(v); }
  T pop() { return std::move(data_[--size_]); }
  std::size_t size() const { return size_; }

 private:
  std::array<T, N> data_{};
  std::size_t size_ = 0;
};
template <auto Member>
std::string project(const Customer& c) {
  return c.*Member;
}
template <class F, class... Fs>
auto compose(F f, Fs... fs) {
  if constexpr (sizeof...(fs) == 0) {
    return f;
  } else {
    return [f, rest = compose(fs...)](auto x) { return f(rest(x)); };
  }
}
template <class T>
T twice(T v) {
  return v + v;
}
}  // namespace

void templates(const Customer& c) {
  acme::send(concat("a", 1, 'c'));         // silent
  acme::send(concat("a", c.email));        // expect: user.contact.email -> acme
  acme::send(concat(c.id, c.tier));        // silent
  acme::send(join(",", c.tier, c.name));   // expect: user.name -> acme
  acme::send(join(c.phone, c.tier, c.tier, c.tier));  // expect: user.contact.phone_number -> acme
  acme::send(join(",", c.tier, c.tier));   // silent
  acme::send(contact(c));                  // expect: user.contact.email -> acme
  acme::send(contact(Shop{"t"}));          // silent
  acme::send(contact(Shop{c.name}));       // silent
  acme::send(Traits<int>::text(c.id));     // silent
  acme::send(Traits<std::string>::text(c.phone));  // expect: user.contact.phone_number -> acme
  acme::send(Traits<std::string>::text(c.tier));   // silent
  acme::send(Traits<Customer>::text(c));           // expect: user.name -> acme
  acme::send(Traits<std::vector<Customer>>::text({c}));    // expect: user.name -> acme
  acme::send(Traits<std::vector<std::string>>::text({c.tier}));  // silent
  auto t = std::make_tuple(c.id, c.email, c.tier);
  acme::send(nth<0>(t));  // silent
  acme::send(nth<1>(t));  // expect: user.contact.email -> acme
  acme::send(nth<2>(t));  // silent
  acme::send(flat(t));    // expect: user.contact.email -> acme
  acme::send(flat(std::make_tuple(c.id, c.tier)));  // silent

  Stack<std::string, 8> s;
  Stack<std::string, 8> u;
  s.push(c.name);
  u.push("x");
  acme::send(s.size());  // silent
  acme::send(u.pop());   // silent
  acme::send(s.pop());   // expect: user.name -> acme
  Stack<std::string, 4> other;
  other.push(c.tier);
  acme::send(other.pop());  // silent
  acme::send(project<&Customer::tier>(c));   // silent
  acme::send(project<&Customer::phone>(c));  // expect: user.contact.phone_number -> acme
  auto shout = compose([](std::string x) { return x + "!"; }, [](std::string x) { return ">" + x; });
  acme::send(shout(c.tier));   // silent
  acme::send(shout(c.email));  // expect: user.contact.email -> acme
  auto drop = compose([](std::string) { return std::string("dropped"); }, [](std::string x) { return x; });
  acme::send(drop(c.email));  // silent
  acme::send(twice(c.name));  // expect: user.name -> acme
  acme::send(twice(c.id));    // silent
  acme::send(twice(c.tier));  // silent
}
