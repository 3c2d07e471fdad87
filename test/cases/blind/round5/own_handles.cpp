// Smart pointers by hand: unique with deleter, intrusive count, observer, lazily made, optional-like, pimpl.
#include "svc.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace {

template <class T, class D = std::default_delete<T>>
class Unique {
 public:
  explicit Unique(T* p = nullptr) : p_(p) {}
  Unique(Unique&& o) noexcept : p_(o.release()) {}
  Unique& operator=(Unique&& o) noexcept {
    reset(o.release());
    return *this;
  }
  ~Unique() { reset(); }
  T* release() { return std::exchange(p_, nullptr); }
  void reset(T* p = nullptr) {
    if (p_) D{}(p_);
    p_ = p;
  }
  T& operator*() const { return *p_; }
  T* operator->() const { return p_; }
  T* get() const { return p_; }
  explicit operator bool() const { return p_ != nullptr; }

 private:
  T* p_;
};

struct Counted {
  int refs = 0;
  virtual ~Counted() = default;
};
template <class T>
class Ref {
 public:
  Ref() = default;
  explicit Ref(T* p) : p_(p) { ++p_->refs; }
  Ref(const Ref& o) : p_(o.p_) {
    if (p_) ++p_->refs;
  }
  Ref& operator=(Ref o) {
    std::swap(p_, o.p_);
    return *this;
  }
  ~Ref() {
    if (p_ && --p_->refs == 0) delete p_;
  }
  T* operator->() const { return p_; }
  T& operator*() const { return *p_; }

 private:
  T* p_ = nullptr;
};

struct Profile : Counted {
  std::string mail, plan;
  Profile(std::string m, std::string p) : mail(std::move(m)), plan(std::move(p)) {}
};

template <class T>
class Lazy {
 public:
  explicit Lazy(std::function<T()> f) : make_(std::move(f)) {}
  const T& operator*() {
    if (!value_) value_ = std::make_unique<T>(make_());
    return *value_;
  }

 private:
  std::function<T()> make_;
  std::unique_ptr<T> value_;
};

template <class T>
class Cow {
 public:
  explicit Cow(T v) : p_(std::make_shared<T>(std::move(v))) {}
  const T& read() const { return *p_; }
  T& write() {
    if (p_.use_count() > 1) p_ = std::make_shared<T>(*p_);
    return *p_;
  }

 private:
  std::shared_ptr<T> p_;
};

class Session {
 public:
  Session();
  ~Session();
  void login(const std::string& who);
  const std::string& who() const;
  int hits() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
struct Session::Impl {
  std::string who = "anonymous";
  int hits = 0;
};
Session::Session() : impl_(std::make_unique<Impl>()) {}
Session::~Session() = default;
void Session::login(const std::string& who) {
  impl_->who = who;
  ++impl_->hits;
}
const std::string& Session::who() const { return impl_->who; }
int Session::hits() const { return impl_->hits; }

struct Deleter {
  void operator()(std::string* s) const {
    globex::send(*s);  // expect: user.name -> globex
    delete s;
  }
};

}  // namespace

void handles(const Customer& c) {
  Unique<std::string> a(new std::string(c.email));
  Unique<std::string> b(new std::string("b"));
  acme::send(*a);           // expect: user.contact.email -> acme
  acme::send(*b);           // silent
  acme::send(a->size());    // silent
  acme::send(bool(a));      // silent
  std::swap(a, b);
  acme::send(*b);           // expect: user.contact.email -> acme
  a = Unique<std::string>(new std::string(c.tier));
  acme::send(*a);           // silent
  a = std::move(b);
  acme::send(*a);           // expect: user.contact.email -> acme
  acme::send(b ? 1 : 0);    // silent
  a.reset(new std::string("c"));
  acme::send(*a);           // silent
  { Unique<std::string, Deleter> noisy(new std::string(c.name)); }
  { Unique<std::string> quiet(new std::string(c.name)); }

  Ref<Profile> p(new Profile(c.email, c.tier));
  Ref<Profile> q = p;
  Ref<Profile> other(new Profile("o", c.name));
  acme::send(p->plan);      // silent
  acme::send(q->mail);      // expect: user.contact.email -> acme
  acme::send(p->refs);      // silent
  acme::send(other->mail);  // silent
  acme::send(other->plan);  // expect: user.name -> acme
  q->mail = "cleared";
  acme::send(p->mail);      // silent
  q = other;
  acme::send(q->plan);      // expect: user.name -> acme
  acme::send(p->plan);      // silent

  Lazy<std::string> lazy([&c] { return "m:" + c.email; });
  Lazy<std::string> lazy_tier([&c] { return "t:" + c.tier; });
  acme::send(*lazy);        // expect: user.contact.email -> acme
  acme::send(*lazy_tier);   // silent
  Cow<std::string> one("one");
  Cow<std::string> two = one;
  two.write() = c.phone;
  acme::send(two.read());   // expect: user.contact.phone_number -> acme
  Session s, t;
  s.login(c.email);
  t.login("guest");
  acme::send(s.who());      // expect: user.contact.email -> acme
  acme::send(s.hits());     // silent
  acme::send(t.who());      // silent
  s.login("guest");
  acme::send(s.who());      // silent
  std::shared_ptr<std::string> sp(new std::string(c.name));
  std::weak_ptr<std::string> wp = sp;
  if (auto l = wp.lock()) acme::send(*l);  // expect: user.name -> acme
  acme::send(sp.use_count());              // silent
  auto aliased = std::shared_ptr<const std::string>(sp, &c.tier);
  acme::send(*aliased);     // silent
  *sp = "gone";
  acme::send(*wp.lock());   // silent
  auto up = std::make_unique<Customer>(c);
  acme::send(up->tier);     // silent
  acme::send(up->phone);    // expect: user.contact.phone_number -> acme
  auto raw = up.release();
  acme::send(up.get() == nullptr);  // silent
  acme::send(raw->email);           // expect: user.contact.email -> acme
  delete raw;
}
