// goto, switch with fallthrough and nested scopes, do-while, comma and ternary lvalues, if with initialiser, static locals, labels that leave loops.
#include "svc.h"

#include <string>

namespace {

std::string by_switch(const Customer& c, int mode) {
  std::string out = "start";
  switch (mode) {
    case 0:
      out = c.email;
      [[fallthrough]];
    case 1:
      out += "+";
      break;
    case 2:
      out = c.name;
      out = "two";
      break;
    default: break;
  }
  return out;
}

void jumps(const Customer& c, int n) {
  std::string text = "text";
  std::string note = "note";
  if (n > 1) goto late;
  text = c.phone;
  acme::send(note);  // silent: set at the label only
late:
  acme::send(text);  // expect: user.contact.phone_number -> acme
  note = c.name;
  text = "done";
  acme::send(text);  // silent: overwritten on both paths
  acme::send(note);  // expect: user.name -> acme
}

void loops(const Customer& c, int n) {
  std::string carried = "first";
  std::string fresh;
  do {
    acme::send(carried);  // expect: user.contact.email -> acme
    fresh = "row";
    acme::send(fresh);  // silent: set anew in every round
    fresh = c.name;
    carried = c.email;
  } while (n-- > 0);
  for (;;) {
    fresh = "last";
    if (n < 3) break;
  }
  acme::send(fresh);  // silent: overwritten before the loop is left
}

void lvalues(const Customer& c, bool left) {
  std::string a = "a";
  std::string b = "b";
  std::string d = "d";
  (left ? a : b) = c.name;
  acme::send(a + b);  // expect: user.name -> acme
  (a = "x", d) = c.phone;
  acme::send(a);  // silent: assigned in the comma's left operand
  acme::send(d);  // expect: user.contact.phone_number -> acme
  std::string last = (static_cast<void>(c.email), c.tier);
  acme::send(last);  // silent: the comma's value is its right operand
}

std::string& registry() {
  static std::string value = "unset";
  return value;
}
std::string& other_registry() {
  static std::string value = "unset";
  return value;
}

void statics(const Customer& c) {
  registry() = c.email;
  acme::send(registry());  // expect: user.contact.email -> acme
  acme::send(other_registry());  // silent: the other function's static
}

void scopes(const Customer& c) {
  std::string text = "outer";
  if (std::string text = c.name; !text.empty()) {
    acme::send(text);  // expect: user.name -> acme
  }
  acme::send(text);  // silent: the outer variable
}

}  // namespace

int main(int argc, char**) {
  Customer c = load_customer(1);
  acme::send(by_switch(c, argc - 1));  // expect: user.contact.email -> acme
  acme::send(by_switch(c, 2));  // silent: the constant selects the overwriting case
  jumps(c, argc);
  loops(c, 2);
  lvalues(c, argc > 1);
  statics(c);
  scopes(c);
}
