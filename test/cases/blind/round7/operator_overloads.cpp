// Operators of one's own: conversion, call, subscript, arrow chains, stream, comparison, increment, literals, comma.
#include "svc.h"

#include <compare>
#include <cstddef>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

class Masked {
 public:
  explicit Masked(std::string v) : value_(std::move(v)) {}
  explicit operator bool() const { return !value_.empty(); }
  operator std::string() const { return value_; }
  explicit operator int() const { return static_cast<int>(value_.size()); }
  std::string operator()() const { return std::string(value_.size(), '*'); }
  std::string operator()(char sep) const { return value_ + sep; }
  bool operator!() const { return value_.empty(); }
  auto operator<=>(const Masked& o) const = default;
  friend std::ostream& operator<<(std::ostream& o, const Masked& m) { return o << "masked:" << m.value_.size(); }

 private:
  std::string value_;
};
struct Row {
  std::string cells[3];
  std::string key, value;
  std::string& operator[](std::string_view name) { return name == "key" ? key : value; }
  Row& operator+=(const std::string& s) {
    value += s;
    return *this;
  }
  Row& operator<<(std::pair<std::string, std::string> kv) {
    key = std::move(kv.first);
    value = std::move(kv.second);
    return *this;
  }
  Row& operator++() {
    ++version;
    return *this;
  }
  Row operator++(int) {
    Row old = *this;
    value = "next";
    return old;
  }
  int version = 0;
};
Row operator|(Row r, std::string (*f)(const std::string&)) {
  r.value = f(r.value);
  return r;
}
template <class T>
class Ptr {
 public:
  explicit Ptr(T* p) : p_(p) {}
  T* operator->() const { return p_; }
  T& operator*() const { return *p_; }

 private:
  T* p_;
};
template <class T>
class Outer {
 public:
  explicit Outer(T* p) : in_(p) {}
  Ptr<T> operator->() const { return in_; }

 private:
  Ptr<T> in_;
};
struct Text {
  std::string s;
};
Text operator""_t(const char* s, std::size_t n) { return {std::string(s, n)}; }
Text operator+(Text a, const Text& b) { return {a.s + "," + b.s}; }
Text operator*(const Text& a, const Text& b) { return b.s.empty() ? Text{} : Text{a.s}; }

}  // namespace

void masks(const Customer& c) {
  const Masked m(c.email), n(c.tier);
  acme::send(static_cast<bool>(m));     // silent
  acme::send(static_cast<int>(m));      // silent
  acme::send(std::string(m));           // expect: user.contact.email -> acme
  acme::send(m());                      // silent
  acme::send(m(';'));                   // expect: user.contact.email -> acme
  acme::send(n(';'));                   // silent
  acme::send(!m || m < n);              // silent
  std::ostringstream out;
  out << m;
  acme::send(out.str());                // silent
  out << static_cast<std::string>(m);
  acme::send(out.str());                // expect: user.contact.email -> acme
}
void rows(const Customer& c) {
  Row r, s;
  r << std::pair{std::string("name"), c.name};
  acme::send(r.key);                    // silent
  acme::send(r.value);                  // expect: user.name -> acme
  ++r;
  acme::send(r.version);                // silent
  Row old = r++;
  acme::send(r.value);                  // silent
  acme::send(old.value);                // expect: user.name -> acme
  s += c.tier;
  acme::send(s.value);                  // silent
  s += c.phone;
  acme::send(s.value);                  // expect: user.contact.phone_number -> acme
  acme::send((s | redact).value);       // expect: user.contact.phone_number -> acme via redact
  acme::send((s | redact).key);         // silent
  Row t;
  t["key"] = "k";
  acme::send(t.value);                  // silent
}
void chains(const Customer& c) {
  Row r, q;
  Outer<Row> o(&r);
  o->value = c.name;
  acme::send(o->value);                 // expect: user.name -> acme
  acme::send(o->key);                   // silent
  acme::send(q.value);                  // silent
  Ptr<Row> p(&q);
  (*p).key = c.email;
  acme::send(q.key);                    // expect: user.contact.email -> acme
  acme::send(q.value);                  // silent
  acme::send(("a"_t + Text{c.phone}).s);  // expect: user.contact.phone_number -> acme
  acme::send(("a"_t * Text{c.phone}).s);  // silent
  acme::send(("a"_t, Text{c.tier}).s);    // silent
}
