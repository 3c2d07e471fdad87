// Lambdas: every kind of capture, init captures, mutable, generic, recursive, immediately invoked, returning lambdas, capturing this and *this.
#include "svc.h"

#include <functional>
#include <string>
#include <utility>

namespace {

struct Session {
  std::string user = "none";
  auto by_this() {
    return [this] { return user; };
  }
  auto by_copy() {
    return [*this] { return user; };
  }
};

void captures(const Customer& c) {
  std::string text = "plain";
  auto by_value = [text] { return text; };
  auto by_reference = [&text] { return text; };
  text = c.email;
  acme::send(by_value());  // silent: copied before
  acme::send(by_reference());  // expect: user.contact.email -> acme
  text = "plain";
  acme::send(by_reference());  // silent: overwritten again
}

void init_captures(const Customer& c) {
  std::string name = c.name;
  auto moved = [kept = std::move(name), n = c.name.size()](bool text) { return text ? kept : std::to_string(n); };
  acme::send(moved(true));  // expect: user.name -> acme
  auto counted = [n = c.name.size()] { return n; };
  acme::send(counted());  // silent: a length
}

void mutable_state(const Customer& c) {
  auto remember = [last = std::string("start")](const std::string& next) mutable { return std::exchange(last, next); };
  acme::send(remember(c.phone));  // silent: gives the value before
  acme::send(remember("end"));  // expect: user.contact.phone_number -> acme
}

void this_captures(const Customer& c) {
  Session s;
  auto copy = s.by_copy();
  auto live = s.by_this();
  s.user = c.name;
  acme::send(copy());  // silent: a copy of the object, made before
  acme::send(live());  // expect: user.name -> acme
}

void generic(const Customer& c) {
  auto twice = [](const auto& a) { return a + a; };
  acme::send(twice(c.email));  // expect: user.contact.email -> acme
  acme::send(twice(c.tier));  // silent: not personal data
  auto first = []<class T>(const T& a, const auto&...) { return a; };
  acme::send(first(c.tier, c.email, c.name));  // silent: the first argument only
}

void recursion(const Customer& c) {
  auto repeat = [](auto&& self, const std::string& s, int n) -> std::string { return n == 0 ? s : "(" + self(self, s, n - 1) + ")"; };
  acme::send(repeat(repeat, c.phone, 2));  // expect: user.contact.phone_number -> acme
}

void nested(const Customer& c) {
  auto prefixed = [](const std::string& prefix) { return [prefix](const std::string& s) { return prefix + s; }; };
  auto mail = prefixed(c.email);
  auto plain = prefixed("p");
  acme::send(mail("x"));  // expect: user.contact.email -> acme
  acme::send(plain("x"));  // silent: the other closure
  const std::string chosen = [&] {
    std::string local = c.name;
    local = "done";
    return local;
  }();
  acme::send(chosen);  // silent: overwritten in the immediately invoked lambda
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  captures(c);
  init_captures(c);
  mutable_state(c);
  this_captures(c);
  generic(c);
  recursion(c);
  nested(c);
}
