// Holders, stacks, caches, visitors, proxies: classes of the program between source and sink.
#include <algorithm>
#include <array>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>

#include "case.h"
struct Empty {};
struct Cfg {
  std::string host = "h";
  int port = 1;
  std::string token;
};
struct Holder {
  Cfg cfg;
  const User* user = nullptr;
  std::string& alias;
  Holder(Cfg c, std::string& a) : cfg(std::move(c)), alias(a) {}
};
struct Rule5 {
  std::string s;
  Rule5(std::string x) : s(std::move(x)) {}
  Rule5(const Rule5&) = default;
  Rule5(Rule5&&) noexcept = default;
  Rule5& operator=(const Rule5&) = default;
  Rule5& operator=(Rule5&&) noexcept = default;
  virtual ~Rule5() = default;
};
struct Deep : Rule5 {
  std::string t;
  Deep(std::string a, std::string b) : Rule5(std::move(a)), t(std::move(b)) {}
};
template <class T>
struct Stack {
  std::vector<T> v;
  void push(T t) { v.push_back(std::move(t)); }
  T pop() {
    T t = std::move(v.back());
    v.pop_back();
    return t;
  }
  bool empty() const { return v.empty(); }
};
template <class K, class V>
struct Cache {
  std::map<K, V> m;
  template <class F>
  V& get(const K& k, F make) {
    auto it = m.find(k);
    if (it == m.end()) it = m.emplace(k, make()).first;
    return it->second;
  }
};
struct Visitor {
  virtual void visit(const struct Leaf&) = 0;
  virtual void visit(const struct Pair&) = 0;
};
struct Tree {
  virtual void accept(Visitor&) const = 0;
  virtual ~Tree() = default;
};
struct Leaf : Tree {
  std::string text;
  explicit Leaf(std::string t) : text(std::move(t)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
};
struct Pair : Tree {
  std::unique_ptr<Tree> l, r;
  Pair(std::unique_ptr<Tree> a, std::unique_ptr<Tree> b) : l(std::move(a)), r(std::move(b)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
};
struct Flat : Visitor {
  std::string out;
  void visit(const Leaf& l) override { out += l.text; }
  void visit(const Pair& p) override {
    p.l->accept(*this);
    p.r->accept(*this);
  }
};
enum Op { SetA = 1, SetB };
struct Opts {
  std::string a, b;
  void set(Op op, const char* v) {
    switch (op) {
      case SetA:
        a = v;
        break;
      case SetB:
        b = v;
        break;
    }
  }
};
struct Iter {
  const std::string* p;
  const std::string& operator*() const { return *p; }
  Iter& operator++() {
    ++p;
    return *this;
  }
  bool operator!=(const Iter& o) const { return p != o.p; }
};
struct Range {
  std::string data[2];
  Iter begin() const { return {data}; }
  Iter end() const { return {data + 2}; }
};
struct Proxy {
  std::string* t;
  Proxy& operator=(const std::string& s) {
    *t = s;
    return *this;
  }
  operator std::string() const { return *t; }
};
struct Prox {
  std::string v;
  Proxy operator[](int) { return {&v}; }
};
std::string operator*(const std::string& s, int n) {
  std::string r;
  while (n--) r += s;
  return r;
}
const char* cfn(const char* a) {
  static char b[32];
  int i = 0;
  for (; a[i] && i < 31; ++i) b[i] = a[i];
  b[i] = 0;
  return b;
}
auto compose = [](auto f, auto g) { return [=](auto x) { return g(f(x)); }; };
int main() {
  User u = load_user(1);
  std::string local = u.email;
  Holder h(Cfg{.token = u.name}, local);
  acme::send(h.cfg.token);  // expect: user.name -> acme
  acme::send(h.cfg.host);
  h.alias = "clean";
  acme::send(local);
  h.user = &u;
  acme::send(h.user->phone);  // expect: user.contact.phone_number -> acme
  Deep d(u.plan, u.email), e = d, f("x", "y");
  f = std::move(e);
  acme::send(f.t);  // expect: user.contact.email -> acme
  acme::send(f.s);
  Stack<std::string> st;
  st.push(u.name);
  acme::send(st.pop());  // expect: user.name -> acme
  acme::send(st.empty());
  Cache<int, std::string> ca;
  acme::send(ca.get(1, [&] { return u.email; }));  // expect: user.contact.email -> acme
  Pair tree(std::make_unique<Leaf>("a"), std::make_unique<Leaf>(u.phone));
  Flat fl;
  tree.accept(fl);
  acme::send(fl.out);  // expect: user.contact.phone_number -> acme
  Opts o;
  o.set(SetA, u.name.c_str());
  acme::send(o.a);  // expect: user.name -> acme
  Range r{{"x", u.email}};
  for (const auto& s : r) acme::send(s);  // expect: user.contact.email -> acme
  Prox px;
  px[0] = u.name;
  acme::send(px.v);  // expect: user.name -> acme
  std::string viaProxy = px[0];
  acme::send(viaProxy);              // expect: user.name -> acme
  acme::send(u.phone * 2);           // expect: user.contact.phone_number -> acme
  acme::send(cfn(u.email.c_str()));  // expect: user.contact.email -> acme
  auto fg = compose([](const std::string& s) { return s + "1"; }, [](const std::string& s) { return s + "2"; });
  acme::send(fg(u.name));  // expect: user.name -> acme
  acme::send(fg(u.plan));
  std::array<std::string, 2> ar = {u.plan, u.email};
  auto [p0, p1] = ar;
  acme::send(p1);  // expect: user.contact.email -> acme
  std::string* mid = &ar[1];
  *mid = "gone";
  std::ostringstream os;
  os << "x=" << u.id << ' ' << u.name;
  acme::send(os.str());  // expect: user.name -> acme
  std::set<std::string> ss{u.phone};
  acme::send(*ss.begin());  // expect: user.contact.phone_number -> acme
  std::list<Cfg> lc;
  lc.push_back({.token = u.email});
  acme::send(lc.front().token);  // expect: user.contact.email -> acme
  acme::send(lc.front().host);
  auto sp = std::make_shared<Deep>(u.name, "t");
  std::shared_ptr<Rule5> base = sp;
  acme::send(base->s);  // expect: user.name -> acme
  acme::send(sp->t);
  auto* dd = dynamic_cast<Deep*>(base.get());
  acme::send(dd->s);  // expect: user.name -> acme
  std::function<void(const std::string&)> sinkFn = [](const std::string& s) {
    acme::send(s);  // expect: user.contact.email -> acme
  };
  std::for_each(ar.begin(), ar.end(), [](const std::string&) {});
  sinkFn(u.email);
  int x = 0;
  x += u.phone[0];
  x <<= 2;
  acme::send(x);  // expect: user.contact.phone_number -> acme
  std::string swap1 = u.name, swap2 = "z";
  std::swap(swap1, swap2);
  acme::send(swap2);  // expect: user.name -> acme
  acme::send(swap1);
  std::string k = u.email, l = k = "reset";
  acme::send(k);
  acme::send(l);
  Cfg c2;
  c2.token = u.name;
  c2 = {};
  acme::send(c2.token);
  std::string joined;
  for (const std::string& part : {u.plan, u.phone}) joined += part;
  acme::send(joined);  // expect: user.contact.phone_number -> acme
}
