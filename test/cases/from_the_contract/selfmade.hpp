// Containers and owners as a code base without the standard library has them.
#pragma once

#include <cstddef>
#include <cstring>
#include <new>
#include <utility>

namespace own {

template <class T>
class Vec {
 public:
  Vec() = default;
  Vec(const Vec& o) { for (const T& t : o) push(t); }
  Vec(Vec&& o) noexcept : data_(o.data_), size_(o.size_), cap_(o.cap_) { o.data_ = nullptr; o.size_ = o.cap_ = 0; }
  Vec& operator=(Vec o) { std::swap(data_, o.data_); std::swap(size_, o.size_); std::swap(cap_, o.cap_); return *this; }
  ~Vec() { clear(); ::operator delete(data_); }
  void push(T value) {
    if (size_ == cap_) grow();
    new (data_ + size_++) T(std::move(value));
  }
  T pop() { T last = std::move(data_[size_ - 1]); data_[--size_].~T(); return last; }
  T& operator[](std::size_t i) { return data_[i]; }
  const T& operator[](std::size_t i) const { return data_[i]; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  std::size_t size() const { return size_; }
  void clear() { while (size_) data_[--size_].~T(); }

 private:
  void grow() {
    std::size_t cap = cap_ ? cap_ * 2 : 4;
    T* bigger = static_cast<T*>(::operator new(cap * sizeof(T)));
    for (std::size_t i = 0; i < size_; ++i) {
      new (bigger + i) T(std::move(data_[i]));
      data_[i].~T();
    }
    ::operator delete(data_);
    data_ = bigger;
    cap_ = cap;
  }
  T* data_ = nullptr;
  std::size_t size_ = 0, cap_ = 0;
};

class Str {
 public:
  Str(const char* s = "") { assign(s, std::strlen(s)); }
  Str(const Str& o) { assign(o.c_str(), o.size_); }
  Str& operator=(const Str& o) {
    if (this != &o) { release(); assign(o.c_str(), o.size_); }
    return *this;
  }
  ~Str() { release(); }
  const char* c_str() const { return size_ < sizeof small_ ? small_ : big_; }
  std::size_t length() const { return size_; }
  friend Str operator+(const Str& a, const Str& b) {
    char* joined = new char[a.size_ + b.size_ + 1];
    std::memcpy(joined, a.c_str(), a.size_);
    std::memcpy(joined + a.size_, b.c_str(), b.size_ + 1);
    Str result(joined);
    delete[] joined;
    return result;
  }
  bool operator==(const Str& o) const { return !std::strcmp(c_str(), o.c_str()); }

 private:
  void assign(const char* s, std::size_t n) {
    size_ = n;
    char* to = n < sizeof small_ ? small_ : (big_ = new char[n + 1]);
    std::memcpy(to, s, n);
    to[n] = 0;
  }
  void release() { if (size_ >= sizeof small_) delete[] big_; }
  std::size_t size_ = 0;
  union {
    char small_[16];
    char* big_;
  };
};

template <class T>
class Ref {
  struct Block { T value; int count; };
 public:
  template <class... A>
  static Ref make(A&&... a) { Ref r; r.block_ = new Block{T{std::forward<A>(a)...}, 1}; return r; }
  Ref() = default;
  Ref(const Ref& o) : block_(o.block_) { if (block_) ++block_->count; }
  Ref& operator=(Ref o) { std::swap(block_, o.block_); return *this; }
  ~Ref() { if (block_ && --block_->count == 0) delete block_; }
  T& operator*() const { return block_->value; }
  T* operator->() const { return &block_->value; }
  int uses() const { return block_ ? block_->count : 0; }
  explicit operator bool() const { return block_; }
 private:
  Block* block_ = nullptr;
};

template <class K, class V>
class Map {
  struct Entry { K key; V value; Entry* next; };
 public:
  V& operator[](const K& key) {
    for (Entry* e = head_; e; e = e->next) if (e->key == key) return e->value;
    head_ = new Entry{key, V{}, head_};
    return head_->value;
  }
  const V* find(const K& key) const {
    for (const Entry* e = head_; e; e = e->next) if (e->key == key) return &e->value;
    return nullptr;
  }
  template <class F>
  void each(F f) const { for (const Entry* e = head_; e; e = e->next) f(e->key, e->value); }
 private:
  Entry* head_ = nullptr;
};

template <class T>
class Maybe {
 public:
  Maybe() = default;
  Maybe(T value) : set_(true) { new (&raw_) T(std::move(value)); }
  Maybe(const Maybe& o) : set_(o.set_) { if (set_) new (&raw_) T(o.get()); }
  ~Maybe() { if (set_) get().~T(); }
  const T& get() const { return *reinterpret_cast<const T*>(&raw_); }
  T& get() { return *reinterpret_cast<T*>(&raw_); }
  T orElse(T other) const { return set_ ? get() : other; }
  bool has() const { return set_; }
 private:
  bool set_ = false;
  alignas(T) unsigned char raw_[sizeof(T)];
};

template <class Sig> class Delegate;
template <class R, class... A>
class Delegate<R(A...)> {
 public:
  template <class T, R (T::*M)(A...)>
  static Delegate of(T* object) {
    Delegate d;
    d.object_ = object;
    d.call_ = [](void* o, A... a) -> R { return (static_cast<T*>(o)->*M)(a...); };
    return d;
  }
  R operator()(A... a) const { return call_(object_, a...); }
 private:
  void* object_ = nullptr;
  R (*call_)(void*, A...) = nullptr;
};

}  // namespace own
