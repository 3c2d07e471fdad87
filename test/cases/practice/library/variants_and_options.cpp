// variant, optional and any: replaced alternatives, visits with overloads, emplace, monadic steps.
#include "case.h"

#include <any>
#include <optional>
#include <utility>
#include <variant>

template <class... F>
struct overloaded : F... {
  using F::operator()...;
};
template <class... F>
overloaded(F...) -> overloaded<F...>;

struct Login {
  std::string who;
  int attempts = 1;
};
struct Tick {
  long at = 0;
};
using Event = std::variant<Tick, Login, std::string>;

static std::string text(const Event& e) {
  return std::visit(overloaded{[](const Tick& t) { return std::to_string(t.at); }, [](const Login& l) { return l.who; },
                               [](const std::string& s) { return s; }},
                    e);
}
static int number(const Event& e) {
  if (const auto* l = std::get_if<Login>(&e)) return l->attempts;
  return static_cast<int>(e.index());
}
static std::optional<std::string> mail(bool yes) {
  if (!yes) return std::nullopt;
  return email_of(1);
}

int main() {
  User u = load_user(1);
  Event a = Login{u.name}, b = Tick{4};
  acme::send(text(a));  // expect: user.name -> acme
  acme::send(text(b));
  acme::send(number(a));
  a = Tick{5};
  acme::send(text(a));
  b.emplace<std::string>(u.email);
  acme::send(text(b));  // expect: user.contact.email -> acme
  acme::send(std::get<std::string>(b));  // expect: user.contact.email -> acme
  std::swap(a, b);
  acme::send(text(b));
  acme::send(std::holds_alternative<Login>(a));

  std::optional<std::string> m = mail(odd(1));
  acme::send(m.value_or("none"));  // expect: user.contact.email -> acme
  acme::send(m.has_value());
  acme::send(m ? "yes" : "no");
  m = "fixed";
  acme::send(*m);
  m = std::nullopt;
  acme::send(m.value_or("none"));
  std::optional<User> who = u;
  who->email.clear();
  acme::send(who->email);
  acme::send(who->name);  // expect: user.name -> acme
  who.reset();
  acme::send(who.has_value());

  std::any box = u.phone;
  acme::send(std::any_cast<std::string>(box));  // expect: user.contact.phone_number -> acme
  *std::any_cast<std::string>(&box) = "any";
  acme::send(std::any_cast<const std::string&>(box));
  box = 3;
  acme::send(std::any_cast<int>(box));
  std::variant<int, double> n = birth_year(1);
  acme::send(std::visit([](auto v) { return static_cast<double>(v); }, n));  // expect: user.demographic.date_of_birth -> acme
  n = 2.5;
  acme::send(std::get<double>(n));
}
