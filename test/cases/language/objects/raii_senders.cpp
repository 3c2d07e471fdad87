// Objects that send when they go away: scopes, temporaries, members, arrays, containers, early returns.
#include "case.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class Span {
 public:
  explicit Span(std::string name) : name_(std::move(name)) {}
  ~Span() { acme::send(name_ + note_); }              // expect: user.name -> acme
  void note(const std::string& n) { note_ = n; }

 private:
  std::string name_;
  std::string note_;
};

class QuietSpan {
 public:
  explicit QuietSpan(const std::string& n) : length_(n.size()) {}
  ~QuietSpan() { acme::send(length_); }

 private:
  std::size_t length_;
};

struct MailOnExit {
  std::string mail;
  ~MailOnExit() { acme::send(mail); }                 // expect: user.contact.email -> acme
};
struct PlanOnExit {
  std::string plan;
  ~PlanOnExit() { acme::send(plan); }
};
struct Owner {
  MailOnExit last;
  std::string other;
};
struct PhoneOnExit {
  std::string phone;
  ~PhoneOnExit() { acme::send(phone); }               // expect: user.contact.phone_number -> acme
};
struct InVector {
  std::string name;
  InVector(std::string n) : name(std::move(n)) {}
  InVector(InVector&&) = default;
  InVector& operator=(InVector&&) = default;
  ~InVector() { acme::send(name); }                   // expect: user.name -> acme
};
struct OnReset {
  std::string name;
  ~OnReset() { globex::send(name); }                  // expect: user.name -> globex
};
struct Committed {
  std::string text;
  bool active = true;
  ~Committed() { if (active) acme::send(text); }      // expect: user.contact.email -> acme
  void dismiss() { active = false; }
};

template <class F>
class ScopeExit {
 public:
  explicit ScopeExit(F f) : f_(std::move(f)) {}
  ~ScopeExit() { f_(); }
  ScopeExit(const ScopeExit&) = delete;

 private:
  F f_;
};

int work(const User& u) {
  Span span("work");
  QuietSpan quiet(u.email);
  if (u.id == 0) return 1;
  span.note(u.name);
  return 0;
}

int main() {
  User u = load_user(1);
  work(u);
  {
    Owner o;
    o.last.mail = u.email;
    o.other = u.name;
  }
  { PlanOnExit p{u.plan}; }
  PhoneOnExit{u.phone};
  {
    std::vector<InVector> v;
    v.emplace_back(u.name);
  }
  {
    auto p = std::make_unique<OnReset>();
    p->name = u.name;
    p.reset();
  }
  {
    Committed c{u.email};
    c.dismiss();
  }
  std::string text = u.plan;
  {
    ScopeExit guard([&] { acme::send(text); });       // expect: user.contact.phone_number -> acme
    text = u.phone;
  }
  {
    ScopeExit guard([text] { acme::send(text.size()); });
  }
}
