#pragma once
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <utility>
#include <vector>

namespace host {

class Context {
 public:
  template <class T>
  void provide(std::shared_ptr<T> s) {
    services_[typeid(T)] = std::move(s);
  }
  template <class T>
  std::shared_ptr<T> get() const {
    auto it = services_.find(typeid(T));
    return it == services_.end() ? nullptr : std::static_pointer_cast<T>(it->second);
  }

 private:
  std::map<std::type_index, std::shared_ptr<void>> services_;
};
struct Users {
  virtual ~Users() = default;
  virtual std::string mail_of(int id) const = 0;
  virtual std::string tier_of(int id) const = 0;
};
struct Counter {
  int n = 0;
  void add() { ++n; }
};
class Plugin {
 public:
  virtual ~Plugin() = default;
  virtual std::string name() const = 0;
  virtual std::string run(const Context& c, const std::string& input) = 0;
};
using Factory = std::unique_ptr<Plugin> (*)();
bool register_plugin(const char* name, Factory f);
std::unique_ptr<Plugin> create(const std::string& name);
template <class P>
std::unique_ptr<Plugin> make() {
  return std::make_unique<P>();
}

}  // namespace host
