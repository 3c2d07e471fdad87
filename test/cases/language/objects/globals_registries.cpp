// Singletons, registries, static tables, inline variables, thread locals, variable templates, factories by name.
#include "case.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

class Registry {
 public:
  static Registry& get() {
    static Registry instance;
    return instance;
  }
  void put(const std::string& k, std::string v) { values_[k] = std::move(v); }
  std::string value(const std::string& k) const {
    auto it = values_.find(k);
    return it == values_.end() ? "" : it->second;
  }

 private:
  Registry() = default;
  std::map<std::string, std::string> values_;
};

template <class Tag>
struct Store {
  static std::string& value() {
    static std::string v;
    return v;
  }
};
struct NameTag {};
struct PlanTag {};

template <class T>
inline std::string lastOf = "none";

inline std::vector<std::string> g_history;
static std::string s_plan;
thread_local std::optional<User> t_user;

struct Shape {
  virtual ~Shape() = default;
  virtual std::string draw(const User& u) const = 0;
};
using Maker = std::function<std::unique_ptr<Shape>()>;
std::map<std::string, Maker>& makers() {
  static std::map<std::string, Maker> m;
  return m;
}
template <class T>
struct Register {
  explicit Register(const char* name) {
    makers()[name] = [] { return std::make_unique<T>(); };
  }
};
struct Public : Shape {
  std::string draw(const User& u) const override { return u.plan; }
};
static Register<Public> regPublic("public");

struct Handler {
  std::string_view name;
  std::string (*run)(const User&);
};
static std::string runName(const User& u) { return u.name; }
static std::string runPlan(const User& u) { return u.plan; }
static constexpr std::array<Handler, 1> kOpen{{{"plan", runPlan}}};
static constexpr Handler kClosed[] = {{"name", runName}, {"plan", runPlan}};

class Logger {
 public:
  static void setSink(std::function<void(const std::string&)> s) { sink() = std::move(s); }
  static void log(const std::string& s) {
    if (sink()) sink()(s);
  }

 private:
  static std::function<void(const std::string&)>& sink() {
    static std::function<void(const std::string&)> s;
    return s;
  }
};

class Counter {
 public:
  static int next() {
    static int n = 0;
    return ++n;
  }
};

struct Session {
  static Session*& current() {
    static Session* s = nullptr;
    return s;
  }
  std::string who;
  explicit Session(std::string w) : who(std::move(w)), before_(current()) { current() = this; }
  ~Session() { current() = before_; }

 private:
  Session* before_;
};

const std::string& cachedName(int id) {
  static std::unordered_map<int, std::string> cache;
  auto [it, inserted] = cache.try_emplace(id);
  if (inserted) it->second = load_user(id).name;
  return it->second;
}
const std::string& cachedPlan(int id) {
  static std::unordered_map<int, std::string> cache;
  auto [it, inserted] = cache.try_emplace(id);
  if (inserted) it->second = load_user(id).plan;
  return it->second;
}

void remember(const User& u) {
  g_history.push_back(u.email);
  s_plan = u.plan;
}

int main() {
  User u = load_user(1);
  Registry::get().put("mail", u.email);
  acme::send(Registry::get().value("mail"));      // expect: user.contact.email -> acme

  Store<NameTag>::value() = u.name;
  Store<PlanTag>::value() = u.plan;
  acme::send(Store<NameTag>::value());            // expect: user.name -> acme
  acme::send(Store<PlanTag>::value());

  acme::send(lastOf<int>);
  lastOf<User> = u.phone;
  acme::send(lastOf<User>);                       // expect: user.contact.phone_number -> acme
  acme::send(lastOf<int>);

  remember(u);
  acme::send(g_history.back());                   // expect: user.contact.email -> acme
  acme::send(s_plan);
  acme::send(g_history.size());

  t_user = u;
  acme::send(t_user->name);                       // expect: user.name -> acme
  acme::send(t_user->plan);
  t_user.reset();

  auto shape = makers().at("public")();
  acme::send(shape->draw(u));
  for (const Handler& h : kOpen) acme::send(h.run(u));
  for (const Handler& h : kClosed) acme::send(h.run(u));   // expect: user.name -> acme
  acme::send(std::string(kClosed[0].name));

  Logger::setSink([](const std::string& s) { acme::send(s); });   // expect: user.name -> acme
  Logger::log(u.name);
  acme::send(Counter::next());

  {
    Session s(u.email);
    acme::send(Session::current()->who);          // expect: user.contact.email -> acme
  }
  Session plain(u.plan);
  acme::send(plain.who);
  acme::send(cachedName(3));                      // expect: user.name -> acme
  acme::send(cachedPlan(3));
  static const std::string greeting = "hello " + u.name;
  static const std::string fixed = "hello";
  acme::send(greeting);                           // expect: user.name -> acme
  acme::send(fixed);
  static std::string memo;
  if (memo.empty()) memo = u.plan;
  acme::send(memo);
}
