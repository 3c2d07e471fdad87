// Copies and moves member by member, aggregates, arrays, unions and variants by hand.
#include "case.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>

struct Address {
  std::string street, city;
};
struct Profile {
  std::string nick;
  Address home;
  std::array<std::string, 3> tags;
};

class Buffer {
 public:
  Buffer() = default;
  explicit Buffer(const std::string& text) : data_(new char[text.size() + 1]), size_(text.size()) {
    std::memcpy(data_, text.c_str(), size_ + 1);
  }
  Buffer(const Buffer& o) : data_(new char[o.size_ + 1]), size_(o.size_) { std::copy(o.data_, o.data_ + size_ + 1, data_); }
  Buffer(Buffer&& o) noexcept : data_(std::exchange(o.data_, nullptr)), size_(std::exchange(o.size_, 0)) {}
  Buffer& operator=(Buffer o) noexcept {
    swap(o);
    return *this;
  }
  ~Buffer() { delete[] data_; }
  void swap(Buffer& o) noexcept {
    std::swap(data_, o.data_);
    std::swap(size_, o.size_);
  }
  const char* c_str() const { return data_; }
  std::size_t size() const { return size_; }

 private:
  char* data_ = nullptr;
  std::size_t size_ = 0;
};

class Value {
 public:
  enum class Kind { Number, Text };
  Value(long n) : kind_(Kind::Number) { as_.number = n; }
  Value(const std::string& s) : kind_(Kind::Text) { new (&as_.text) std::string(s); }
  Value(const Value& o) : kind_(o.kind_) {
    if (kind_ == Kind::Text)
      new (&as_.text) std::string(o.as_.text);
    else
      as_.number = o.as_.number;
  }
  ~Value() {
    if (kind_ == Kind::Text) as_.text.~basic_string();
  }
  std::string str() const { return kind_ == Kind::Text ? as_.text : std::to_string(as_.number); }
  Kind kind() const { return kind_; }

 private:
  Kind kind_;
  union Storage {
    Storage() {}
    ~Storage() {}
    long number;
    std::string text;
  } as_;
};

int main() {
  User u = load_user(1);
  Profile p{u.plan, {u.phone, "city"}, {"a", u.name, "c"}};
  Profile q = p;
  acme::send(q.nick);
  acme::send(q.home.street);  // expect: user.contact.phone_number -> acme
  acme::send(q.home.city);
  acme::send(q.tags[1]);  // expect: user.name -> acme
  q.home = Address{"s", "c"};
  acme::send(q.home.street);
  acme::send(p.home.street);  // expect: user.contact.phone_number -> acme
  Profile r = std::move(p);
  acme::send(r.home.street);  // expect: user.contact.phone_number -> acme
  Profile list[2] = {q, r};
  acme::send(list[0].nick);

  Buffer a(u.email), b(u.plan);
  acme::send(a.c_str());  // expect: user.contact.email -> acme
  acme::send(b.c_str());
  Buffer c = a;
  acme::send(c.c_str());  // expect: user.contact.email -> acme
  Buffer d = std::move(a);
  acme::send(d.c_str());  // expect: user.contact.email -> acme
  b = d;
  acme::send(b.c_str());  // expect: user.contact.email -> acme
  Buffer e("plain");
  b.swap(e);
  acme::send(b.c_str());
  acme::send(e.c_str());  // expect: user.contact.email -> acme
  acme::send(static_cast<unsigned long>(e.size()));

  Value number(3), text(u.name), plain(std::string("x"));
  acme::send(number.str());
  acme::send(text.str());  // expect: user.name -> acme
  acme::send(plain.str());
  Value copy = text;
  acme::send(copy.str());  // expect: user.name -> acme
  acme::send(static_cast<int>(copy.kind()));

  User v = u;
  v.email.clear();
  acme::send(v.email);
  acme::send(v.name);  // expect: user.name -> acme
  std::swap(v, u);
  acme::send(u.email);
  acme::send(v.email);  // expect: user.contact.email -> acme
}
