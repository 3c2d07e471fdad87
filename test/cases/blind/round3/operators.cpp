// Overloaded operators and conversions.
#include "svc.h"

#include <compare>
#include <cstdint>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {
class Text {
 public:
  Text() = default;
  Text(std::string s) : s_(std::move(s)) {}
  Text(const char* s) : s_(s) {}
  Text& operator+=(const Text& o) {
    s_ += o.s_;
    return *this;
  }
  friend Text operator+(Text a, const Text& b) {
    a += b;
    return a;
  }
  friend Text operator*(const Text& t, int n) {
    Text r;
    for (int i = 0; i < n; ++i) r += t;
    return r;
  }
  char operator[](std::size_t i) const { return s_[i]; }
  Text operator()(std::size_t from, std::size_t n) const { return s_.substr(from, n); }
  explicit operator bool() const { return !s_.empty(); }
  operator std::string() const { return s_; }
  Text operator!() const { return Text(std::string(s_.rbegin(), s_.rend())); }
  auto operator<=>(const Text&) const = default;
  friend std::ostream& operator<<(std::ostream& os, const Text& t) { return os << '[' << t.s_ << ']'; }
  const std::string& str() const { return s_; }

 private:
  std::string s_;
};
struct Ref {
  std::vector<Text>& v;
  std::size_t i;
  Ref& operator=(const Text& t) {
    v[i] = t;
    return *this;
  }
  operator const Text&() const { return v[i]; }
};
class Rows {
 public:
  explicit Rows(std::size_t n) : v_(n) {}
  Ref operator[](std::size_t i) { return {v_, i}; }

 private:
  std::vector<Text> v_;
};
class Handle {
 public:
  explicit Handle(Customer& c) : c_(&c) {}
  Customer* operator->() const { return c_; }
  Customer& operator*() const { return *c_; }

 private:
  Customer* c_;
};
struct Cents {
  std::int64_t v = 0;
  constexpr Cents operator-() const { return {-v}; }
  constexpr Cents& operator++() {
    ++v;
    return *this;
  }
};
Text operator""_t(const char* s, std::size_t n) { return std::string(s, n); }
struct Pipe {
  std::vector<std::string> lines;
};
Pipe& operator<<(Pipe& p, const std::string& s) {
  p.lines.push_back(s);
  return p;
}
Pipe& operator>>(Pipe& p, std::string& s) {
  s = p.lines.back();
  p.lines.pop_back();
  return p;
}
}  // namespace

void operators(Customer& c) {
  Text a = c.email;
  Text b = "plain";
  acme::send(a.str());        // expect: user.contact.email -> acme
  acme::send((b + b).str());  // silent
  acme::send((a + b).str());  // expect: user.contact.email -> acme
  acme::send(b.str());        // silent
  b += a;
  acme::send(b.str());  // expect: user.contact.email -> acme
  b = "again";
  acme::send(b.str());        // silent
  acme::send((b * 3).str());  // silent
  acme::send((a * 2).str());  // expect: user.contact.email -> acme
  acme::send(a[0]);           // expect: user.contact.email -> acme
  acme::send(b[0]);           // silent
  acme::send(a(0, 3).str());  // expect: user.contact.email -> acme
  acme::send((!a).str());     // expect: user.contact.email -> acme
  acme::send((!b).str());     // silent
  acme::send(a < b);          // silent
  acme::send(a == b);         // silent
  acme::send(static_cast<bool>(a));  // silent
  std::string conv = a;
  acme::send(conv);  // expect: user.contact.email -> acme
  conv = b;
  acme::send(conv);  // silent
  std::ostringstream os;
  os << b;
  acme::send(os.str());  // silent
  os << Text(c.name);
  acme::send(os.str());  // expect: user.name -> acme
  Rows mine(2), yours(2);
  mine[0] = a;
  yours[0] = "x";
  const Text& got = mine[0];
  const Text& other = yours[0];
  acme::send(got.str());    // expect: user.contact.email -> acme
  acme::send(other.str());  // silent
  Handle h(c);
  acme::send(h->phone);   // expect: user.contact.phone_number -> acme
  acme::send(h->tier);    // silent
  acme::send((*h).name);  // expect: user.name -> acme
  h->tier = c.phone;
  acme::send(c.tier);  // expect: user.contact.phone_number -> acme
  h->tier = "basic";
  acme::send(c.tier);  // silent
  Cents cents{c.id};
  acme::send((-++cents).v);  // silent
  acme::send(("lit"_t).str());  // silent
  Pipe p, q;
  p << "a" << c.email;
  q << "a" << "b";
  std::string out;
  q >> out;
  acme::send(out);  // silent
  p >> out;
  acme::send(out);  // expect: user.contact.email -> acme
  auto spaceship = a <=> b;
  acme::send(spaceship < 0);                          // silent
  acme::send((c.id > 3 ? a : b).str());               // expect: user.contact.email -> acme
  acme::send((static_cast<void>(a.str()), b.str()));  // silent
  acme::send((static_cast<void>(b.str()), a.str()));  // expect: user.contact.email -> acme
}
