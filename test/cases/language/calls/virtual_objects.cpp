// Dispatch by the object: interfaces, virtual bases, covariant results, calls from constructors and through bases.
#include "case.h"

#include <memory>
#include <vector>

struct Node {
  virtual ~Node() = default;
  virtual std::string text() const = 0;
  virtual std::unique_ptr<Node> clone() const = 0;
};
struct NameNode : Node {
  explicit NameNode(const User& u) : value(u.name) {}
  std::string text() const override { return value; }
  std::unique_ptr<Node> clone() const override { return std::make_unique<NameNode>(*this); }
  std::string value;
};
struct PlanNode : Node {
  explicit PlanNode(const User& u) : value(u.plan) {}
  std::string text() const override { return value; }
  std::unique_ptr<Node> clone() const override { return std::make_unique<PlanNode>(*this); }
  std::string value;
};

struct Named { virtual std::string name() const { return "anonymous"; } virtual ~Named() = default; };
struct Contact : virtual Named {
  std::string mail;
  std::string name() const override { return mail; }
};
struct Billing : virtual Named { std::string plan; };
struct Account : Contact, Billing {};

struct Step {
  Step() { log(); }
  virtual ~Step() = default;
  virtual void log() const { acme::send("step"); }
};
struct LeakyStep : Step {
  explicit LeakyStep(const User& u) : mail(u.email) {}
  void log() const override { acme::send(mail); }          // expect: user.contact.email -> acme
  std::string mail;
};

struct Handler {
  virtual ~Handler() = default;
  void handle(const User& u) { std::string s = pick(u); emit(s); }   // template method
 protected:
  virtual std::string pick(const User& u) = 0;
  virtual void emit(const std::string& s) { acme::send(s); }          // expect: user.contact.phone_number -> acme
};
struct PhoneHandler final : Handler {
 protected:
  std::string pick(const User& u) override { return u.phone; }
};
struct QuietHandler final : Handler {
 protected:
  std::string pick(const User& u) override { return u.name; }
  void emit(const std::string& s) override { acme::send(s.size()); }
};

void describe(const Named& n) { acme::send(n.name()); }    // expect: user.contact.email -> acme

int main() {
  User u = load_user(1);
  std::unique_ptr<Node> a = std::make_unique<NameNode>(u);
  std::unique_ptr<Node> b = std::make_unique<PlanNode>(u);
  acme::send(a->text());                                   // expect: user.name -> acme
  acme::send(b->text());
  acme::send(a->clone()->text());                          // expect: user.name -> acme
  acme::send(b->clone()->text());
  std::vector<std::unique_ptr<Node>> clean;
  clean.push_back(std::make_unique<PlanNode>(u));
  for (const auto& n : clean) acme::send(n->text());
  std::vector<std::shared_ptr<Node>> mixed{std::make_shared<PlanNode>(u), std::make_shared<NameNode>(u)};
  for (const auto& n : mixed) acme::send(n->text());       // expect: user.name -> acme

  Account acc;
  acc.mail = u.email;
  acc.plan = u.plan;
  describe(acc);
  Billing& bill = acc;
  acme::send(bill.name());                                 // expect: user.contact.email -> acme
  acme::send(bill.Named::name());
  acme::send(acc.plan);

  LeakyStep leaky(u);
  const Step& step = leaky;
  step.log();
  PhoneHandler phone;
  phone.handle(u);
  QuietHandler quiet;
  quiet.handle(u);
}
