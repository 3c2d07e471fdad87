// Comma, conditional lvalues, assignment as a value, compound assignment, increments, address arithmetic.
#include "svc.h"

#include <string>

namespace {
struct Pair {
  std::string a, b;
};
int touched = 0;
std::string& note(std::string& s) { return ++touched, s; }
template <class T, class U>
T exchange_with(T& t, U&& u) {
  T old = std::move(t);
  t = std::forward<U>(u);
  return old;
}
}  // namespace

void expressions(const Customer& c, bool flag) {
  std::string a = "a", b = "b";
  (flag ? a : b) = c.email;
  acme::send(a);  // expect: user.contact.email -> acme
  acme::send(b);  // expect: user.contact.email -> acme
  a = b = "reset";
  acme::send(a);  // silent
  acme::send(b);  // silent
  acme::send(a = c.name);  // expect: user.name -> acme
  (a = c.name) = "over";
  acme::send(a);           // silent
  acme::send((a, b));      // silent
  acme::send((c.email, b));                // silent
  acme::send((b = "x", c.email));          // expect: user.contact.email -> acme
  std::string t = (a = c.phone, b = "y", a);
  acme::send(t);  // expect: user.contact.phone_number -> acme
  acme::send(b);  // silent
  a = "clean";
  note(a) += c.tier;
  acme::send(a);        // silent
  acme::send(touched);  // silent
  note(b) += c.email;
  acme::send(b);  // expect: user.contact.email -> acme
  acme::send(a);  // silent
  acme::send(exchange_with(b, "z"));  // expect: user.contact.email -> acme
  acme::send(b);                      // silent
  acme::send(exchange_with(a, c.name));  // silent
  acme::send(a);                         // expect: user.name -> acme

  const char* p = c.email.c_str();
  const char* q = "constant";
  const char* chosen = flag ? p + 1 : q;
  acme::send(chosen);  // expect: user.contact.email -> acme
  chosen = true ? q : p;
  acme::send(chosen);  // silent
  acme::send(*p++);    // expect: user.contact.email -> acme
  acme::send(*q++);    // silent
  acme::send(p - c.email.c_str());  // silent
  acme::send(p[2] - '0');           // expect: user.contact.email -> acme
  acme::send(p[2] == q[1]);         // silent
  acme::send(2 [q]);                // silent
  acme::send(&p[3]);                // expect: user.contact.email -> acme

  int n = 0;
  for (char ch : c.phone) n = n * 10 + (ch - '0');
  acme::send(n);       // expect: user.contact.phone_number -> acme
  acme::send(-n);      // expect: user.contact.phone_number -> acme
  acme::send(n << 2);  // expect: user.contact.phone_number -> acme
  acme::send(!n);      // silent
  acme::send(n > 0 ? 1 : 2);         // silent
  acme::send(n && flag);             // silent
  acme::send(sizeof n);              // silent
  int m = n;
  m -= 4;
  acme::send(m);  // expect: user.contact.phone_number -> acme
  m = 3;
  m *= 2;
  acme::send(m++);  // silent
  acme::send(++m);  // silent
  int k = m, *pk = &k;
  *pk ^= n;
  acme::send(k);  // expect: user.contact.phone_number -> acme
  pk = &m;
  *pk = 5;
  acme::send(m);  // silent
  acme::send(sizeof(c.email));  // silent

  Pair pair{c.email, "b"};
  Pair* pp = &pair;
  std::string* s = &(*pp).b;
  acme::send(*s);  // silent
  s = &pp->a;
  acme::send(*s);  // expect: user.contact.email -> acme
  std::string Pair::* mp = flag ? &Pair::b : &Pair::b;
  acme::send(pp->*mp);  // silent
  mp = &Pair::a;
  acme::send(pair.*mp);  // expect: user.contact.email -> acme
  std::swap(pair.a, pair.b);
  acme::send(pair.a);  // silent
  acme::send(pair.b);  // expect: user.contact.email -> acme
  Pair arr[2];
  (arr + 1)->a = "x";
  acme::send(arr[1].a);   // silent
  acme::send((*arr).b);   // silent
}
