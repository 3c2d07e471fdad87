// A session manager: tokens, an LRU cache, an event bus, timers, a request context in thread-local storage.
#include <piiflow/annotations.h>

#include <algorithm>
#include <any>
#include <array>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <shared_mutex>
#include <string>
#include <tuple>
#include <typeindex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace session {

struct Identity {
  PII(user.unique_id) std::string subject;
  PII(user.contact.email) std::string mail;
  std::string tenant;
  std::vector<std::string> roles;
};

PII_SINK(acme) void analytics(const std::string& event, const std::string& payload);
PII_SINK(globex) void replicate(const std::string& blob);
PII_SANITIZER(hmac) std::string sign(const std::string& s);

template <class K, class V>
class Lru {
 public:
  explicit Lru(std::size_t n) : cap_(n) {}
  V* get(const K& k) {
    auto it = index_.find(k);
    if (it == index_.end()) return nullptr;
    order_.splice(order_.begin(), order_, it->second);
    return &it->second->second;
  }
  void put(const K& k, V v) {
    if (auto* old = get(k)) {
      *old = std::move(v);
      return;
    }
    order_.emplace_front(k, std::move(v));
    index_[k] = order_.begin();
    if (order_.size() > cap_) {
      index_.erase(order_.back().first);
      order_.pop_back();
    }
  }
  template <class F>
  void each(F f) const {
    for (const auto& [k, v] : order_) f(k, v);
  }

 private:
  std::size_t cap_;
  std::list<std::pair<K, V>> order_;
  std::unordered_map<K, typename std::list<std::pair<K, V>>::iterator> index_;
};

struct Session {
  std::string token;
  std::shared_ptr<const Identity> who;
  std::map<std::string, std::any> bag;
  long expires = 0;
};

struct LoggedIn {
  std::string subject;
  std::string tenant;
};
struct LoggedOut {
  std::string token;
  int reason;
};

class Bus {
 public:
  template <class E>
  void on(std::function<void(const E&)> f) {
    handlers_[typeid(E)].push_back([f](const void* e) { f(*static_cast<const E*>(e)); });
  }
  template <class E>
  void publish(const E& e) const {
    auto it = handlers_.find(typeid(E));
    if (it == handlers_.end()) return;
    for (const auto& h : it->second) h(&e);
  }

 private:
  std::unordered_map<std::type_index, std::vector<std::function<void(const void*)>>> handlers_;
};

struct Context {
  std::string requestId;
  std::string actor;
};
thread_local Context current;

class ScopedActor {
 public:
  explicit ScopedActor(std::string a) : old_(std::exchange(current.actor, std::move(a))) {}
  ~ScopedActor() { current.actor = old_; }

 private:
  std::string old_;
};

class Sessions {
 public:
  explicit Sessions(Bus& bus) : bus_(bus), cache_(128) {}

  std::string open(const Identity& id) {
    Session s;
    s.token = makeToken(id);
    s.who = std::make_shared<const Identity>(id);
    s.bag["tenant"] = id.tenant;
    s.bag["hits"] = 0;
    std::string token = s.token;
    cache_.put(token, std::move(s));
    bus_.publish(LoggedIn{id.subject, id.tenant});
    return token;
  }

  std::optional<Identity> resolve(const std::string& token) {
    if (Session* s = cache_.get(token)) return *s->who;
    return std::nullopt;
  }

  void remember(const std::string& token, const std::string& key, std::any value) {
    if (Session* s = cache_.get(token)) s->bag[key] = std::move(value);
  }

  void close(const std::string& token, int why) {
    bus_.publish(LoggedOut{"t-" + std::to_string(why), why});
    (void)token;
  }

  void snapshot() const {
    cache_.each([](const std::string& token, const Session& s) {
      replicate(token);                              // expect: user.unique_id -> globex via hmac
      replicate(s.who->tenant);
      replicate(s.who->mail);                        // expect: user.contact.email -> globex
      replicate(std::to_string(s.expires));
    });
  }

 private:
  static std::string makeToken(const Identity& id) { return sign(id.subject + "|" + id.tenant); }
  Bus& bus_;
  Lru<std::string, Session> cache_;
};

class Welcome {
 public:
  explicit Welcome(Bus& bus) {
    bus.on<LoggedIn>([this](const LoggedIn& e) { greet(e); });
    bus.on<LoggedOut>([](const LoggedOut& e) { analytics("logout", e.token); });
  }

 private:
  void greet(const LoggedIn& e) {
    analytics("login", e.tenant);
    analytics("login", e.subject);                   // expect: user.unique_id -> acme
    seen_.insert(e.subject);
    analytics("distinct", std::to_string(seen_.size()));
  }
  std::set<std::string> seen_;
};

class Timers {
 public:
  void after(long ms, std::function<void()> f) { queue_.emplace(ms, std::move(f)); }
  void run(long now) {
    auto end = queue_.upper_bound(now);
    for (auto it = queue_.begin(); it != end; ++it) it->second();
    queue_.erase(queue_.begin(), end);
  }

 private:
  std::multimap<long, std::function<void()>> queue_;
};

std::string trace(const std::string& what) { return "[" + current.requestId + "] " + what; }
std::string traceActor() { return "by " + current.actor; }

Identity authenticate(const std::string& credentials);

}  // namespace session

int main() {
  using namespace session;
  Bus bus;
  Welcome welcome(bus);
  Sessions sessions(bus);
  Identity id = authenticate("x");
  std::string token = sessions.open(id);
  analytics("token", token);                         // expect: user.unique_id -> acme via hmac
  if (auto who = sessions.resolve(token)) {
    analytics("tenant", who->tenant);
    analytics("mail", who->mail);                    // expect: user.contact.email -> acme
    analytics("roles", who->roles.empty() ? "none" : who->roles.front());
  }
  sessions.close(token, 3);
  sessions.snapshot();

  current.requestId = "r-1";
  analytics("trace", trace("begin"));
  {
    ScopedActor actor(id.mail);
    analytics("trace", traceActor());                // expect: user.contact.email -> acme
    analytics("trace", trace("inside"));
  }
  analytics("trace", trace("end"));

  Timers timers;
  timers.after(10, [mail = id.mail] { analytics("reminder", mail); });   // expect: user.contact.email -> acme
  timers.after(20, [tenant = id.tenant] { analytics("tick", tenant); });
  timers.run(15);

  Lru<int, std::string> names(2), tenants(2);
  names.put(1, id.subject);
  tenants.put(1, id.tenant);
  if (auto* n = names.get(1)) analytics("name", *n); // expect: user.unique_id -> acme
  if (auto* t = tenants.get(1)) analytics("tenant", *t);
  std::array<std::tuple<std::string, std::string>, 1> table{{{id.tenant, id.mail}}};
  for (const auto& [tenant, mail] : table) {
    analytics("t", tenant);
    analytics("m", mail);                            // expect: user.contact.email -> acme
  }
}
