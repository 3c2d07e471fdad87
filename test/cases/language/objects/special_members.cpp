// Constructors of every kind, copies, moves, swaps, delegating, inheriting, conversions, member initialisers.
#include "case.h"

#include <string>
#include <utility>

std::string default_mail(const User& u) { return u.email; }

class Message {
 public:
  Message() : Message("none", "none") {}
  explicit Message(std::string to) : Message(std::move(to), "hello") {}
  Message(std::string to, std::string body) : to_(std::move(to)), body_(std::move(body)) {}
  Message(const Message& o) : to_(o.to_), body_("copied") {}
  Message(Message&& o) noexcept : to_(std::exchange(o.to_, "moved")), body_(std::move(o.body_)) {}
  Message& operator=(const Message& o) {
    if (this != &o) { to_ = o.to_; body_ = o.body_; }
    return *this;
  }
  Message& operator=(Message&& o) noexcept { swap(o); return *this; }
  void swap(Message& o) noexcept { std::swap(to_, o.to_); std::swap(body_, o.body_); }
  const std::string& to() const { return to_; }
  const std::string& body() const { return body_; }

 private:
  std::string to_;
  std::string body_;
};

struct Tagged : Message {
  using Message::Message;
  std::string tag = "t";
};

struct Defaults {
  const User& user;
  std::string mail = default_mail(user);
  std::string plan = user.plan;
  std::string both = plan + "/" + mail;
};

struct Wrapper {
  Wrapper(const User& u) : text(u.name) {}             // converting
  operator const std::string&() const { return text; }
  explicit operator bool() const { return !text.empty(); }
  std::string text;
};
void take(Wrapper w) { acme::send(w.text); }           // expect: user.name -> acme

struct Ssn {
  explicit Ssn(std::string v) : value(std::move(v)) {}
  Ssn(const Ssn&) = delete;
  Ssn(Ssn&&) = default;
  std::string value;
};
Ssn make(const User& u) { return Ssn(u.phone); }

struct Base {
  explicit Base(const std::string& s) : base(s) {}
  std::string base;
};
struct Derived : Base {
  Derived(const User& u) : Base(u.email), own(u.plan) {}
  std::string own;
};

int main() {
  User u = load_user(1);
  Message a;
  acme::send(a.to());
  Message b(u.email);
  acme::send(b.to());                                  // expect: user.contact.email -> acme
  acme::send(b.body());
  Message c("x", u.name);
  Message d = c;
  acme::send(d.body());
  Message e = std::move(c);
  acme::send(e.body());                                // expect: user.name -> acme
  acme::send(c.to());
  a = e;
  acme::send(a.body());                                // expect: user.name -> acme
  acme::send(a.to());
  Message f;
  f = std::move(b);
  acme::send(f.to());                                  // expect: user.contact.email -> acme
  acme::send(b.to());
  Tagged t(u.phone, "b");
  acme::send(t.to());                                  // expect: user.contact.phone_number -> acme
  acme::send(t.tag + t.body());
  Defaults defaults{u};
  acme::send(defaults.mail);                           // expect: user.contact.email -> acme
  acme::send(defaults.plan);
  acme::send(defaults.both);                           // expect: user.contact.email -> acme
  take(u);
  Wrapper w(u);
  acme::send(w);                                       // expect: user.name -> acme
  acme::send(static_cast<bool>(w));
  Ssn ssn = make(u);
  acme::send(ssn.value);                               // expect: user.contact.phone_number -> acme
  Derived der(u);
  acme::send(der.base);                                // expect: user.contact.email -> acme
  acme::send(der.own);
}
