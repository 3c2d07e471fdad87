// Tables of functions with a constant index, enum dispatch, switch with constants, specialisations and overloads.
#include "svc.h"

#include <array>
#include <string>
#include <string_view>

namespace {

enum class Part { id, mail, name };

std::string part(const Customer& c, Part p) {
  switch (p) {
    case Part::id: return std::to_string(c.id);
    case Part::mail: return c.email;
    case Part::name: return c.name;
  }
  return {};
}

template <Part P>
struct Getter {
  static std::string get(const Customer& c) { return "#" + std::to_string(c.id); }
};
template <>
struct Getter<Part::mail> {
  static std::string get(const Customer& c) { return c.email; }
};

template <Part P>
std::string get_if(const Customer& c) {
  if constexpr (P == Part::name) {
    return c.name;
  } else if constexpr (P == Part::mail) {
    return c.email;
  } else {
    return c.tier;
  }
}

using Handler = std::string (*)(const Customer&);
std::string tierOf(const Customer& c) { return c.tier; }
std::string nameOf(const Customer& c) { return c.name; }

std::string describe(int) { return "number"; }
std::string describe(std::string_view) { return "text"; }
std::string describe(const Customer& c) { return c.name; }

template <class T>
std::string show(const T& t) {
  return std::string(t);
}
template <>
std::string show<Customer>(const Customer& c) {
  return "customer/" + c.tier;
}

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(argc);
  acme::send(Getter<Part::id>::get(c));    // silent
  acme::send(Getter<Part::mail>::get(c));  // expect: user.contact.email -> acme
  acme::send(get_if<Part::id>(c));         // silent
  acme::send(get_if<Part::name>(c));       // expect: user.name -> acme
  acme::send(part(c, argc > 1 ? Part::mail : Part::id));  // expect: user.contact.email -> acme

  Handler one = tierOf;
  acme::send(one(c));                      // silent
  one = nameOf;
  acme::send(one(c));                      // expect: user.name -> acme
  const std::array<Handler, 2> table{tierOf, nameOf};
  acme::send(table[static_cast<unsigned>(argc) % 2](c));  // expect: user.name -> acme
  const std::array<Handler, 2> plain{tierOf, +[](const Customer& x) { return std::to_string(x.id); }};
  acme::send(plain[static_cast<unsigned>(argc) % 2](c));  // silent

  acme::send(describe(c.id));              // silent
  acme::send(describe(c.email));           // silent
  acme::send(describe(c));                 // expect: user.name -> acme
  acme::send(show(c));                     // silent
  acme::send(show(c.phone));               // expect: user.contact.phone_number -> acme
}
