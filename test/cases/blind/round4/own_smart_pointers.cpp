// Reference counting and intrusive pointers by hand.
#include "svc.h"

#include <atomic>
#include <string>
#include <utility>

namespace {
class RefCounted {
 public:
  void retain() noexcept { ++refs_; }
  bool release() noexcept { return --refs_ == 0; }

 protected:
  ~RefCounted() = default;

 private:
  std::atomic<int> refs_{0};
};
template <class T>
class Ref {
 public:
  Ref() = default;
  explicit Ref(T* p) : p_(p) {
    if (p_) p_->retain();
  }
  Ref(const Ref& o) : Ref(o.p_) {}
  Ref(Ref&& o) noexcept : p_(std::exchange(o.p_, nullptr)) {}
  Ref& operator=(Ref o) noexcept {
    std::swap(p_, o.p_);
    return *this;
  }
  ~Ref() {
    if (p_ && p_->release()) delete p_;
  }
  T* operator->() const { return p_; }
  T& operator*() const { return *p_; }
  explicit operator bool() const { return p_ != nullptr; }
  T* get() const { return p_; }

 private:
  T* p_ = nullptr;
};
template <class T, class... A>
Ref<T> make(A&&... a) {
  return Ref<T>(new T(std::forward<A>(a)...));
}
struct Node : RefCounted {
  explicit Node(std::string t) : text(std::move(t)) {}
  std::string text;
  Ref<Node> next;
};
template <class T>
class Box {
 public:
  explicit Box(T v) : p_(new T(std::move(v))) {}
  Box(Box&& o) noexcept : p_(o.p_) { o.p_ = nullptr; }
  Box(const Box& o) : p_(new T(*o.p_)) {}
  ~Box() { delete p_; }
  T& operator*() { return *p_; }
  T* operator->() { return p_; }
  void reset(T v) {
    delete p_;
    p_ = new T(std::move(v));
  }

 private:
  T* p_;
};
std::string chain(const Ref<Node>& n) {
  std::string s;
  for (Node* p = n.get(); p; p = p->next.get()) s += p->text + ",";
  return s;
}
struct Mail {
  std::string to;
  std::string subject;
};
}  // namespace

void pointers(const Customer& c) {
  auto a = make<Node>(c.email);
  auto b = make<Node>("b");
  acme::send(a->text);   // expect: user.contact.email -> acme
  acme::send(b->text);   // silent
  acme::send(chain(b));  // silent
  b->next = a;
  acme::send(chain(b));  // expect: user.contact.email -> acme
  acme::send(b->text);   // silent
  Ref<Node> also = a;
  also->text = "changed";
  acme::send(a->text);        // silent
  acme::send(b->next->text);  // silent
  a = make<Node>(c.name);
  acme::send(a->text);     // expect: user.name -> acme
  acme::send(also->text);  // silent
  if (a) acme::send((*a).text);  // expect: user.name -> acme
  Ref<Node> moved = std::move(a);
  acme::send(moved->text);  // expect: user.name -> acme
  a = b;
  acme::send(a->text);  // silent
  acme::send(static_cast<bool>(a));  // silent

  Box<Mail> m(Mail{c.phone, "hi"});
  Box<Mail> n(Mail{"desk", "hi"});
  acme::send(m->to);       // expect: user.contact.phone_number -> acme
  acme::send(m->subject);  // silent
  acme::send(n->to);       // silent
  Box<Mail> copy = m;
  m->to = "x";
  acme::send(m->to);     // silent
  acme::send(copy->to);  // expect: user.contact.phone_number -> acme
  n.reset(Mail{"desk", c.name});
  acme::send(n->subject);  // expect: user.name -> acme
  acme::send(n->to);       // silent
  n.reset(Mail{});
  acme::send(n->subject);  // silent
  acme::send((*copy).subject);  // silent
}
