// An iterator of one's own, a counting allocator, a fixed-capacity ring and erase-remove.
#include "svc.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class T>
struct Counting {
  using value_type = T;
  explicit Counting(int* n) : count(n) {}
  template <class U>
  Counting(const Counting<U>& o) : count(o.count) {}
  T* allocate(std::size_t n) {
    ++*count;
    return std::allocator<T>().allocate(n);
  }
  void deallocate(T* p, std::size_t n) { std::allocator<T>().deallocate(p, n); }
  bool operator==(const Counting& o) const { return count == o.count; }
  int* count;
};

template <class T, std::size_t N>
class Ring {
 public:
  class iterator {
   public:
    iterator(const Ring* r, std::size_t i) : r_(r), i_(i) {}
    const T& operator*() const { return r_->items_[i_ % N]; }
    iterator& operator++() {
      ++i_;
      return *this;
    }
    bool operator!=(const iterator& o) const { return i_ != o.i_; }
    std::size_t position() const { return i_; }

   private:
    const Ring* r_;
    std::size_t i_;
  };
  void push(T v) {
    items_[end_++ % N] = std::move(v);
    if (end_ - begin_ > N) ++begin_;
  }
  iterator begin() const { return {this, begin_}; }
  iterator end() const { return {this, end_}; }
  std::size_t size() const { return end_ - begin_; }

 private:
  std::array<T, N> items_{};
  std::size_t begin_ = 0, end_ = 0;
};

}  // namespace

int main() {
  const Customer c = load_customer(1);
  Ring<std::string, 2> mails, notes;
  mails.push(c.email);
  notes.push("note");
  for (const auto& s : mails) acme::send(s);  // expect: user.contact.email -> acme
  for (const auto& s : notes) acme::send(s);  // silent
  acme::send(mails.size());                   // silent
  acme::send(mails.begin().position());       // silent
  auto it = mails.begin();
  acme::send(*it);                            // expect: user.contact.email -> acme
  it = notes.begin();
  acme::send(*it);                            // silent

  int allocations = 0;
  std::vector<std::string, Counting<std::string>> v{Counting<std::string>(&allocations)};
  v.push_back(c.name);
  acme::send(allocations);                    // silent
  acme::send(v.back());                       // expect: user.name -> acme

  std::vector<std::pair<std::string, std::string>> rows{{c.phone, "k1"}, {c.name, "k2"}};
  rows.erase(std::remove_if(rows.begin(), rows.end(), [](const auto& r) { return r.first.empty(); }), rows.end());
  std::string keys, values;
  for (const auto& [value, key] : rows) {
    keys += key;
    values += value;
  }
  acme::send(keys);                           // silent
  acme::send(values);                         // expect: user.contact.phone_number -> acme // expect: user.name -> acme
}
