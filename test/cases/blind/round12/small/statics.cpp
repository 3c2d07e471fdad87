// Static storage: function statics, class statics, thread_local, singletons, inline variables.
#include "svc.h"

#include <string>
#include <thread>
#include <utility>

namespace {

std::string g_last_error = "none";
thread_local std::string t_current = "nobody";
constinit int g_counter = 0;

class Registry {
 public:
  static Registry& instance() {
    static Registry registry;
    return registry;
  }
  void set_owner(std::string owner) { owner_ = std::move(owner); }
  const std::string& owner() const { return owner_; }
  const std::string& region() const { return region_; }

 private:
  Registry() = default;
  std::string owner_ = "system";
  std::string region_ = "eu";
};

struct Cache {
  static inline std::string newest = "empty";
  static std::string hits;
  static void put(const std::string& text) {
    newest = text;
    hits += '+';
  }
};
std::string Cache::hits = "hits:";

// Answers with what the call before was given.
std::string previous(const std::string& next) {
  static std::string memory = "start";
  return std::exchange(memory, next);
}

// Looks the same, but forgets: the variable is automatic.
std::string previous_local(const std::string& next) {
  std::string memory = "start";
  return std::exchange(memory, next);
}

const std::string& host_name() {
  static const std::string name = setting("host");
  return name;
}

const std::string& first_login(const std::string& who) {
  static const std::string first = who;   // initialised by the first call only
  return first;
}

template <int Slot>
std::string& slot() {
  static std::string text = "free";
  return text;
}

void fail(const User& user) { g_last_error = "cannot reach " + user.email; }
void recover() { g_last_error = "none"; }

}  // namespace

int main() {
  User user = load_user(2);
  acme::send(g_last_error);                            // silent
  fail(user);
  acme::send(g_last_error);                            // expect: user.contact.email -> acme
  recover();
  acme::send(g_last_error);                            // silent
  ++g_counter;
  acme::send(g_counter);                               // silent

  acme::send(Registry::instance().owner());            // silent
  Registry::instance().set_owner(user.name);
  acme::send(Registry::instance().owner());            // expect: user.name -> acme
  acme::send(Registry::instance().region());           // silent
  auto& registry = Registry::instance();
  registry.set_owner("system");
  acme::send(Registry::instance().owner());            // silent

  Cache::put(user.phone);
  acme::send(Cache::newest);                           // expect: user.contact.phone_number -> acme
  acme::send(Cache::hits);                             // silent
  acme::send(previous(user.email));                    // silent
  acme::send(previous("x"));                           // expect: user.contact.email -> acme
  acme::send(previous_local(user.email));              // silent
  acme::send(previous_local("x"));                     // silent
  acme::send(host_name());                             // silent
  acme::send(first_login(user.name));                  // expect: user.name -> acme
  acme::send(first_login("guest"));                    // expect: user.name -> acme

  slot<1>() = user.name;
  acme::send(slot<1>());                               // expect: user.name -> acme
  acme::send(slot<2>());                               // silent

  t_current = user.name;
  std::thread worker([&user] {
    acme::send(t_current);                             // silent
    t_current = user.email;
    globex::send(t_current);                           // expect: user.contact.email -> globex
  });
  worker.join();
  globex::send(t_current);                             // expect: user.name -> globex
  t_current = "nobody";
  globex::send(t_current);                             // silent
  static std::string greeting = "hello " + user.name;
  acme::send(greeting);                                // expect: user.name -> acme
  static const std::string* pointed = &Cache::hits;
  acme::send(*pointed);                                // silent
  pointed = &Cache::newest;
  acme::send(*pointed);                                // expect: user.contact.phone_number -> acme
}
