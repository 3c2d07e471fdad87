// Pointers to locals that are moved from one object to another.
#include "case.h"

struct Slot {
  std::string value = "empty";
};

static void aim(Slot** where, Slot* target) { *where = target; }
static void fill(Slot* s, const std::string& v) { s->value = v; }

int main() {
  Slot first, second, third;
  Slot* p = &first;
  p->value = email_of(1);
  p = &second;
  acme::send(p->value);
  acme::send(first.value);  // expect: user.contact.email -> acme
  p->value = "two";
  acme::send(first.value);  // expect: user.contact.email -> acme
  p = &first;
  p->value = "one";
  acme::send(first.value);

  Slot** pp = &p;
  *pp = &third;
  (*pp)->value = name_of(1);
  acme::send(third.value);  // expect: user.name -> acme
  acme::send(second.value);
  acme::send(p->value);  // expect: user.name -> acme

  aim(&p, &second);
  fill(p, email_of(2));
  acme::send(second.value);  // expect: user.contact.email -> acme
  acme::send(first.value);
  fill(p, "cleared");
  acme::send(second.value);

  Slot* q = p;
  p = nullptr;
  q->value = name_of(3);
  acme::send(second.value);  // expect: user.name -> acme

  Slot* a = &first;
  Slot* b = &third;
  Slot* t = a;
  a = b;
  b = t;
  acme::send(a->value);  // expect: user.name -> acme
  acme::send(b->value);
}
