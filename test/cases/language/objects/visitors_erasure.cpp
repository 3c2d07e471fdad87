// The visitor pattern, variants, type erasure by hand, any, tagged unions, small polymorphic values.
#include "case.h"

#include <any>
#include <concepts>
#include <functional>
#include <memory>
#include <string>
#include <typeindex>
#include <unordered_map>
#include <variant>
#include <vector>

struct Person;
struct Company;
struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Person& p) = 0;
  virtual void visit(const Company& c) = 0;
};
struct Element {
  virtual ~Element() = default;
  virtual void accept(Visitor& v) const = 0;
};
struct Person : Element {
  PII(user.name) std::string name;
  std::string role = "user";
  void accept(Visitor& v) const override { v.visit(*this); }
};
struct Company : Element {
  std::string title = "inc";
  void accept(Visitor& v) const override { v.visit(*this); }
};

struct Collect : Visitor {
  std::string names, titles;
  void visit(const Person& p) override { names += p.name; }
  void visit(const Company& c) override { titles += c.title; }
};
struct Roles : Visitor {
  std::string text;
  void visit(const Person& p) override { text = p.role; }
  void visit(const Company& c) override { text = c.title; }
};
struct Sender : Visitor {
  void visit(const Person& p) override { acme::send(p.name); }   // expect: user.name -> acme
  void visit(const Company& c) override { acme::send(c.title); }
};

class AnyField {
 public:
  template <class T>
  AnyField(T t) : self_(std::make_shared<Model<T>>(std::move(t))) {}
  std::string text() const { return self_->text(); }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual std::string text() const = 0;
  };
  template <class T>
  struct Model final : Concept {
    T t;
    explicit Model(T x) : t(std::move(x)) {}
    std::string text() const override { return render(t); }
  };
  std::shared_ptr<const Concept> self_;
  static std::string render(const std::string& s) { return s; }
  static std::string render(int n) { return std::to_string(n); }
  static std::string render(const User& u) { return u.email; }
};

class Erased {
 public:
  template <class F>
  Erased(F f) : object_(new F(std::move(f))), call_(&invoke<F>), destroy_(&drop<F>) {}
  Erased(Erased&& o) noexcept : object_(o.object_), call_(o.call_), destroy_(o.destroy_) { o.object_ = nullptr; }
  ~Erased() {
    if (object_) destroy_(object_);
  }
  std::string operator()(const std::string& s) const { return call_(object_, s); }

 private:
  template <class F>
  static std::string invoke(void* o, const std::string& s) {
    return (*static_cast<F*>(o))(s);
  }
  template <class F>
  static void drop(void* o) {
    delete static_cast<F*>(o);
  }
  void* object_;
  std::string (*call_)(void*, const std::string&);
  void (*destroy_)(void*);
};

class FunctionRef {
 public:
  template <class F>
  FunctionRef(F& f) : o_(&f), f_([](void* o, const User& u) -> std::string { return (*static_cast<F*>(o))(u); }) {}
  std::string operator()(const User& u) const { return f_(o_, u); }

 private:
  void* o_;
  std::string (*f_)(void*, const User&);
};

using Value = std::variant<std::monostate, int, std::string, User>;
struct ToText {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(int n) const { return std::to_string(n); }
  std::string operator()(const std::string& s) const { return s; }
  std::string operator()(const User& u) const { return u.plan; }
};

class Services {
 public:
  template <class T>
  void add(std::shared_ptr<T> t) { map_[typeid(T)] = std::move(t); }
  template <class T>
  T& get() { return *std::static_pointer_cast<T>(map_.at(typeid(T))); }

 private:
  std::unordered_map<std::type_index, std::shared_ptr<void>> map_;
};
struct Mailer {
  std::string from;
};

struct Tagged {
  enum class Kind { Number, Text } kind = Kind::Number;
  int number = 0;
  std::string text;
};

int main() {
  User u = load_user(1);
  Person p;
  p.name = u.name;
  Company company;
  std::vector<const Element*> elements{&p, &company};
  Collect collect;
  for (auto* e : elements) e->accept(collect);
  acme::send(collect.names);             // expect: user.name -> acme
  acme::send(collect.titles);
  Roles roles;
  p.accept(roles);
  acme::send(roles.text);
  Sender sender;
  for (auto* e : elements) e->accept(sender);

  AnyField f1(std::string("x")), f2(7), f3(u), f4(u.name);
  acme::send(f1.text());
  acme::send(f2.text());
  acme::send(f3.text());                 // expect: user.contact.email -> acme
  acme::send(f4.text());                 // expect: user.name -> acme
  std::vector<AnyField> row{AnyField(1), AnyField(u.plan)};
  for (const auto& f : row) acme::send(f.text());

  Erased pass([](const std::string& s) { return s; });
  Erased drop([](const std::string&) { return std::string("gone"); });
  Erased keep([k = u.phone](const std::string&) { return k; });
  acme::send(pass(u.email));             // expect: user.contact.email -> acme
  acme::send(drop(u.email));
  acme::send(keep("x"));                 // expect: user.contact.phone_number -> acme
  acme::send(pass(u.plan));
  auto byName = [](const User& x) { return x.name; };
  auto byPlan = [](const User& x) { return x.plan; };
  FunctionRef r1(byName), r2(byPlan);
  acme::send(r1(u));                     // expect: user.name -> acme
  acme::send(r2(u));

  Value v = 3;
  acme::send(std::visit(ToText{}, v));
  v = u.email;
  acme::send(std::visit(ToText{}, v));   // expect: user.contact.email -> acme
  acme::send(v.index());
  v = u;
  acme::send(std::visit(ToText{}, v));
  if (auto* x = std::get_if<User>(&v)) acme::send(x->name);  // expect: user.name -> acme
  v.emplace<std::string>("x");
  acme::send(std::get<std::string>(v));

  std::any box = u.name;
  acme::send(std::any_cast<std::string>(box));   // expect: user.name -> acme
  box = 5;
  acme::send(std::any_cast<int>(box));
  if (auto* s = std::any_cast<std::string>(&box)) acme::send(*s);
  Services services;
  services.add(std::make_shared<Mailer>(Mailer{u.email}));
  acme::send(services.get<Mailer>().from);       // expect: user.contact.email -> acme
  Services more;
  more.add(std::make_shared<Mailer>(Mailer{"noreply"}));
  acme::send(more.get<Mailer>().from);
  Tagged tag{Tagged::Kind::Text, u.id, u.name};
  switch (tag.kind) {
    case Tagged::Kind::Number: acme::send(tag.number); break;
    case Tagged::Kind::Text: acme::send(tag.text); break;   // expect: user.name -> acme
  }
}
