// CRTP, concepts and constrained overloads, if constexpr, detection by requires-expressions, mixins.
#include "svc.h"

#include <concepts>
#include <string>
#include <type_traits>
#include <utility>

namespace {

template <class D>
struct Renderer {
  std::string render() const { return "<" + static_cast<const D&>(*this).body() + ">"; }
  std::string body() const { return "body"; }
};
struct MailCard : Renderer<MailCard> {
  explicit MailCard(std::string s) : mail(std::move(s)) {}
  std::string body() const { return mail; }
  std::string mail;
};
struct PlainCard : Renderer<PlainCard> {
  explicit PlainCard(std::string s) : mail(std::move(s)) {}
  std::string mail;
};

template <class T>
concept HasOwner = requires(const T& t) {
  { t.owner } -> std::convertible_to<std::string>;
};
template <class T>
concept HasPublicName = HasOwner<T> && requires(const T& t) { t.public_name(); };

struct House {
  std::string owner;
};
struct Shop {
  std::string owner;
  std::string public_name() const { return "shop"; }
};

template <class T>
std::string label(const T&) {
  return "unlabelled";
}
template <HasOwner T>
std::string label(const T& t) {
  return t.owner;
}
template <HasPublicName T>
std::string label(const T& t) {
  return t.public_name();
}

template <class T>
std::string stringify(const T& t) {
  if constexpr (std::is_arithmetic_v<T>) {
    return std::to_string(t);
  } else if constexpr (requires { t.c_str(); }) {
    return t;
  } else {
    return "opaque";
  }
}

template <class Base>
struct Sealed : Base {
  using Base::Base;
  std::string body() const { return "sealed"; }
};
template <class Base>
struct Signed : Base {
  using Base::Base;
  std::string body() const { return Base::body() + "!"; }
};

std::string overload_auto(const auto& value)
  requires std::same_as<std::remove_cvref_t<decltype(value)>, std::string>
{
  return value;
}
std::string overload_auto(const std::integral auto&) { return "integral"; }

void static_polymorphism(const Customer& c) {
  acme::send(MailCard(c.email).render());  // expect: user.contact.email -> acme
  acme::send(PlainCard(c.email).render());  // silent: the base's body is used
  acme::send(Signed<MailCard>(c.name).body());  // expect: user.name -> acme
  acme::send(Sealed<MailCard>(c.name).body());  // silent: the mixin hides the body
}

void constrained(const Customer& c) {
  acme::send(label(House{c.email}));  // expect: user.contact.email -> acme
  acme::send(label(Shop{c.email}));  // silent: the more constrained overload
  acme::send(label(c.email));  // silent: the unconstrained overload
}

void branches(const Customer& c) {
  acme::send(stringify(c.phone));  // expect: user.contact.phone_number -> acme
  acme::send(stringify(c.id));  // silent: not personal data
  acme::send(stringify(House{c.phone}));  // silent: the last branch
  acme::send(overload_auto(c.phone));  // expect: user.contact.phone_number -> acme
  acme::send(overload_auto(c.phone.size()));  // silent: the integral overload
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  static_polymorphism(c);
  constrained(c);
  branches(c);
}
