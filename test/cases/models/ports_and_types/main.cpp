// Types as sources, output arguments, member and element ports, propagators of every kind.
#include <functional>
#include <memory>
#include <string>
#include <vector>
namespace app {
class Ssn {
 public:
  std::string s;
  std::string str() const { return s; }
  bool valid() const { return s.size() == 9; }
};
struct LongSsn : Ssn {
  std::string extra;
};
struct User {
  Ssn ssn;
  std::string note;
  std::vector<Ssn> old;
  std::unique_ptr<Ssn> boxed;
};
struct W {
  std::string inner, outer;
};
W wrap(const std::string&);
std::string& inner(W&);
std::vector<std::string> map_all(const std::vector<std::string>&, std::function<std::string(const std::string&)>);
std::string nothing(const std::string&);
std::string only_second(const std::string&, const std::string&);
struct Hasher {
  std::string salt;
  std::string digest(const std::string&) const;
  std::string digest() const;
};
struct Rec {
  std::string a_pii;
  std::string b;
};
struct Req {
  std::string url;
  void submit(int);
};
struct Dir {
  void each(std::string*);
};
}  // namespace app
struct N {
  std::string name;
  int k;
};
int get_both(N*, char* buf);
struct Msg {
  std::string body, head;
};
struct T {
  std::string text, id;
};
void post2(const Msg&, const std::vector<T>&);
void out(const std::string&);
void out(const app::Ssn&);
void out(int);
void out(bool);
void out(const app::User&);
void out(const app::W&);
void out(const std::vector<std::string>&);
app::Ssn load();
void a(app::User& u, app::LongSsn l, const app::Ssn* p) {
  out(u.ssn);        // expect: user.government_id -> acme
  out(u.ssn.str());  // expect: user.government_id -> acme
  out(u.ssn.valid());
  out(u.note);
  out(u);           // expect: user.government_id -> acme
  out(u.old[0].s);  // expect: user.government_id -> acme
  out(u.boxed->s);  // expect: user.government_id -> acme
  out(p->s);        // expect: user.government_id -> acme
  out(load().s);    // expect: user.government_id -> acme
  app::Ssn x = load();
  out(x);    // expect: user.government_id -> acme
  out(l.s);  // expect: user.government_id -> acme
}
void b(N& n, char* buf) {
  int r = get_both(&n, buf);
  out(n.name);  // expect: user.name -> acme
  out(n.k);
  out(std::string(buf));  // expect: user.name -> acme
  out(r);                 // expect: user.name -> acme
}
void c(app::Dir& d, app::Rec& r) {
  std::string s;
  d.each(&s);
  out(s);        // expect: user.name -> acme
  out(r.a_pii);  // expect: user.contact -> acme
  out(r.b);
}
void d(app::Rec& r) {
  Msg m;
  m.head = r.a_pii;
  std::vector<T> v;
  post2(m, v);
  m.body = r.a_pii;
  post2(m, v);  // expect: user.contact -> acme
  Msg k;
  T t;
  t.id = r.a_pii;
  v.push_back(t);
  post2(k, v);
  t.text = r.a_pii;
  v.push_back(t);
  post2(k, v);  // expect: user.contact -> acme
  app::Req q;
  q.submit(1);
  q.url = r.a_pii;
  q.submit(1);  // expect: user.contact -> acme
}
void e(app::Rec& r) {
  app::W w = app::wrap(r.a_pii);
  out(w.inner);  // expect: user.contact -> acme
  out(w.outer);
  app::W z;
  app::inner(z) = r.a_pii;
  out(z.inner);  // expect: user.contact -> acme
  out(z.outer);
  std::vector<std::string> in{r.a_pii};
  auto res = app::map_all(in, [](const std::string& s) { return s + "!"; });
  out(res);  // expect: user.contact -> acme
  auto res2 = app::map_all(in, [](const std::string& s) { return std::string("x"); });
  out(res2);
  auto res3 = app::map_all({"a"}, [&](const std::string& s) { return r.a_pii; });
  out(res3);  // expect: user.contact -> acme
  out(app::nothing(r.a_pii));
  out(app::only_second(r.a_pii, "x"));
  out(app::only_second("x", r.a_pii));  // expect: user.contact -> acme
  app::Hasher h;
  out(h.digest(r.a_pii));  // expect: user.contact -> acme via hash
  h.salt = r.a_pii;
  out(h.digest());  // expect: user.contact -> acme via hash
}
