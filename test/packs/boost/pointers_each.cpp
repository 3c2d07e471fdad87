// flags: -std=c++17 -Wno-everything
// Boost's pointers: what they own, share, hand on and only count; each call with its twin.
#include "pii_case.h"

#include <boost/intrusive_ptr.hpp>
#include <boost/make_shared.hpp>
#include <boost/make_unique.hpp>
#include <boost/pointer_cast.hpp>
#include <boost/scoped_array.hpp>
#include <boost/scoped_ptr.hpp>
#include <boost/shared_array.hpp>
#include <boost/shared_ptr.hpp>
#include <boost/weak_ptr.hpp>
#include <string>
#include <utility>

struct Node {
  virtual ~Node() = default;
  std::string text;
};
struct Leaf : Node {};
struct Pair {
  Pair(std::string a, std::string b) : first(std::move(a)), second(std::move(b)) {}
  std::string first, second;
};
struct Counted {
  explicit Counted(std::string t) : text(std::move(t)) {}
  int count = 0;
  std::string text;
};
struct Special : Counted {
  using Counted::Counted;
};
inline void intrusive_ptr_add_ref(Counted* c) { ++c->count; }
inline void intrusive_ptr_release(Counted* c) { if (--c->count == 0) delete c; }

using Shared = boost::shared_ptr<std::string>;
using Scoped = boost::scoped_ptr<std::string>;
using Held = boost::intrusive_ptr<Counted>;

void shared(const User& u) {
  { Shared p(new std::string(u.name)); acme::send(*p); }  // expect: user.name -> acme confidence high
  { Shared p(new std::string(u.plan)); acme::send(*p); }
  { Shared p(new std::string(u.name), [](std::string* s) { delete s; }); acme::send(*p); }  // expect: user.name -> acme confidence high
  { Shared p(new std::string(u.plan), [](std::string* s) { delete s; }); acme::send(*p); }
  { Shared p(new std::string(u.name)); Shared q(std::move(p)); acme::send(*q); }  // expect: user.name -> acme confidence high
  { Shared p(new std::string(u.plan)); Shared q(std::move(p)); acme::send(*q); }
  { Shared p(new std::string(u.plan)); Shared q(p); *q = u.name; acme::send(*p); }  // expect: user.name -> acme confidence high
  { Shared p(new std::string(u.plan)); Shared q(p); *q = u.plan; acme::send(*p); }
  { Shared p; p.reset(new std::string(u.name)); acme::send(p->c_str()); }  // expect: user.name -> acme confidence high
  { Shared p; p.reset(new std::string(u.plan)); acme::send(p->c_str()); }
  { auto p = boost::make_shared<Pair>(u.name, "x"); acme::send(p->first); }  // expect: user.name -> acme confidence high
  { auto p = boost::make_shared<Pair>(u.plan, "x"); acme::send(p->first); }
  { auto p = boost::make_shared<Pair>("x", u.name); acme::send(p->second); }  // expect: user.name -> acme confidence high
  { auto p = boost::make_shared<Pair>("x", u.plan); acme::send(p->second); }
  { auto l = boost::make_shared<Leaf>(); l->text = u.name; boost::shared_ptr<Node> n = l; acme::send(n->text); }  // expect: user.name -> acme confidence high
  { auto l = boost::make_shared<Leaf>(); l->text = u.plan; boost::shared_ptr<Node> n = l; acme::send(n->text); }
  { boost::shared_ptr<Leaf> l(new Leaf); l->text = u.name; boost::shared_ptr<Node> n(std::move(l)); acme::send(n->text); }  // expect: user.name -> acme confidence high
  { boost::shared_ptr<Leaf> l(new Leaf); l->text = u.plan; boost::shared_ptr<Node> n(std::move(l)); acme::send(n->text); }
  { boost::shared_ptr<Node> n(new Leaf); n->text = u.name; acme::send(boost::static_pointer_cast<Leaf>(n)->text); }  // expect: user.name -> acme confidence high
  { boost::shared_ptr<Node> n(new Leaf); n->text = u.plan; acme::send(boost::static_pointer_cast<Leaf>(n)->text); }
  { boost::shared_ptr<Node> n(new Leaf); n->text = u.name; acme::send(boost::dynamic_pointer_cast<Leaf>(n)->text); }  // expect: user.name -> acme confidence high
  { boost::shared_ptr<Node> n(new Leaf); n->text = u.plan; acme::send(boost::dynamic_pointer_cast<Leaf>(n)->text); }
  { boost::shared_ptr<const std::string> c(new std::string(u.name)); acme::send(*boost::const_pointer_cast<std::string>(c)); }  // expect: user.name -> acme confidence high
  { boost::shared_ptr<const std::string> c(new std::string(u.plan)); acme::send(*boost::const_pointer_cast<std::string>(c)); }
  { boost::shared_ptr<std::string[]> p(new std::string[2]); p[0] = u.name; acme::send(p[0]); }  // expect: user.name -> acme confidence high
  { boost::shared_ptr<std::string[]> p(new std::string[2]); p[0] = u.plan; acme::send(p[0]); }
  { Shared p(new std::string(u.name)); p.reset(new std::string(u.plan)); acme::send(*p); }
  { Shared p(new std::string(u.name)); p.reset(); acme::send(*p); }
  { Shared p(new std::string(u.name)); acme::send(!p); }
  { Shared p(new std::string(u.name)); acme::send(static_cast<bool>(p)); }
  { Shared p(new std::string(u.name)); acme::send(p.use_count()); }
  { Shared p(new std::string(u.name)); acme::send(p.unique()); }
}

