// A vector with small-buffer storage, written by hand.
#include "svc.h"

#include <cstddef>
#include <memory>
#include <new>
#include <string>
#include <utility>

namespace {
template <class T>
class Vec {
 public:
  Vec() = default;
  Vec(std::initializer_list<T> l) {
    for (const auto& x : l) push_back(x);
  }
  Vec(const Vec& o) {
    for (std::size_t i = 0; i < o.size_; ++i) push_back(o.data_[i]);
  }
  Vec(Vec&& o) noexcept : data_(std::exchange(o.data_, nullptr)), size_(std::exchange(o.size_, 0)), cap_(std::exchange(o.cap_, 0)) {}
  Vec& operator=(Vec o) noexcept {
    swap(o);
    return *this;
  }
  ~Vec() {
    clear();
    ::operator delete(data_);
  }
  void swap(Vec& o) noexcept {
    std::swap(data_, o.data_);
    std::swap(size_, o.size_);
    std::swap(cap_, o.cap_);
  }
  void push_back(T v) {
    if (size_ == cap_) grow();
    new (data_ + size_) T(std::move(v));
    ++size_;
  }
  void clear() {
    for (std::size_t i = 0; i < size_; ++i) data_[i].~T();
    size_ = 0;
  }
  T& operator[](std::size_t i) { return data_[i]; }
  const T& operator[](std::size_t i) const { return data_[i]; }
  T& back() { return data_[size_ - 1]; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  std::size_t size() const { return size_; }

 private:
  void grow() {
    const std::size_t n = cap_ ? cap_ * 2 : 4;
    T* fresh = static_cast<T*>(::operator new(n * sizeof(T)));
    for (std::size_t i = 0; i < size_; ++i) {
      new (fresh + i) T(std::move(data_[i]));
      data_[i].~T();
    }
    ::operator delete(data_);
    data_ = fresh;
    cap_ = n;
  }
  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t cap_ = 0;
};
struct Row {
  std::string who;
  std::string what;
  int n = 0;
};
std::string all(const Vec<std::string>& v) {
  std::string s;
  for (const auto& x : v) s += x;
  return s;
}
}  // namespace

void vectors(const Customer& c) {
  Vec<std::string> a;
  Vec<std::string> b;
  a.push_back(c.email);
  b.push_back(c.tier);
  acme::send(a[0]);    // expect: user.contact.email -> acme
  acme::send(b[0]);    // silent
  acme::send(all(a));  // expect: user.contact.email -> acme
  acme::send(all(b));  // silent
  acme::send(a.size());  // silent
  Vec<std::string> d = a;
  acme::send(d.back());  // expect: user.contact.email -> acme
  Vec<std::string> e = std::move(b);
  acme::send(all(e));  // silent
  e.push_back(c.name);
  acme::send(all(e));  // expect: user.name -> acme
  acme::send(all(d));  // expect: user.contact.email -> acme
  Vec<Row> rows;
  rows.push_back(Row{c.phone, "call", 1});
  for (const auto& r : rows) {
    globex::send(r.who);   // expect: user.contact.phone_number -> globex
    globex::send(r.what);  // silent
    acme::send(r.n);       // silent
  }
  Vec<Row> none;
  none.push_back({"nobody", "wait", 2});
  for (const auto& r : none) globex::send(r.who);  // silent
  none.swap(rows);
  for (const auto& r : none) globex::send(r.who);  // expect: user.contact.phone_number -> globex
  Vec<std::string> lit{"x", "y"};
  acme::send(lit[1]);  // silent
  lit = d;
  acme::send(lit[0]);  // expect: user.contact.email -> acme
  for (auto& s : lit) s = redact(s);
  Vec<int> sizes;
  for (const auto& s : a) sizes.push_back(static_cast<int>(s.size()));
  acme::send(sizes[0]);  // silent
}
