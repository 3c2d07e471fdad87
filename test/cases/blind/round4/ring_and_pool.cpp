// A ring over raw storage, an object pool with a free list, a slot map with generations.
#include "svc.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
template <class T, std::size_t N>
class RawRing {
 public:
  bool push(T v) {
    if (count_ == N) return false;
    ::new (slot((head_ + count_) % N)) T(std::move(v));
    ++count_;
    return true;
  }
  std::optional<T> pop() {
    if (!count_) return std::nullopt;
    T* p = std::launder(static_cast<T*>(slot(head_)));
    std::optional<T> out(std::move(*p));
    p->~T();
    head_ = (head_ + 1) % N;
    --count_;
    return out;
  }
  T& front() { return *std::launder(static_cast<T*>(slot(head_))); }

 private:
  void* slot(std::size_t i) { return raw_ + i * sizeof(T); }
  alignas(T) std::byte raw_[N * sizeof(T)];
  std::size_t head_ = 0, count_ = 0;
};
template <class T>
class Pool {
  struct Node {
    T value{};
    Node* next = nullptr;
  };

 public:
  T* acquire() {
    if (!free_) {
      nodes_.push_back(std::make_unique<Node>());
      return &nodes_.back()->value;
    }
    Node* n = free_;
    free_ = n->next;
    return &n->value;
  }
  void release(T* p) {
    Node* n = reinterpret_cast<Node*>(p);
    n->value = T{};
    n->next = free_;
    free_ = n;
  }

 private:
  std::vector<std::unique_ptr<Node>> nodes_;
  Node* free_ = nullptr;
};
template <class T>
class SlotMap {
  struct Slot {
    std::optional<T> value;
    std::uint32_t generation = 0;
  };

 public:
  struct Key {
    std::uint32_t index, generation;
  };
  Key insert(T v) {
    slots_.push_back({std::move(v), 0});
    return {static_cast<std::uint32_t>(slots_.size() - 1), 0};
  }
  T* get(Key k) {
    if (k.index >= slots_.size() || slots_[k.index].generation != k.generation) return nullptr;
    return slots_[k.index].value ? &*slots_[k.index].value : nullptr;
  }
  bool erase(Key k) {
    if (!get(k)) return false;
    slots_[k.index].value.reset();
    ++slots_[k.index].generation;
    return true;
  }

 private:
  std::vector<Slot> slots_;
};
struct Job {
  std::string who;
  std::string what;
};
}  // namespace

void storage(const Customer& c) {
  RawRing<std::string, 4> a, b;
  a.push(c.email);
  a.push("x");
  b.push("y");
  b.push(c.tier);
  acme::send(a.front());                 // expect: user.contact.email -> acme
  acme::send(b.front());                 // silent
  acme::send(a.pop().value_or(""));      // expect: user.contact.email -> acme
  acme::send(b.pop().value_or(""));      // silent
  RawRing<Job, 8> jobs;
  jobs.push({c.name, "greet"});
  jobs.push({"system", "sweep"});
  if (auto j = jobs.pop()) {
    acme::send(j->who);   // expect: user.name -> acme
    acme::send(j->what);  // silent
  }
  Pool<Job> pool, idle;
  Job* j = pool.acquire();
  Job* k = idle.acquire();
  j->who = c.phone;
  k->who = "nobody";
  acme::send(j->who);   // expect: user.contact.phone_number -> acme
  acme::send(j->what);  // silent
  acme::send(k->who);   // silent
  SlotMap<Job> people, robots;
  auto p = people.insert({c.email, "mail"});
  auto r = robots.insert({"bot", "mail"});
  if (auto* x = people.get(p)) {
    acme::send(x->who);   // expect: user.contact.email -> acme
    acme::send(x->what);  // silent
  }
  if (auto* x = robots.get(r)) acme::send(x->who);  // silent
  acme::send(people.erase(p));                      // silent
  auto q = robots.insert({"bot2", c.name});
  if (auto* x = robots.get(q)) {
    acme::send(x->what);  // expect: user.name -> acme
    acme::send(x->who);   // silent
    x->what.clear();
  }
}
