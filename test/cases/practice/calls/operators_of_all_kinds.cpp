// Overloaded operators: call, subscript, arrow, stream, conversion, literals, comparison, comma, increment.
#include "case.h"

#include <compare>
#include <cstddef>
#include <map>
#include <ostream>
#include <sstream>
#include <utility>

class Text {
 public:
  Text(const char* s) : s_(s) {}
  explicit Text(std::string s) : s_(std::move(s)) {}
  Text& operator+=(const Text& o) {
    s_ += o.s_;
    return *this;
  }
  friend Text operator+(Text a, const Text& b) { return a += b; }
  Text operator*(int n) const {
    Text out("");
    while (n-- > 0) out += *this;
    return out;
  }
  auto operator<=>(const Text&) const = default;
  operator const std::string&() const { return s_; }
  explicit operator bool() const { return !s_.empty(); }
  char operator[](std::size_t i) const { return s_[i]; }
  Text operator()(std::size_t n) const { return Text(s_.substr(0, n)); }
  Text operator-() const { return Text("-"); }
  Text operator,(const Text& o) const { return o; }
  friend std::ostream& operator<<(std::ostream& os, const Text& t) { return os << '"' << t.s_ << '"'; }

 private:
  std::string s_;
};
static Text operator""_t(const char* s, std::size_t n) { return Text(std::string(s, n)); }

template <class T>
class Ptr {
 public:
  explicit Ptr(T& t) : p_(&t) {}
  T* operator->() const { return p_; }
  T& operator*() const { return *p_; }
  Ptr& operator=(T& t) {
    p_ = &t;
    return *this;
  }

 private:
  T* p_;
};

class Props {
 public:
  std::string& operator[](const std::string& k) { return m_[k]; }

 private:
  std::map<std::string, std::string> m_;
};

int main() {
  User u = load_user(1), v = load_user(2);
  Text mail(u.email), plan(u.plan);
  acme::send(mail + "x"_t);  // expect: user.contact.email -> acme
  acme::send(plan + "x"_t);
  acme::send(plan * 2);
  acme::send(mail(3));  // expect: user.contact.email -> acme
  acme::send(mail[0]);  // expect: user.contact.email -> acme
  acme::send(mail < plan);
  acme::send(static_cast<bool>(mail));
  acme::send(-mail);
  acme::send((mail, plan));
  plan += mail;
  acme::send(plan);  // expect: user.contact.email -> acme
  std::ostringstream os;
  os << Text("a") << 1;
  acme::send(os.str());
  os << Text(u.name);
  acme::send(os.str());  // expect: user.name -> acme
  Ptr<User> p(u);
  acme::send(p->plan);
  acme::send(p->phone);  // expect: user.contact.phone_number -> acme
  p->phone.clear();
  acme::send(u.phone);
  p = v;
  acme::send((*p).phone);  // expect: user.contact.phone_number -> acme
  Props a, b;
  a["k"] = u.name;
  b["k"] = "v";
  acme::send(a["k"]);  // expect: user.name -> acme
  acme::send(b["k"]);
}
