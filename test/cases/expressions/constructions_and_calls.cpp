// Objects are built from what their initialisers say, wherever they are built; calls of every kind.
#include <any>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <vector>

#include "case.h"
struct N {
  std::string v;
  N* next;
};
struct Pt {
  std::string a;
  std::string b;
};
struct Agg {
  Pt p;
  std::string arr[2];
  int k;
};
struct DefInit {
  std::string src;
  std::string copy = src;
  std::function<std::string()> f = [this] { return src; };
};
struct Base2 {
  std::string b;
};
struct Der : Base2 {
  std::string d;
};
struct Inh0 {
  std::string m;
  explicit Inh0(std::string s) : m(std::move(s)) {}
};
struct Inh1 : Inh0 {
  using Inh0::Inh0;
  std::string z = "z";
};
struct Deleg {
  std::string m;
  Deleg(std::string a, int) : m(a) {}
  Deleg(std::string a) : Deleg(a + "!", 3) {}
};
template <class... A>
std::string cat(const A&... a) {
  return (std::string() + ... + a);
}
template <class... A>
std::string catc(A&&... a) {
  std::string r;
  ((r += std::forward<A>(a)), ...);
  return r;
}
std::string pick(int n, ...) {
  va_list ap;
  va_start(ap, n);
  const char* s = va_arg(ap, const char*);
  va_end(ap);
  return s;
}
void fmt(char* out, size_t n, const char* f, ...) {
  va_list ap;
  va_start(ap, f);
  vsnprintf(out, n, f, ap);
  va_end(ap);
}
struct Conv {
  std::string s;
  operator std::string() const { return s; }
};
struct Functor {
  std::string s;
  std::string operator()(int) const { return s; }
  static std::string st(const std::string& x) { return x; }
};
std::string& refOf(Pt& p) { return p.a; }
struct Idx {
  std::string x;
  std::string& operator[](int) { return x; }
  std::string* operator->() { return &x; }
  std::string& operator*() { return x; }
};
int main() {
  User u = load_user(1);
  N* head = nullptr;
  head = new N{u.email, head};
  head = new N{"x", head};
  acme::send(head->v);
  acme::send(head->next->v);  // expect: user.contact.email -> acme
  Agg g{{u.name, "b"}, {"q", u.phone}, 3};
  acme::send(g.p.a);  // expect: user.name -> acme
  acme::send(g.p.b);
  acme::send(g.arr[1]);  // expect: user.contact.phone_number -> acme
  Agg h = {.p = {.a = "a", .b = u.name}, .k = 3};
  acme::send(h.p.b);  // expect: user.name -> acme
  acme::send(h.p.a);
  DefInit d{u.email};
  acme::send(d.copy);  // expect: user.contact.email -> acme
  acme::send(d.f());   // expect: user.contact.email -> acme
  Der der{{u.name}, "d"};
  acme::send(der.b);  // expect: user.name -> acme
  acme::send(der.d);
  Base2 sl = der;
  acme::send(sl.b);  // expect: user.name -> acme
  Inh1 inh(u.phone);
  acme::send(inh.m);  // expect: user.contact.phone_number -> acme
  acme::send(inh.z);
  Deleg dg(u.name);
  acme::send(dg.m);                    // expect: user.name -> acme
  acme::send(cat("a", u.email, "b"));  // expect: user.contact.email -> acme
  acme::send(catc("a", u.plan));
  acme::send(catc("a", u.email));        // expect: user.contact.email -> acme
  acme::send(pick(1, u.email.c_str()));  // expect: user.contact.email -> acme
  char buf[64];
  fmt(buf, 64, "%s", u.name.c_str());
  acme::send(buf);  // expect: user.name -> acme
  Conv c{u.name};
  std::string cs = c;
  acme::send(cs);  // expect: user.name -> acme
  acme::send(static_cast<std::string>(Conv{u.plan}));
  Functor fu{u.email};
  acme::send(fu(1));                // expect: user.contact.email -> acme
  acme::send(Functor::st(u.name));  // expect: user.name -> acme
  Pt pt;
  refOf(pt) = u.email;
  acme::send(pt.a);  // expect: user.contact.email -> acme
  acme::send(pt.b);
  Idx ix;
  ix[1] = u.email;
  acme::send(*ix);          // expect: user.contact.email -> acme
  acme::send(ix->c_str());  // expect: user.contact.email -> acme
  bool b = u.id > 3;
  acme::send(b ? u.name : u.plan);  // expect: user.name -> acme
  std::string s1, s2;
  (b ? s1 : s2) = u.name;
  acme::send(s2);  // expect: user.name -> acme
  std::string t = (u.id, u.plan);
  acme::send(t);
  acme::send((u.plan, u.name));  // expect: user.name -> acme
  int num = u.id;
  int packed = (u.email[0] << 8) | num;
  acme::send(packed);  // expect: user.contact.email -> acme
  std::string* ps = new std::string(u.email);
  acme::send(*ps);  // expect: user.contact.email -> acme
  delete ps;
  std::string* pa = new std::string[2]{"a", u.name};
  acme::send(pa[1]);  // expect: user.name -> acme
  alignas(Pt) unsigned char raw[sizeof(Pt)];
  Pt* pp = new (raw) Pt{u.email, "x"};
  acme::send(pp->a);  // expect: user.contact.email -> acme
  acme::send(pp->b);
  pp->~Pt();
  auto up = std::make_unique<Pt>(Pt{u.email, "c"});
  acme::send(up->a);  // expect: user.contact.email -> acme
  acme::send(up->b);
  auto ui = std::make_unique<Inh0>(u.name);
  acme::send(ui->m);  // expect: user.name -> acme
  std::map<int, Pt> mp;
  mp.emplace(1, Pt{u.email, "p"});
  acme::send(mp.at(1).a);  // expect: user.contact.email -> acme
  mp.try_emplace(2, Pt{u.email, "p"});
  std::vector<Inh0> vi;
  vi.emplace_back(u.phone);
  acme::send(vi.back().m);  // expect: user.contact.phone_number -> acme
  std::optional<Inh0> oi;
  oi.emplace(u.phone);
  acme::send(oi->m);  // expect: user.contact.phone_number -> acme
  std::optional<Inh0> oj(std::in_place, u.name);
  acme::send(oj->m);  // expect: user.name -> acme
  int st = ({
    acme::send(u.plan);
    3;
  });
  acme::send(st);
  const char* e1 = u.email.c_str();
  const char* e2 = e1 + 2;
  acme::send(e2);      // expect: user.contact.email -> acme
  acme::send(&e1[3]);  // expect: user.contact.email -> acme
  auto gen = [](auto&&... xs) { return cat(xs...); };
  acme::send(gen(u.name, "z"));  // expect: user.name -> acme
  auto nest = [&u] { return [&u] { return u.email; }; };
  acme::send(nest()());  // expect: user.contact.email -> acme
  auto cap = [m = std::move(u.name)]() { return m; };
  acme::send(cap());  // expect: user.name -> acme
  std::string (*fp)(const std::string&) = &Functor::st;
  acme::send(fp(u.phone));  // expect: user.contact.phone_number -> acme
  std::string (Functor::*mf)(int) const = &Functor::operator();
  acme::send((fu.*mf)(2));  // expect: user.contact.email -> acme
  for (auto&& [x, y] : std::vector<std::pair<std::string, std::string>>{{u.email, "k"}}) {
    acme::send(x);  // expect: user.contact.email -> acme
    acme::send(y);
  }
  uintptr_t ip = reinterpret_cast<uintptr_t>(&u);
  acme::send(reinterpret_cast<User*>(ip)->email);  // expect: user.contact.email -> acme
  std::any an = u.phone;
  acme::send(std::any_cast<std::string>(an));  // expect: user.contact.phone_number -> acme
  switch (int q = u.id; q) {
    case 1: {
      std::string w = u.email;
      acme::send(w);  // expect: user.contact.email -> acme
    } break;
    default:
      acme::send(q);
  }
  try {
    throw Inh0(u.email);
  } catch (const Inh0& ex) {
    acme::send(ex.m);  // expect: user.contact.email -> acme
  }
  try {
    throw std::string(u.plan);
  } catch (std::string ex) {
    acme::send(ex);
  }
}
