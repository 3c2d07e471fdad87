// Customers behind a repository, with an LRU cache, an index and a decorator that counts.
#include <piiflow/annotations.h>

#include <algorithm>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

struct Address {
  std::string country;
  PII(user.contact.address.street) std::string street;
};

struct Customer {
  int id = 0;
  std::string segment;
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  Address address;
};

std::vector<Customer> selectCustomers(const std::string& where);

PII_SINK(acme) void publish(const std::string& topic, const std::string& text);
PII_SINK(acme) void publishCount(long count);
PII_SINK(globex) void mirror(const Customer& customer);
PII_SINK(globex) void mirrorAddress(const Address& address);
PII_SANITIZER(tokenize) std::string tokenOf(const std::string& text);

template <class Key, class Value>
class LruCache {
 public:
  explicit LruCache(std::size_t capacity) : capacity_(capacity) {}

  void put(const Key& key, Value value) {
    auto found = index_.find(key);
    if (found != index_.end()) {
      found->second->second = std::move(value);
      order_.splice(order_.begin(), order_, found->second);
      return;
    }
    order_.emplace_front(key, std::move(value));
    index_[key] = order_.begin();
    if (order_.size() > capacity_) {
      index_.erase(order_.back().first);
      order_.pop_back();
    }
  }
  std::optional<Value> get(const Key& key) {
    auto found = index_.find(key);
    if (found == index_.end()) {
      ++misses_;
      return std::nullopt;
    }
    ++hits_;
    order_.splice(order_.begin(), order_, found->second);
    return found->second->second;
  }
  std::vector<Key> keys() const {
    std::vector<Key> result;
    for (const auto& [key, value] : order_) result.push_back(key);
    return result;
  }
  long hits() const { return hits_; }
  long misses() const { return misses_; }

 private:
  using Entry = std::pair<Key, Value>;
  std::size_t capacity_;
  std::list<Entry> order_;
  std::unordered_map<Key, typename std::list<Entry>::iterator> index_;
  long hits_ = 0;
  long misses_ = 0;
};

class CustomerSource {
 public:
  virtual ~CustomerSource() = default;
  virtual std::optional<Customer> byId(int id) = 0;
  virtual std::string describe() const = 0;
};

class SqlCustomers : public CustomerSource {
 public:
  std::optional<Customer> byId(int id) override {
    std::vector<Customer> rows = selectCustomers("id = " + std::to_string(id));
    if (rows.empty()) return std::nullopt;
    last_ = rows.front().name;
    return rows.front();
  }
  std::string describe() const override { return "sql, last " + last_; }

 private:
  std::string last_;
};

class CachedCustomers : public CustomerSource {
 public:
  CachedCustomers(std::unique_ptr<CustomerSource> inner, std::size_t capacity)
      : inner_(std::move(inner)), cache_(capacity) {}
  std::optional<Customer> byId(int id) override {
    if (auto cached = cache_.get(id)) return cached;
    auto loaded = inner_->byId(id);
    if (loaded) cache_.put(id, *loaded);
    return loaded;
  }
  std::string describe() const override { return "cached " + std::to_string(cache_.hits()); }
  std::string inside() const { return inner_->describe(); }
  std::string ids() const {
    std::string result;
    for (int id : cache_.keys()) result += std::to_string(id) + ",";
    return result;
  }

 private:
  std::unique_ptr<CustomerSource> inner_;
  LruCache<int, Customer> cache_;
};

std::string segmentsOf(const std::vector<Customer>& customers) {
  std::set<std::string> seen;
  std::transform(customers.begin(), customers.end(), std::inserter(seen, seen.end()),
                 [](const Customer& c) { return c.segment; });
  std::string text;
  for (const std::string& s : seen) text += s + ";";
  return text;
}

std::map<std::string, std::vector<const Customer*>> byCountry(const std::vector<Customer>& customers) {
  std::map<std::string, std::vector<const Customer*>> groups;
  for (const Customer& customer : customers) groups[customer.address.country].push_back(&customer);
  return groups;
}

int main() {
  CachedCustomers customers(std::make_unique<SqlCustomers>(), 100);
  if (auto customer = customers.byId(7)) {
    publish("seen", customer->segment);
    publish("seen", customer->email);  // expect: user.contact.email -> acme
    publish("seen", tokenOf(customer->email));  // expect: user.contact.email -> acme via tokenize
    publish("country", customer->address.country);
    mirrorAddress(customer->address);  // expect: user.contact.address.street -> globex
    customer->address.street.clear();
    mirrorAddress(customer->address);
    mirror(*customer);  // expect: user.contact.email -> globex; user.name -> globex
  }
  publish("source", customers.describe());
  publish("source", customers.inside());  // expect: user.name -> acme
  publish("ids", customers.ids());

  LruCache<std::string, std::string> sessions(10);
  LruCache<std::string, std::string> plans(10);
  for (const Customer& customer : selectCustomers("active")) {
    sessions.put(customer.email, "token");
    plans.put(customer.segment, customer.name);
  }
  for (const std::string& key : sessions.keys()) publish("session", key);  // expect: user.contact.email -> acme
  publish("session", sessions.get("k").value_or("none"));
  for (const std::string& key : plans.keys()) publish("plan", key);
  publish("plan", plans.get("free").value_or(""));  // expect: user.name -> acme
  publishCount(sessions.hits() + plans.misses());

  const std::vector<Customer> all = selectCustomers("true");
  publish("segments", segmentsOf(all));
  for (const auto& [country, members] : byCountry(all)) {
    publish("group", country);
    publishCount(static_cast<long>(members.size()));
    for (const Customer* member : members) publish("member", member->name);  // expect: user.name -> acme
  }
  auto youngest = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  if (youngest != all.end()) {
    publish("newest", youngest->segment);
    publish("newest", youngest->name);  // expect: user.name -> acme
  }
  publishCount(std::count_if(all.begin(), all.end(), [](const Customer& c) { return c.email.empty(); }));
}
