#include "host.h"

#include <stdexcept>

namespace host {
namespace {
std::map<std::string, Factory>& table() {
  static std::map<std::string, Factory> t;
  return t;
}
}  // namespace

bool register_plugin(const char* name, Factory f) { return table().emplace(name, f).second; }
std::unique_ptr<Plugin> create(const std::string& name) {
  auto it = table().find(name);
  if (it == table().end()) throw std::invalid_argument("plugin " + name);
  return it->second();
}

}  // namespace host
