// Copies, moves, swaps and self-made containers; copy-on-write; proxies; intrusive counters; optional members.
#include "case.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

template <class T>
class Vec {
 public:
  Vec() = default;
  Vec(const Vec& o) : data_(new T[o.size_]), size_(o.size_), cap_(o.size_) { std::copy(o.begin(), o.end(), data_); }
  Vec(Vec&& o) noexcept : data_(std::exchange(o.data_, nullptr)), size_(std::exchange(o.size_, 0)), cap_(o.cap_) {}
  Vec& operator=(Vec o) noexcept {
    swap(*this, o);
    return *this;
  }
  ~Vec() { delete[] data_; }
  friend void swap(Vec& a, Vec& b) noexcept {
    using std::swap;
    swap(a.data_, b.data_);
    swap(a.size_, b.size_);
    swap(a.cap_, b.cap_);
  }
  void push(T t) {
    if (size_ == cap_) grow();
    data_[size_++] = std::move(t);
  }
  T& operator[](std::size_t i) { return data_[i]; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  std::size_t size() const { return size_; }

 private:
  void grow() {
    cap_ = cap_ ? cap_ * 2 : 4;
    T* bigger = new T[cap_];
    for (std::size_t i = 0; i < size_; ++i) bigger[i] = std::move(data_[i]);
    delete[] data_;
    data_ = bigger;
  }
  T* data_ = nullptr;
  std::size_t size_ = 0, cap_ = 0;
};

class Shared {
 public:
  explicit Shared(std::string s) : rep_(new Rep{std::move(s), 1}) {}
  Shared(const Shared& o) : rep_(o.rep_) { ++rep_->refs; }
  ~Shared() { if (--rep_->refs == 0) delete rep_; }
  void set(const std::string& s) {
    detach();
    rep_->text = s;
  }
  const std::string& text() const { return rep_->text; }
  int refs() const { return rep_->refs; }

 private:
  struct Rep { std::string text; int refs; };
  void detach() {
    if (rep_->refs > 1) {
      --rep_->refs;
      rep_ = new Rep{rep_->text, 1};
    }
  }
  Rep* rep_;
};

class Table {
 public:
  class Cell {
   public:
    Cell(Table& t, std::size_t i) : t_(t), i_(i) {}
    Cell& operator=(const std::string& s) {
      t_.cells_[i_] = s;
      return *this;
    }
    operator std::string() const { return t_.cells_[i_]; }

   private:
    Table& t_;
    std::size_t i_;
  };
  Table() : cells_(4) {}
  Cell operator[](std::size_t i) { return Cell(*this, i); }

 private:
  std::vector<std::string> cells_;
};

class Secure {
 public:
  explicit Secure(const std::string& s) : size_(s.size()), bytes_(new char[s.size() + 1]) { std::memcpy(bytes_.get(), s.c_str(), size_ + 1); }
  const char* bytes() const { return bytes_.get(); }
  std::size_t size() const { return size_; }

 private:
  std::size_t size_;
  std::unique_ptr<char[]> bytes_;
};
struct Profile {
  std::optional<std::string> nick;
  std::unique_ptr<Profile> parent;
  std::vector<Profile> children;
};

int main() {
  User u = load_user(1);
  Vec<std::string> names, plans;
  names.push(u.name);
  plans.push(u.plan);
  acme::send(names[0]);                         // expect: user.name -> acme
  acme::send(plans[0]);
  Vec<std::string> copy = names;
  acme::send(copy[0]);                          // expect: user.name -> acme
  for (const auto& p : plans) acme::send(p);
  swap(names, plans);
  acme::send(plans[0]);                         // expect: user.name -> acme
  acme::send(names.size());
  Vec<std::string> moved = std::move(copy);
  acme::send(moved[0]);                         // expect: user.name -> acme

  Shared a(u.plan);
  Shared b = a;
  b.set(u.email);
  acme::send(b.text());                         // expect: user.contact.email -> acme
  acme::send(a.refs());

  Table t;
  t[1] = u.phone;
  std::string cell = t[1];
  acme::send(cell);                             // expect: user.contact.phone_number -> acme
  Table empty;
  empty[0] = u.plan;
  acme::send(static_cast<std::string>(empty[0]));

  Secure s(u.email);
  acme::send(s.bytes());                        // expect: user.contact.email -> acme
  acme::send(s.size());
  acme::send_bytes(s.bytes(), s.size());        // expect: user.contact.email -> acme

  Profile root;
  root.nick = u.name;
  Profile child;
  child.nick = u.plan;
  acme::send(*child.nick);
  child.parent = std::make_unique<Profile>();
  child.parent->nick = u.phone;
  acme::send(child.parent->nick.value());       // expect: user.contact.phone_number -> acme
  acme::send(child.nick.value());
  root.children.push_back(std::move(child));
  acme::send(*root.nick);                       // expect: user.name -> acme
  acme::send(*root.children[0].parent->nick);   // expect: user.contact.phone_number -> acme
  acme::send(*root.children.back().nick);
}
