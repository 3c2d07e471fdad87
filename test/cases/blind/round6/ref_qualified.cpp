// Members qualified by & and &&, moved-from objects, exchange, swap idioms, copy on write, lvalue and rvalue overloads.
#include "svc.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

class Buffer {
 public:
  void add(const std::string& s) & { data_ += s; }
  std::string take() && { return std::move(data_); }
  const std::string& view() const& { return data_; }
  std::string view() && { return "temp"; }
  Buffer() = default;
  Buffer(const Buffer&) = default;
  Buffer(Buffer&& o) noexcept : data_(std::exchange(o.data_, "")) {}
  Buffer& operator=(Buffer o) noexcept {
    swap(o);
    return *this;
  }
  void swap(Buffer& o) noexcept { data_.swap(o.data_); }
  friend void swap(Buffer& a, Buffer& b) noexcept { a.swap(b); }

 private:
  std::string data_;
};
std::string pass(std::string&& s) { return "moved " + s; }
std::string pass(const std::string&) { return "copied"; }

class Cow {
 public:
  explicit Cow(std::string s) : p_(std::make_shared<std::string>(std::move(s))) {}
  const std::string& get() const { return *p_; }
  void set(std::string s) {
    if (p_.use_count() > 1) p_ = std::make_shared<std::string>();
    *p_ = std::move(s);
  }

 private:
  std::shared_ptr<std::string> p_;
};

}  // namespace

void qualified(const Customer& c) {
  Buffer a, b;
  a.add(c.email);
  b.add(c.tier);
  acme::send(a.view());               // expect: user.contact.email -> acme
  acme::send(std::move(a).view());    // silent
  acme::send(b.view());               // silent
  swap(a, b);
  acme::send(a.view());               // silent
  acme::send(b.view());               // expect: user.contact.email -> acme
  Buffer d = std::move(b);
  acme::send(d.view());               // expect: user.contact.email -> acme
  acme::send(b.view());               // silent
  b = d;
  acme::send(b.view());               // expect: user.contact.email -> acme
  b = Buffer();
  acme::send(b.view());               // silent
  acme::send(d.view());               // expect: user.contact.email -> acme
  acme::send(std::move(d).take());    // expect: user.contact.email -> acme
  std::string n = c.name;
  acme::send(pass(n));                // silent
  acme::send(pass(std::move(n)));     // expect: user.name -> acme
  std::string old = std::exchange(n, "new");
  acme::send(n);                      // silent
  Cow x(c.phone);
  Cow y(c.tier);
  acme::send(x.get());                // expect: user.contact.phone_number -> acme
  acme::send(y.get());                // silent
  std::vector<std::string> v{c.name, c.tier}, w;
  w = std::move(v);
  v.clear();
  v.push_back("fresh");
  acme::send(v.front());              // silent
  acme::send(w.front());              // expect: user.name -> acme
  auto p = std::make_unique<std::string>(c.email);
  auto q = std::move(p);
  p = std::make_unique<std::string>("clean");
  acme::send(*p);                     // silent
  acme::send(*q);                     // expect: user.contact.email -> acme
  q.swap(p);
  acme::send(*p);                     // expect: user.contact.email -> acme
  acme::send(*q);                     // silent
}
