// Calls that are made only when something is set.
#include "svc.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
class Filter {
 public:
  using Fn = std::function<void(std::string&)>;
  void set(Fn f) { fn_ = std::move(f); }
  std::string apply(std::string s) const {
    if (fn_) fn_(s);
    return s;
  }

 private:
  Fn fn_;
};
struct Next {
  virtual ~Next() = default;
  virtual void run(std::string& s) = 0;
};
struct Erase : Next {
  void run(std::string& s) override { s.clear(); }
};
struct Quote : Next {
  void run(std::string& s) override { s = "'" + s + "'"; }
};
class Stage {
 public:
  explicit Stage(Next* n = nullptr) : next_(n) {}
  void feed(std::string& s) {
    if (next_ != nullptr) next_->run(s);
  }

 private:
  Next* next_;
};
class OwningStage {
 public:
  explicit OwningStage(std::unique_ptr<Next> n) : next_(std::move(n)) {}
  void feed(std::string& s) const {
    if (!next_) return;
    next_->run(s);
  }

 private:
  std::unique_ptr<Next> next_;
};
void describe(const Customer& c, std::string* mail, std::string* tier) {
  if (mail) *mail = c.email;
  if (tier) *tier = c.tier;
}
void blank(std::string* s) {
  if (s) s->clear();
}
void blank_both(std::string* a, std::string* b) {
  blank(a);
  if (b == nullptr) return;
  blank(b);
}
void with_hook(std::string& s, void (*hook)(std::string&)) {
  if (hook) hook(s);
}
void drop(std::string& s) { s = "-"; }
void keep(std::string& s) { s += "-"; }
}  // namespace

void guarded(const Customer& c) {
  Filter quiet, loud, none;
  quiet.set([](std::string& s) { s.clear(); });
  loud.set([](std::string& s) { s += "!"; });
  acme::send(quiet.apply(c.email));  // silent
  acme::send(loud.apply(c.email));   // expect: user.contact.email -> acme
  acme::send(none.apply(c.email));   // expect: user.contact.email -> acme
  acme::send(loud.apply(c.tier));    // silent
  Erase erase;
  Quote quote;
  Stage a(&erase), b(&quote), d;
  std::string s = c.name;
  b.feed(s);
  acme::send(s);  // expect: user.name -> acme
  d.feed(s);
  acme::send(s);  // expect: user.name -> acme
  a.feed(s);
  acme::send(s);  // silent
  OwningStage e(std::make_unique<Erase>()), f(std::make_unique<Quote>());
  s = c.phone;
  f.feed(s);
  acme::send(s);  // expect: user.contact.phone_number -> acme
  e.feed(s);
  acme::send(s);  // silent
  std::string mail = c.phone, tier = c.name;
  describe(c, &mail, &tier);
  acme::send(mail);  // expect: user.contact.email -> acme
  acme::send(tier);  // silent
  tier = c.name;
  describe(c, &mail, nullptr);
  acme::send(tier);  // expect: user.name -> acme
  blank(&mail);
  acme::send(mail);  // silent
  std::string x = c.email, y = c.email;
  blank_both(&x, &y);
  acme::send(x);  // silent
  acme::send(y);  // silent
  x = c.email;
  y = c.email;
  blank_both(&x, nullptr);
  acme::send(y);  // expect: user.contact.email -> acme
  with_hook(y, keep);
  acme::send(y);  // expect: user.contact.email -> acme
  with_hook(y, drop);
  acme::send(y);  // silent
  std::string z = c.name;
  with_hook(z, nullptr);
  acme::send(z);  // expect: user.name -> acme
  std::function<void(std::string&)> local;
  if (c.id > 3) local = drop;
  if (local) local(z);
  acme::send(z);  // expect: user.name -> acme
}

namespace {
struct Sinkhole {
  std::function<void(std::string&)> on_drop;
  Next* first = nullptr;
  Next* second = nullptr;
  int level = 0;
  void both(std::string& s) {
    if (first && level >= 0) first->run(s);
    if (!second || level < 0) return;
    second->run(s);
  }
  std::string after(std::string s) const { return on_drop ? (on_drop(s), s) : s + "?"; }
};
}  // namespace

void guarded_in_conditions(const Customer& c) {
  Erase erase;
  Quote quote;
  Sinkhole a;
  a.first = &quote;
  std::string s = c.email;
  a.both(s);
  acme::send(s);  // expect: user.contact.email -> acme
  a.on_drop = drop;
  acme::send(a.after(c.name));  // silent
  Sinkhole b;
  b.second = &quote;
  acme::send(b.after(c.name));  // expect: user.name -> acme
  b.both(s);
  acme::send(s);  // expect: user.contact.email -> acme
  s = c.tier;
  b.both(s);
  acme::send(s);  // silent
}
