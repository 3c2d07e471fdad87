// Virtual calls: the object decides, also through members, containers, factories and base subobjects.
#include "case.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

struct Field {
  virtual ~Field() = default;
  virtual std::string read(const User& u) const = 0;
  virtual std::string label() const { return "field"; }
};

struct MailField : Field {
  std::string read(const User& u) const override { return u.email; }
};

struct PlanField : Field {
  std::string read(const User& u) const override { return u.plan; }
  std::string label() const override { return "plan"; }
};

struct DecoratedField : Field {
  explicit DecoratedField(std::unique_ptr<Field> inner) : inner_(std::move(inner)) {}
  std::string read(const User& u) const override { return "[" + inner_->read(u) + "]"; }
  std::string label() const override { return inner_->label() + "*"; }

 private:
  std::unique_ptr<Field> inner_;
};

struct HashedField final : DecoratedField {
  using DecoratedField::DecoratedField;
  std::string read(const User& u) const override { return sha256(DecoratedField::read(u)); }
};

std::unique_ptr<Field> mailField() { return std::make_unique<MailField>(); }
std::unique_ptr<Field> planField() { return std::make_unique<PlanField>(); }

class Row {
 public:
  void set(std::string key, std::unique_ptr<Field> f) { fields_[std::move(key)] = std::move(f); }
  std::string render(const std::string& key, const User& u) const {
    auto it = fields_.find(key);
    return it == fields_.end() ? std::string() : it->second->read(u);
  }

 private:
  std::map<std::string, std::unique_ptr<Field>> fields_;
};

class Holder {
 public:
  explicit Holder(const Field& f) : f_(f) {}
  std::string show(const User& u) const { return f_.read(u); }

 private:
  const Field& f_;
};

std::string viaReference(const Field& f, const User& u) { return f.read(u); }

// A hook method: the base calls what the derived class overrides.
class Exporter {
 public:
  virtual ~Exporter() = default;
  void run(const User& u) { sent_ = body(u); }
  const std::string& sent() const { return sent_; }

 protected:
  virtual std::string body(const User&) { return "default"; }

 private:
  std::string sent_;
};

class FullExporter : public Exporter {
  std::string body(const User& u) override { return u.name + ";" + u.plan; }
};

class SlimExporter : public Exporter {
  std::string body(const User& u) override { return u.plan; }
};

// During construction the object is still its base.
struct Base {
  std::string greeting;
  Base() { greeting = hello(); }
  virtual ~Base() = default;
  virtual std::string hello() { return "plain"; }
};

struct Derived : Base {
  std::string hello() override { return load_user(3).name; }
};

int main() {
  User u = load_user(1);
  MailField mail;
  PlanField plan;
  acme::send(viaReference(mail, u));  // expect: user.contact.email -> acme
  acme::send(viaReference(plan, u));
  acme::send(mail.label());

  DecoratedField deco(mailField());
  acme::send(deco.read(u));           // expect: user.contact.email -> acme
  acme::send(deco.label());
  DecoratedField decoPlan(planField());
  acme::send(decoPlan.read(u));
  HashedField hashed(mailField());
  acme::send(hashed.read(u));         // expect: user.contact.email -> acme via hash
  const Field& asBase = hashed;
  acme::send(asBase.read(u));         // expect: user.contact.email -> acme via hash

  Row row;
  row.set("mail", mailField());
  Row planRow;
  planRow.set("plan", planField());
  acme::send(row.render("mail", u));  // expect: user.contact.email -> acme
  acme::send(planRow.render("plan", u));

  acme::send(Holder(mail).show(u));   // expect: user.contact.email -> acme
  acme::send(Holder(plan).show(u));

  FullExporter full;
  SlimExporter slim;
  Exporter base;
  full.run(u);
  slim.run(u);
  base.run(u);
  acme::send(full.sent());            // expect: user.name -> acme
  acme::send(slim.sent());
  acme::send(base.sent());

  Derived d;
  acme::send(d.greeting);
  d.greeting = d.hello();
  acme::send(d.greeting);             // expect: user.name -> acme

  const Field* fields[] = {&plan, &plan};
  for (const Field* f : fields) acme::send(f->read(u));
  const Field* chosen = u.id > 4 ? static_cast<const Field*>(&mail) : &plan;
  acme::send(chosen->read(u));        // expect: user.contact.email -> acme
  if (auto* p = dynamic_cast<const PlanField*>(chosen)) acme::send(p->read(u));
}
