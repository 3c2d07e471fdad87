// Own containers and iterators: matrix, trie, graph, ring, sparse array, iterator adaptors, allocators, node handles.
#include "case.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <forward_list>
#include <initializer_list>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

template <class T>
class Matrix {
 public:
  Matrix(std::size_t r, std::size_t c, T fill = {}) : cols_(c), cells_(r * c, fill) {}
  T& at(std::size_t r, std::size_t c) { return cells_[r * cols_ + c]; }
  const T& at(std::size_t r, std::size_t c) const { return cells_[r * cols_ + c]; }
  class Row {
   public:
    Row(Matrix& m, std::size_t r) : m_(m), r_(r) {}
    T& operator[](std::size_t c) { return m_.at(r_, c); }

   private:
    Matrix& m_;
    std::size_t r_;
  };
  Row operator[](std::size_t r) { return Row(*this, r); }
  auto begin() { return cells_.begin(); }
  auto end() { return cells_.end(); }

 private:
  std::size_t cols_;
  std::vector<T> cells_;
};

class Trie {
 public:
  void insert(const std::string& key, std::string value) {
    Node* n = &root_;
    for (char c : key) {
      auto& next = n->kids[c];
      if (!next) next = std::make_unique<Node>();
      n = next.get();
    }
    n->value = std::move(value);
  }
  const std::string* find(const std::string& key) const {
    const Node* n = &root_;
    for (char c : key) {
      auto it = n->kids.find(c);
      if (it == n->kids.end()) return nullptr;
      n = it->second.get();
    }
    return n->value ? &*n->value : nullptr;
  }

 private:
  struct Node {
    std::optional<std::string> value;
    std::map<char, std::unique_ptr<Node>> kids;
  };
  Node root_;
};

template <class It, class F>
class MapIter {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = std::decay_t<decltype(std::declval<F>()(*std::declval<It>()))>;
  using difference_type = std::ptrdiff_t;
  using pointer = const value_type*;
  using reference = value_type;
  MapIter(It it, F f) : it_(it), f_(f) {}
  value_type operator*() const { return f_(*it_); }
  MapIter& operator++() {
    ++it_;
    return *this;
  }
  bool operator!=(const MapIter& o) const { return it_ != o.it_; }
  bool operator==(const MapIter& o) const { return it_ == o.it_; }

 private:
  It it_;
  F f_;
};
template <class C, class F>
struct Mapped {
  C& c;
  F f;
  auto begin() { return MapIter(c.begin(), f); }
  auto end() { return MapIter(c.end(), f); }
};
template <class C, class F>
Mapped<C, F> mapped(C& c, F f) {
  return {c, f};
}

class Graph {
 public:
  int add(std::string label) {
    labels_.push_back(std::move(label));
    edges_.emplace_back();
    return static_cast<int>(labels_.size()) - 1;
  }
  void link(int a, int b) { edges_[static_cast<std::size_t>(a)].push_back(b); }
  template <class Visit>
  void walk(int from, Visit visit) const {
    std::queue<int> todo;
    std::set<int> seen;
    todo.push(from);
    while (!todo.empty()) {
      int n = todo.front();
      todo.pop();
      if (!seen.insert(n).second) continue;
      visit(labels_[static_cast<std::size_t>(n)], static_cast<int>(edges_[static_cast<std::size_t>(n)].size()));
      for (int m : edges_[static_cast<std::size_t>(n)]) todo.push(m);
    }
  }

 private:
  std::vector<std::string> labels_;
  std::vector<std::vector<int>> edges_;
};

template <class T>
struct Counting {
  using value_type = T;
  Counting() = default;
  template <class U>
  Counting(const Counting<U>&) {}
  T* allocate(std::size_t n) { return static_cast<T*>(::operator new(n * sizeof(T))); }
  void deallocate(T* p, std::size_t) { ::operator delete(p); }
  bool operator==(const Counting&) const { return true; }
};

template <class T>
class SmallVec {
 public:
  SmallVec(std::initializer_list<T> init) {
    for (const T& t : init) push(t);
  }
  ~SmallVec() { delete[] heap_; }
  void push(const T& t) {
    if (n_ < 2) {
      inline_[n_++] = t;
      return;
    }
    T* more = new T[n_ + 1];
    for (std::size_t i = 2; i < n_; ++i) more[i] = heap_[i];
    more[n_++] = t;
    delete[] heap_;
    heap_ = more;
  }
  const T& operator[](std::size_t i) const { return i < 2 ? inline_[i] : heap_[i]; }
  std::size_t size() const { return n_; }

