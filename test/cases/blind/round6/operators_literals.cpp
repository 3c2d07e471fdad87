// Friend operators, user-defined literals, call and subscript operators, comparison rewriting, conversion chains, stream operators.
#include "svc.h"

#include <compare>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

class Text {
 public:
  Text() = default;
  Text(std::string s) : s_(std::move(s)) {}  // NOLINT
  friend Text operator+(Text a, const Text& b) {
    a.s_ += b.s_;
    return a;
  }
  friend Text operator*(const Text& a, int n) {
    Text out;
    for (int i = 0; i < n; ++i) out.s_ += a.s_;
    return out;
  }
  friend std::ostream& operator<<(std::ostream& os, const Text& t) { return os << '"' << t.s_ << '"'; }
  friend std::istream& operator>>(std::istream& is, Text& t) { return is >> t.s_; }
  friend auto operator<=>(const Text&, const Text&) = default;
  Text operator-() const { return Text(std::string(s_.rbegin(), s_.rend())); }
  bool operator!() const { return s_.empty(); }
  Text operator()(std::size_t from, std::size_t n) const { return Text(s_.substr(from, n)); }
  char operator[](std::size_t i) const { return s_[i]; }
  explicit operator bool() const { return !s_.empty(); }
  operator const std::string&() const { return s_; }
  Text& operator+=(const Text& o) { return *this = *this + o; }
  Text& operator<<=(const Text& o) {
    s_ = o.s_;
    return *this;
  }

 private:
  std::string s_;
};
Text operator""_t(const char* s, std::size_t n) { return Text(std::string(s, n)); }
int operator""_days(unsigned long long n) { return static_cast<int>(n * 24); }

struct Celsius {
  double v;
};
struct Kelvin {
  double v;
  Kelvin(Celsius c) : v(c.v + 273) {}  // NOLINT
};
double warm(Kelvin k) { return k.v; }
struct Arrow {
  Customer* p;
  Customer* operator->() const { return p; }
};
struct Outer {
  Arrow a;
  Arrow operator->() const { return a; }
  Customer& operator*() const { return *a.p; }
};

}  // namespace

void operators(Customer& c) {
  Text mail(c.email), tier(c.tier);
  acme::send(std::string(mail + "!"_t));      // expect: user.contact.email -> acme
  acme::send(std::string(tier + "!"_t));      // silent
  acme::send(std::string("a"_t + "b"_t));     // silent
  acme::send(std::string(-mail));             // expect: user.contact.email -> acme
  acme::send(mail(0, 3)[1]);                  // expect: user.contact.email -> acme
  acme::send(!mail);                          // silent
  acme::send(mail < tier);                    // silent
  acme::send(mail == "x"_t ? "yes" : "no");   // silent
  acme::send(static_cast<bool>(mail));        // silent
  acme::send(3_days);                         // silent
  std::ostringstream os;
  os << tier << 4;
  acme::send(os.str());                       // silent
  os << (mail * 2);
  acme::send(os.str());                       // expect: user.contact.email -> acme
  std::istringstream is(c.name);
  Text read;
  is >> read;
  acme::send(std::string(read));              // expect: user.name -> acme
  read <<= tier;
  acme::send(std::string(read));              // silent
  read += Text(c.phone);
  acme::send(std::string(read));              // expect: user.contact.phone_number -> acme
  Celsius body{static_cast<double>(c.email.size())};
  acme::send(warm(body));                     // silent
  Celsius parsed{std::stod(c.phone)};
  acme::send(warm(parsed));                   // expect: user.contact.phone_number -> acme
  Outer o{{&c}};
  acme::send(o->name);                        // expect: user.name -> acme
  acme::send(o->tier);                        // silent
  acme::send((*o).phone);                     // expect: user.contact.phone_number -> acme
  (*o).phone = "";
  acme::send(o->phone);                       // silent
}
