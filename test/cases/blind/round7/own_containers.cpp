// Hand-written containers: a ring buffer, a small vector, a flat map, an intrusive list, a slot map, an LRU cache, their iterators.
#include "svc.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <list>
#include <memory>
#include <new>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

template <class T, std::size_t N>
class Ring {
 public:
  bool push(T v) {
    if (size_ == N) return false;
    data_[(head_ + size_++) % N] = std::move(v);
    return true;
  }
  T pop() {
    T v = std::move(data_[head_]);
    head_ = (head_ + 1) % N;
    --size_;
    return v;
  }
  std::size_t size() const { return size_; }

 private:
  std::array<T, N> data_{};
  std::size_t head_ = 0, size_ = 0;
};
template <class T, std::size_t N>
class SmallVector {
 public:
  SmallVector() = default;
  SmallVector(const SmallVector&) = delete;
  ~SmallVector() { clear(); }
  template <class... A>
  T& emplace_back(A&&... a) {
    T* p = new (slot(size_)) T(std::forward<A>(a)...);
    ++size_;
    return *p;
  }
  void clear() {
    while (size_ > 0) slot(--size_)->~T();
  }
  T* begin() { return slot(0); }
  T* end() { return slot(size_); }
  T& front() { return *slot(0); }
  std::size_t size() const { return size_; }

 private:
  T* slot(std::size_t i) { return reinterpret_cast<T*>(raw_) + i; }
  alignas(T) unsigned char raw_[sizeof(T) * N];
  std::size_t size_ = 0;
};
template <class K, class V>
class FlatMap {
 public:
  V& operator[](const K& k) {
    auto it = std::lower_bound(rows_.begin(), rows_.end(), k, [](const auto& r, const K& key) { return r.first < key; });
    if (it == rows_.end() || it->first != k) it = rows_.insert(it, {k, V{}});
    return it->second;
  }
  const V* find(const K& k) const {
    for (const auto& r : rows_)
      if (r.first == k) return &r.second;
    return nullptr;
  }
  bool has(const K& k) const { return find(k) != nullptr; }
  auto begin() const { return rows_.begin(); }
  auto end() const { return rows_.end(); }

 private:
  std::vector<std::pair<K, V>> rows_;
};
struct Hook {
  Hook *prev = this, *next = this;
};
struct Task : Hook {
  Task(std::string w, std::string l) : who(std::move(w)), label(std::move(l)) {}
  std::string who, label;
};
class TaskList {
 public:
  class iterator {
   public:
    explicit iterator(Hook* h) : h_(h) {}
    Task& operator*() const { return static_cast<Task&>(*h_); }
    Task* operator->() const { return static_cast<Task*>(h_); }
    iterator& operator++() {
      h_ = h_->next;
      return *this;
    }
    bool operator!=(const iterator& o) const { return h_ != o.h_; }

   private:
    Hook* h_;
  };
  void push_back(Task& t) {
    t.prev = root_.prev;
    t.next = &root_;
    root_.prev->next = &t;
    root_.prev = &t;
  }
  iterator begin() { return iterator(root_.next); }
  iterator end() { return iterator(&root_); }

 private:
  Hook root_;
};
class Lru {
 public:
  explicit Lru(std::size_t cap) : cap_(cap) {}
  void put(int key, std::string v) {
    if (auto it = index_.find(key); it != index_.end()) order_.erase(it->second);
    order_.emplace_front(key, std::move(v));
    index_[key] = order_.begin();
    if (order_.size() > cap_) {
      index_.erase(order_.back().first);
      order_.pop_back();
      ++evicted_;
    }
  }
  const std::string* get(int key) {
    const auto it = index_.find(key);
    if (it == index_.end()) return nullptr;
    order_.splice(order_.begin(), order_, it->second);
    return &it->second->second;
  }
  int evicted() const { return evicted_; }
  int newest() const { return order_.empty() ? 0 : order_.front().first; }

 private:
  std::size_t cap_;
  std::list<std::pair<int, std::string>> order_;
  std::unordered_map<int, std::list<std::pair<int, std::string>>::iterator> index_;
  int evicted_ = 0;
};

}  // namespace

void rings(const Customer& c) {
  Ring<std::string, 4> a, b;
  acme::send(a.push(c.email));  // silent
  b.push(c.tier);
  acme::send(a.size());         // silent
  acme::send(a.pop());          // expect: user.contact.email -> acme
  acme::send(b.pop());          // silent
  Ring<std::pair<std::string, std::string>, 2> pairs;
  pairs.push({c.tier, c.name});
  const auto p = pairs.pop();
  acme::send(p.first);          // silent
  acme::send(p.second);         // expect: user.name -> acme
}
void vectors_and_maps(const Customer& c) {
  SmallVector<std::string, 4> v, w;
  acme::send(v.emplace_back(c.phone));  // expect: user.contact.phone_number -> acme
  w.emplace_back(3, 'x');
  for (const auto& s : v) acme::send(s);  // expect: user.contact.phone_number -> acme
  for (const auto& s : w) acme::send(s);  // silent
  acme::send(v.size());                 // silent
  acme::send(w.front());                // silent
  FlatMap<std::string, std::string> by_mail, by_id;
  by_mail[c.email] = c.tier;
  by_id["a"] = c.name;
  if (auto* t = by_mail.find(c.email)) acme::send(*t);  // silent
  acme::send(by_mail.has(c.email));     // silent
  for (const auto& [k, t] : by_mail) {
    acme::send(k);                      // expect: user.contact.email -> acme
    acme::send(t);                      // silent
  }
  if (auto* n = by_id.find("a")) acme::send(*n);  // expect: user.name -> acme
  for (const auto& r : by_id) acme::send(r.first);  // silent
}
void lists_and_caches(const Customer& c) {
  Task one(c.name, "one"), two(c.name, "two"), lone(c.tier, "lone");
  TaskList l, m;
  l.push_back(one);
  l.push_back(two);
  m.push_back(lone);
  for (const Task& t : l) {
    acme::send(t.who);                  // expect: user.name -> acme
    acme::send(t.label);                // silent
  }
  acme::send(lone.who);                 // silent
  acme::send(l.begin()->who);           // expect: user.name -> acme
  Lru cache(2), plain(2);
  cache.put(1, c.email);
  plain.put(1, c.tier);
  if (auto* s = cache.get(1)) acme::send(*s);  // expect: user.contact.email -> acme
  if (auto* s = plain.get(1)) acme::send(*s);  // silent
  acme::send(cache.newest());           // silent
  acme::send(cache.evicted());          // silent
}
