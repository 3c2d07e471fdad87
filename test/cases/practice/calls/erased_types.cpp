// Type erasure by hand: concept and model, a small any, functions behind void pointers, a poly handle.
#include "case.h"

#include <functional>
#include <memory>
#include <typeinfo>
#include <utility>
#include <vector>

class Printable {
 public:
  template <class T>
  Printable(T v) : self_(std::make_shared<Model<T>>(std::move(v))) {}
  std::string print() const { return self_->print(); }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual std::string print() const = 0;
  };
  template <class T>
  struct Model : Concept {
    explicit Model(T v) : value(std::move(v)) {}
    std::string print() const override { return to_text(value); }
    T value;
  };
  std::shared_ptr<const Concept> self_;
};
struct Badge {
  std::string holder;
  std::string colour = "red";
};
struct Gate {
  std::string name = "gate";
};
std::string to_text(const Badge& b) { return "badge " + b.holder; }
std::string to_text(const Gate& g) { return "gate " + g.name; }

class Any {
 public:
  Any() = default;
  template <class T>
  explicit Any(T v) : p_(new T(std::move(v)), [](void* p) { delete static_cast<T*>(p); }), type_(&typeid(T)) {}
  template <class T>
  T* get() const {
    return type_ && *type_ == typeid(T) ? static_cast<T*>(p_.get()) : nullptr;
  }

 private:
  std::shared_ptr<void> p_;
  const std::type_info* type_ = nullptr;
};

struct Callback {
  void* object;
  std::string (*call)(void*, const std::string&);
};
template <class T, std::string (T::*M)(const std::string&)>
Callback make_callback(T* t) {
  return {t, [](void* o, const std::string& s) { return (static_cast<T*>(o)->*M)(s); }};
}
struct Echo {
  std::string prefix = "p";
  std::string say(const std::string& s) { return prefix + s; }
  std::string hush(const std::string&) { return prefix; }
};

int main() {
  User u = load_user(1);
  Printable p = Badge{u.name};
  Printable g = Gate{};
  acme::send(p.print());  // expect: user.name -> acme
  acme::send(g.print());
  p = Badge{"visitor"};
  acme::send(p.print());
  std::vector<Printable> row{Gate{}, Badge{"b"}};
  for (const auto& r : row) acme::send(r.print());
  Any a(u.email), b(u.plan);
  if (auto* s = a.get<std::string>()) acme::send(*s);  // expect: user.contact.email -> acme
  if (auto* s = b.get<std::string>()) acme::send(*s);
  a = Any(3);
  if (auto* s = a.get<int>()) acme::send(*s);
  Echo e;
  Callback say = make_callback<Echo, &Echo::say>(&e);
  Callback hush = make_callback<Echo, &Echo::hush>(&e);
  acme::send(say.call(say.object, u.phone));  // expect: user.contact.phone_number -> acme
  acme::send(hush.call(hush.object, u.phone));
  acme::send(say.call(say.object, u.plan));
}
