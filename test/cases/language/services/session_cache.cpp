// Sessions: LRU cache, singleton configuration, state machine, weak references, expiry listener, statistics.
#include "case.h"

#include <chrono>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>

template <class K, class V>
class LruCache {
 public:
  explicit LruCache(std::size_t capacity) : capacity_(capacity) {}
  void put(const K& key, V value) {
    if (auto it = index_.find(key); it != index_.end()) {
      it->second->second = std::move(value);
      items_.splice(items_.begin(), items_, it->second);
      return;
    }
    items_.emplace_front(key, std::move(value));
    index_[key] = items_.begin();
    if (items_.size() > capacity_) {
      if (evicted_) evicted_(items_.back().first, items_.back().second);
      index_.erase(items_.back().first);
      items_.pop_back();
    }
  }
  const V* get(const K& key) {
    auto it = index_.find(key);
    if (it == index_.end()) return nullptr;
    items_.splice(items_.begin(), items_, it->second);
    return &it->second->second;
  }
  void onEvict(std::function<void(const K&, const V&)> f) { evicted_ = std::move(f); }
  std::size_t size() const { return items_.size(); }

 private:
  std::size_t capacity_;
  std::list<std::pair<K, V>> items_;
  std::unordered_map<K, typename std::list<std::pair<K, V>>::iterator> index_;
  std::function<void(const K&, const V&)> evicted_;
};

class Config {
 public:
  static Config& instance() {
    static Config c;
    return c;
  }
  void set(const std::string& key, std::string value) {
    std::unique_lock lock(mutex_);
    values_[key] = std::move(value);
  }
  std::string get(const std::string& key, std::string fallback = "") const {
    std::shared_lock lock(mutex_);
    auto it = values_.find(key);
    return it == values_.end() ? fallback : it->second;
  }

 private:
  Config() = default;
  mutable std::shared_mutex mutex_;
  std::map<std::string, std::string> values_;
};

struct Anonymous {};
struct Authenticated {
  User user;
  std::chrono::seconds since{0};
};
struct Closed {
  std::string reason;
};

class Session {
 public:
  using State = std::variant<Anonymous, Authenticated, Closed>;
  void login(User u) { state_ = Authenticated{std::move(u), std::chrono::seconds(5)}; }
  void close(const std::string& reason) { state_ = Closed{reason}; }
  std::string label() const {
    struct Visitor {
      std::string operator()(const Anonymous&) const { return "anonymous"; }
      std::string operator()(const Authenticated& a) const { return a.user.name; }
      std::string operator()(const Closed& c) const { return c.reason; }
    };
    return std::visit(Visitor{}, state_);
  }
  long seconds() const {
    if (auto* a = std::get_if<Authenticated>(&state_)) return a->since.count();
    return 0;
  }
  const User* user() const {
    auto* a = std::get_if<Authenticated>(&state_);
    return a ? &a->user : nullptr;
  }

 private:
  State state_;
};

class Sessions {
 public:
  std::shared_ptr<Session> open(const std::string& token) {
    auto s = std::make_shared<Session>();
    sessions_[token] = s;
    return s;
  }
  std::shared_ptr<Session> find(const std::string& token) const {
    auto it = sessions_.find(token);
    return it == sessions_.end() ? nullptr : it->second.lock();
  }

 private:
  std::map<std::string, std::weak_ptr<Session>> sessions_;
};

int main() {
  LruCache<int, std::string> mails(2);
  LruCache<int, std::string> plans(2);
  mails.onEvict([](const int& id, const std::string& mail) {
    acme::send(id);
    acme::send(mail);                                // expect: user.contact.email -> acme
  });
  plans.onEvict([](const int&, const std::string& plan) { acme::send(plan); });
  for (int id = 0; id < 4; ++id) {
    User u = load_user(id);
    mails.put(id, u.email);
    plans.put(id, u.plan);
  }
  if (const std::string* m = mails.get(3)) acme::send(*m);   // expect: user.contact.email -> acme
  if (const std::string* p = plans.get(3)) acme::send(*p);
  acme::send(mails.size());

  Config::instance().set("region", "eu");
  acme::send(Config::instance().get("region"));

  Sessions sessions;
  auto s = sessions.open("abc");
  acme::send(s->seconds());
  s->login(load_user(5));
  acme::send(s->label());                            // expect: user.name -> acme
  acme::send(s->seconds());
  if (const User* u = sessions.find("abc")->user()) {
    acme::send(u->phone);                            // expect: user.contact.phone_number -> acme
    acme::send(u->plan);
  }
  auto t = sessions.open("def");
  t->close("timeout");
  acme::send(t->label());
}
