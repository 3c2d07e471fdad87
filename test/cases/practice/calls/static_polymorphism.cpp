// CRTP, mixins, policies, tag dispatch, if constexpr, concepts and overloads by requirement.
#include "case.h"

#include <concepts>
#include <type_traits>
#include <utility>

template <class D>
struct Describable {
  std::string describe() const { return "{" + static_cast<const D&>(*this).body() + "}"; }
};
struct Person : Describable<Person> {
  std::string n = "n";
  std::string body() const { return n; }
};
struct Tool : Describable<Tool> {
  std::string serial = "s";
  std::string body() const { return serial; }
};

struct Raw {
  static std::string apply(const std::string& s) { return s; }
};
struct Hashed {
  static std::string apply(const std::string& s) { return sha256(s); }
};
struct Dropped {
  static std::string apply(const std::string&) { return "-"; }
};
template <class Policy>
struct Exporter {
  std::string line(const User& u) const { return Policy::apply(u.email) + ";" + u.plan; }
};

template <class Base>
struct Named : Base {
  std::string name = "unnamed";
};
struct Empty {};
struct Counted {
  int count = 0;
};

template <class T>
std::string show(const T& v) {
  if constexpr (std::is_integral_v<T>) {
    return std::to_string(v);
  } else if constexpr (requires { v.email; }) {
    return v.plan;
  } else {
    return v;
  }
}
template <class T>
concept HasBody = requires(const T& t) {
  { t.body() } -> std::convertible_to<std::string>;
};
static std::string tell(const HasBody auto& t) { return t.body(); }
static std::string tell(const std::string&) { return "text"; }
static std::string by_tag(const User& u, std::true_type) { return u.phone; }
static std::string by_tag(const User& u, std::false_type) { return u.plan; }

int main() {
  User u = load_user(1);
  Person p;
  Tool t;
  p.n = u.name;
  acme::send(p.describe());  // expect: user.name -> acme
  acme::send(t.describe());
  acme::send(Exporter<Raw>().line(u));     // expect: user.contact.email -> acme via none
  acme::send(Exporter<Hashed>().line(u));  // expect: user.contact.email -> acme via hash
  acme::send(Exporter<Dropped>().line(u));
  Named<Counted> nc;
  Named<Empty> ne;
  nc.name = u.name;
  acme::send(nc.name);  // expect: user.name -> acme
  acme::send(ne.name);
  acme::send(nc.count);
  acme::send(show(u.id));
  acme::send(show(u));
  acme::send(show(u.email));  // expect: user.contact.email -> acme
  acme::send(tell(p));        // expect: user.name -> acme
  acme::send(tell(u.email));
  acme::send(tell(t));
  acme::send(by_tag(u, std::is_class<User>{}));  // expect: user.contact.phone_number -> acme
  acme::send(by_tag(u, std::is_enum<User>{}));
}