void weak(const User& u) {
  { Shared p(new std::string(u.name)); boost::weak_ptr<std::string> w(p), v(w); acme::send(*v.lock()); }  // expect: user.name -> acme confidence high
  { Shared p(new std::string(u.plan)); boost::weak_ptr<std::string> w(p), v(w); acme::send(*v.lock()); }
  { Shared p(new std::string(u.name)); boost::weak_ptr<std::string> w(p), v(std::move(w)); acme::send(*v.lock()); }  // expect: user.name -> acme confidence high
  { Shared p(new std::string(u.plan)); boost::weak_ptr<std::string> w(p), v(std::move(w)); acme::send(*v.lock()); }
  { boost::shared_ptr<Leaf> l(new Leaf); l->text = u.name; boost::weak_ptr<Leaf> w(l); boost::weak_ptr<Node> n(w); acme::send(n.lock()->text); }  // expect: user.name -> acme confidence high
  { boost::shared_ptr<Leaf> l(new Leaf); l->text = u.plan; boost::weak_ptr<Leaf> w(l); boost::weak_ptr<Node> n(w); acme::send(n.lock()->text); }
  { boost::shared_ptr<Leaf> l(new Leaf); l->text = u.name; boost::weak_ptr<Leaf> w(l); boost::weak_ptr<Node> n(std::move(w)); acme::send(n.lock()->text); }  // expect: user.name -> acme confidence high
  { boost::shared_ptr<Leaf> l(new Leaf); l->text = u.plan; boost::weak_ptr<Leaf> w(l); boost::weak_ptr<Node> n(std::move(w)); acme::send(n.lock()->text); }
  { Shared p(new std::string(u.name)); boost::weak_ptr<std::string> w(p); w.reset(); acme::send(*w.lock()); }
  { Shared p(new std::string(u.name)); boost::weak_ptr<std::string> w(p); acme::send(w.expired()); }
  { Shared p(new std::string(u.name)); boost::weak_ptr<std::string> w(p); acme::send(w.use_count()); }
}

void scoped(const User& u) {
  { Scoped p(new std::string(u.name)); acme::send(*p); }  // expect: user.name -> acme confidence high
  { Scoped p(new std::string(u.plan)); acme::send(*p); }
  { Scoped p(new std::string(u.name)); acme::send(p->c_str()); }  // expect: user.name -> acme confidence high
  { Scoped p(new std::string(u.plan)); acme::send(p->c_str()); }
  { Scoped p(new std::string(u.name)); acme::send(*p.get()); }  // expect: user.name -> acme confidence high
  { Scoped p(new std::string(u.plan)); acme::send(*p.get()); }
  { Scoped p; p.reset(new std::string(u.name)); acme::send(*p); }  // expect: user.name -> acme confidence high
  { Scoped p; p.reset(new std::string(u.plan)); acme::send(*p); }
  { Scoped p(new std::string(u.plan)); *p = u.name; acme::send(*p); }  // expect: user.name -> acme confidence high
  { Scoped p(new std::string(u.plan)); *p = u.plan; acme::send(*p); }
  { Scoped p(new std::string(u.name)); p.reset(new std::string(u.plan)); acme::send(*p); }
  { Scoped p(new std::string(u.name)); p.reset(); acme::send(*p); }
  { Scoped p(new std::string(u.name)); acme::send(!p); }
  { Scoped p(new std::string(u.name)); acme::send(static_cast<bool>(p)); }
}

