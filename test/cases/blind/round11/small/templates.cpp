// Class and function templates, specialisations, packs, traits, concepts, policy classes and static polymorphism.
#include "svc.h"

#include <concepts>
#include <sstream>
#include <type_traits>
#include <utility>

template <class T>
struct Printer {
  static std::string print(const T& t) { return std::to_string(t); }
};
template <>
struct Printer<std::string> {
  static std::string print(const std::string& s) { return s; }
};
template <>
struct Printer<User> {
  static std::string print(const User& u) { return u.plan + "#" + std::to_string(u.id); }
};
template <class T>
struct Printer<std::vector<T>> {
  static std::string print(const std::vector<T>& v) {
    std::string all;
    for (const T& t : v) all += Printer<T>::print(t) + " ";
    return all;
  }
};

template <class... Ts>
std::string join(const Ts&... ts) {
  std::string all;
  ((all += Printer<Ts>::print(ts) + ";"), ...);
  return all;
}

template <class First, class... Rest>
const First& head(const First& first, const Rest&...) {
  return first;
}

template <class T>
concept Named = requires(const T& t) {
  { t.name } -> std::convertible_to<std::string>;
};
template <class T>
std::string title(const T&) {
  return "thing";
}
template <Named T>
std::string title(const T& t) {
  return "named " + t.name;
}

struct Loud {
  static std::string apply(std::string s) { return s + "!"; }
};
struct Silent {
  static std::string apply(const std::string&) { return "..."; }
};
struct Hashed {
  static std::string apply(const std::string& s) { return sha256(s); }
};
template <class Policy>
class Channel {
 public:
  void put(const std::string& s) { held_ = Policy::apply(s); }
  const std::string& held() const { return held_; }

 private:
  std::string held_;
};

template <class Derived>
struct Shape {
  std::string text() const { return static_cast<const Derived&>(*this).draw(); }
};
struct Circle : Shape<Circle> {
  std::string draw() const { return "circle"; }
};
struct Portrait : Shape<Portrait> {
  std::string of;
  std::string draw() const { return "portrait of " + of; }
};

template <bool Full>
std::string card(const User& u) {
  if constexpr (Full) return u.name + " " + u.plan;
  else return u.plan;
}

int main() {
  User u = load_user(1);
  acme::send(join(u.id, u.plan));                       // silent
  acme::send(join(u.id, u.email));                      // expect: user.contact.email -> acme via none
  acme::send(join(u, 3));                               // silent
  acme::send(Printer<std::vector<User>>::print({u, u})); // silent
  globex::send(Printer<std::vector<std::string>>::print({u.plan, u.phone})); // expect: user.contact.phone_number -> globex via none
  acme::send(head(u.plan, u.email, u.name));            // silent
  acme::send(head(u.name, u.plan));                     // expect: user.name -> acme via none
  acme::send(title(u));                                 // expect: user.name -> acme via none
  acme::send(title(u.email));                           // silent
  Channel<Loud> loud;
  Channel<Silent> silent;
  Channel<Hashed> hashed;
  loud.put(u.phone);
  silent.put(u.phone);
  hashed.put(u.email);
  acme::send(loud.held());                              // expect: user.contact.phone_number -> acme via none
  acme::send(silent.held());                            // silent
  acme::send(hashed.held());                            // silent (approved: hash)
  globex::send(hashed.held());                          // expect: user.contact.email -> globex via hash
  Channel<Loud> other;
  other.put(u.plan);
  acme::send(other.held());                             // silent
  other.put(loud.held());
  globex::send(other.held());                           // expect: user.contact.phone_number -> globex via none
  Portrait p;
  p.of = u.name;
  acme::send(Circle{}.text());                          // silent
  globex::send(p.text());                               // expect: user.name -> globex via none
  acme::send(card<false>(u));                           // silent
  globex::send(card<true>(u));                          // expect: user.name -> globex via none
}
