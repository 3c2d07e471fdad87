// Scope guards, tracers that send in their destructor, transactions.
#include "svc.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
class Span {
 public:
  explicit Span(std::string name) : name_(std::move(name)) {}
  ~Span() {
    acme::send(name_);                     // silent
    for (auto& t : tags_) acme::send(t);  // expect: user.contact.email -> acme
  }
  void tag(const std::string& t) { tags_.push_back(t); }

 private:
  std::string name_;
  std::vector<std::string> tags_;
};
class QuietSpan {
 public:
  explicit QuietSpan(const std::string& name) : length_(name.size()) {}
  ~QuietSpan() {
    acme::send(length_);  // silent
  }

 private:
  std::size_t length_;
};
template <class F>
class Finally {
 public:
  explicit Finally(F f) : f_(std::move(f)) {}
  ~Finally() {
    if (armed_) f_();
  }
  void dismiss() { armed_ = false; }

 private:
  F f_;
  bool armed_ = true;
};
class Scrub {
 public:
  explicit Scrub(std::string& s) : s_(s) {}
  ~Scrub() { s_.clear(); }

 private:
  std::string& s_;
};
class Transaction {
 public:
  explicit Transaction(std::vector<std::string>& store) : store_(store) {}
  void write(std::string s) { pending_.push_back(std::move(s)); }
  void commit() {
    for (auto& p : pending_) store_.push_back(std::move(p));
    pending_.clear();
  }
  void rollback() { pending_.clear(); }

 private:
  std::vector<std::string>& store_;
  std::vector<std::string> pending_;
};
template <class T>
class Restore {
 public:
  Restore(T& target, T temporary) : target_(target), saved_(std::exchange(target, std::move(temporary))) {}
  ~Restore() { target_ = std::move(saved_); }

 private:
  T& target_;
  T saved_;
};
class Flusher {
 public:
  explicit Flusher(std::string& out) : out_(out) {}
  ~Flusher() { out_ += buffer_; }
  Flusher& operator<<(const std::string& s) {
    buffer_ += s;
    return *this;
  }

 private:
  std::string& out_;
  std::string buffer_;
};
}  // namespace

void guards(const Customer& c) {
  Span span("request");
  span.tag(c.email);
  QuietSpan quiet(c.name);

  std::string secret = c.phone;
  {
    Scrub s(secret);
    acme::send(secret);  // expect: user.contact.phone_number -> acme
  }
  acme::send(secret);  // silent

  {
    Finally f([&] { globex::send(c.name); });  // expect: user.name -> globex
  }
  {
    Finally f([&] { globex::send(c.tier); });  // silent
  }
  std::vector<std::string> store;
  std::vector<std::string> untouched;
  {
    Transaction t(store);
    t.write(c.email);
    acme::send(store.empty() ? "none" : store.front());  // silent
    t.commit();
  }
  acme::send(store.front());  // expect: user.contact.email -> acme
  {
    Transaction t(untouched);
    t.write(c.email);
    t.rollback();
    t.commit();
  }
  for (auto& s : untouched) acme::send(s);  // silent
  std::string locale = "en";
  {
    Restore<std::string> r(locale, c.name);
    acme::send(locale);  // expect: user.name -> acme
  }
  acme::send(locale);  // silent
  std::string out;
  std::string other;
  {
    Flusher f(out);
    Flusher g(other);
    f << "hi " << c.name;
    g << "hi " << c.tier;
    acme::send(out);  // silent
  }
  acme::send(out);    // expect: user.name -> acme
  acme::send(other);  // silent
  auto closer = [](std::string* s) {
    s->assign("closed");
    delete s;
  };
  std::unique_ptr<std::string, decltype(closer)> h(new std::string(c.phone), closer);
  acme::send(*h);  // expect: user.contact.phone_number -> acme
  std::optional<Scrub> maybe;
  std::string kept = c.email;
  maybe.emplace(kept);
  acme::send(kept);  // expect: user.contact.email -> acme
}
