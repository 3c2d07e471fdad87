// Globals, function statics, singletons, thread locals, inline variables.
#include "svc.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace {
std::string g_last_mail;
std::string g_version = "1.0";
inline int g_count = 0;
thread_local std::string t_user;
thread_local std::string t_trace;

class Registry {
 public:
  static Registry& instance() {
    static Registry r;
    return r;
  }
  void set(const std::string& k, std::string v) { values_[k] = std::move(v); }
  std::string get(const std::string& k) const {
    auto it = values_.find(k);
    return it == values_.end() ? "" : it->second;
  }

 private:
  Registry() = default;
  std::map<std::string, std::string> values_;
};
class Plain {
 public:
  static Plain& instance() {
    static auto* p = new Plain;
    return *p;
  }
  std::string label = "plain";
  std::vector<int> sizes;
};
struct Stats {
  static inline std::string last_name;
  static inline std::string last_tier;
  static inline long total = 0;
  static void record(const Customer& c) {
    last_name = c.name;
    last_tier = c.tier;
    total += static_cast<long>(c.name.size());
  }
};
std::string& scratch() {
  static std::string s;
  return s;
}
const std::string& banner() {
  static const std::string b = "v" + g_version;
  return b;
}
std::string next_token() {
  static int n = 0;
  return "t" + std::to_string(++n);
}
const std::map<std::string, std::string>& owners() {
  static const std::map<std::string, std::string> m = [] {
    std::map<std::string, std::string> r;
    r["ops"] = current_email();
    return r;
  }();
  return m;
}
}  // namespace

void on_login(const Customer& c) {
  g_last_mail = c.email;
  ++g_count;
  Registry::instance().set("phone", c.phone);
  Plain::instance().sizes.push_back(static_cast<int>(c.name.size()));
  Stats::record(c);
  scratch() += c.name;
}

void report() {
  acme::send(g_last_mail);  // expect: user.contact.email -> acme
  acme::send(g_version);    // silent
  acme::send(g_count);      // silent
  acme::send(Registry::instance().get("phone"));  // expect: user.contact.phone_number -> acme
  acme::send(Plain::instance().label);            // silent
  acme::send(Plain::instance().sizes.back());     // silent
  acme::send(Stats::last_name);  // expect: user.name -> acme
  acme::send(Stats::last_tier);  // silent
  acme::send(Stats::total);      // silent
  acme::send(scratch());     // expect: user.name -> acme
  acme::send(banner());      // silent
  acme::send(next_token());  // silent
  acme::send(owners().at("ops"));  // expect: user.contact.email -> acme
  acme::send(owners().begin()->first);  // silent
}

void on_request(const Customer& c) {
  t_user = c.name;
  t_trace = c.tier;
  acme::send(t_user);   // expect: user.name -> acme
  acme::send(t_trace);  // silent
  t_user.clear();
  acme::send(t_user);  // silent
  g_last_mail = "overwritten";
  acme::send(g_last_mail);  // silent
  scratch() = "empty";
  acme::send(scratch());  // silent
  static std::string previous;
  acme::send(previous);  // expect: user.contact.phone_number -> acme
  previous = c.phone;
  static std::string config_name = config("name");
  acme::send(config_name);  // silent
}
