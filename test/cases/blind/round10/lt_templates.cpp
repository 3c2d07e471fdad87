// Partial specialisation, non-type and template template parameters, variadics, folds, variable templates, deduction guides.
#include "svc.h"

#include <cstddef>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

template <class T, class U = void>
struct Show {
  static std::string of(const T& t) { return t.mail; }
};
template <class U>
struct Show<std::string, U> {
  static std::string of(const std::string& s) { return s; }
};
template <class T>
struct Show<T*, void> {
  static std::string of(const T*) { return "pointer"; }
};
struct Card {
  std::string mail;
  std::string shelf = "shelf";
};

template <std::size_t N, class... Ts>
decltype(auto) nth(const Ts&... ts) {
  return std::get<N>(std::tie(ts...));
}

template <class... Ts>
std::string concat(const Ts&... ts) {
  return (std::string() + ... + ts);
}
template <class... Ts>
const std::string& last(const Ts&... ts) {
  const std::string* p = nullptr;
  ((p = &ts), ...);
  return *p;
}

template <template <class...> class Box, class T>
Box<T> boxed(const T& t) {
  Box<T> b;
  b.push_back(t);
  return b;
}

template <class T>
class Ignorer {
 public:
  void push_back(const T&) { ++n_; }
  std::string front() const { return std::to_string(n_); }

 private:
  int n_ = 0;
};

struct Mode {
  bool full;
};
template <Mode M>
std::string report(const Customer& c) {
  if constexpr (M.full) return c.name;
  return c.tier;
}

template <class T>
struct Pair {
  T first, second;
};
template <class T>
Pair(T, T) -> Pair<T>;

template <class T>
std::string slot = "slot";

void specialisations(const Customer& c) {
  Card card{c.email};
  acme::send(Show<Card>::of(card));  // expect: user.contact.email -> acme
  acme::send(Show<std::string>::of(c.name));  // expect: user.name -> acme
  acme::send(Show<Card*>::of(&card));  // silent: specialisation for pointers
}

void packs(const Customer& c) {
  acme::send(concat(std::string("a"), c.phone));  // expect: user.contact.phone_number -> acme
  acme::send(last(c.phone, c.name, c.tier));  // silent: the fold over the comma leaves the last
  acme::send(nth<1>(c.email, c.tier, c.name));  // silent: element 1
  acme::send(nth<2>(c.email, c.tier, c.name));  // expect: user.name -> acme
}

void template_parameters(const Customer& c) {
  acme::send(boxed<std::vector>(c.email).front());  // expect: user.contact.email -> acme
  acme::send(boxed<Ignorer>(c.email).front());  // silent: this container drops its element
  acme::send(report<Mode{true}>(c));  // expect: user.name -> acme
  acme::send(report<Mode{false}>(c));  // silent: the other branch is discarded
}

void guides_and_variables(const Customer& c) {
  Pair p{c.phone, c.tier};
  acme::send(p.first);  // expect: user.contact.phone_number -> acme
  acme::send(p.second);  // silent: the other member
  slot<int> = c.email;
  acme::send(slot<long>);  // silent: another specialisation is another variable
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  specialisations(c);
  packs(c);
  template_parameters(c);
  guides_and_variables(c);
}
