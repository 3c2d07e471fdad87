// A pimpl, type erasure by concept and model, by function table, by small buffer; plug-ins registered by name; views that erase.
#include "svc.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <new>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

class Mailer {
 public:
  Mailer();
  Mailer(const Mailer& o);
  Mailer(Mailer&&) noexcept;
  Mailer& operator=(Mailer o) noexcept;
  ~Mailer();
  void to(const std::string& s);
  void via(const std::string& host);
  std::string envelope() const;
  const std::string& host() const;
  void clear();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
struct Mailer::Impl {
  std::string to, host = "localhost";
  std::vector<std::string> log;
};
Mailer::Mailer() : impl_(std::make_unique<Impl>()) {}
Mailer::Mailer(const Mailer& o) : impl_(std::make_unique<Impl>(*o.impl_)) {}
Mailer::Mailer(Mailer&&) noexcept = default;
Mailer& Mailer::operator=(Mailer o) noexcept {
  impl_.swap(o.impl_);
  return *this;
}
Mailer::~Mailer() = default;
void Mailer::to(const std::string& s) { impl_->to = s; }
void Mailer::via(const std::string& host) { impl_->host = host; }
std::string Mailer::envelope() const { return "<" + impl_->to + ">"; }
const std::string& Mailer::host() const { return impl_->host; }
void Mailer::clear() { impl_->to.clear(); }

class AnyShape {
 public:
  template <class T>
  explicit AnyShape(T t) : self_(std::make_shared<Model<T>>(std::move(t))) {}
  std::string text() const { return self_->text(); }
  std::string name() const { return self_->name(); }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual std::string text() const = 0;
    virtual std::string name() const { return "shape"; }
  };
  template <class T>
  struct Model final : Concept {
    explicit Model(T t) : t_(std::move(t)) {}
    std::string text() const override { return t_.text(); }
    T t_;
  };
  std::shared_ptr<const Concept> self_;
};
struct Card {
  std::string owner, colour;
  std::string text() const { return owner; }
};
struct Frame {
  std::string owner, colour;
  std::string text() const { return colour; }
};

template <class R, class... A>
class FunctionRef;
template <class R, class... A>
class FunctionRef<R(A...)> {
 public:
  template <class F>
    requires(!std::is_same_v<std::remove_cvref_t<F>, FunctionRef>)
  FunctionRef(F&& f) : object_(const_cast<void*>(static_cast<const void*>(std::addressof(f)))), call_([](void* o, A... a) -> R {
    return (*static_cast<std::remove_reference_t<F>*>(o))(std::forward<A>(a)...);
  }) {}
  R operator()(A... a) const { return call_(object_, std::forward<A>(a)...); }

 private:
  void* object_;
  R (*call_)(void*, A...);
};
std::string twice(FunctionRef<std::string(int)> f) { return f(1) + f(2); }

using Factory = std::function<std::string(const Customer&)>;
struct Plugins {
  std::map<std::string, Factory> by_name;
  void add(std::string name, Factory f) { by_name.emplace(std::move(name), std::move(f)); }
  std::string run(const std::string& name, const Customer& c) const {
    const auto it = by_name.find(name);
    return it == by_name.end() ? "none" : it->second(c);
  }
};

}  // namespace

void mailers(const Customer& c) {
  Mailer a, b;
  a.to(c.email);
  b.to(c.tier);
  acme::send(a.envelope());  // expect: user.contact.email -> acme
  acme::send(a.host());      // silent
  acme::send(b.envelope());  // silent
  Mailer copy = a;
  a.clear();
  acme::send(a.envelope());     // silent
  acme::send(copy.envelope());  // expect: user.contact.email -> acme
  b = std::move(copy);
  acme::send(b.envelope());  // expect: user.contact.email -> acme
  b = Mailer();
  acme::send(b.envelope());  // silent
  b.via(c.name);
  acme::send(b.host());      // expect: user.name -> acme
  acme::send(b.envelope());  // silent
}
void shapes(const Customer& c) {
  const AnyShape card(Card{c.name, "red"}), frame(Frame{c.name, "blue"});
  acme::send(card.text());   // expect: user.name -> acme
  acme::send(frame.text());  // silent
  acme::send(card.name());   // silent
  AnyShape moving = card;
  moving = frame;
  acme::send(moving.text());  // silent
}
void functions(const Customer& c) {
  auto hot = [&c](int n) { return c.phone + std::to_string(n); };
  auto cold = [&c](int n) { return c.phone.empty() ? std::string("e") : std::to_string(n); };
  acme::send(twice(hot));    // expect: user.contact.phone_number -> acme
  acme::send(twice(cold));   // silent
}
void plugins(const Customer& c) {
  Plugins full, lean;
  full.add("export", [](const Customer& k) { return k.name + "," + k.tier; });
  lean.add("export", [](const Customer& k) { return k.tier; });
  acme::send(full.run("export", c));  // expect: user.name -> acme
  acme::send(lean.run("export", c));  // silent
  lean.add("hash", [](const Customer& k) { return sha256(k.email); });
  acme::send(lean.run("hash", c));    // expect: user.contact.email -> acme via hash
}
