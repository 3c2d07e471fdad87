// Overloaded operators and conversions of own classes.
#include "case.h"

#include <compare>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

class Text {
 public:
  Text() = default;
  Text(const char* s) : s_(s) {}
  explicit Text(std::string s) : s_(std::move(s)) {}
  Text& operator=(std::string s) {
    s_ = std::move(s);
    return *this;
  }
  Text& operator<<(const std::string& more) {
    s_.append(more);
    return *this;
  }
  Text operator+(const Text& o) const { return Text(s_ + o.s_); }
  Text& operator+=(char c) {
    s_.push_back(c);
    return *this;
  }
  char operator[](std::size_t i) const { return s_[i]; }
  bool operator==(const Text&) const = default;
  operator const std::string&() const { return s_; }
  explicit operator bool() const { return !s_.empty(); }
  std::size_t operator()() const { return s_.size(); }
  Text operator!() const { return Text("not"); }
  friend std::ostream& operator<<(std::ostream& os, const Text& t) { return os << t.s_; }

 private:
  std::string s_;
};

struct Money {
  long cents = 0;
  std::string currency = "EUR";
  Money operator-() const { return {-cents, currency}; }
  auto operator<=>(const Money&) const = default;
};

class Handle {
 public:
  explicit Handle(User* u) : u_(u) {}
  User* operator->() const { return u_; }
  User& operator*() const { return *u_; }

 private:
  User* u_;
};

class Json {
 public:
  struct Slot {
    Json& owner;
    std::string key;
    void operator=(const std::string& v) { owner.text_ += key + ":" + v + ","; }
  };
  Slot operator[](const std::string& key) { return Slot{*this, key}; }
  std::string dump() const { return "{" + text_ + "}"; }

 private:
  std::string text_;
};

struct Celsius {
  double v;
};
struct Badge {
  User u;
  operator User() const { return u; }
  operator int() const { return u.id; }
  operator std::string() const { return u.name; }
};

std::string operator""_tag(const char* s, std::size_t n) { return std::string(s, n) + "#"; }
std::string operator%(const std::string& f, const User& u) { return f + u.phone; }
Text operator,(const Text&, const Text& b) { return b; }

struct Matrix {
  std::string cells[2][2];
  std::string& operator()(int r, int c) { return cells[r][c]; }
};

int main() {
  User u = load_user(1);
  Text t = "plain";
  acme::send(t);
  t = u.name;
  acme::send(t);                           // expect: user.name -> acme
  acme::send(t());
  acme::send(static_cast<bool>(t));
  acme::send(!t);
  acme::send(t == Text("x"));
  acme::send(t[0]);                        // expect: user.name -> acme

  Text sum = Text("a") + Text(u.email);
  acme::send(sum);                         // expect: user.contact.email -> acme
  Text other = Text("a") + Text(u.plan);
  acme::send(other);
  other << "x" << u.phone << "y";
  acme::send(other);                       // expect: user.contact.phone_number -> acme
  other = std::string("reset");
  other += 'c';
  acme::send(other);
  acme::send((sum, other));
  acme::send((other, sum));                // expect: user.contact.email -> acme

  std::ostringstream os;
  os << "t=" << t;
  acme::send(os.str());                    // expect: user.name -> acme
  os.str("");
  os << "t=" << other;
  acme::send(os.str());

  Handle h(&u);
  acme::send(h->plan);
  acme::send(h->email);                    // expect: user.contact.email -> acme
  acme::send((*h).name);                   // expect: user.name -> acme
  h->plan = h->name;
  acme::send(u.plan);                      // expect: user.name -> acme
  (*h).plan = "free";
  acme::send(u.plan);

  Json j, k;
  j["mail"] = u.email;
  k["plan"] = u.plan;
  acme::send(j.dump());                    // expect: user.contact.email -> acme
  acme::send(k.dump());

  Badge b{u};
  int id = b;
  std::string name = b;
  User back = b;
  acme::send(id);
  acme::send(name);                        // expect: user.name -> acme
  acme::send(back.email);                  // expect: user.contact.email -> acme
  acme::send(back.plan);

  acme::send("x"_tag);
  acme::send("x"_tag + u.name);            // expect: user.name -> acme
  acme::send(std::string("p:") % u);       // expect: user.contact.phone_number -> acme

  Matrix m;
  m(0, 1) = u.name;
  Matrix clean;
  clean(0, 1) = u.plan;
  acme::send(m(0, 1));                     // expect: user.name -> acme
  acme::send(clean(0, 1));
  Money price{100};
  acme::send((-price).cents);
  acme::send(price < Money{5});
}
