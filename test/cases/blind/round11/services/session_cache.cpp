// Session data behind two caches: a least-recently-used list with a size limit and a time-based one on top.
#include "svc.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <utility>

namespace cache {

struct Counters {
  unsigned hits = 0;
  unsigned misses = 0;
  unsigned evicted = 0;
};

template <class Key, class Value, class Hash = std::hash<Key>>
class Lru {
 public:
  using Entry = std::pair<const Key, Value>;
  using EvictFn = std::function<void(const Key&, Value&)>;

  explicit Lru(std::size_t room, EvictFn onEvict = nullptr) : room_(room), onEvict_(std::move(onEvict)) {}

  Value& put(const Key& key, Value value) {
    if (auto it = where_.find(key); it != where_.end()) {
      it->second->second = std::move(value);
      order_.splice(order_.begin(), order_, it->second);
      return it->second->second;
    }
    if (where_.size() == room_) evictLast();
    order_.emplace_front(key, std::move(value));
    where_[key] = order_.begin();
    return order_.front().second;
  }

  Value* get(const Key& key) {
    auto it = where_.find(key);
    if (it == where_.end()) {
      ++counters_.misses;
      return nullptr;
    }
    ++counters_.hits;
    order_.splice(order_.begin(), order_, it->second);
    return &it->second->second;
  }

  template <class Load>
  Value& getOrLoad(const Key& key, Load load) {
    if (Value* v = get(key)) return *v;
    return put(key, load(key));
  }

  bool erase(const Key& key) {
    auto it = where_.find(key);
    if (it == where_.end()) return false;
    order_.erase(it->second);
    where_.erase(it);
    return true;
  }

  void clear() {
    order_.clear();
    where_.clear();
  }
  std::size_t size() const { return where_.size(); }
  const Counters& counters() const { return counters_; }
  auto begin() const { return order_.begin(); }
  auto end() const { return order_.end(); }

 private:
  void evictLast() {
    Entry& last = order_.back();
    if (onEvict_) onEvict_(last.first, last.second);
    where_.erase(last.first);
    order_.pop_back();
    ++counters_.evicted;
  }
  std::size_t room_;
  EvictFn onEvict_;
  std::list<Entry> order_;
  std::unordered_map<Key, typename std::list<Entry>::iterator, Hash> where_;
  Counters counters_;
};

using Clock = std::function<long()>;

// A single value that is loaded again when it is too old.
template <class T>
class Expiring {
 public:
  Expiring(long lifetime, Clock now) : lifetime_(lifetime), now_(std::move(now)) {}
  template <class Load>
  const T& get(Load load) {
    if (!value_ || now_() >= until_) {
      value_ = load();
      until_ = now_() + lifetime_;
      ++loads_;
    }
    return *value_;
  }
  void drop() { value_.reset(); }
  bool cached() const { return value_.has_value(); }
  int loads() const { return loads_; }

 private:
  long lifetime_;
  Clock now_;
  std::optional<T> value_;
  long until_ = 0;
  int loads_ = 0;
};

}  // namespace cache

struct Session {
  std::string token;
  std::string display;
  std::string theme;
  std::vector<std::string> pages;
  int clicks = 0;
};

static Session openSession(const std::string& token) {
  Session s;
  s.token = token;
  User u = load_user(static_cast<int>(token.size()));
  s.display = u.name;
  s.theme = setting("theme");
  return s;
}

static std::string describe(const cache::Counters& c) {
  std::ostringstream os;
  os << c.hits << '/' << c.misses << '/' << c.evicted;
  return os.str();
}

// What is kept of a session that fell out of the cache.
struct Tombstone {
  std::string theme;
  int clicks = 0;
  std::size_t pages = 0;
};

class SessionService {
 public:
  SessionService()
      : sessions_(2, [this](const std::string& token, Session& s) {
          graveyard_.push_back(Tombstone{s.theme, s.clicks, s.pages.size()});
          lastToken_ = token;
          lastGoodbye_ = "goodbye " + s.display;
        }) {}

  Session& open(const std::string& token) { return sessions_.getOrLoad(token, openSession); }
  void visit(const std::string& token, std::string page) {
    if (Session* s = sessions_.get(token)) {
      s->pages.push_back(std::move(page));
      ++s->clicks;
    }
  }
  void report() {
    for (const auto& [token, session] : sessions_) {
      acme::send(token);                             // silent
      acme::send(session.theme);                     // silent
      acme::send(session.clicks);                    // silent
      acme::send(session.pages);                     // silent
      acme::send(session.display);                   // expect: user.name -> acme via none
    }
    for (const Tombstone& t : graveyard_) {
      acme::send(t.theme);                           // silent
      acme::send(t.clicks);                          // silent
      globex::send(t.pages);                         // silent
    }
    acme::send(describe(sessions_.counters()));      // silent
    acme::send(lastToken_);                          // silent
    globex::send(lastGoodbye_);                      // expect: user.name -> globex via none
    lastGoodbye_ = "none";
    globex::send(lastGoodbye_);                      // silent
  }
  void logout() {
    sessions_.clear();
    graveyard_.clear();
  }
  std::size_t open() const { return sessions_.size(); }
  const std::vector<Tombstone>& graveyard() const { return graveyard_; }

