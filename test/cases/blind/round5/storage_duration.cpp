// Static locals, thread_local, inline variables, static members, namespace-scope initialisers, singletons.
#include "svc.h"

#include <string>
#include <vector>

inline std::string last_mail = "none";
inline const std::string banner = "welcome";
thread_local std::string per_thread;
static std::string startup_name = current_name();

namespace {

std::string remember(const std::string& s) {
  static std::string held = "first";
  std::string before = held;
  held = s;
  return before;
}
std::string remember_clean(const std::string& s) {
  static std::string held = "first";
  std::string before = held;
  held = s;
  return before;
}
int next_id() {
  static int id = 0;
  return ++id;
}
const std::string& cached_owner() {
  static const std::string owner = current_email();
  return owner;
}
const std::string& cached_host() {
  static const std::string host = config("host");
  return host;
}

class Registry {
 public:
  static Registry& instance() {
    static Registry r;
    return r;
  }
  void add(std::string s) { items_.push_back(std::move(s)); }
  void wipe() { items_.clear(); }
  const std::vector<std::string>& items() const { return items_; }
  static std::string shared;
  static inline int uses = 0;
  std::string own = "own";

 private:
  std::vector<std::string> items_;
};
std::string Registry::shared = "shared";

struct Settings {
  std::string region = "eu";
  std::string operator_mail;
};
Settings& settings() {
  static Settings* s = new Settings;
  return *s;
}
template <class T>
struct PerType {
  static inline std::string slot = "empty";
};
thread_local int depth = 0;
struct Depth {
  Depth() { ++depth; }
  ~Depth() { --depth; }
};
namespace first {
std::string value = "1";
}
namespace second {
std::string value = "2";
}

}  // namespace

void durations(const Customer& c) {
  acme::send(startup_name);  // expect: user.name -> acme
  acme::send(banner);        // silent
  last_mail = c.email;
  acme::send(last_mail);     // expect: user.contact.email -> acme
  last_mail = "none";
  acme::send(last_mail);     // silent
  remember(c.email);
  acme::send(remember("x"));          // expect: user.contact.email -> acme
  remember_clean(c.tier);
  acme::send(remember_clean("x"));    // silent
  acme::send(next_id());              // silent
  acme::send(cached_owner());         // expect: user.contact.email -> acme
  acme::send(cached_host());          // silent

  Registry::instance().add(c.name);
  acme::send(Registry::instance().items().back());  // expect: user.name -> acme
  acme::send(Registry::instance().own);             // silent
  acme::send(Registry::shared);                     // silent
  acme::send(Registry::uses++);                     // silent
  Registry other;
  acme::send(other.items().empty());                // silent
  other.add(c.tier);
  acme::send(other.items().back());                 // silent
  Registry::shared = c.phone;
  acme::send(other.shared);                         // expect: user.contact.phone_number -> acme
  Registry::shared.clear();
  acme::send(Registry::instance().shared);          // silent
  settings().operator_mail = c.email;
  acme::send(settings().region);         // silent
  acme::send(settings().operator_mail);  // expect: user.contact.email -> acme
  settings().operator_mail = "ops";
  acme::send(settings().operator_mail);  // silent
  PerType<int>::slot = c.name;
  acme::send(PerType<int>::slot);   // expect: user.name -> acme
  acme::send(PerType<long>::slot);  // silent
  per_thread = c.phone;
  acme::send(per_thread);  // expect: user.contact.phone_number -> acme
  per_thread = {};
  acme::send(per_thread);  // silent
  {
    Depth d;
    acme::send(depth);  // silent
  }
  first::value = c.email;
  acme::send(first::value);   // expect: user.contact.email -> acme
  acme::send(second::value);  // silent
  using namespace second;
  acme::send(value);          // silent
  static std::string once = c.tier;
  acme::send(once);  // silent
  for (int i = 0; i < 2; ++i) {
    static std::string kept;
    std::string fresh;
    acme::send(kept);   // expect: user.name -> acme
    acme::send(fresh);  // silent
    kept = c.name;
    fresh = c.name;
  }
}

void forget() {
  Registry::instance().wipe();
  acme::send(Registry::instance().items().size());  // silent
}
