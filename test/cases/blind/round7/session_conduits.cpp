// Objects that live between entry points: a session, a cache and a registry as globals, written by one handler and read by another.
#include "svc.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

class Session {
 public:
  void login(const Customer& c) {
    user_ = c.name;
    mail_ = c.email;
    plan_ = c.tier;
    ++logins_;
  }
  void logout() {
    user_.clear();
    mail_.reset();
  }
  void audit() const {
    acme::send(user_);            // expect: user.name -> acme
    acme::send(plan_);            // silent
    acme::send(logins_);          // silent
    if (mail_) acme::send(*mail_);  // expect: user.contact.email -> acme
    acme::send(mail_.has_value());  // silent
  }
  void close() {
    logout();
    acme::send(user_);            // silent
    acme::send(mail_.value_or("none"));  // silent
  }

 private:
  std::string user_, plan_;
  std::optional<std::string> mail_;
  int logins_ = 0;
};
Session g_session;

class Journal {
 public:
  void note(std::string line) {
    lines_.push_back(std::move(line));
    bytes_ += lines_.back().size();
  }
  void flush() {
    while (!lines_.empty()) {
      globex::send(lines_.front());  // expect: user.contact.phone_number -> globex
      lines_.pop_front();
    }
    globex::send(std::to_string(bytes_));  // silent
  }

 private:
  std::deque<std::string> lines_;
  std::size_t bytes_ = 0;
};
Journal& journal() {
  static Journal j;
  return j;
}

struct Settings {
  std::map<std::string, std::string> values;
  std::string banner;
};
Settings g_settings;
Settings g_defaults;
std::string g_last_mail;
std::string g_last_tier;
std::string g_masked;
thread_local std::string t_request;
const char* g_status = "down";

std::unordered_map<int, std::shared_ptr<Customer>> g_customers;
std::unordered_map<int, std::string> g_tiers;

}  // namespace

void on_login(const Customer& c) {
  g_session.login(c);
  journal().note("phone " + c.phone);
  g_customers[c.id] = std::make_shared<Customer>(c);
  g_tiers[c.id] = c.tier;
  g_last_mail = c.email;
  g_last_tier = c.tier;
  g_masked = redact(c.name);
  t_request = "login " + c.name;
  g_status = c.name.empty() ? "anonymous" : "known";
  g_settings.values["contact"] = c.email;
  g_defaults.values["contact"] = "desk";
  g_settings.banner = "hi";
}
void on_tick() {
  g_session.audit();
  journal().flush();
  acme::send(g_last_mail);        // expect: user.contact.email -> acme
  acme::send(g_last_tier);        // silent
  acme::send(g_masked);           // expect: user.name -> acme via redact
  acme::send(t_request);          // expect: user.name -> acme
  acme::send(g_status);           // silent
  acme::send(g_settings.values["contact"]);  // expect: user.contact.email -> acme
  acme::send(g_defaults.values["contact"]);  // silent
  acme::send(g_settings.banner);  // silent
}
void on_lookup() {
  if (auto it = g_customers.find(1); it != g_customers.end()) {
    acme::send(it->second->tier);   // silent
    acme::send(it->second->phone);  // expect: user.contact.phone_number -> acme
  }
  acme::send(g_tiers[1]);         // silent
  acme::send(g_customers.size());  // silent
}
void on_shutdown() {
  g_session.close();
  g_last_mail = "shutdown";
  acme::send(g_last_mail);        // silent
  t_request.clear();
  acme::send(t_request);          // silent
}
