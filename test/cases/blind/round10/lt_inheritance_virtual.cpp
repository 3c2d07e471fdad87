// Virtual, multiple and virtual inheritance, covariant returns, pure virtual functions with a body, cross casts, dispatch in constructors.
#include "svc.h"

#include <memory>
#include <string>

namespace {

struct Node {
  virtual ~Node() = default;
  virtual std::string text() const = 0;
  virtual Node* self() { return this; }
  std::string framed() const { return "<" + text() + ">"; }
};
std::string Node::text() const { return "node"; }

struct MailNode : Node {
  explicit MailNode(std::string m) : mail(std::move(m)) {}
  std::string text() const override { return mail; }
  MailNode* self() override { return this; }
  std::string mail;
};

struct QuietNode : Node {
  explicit QuietNode(std::string m) : mail(std::move(m)) {}
  std::string text() const override { return Node::text() + "?"; }
  std::string mail;
};

struct Store {
  std::string value = "v";
};
struct Left : virtual Store {
  void put(const std::string& s) { value = s; }
};
struct Right : virtual Store {
  const std::string& get() const { return value; }
};
struct Diamond : Left, Right {};

struct LeftCopy : Store {};
struct RightCopy : Store {};
struct Twins : LeftCopy, RightCopy {};

struct Named {
  virtual ~Named() = default;
  virtual std::string name() const { return "anonymous"; }
};
struct Tagged {
  virtual ~Tagged() = default;
  std::string tag = "tag";
};
struct Person : Named, Tagged {
  explicit Person(std::string n) : who(std::move(n)) {}
  std::string name() const override { return who; }
  std::string who;
};

struct Early {
  Early() { seen = label(); }
  virtual ~Early() = default;
  virtual std::string label() const { return "early"; }
  std::string seen;
};
struct Late : Early {
  explicit Late(std::string s) : own(std::move(s)) {}
  std::string label() const override { return own; }
  std::string own;
};

void dispatch(const Customer& c) {
  std::unique_ptr<Node> mail = std::make_unique<MailNode>(c.email);
  std::unique_ptr<Node> quiet = std::make_unique<QuietNode>(c.email);
  acme::send(mail->framed());  // expect: user.contact.email -> acme
  acme::send(quiet->framed());  // silent: that overrider calls the base's body
  acme::send(mail->Node::text());  // silent: a qualified call is not dispatched
  MailNode direct(c.name);
  acme::send(direct.self()->mail);  // expect: user.name -> acme
}

void diamond(const Customer& c) {
  Diamond d;
  d.put(c.phone);
  acme::send(d.get());  // expect: user.contact.phone_number -> acme
  Twins t;
  static_cast<LeftCopy&>(t).value = c.email;
  acme::send(t.RightCopy::value);  // silent: the other base subobject
  acme::send(t.LeftCopy::value);  // expect: user.contact.email -> acme
}

void cross_cast(const Customer& c) {
  Person p(c.name);
  Tagged& tagged = p;
  acme::send(tagged.tag);  // silent: a member of the other base
  if (auto* named = dynamic_cast<Named*>(&tagged)) acme::send(named->name());  // expect: user.name -> acme
  acme::send(p.Named::name());  // silent: the base's own version
}

void in_constructor(const Customer& c) {
  Late late(c.email);
  acme::send(late.seen);  // silent: the base constructor called the base's version
  acme::send(late.label());  // expect: user.contact.email -> acme
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  dispatch(c);
  diamond(c);
  cross_cast(c);
  in_constructor(c);
}
