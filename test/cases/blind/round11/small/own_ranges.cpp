// Iterators and ranges of one's own: a ring, a linked list, an index range, a zipping and a filtering adaptor.
#include "svc.h"

#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

template <class T, std::size_t N>
class Ring {
 public:
  class iterator {
   public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using pointer = T*;
    using iterator_category = std::forward_iterator_tag;
    iterator() = default;
    iterator(Ring* r, std::size_t n) : ring_(r), n_(n) {}
    reference operator*() const { return ring_->slots_[(ring_->start_ + n_) % N]; }
    pointer operator->() const { return &**this; }
    iterator& operator++() {
      ++n_;
      return *this;
    }
    iterator operator++(int) { return {ring_, n_++}; }
    bool operator==(const iterator& o) const { return n_ == o.n_; }

   private:
    Ring* ring_ = nullptr;
    std::size_t n_ = 0;
  };
  void push(T t) {
    slots_[(start_ + count_) % N] = std::move(t);
    if (count_ < N) ++count_;
    else start_ = (start_ + 1) % N;
  }
  iterator begin() { return {this, 0}; }
  iterator end() { return {this, count_}; }

 private:
  std::array<T, N> slots_{};
  std::size_t start_ = 0;
  std::size_t count_ = 0;
};

template <class A, class B>
class Zip {
 public:
  struct iterator {
    typename A::iterator a;
    typename B::iterator b;
    auto operator*() const { return std::pair<decltype(*a), decltype(*b)>(*a, *b); }
    iterator& operator++() {
      ++a;
      ++b;
      return *this;
    }
    bool operator!=(const iterator& o) const { return !(a == o.a) && !(b == o.b); }
  };
  Zip(A& a, B& b) : a_(a), b_(b) {}
  iterator begin() { return {a_.begin(), b_.begin()}; }
  iterator end() { return {a_.end(), b_.end()}; }

 private:
  A& a_;
  B& b_;
};

class Words {
 public:
  explicit Words(std::string_view text) : text_(text) {}
  class iterator {
   public:
    explicit iterator(std::string_view rest) : rest_(rest) { cut(); }
    std::string_view operator*() const { return word_; }
    iterator& operator++() {
      rest_.remove_prefix(std::min(rest_.size(), word_.size() + 1));
      cut();
      return *this;
    }
    bool operator!=(std::default_sentinel_t) const { return !rest_.empty(); }

   private:
    void cut() { word_ = rest_.substr(0, rest_.find(' ')); }
    std::string_view rest_;
    std::string_view word_;
  };
  iterator begin() const { return iterator(text_); }
  std::default_sentinel_t end() const { return {}; }

 private:
  std::string_view text_;
};

int main() {
  User u = load_user(1);
  Ring<std::string, 3> names;
  Ring<std::string, 3> plans;
  Ring<int, 3> sizes;
  for (int id = 1; id <= 4; ++id) {
    User v = load_user(id);
    names.push(v.name);
    plans.push(v.plan);
    sizes.push(static_cast<int>(v.name.size()));
  }
  for (const std::string& n : names) acme::send(n);        // expect: user.name -> acme via none
  for (const std::string& p : plans) acme::send(p);        // silent
  for (int s : sizes) acme::send(s);                       // silent
  for (auto [name, plan] : Zip(names, plans)) {
    acme::send(plan);                                      // silent
    globex::send(name);                                    // expect: user.name -> globex via none
    acme::send(name.size() + plan.size());                 // silent
  }
  for (auto&& [plan, size] : Zip(plans, sizes)) {
    plan += "*";
    acme::send(size);                                      // silent
  }
  acme::send(*plans.begin());                              // silent
  acme::send(plans.begin()->size());                       // silent
  *plans.begin() = u.email;
  acme::send(*plans.begin());                              // expect: user.contact.email -> acme via none
  plans = Ring<std::string, 3>();
  plans.push("reset");
  acme::send(*plans.begin());                              // silent

  for (std::string_view w : Words(u.name)) acme::send(w);  // expect: user.name -> acme via none
  std::string sentence = "the plan is " + u.plan;
  for (std::string_view w : Words(sentence)) acme::send(w);   // silent
  int words = 0;
  for (std::string_view w : Words(u.name)) words += !w.empty();
  acme::send(words);                                       // silent
  Ring<User, 2> users;
  users.push(u);
  for (const User& v : users) {
    acme::send(v.id);                                      // silent
    globex::send(v);                                       // expect: user.contact.email -> globex // expect: user.name -> globex // expect: user.contact.phone_number -> globex
  }
}
