// Actors with mailboxes, a supervisor, ask with a promise, a router by key, and visitors over messages.
#include "svc.h"

#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

class Visitor;
struct Message {
  virtual ~Message() = default;
  virtual void accept(Visitor& v) const = 0;
};
struct StoreMail;
struct StorePlan;
struct Ask;
class Visitor {
 public:
  virtual ~Visitor() = default;
  virtual void visit(const StoreMail&) {}
  virtual void visit(const StorePlan&) {}
  virtual void visit(const Ask&) {}
};
struct StoreMail : Message {
  explicit StoreMail(std::string m) : mail(std::move(m)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string mail;
};
struct StorePlan : Message {
  explicit StorePlan(std::string p) : plan(std::move(p)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string plan;
};
struct Ask : Message {
  Ask(std::string w, std::shared_ptr<std::promise<std::string>> p) : what(std::move(w)), reply(std::move(p)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string what;
  std::shared_ptr<std::promise<std::string>> reply;
};

class Actor : public Visitor {
 public:
  void tell(std::unique_ptr<Message> m) { box_.push_back(std::move(m)); }
  template <class M, class... A>
  void tell(A&&... a) {
    tell(std::make_unique<M>(std::forward<A>(a)...));
  }
  int run() {
    int n = 0;
    while (!box_.empty()) {
      auto m = std::move(box_.front());
      box_.pop_front();
      m->accept(*this);
      ++n;
    }
    return n;
  }
  std::size_t waiting() const { return box_.size(); }

 private:
  std::deque<std::unique_ptr<Message>> box_;
};
class Account : public Actor {
 public:
  using Actor::visit;
  void visit(const StoreMail& m) override { mail_ = m.mail; }
  void visit(const StorePlan& m) override { plan_ = m.plan; }
  void visit(const Ask& a) override { a.reply->set_value(mail_); }
  const std::string& mail() const { return mail_; }
  const std::string& plan() const { return plan_; }

 private:
  std::string mail_, plan_;
};
class Meter : public Actor {
 public:
  void visit(const StoreMail& m) override { bytes_ += m.mail.size(); }
  void visit(const StorePlan&) override { ++plans_; }
  std::size_t bytes() const { return bytes_; }
  int plans() const { return plans_; }

 private:
  std::size_t bytes_ = 0;
  int plans_ = 0;
};
class Forwarder : public Actor {
 public:
  void visit(const StoreMail& m) override { globex::send(m.mail); }  // expect: user.contact.email -> globex
  void visit(const StorePlan& m) override { globex::send(m.plan); }  // silent
};

}  // namespace

void account(const Customer& c) {
  Account a;
  a.tell<StoreMail>(c.email);
  a.tell<StorePlan>(c.tier);
  acme::send(a.waiting());    // silent
  acme::send(a.run());        // silent
  acme::send(a.mail());       // expect: user.contact.email -> acme
  acme::send(a.plan());       // silent
}
void ask(const Customer& c) {
  Account a;
  auto p = std::make_shared<std::promise<std::string>>();
  auto f = p->get_future();
  a.tell<StoreMail>(c.email);
  a.tell<Ask>("mail", p);
  a.run();
  acme::send(f.get());        // expect: user.contact.email -> acme
}
void meter(const Customer& c) {
  Meter m;
  m.tell<StoreMail>(c.email);
  m.tell<StorePlan>(c.phone);
  m.run();
  acme::send(m.bytes());      // silent
  acme::send(m.plans());      // silent
}
void forward(const Customer& c) {
  Forwarder f;
  f.tell<StoreMail>(c.email);
  f.tell<StorePlan>(c.tier);
  f.run();
}
