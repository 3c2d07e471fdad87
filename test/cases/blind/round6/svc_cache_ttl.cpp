// A cache with TTL and an LRU list in front of a slow store, stats, listeners on eviction, snapshots for export.
#include "svc.h"

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

template <class K, class V>
class Cache {
 public:
  using Evicted = std::function<void(const K&, const V&)>;
  explicit Cache(std::size_t cap) : cap_(cap) {}
  void on_evict(Evicted f) { evicted_ = std::move(f); }
  void put(const K& k, V v, Clock::duration ttl = std::chrono::seconds(5)) {
    std::lock_guard lock(m_);
    auto it = index_.find(k);
    if (it != index_.end()) {
      it->second->value = std::move(v);
      it->second->until = Clock::now() + ttl;
      order_.splice(order_.begin(), order_, it->second);
      return;
    }
    order_.push_front({k, std::move(v), Clock::now() + ttl});
    index_[k] = order_.begin();
    if (order_.size() > cap_) drop();
  }
  std::optional<V> get(const K& k) {
    std::lock_guard lock(m_);
    auto it = index_.find(k);
    if (it == index_.end() || it->second->until < Clock::now()) {
      ++misses_;
      return std::nullopt;
    }
    ++hits_;
    return it->second->value;
  }
  template <class F>
  V get_or(const K& k, F load) {
    if (auto v = get(k)) return *v;
    V v = load(k);
    put(k, v);
    return v;
  }
  std::vector<K> keys() const {
    std::vector<K> out;
    for (const auto& e : order_) out.push_back(e.key);
    return out;
  }
  double ratio() const { return hits_ + misses_ ? static_cast<double>(hits_) / (hits_ + misses_) : 0; }
  void clear() {
    order_.clear();
    index_.clear();
  }

 private:
  struct Entry {
    K key;
    V value;
    Clock::time_point until;
  };
  void drop() {
    auto& last = order_.back();
    if (evicted_) evicted_(last.key, last.value);
    index_.erase(last.key);
    order_.pop_back();
  }
  std::size_t cap_;
  std::list<Entry> order_;
  std::unordered_map<K, typename std::list<Entry>::iterator> index_;
  Evicted evicted_;
  std::mutex m_;
  int hits_ = 0, misses_ = 0;
};

struct Profile {
  std::string display;
  std::string plan;
  int visits = 0;
};
class Profiles {
 public:
  explicit Profiles(std::size_t n) : cache_(n) {}
  Profile load(int id) {
    return cache_.get_or(id, [this](int key) { return fetch(key); });
  }
  void forget() { cache_.clear(); }
  double ratio() const { return cache_.ratio(); }
  std::vector<int> ids() const { return cache_.keys(); }

 private:
  Profile fetch(int id) {
    ++fetched_;
    Customer c = load_customer(id);
    return {c.name, c.tier, fetched_};
  }
  Cache<int, Profile> cache_;
  int fetched_ = 0;
};

}  // namespace

void profiles() {
  Profiles p(10);
  Profile x = p.load(4);
  acme::send(x.display);                 // expect: user.name -> acme
  acme::send(x.plan);                    // silent
  acme::send(x.visits);                  // silent
  acme::send(p.ratio());                 // silent
  for (int id : p.ids()) acme::send(id);  // silent
}
void evictions(const Customer& c) {
  Cache<std::string, std::string> cache(2);
  cache.on_evict([](const std::string& k, const std::string& v) {
    acme::send(k);                       // silent
    globex::send(v);                     // expect: user.contact.email -> globex
  });
  cache.put("mail", c.email);
  cache.put("mail2", c.email, std::chrono::minutes(2));
  acme::send(cache.get("mail").value_or("-"));  // expect: user.contact.email -> acme
  acme::send(cache.get("mail").has_value());    // silent
  acme::send(cache.keys().front());             // silent
}
void by_person(const Customer& c) {
  Cache<std::string, int> visits(100);
  visits.put(c.email, 3);
  acme::send(visits.get(c.email).value_or(0));  // silent
  acme::send(visits.keys().at(0));              // expect: user.contact.email -> acme
  visits.clear();
  visits.put("total", 9);
  acme::send(visits.keys().at(0));              // silent
}
void computed(const Customer& c) {
  Cache<std::string, std::string> cache(5);
  acme::send(cache.get_or("k", [&](const std::string& k) { return k + c.tier; }));   // silent
  Cache<std::string, std::string> mails(5);
  acme::send(mails.get_or("k", [&](const std::string& k) { return k + c.phone; }));  // expect: user.contact.phone_number -> acme
  Cache<std::string, std::string> hashes(5);
  acme::send(hashes.get_or(c.email, [](const std::string& k) { return sha256(k); }));  // expect: user.contact.email -> acme via hash
}
