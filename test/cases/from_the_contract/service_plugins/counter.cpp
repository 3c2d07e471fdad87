// A plugin in C++ behind the C ABI: counts by group, and keeps a roster.
#include "plugin.h"

#include <map>
#include <string>
#include <string_view>

namespace {

class Counter {
 public:
  explicit Counter(const host_api* api) : api_(api) {}

  void add(const plugin_contact& c) {
    std::string group(c.group.data, c.group.size);
    ++counts_[group];
    roster_[c.id] = std::string(c.name.data, c.name.size);
    domain_ = std::string(view(c.mail).substr(view(c.mail).find('@') + 1));
  }

  void report() const {
    for (const auto& [group, n] : counts_) acme_gauge(group.c_str(), n);
    for (const auto& [id, name] : roster_) {
      acme_gauge("id", id);
      acme_deliver("roster", name.c_str());  // expect: user.name -> acme
    }
    acme_gauge("people", roster_.size());
    acme_deliver("domain", domain_.c_str());  // expect: user.contact.email -> acme
    std::string line = "roster:";
    for (const auto& entry : roster_) line += entry.second + ",";
    api_->emit(api_->host, plugin_str{line.data(), line.size()});
  }

 private:
  static std::string_view view(plugin_str s) { return {s.data, s.size}; }
  const host_api* api_;
  std::map<std::string, uint64_t> counts_;
  std::map<uint64_t, std::string> roster_;
  std::string domain_;
};

void* create(const host_api* api) { return new Counter(api); }
int contact(void* self, const plugin_contact* c) {
  static_cast<Counter*>(self)->add(*c);
  return 0;
}
int tick(void* self, uint64_t) {
  static_cast<const Counter*>(self)->report();
  return 0;
}
void destroy(void* self) { delete static_cast<Counter*>(self); }

constexpr plugin_vtable kTable = {PLUGIN_ABI, "counter", create, contact, tick, destroy};

}  // namespace

extern "C" const plugin_vtable* counter_plugin(void) { return &kTable; }
