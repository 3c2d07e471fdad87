// optional, variant with visitors, any, a hand-written result type; emplace, reset, value_or, get_if.
#include "svc.h"

#include <any>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace {

struct Mail {
  std::string address;
};
struct Ticket {
  std::string subject;
  int number;
};
using Message = std::variant<std::monostate, Mail, Ticket>;

template <class... Fs>
struct Overloaded : Fs... {
  using Fs::operator()...;
};

template <class T, class E>
class Result {
 public:
  static Result ok(T t) { return Result(std::variant<T, E>(std::in_place_index<0>, std::move(t))); }
  static Result bad(E e) { return Result(std::variant<T, E>(std::in_place_index<1>, std::move(e))); }
  bool good() const { return v_.index() == 0; }
  const T& value() const { return std::get<0>(v_); }
  const E& error() const { return std::get<1>(v_); }
  template <class F>
  Result map(F f) const {
    return good() ? ok(f(value())) : bad(error());
  }

 private:
  explicit Result(std::variant<T, E> v) : v_(std::move(v)) {}
  std::variant<T, E> v_;
};

std::optional<std::string> find_mail(const Customer& c, int id) {
  if (id == c.id) return c.email;
  return std::nullopt;
}

void optionals(const Customer& c) {
  std::optional<std::string> o = find_mail(c, c.id);
  acme::send(o.value_or("none"));  // expect: user.contact.email -> acme
  acme::send(o.has_value());  // silent: a bool
  o.reset();
  acme::send(o.value_or("none"));  // silent: reset
  o.emplace(c.name);
  if (o) acme::send(*o);  // expect: user.name -> acme
  o = "text";
  acme::send(*o);  // silent: assigned anew
}

void show(const Message& m) {
  std::visit(Overloaded{[](const Mail& mail) {
                          acme::send(mail.address);  // expect: user.contact.email -> acme
                        },
                        [](const auto&) { acme::send("other"); }},  // silent: a constant
             m);
}

void visitors(const Customer& c) {
  Message m = Mail{c.email};
  show(m);
  acme::send(static_cast<int>(m.index()));  // silent: which alternative
  m = Ticket{c.phone, 4};
  show(m);
  if (const Ticket* t = std::get_if<Ticket>(&m)) {
    acme::send(t->subject);  // expect: user.contact.phone_number -> acme
    acme::send(t->number);  // silent: the other member
  }
}

void anys(const Customer& c) {
  std::any a = Mail{c.email};
  acme::send(std::any_cast<const Mail&>(a).address);  // expect: user.contact.email -> acme
  a = std::string("plain");
  acme::send(std::any_cast<std::string>(a));  // silent: another value was assigned
}

void results(const Customer& c) {
  using R = Result<std::string, std::string>;
  R r = R::ok(c.name).map([](const std::string& s) { return "hi " + s; });
  acme::send(r.value());  // expect: user.name -> acme
  R e = R::bad("not found");
  acme::send(e.error());  // silent: the other result, its error is a constant
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  optionals(c);
  visitors(c);
  anys(c);
  results(c);
}
