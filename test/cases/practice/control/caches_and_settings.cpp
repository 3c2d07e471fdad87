// LRU caches, memoised functions, layered settings, property bags: what goes in under which key, what is evicted.
#include "case.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

template <class V>
class Lru {
 public:
  explicit Lru(std::size_t n) : n_(n) {}
  V get(int key, const std::function<V(int)>& load) {
    if (auto it = map_.find(key); it != map_.end()) {
      order_.splice(order_.begin(), order_, it->second);
      return order_.front().second;
    }
    order_.emplace_front(key, load(key));
    map_[key] = order_.begin();
    if (order_.size() > n_) {
      map_.erase(order_.back().first);
      order_.pop_back();
    }
    return order_.front().second;
  }
  void clear() {
    order_.clear();
    map_.clear();
  }
  std::optional<V> peek(int key) const {
    auto it = map_.find(key);
    if (it == map_.end()) return std::nullopt;
    return it->second->second;
  }

 private:
  std::size_t n_;
  std::list<std::pair<int, V>> order_;
  std::unordered_map<int, typename std::list<std::pair<int, V>>::iterator> map_;
};

class Settings {
 public:
  explicit Settings(const Settings* parent = nullptr) : parent_(parent) {}
  void set(const std::string& k, std::string v) { own_[k] = std::move(v); }
  std::string get(const std::string& k) const {
    if (auto it = own_.find(k); it != own_.end()) return it->second;
    return parent_ ? parent_->get(k) : "";
  }
  std::vector<std::string> keys() const {
    std::vector<std::string> out;
    for (const auto& [k, v] : own_) out.push_back(k);
    return out;
  }

 private:
  const Settings* parent_;
  std::map<std::string, std::string> own_;
};

static const std::string& memo(int id) {
  static std::unordered_map<int, std::string> known;
  auto [it, fresh] = known.try_emplace(id);
  if (fresh) it->second = name_of(id);
  return it->second;
}

int main() {
  User u = load_user(1);
  Lru<std::string> mails(4), plans(4);
  acme::send(mails.get(1, [](int id) { return email_of(id); }));  // expect: user.contact.email -> acme
  acme::send(plans.get(1, [](int) { return setting("plan"); }));
  acme::send(mails.peek(1).value_or("none"));  // expect: user.contact.email -> acme
  acme::send(plans.peek(1).value_or("none"));
  acme::send(mails.peek(1).has_value());
  mails.clear();
  acme::send(mails.get(2, [](int) { return std::string("x"); }));
  acme::send(memo(3));  // expect: user.name -> acme
  acme::send(memo(3).size());

  Settings base, user(&base), guest(&base);
  base.set("lang", "en");
  user.set("mail", u.email);
  acme::send(user.get("mail"));  // expect: user.contact.email -> acme
  acme::send(guest.get("mail"));
  acme::send(base.get("lang"));
  acme::send(user.get("lang"));
  for (const auto& k : user.keys()) acme::send(k);
  user.set("mail", "none");
  acme::send(user.get("mail"));
  base.set("owner", u.name);
  acme::send(guest.get("owner"));  // expect: user.name -> acme
  Settings copy = user;
  copy.set("phone", u.phone);
  acme::send(copy.get("phone"));  // expect: user.contact.phone_number -> acme
  acme::send(user.get("phone"));
}
