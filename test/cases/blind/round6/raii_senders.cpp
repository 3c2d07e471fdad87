// Destructors that send, scope exits, unique_ptr with custom deleters, transactions, spans, deferred work in order.
#include "svc.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

class Span {
 public:
  explicit Span(std::string name) : name_(std::move(name)) {}
  Span(const Span&) = delete;
  ~Span() { globex::send(name_ + attrs_); }  // expect: user.contact.email -> globex
  void attr(const std::string& k, const std::string& v) { attrs_ += k + "=" + v; }

 private:
  std::string name_, attrs_;
};
class QuietSpan {
 public:
  explicit QuietSpan(std::string name) : name_(std::move(name)) {}
  ~QuietSpan() { globex::send(name_); }  // silent
  void attr(const std::string& v) { attrs_ = v; }

 private:
  std::string name_, attrs_;
};
template <class F>
class Defer {
 public:
  explicit Defer(F f) : f_(std::move(f)) {}
  ~Defer() { f_(); }

 private:
  F f_;
};
struct Sender {
  void operator()(std::string* s) const {
    globex::send(*s);  // expect: user.name -> globex
    delete s;
  }
};
class Transaction {
 public:
  void add(std::string s) { ops_.push_back(std::move(s)); }
  void commit() {
    for (const auto& s : ops_) acme::send(s);  // expect: user.contact.phone_number -> acme
    ops_.clear();
  }
  void rollback() { ops_.clear(); }
  std::size_t size() const { return ops_.size(); }
  ~Transaction() {
    if (!ops_.empty()) globex::send(ops_.front());  // silent
  }

 private:
  std::vector<std::string> ops_;
};

}  // namespace

void raii(const Customer& c) {
  {
    Span s("login");
    s.attr("mail", c.email);
    QuietSpan q("quiet");
    q.attr(c.email);
  }
  std::string state = c.name;
  {
    Defer d([&] { state = "done"; });
    acme::send(state);   // expect: user.name -> acme
  }
  acme::send(state);     // silent
  {
    Defer d([&] { acme::send(state); });  // expect: user.contact.email -> acme
    state = c.email;
  }
  {
    Defer d([state] { acme::send(state.size()); });  // silent
    state = "x";
  }
  {
    Defer d([&] { acme::send(state); });  // silent
    state = c.email;
    state = c.tier;
  }
  {
    std::unique_ptr<std::string, Sender> p(new std::string(c.name));
    acme::send(p != nullptr);  // silent
  }
  {
    Transaction t;
    t.add(c.phone);
    t.commit();
    acme::send(t.size());      // silent
  }
  {
    Transaction t;
    t.add(c.tier);
    t.rollback();
  }
  std::shared_ptr<int> token(new int(1), [tier = c.tier](int* p) {
    globex::send(tier);        // silent
    delete p;
  });
  acme::send(*token);          // silent
}
