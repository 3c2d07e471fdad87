// Overload sets, argument-dependent lookup, friends found by it, default arguments, hidden names.
#include "svc.h"

#include <string>
#include <string_view>
#include <vector>

namespace geo {
struct City {
  std::string name;
  friend std::string show(const City& c) { return "city " + c.name; }
  friend void swap(City& a, City& b) noexcept { a.name.swap(b.name); }
};
std::string trim(const City& c) { return c.name.substr(0, 3); }
std::string size_of(const City&) { return "big"; }
}  // namespace geo

namespace people {
struct Person {
  std::string mail;
  std::string nick;
};
std::string show(const Person& p) { return "nick " + p.nick; }
std::string show(const Person& p, bool full) { return full ? p.mail : p.nick; }
std::string trim(const Person& p) { return p.mail; }
inline namespace v2 {
std::string contact(const Person& p) { return p.mail; }
}  // namespace v2
namespace v1 {
std::string contact(const Person& p) { return p.nick; }
}  // namespace v1
}  // namespace people

namespace {
std::string dump(const std::string& s) { return "s:" + s; }
std::string dump(int) { return "int"; }
std::string dump(bool) { return "bool"; }
std::string dump(const char*) { return "literal"; }
template <class T>
std::string dump(const std::vector<T>& v) {
  std::string out;
  for (const auto& x : v) out += dump(x) + ";";
  return out;
}
template <class T>
std::string dump(const T*) {
  return "pointer";
}
std::string label(const std::string& text, const std::string& prefix = "p:", const std::string& suffix = current_name()) {
  return prefix + text + suffix;
}
std::string fallback(const std::string& text = current_email()) { return text; }
template <class T>
std::string show_any(const T& t) {
  return show(t);
}
struct Base {
  std::string get(const std::string& s) { return s; }
  std::string get(int) { return "base int"; }
};
struct Derived : Base {
  std::string get(const char*) { return "derived"; }
};
struct Using : Base {
  using Base::get;
  std::string get(double) { return "d"; }
};
}  // namespace

void overloads(const Customer& c) {
  geo::City city{c.tier};
  people::Person p{c.email, "nick"};
  acme::send(show(city));      // silent
  acme::send(show(p));         // silent
  acme::send(show(p, true));   // expect: user.contact.email -> acme
  acme::send(trim(city));      // silent
  acme::send(trim(p));         // expect: user.contact.email -> acme
  acme::send(size_of(city));   // silent
  acme::send(show_any(p));     // silent
  p.nick = c.name;
  acme::send(show_any(p));     // expect: user.name -> acme
  acme::send(show_any(city));  // silent
  acme::send(people::contact(p));      // expect: user.contact.email -> acme
  acme::send(people::v1::contact(p));  // expect: user.name -> acme
  geo::City home{c.phone};
  using std::swap;
  swap(city, home);
  acme::send(show(home));  // silent
  acme::send(show(city));  // expect: user.contact.phone_number -> acme

  acme::send(dump(c.email));                             // expect: user.contact.email -> acme
  acme::send(dump(c.id));                                // silent
  acme::send(dump(c.email.empty()));                     // silent
  acme::send(dump(c.email.c_str()));                     // silent
  acme::send(dump(&c));                                  // silent
  acme::send(dump(std::vector<std::string>{c.name}));    // expect: user.name -> acme
  acme::send(dump(std::vector<int>{1, c.id}));           // silent
  acme::send(dump(std::vector{c.name.size() > 3}));      // silent
  acme::send(label("x"));                 // expect: user.name -> acme
  acme::send(label("x", "y"));            // expect: user.name -> acme
  acme::send(label("x", "y", "z"));       // silent
  acme::send(label(c.phone, "y", "z"));   // expect: user.contact.phone_number -> acme
  acme::send(fallback());                 // expect: user.contact.email -> acme
  acme::send(fallback("given"));          // silent

  Derived d;
  acme::send(d.get(c.email.c_str()));  // silent
  acme::send(d.Base::get(c.email));    // expect: user.contact.email -> acme
  Using u;
  acme::send(u.get(c.email));                 // expect: user.contact.email -> acme
  acme::send(u.get(3));                       // silent
  acme::send(u.get(static_cast<double>(std::stod(c.phone))));  // silent
  auto local = [](std::string_view s) { return std::string(s); };
  acme::send(local(c.name));  // expect: user.name -> acme
  acme::send(local(c.tier));  // silent
}
