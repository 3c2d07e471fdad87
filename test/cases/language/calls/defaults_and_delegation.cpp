// Default arguments, member initialisers, delegating and inheriting constructors, initializer lists, aggregates.
#include "case.h"

#include <array>
#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <vector>

std::string current() { return load_user(1).email; }
void note(const std::string& text = "plain", const std::string& who = current()) {
  acme::send(text);
  acme::send(who);                                   // expect: user.contact.email -> acme
}
std::string tail(std::string a, std::string b = "b", std::string c = "c") { return a + c; }

struct Point {
  int x = 1;
  std::string label = current();
  std::string note = "n";
};
struct Multi {
  Multi(std::initializer_list<std::string> list) : all(list) {}
  std::vector<std::string> all;
};
struct Named {
  Named(std::string n, int c) : name(std::move(n)), count(c) {}
  explicit Named(const User& u) : Named(u.name, u.id) { touched = true; }
  std::string name;
  int count;
  bool touched = false;
};
struct Extra : Named {
  using Named::Named;
  std::string extra{"e"};
};
struct Nested {
  struct Inner { std::string a, b; } inner;
  std::array<std::string, 2> pair;
};
struct Reference {
  const std::string& ref;
  explicit Reference(const std::string& r) : ref(r) {}
};
template <class T>
struct Box {
  T value;
  Box(T v) : value(std::move(v)) {}
};
template <class T>
Box(T) -> Box<T>;

struct Temperature {
  explicit constexpr Temperature(double d) : degrees(d) {}
  double degrees;
};
constexpr Temperature operator""_deg(long double d) { return Temperature(static_cast<double>(d)); }

int main() {
  User u = load_user(1);
  note();
  note("x", "y");
  acme::send(tail(u.plan, u.name));
  acme::send(tail(u.plan, "b", u.name));             // expect: user.name -> acme
  acme::send(tail(u.name));                          // expect: user.name -> acme
  Point p;
  acme::send(p.label);                               // expect: user.contact.email -> acme
  acme::send(p.note);
  Point q{.x = 2, .label = "fixed"};
  acme::send(q.label);
  Point r{.note = u.phone};
  acme::send(r.note);                                // expect: user.contact.phone_number -> acme
  acme::send(r.x);
  Multi m{u.plan, u.name};
  acme::send(m.all);                                 // expect: user.name -> acme
  Multi clean{"a", u.plan};
  acme::send(clean.all);
  Named n(u);
  acme::send(n.name);                                // expect: user.name -> acme
  acme::send(n.count);
  acme::send(n.touched);
  Extra e(u.phone, 3);
  acme::send(e.name);                                // expect: user.contact.phone_number -> acme
  acme::send(e.extra);
  Nested nest{{u.email, u.plan}, {{u.plan, u.name}}};
  acme::send(nest.inner.a);                          // expect: user.contact.email -> acme
  acme::send(nest.inner.b);
  acme::send(nest.pair[1]);                          // expect: user.name -> acme
  std::string text = u.plan;
  Reference ref(text);
  acme::send(ref.ref);
  text = u.email;
  acme::send(ref.ref);                               // expect: user.contact.email -> acme
  Box box(u.name);
  acme::send(box.value);                             // expect: user.name -> acme
  Box<std::string> other{u.plan};
  acme::send(other.value);
  acme::send((36.6_deg).degrees);
  std::map<std::string, std::string> table{{"mail", u.email}, {"plan", u.plan}};
  acme::send(table.at("mail"));                      // expect: user.contact.email -> acme
  std::map<std::string, int> counts{{"a", 1}, {u.plan, 2}};
  acme::send(counts["a"]);
  const std::vector<std::pair<std::string, std::string>> rows = {{"k", u.name}, {"l", u.plan}};
  for (const auto& [k, v] : rows) {
    acme::send(k);
    acme::send(v);                                   // expect: user.name -> acme
  }
}
