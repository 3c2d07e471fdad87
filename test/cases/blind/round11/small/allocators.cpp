// Memory by hand: arenas, placement new, pools that reuse a slot, a fixed string, and polymorphic resources.
#include "svc.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <memory_resource>
#include <new>
#include <utility>

class Arena {
 public:
  explicit Arena(std::size_t n) : memory_(static_cast<char*>(std::malloc(n))), room_(n) {}
  ~Arena() { std::free(memory_); }
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  void* take(std::size_t n, std::size_t align) {
    std::size_t at = (used_ + align - 1) / align * align;
    if (at + n > room_) throw std::bad_alloc();
    used_ = at + n;
    return memory_ + at;
  }
  char* copy(const std::string& s) {
    char* d = static_cast<char*>(take(s.size() + 1, 1));
    std::memcpy(d, s.c_str(), s.size() + 1);
    return d;
  }
  std::size_t used() const { return used_; }

 private:
  char* memory_;
  std::size_t room_;
  std::size_t used_ = 0;
};

struct Job {
  std::string title;
  std::string owner;
  Job(std::string t, std::string o) : title(std::move(t)), owner(std::move(o)) {}
};

class JobSlot {
 public:
  template <class... Args>
  Job& emplace(Args&&... args) {
    reset();
    live_ = ::new (static_cast<void*>(bytes_)) Job(std::forward<Args>(args)...);
    return *live_;
  }
  void reset() {
    if (live_) std::exchange(live_, nullptr)->~Job();
  }
  Job* get() { return live_; }
  ~JobSlot() { reset(); }

 private:
  alignas(Job) unsigned char bytes_[sizeof(Job)];
  Job* live_ = nullptr;
};

template <class T>
struct CountingAllocator {
  using value_type = T;
  CountingAllocator() = default;
  template <class U>
  CountingAllocator(const CountingAllocator<U>&) {}
  T* allocate(std::size_t n) {
    ++count;
    return static_cast<T*>(::operator new(n * sizeof(T)));
  }
  void deallocate(T* p, std::size_t) { ::operator delete(p); }
  bool operator==(const CountingAllocator&) const { return true; }
  inline static int count = 0;
};

template <std::size_t N>
class FixedString {
 public:
  FixedString& operator=(const std::string& s) {
    std::memset(data_.data(), 0, N);
    std::memcpy(data_.data(), s.data(), std::min(s.size(), N - 1));
    return *this;
  }
  const char* c_str() const { return data_.data(); }

 private:
  std::array<char, N> data_{};
};

int main() {
  User u = load_user(1);
  Arena mails(256);
  Arena plans(256);
  const char* mail = mails.copy(u.email);
  const char* plan = plans.copy(u.plan);
  acme::send(mail);                                  // expect: user.contact.email -> acme via none
  acme::send(plan);                                  // silent
  acme::send(mails.used());                          // silent

  auto* raw = static_cast<Job*>(plans.take(sizeof(Job), alignof(Job)));
  Job* job = new (raw) Job("backup", "system");
  acme::send(job->owner);                            // silent
  std::destroy_at(job);
  job = std::construct_at(raw, "import", u.name);
  acme::send(job->title);                            // silent
  acme::send(job->owner);                            // expect: user.name -> acme via none
  std::destroy_at(job);

  JobSlot slot;
  acme::send(slot.emplace("mail", u.name).title);    // silent
  globex::send(slot.get()->owner);                   // expect: user.name -> globex via none
  slot.emplace("clean", "nobody");
  globex::send(slot.get()->owner);                   // silent
  slot.reset();
  acme::send(slot.get() == nullptr);                 // silent
  JobSlot spare;
  Job& urgent = spare.emplace("call " + u.phone, "desk");
  globex::send(urgent.title);                        // expect: user.contact.phone_number -> globex via none

  std::vector<std::string, CountingAllocator<std::string>> list;
  list.push_back(u.plan);
  acme::send(list.back());                           // silent
  list.push_back(u.phone);
  acme::send(CountingAllocator<std::string>::count); // silent
  for (const auto& s : list) globex::send(s);        // expect: user.contact.phone_number -> globex via none

  std::array<std::byte, 1024> space;
  std::pmr::monotonic_buffer_resource pool(space.data(), space.size());
  std::pmr::string text("a text that is long enough for the pool", &pool);
  std::pmr::map<int, std::pmr::string> byId(&pool);
  byId.emplace(1, u.name);
  acme::send(std::string_view(text));                // silent
  acme::send(std::string_view(byId.at(1)));          // expect: user.name -> acme via none
  text.assign(u.email);
  acme::send(std::string_view(text));                // expect: user.contact.email -> acme via none

  FixedString<48> label;
  label = u.email;
  acme::send(label.c_str());                         // expect: user.contact.email -> acme via none
  label = u.plan;
  acme::send(label.c_str());                         // silent
  std::allocator<std::string> alloc;
  std::string* two = alloc.allocate(2);
  std::uninitialized_fill_n(two, 2, u.plan);
  acme::send(two[1]);                                // silent
  std::destroy_n(two, 2);
  alloc.deallocate(two, 2);
}