 private:
  T inline_[2];
  T* heap_ = nullptr;
  std::size_t n_ = 0;
};

template <class K, class V>
class BiMap {
 public:
  void put(K k, V v) {
    back_[v] = k;
    fwd_[std::move(k)] = std::move(v);
  }
  const V& value(const K& k) const { return fwd_.at(k); }
  const K& key(const V& v) const { return back_.at(v); }

 private:
  std::map<K, V> fwd_;
  std::map<V, K> back_;
};

int main() {
  User u = load_user(1);
  Matrix<std::string> m(2, 2), plain(2, 2, "x");
  m[1][0] = u.name;
  plain[1][0] = u.plan;
  acme::send(m.at(1, 0));                // expect: user.name -> acme
  acme::send(plain.at(1, 0));
  for (const auto& c : m) acme::send(c); // expect: user.name -> acme

  Trie t, s;
  t.insert("mail", u.email);
  s.insert("plan", u.plan);
  if (auto* v = t.find("mail")) acme::send(*v);   // expect: user.contact.email -> acme
  if (auto* v = s.find("plan")) acme::send(*v);
  acme::send(t.find("mail") != nullptr);

  std::vector<User> users{u};
  for (const std::string& n : mapped(users, [](const User& x) { return x.name; })) acme::send(n);   // expect: user.name -> acme
  for (const std::string& n : mapped(users, [](const User& x) { return x.plan; })) acme::send(n);
  auto phones = mapped(users, [](const User& x) { return x.phone; });
  std::vector<std::string> list(phones.begin(), phones.end());
  acme::send(list[0]);                   // expect: user.contact.phone_number -> acme

  Graph g, h;
  int a = g.add(u.name), b = g.add("b");
  g.link(a, b);
  g.walk(a, [](const std::string& label, int degree) {
    acme::send(label);                   // expect: user.name -> acme
    acme::send(degree);
  });
  h.add(u.plan);
  h.walk(0, [](const std::string& label, int) { acme::send(label); });

  std::vector<std::string, Counting<std::string>> counted;
  counted.push_back(u.email);
  acme::send(counted.front());           // expect: user.contact.email -> acme
  std::map<std::string, std::string, std::less<>, Counting<std::pair<const std::string, std::string>>> cmap;
  cmap["k"] = u.plan;
  acme::send(cmap["k"]);
  SmallVec<std::string> sv{u.plan, "b", u.phone}, sp{u.plan};
  acme::send(sv[2]);                     // expect: user.contact.phone_number -> acme
  acme::send(sp[0]);
  acme::send(sv.size());
  BiMap<std::string, int> ids;
  ids.put(u.name, u.id);
  acme::send(ids.value("x"));
  acme::send(ids.key(3));                // expect: user.name -> acme
  std::forward_list<std::string> fl{"a"};
  fl.insert_after(fl.before_begin(), u.email);
  acme::send(fl.front());                // expect: user.contact.email -> acme
  std::map<std::string, std::string> from{{"a", u.name}}, to;
  auto node = from.extract("a");
  node.key() = "b";
  to.insert(std::move(node));
  acme::send(to["b"]);                   // expect: user.name -> acme
  acme::send(to.begin()->first);
  std::bitset<8> bits;
  bits[0] = !u.name.empty();
  acme::send(bits.count());
  std::vector<std::tuple<int, std::string, std::string>> rows;
  rows.emplace_back(u.id, u.plan, u.email);
  for (const auto& [id, plan, mail] : rows) {
    acme::send(id);
    acme::send(plan);
    acme::send(mail);                    // expect: user.contact.email -> acme
  }
  std::unordered_map<std::string, std::vector<std::string>> groups;
  groups[u.plan].push_back(u.name);
  for (auto& [plan, names] : groups) {
    acme::send(plan);
    acme::send(names.size());
    for (auto& n : names) acme::send(n); // expect: user.name -> acme
  }
  std::array<std::optional<User>, 2> slots;
  slots[0] = u;
  acme::send(slots[0]->plan);
  acme::send(slots[0].value().phone);    // expect: user.contact.phone_number -> acme
  std::list<std::pair<std::string, User>> lru;
  lru.emplace_front("key", u);
  auto copy = *lru.begin();
  acme::send(copy.first);
  acme::send(copy.second.email);         // expect: user.contact.email -> acme
}
