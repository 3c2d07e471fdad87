// Type erasure by hand, pimpl, visitor, observer, plugin registry, state machine.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

class AnySink {
 public:
  template <class T>
  AnySink(T t) : self_(std::make_shared<Model<T>>(std::move(t))) {}
  void write(const std::string& s) const { self_->write(s); }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual void write(const std::string& s) const = 0;
  };
  template <class T>
  struct Model final : Concept {
    explicit Model(T t) : value(std::move(t)) {}
    void write(const std::string& s) const override { value.write(s); }
    T value;
  };
  std::shared_ptr<const Concept> self_;
};
struct RawWriter { void write(const std::string& s) const { acme::send(s); } };           // expect: user.name -> acme
struct SizeWriter { void write(const std::string& s) const { acme::send(s.size()); } };
struct HashWriter { void write(const std::string& s) const { acme::send(sha256(s)); } };  // expect: user.name -> acme via hash

class Profile {
 public:
  explicit Profile(const User& u);
  ~Profile();
  std::string mail() const;
  std::string plan() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
struct Profile::Impl {
  std::string mail;
  std::string plan;
};
Profile::Profile(const User& u) : impl_(std::make_unique<Impl>()) {
  impl_->mail = u.email;
  impl_->plan = u.plan;
}
Profile::~Profile() = default;
std::string Profile::mail() const { return impl_->mail; }
std::string Profile::plan() const { return impl_->plan; }

struct NameField { std::string v; };
struct CountField { int n; };
using Field = std::variant<NameField, CountField, std::string>;
template <class... Ts> struct overloaded : Ts... { using Ts::operator()...; };
template <class... Ts> overloaded(Ts...) -> overloaded<Ts...>;

struct Shape;
struct Visitor;
struct Element { virtual ~Element() = default; virtual void accept(Visitor& v) const = 0; };
struct Mail;
struct Plan;
struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Mail&) = 0;
  virtual void visit(const Plan&) = 0;
};
struct Mail : Element { std::string text; void accept(Visitor& v) const override { v.visit(*this); } };
struct Plan : Element { std::string text; void accept(Visitor& v) const override { v.visit(*this); } };
struct Collect : Visitor {
  std::string mails, plans;
  void visit(const Mail& m) override { mails += m.text; }
  void visit(const Plan& p) override { plans += p.text; }
};

using Factory = std::function<std::unique_ptr<Element>(const User&)>;
std::map<std::string, Factory>& registry() {
  static std::map<std::string, Factory> r;
  return r;
}
struct Register { Register(const std::string& n, Factory f) { registry()[n] = std::move(f); } };
static Register mailPlugin("mail", [](const User& u) { auto m = std::make_unique<Mail>(); m->text = u.email; return m; });

int main() {
  User u = load_user(1);
  AnySink raw{RawWriter{}};
  raw.write(u.name);
  AnySink size{SizeWriter{}};
  size.write(u.name);
  AnySink hash{HashWriter{}};
  hash.write(u.name);
  std::vector<AnySink> sinks{SizeWriter{}, SizeWriter{}};
  for (const auto& s : sinks) s.write(u.email);

  Profile p(u);
  acme::send(p.mail());                                      // expect: user.contact.email -> acme
  acme::send(p.plan());

  std::vector<Field> fields{NameField{u.name}, CountField{2}, u.plan};
  for (const auto& f : fields) {
    std::visit(overloaded{[](const NameField& n) { acme::send(n.v); },    // expect: user.name -> acme
                          [](const CountField& c) { acme::send(c.n); },
                          [](const std::string& s) { acme::send(s.size()); }},
               f);
  }
  Field one = u.plan;
  if (auto* s = std::get_if<std::string>(&one)) acme::send(*s);
  one = NameField{u.name};
  if (std::holds_alternative<NameField>(one)) acme::send(std::get<NameField>(one).v);   // expect: user.name -> acme
  std::string text = std::visit(overloaded{[](const NameField& n) { return n.v; }, [](const CountField&) { return std::string("c"); },
                                           [](const std::string& s) { return s; }}, one);
  acme::send(text);                                          // expect: user.name -> acme
  Mail m;
  m.text = u.email;
  Plan pl;
  pl.text = u.plan;
  std::vector<const Element*> elements{&m, &pl};
  Collect c;
  for (const Element* e : elements) e->accept(c);
  acme::send(c.mails);                                       // expect: user.contact.email -> acme
  acme::send(c.plans);
  auto made = registry().at("mail")(u);
  Collect d;
  made->accept(d);
  acme::send(d.mails);                                       // expect: user.contact.email -> acme
  acme::send(d.plans);
}
