// Type erasure with a concept/model pair, std::any, and a small any_function.
#include "svc.h"

#include <any>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <utility>
#include <vector>

namespace {
std::string to_text(const std::string& s) { return "s:" + s; }
std::string to_text(const int& n) { return "n:" + std::to_string(n); }

class Drawable {
 public:
  template <class T>
  Drawable(T x) : self_(std::make_unique<Model<T>>(std::move(x))) {}
  Drawable(const Drawable& o) : self_(o.self_->copy()) {}
  Drawable(Drawable&&) noexcept = default;
  Drawable& operator=(Drawable o) noexcept {
    self_ = std::move(o.self_);
    return *this;
  }
  std::string draw() const { return self_->draw(); }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual std::unique_ptr<Concept> copy() const = 0;
    virtual std::string draw() const = 0;
  };
  template <class T>
  struct Model final : Concept {
    explicit Model(T x) : data(std::move(x)) {}
    std::unique_ptr<Concept> copy() const override { return std::make_unique<Model>(*this); }
    std::string draw() const override { return ::to_text(data); }
    T data;
  };
  std::unique_ptr<Concept> self_;
};
class Bag {
 public:
  template <class T>
  void put(T v) {
    items_[std::type_index(typeid(T))] = std::move(v);
  }
  template <class T>
  const T* get() const {
    auto it = items_.find(std::type_index(typeid(T)));
    return it == items_.end() ? nullptr : std::any_cast<T>(&it->second);
  }

 private:
  std::map<std::type_index, std::any> items_;
};
struct Mail {
  std::string address;
};
struct Plan {
  std::string name;
};

class AnyFn {
 public:
  template <class F>
  explicit AnyFn(F f)
      : object_(new F(std::move(f))),
        call_([](void* o) -> std::string { return (*static_cast<F*>(o))(); }),
        drop_([](void* o) { delete static_cast<F*>(o); }) {}
  AnyFn(const AnyFn&) = delete;
  AnyFn(AnyFn&& o) noexcept : object_(std::exchange(o.object_, nullptr)), call_(o.call_), drop_(o.drop_) {}
  ~AnyFn() {
    if (object_) drop_(object_);
  }
  std::string operator()() const { return call_(object_); }

 private:
  void* object_;
  std::string (*call_)(void*);
  void (*drop_)(void*);
};
}  // namespace

void erased(const Customer& c) {
  Drawable a(c.name);
  Drawable b(c.id);
  acme::send(a.draw());  // expect: user.name -> acme
  acme::send(b.draw());  // silent
  Drawable d = a;
  acme::send(d.draw());  // expect: user.name -> acme
  d = Drawable(std::string("x"));
  acme::send(d.draw());  // silent
  acme::send(a.draw());  // expect: user.name -> acme
  std::vector<Drawable> all;
  all.emplace_back(c.id);
  for (const auto& x : all) globex::send(x.draw());  // silent
  all.push_back(a);
  for (const auto& x : all) globex::send(x.draw());  // expect: user.name -> globex

  std::any v = c.email;
  acme::send(std::any_cast<std::string>(v));  // expect: user.contact.email -> acme
  v = c.id;
  acme::send(std::any_cast<int>(v));  // silent
  v = std::string("text");
  if (auto* s = std::any_cast<std::string>(&v)) acme::send(*s);  // silent
  v.emplace<std::string>(c.phone);
  if (auto* s = std::any_cast<std::string>(&v)) acme::send(*s);  // expect: user.contact.phone_number -> acme
  acme::send(v.has_value());  // silent
  v.reset();
  Bag mine, yours;
  mine.put(Mail{c.email});
  yours.put(Plan{c.tier});
  if (auto* m = mine.get<Mail>()) acme::send(m->address);  // expect: user.contact.email -> acme
  if (auto* p = yours.get<Plan>()) acme::send(p->name);    // silent
  AnyFn f([mail = c.email] { return mail; });
  AnyFn g([tier = c.tier] { return tier; });
  acme::send(f());  // expect: user.contact.email -> acme
  acme::send(g());  // silent
  AnyFn h(std::move(f));
  acme::send(h());  // expect: user.contact.email -> acme
}
