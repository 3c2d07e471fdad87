// Overwrites before the send through every kind of access; partial overwrites; the neighbours stay as they are.
#include "svc.h"

#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <utility>

namespace {

struct Inner {
  std::string a, b;
};
struct Outer {
  Inner in;
  Inner* link = nullptr;
  std::string note;
};
void set(std::string& out, const std::string& v) { out = v; }
void set_p(std::string* out, const char* v) { *out = v; }
void set_pp(std::string** out, std::string* to) { *out = to; }
void wipe(Outer& o) {
  o.in.a.clear();
  o.note = std::string();
}
void wipe_some(Outer& o, bool yes) {
  if (yes) o.in.a.clear();
}
Inner& inner_of(Outer& o) { return o.in; }
struct Reset {
  std::string& target;
  ~Reset() { target = "reset"; }
};
union Cell {
  int n;
  char text[16];
};

}  // namespace

void updates(const Customer& c, bool flag) {
  std::string s = c.email;
  set(s, "x");
  acme::send(s);                // silent
  set(s, c.email);
  acme::send(s);                // expect: user.contact.email -> acme
  set_p(&s, "y");
  acme::send(s);                // silent
  std::string t = c.name;
  std::string* p = &s;
  set_pp(&p, &t);
  acme::send(*p);               // expect: user.name -> acme
  *p = "z";
  acme::send(t);                // silent
  Outer o;
  o.in.a = c.phone;
  o.in.b = c.email;
  o.note = c.name;
  wipe(o);
  acme::send(o.in.a);           // silent
  acme::send(o.in.b);           // expect: user.contact.email -> acme
  acme::send(o.note);           // silent
  inner_of(o).b = "b";
  acme::send(o.in.b);           // silent
  o.in = {c.tier, c.phone};
  acme::send(o.in.a);           // silent
  acme::send(o.in.b);           // expect: user.contact.phone_number -> acme
  o.in.a = c.name;
  wipe_some(o, flag);
  acme::send(o.in.a);           // expect: user.name -> acme
  Inner other{c.email, c.tier};
  o.link = &other;
  acme::send(o.link->a);        // expect: user.contact.email -> acme
  acme::send(o.link->b);        // silent
  o.link->a = "gone";
  acme::send(other.a);          // silent
  o.link = &o.in;
  o.link->b = "own";
  acme::send(o.in.b);           // silent
  auto h = std::make_unique<Outer>();
  h->note = c.email;
  acme::send(h->note);          // expect: user.contact.email -> acme
  h->note = "n";
  acme::send(h->note);          // silent
  h->note = c.email;
  h.reset(new Outer);
  acme::send(h->note);          // silent
  std::string r = c.phone;
  {
    Reset guard{r};
    acme::send(r);              // expect: user.contact.phone_number -> acme
  }
  acme::send(r);                // silent
  alignas(std::string) unsigned char room[sizeof(std::string)];
  auto* made = new (room) std::string(c.name);
  acme::send(*made);            // expect: user.name -> acme
  made->~basic_string();
  made = new (room) std::string("second");
  acme::send(*made);            // silent
  Cell cell;
  std::memcpy(cell.text, c.phone.data(), 8);
  acme::send(cell.text);        // expect: user.contact.phone_number -> acme
  cell.n = 0;
  std::memset(&cell, 0, sizeof cell);
  acme::send(cell.n);           // silent
  std::string a = c.email, b = "b";
  std::swap(a, b);
  acme::send(a);                // silent
  acme::send(b);                // expect: user.contact.email -> acme
  std::string& ref = flag ? a : b;
  ref = "maybe";
  acme::send(b);                // expect: user.contact.email -> acme
  b = "surely";
  acme::send(ref);              // silent
  Customer k = c;
  k.email.clear();
  acme::send(k.email);          // silent
  acme::send(k.name);           // expect: user.name -> acme
  k.name = redact(k.name);
  acme::send(k.name);           // expect: user.name -> acme via redact
  k = Customer{};
  acme::send(k.tier);           // silent
}
