// Aggregate initialisation: designated, nested, elided braces, defaults, bases, arrays.
#include "svc.h"

#include <array>
#include <string>

namespace {

struct Point {
  std::string label = "p";
  int x = 0, y = 0;
};
struct Contact {
  std::string kind;
  std::string value;
  int order{};
};
struct Card {
  Contact main;
  Contact backup{"none", "none"};
  std::string note = main.kind;
};
struct Base {
  std::string from;
};
struct Mail : Base {
  std::string to;
  std::string text{"hello"};
};
struct Deep {
  struct Inner {
    std::array<std::string, 2> pair;
    struct {
      std::string leaf;
      std::string other;
    } anon;
  } inner;
  std::string tail;
};
struct Chained {
  std::string a;
  std::string b = a + "!";
  std::string c2 = "const";
};
union Slot {
  long number;
  const char* text;
};

Contact make(std::string value) { return {.kind = "mail", .value = std::move(value)}; }
Contact make_other(std::string kind) { return {std::move(kind), "v"}; }

}  // namespace

void aggregates(const Customer& c) {
  Contact a{.kind = "mail", .value = c.email};
  acme::send(a.kind);   // silent
  acme::send(a.value);  // expect: user.contact.email -> acme
  acme::send(a.order);  // silent
  acme::send_object(a);  // expect: user.contact.email -> acme
  Contact b{"plan", c.tier, 2};
  acme::send_object(b);  // silent
  Card card{a};
  acme::send(card.main.value);    // expect: user.contact.email -> acme
  acme::send(card.backup.value);  // silent
  acme::send(card.note);          // silent
  Card other{"mail", c.name, 1, "tel", "0"};
  acme::send(other.main.value);    // expect: user.name -> acme
  acme::send(other.main.kind);     // silent
  acme::send(other.backup.value);  // silent
  Card third{{c.phone, "x"}, {}};
  acme::send(third.note);        // expect: user.contact.phone_number -> acme
  acme::send(third.main.value);  // silent
  acme::send(third.backup.kind); // silent

  Mail m{{c.email}, "ops@corp"};
  acme::send(m.from);  // expect: user.contact.email -> acme
  acme::send(m.to);    // silent
  acme::send(m.text);  // silent
  Base& base = m;
  acme::send(base.from);  // expect: user.contact.email -> acme
  m = Mail{{"root"}, c.email};
  acme::send(base.from);  // silent
  acme::send(m.to);       // expect: user.contact.email -> acme

  Deep d{{{c.tier, "1"}, {c.name, "leaf"}}, c.tier};
  acme::send(d.inner.pair[0]);     // silent
  acme::send(d.inner.anon.leaf);   // expect: user.name -> acme
  acme::send(d.inner.anon.other);  // silent
  acme::send(d.tail);              // silent
  d.inner = {};
  acme::send(d.inner.anon.leaf);   // silent
  d = {.inner = {.pair = {"x", "y"}, .anon = {.leaf = "n", .other = c.phone}}, .tail = "t"};
  acme::send(d.inner.anon.leaf);   // silent
  acme::send(d.inner.anon.other);  // expect: user.contact.phone_number -> acme
  acme::send_object(d.inner.pair); // silent
  acme::send_object(d.inner.anon); // expect: user.contact.phone_number -> acme

  Chained ch{c.email};
  acme::send(ch.b);   // expect: user.contact.email -> acme
  acme::send(ch.c2);  // silent
  Chained fixed{c.email, "set"};
  acme::send(fixed.b);  // silent
  acme::send(make(c.name).value);       // expect: user.name -> acme
  acme::send(make(c.name).kind);        // silent
  acme::send(make_other(c.name).kind);  // expect: user.name -> acme
  acme::send(make_other(c.name).value); // silent
  Point pts[2] = {{.x = 1}, {"q", 2, 3}};
  acme::send(pts[1].label);  // silent
  pts[1] = {c.tier};
  acme::send(pts[1].label);  // silent
  Contact list[] = {{"a", "1"}, {c.name, "2"}};
  acme::send(list[1].kind);   // expect: user.name -> acme
  acme::send(list[1].value);  // silent
  Slot s{.text = c.phone.c_str()};
  acme::send(s.text);  // expect: user.contact.phone_number -> acme
  s.number = 5;
  acme::send(s.number);  // silent
}
