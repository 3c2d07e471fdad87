// std::function, std::bind with placeholders, std::invoke, std::apply, reference_wrapper, not_fn, function pointers and tables of them.
#include "svc.h"

#include <functional>
#include <string>
#include <tuple>
#include <utility>

namespace {

std::string join(const std::string& a, const std::string& b) { return a + "|" + b; }
std::string left(const std::string& a, const std::string&) { return a; }
std::string echo(const std::string& s) { return s; }
std::string fixed(const std::string&) { return "fixed"; }
void append(std::string& out, const std::string& s) { out += s; }

using Step = std::string (*)(const std::string&);
Step chosen(bool real) { return real ? echo : fixed; }

struct Appender {
  std::string text = "t";
  void operator()(const std::string& s) { text += s; }
};

template <class F>
void twice(F f, const std::string& s) {
  f(s);
  f(s);
}

void functions(const Customer& c) {
  std::function<std::string(const std::string&)> f = echo;
  acme::send(f(c.email));  // expect: user.contact.email -> acme
  f = fixed;
  acme::send(f(c.email));  // silent: another target was assigned
  f = nullptr;
  acme::send(static_cast<bool>(f));  // silent: whether there is a target
}

void binds(const Customer& c) {
  using namespace std::placeholders;
  auto swapped = std::bind(left, _2, _1);
  acme::send(swapped(c.name, c.tier));  // silent: the arguments are exchanged
  acme::send(swapped(c.tier, c.name));  // expect: user.name -> acme
  auto bound = std::bind(join, c.phone, _1);
  acme::send(bound("x"));  // expect: user.contact.phone_number -> acme
  std::string target = "target";
  std::string copied = "copied";
  std::bind(append, std::ref(target), _1)(c.email);
  std::bind(append, copied, _1)(c.email);
  acme::send(target);  // expect: user.contact.email -> acme
  acme::send(copied);  // silent: bind took a copy
}

void pointers(const Customer& c) {
  Step step = chosen(false);
  step = fixed;
  acme::send(step(c.name));  // silent: the pointer was set again
  step = &echo;
  acme::send((*step)(c.name));  // expect: user.name -> acme
  static const Step kConstant[] = {fixed, fixed};
  acme::send(kConstant[1](c.name));  // silent: no entry of the table uses its argument
}

void by_value_or_reference(const Customer& c) {
  Appender a;
  Appender b;
  twice(a, c.phone);
  twice(std::ref(b), c.phone);
  acme::send(a.text);  // silent: a copy was called
  acme::send(b.text);  // expect: user.contact.phone_number -> acme
}

void applied(const Customer& c) {
  acme::send(std::invoke(join, "x", c.email));  // expect: user.contact.email -> acme
  acme::send(std::apply(left, std::make_tuple(c.tier, c.email)));  // silent: the second element is ignored
  auto missing = std::not_fn([](const std::string& s) { return s.empty(); });
  acme::send(missing(c.email));  // silent: a bool
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  functions(c);
  binds(c);
  pointers(c);
  by_value_or_reference(c);
  applied(c);
}
