// A generator written by hand.
#include "svc.h"

#include <coroutine>
#include <exception>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace {
template <class T>
class Generator {
 public:
  struct promise_type {
    T current;
    Generator get_return_object() { return Generator(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T v) {
      current = std::move(v);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  explicit Generator(std::coroutine_handle<promise_type> h) : h_(h) {}
  Generator(Generator&& o) noexcept : h_(std::exchange(o.h_, {})) {}
  Generator(const Generator&) = delete;
  ~Generator() {
    if (h_) h_.destroy();
  }
  struct Sentinel {};
  class iterator {
   public:
    explicit iterator(std::coroutine_handle<promise_type> h) : h_(h) {}
    const T& operator*() const { return h_.promise().current; }
    iterator& operator++() {
      h_.resume();
      return *this;
    }
    bool operator==(Sentinel) const { return h_.done(); }

   private:
    std::coroutine_handle<promise_type> h_;
  };
  iterator begin() {
    h_.resume();
    return iterator(h_);
  }
  Sentinel end() { return {}; }
  bool next() {
    h_.resume();
    return !h_.done();
  }
  const T& value() const { return h_.promise().current; }

 private:
  std::coroutine_handle<promise_type> h_;
};

Generator<std::string> mails(const std::vector<Customer>& all) {
  for (const auto& c : all) co_yield c.email;
}
Generator<std::string> tiers(const std::vector<Customer>& all) {
  for (const auto& c : all) co_yield c.tier;
}
Generator<int> ids(const std::vector<Customer>& all) {
  for (const auto& c : all)
    if (!c.email.empty()) co_yield c.id;
}
Generator<std::string> prefixed(std::string prefix, int n) {
  for (int i = 0; i < n; ++i) co_yield prefix + std::to_string(i);
}
Generator<std::string> upper(Generator<std::string> in) {
  for (const auto& s : in) co_yield "<" + s + ">";
}
struct Pair {
  std::string who;
  int n = 0;
};
Generator<Pair> numbered(const std::vector<Customer>& all) {
  int n = 0;
  for (const auto& c : all) co_yield Pair{c.name, ++n};
}
}  // namespace

void generate(const std::vector<Customer>& all, const Customer& one) {
  for (const auto& m : mails(all)) acme::send(m);  // expect: user.contact.email -> acme
  for (const auto& t : tiers(all)) acme::send(t);  // silent
  for (int i : ids(all)) acme::send(i);            // silent
  for (const auto& s : prefixed(one.phone, 3)) acme::send(s);  // expect: user.contact.phone_number -> acme
  for (const auto& s : prefixed("id", 3)) acme::send(s);       // silent
  for (const auto& p : numbered(all)) {
    acme::send(p.who);  // expect: user.name -> acme
    acme::send(p.n);    // silent
  }
  auto g = mails(all);
  auto h = tiers(all);
  while (g.next() && h.next()) {
    globex::send(g.value());  // expect: user.contact.email -> globex
    globex::send(h.value());  // silent
  }
  for (const auto& s : upper(mails(all))) globex::send(s);  // expect: user.contact.email -> globex
  for (const auto& s : upper(tiers(all))) globex::send(s);  // silent
  std::vector<std::string> kept;
  for (const auto& s : prefixed(one.name, 2)) kept.push_back(s);
  acme::send(kept[0]);      // expect: user.name -> acme
  acme::send(kept.size());  // silent
  kept.clear();
  for (const auto& s : prefixed("x", 2)) kept.push_back(s);
  acme::send(kept[0]);  // silent
}
