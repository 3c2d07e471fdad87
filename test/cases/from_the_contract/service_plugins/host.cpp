// The host: loads plugins, answers their calls, feeds them contacts.
#include "plugin.h"

#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct Contact {
  uint64_t id = 0;
  PII(user.name) std::string name;
  PII(user.contact.email) std::string mail;
  std::string group;
};

std::vector<Contact> loadContacts(const char* file);

namespace {

class Host {
 public:
  Host() {
    api_.log = [](void* host, const char* text) { static_cast<Host*>(host)->log(text); };
    api_.config = [](void* host, const char* key) { return static_cast<Host*>(host)->config(key); };
    api_.contact = &Host::contactThunk;
    api_.emit = &Host::emitThunk;
    api_.host = this;
    config_["sender"] = "noreply@corp.example";
  }

  void add(const plugin_vtable* table) {
    if (table->abi != PLUGIN_ABI) return;
    plugins_.push_back({table, table->create(&api_)});
    globex_log(table->name);
  }

  void feed(const std::vector<Contact>& contacts) {
    for (const Contact& c : contacts) {
      known_[c.id] = c;
      plugin_contact out{};
      convert(c, &out);
      for (auto& p : plugins_)
        if (p.table->on_contact(p.self, &out)) globex_log("refused");
    }
  }

  void tick(uint64_t now) {
    for (auto& p : plugins_) p.table->on_tick(p.self, now);
    acme_gauge("log", last_.size());
    acme_gauge("known", known_.size());
  }

  ~Host() {
    for (auto& p : plugins_) p.table->destroy(p.self);
  }

 private:
  struct Loaded {
    const plugin_vtable* table;
    void* self;
  };

  void log(const char* text) {
    last_ = text;
    globex_log(text);  // expect: user.contact.email -> globex
  }
  const char* config(const char* key) const {
    auto it = config_.find(key);
    return it == config_.end() ? "" : it->second.c_str();
  }
  static void convert(const Contact& c, plugin_contact* out) {
    out->version = 1;
    out->id = c.id;
    out->name = {c.name.data(), c.name.size()};
    out->mail = {c.mail.data(), c.mail.size()};
    out->group = {c.group.data(), c.group.size()};
  }
  static int contactThunk(void* host, uint64_t id, plugin_contact* out) {
    auto* self = static_cast<Host*>(host);
    auto it = self->known_.find(id);
    if (it == self->known_.end()) return -1;
    convert(it->second, out);
    return 0;
  }
  static void emitThunk(void*, plugin_str event) {
    globex_event(event.data, event.size);  // expect: user.name -> globex
  }

  host_api api_{};
  std::vector<Loaded> plugins_;
  std::unordered_map<uint64_t, Contact> known_;
  std::unordered_map<std::string, std::string> config_;
  std::string last_;
};

}  // namespace

int main(int argc, char** argv) {
  Host host;
  host.add(mailer_plugin());
  host.add(counter_plugin());
  auto contacts = loadContacts(argc > 1 ? argv[1] : "contacts.csv");
  host.feed(contacts);
  host.tick(1);
  if (!contacts.empty()) {
    globex_log(contacts.front().group.c_str());
    globex_log(contacts.front().mail.c_str());  // expect: user.contact.email -> globex
  }
}
