// Singletons, function statics, namespace state set by one entry point and read by another, registries filled at start, atexit.
#include "svc.h"

#include <csignal>
#include <cstdlib>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace {

class Session {
 public:
  static Session& instance() {
    static Session s;
    return s;
  }
  void login(const std::string& who, const std::string& plan) {
    std::lock_guard lock(m_);
    user_ = who;
    plan_ = plan;
    ++logins_;
  }
  void logout() { user_.clear(); }
  const std::string& user() const { return user_; }
  const std::string& plan() const { return plan_; }
  int logins() const { return logins_; }

 private:
  Session() = default;
  std::mutex m_;
  std::string user_, plan_;
  int logins_ = 0;
};
std::optional<std::string> g_last_error;
std::string g_release = "1.2";
std::vector<std::string>& trail() {
  static std::vector<std::string> t;
  return t;
}
std::map<std::string, std::function<std::string(const Customer&)>>& registry() {
  static std::map<std::string, std::function<std::string(const Customer&)>> r;
  return r;
}
struct Register {
  Register(const char* name, std::function<std::string(const Customer&)> f) { registry()[name] = std::move(f); }
};
const Register kTier("tier", [](const Customer& c) { return c.tier; });
const Register kMail("mail", [](const Customer& c) { return c.email; });
std::string g_crash_user;
volatile std::sig_atomic_t g_signal = 0;
void on_signal(int n) {
  g_signal = n;
  globex::send(g_crash_user);           // expect: user.contact.phone_number -> globex
}
void on_exit() { globex::send(g_release); }  // silent
const std::string& memo(const std::string& k) {
  static std::string last;
  if (!k.empty()) last = k;
  return last;
}

}  // namespace

void on_login(const Customer& c) {
  Session::instance().login(c.name, c.tier);
  trail().push_back("login");
  g_crash_user = c.phone;
  std::signal(SIGSEGV, on_signal);
  std::atexit(on_exit);
}
void on_failure(const Customer& c) { g_last_error = "failed for " + c.email; }
void on_report() {
  acme::send(Session::instance().user());     // expect: user.name -> acme
  acme::send(Session::instance().plan());     // silent
  acme::send(Session::instance().logins());   // silent
  acme::send(g_last_error.value_or("none"));  // expect: user.contact.email -> acme
  acme::send(g_release);                      // silent
  for (const auto& t : trail()) acme::send(t);  // silent
  acme::send(static_cast<int>(g_signal));     // silent
}
void on_columns(const Customer& c) {
  acme::send(registry().at("mail")(c));       // expect: user.contact.email -> acme
  acme::send(memo(c.name));                   // expect: user.name -> acme
  acme::send(memo("").size());                // silent
}
void on_logout(const Customer& c) {
  auto& s = Session::instance();
  s.login(c.name, c.tier);
  s.logout();
  acme::send(s.user());                       // silent
  acme::send(s.plan());                       // silent
}
