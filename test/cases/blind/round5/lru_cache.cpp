// A cache with eviction, time to live, a loader, statistics and listeners; two instances with other contents.
#include "svc.h"

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

template <class K, class V>
class Lru {
 public:
  using Evicted = std::function<void(const K&, const V&)>;
  explicit Lru(std::size_t cap, Evicted e = {}) : cap_(cap), evicted_(std::move(e)) {}
  void put(const K& k, V v) {
    if (auto it = index_.find(k); it != index_.end()) {
      it->second->second = std::move(v);
      items_.splice(items_.begin(), items_, it->second);
      return;
    }
    items_.emplace_front(k, std::move(v));
    index_[k] = items_.begin();
    if (items_.size() > cap_) {
      auto& last = items_.back();
      if (evicted_) evicted_(last.first, last.second);
      index_.erase(last.first);
      items_.pop_back();
    }
  }
  std::optional<V> get(const K& k) {
    auto it = index_.find(k);
    if (it == index_.end()) {
      ++misses_;
      return std::nullopt;
    }
    ++hits_;
    items_.splice(items_.begin(), items_, it->second);
    return it->second->second;
  }
  template <class F>
  V get_or(const K& k, F load) {
    if (auto v = get(k)) return *v;
    V v = load(k);
    put(k, v);
    return v;
  }
  void clear() {
    index_.clear();
    items_.clear();
  }
  int hits() const { return hits_; }
  int misses() const { return misses_; }
  std::vector<K> keys() const {
    std::vector<K> out;
    for (const auto& [k, v] : items_) out.push_back(k);
    return out;
  }

 private:
  std::size_t cap_;
  Evicted evicted_;
  std::list<std::pair<K, V>> items_;
  std::unordered_map<K, typename std::list<std::pair<K, V>>::iterator> index_;
  int hits_ = 0, misses_ = 0;
};

template <class F>
auto memoize(F f) {
  return [f, cache = std::unordered_map<std::string, std::string>{}](const std::string& k) mutable {
    auto [it, fresh] = cache.try_emplace(k);
    if (fresh) it->second = f(k);
    return it->second;
  };
}

struct Timed {
  std::string value;
  long until = 0;
};
class Expiring {
 public:
  void put(const std::string& k, std::string v, long until) { map_[k] = {std::move(v), until}; }
  const std::string* get(const std::string& k, long now) const {
    auto it = map_.find(k);
    return it != map_.end() && it->second.until > now ? &it->second.value : nullptr;
  }
  long soonest() const {
    long best = 1L << 40;
    for (const auto& [k, t] : map_)
      if (t.until < best) best = t.until;
    return best;
  }

 private:
  std::unordered_map<std::string, Timed> map_;
};

}  // namespace

void caches(const Customer& c) {
  Lru<int, std::string> mails(4), plans(4);
  mails.put(c.id, c.email);
  plans.put(c.id, c.tier);
  if (auto m = mails.get(c.id)) acme::send(*m);       // expect: user.contact.email -> acme
  if (auto p = plans.get(c.id)) acme::send(*p);       // silent
  acme::send(mails.hits());                           // silent
  acme::send(mails.misses());                         // silent
  for (int k : mails.keys()) acme::send(k);           // silent
  mails.clear();
  acme::send(mails.get(c.id).value_or("none"));       // silent
  Lru<std::string, int> ranks(2);
  ranks.put(c.name, 1);
  acme::send(ranks.get(c.name).value_or(0));          // silent
  acme::send(ranks.keys().front());                   // expect: user.name -> acme
  Lru<std::string, std::string> loud(1, [](const std::string& k, const std::string& v) {
    globex::send(k);  // silent
    globex::send(v);  // expect: user.contact.phone_number -> globex
  });
  loud.put("a", c.phone);
  loud.put("b", "second");
  Lru<std::string, std::string> quiet(1, [](const std::string&, const std::string& v) { globex::send(std::to_string(v.size())); });  // silent
  quiet.put("a", c.phone);
  quiet.put("b", "second");
  Lru<int, std::string> loading(8);
  acme::send(loading.get_or(1, [](int id) { return load_customer(id).email; }));   // expect: user.contact.email -> acme
  Lru<int, std::string> loading_plans(8);
  acme::send(loading_plans.get_or(1, [](int id) { return load_customer(id).tier; }));  // silent
  auto hash = memoize([](const std::string& s) { return sha256(s); });
  acme::send(hash(c.email));                          // expect: user.contact.email -> acme via hash
  auto greet = memoize([](const std::string& s) { return "hi " + s; });
  acme::send(greet(c.name));                          // expect: user.name -> acme
  auto size = memoize([](const std::string& s) { return std::to_string(s.size()); });
  acme::send(size(c.name));                           // silent
  Expiring ex, clean;
  ex.put("k", c.email, 100);
  clean.put("k", "v", 200);
  if (auto* v = ex.get("k", 5)) acme::send(*v);       // expect: user.contact.email -> acme
  if (auto* v = clean.get("k", 5)) acme::send(*v);    // silent
  acme::send(ex.soonest());                           // silent
  std::shared_ptr<Lru<int, std::string>> shared = std::make_shared<Lru<int, std::string>>(2);
  auto alias = shared;
  alias->put(1, c.name);
  acme::send(shared->get(1).value_or(""));            // expect: user.name -> acme
  shared->clear();
  acme::send(alias->get(1).value_or(""));             // silent
}