void counted(const User& u) {
  { Held p(new Counted(u.name)); acme::send(p->text); }  // expect: user.name -> acme confidence high
  { Held p(new Counted(u.plan)); acme::send(p->text); }
  { Held p(new Counted(u.name)); acme::send((*p).text); }  // expect: user.name -> acme confidence high
  { Held p(new Counted(u.plan)); acme::send((*p).text); }
  { Held p(new Counted(u.name)); acme::send(p.get()->text); }  // expect: user.name -> acme confidence high
  { Held p(new Counted(u.plan)); acme::send(p.get()->text); }
  { Held p(new Counted(u.name), true); acme::send(p->text); }  // expect: user.name -> acme confidence high
  { Held p(new Counted(u.plan), true); acme::send(p->text); }
  { Held p(new Counted(u.name)); Held q(p); acme::send(q->text); }  // expect: user.name -> acme confidence high
  { Held p(new Counted(u.plan)); Held q(p); acme::send(q->text); }
  { Held p(new Counted(u.name)); Held q(std::move(p)); acme::send(q->text); }  // expect: user.name -> acme confidence high
  { Held p(new Counted(u.plan)); Held q(std::move(p)); acme::send(q->text); }
  { Held p(new Counted(u.plan)); Held q(p); q->text = u.name; acme::send(p->text); }  // expect: user.name -> acme confidence high
  { Held p(new Counted(u.plan)); Held q(p); q->text = u.plan; acme::send(p->text); }
  { boost::intrusive_ptr<Special> s(new Special(u.name)); Held p(s); acme::send(p->text); }  // expect: user.name -> acme confidence high
  { boost::intrusive_ptr<Special> s(new Special(u.plan)); Held p(s); acme::send(p->text); }
  { boost::intrusive_ptr<Special> s(new Special(u.name)); Held p(std::move(s)); acme::send(p->text); }  // expect: user.name -> acme confidence high
  { boost::intrusive_ptr<Special> s(new Special(u.plan)); Held p(std::move(s)); acme::send(p->text); }
  { Held p(new Special(u.name)); acme::send(boost::static_pointer_cast<Special>(p)->text); }  // expect: user.name -> acme confidence high
  { Held p(new Special(u.plan)); acme::send(boost::static_pointer_cast<Special>(p)->text); }
  { Held p; p.reset(new Counted(u.name)); acme::send(p->text); }  // expect: user.name -> acme confidence high
  { Held p; p.reset(new Counted(u.plan)); acme::send(p->text); }
  { Held p; p.reset(new Counted(u.name), true); acme::send(p->text); }  // expect: user.name -> acme confidence high
  { Held p; p.reset(new Counted(u.plan), true); acme::send(p->text); }
  { Held p(new Counted(u.name)); p.reset(new Counted(u.plan)); acme::send(p->text); }
  { Held p(new Counted(u.name)); p.reset(); acme::send(p->text); }
  { Held p(new Counted(u.name)); acme::send(!p); }
  { Held p(new Counted(u.name)); acme::send(static_cast<bool>(p)); }
}

void arrays(const User& u) {
  { boost::scoped_array<std::string> a(new std::string[2]); a[0] = u.name; acme::send(a[0]); }  // expect: user.name -> acme confidence high
  { boost::scoped_array<std::string> a(new std::string[2]); a[0] = u.plan; acme::send(a[0]); }
  { boost::scoped_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(*a.get()); }  // expect: user.name -> acme confidence high
  { boost::scoped_array<std::string> a(new std::string[2]{u.plan, "x"}); acme::send(*a.get()); }
  { boost::scoped_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(a[0]); }  // expect: user.name -> acme confidence high
  { boost::scoped_array<std::string> a(new std::string[2]{u.plan, "x"}); acme::send(a[0]); }
  { boost::shared_array<std::string> a(new std::string[2]); a[0] = u.name; acme::send(a[0]); }  // expect: user.name -> acme confidence high
  { boost::shared_array<std::string> a(new std::string[2]); a[0] = u.plan; acme::send(a[0]); }
  { boost::shared_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(*a.get()); }  // expect: user.name -> acme confidence high
  { boost::shared_array<std::string> a(new std::string[2]{u.plan, "x"}); acme::send(*a.get()); }
  { boost::shared_array<std::string> a(new std::string[2]); boost::shared_array<std::string> b(a); b[1] = u.name; acme::send(a[1]); }  // expect: user.name -> acme confidence high
  { boost::shared_array<std::string> a(new std::string[2]); boost::shared_array<std::string> b(a); b[1] = u.plan; acme::send(a[1]); }
  { boost::shared_array<std::string> a(new std::string[2]{u.name, "x"}), b(std::move(a)); acme::send(b[0]); }  // expect: user.name -> acme confidence high
  { boost::shared_array<std::string> a(new std::string[2]{u.plan, "x"}), b(std::move(a)); acme::send(b[0]); }
  { boost::scoped_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(!a); }
  { boost::scoped_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(static_cast<bool>(a)); }
  { boost::shared_array<std::string> a(new std::string[2]{u.name, "x"}); boost::shared_array<const std::string> b(a); acme::send(b[0]); }  // expect: user.name -> acme confidence high
  { boost::shared_array<std::string> a(new std::string[2]{u.plan, "x"}); boost::shared_array<const std::string> b(a); acme::send(b[0]); }
  { boost::shared_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(!a); }
  { boost::shared_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(static_cast<bool>(a)); }
  { boost::shared_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(a.use_count()); }
  { boost::shared_array<std::string> a(new std::string[2]{u.name, "x"}); acme::send(a.unique()); }
}

void unique(const User& u) {
  { auto p = boost::make_unique<std::string>(u.name); acme::send(*p); }  // expect: user.name -> acme confidence high
  { auto p = boost::make_unique<std::string>(u.plan); acme::send(*p); }
  { auto p = boost::make_unique<Pair>(u.name, "x"); acme::send(p->first); }  // expect: user.name -> acme confidence high
  { auto p = boost::make_unique<Pair>(u.plan, "x"); acme::send(p->first); }
  { auto p = boost::make_unique<Pair>("x", u.name); acme::send(p->second); }  // expect: user.name -> acme confidence high
  { auto p = boost::make_unique<Pair>("x", u.plan); acme::send(p->second); }
}
