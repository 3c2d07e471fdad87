// Plugins: a registry with static registration, a C plugin table with user data, filters in a chain.
#include <piiflow/annotations.h>

#include <cstdio>
#include <cstring>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

extern "C" {
struct host_api {
  void* self;
  void (*emit)(void* self, const char* text);
  const char* (*setting)(void* self, const char* key);
};
struct plugin_v1 {
  const char* name;
  void* user_data;
  int (*on_login)(void* user_data, const struct host_api* host, const char* who);
  void (*on_stop)(void* user_data, const struct host_api* host);
};
}

struct Login {
  PII(user.name) std::string user;
  PII(user.device.ip_address) std::string ip;
  std::string realm;
  long when = 0;
};

PII_SINK(acme) void collector_send(const char* line);
PII_SINK(globex) void backup_send(const std::string& line);
PII_SANITIZER(anonymize) std::string anonymizeIp(const std::string& ip);

class Host {
 public:
  Host() {
    api_.self = this;
    api_.emit = [](void* self, const char* text) { static_cast<Host*>(self)->emitted_.push_back(text); };
    api_.setting = [](void* self, const char* key) { return static_cast<Host*>(self)->settings_[key].c_str(); };
  }
  const host_api* api() const { return &api_; }
  void set(const std::string& k, std::string v) { settings_[k] = std::move(v); }
  void flush() {
    for (const auto& line : emitted_) collector_send(line.c_str());   // expect: user.name -> acme
    emitted_.clear();
  }
  void ship() const {
    for (const auto& [k, v] : settings_) {
      backup_send(k);
      backup_send(v);
    }
  }

 private:
  host_api api_{};
  std::list<std::string> emitted_;
  std::map<std::string, std::string> settings_;
};

struct CountState {
  int logins = 0;
  char last[32] = "";
};

static int count_login(void* data, const host_api* host, const char* who) {
  auto* state = static_cast<CountState*>(data);
  ++state->logins;
  std::snprintf(state->last, sizeof state->last, "%zu chars", std::strlen(who));
  char line[64];
  std::snprintf(line, sizeof line, "logins=%d", state->logins);
  host->emit(host->self, line);
  collector_send(line);
  return 0;
}
static void count_stop(void* data, const host_api*) {
  auto* state = static_cast<CountState*>(data);
  collector_send(state->last);
}

struct EchoState {
  char name[64] = "";
};
static int echo_login(void* data, const host_api* host, const char* who) {
  auto* state = static_cast<EchoState*>(data);
  std::strncpy(state->name, who, sizeof state->name - 1);
  host->emit(host->self, who);
  return 1;
}
static void echo_stop(void* data, const host_api* host) {
  collector_send(static_cast<EchoState*>(data)->name);   // expect: user.name -> acme
  collector_send(host->setting(host->self, "region"));
}

class Filter {
 public:
  virtual ~Filter() = default;
  virtual Login apply(Login in) const = 0;
};

class FilterRegistry {
 public:
  using Make = std::unique_ptr<Filter> (*)();
  static FilterRegistry& instance() {
    static FilterRegistry r;
    return r;
  }
  bool add(std::string_view name, Make make) { return makers_.emplace(name, make).second; }
  std::unique_ptr<Filter> create(const std::string& name) const {
    auto it = makers_.find(name);
    return it == makers_.end() ? nullptr : it->second();
  }

 private:
  std::map<std::string, Make, std::less<>> makers_;
};

template <class F>
struct Registered {
  static std::unique_ptr<Filter> make() { return std::make_unique<F>(); }
  explicit Registered(std::string_view name) { FilterRegistry::instance().add(name, &make); }
};

class StripUser : public Filter {
 public:
  Login apply(Login in) const override {
    in.user.clear();
    return in;
  }
};
class MaskIp : public Filter {
 public:
  Login apply(Login in) const override {
    in.ip = anonymizeIp(in.ip);
    return in;
  }
};
static const Registered<StripUser> stripUser("strip-user");
static const Registered<MaskIp> maskIp("mask-ip");

class Chain {
 public:
  void add(std::unique_ptr<Filter> f) { filters_.push_back(std::move(f)); }
  Login run(Login in) const {
    for (const auto& f : filters_) in = f->apply(std::move(in));
    return in;
  }

 private:
  std::vector<std::unique_ptr<Filter>> filters_;
};

Login nextLogin();

int main() {
  Login login = nextLogin();
  Host host;
  host.set("region", "eu");
  CountState counts;
  EchoState echo;
  const plugin_v1 plugins[] = {
      {"count", &counts, count_login, count_stop},
      {"echo", &echo, echo_login, echo_stop},
  };
  for (const plugin_v1& p : plugins) {
    p.on_login(p.user_data, host.api(), login.user.c_str());
    collector_send(p.name);
  }
  host.flush();
  host.ship();
  for (const plugin_v1& p : plugins) p.on_stop(p.user_data, host.api());

  StripUser strip;
  Login stripped = strip.apply(login);
  backup_send(stripped.user);
  backup_send(stripped.ip);                   // expect: user.device.ip_address -> globex
  backup_send(stripped.realm);
  MaskIp mask;
  Login masked = mask.apply(login);
  backup_send(masked.ip);                     // expect: user.device.ip_address -> globex via anonymize
  backup_send(masked.user);                   // expect: user.name -> globex

  Chain chain;
  chain.add(std::make_unique<MaskIp>());
  backup_send(chain.run(login).realm);
  backup_send(chain.run(login).user);         // expect: user.name -> globex
  if (auto f = FilterRegistry::instance().create("mask-ip")) {
    Login l = f->apply(login);
    backup_send(l.user);                      // expect: user.name -> globex
    backup_send(std::to_string(l.when));
  }
  Host quiet;
  quiet.api()->emit(quiet.api()->self, login.realm.c_str());
  quiet.ship();
}
