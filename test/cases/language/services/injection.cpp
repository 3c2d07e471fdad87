// Configuration and dependency injection: service locator, factories, lazy singletons, feature flags, interceptors.
#include "case.h"

#include <any>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <typeindex>
#include <unordered_map>
#include <utility>
#include <vector>

class Container {
 public:
  template <class I, class T, class... Deps>
  void bind() {
    factories_[typeid(I)] = [this]() -> std::shared_ptr<void> { return std::static_pointer_cast<I>(std::make_shared<T>(get<Deps>()...)); };
  }
  template <class I>
  void instance(std::shared_ptr<I> i) { instances_[typeid(I)] = std::move(i); }
  template <class I>
  std::shared_ptr<I> get() {
    if (auto it = instances_.find(typeid(I)); it != instances_.end()) return std::static_pointer_cast<I>(it->second);
    auto made = std::static_pointer_cast<I>(factories_.at(typeid(I))());
    instances_[typeid(I)] = made;
    return made;
  }

 private:
  std::unordered_map<std::type_index, std::function<std::shared_ptr<void>()>> factories_;
  std::unordered_map<std::type_index, std::shared_ptr<void>> instances_;
};

struct Logger {
  virtual ~Logger() = default;
  virtual void log(const std::string& s) = 0;
};
struct VendorLogger : Logger {
  void log(const std::string& s) override { acme::send(s); }             // expect: user.name -> acme
};
struct SilentLogger : Logger {
  void log(const std::string& s) override { acme::send(s.empty()); }
};
struct Users {
  virtual ~Users() = default;
  virtual User get(int id) = 0;
};
struct LoadingUsers : Users {
  User get(int id) override { return load_user(id); }
};
struct CachedUsers : Users {
  explicit CachedUsers(std::unique_ptr<Users> inner) : inner_(std::move(inner)) {}
  User get(int id) override {
    auto it = cache_.find(id);
    if (it == cache_.end()) it = cache_.emplace(id, inner_->get(id)).first;
    return it->second;
  }

 private:
  std::unique_ptr<Users> inner_;
  std::map<int, User> cache_;
};
class Greeter {
 public:
  Greeter(std::shared_ptr<Users> users, std::shared_ptr<Logger> logger) : users_(std::move(users)), logger_(std::move(logger)) {}
  void greet(int id) {
    const User u = users_->get(id);
    logger_->log("hello " + u.name);
  }

 private:
  std::shared_ptr<Users> users_;
  std::shared_ptr<Logger> logger_;
};

class Settings {
 public:
  static Settings parse(const std::string& text) {
    Settings s;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
      const auto eq = line.find('=');
      if (eq == std::string::npos) continue;
      s.values_[line.substr(0, eq)] = line.substr(eq + 1);
    }
    return s;
  }
  template <class T>
  T as(const std::string& key, T fallback) const {
    const auto it = values_.find(key);
    if (it == values_.end()) return fallback;
    if constexpr (std::is_same_v<T, int>) return std::stoi(it->second);
    else return it->second;
  }
  void put(const std::string& key, std::string v) { values_[key] = std::move(v); }

 private:
  std::map<std::string, std::string> values_;
};

template <class F>
class Interceptor {
 public:
  Interceptor(F f, std::vector<std::function<void(const std::string&)>> before) : f_(std::move(f)), before_(std::move(before)) {}
  template <class... A>
  auto operator()(const std::string& tag, A&&... a) {
    for (auto& b : before_) b(tag);
    return f_(std::forward<A>(a)...);
  }

 private:
  F f_;
  std::vector<std::function<void(const std::string&)>> before_;
};

std::string env(const char* name, std::string fallback) {
  const char* v = std::getenv(name);
  return v ? v : fallback;
}
Settings& settings() {
  static Settings s = Settings::parse("a=1\nb=2");
  return s;
}

int main() {
  Container c;
  c.instance<Users>(std::make_shared<CachedUsers>(std::make_unique<LoadingUsers>()));
  c.instance<Logger>(std::make_shared<VendorLogger>());
  Greeter g(c.get<Users>(), c.get<Logger>());
  g.greet(1);
  Greeter silent(std::make_shared<CachedUsers>(std::make_unique<LoadingUsers>()), std::make_shared<SilentLogger>());
  silent.greet(2);
  User u = c.get<Users>()->get(3);
  acme::send(u.phone);                                   // expect: user.contact.phone_number -> acme
  acme::send(u.plan);
  acme::send(settings().as<int>("a", 0));
  acme::send(settings().as<std::string>("b", "x"));
  Settings own;
  own.put("mail", u.email);
  acme::send(own.as<std::string>("mail", ""));           // expect: user.contact.email -> acme
  Settings parsed = Settings::parse("name=" + u.name);
  acme::send(parsed.as<std::string>("name", ""));        // expect: user.name -> acme
  acme::send(env("HOME", u.plan));
  Interceptor call([](const User& x) { return x.email; }, {[](const std::string& tag) { globex::send(tag); }});
  acme::send(call("fetch", u));                          // expect: user.contact.email -> acme
  Interceptor plain([](const User& x) { return x.plan; }, {});
  acme::send(plain("fetch", u));
  Container d;
  d.bind<Users, LoadingUsers>();
  acme::send(d.get<Users>()->get(4).name);               // expect: user.name -> acme
}
