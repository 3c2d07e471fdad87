// Deduction guides, template template parameters, variable templates, specialisations, dependent members.
#include "svc.h"

#include <list>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

template <class T>
struct Box {
  T value;
  int weight = 1;
  Box(T v) : value(std::move(v)) {}
  Box(T v, int w) : value(std::move(v)), weight(w) {}
};
Box(const char*) -> Box<std::string>;

template <class A, class B>
struct Either {
  A first;
  B second;
};
template <class A, class B>
Either(A, B) -> Either<A, B>;

template <template <class...> class C, class T>
C<T> gather(std::initializer_list<T> xs) {
  C<T> out;
  for (const auto& x : xs) out.insert(out.end(), x);
  return out;
}

template <template <class> class Policy, class T>
class Store : public Policy<T> {
 public:
  void put(T v) { slot_ = Policy<T>::change(std::move(v)); }
  const T& get() const { return slot_; }

 private:
  T slot_{};
};
template <class T>
struct Keep {
  static T change(T v) { return v; }
};
template <class T>
struct Blank {
  static T change(T) { return T{}; }
};
template <class T>
struct Hashing {
  static T change(T v) { return sha256(v); }
};

template <class T>
inline T last_seen{};
template <class T>
inline constexpr const char* type_name = "thing";
template <>
inline constexpr const char* type_name<std::string> = "string";

template <class T>
struct Printer {
  static std::string print(const T&) { return "?"; }
};
template <>
struct Printer<std::string> {
  static std::string print(const std::string& s) { return s; }
};
template <class T>
struct Printer<std::vector<T>> {
  static std::string print(const std::vector<T>& v) {
    std::string out = "[";
    for (const T& x : v) out += Printer<T>::print(x);
    return out + "]";
  }
};
template <class T>
struct Printer<T*> {
  static std::string print(T* p) { return p ? "set" : "null"; }
};
template <int N>
std::string pick(const std::string& a, const std::string& b) {
  if constexpr (N == 0)
    return a;
  else
    return pick<N - 1>(b, a);
}
template <class T, class = void>
struct has_mail : std::false_type {};
template <class T>
struct has_mail<T, std::void_t<decltype(std::declval<T>().email)>> : std::true_type {};
template <class T>
std::string mail_of(const T& t) {
  if constexpr (has_mail<T>::value)
    return t.email;
  else
    return "none";
}
struct Robot {
  std::string serial;
};

}  // namespace

void templates(const Customer& c) {
  Box b(c.email);
  acme::send(b.value);   // expect: user.contact.email -> acme
  acme::send(b.weight);  // silent
  Box lit("text");
  acme::send(lit.value);  // silent
  Box num(c.id, 3);
  acme::send(num.value);  // silent
  Either e{c.tier, Box(c.name)};
  acme::send(e.first);         // silent
  acme::send(e.second.value);  // expect: user.name -> acme
  auto [f, s] = Either{c.phone, 1};
  acme::send(f);  // expect: user.contact.phone_number -> acme
  acme::send(s);  // silent
  acme::send(gather<std::vector, std::string>({"a", c.email}).back());  // expect: user.contact.email -> acme
  acme::send(gather<std::list, std::string>({"a", c.tier}).back());     // silent

  Store<Keep, std::string> keep;
  Store<Blank, std::string> blank;
  Store<Hashing, std::string> hashed;
  keep.put(c.email);
  blank.put(c.email);
  hashed.put(c.email);
  acme::send(keep.get());    // expect: user.contact.email -> acme via none
  acme::send(blank.get());   // silent
  acme::send(hashed.get());  // expect: user.contact.email -> acme via hash
  keep.put("k");
  acme::send(keep.get());    // silent

  last_seen<std::string> = c.name;
  last_seen<int> = c.id;
  acme::send(last_seen<std::string>);  // expect: user.name -> acme
  acme::send(last_seen<int>);          // silent
  last_seen<std::string>.clear();
  acme::send(last_seen<std::string>);  // silent
  acme::send(type_name<std::string>);  // silent
  acme::send(type_name<Customer>);     // silent

  acme::send(Printer<std::string>::print(c.email));                  // expect: user.contact.email -> acme
  acme::send(Printer<Customer>::print(c));                           // silent
  acme::send(Printer<std::vector<std::string>>::print({c.name}));    // expect: user.name -> acme
  acme::send(Printer<std::vector<Customer>>::print({c}));            // silent
  acme::send(Printer<const std::string*>::print(&c.email));          // silent
  acme::send(pick<0>(c.email, c.tier));  // expect: user.contact.email -> acme
  acme::send(pick<1>(c.email, c.tier));  // silent
  acme::send(pick<3>(c.tier, c.phone));  // expect: user.contact.phone_number -> acme
  acme::send(mail_of(c));                // expect: user.contact.email -> acme
  acme::send(mail_of(Robot{c.name}));    // silent
  std::optional<Box<std::string>> maybe;
  maybe.emplace(c.name, 4);
  acme::send(maybe->value);   // expect: user.name -> acme
  acme::send(maybe->weight);  // silent
  maybe.reset();
  acme::send(maybe.value_or(Box<std::string>("none")).value);  // silent
}
