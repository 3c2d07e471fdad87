// Virtual calls: known objects, containers of bases, abstract factories, NVI, covariant clones.
#include "svc.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
class Renderer {
 public:
  virtual ~Renderer() = default;
  std::string render(const Customer& c) const { return open() + do_render(c) + close(); }

 protected:
  virtual std::string do_render(const Customer& c) const = 0;
  virtual std::string open() const { return "["; }
  virtual std::string close() const { return "]"; }
};
class MailRenderer : public Renderer {
 protected:
  std::string do_render(const Customer& c) const override { return c.email; }
};
class TierRenderer : public Renderer {
 protected:
  std::string do_render(const Customer& c) const override { return c.tier; }
};
class PhoneOpen final : public TierRenderer {
 public:
  explicit PhoneOpen(std::string p) : phone_(std::move(p)) {}

 protected:
  std::string open() const override { return phone_; }

 private:
  std::string phone_;
};

class Shape {
 public:
  virtual ~Shape() = default;
  virtual std::unique_ptr<Shape> clone() const = 0;
  virtual std::string label() const { return "shape"; }
  virtual void relabel(std::string) {}
};
class Named : public Shape {
 public:
  explicit Named(std::string n) : name_(std::move(n)) {}
  std::unique_ptr<Shape> clone() const override { return std::make_unique<Named>(*this); }
  std::string label() const override { return Shape::label() + ":" + name_; }
  void relabel(std::string n) override { name_ = std::move(n); }

 private:
  std::string name_;
};
class Blank : public Shape {
 public:
  std::unique_ptr<Shape> clone() const override { return std::make_unique<Blank>(); }
};

struct Source {
  virtual ~Source() = default;
  virtual std::string next() = 0;
};
struct MailSource : Source {
  std::string next() override { return current_email(); }
};
struct FixedSource : Source {
  std::string next() override { return "fixed"; }
};
std::unique_ptr<Source> open_source(bool live) {
  if (live) return std::make_unique<MailSource>();
  return std::make_unique<FixedSource>();
}
std::string pull(Source& s) { return s.next(); }
}  // namespace

void dispatch(const Customer& c) {
  MailRenderer m;
  TierRenderer t;
  acme::send(m.render(c));  // expect: user.contact.email -> acme
  acme::send(t.render(c));  // silent
  const Renderer& r = t;
  acme::send(r.render(c));  // silent
  PhoneOpen po(c.phone);
  acme::send(po.render(c));  // expect: user.contact.phone_number -> acme
  const Renderer* any = &t;
  acme::send(any->render(c));  // silent
  any = &m;
  acme::send(any->render(c));  // expect: user.contact.email -> acme

  std::unique_ptr<Shape> s = std::make_unique<Named>(c.name);
  std::unique_ptr<Shape> b = std::make_unique<Blank>();
  acme::send(s->label());  // expect: user.name -> acme
  acme::send(b->label());  // silent
  auto s2 = s->clone();
  auto b2 = b->clone();
  acme::send(s2->label());  // expect: user.name -> acme
  acme::send(b2->label());  // silent
  s->relabel("x");
  acme::send(s->label());   // silent
  acme::send(s2->label());  // expect: user.name -> acme
  b->relabel(c.phone);
  acme::send(b->label());  // silent
  s2->relabel(c.phone);
  acme::send(s2->label());  // expect: user.contact.phone_number -> acme
  std::vector<std::unique_ptr<Shape>> shapes;
  shapes.push_back(std::make_unique<Blank>());
  for (const auto& x : shapes) globex::send(x->label());  // silent
  shapes.push_back(std::move(s2));
  for (const auto& x : shapes) globex::send(x->label());  // expect: user.contact.phone_number -> globex

  MailSource live;
  FixedSource fixed;
  acme::send(pull(live));   // expect: user.contact.email -> acme
  acme::send(pull(fixed));  // silent
  auto chosen = open_source(c.id > 3);
  acme::send(chosen->next());  // expect: user.contact.email -> acme
  Source* p = &fixed;
  acme::send(p->next());  // silent
  std::map<std::string, std::unique_ptr<Renderer>> by_name;
  by_name["tier"] = std::make_unique<TierRenderer>();
  acme::send(by_name.at("tier")->render(c));  // silent
  std::map<std::string, std::unique_ptr<Renderer>> more;
  more.emplace("mail", std::make_unique<MailRenderer>());
  acme::send(more.at("mail")->render(c));  // expect: user.contact.email -> acme
  if (auto* named = dynamic_cast<Named*>(s.get())) {
    named->relabel(c.name);
    acme::send(s->label());  // expect: user.name -> acme
  }
  s = std::make_unique<Blank>();
  acme::send(s->label());  // silent
}