 private:
  cache::Lru<std::string, Session> sessions_;
  std::vector<Tombstone> graveyard_;
  std::string lastToken_;
  std::string lastGoodbye_;
};

// Rates change once in a while; the one who changed them is known only to the loader.
struct Rates {
  double euro = 1.0;
  double dollar = 1.1;
  std::string source;
};

int main() {
  SessionService service;
  Session& first = service.open("a1");
  globex::send(first.display);                       // expect: user.name -> globex via none
  acme::send(first.theme);                           // silent
  Session snapshot = first;
  acme::send(snapshot.display + snapshot.theme);     // expect: user.name -> acme via none
  service.visit("a1", "/home");
  service.open("b22");
  service.open("c333");
  service.visit("c333", "/cart");
  service.report();
  service.logout();
  acme::send(service.open());                        // silent
  acme::send(service.graveyard().size());            // silent
  Session& again = service.open("b22");
  again.pages.push_back("hello " + again.display);
  acme::send(again.pages);                           // expect: user.name -> acme via none

  // A cache from number to mail address, one from mail address to quota: values leave, keys only with iterators.
  cache::Lru<int, std::string> mails(4);
  cache::Lru<std::string, int> quotas(4);
  for (int id = 1; id <= 3; ++id) {
    User u = load_user(id);
    mails.put(id, u.email);
    quotas.put(u.email, setting_number("quota") + id);
  }
  if (std::string* mail = mails.get(2)) {
    globex::send(*mail);                             // expect: user.contact.email -> globex via none
    acme::send(sha256(*mail));                       // silent (approved: hash)
    globex::send(sha256(*mail));                     // expect: user.contact.email -> globex via hash
    if (int* quota = quotas.get(*mail)) {
      globex::send(*quota);                          // silent
    }
  }
  for (const auto& [mail, quota] : quotas) {
    acme::send(quota);                               // silent
    acme::send(mail);                                // expect: user.contact.email -> acme via none
    mailhub::deliver(mail, std::to_string(quota));   // silent (approved recipient)
  }
  for (const auto& entry : mails) acme::send(entry.first);   // silent
  for (const auto& entry : mails) acme::send(entry.second);   // expect: user.contact.email -> acme via none
  acme::send(describe(mails.counters()));            // silent
  acme::send(mails.erase(1));                        // silent

  // The value type is a pointer: what is shared with the cache is shared with its users.
  cache::Lru<int, std::shared_ptr<User>> users(2);
  std::shared_ptr<User> held = users.put(1, std::make_shared<User>(load_user(1)));
  acme::send(held->plan);                            // silent
  acme::send(held->phone);                           // expect: user.contact.phone_number -> acme via none
  globex::send(tokenize(held->phone));               // silent (approved: tokenize)
  cache::Lru<int, std::shared_ptr<std::string>> titles(2);
  std::shared_ptr<std::string> title = std::make_shared<std::string>("Dr.");
  titles.put(1, title);
  acme::send(**titles.get(1));                       // silent
  *title += " " + held->name;
  acme::send(**titles.get(1));                       // expect: user.name -> acme via none

  long now = 0;
  cache::Expiring<Rates> rates(60, [&now] { return now; });
  cache::Expiring<std::string> greeting(60, [&now] { return now; });
  auto loadRates = [&held] {
    Rates r;
    r.source = "typed by " + held->email;
    r.euro += 0.01 * static_cast<double>(held->email.size());
    return r;
  };
  auto loadGreeting = [] { return "Hello from " + setting("city"); };
  acme::send(rates.get(loadRates).dollar);           // silent
  acme::send(rates.get(loadRates).euro);             // silent
  globex::send(rates.get(loadRates).source);         // expect: user.contact.email -> globex via none
  cache::Expiring<std::string> motto(60, [&now] { return now; });
  globex::send(motto.get([&held] { return held->name; }));   // expect: user.name -> globex via none
  acme::send(motto.loads());                         // silent
  acme::send(greeting.get(loadGreeting));            // silent
  now += 100;
  acme::send(greeting.get(loadGreeting));            // silent
  acme::send(greeting.loads());                      // silent
  rates.drop();
  acme::send(rates.cached());                        // silent
  Rates copy = rates.get(loadRates);
  copy.source = "table";
  acme::send(copy.source);                           // silent
  acme::send(copy.dollar / copy.euro);               // silent
}
