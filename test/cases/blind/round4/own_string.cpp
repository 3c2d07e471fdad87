// A string class over a char buffer, and a builder that grows with realloc.
#include "svc.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>

namespace {
class Str {
 public:
  Str() : p_(static_cast<char*>(std::calloc(1, 1))), n_(0) {}
  Str(const char* s) : n_(std::strlen(s)) {
    p_ = static_cast<char*>(std::malloc(n_ + 1));
    std::memcpy(p_, s, n_ + 1);
  }
  Str(const Str& o) : Str(o.p_) {}
  Str(Str&& o) noexcept : p_(o.p_), n_(o.n_) {
    o.p_ = nullptr;
    o.n_ = 0;
  }
  Str& operator=(Str o) noexcept {
    std::swap(p_, o.p_);
    std::swap(n_, o.n_);
    return *this;
  }
  ~Str() { std::free(p_); }
  Str& operator+=(const Str& o) {
    p_ = static_cast<char*>(std::realloc(p_, n_ + o.n_ + 1));
    std::memcpy(p_ + n_, o.p_, o.n_ + 1);
    n_ += o.n_;
    return *this;
  }
  const char* c_str() const { return p_; }
  std::size_t size() const { return n_; }

 private:
  char* p_;
  std::size_t n_;
};
Str operator+(const Str& a, const Str& b) {
  Str r = a;
  r += b;
  return r;
}
class Builder {
 public:
  ~Builder() { std::free(buf_); }
  Builder& put(const char* s) {
    const std::size_t n = std::strlen(s);
    reserve(used_ + n + 1);
    std::memcpy(buf_ + used_, s, n + 1);
    used_ += n;
    return *this;
  }
  Builder& putf(const char* fmt, ...) {
    char tmp[256];
    va_list ap;
    va_start(ap, fmt);
    std::vsnprintf(tmp, sizeof tmp, fmt, ap);
    va_end(ap);
    return put(tmp);
  }
  const char* text() const { return buf_; }
  std::size_t used() const { return used_; }

 private:
  void reserve(std::size_t n) {
    if (n <= cap_) return;
    cap_ = n * 2;
    buf_ = static_cast<char*>(std::realloc(buf_, cap_));
  }
  char* buf_ = nullptr;
  std::size_t used_ = 0, cap_ = 0;
};
}  // namespace

void own_strings(const Customer& c) {
  Str a(c.email.c_str());
  Str b("plain");
  acme::send(a.c_str());  // expect: user.contact.email -> acme
  acme::send(b.c_str());  // silent
  acme::send(a.size());   // silent
  Str d = a + b;
  acme::send(d.c_str());  // expect: user.contact.email -> acme
  acme::send(b.c_str());  // silent
  d = b;
  acme::send(d.c_str());  // silent
  b += Str(c.name.c_str());
  acme::send(b.c_str());  // expect: user.name -> acme
  Str e = std::move(b);
  acme::send(e.c_str());  // expect: user.name -> acme
  e = Str("again");
  acme::send(e.c_str());  // silent
  acme::send((Str("x") + Str("y")).c_str());  // silent
  acme::send((Str("x") + Str(c.phone.c_str())).c_str());  // expect: user.contact.phone_number -> acme

  Builder one, two, three;
  one.put("mail=").put(c.email.c_str());
  two.put("tier=").put(c.tier.c_str());
  acme::send(one.text());  // expect: user.contact.email -> acme
  acme::send(two.text());  // silent
  acme::send(one.used());  // silent
  three.putf("%d %s", c.id, c.name.c_str());
  acme::send(three.text());  // expect: user.name -> acme
  Builder four;
  four.putf("%d %s", c.id, c.tier.c_str());
  acme::send(four.text());  // silent
}
