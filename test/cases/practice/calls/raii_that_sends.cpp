// Destructors and constructors that send: order, moved-from guards, dismissed guards, delegating constructors.
#include "case.h"

#include <memory>
#include <utility>

class Span {
 public:
  explicit Span(std::string name) : name_(std::move(name)) {}
  Span(Span&& o) noexcept : name_(std::move(o.name_)), tag_(std::move(o.tag_)), live_(std::exchange(o.live_, false)) {}
  ~Span() {
    if (live_) acme::send("span " + name_ + tag_);  // expect: user.contact.email -> acme
  }
  void tag(const std::string& t) { tag_ += t; }

 private:
  std::string name_;
  std::string tag_;
  bool live_ = true;
};

class QuietSpan {
 public:
  explicit QuietSpan(std::string name) : name_(std::move(name)) {}
  ~QuietSpan() {
    acme::send(name_);
    acme::send(name_.size());
  }
  void note(const std::string& t) { note_ = t; }

 private:
  std::string name_;
  std::string note_;
};

class Guard {
 public:
  explicit Guard(std::string& s) : s_(s) {}
  ~Guard() { globex::send(s_); }  // expect: user.name -> globex

 private:
  std::string& s_;
};
class LateGuard {
 public:
  explicit LateGuard(std::string& s) : s_(s) {}
  ~LateGuard() { globex::send(s_); }

 private:
  std::string& s_;
};

class Event {
 public:
  Event() : Event("none", 0) {}
  explicit Event(const User& u) : Event(u.plan, u.id) { extra_ = u.phone; }
  Event(std::string what, int n) : what_(std::move(what)), n_(n) {
    acme::send(what_);
    acme::send(n_);
  }
  const std::string& extra() const { return extra_; }

 private:
  std::string what_;
  int n_;
  std::string extra_ = what_ + "+";
};

int main() {
  User u = load_user(1);
  {
    Span s(u.plan);
    s.tag(u.email);
    Span t = std::move(s);
  }
  {
    QuietSpan q(u.plan);
    q.note(u.email);
  }
  std::string text = "before";
  {
    Guard g(text);
    text = u.name;
  }
  {
    LateGuard g(text);
    text = "after";
  }
  Event none;
  Event e(u);
  acme::send(none.extra());
  acme::send(e.extra());  // expect: user.contact.phone_number -> acme
  auto held = std::make_unique<QuietSpan>("held");
  held->note(u.phone);
  held.reset();
}
