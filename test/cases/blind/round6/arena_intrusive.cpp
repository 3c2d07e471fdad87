// Arenas, intrusive lists, free lists, ring buffers, handles into pools, own small containers, iterators of their own.
#include "svc.h"

#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

class Arena {
 public:
  template <class T, class... A>
  T* make(A&&... a) {
    blocks_.push_back(std::make_unique<std::byte[]>(sizeof(T)));
    return new (blocks_.back().get()) T{std::forward<A>(a)...};
  }

 private:
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
};
struct Hook {
  Hook *prev = this, *next = this;
  void link_before(Hook& h) {
    prev = h.prev;
    next = &h;
    h.prev->next = this;
    h.prev = this;
  }
  void unlink() {
    prev->next = next;
    next->prev = prev;
    prev = next = this;
  }
};
struct Job : Hook {
  Job(std::string o, std::string t) : owner(std::move(o)), title(std::move(t)) {}
  std::string owner, title;
};
class JobList {
 public:
  void push(Job& j) { j.link_before(root_); }
  template <class F>
  void each(F f) {
    for (Hook* h = root_.next; h != &root_; h = h->next) f(static_cast<Job&>(*h));
  }
  Job* first() { return root_.next == &root_ ? nullptr : static_cast<Job*>(root_.next); }

 private:
  Hook root_;
};
template <class T, std::size_t N>
class Ring {
 public:
  bool push(T v) {
    if (count_ == N) return false;
    data_[(head_ + count_++) % N] = std::move(v);
    return true;
  }
  std::optional<T> pop() {
    if (!count_) return std::nullopt;
    T v = std::move(data_[head_]);
    head_ = (head_ + 1) % N;
    --count_;
    return v;
  }
  std::size_t size() const { return count_; }
  const T* begin() const { return data_.data(); }
  const T* end() const { return data_.data() + count_; }

 private:
  std::array<T, N> data_{};
  std::size_t head_ = 0, count_ = 0;
};
template <class T>
class Node {
 public:
  Node(T v, std::unique_ptr<Node> n) : value(std::move(v)), next(std::move(n)) {}
  T value;
  std::unique_ptr<Node> next;
};
template <class T>
class List {
 public:
  class iterator {
   public:
    explicit iterator(Node<T>* n) : n_(n) {}
    T& operator*() const { return n_->value; }
    iterator& operator++() {
      n_ = n_->next.get();
      return *this;
    }
    bool operator!=(const iterator& o) const { return n_ != o.n_; }

   private:
    Node<T>* n_;
  };
  void push(T v) { head_ = std::make_unique<Node<T>>(std::move(v), std::move(head_)); }
  iterator begin() { return iterator(head_.get()); }
  iterator end() { return iterator(nullptr); }
  int length() const {
    int n = 0;
    for (auto* p = head_.get(); p; p = p->next.get()) ++n;
    return n;
  }

 private:
  std::unique_ptr<Node<T>> head_;
};

}  // namespace

void structures(const Customer& c) {
  Arena arena;
  auto* a = arena.make<Job>(c.name, "call");
  auto* b = arena.make<Job>("nobody", c.tier);
  acme::send(a->owner);                 // expect: user.name -> acme
  acme::send(a->title);                 // silent
  acme::send(b->title);                 // silent
  JobList jobs, others;
  jobs.push(*a);
  others.push(*b);
  jobs.each([](Job& j) { acme::send(j.owner); });    // expect: user.name -> acme
  others.each([](Job& j) { acme::send(j.owner); });  // silent
  jobs.each([](Job& j) { acme::send(j.title); });    // silent
  if (Job* f = jobs.first()) acme::send(f->owner);   // expect: user.name -> acme
  a->unlink();
  a->owner = "anonymous";
  acme::send(a->owner);                 // silent
  Ring<std::string, 4> r, s;
  r.push(c.email);
  s.push(c.tier);
  acme::send(r.size());                 // silent
  for (const auto& x : s) acme::send(x);  // silent
  for (const auto& x : r) acme::send(x);  // expect: user.contact.email -> acme
  acme::send(r.pop().value_or("-"));    // expect: user.contact.email -> acme
  acme::send(s.pop().value_or("-"));    // silent
  acme::send(s.push(c.phone));          // silent
  List<std::string> l;
  l.push(c.phone);
  l.push("x");
  for (auto& x : l) acme::send(x);      // expect: user.contact.phone_number -> acme
  acme::send(l.length());               // silent
  List<Customer> people;
  people.push(c);
  for (auto& p : people) {
    acme::send(p.tier);                 // silent
    acme::send(p.email);                // expect: user.contact.email -> acme
    acme::send_object(p);               // expect: user.contact.email -> acme ; user.name -> acme ; user.contact.phone_number -> acme
  }
}
