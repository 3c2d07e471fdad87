// Tests for null of local callables: what is known to be set, or not to be, decides. What functions return may be null.
#include "case.h"

#include <cstring>
#include <functional>

namespace {

struct Step {
  std::string run(const std::string& s) const { return std::to_string(s.size()); }
};
std::string measured(const std::string& s) { return std::to_string(s.size()); }
struct Options {
  std::function<std::string(const std::string&)> filter;
  std::string (*plain)(const std::string&) = nullptr;
};

}  // namespace

void set(const User& u) {
  std::function<std::string(const std::string&)> f = measured;
  std::string s = u.email;
  if (f) s = f(s);
  acme::send(s);
  std::string (*g)(const std::string&) = measured;
  s = g ? g(u.email) : u.email;
  acme::send(s);
  Options o;
  o.filter = measured;
  s = u.email;
  if (o.filter) s = o.filter(s);
  acme::send(s);
  if (o.plain) {
    s = o.plain(s);
  } else {
    s = u.name;
  }
  acme::send(s);  // expect: user.name -> acme
}
void not_set(const User& u) {
  std::string (*none)(const std::string&) = nullptr;
  std::string s = "x";
  if (none) s = u.email;
  acme::send(s);
  if (!none) s = u.email;
  acme::send(s);  // expect: user.contact.email -> acme
}
void not_known(const User& u, const Step* given) {
  std::string s = u.email;
  const Step* p = given;
  if (p) s = p->run(s);
  acme::send(s);  // expect: user.contact.email -> acme
  std::function<std::string(const std::string&)> found;
  for (int i = 0; i < u.id; ++i) {
    if (i == 3) found = measured;
  }
  s = found ? found(u.email) : u.email;
  acme::send(s);  // expect: user.contact.email -> acme
  const char* at = std::strchr(u.email.c_str(), '@');
  s = u.email;
  if (at) s = "an address";
  acme::send(s);  // expect: user.contact.email -> acme
}
struct Animal {
  virtual ~Animal() = default;
};
struct Cat : Animal {};
std::string described(const Animal* a, const User& u) {
  const Cat* cat = dynamic_cast<const Cat*>(a);
  return cat ? "cat" : u.name;
}
void cast(const User& u, bool yes) {
  const Cat cat;
  const Animal animal;
  acme::send(described(yes ? &cat : &animal, u));  // expect: user.name -> acme
}
