// Less usual dispatch: diamonds, covariance, dynamic_cast, pure virtuals with bodies, private overrides, final, using.
#include "case.h"

#include <memory>
#include <string>
#include <typeinfo>
#include <vector>

struct Shape {
  virtual ~Shape() = default;
  virtual std::string id() const = 0;
  virtual Shape* self() { return this; }
};
std::string Shape::id() const { return "base"; }
struct Secret : Shape {
  explicit Secret(std::string s) : s_(std::move(s)) {}
  std::string id() const override { return Shape::id() + s_; }
  Secret* self() override { return this; }
  const std::string& secret() const { return s_; }

 private:
  std::string s_;
};
struct Open : Shape {
  std::string id() const override { return Shape::id() + "open"; }
};

class Top {
 public:
  virtual ~Top() = default;
  std::string mail;
  virtual std::string show() const { return "top"; }
};
class Left : public virtual Top {
 public:
  std::string show() const override { return "left " + mail; }
};
class Right : public virtual Top {
 public:
  std::string plan;
};
class Bottom : public Left, public Right {};

class Hidden {
 public:
  virtual ~Hidden() = default;
  std::string run(const User& u) { return step(u); }

 private:
  virtual std::string step(const User& u) = 0;
};
class HiddenName : public Hidden {
  std::string step(const User& u) override { return u.name; }
};
class HiddenPlan : public Hidden {
  std::string step(const User& u) override { return u.plan; }
};

struct A {
  virtual ~A() = default;
  std::string a = "a";
  virtual void set(const std::string& s) { a = s; }
};
struct B {
  virtual ~B() = default;
  std::string b = "b";
  virtual void put(const std::string& s) { b = s; }
};
struct Both : A, B {
  void put(const std::string& s) override {
    b = s;
    a = "put";
  }
};

template <class T>
struct Overloaded {
  void take(const T& t) { acme::send(t.plan); }
  void take(const std::string& s) { acme::send(s); }     // expect: user.name -> acme
};

std::string describe(const Shape& s) {
  if (const auto* secret = dynamic_cast<const Secret*>(&s)) return secret->secret();
  return s.id();
}
std::string only_open(const Shape& s) {
  if (dynamic_cast<const Open*>(&s)) return s.id();
  return "closed";
}

int main() {
  User u = load_user(1);
  Secret s(u.email);
  Open o;
  acme::send(s.id());                                    // expect: user.contact.email -> acme
  acme::send(s.self()->secret());                        // expect: user.contact.email -> acme
  acme::send(s.Shape::id());
  acme::send(describe(s));                               // expect: user.contact.email -> acme
  acme::send(describe(o));
  Shape& shape = o;
  acme::send(shape.id());
  acme::send(only_open(o));
  Bottom bottom;
  bottom.mail = u.email;
  bottom.plan = u.plan;
  Top& top = bottom;
  acme::send(top.show());                                // expect: user.contact.email -> acme
  Right& right = bottom;
  acme::send(right.mail);                                // expect: user.contact.email -> acme
  acme::send(right.plan);
  acme::send(right.Top::show());
  HiddenName hn;
  HiddenPlan hp;
  Hidden* hidden = &hp;
  acme::send(hidden->run(u));
  hidden = &hn;
  acme::send(hidden->run(u));                            // expect: user.name -> acme
  Both both;
  B& b = both;
  both.set(u.phone);
  acme::send(both.a);                                    // expect: user.contact.phone_number -> acme
  b.put(u.name);
  acme::send(both.b);                                    // expect: user.name -> acme
  acme::send(both.a);
  A* cross = dynamic_cast<A*>(&b);
  cross->set(u.email);
  acme::send(both.a);                                    // expect: user.contact.email -> acme
  Overloaded<User> ov;
  ov.take(u);
  ov.take(u.name);
  std::vector<std::unique_ptr<Shape>> shapes;
  shapes.push_back(std::make_unique<Open>());
  shapes.emplace_back(new Open);
  for (auto& x : shapes) acme::send(x->id());
  std::shared_ptr<Shape> sp = std::make_shared<Secret>(u.phone);
  if (auto secret = std::dynamic_pointer_cast<Secret>(sp)) acme::send(secret->secret());   // expect: user.contact.phone_number -> acme
  acme::send(std::string(typeid(*sp).name()));
}
