// A small task type and a generator of one's own: co_return, co_await of tasks and of awaitables, co_yield, parameters kept.
#include "svc.h"

#include <coroutine>
#include <cstddef>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace {

template <class T>
class Task {
 public:
  struct promise_type {
    std::optional<T> value;
    std::exception_ptr error;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T v) { value = std::move(v); }
    void unhandled_exception() { error = std::current_exception(); }
  };
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  Task(Task&& o) noexcept : h_(std::exchange(o.h_, nullptr)) {}
  ~Task() {
    if (h_) h_.destroy();
  }
  T run() {
    while (!h_.done()) h_.resume();
    if (h_.promise().error) std::rethrow_exception(h_.promise().error);
    return *h_.promise().value;
  }
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> outer) {
    while (!h_.done()) h_.resume();
    outer.resume();
  }
  T await_resume() { return run(); }

 private:
  std::coroutine_handle<promise_type> h_;
};
class Lines {
 public:
  struct promise_type {
    std::string current;
    Lines get_return_object() { return Lines(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(std::string s) {
      current = std::move(s);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  explicit Lines(std::coroutine_handle<promise_type> h) : h_(h) {}
  Lines(const Lines&) = delete;
  ~Lines() { h_.destroy(); }
  bool next() {
    h_.resume();
    return !h_.done();
  }
  const std::string& value() const { return h_.promise().current; }

 private:
  std::coroutine_handle<promise_type> h_;
};
struct Ready {
  std::string value;
  bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  std::string await_resume() const { return value; }
};

Task<std::string> mail_of(Customer c) { co_return "to " + c.email; }
Task<std::string> tier_of(Customer c) { co_return "tier " + c.tier; }
Task<std::size_t> length_of(std::string s) { co_return s.size(); }
Task<std::string> both(Customer c) {
  std::string a = co_await mail_of(c);
  std::string b = co_await tier_of(c);
  acme::send(a);  // expect: user.contact.email -> acme
  acme::send(b);  // silent
  acme::send(co_await length_of(a));  // silent
  co_return a + b;
}
Task<std::string> second(std::string a, std::string b) {
  std::string kept = co_await Ready{a};
  acme::send(kept);  // expect: user.name -> acme
  kept = co_await Ready{b};
  co_return kept;
}
Task<int> fails(std::string why) {
  if (!why.empty()) throw std::runtime_error(why);
  co_return 1;
}
Lines names(std::string who, int n) {
  for (int i = 0; i < n; ++i) co_yield "line " + who;
}
Lines numbered(std::string who) {
  for (std::size_t i = 0; i < who.size() % 4 + 1; ++i) co_yield "row " + std::to_string(i);
}

}  // namespace

void tasks(const Customer& c) {
  acme::send(both(c).run());             // expect: user.contact.email -> acme
  acme::send(tier_of(c).run());          // silent
  acme::send(length_of(c.name).run());   // silent
  acme::send(second(c.name, c.tier).run());  // silent
  acme::send(second(c.name, c.phone).run());  // expect: user.contact.phone_number -> acme
}
void failing(const Customer& c) {
  try {
    acme::send(fails(c.phone).run());    // silent
  } catch (const std::runtime_error& e) {
    acme::send(e.what());                // expect: user.contact.phone_number -> acme
  }
  try {
    fails("plain").run();
  } catch (const std::runtime_error& e) {
    acme::send(e.what());                // silent
  }
}
void generators(const Customer& c) {
  Lines hot = names(c.email, 2);
  while (hot.next()) acme::send(hot.value());    // expect: user.contact.email -> acme
  Lines cold = names(c.tier, 2);
  while (cold.next()) acme::send(cold.value());  // silent
  Lines rows = numbered(c.name);
  while (rows.next()) acme::send(rows.value());  // silent
  std::string last;
  Lines more = names(c.phone, 1);
  while (more.next()) last = more.value();
  acme::send(last);                      // expect: user.contact.phone_number -> acme
  last.clear();
  acme::send(last);                      // silent
}
