// References, double pointers, pointers to members, arrays of pointers and out parameters, the way old code passes things about.
#include "svc.h"

#include <cstddef>
#include <string>
#include <utility>

namespace {

struct Slot {
  std::string value;
  std::string label;
  Slot* next = nullptr;
};
struct Form {
  Slot contact;
  Slot billing;
  std::string note;
};
bool take(const Customer& c, std::string* mail, std::string* plan) {
  if (!mail || !plan) return false;
  *mail = c.email;
  *plan = c.tier;
  return true;
}
void aim(Slot** out, Slot& at) { *out = &at; }
void put(Slot& s, std::string Slot::*field, const std::string& v) { s.*field = v; }
const std::string& get(const Slot& s, std::string Slot::*field) { return s.*field; }
void swap_pointers(Slot*& a, Slot*& b) {
  Slot* t = a;
  a = b;
  b = t;
}
std::string& note_of(Form& f) { return f.note; }
Slot& contact_of(Form* f) { return f->contact; }
void through_three(std::string*** ppp, const std::string& v) { ***ppp = v; }

}  // namespace

void out_parameters(const Customer& c) {
  std::string mail, plan;
  acme::send(take(c, &mail, &plan));  // silent
  acme::send(mail);                   // expect: user.contact.email -> acme
  acme::send(plan);                   // silent
  std::string unused;
  if (!take(c, &unused, nullptr)) acme::send(unused);  // silent
}
void aimed_pointers(const Customer& c) {
  Form f, g;
  Slot* at = nullptr;
  aim(&at, f.contact);
  at->value = c.phone;
  acme::send(f.contact.value);  // expect: user.contact.phone_number -> acme
  acme::send(f.contact.label);  // silent
  aim(&at, f.billing);
  at->value = "net";
  acme::send(f.billing.value);  // silent
  acme::send(g.contact.value);  // silent
  contact_of(&g).value = c.name;
  acme::send(g.contact.value);  // expect: user.name -> acme
  contact_of(&g).value = "nobody";
  acme::send(g.contact.value);  // silent
  note_of(f) = "call " + c.name;
  acme::send(f.note);           // expect: user.name -> acme
  acme::send(g.note);           // silent
}
void member_pointers(const Customer& c) {
  Slot s;
  put(s, &Slot::value, c.email);
  put(s, &Slot::label, "mail");
  acme::send(get(s, &Slot::value));  // expect: user.contact.email -> acme
  acme::send(get(s, &Slot::label));  // silent
  std::string Slot::*which = &Slot::label;
  acme::send(s.*which);              // silent
  which = &Slot::value;
  Slot* p = &s;
  acme::send(p->*which);             // expect: user.contact.email -> acme
  p->*which = "gone";
  acme::send(s.value);               // silent
  Slot Form::*part = &Form::billing;
  Form f;
  (f.*part).value = c.name;
  acme::send(f.billing.value);       // expect: user.name -> acme
  acme::send(f.contact.value);       // silent
}
void swapped_pointers(const Customer& c) {
  Slot one{c.email, "one"}, two{"two", "two"};
  Slot *a = &one, *b = &two;
  swap_pointers(a, b);
  acme::send(b->value);    // expect: user.contact.email -> acme
  acme::send(a->value);    // silent
  std::swap(a, b);
  acme::send(b->value);    // silent
  one.next = &two;
  a->next->value = c.phone;
  acme::send(two.value);   // expect: user.contact.phone_number -> acme
  std::string text = "text";
  std::string* p = &text;
  std::string** pp = &p;
  through_three(&pp, c.name);
  acme::send(text);        // expect: user.name -> acme
  through_three(&pp, "plain");
  acme::send(text);        // silent
  std::string other = c.email;
  *pp = &other;
  acme::send(*p);          // expect: user.contact.email -> acme
  acme::send(text);        // silent
  std::string& same = other;
  const std::string copy = same;
  same = "overwritten";
  acme::send(other);       // silent
  acme::send(copy);        // expect: user.contact.email -> acme
}
