// Self-registering factories and plugins by name.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Plugin {
  virtual ~Plugin() = default;
  virtual std::string run(const Customer& c) = 0;
};
using Factory = std::unique_ptr<Plugin> (*)();
std::map<std::string, Factory>& factories() {
  static std::map<std::string, Factory> f;
  return f;
}
template <class T>
struct Register {
  explicit Register(const char* name) {
    factories()[name] = +[]() -> std::unique_ptr<Plugin> { return std::make_unique<T>(); };
  }
};
struct MailPlugin : Plugin {
  std::string run(const Customer& c) override { return c.email; }
};
struct NamePlugin : Plugin {
  std::string run(const Customer& c) override { return "n=" + c.name; }
};
const Register<MailPlugin> r1("mail");
const Register<NamePlugin> r2("name");

class Catalog {
 public:
  template <class T, class... A>
  T& add(std::string name, A&&... a) {
    auto p = std::make_unique<T>(std::forward<A>(a)...);
    T& ref = *p;
    plugins_[std::move(name)] = std::move(p);
    return ref;
  }
  Plugin* find(const std::string& name) const {
    auto it = plugins_.find(name);
    return it == plugins_.end() ? nullptr : it->second.get();
  }
  std::vector<std::string> run_all(const Customer& c) const {
    std::vector<std::string> out;
    for (const auto& [name, p] : plugins_) out.push_back(name + ":" + p->run(c));
    return out;
  }

 private:
  std::map<std::string, std::unique_ptr<Plugin>> plugins_;
};
struct TierPlugin : Plugin {
  std::string run(const Customer& c) override { return c.tier; }
};
struct GreetPlugin : Plugin {
  explicit GreetPlugin(std::string g) : greeting(std::move(g)) {}
  std::string run(const Customer& c) override { return greeting + std::to_string(c.id); }
  std::string greeting;
};
struct LastPlugin : Plugin {
  std::string run(const Customer& c) override {
    last = c.phone;
    return "ok";
  }
  std::string last;
};
}  // namespace

void plugins(const Customer& c) {
  auto made = factories().at(config("plugin"))();
  acme::send(made->run(c));  // expect: user.contact.email -> acme; user.name -> acme
  for (const auto& [name, f] : factories()) acme::send(name);  // silent

  Catalog safe;
  Catalog full;
  safe.add<TierPlugin>("tier");
  full.add<NamePlugin>("name");
  for (const auto& s : safe.run_all(c)) acme::send(s);  // silent
  for (const auto& s : full.run_all(c)) acme::send(s);  // expect: user.name -> acme
  if (auto* p = safe.find("tier")) acme::send(p->run(c));  // silent
  if (auto* p = full.find("name")) acme::send(p->run(c));  // expect: user.name -> acme
  auto& greet = safe.add<GreetPlugin>("greet", "hi ");
  acme::send(greet.run(c));  // silent
  for (const auto& s : safe.run_all(c)) globex::send(s);  // silent
  greet.greeting = c.phone;
  acme::send(greet.run(c));  // expect: user.contact.phone_number -> acme
  for (const auto& s : safe.run_all(c)) globex::send(s);  // expect: user.contact.phone_number -> globex
  greet.greeting = "hey";
  acme::send(greet.run(c));  // silent
  Catalog third;
  auto& last = third.add<LastPlugin>("last");
  acme::send(last.last);  // silent
  for (const auto& s : third.run_all(c)) acme::send(s);  // silent
  acme::send(last.last);  // expect: user.contact.phone_number -> acme
  std::unique_ptr<Plugin> one = std::make_unique<TierPlugin>();
  acme::send(one->run(c));  // silent
  one = factories()[config("other")]();
  acme::send(one->run(c));  // expect: user.contact.email -> acme; user.name -> acme
  GreetPlugin direct(c.name);
  acme::send(direct.run(c));  // expect: user.name -> acme
  acme::send(GreetPlugin("x").run(c));  // silent
}
