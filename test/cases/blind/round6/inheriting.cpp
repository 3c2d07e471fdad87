// Inheriting constructors, using-declarations, hidden members, protected state, final overriders, covariant clones, private bases.
#include "svc.h"

#include <memory>
#include <string>
#include <utility>

namespace {

class Base {
 public:
  explicit Base(std::string s) : text_(std::move(s)) {}
  Base(std::string a, std::string b) : Base(std::move(b)) { prefix_ = std::move(a); }
  virtual ~Base() = default;
  virtual std::string show() const { return prefix_ + text_; }
  virtual std::unique_ptr<Base> clone() const { return std::make_unique<Base>(*this); }
  const std::string& text() const { return text_; }
  const std::string& prefix() const { return prefix_; }

 protected:
  std::string text_;
  std::string prefix_ = "p";
};
class Same : public Base {
 public:
  using Base::Base;
  int extra = 1;
};
class Masked final : public Base {
 public:
  using Base::Base;
  std::string show() const override { return prefix_ + std::string(text_.size(), '*'); }
  std::unique_ptr<Base> clone() const override { return std::make_unique<Masked>(*this); }
};
class Hiding : public Base {
 public:
  explicit Hiding(const std::string& s) : Base("base"), text_(s) {}
  const std::string& text() const { return text_; }
  const std::string& under() const { return Base::text_; }

 private:
  std::string text_;
};
class Private : private Base {
 public:
  explicit Private(const std::string& s) : Base("x", s) {}
  using Base::prefix;
  std::string reveal() const { return show(); }
};
class Lifecycle {
 public:
  explicit Lifecycle(const std::string& s) : seen(s) { init(); }
  virtual ~Lifecycle() = default;
  virtual void init() { out = "base"; }
  std::string seen, out;
};
class LifecycleChild : public Lifecycle {
 public:
  using Lifecycle::Lifecycle;
  void init() override { out = seen; }
};

}  // namespace

void inheriting(const Customer& c) {
  Same s(c.email);
  Same t(c.tier, c.phone);
  acme::send(s.show());             // expect: user.contact.email -> acme
  acme::send(s.prefix());           // silent
  acme::send(s.extra);              // silent
  acme::send(t.text());             // expect: user.contact.phone_number -> acme
  acme::send(t.prefix());           // silent
  Masked m(c.tier, c.name);
  acme::send(m.show());             // silent
  acme::send(m.Base::show());       // expect: user.name -> acme
  acme::send(m.clone()->show());    // silent
  acme::send(s.clone()->show());    // expect: user.contact.email -> acme
  const Base& b = m;
  acme::send(b.show());             // silent
  acme::send(b.text());             // expect: user.name -> acme
  Base sliced = m;
  acme::send(sliced.show());        // expect: user.name -> acme
  Hiding h(c.email);
  acme::send(h.text());             // expect: user.contact.email -> acme
  acme::send(h.under());            // silent
  acme::send(h.show());             // silent
  acme::send(static_cast<Base&>(h).text());  // silent
  Private p(c.name);
  acme::send(p.prefix());           // silent
  acme::send(p.reveal());           // expect: user.name -> acme
  LifecycleChild l(c.phone);
  acme::send(l.out);                // silent
  l.init();
  acme::send(l.out);                // expect: user.contact.phone_number -> acme
}
