// Allocators and pools: a class with its own operator new, a standard allocator, pmr, placement new, slots.
#include "svc.h"

#include <cstddef>
#include <cstdlib>
#include <list>
#include <memory>
#include <memory_resource>
#include <new>
#include <string>
#include <vector>

namespace {

template <class T>
struct Mallocator {
  using value_type = T;
  Mallocator() = default;
  template <class U>
  Mallocator(const Mallocator<U>&) {}
  T* allocate(std::size_t n) { return static_cast<T*>(std::malloc(n * sizeof(T))); }
  void deallocate(T* p, std::size_t) { std::free(p); }
  friend bool operator==(const Mallocator&, const Mallocator&) { return true; }
};

struct Pooled {
  std::string text;
  int uses = 0;
  static void* operator new(std::size_t n) { return std::malloc(n); }
  static void operator delete(void* p) { std::free(p); }
};

template <class T>
class Slot {
 public:
  ~Slot() { reset(); }
  template <class... A>
  T& emplace(A&&... a) {
    reset();
    auto* p = ::new (static_cast<void*>(raw_)) T{std::forward<A>(a)...};
    full_ = true;
    return *p;
  }
  T* get() { return full_ ? std::launder(reinterpret_cast<T*>(raw_)) : nullptr; }
  void reset() {
    if (full_) std::destroy_at(get());
    full_ = false;
  }

 private:
  alignas(T) unsigned char raw_[sizeof(T)];
  bool full_ = false;
};

struct Entry {
  std::string key, value;
};

template <class T>
class Arena {
 public:
  template <class... A>
  T* make(A&&... a) {
    blocks_.push_back(std::make_unique<T>(std::forward<A>(a)...));
    return blocks_.back().get();
  }
  std::size_t count() const { return blocks_.size(); }

 private:
  std::vector<std::unique_ptr<T>> blocks_;
};

class Counting : public std::pmr::memory_resource {
 public:
  std::size_t bytes = 0;

 private:
  void* do_allocate(std::size_t n, std::size_t a) override {
    bytes += n;
    return std::pmr::new_delete_resource()->allocate(n, a);
  }
  void do_deallocate(void* p, std::size_t n, std::size_t a) override {
    std::pmr::new_delete_resource()->deallocate(p, n, a);
  }
  bool do_is_equal(const memory_resource& o) const noexcept override { return this == &o; }
};

}  // namespace

void allocators(const Customer& c) {
  std::vector<std::string, Mallocator<std::string>> v;
  v.push_back(c.tier);
  acme::send(v.back());  // silent
  v.push_back(c.email);
  acme::send(v.back());  // expect: user.contact.email -> acme
  v.clear();
  acme::send(v.size());  // silent
  std::list<std::string, Mallocator<std::string>> l{c.name};
  acme::send(l.front());  // expect: user.name -> acme
  l.assign(2, c.tier);
  acme::send(l.front());  // silent
  using Str = std::basic_string<char, std::char_traits<char>, Mallocator<char>>;
  Str s(c.phone.begin(), c.phone.end());
  acme::send(s.c_str());  // expect: user.contact.phone_number -> acme
  s = "clean";
  acme::send(s.c_str());  // silent

  auto* p = new Pooled{c.email};
  acme::send(p->text);  // expect: user.contact.email -> acme
  acme::send(p->uses);  // silent
  delete p;
  p = new Pooled{"next"};
  acme::send(p->text);  // silent
  std::unique_ptr<Pooled> q(new Pooled{c.name, 2});
  acme::send(q->uses);  // silent
  acme::send(q->text);  // expect: user.name -> acme
  delete p;

  Slot<Entry> slot;
  slot.emplace("k", c.phone);
  acme::send(slot.get()->key);    // silent
  acme::send(slot.get()->value);  // expect: user.contact.phone_number -> acme
  Slot<Entry> other;
  Entry& e = other.emplace(c.tier, "v");
  acme::send(e.key);    // silent
  acme::send(e.value);  // silent
  e.value = c.email;
  acme::send(other.get()->value);  // expect: user.contact.email -> acme
  alignas(Entry) std::byte raw[sizeof(Entry)];
  auto* placed = new (raw) Entry{c.name, "x"};
  acme::send(placed->key);    // expect: user.name -> acme
  acme::send(placed->value);  // silent
  placed->~Entry();
  placed = new (raw) Entry{"a", "b"};
  acme::send(placed->value);  // silent
  std::construct_at(placed, Entry{"c", c.email});
  acme::send(placed->value);  // expect: user.contact.email -> acme
  acme::send(placed->key);    // silent
  std::destroy_at(placed);

  Arena<Entry> arena;
  Entry* a = arena.make(Entry{"a", c.name});
  Entry* b = arena.make(Entry{"b", c.tier});
  acme::send(a->value);       // expect: user.name -> acme
  acme::send(b->key);         // silent
  acme::send(a->key);         // silent
  acme::send(arena.count());  // silent

  std::byte space[512];
  std::pmr::monotonic_buffer_resource mono(space, sizeof space);
  std::pmr::string ps(c.email.c_str(), &mono);
  std::pmr::string clean("clean", &mono);
  acme::send(ps.c_str());     // expect: user.contact.email -> acme
  acme::send(clean.c_str());  // silent
  std::pmr::vector<std::pmr::string> pv{&mono};
  pv.emplace_back(c.tier);
  acme::send(pv.front().c_str());  // silent
  pv.emplace_back(c.phone);
  acme::send(pv.back().c_str());   // expect: user.contact.phone_number -> acme
  Counting counting;
  std::pmr::vector<int> ints(8, c.id, &counting);
  acme::send(counting.bytes);  // silent
  acme::send(ints.front());    // silent
  auto* chars = static_cast<char*>(std::malloc(16));
  for (int i = 0; i < 15; ++i) chars[i] = 'x';
  acme::send(chars);  // silent
  chars = static_cast<char*>(std::realloc(chars, 32));
  std::copy(c.name.begin(), c.name.end(), chars);
  acme::send(chars);  // expect: user.name -> acme
  std::free(chars);
  auto block = std::allocator<std::string>{};
  std::string* strs = block.allocate(2);
  std::uninitialized_fill_n(strs, 2, c.tier);
  acme::send(strs[0]);  // silent
  std::destroy_n(strs, 2);
  std::uninitialized_copy_n(&c.email, 1, strs);
  acme::send(strs[0]);  // expect: user.contact.email -> acme
  block.deallocate(strs, 2);
}
