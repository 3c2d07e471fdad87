// Coroutines: lazy tasks that return data, generators of separate kinds, and one that only counts.
#include "svc.h"

#include <coroutine>
#include <exception>
#include <string>
#include <utility>

namespace {

template <class T>
class Task {
 public:
  struct promise_type {
    T value{};
    std::coroutine_handle<> waiter = std::noop_coroutine();
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().waiter; }
      void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
    void return_value(T v) { value = std::move(v); }
    void unhandled_exception() { std::terminate(); }
  };
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  Task(Task&& o) noexcept : h_(std::exchange(o.h_, nullptr)) {}
  ~Task() {
    if (h_) h_.destroy();
  }
  bool await_ready() const { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> w) {
    h_.promise().waiter = w;
    return h_;
  }
  T await_resume() { return std::move(h_.promise().value); }
  T run() {
    h_.resume();
    return std::move(h_.promise().value);
  }

 private:
  std::coroutine_handle<promise_type> h_;
};

Task<std::string> mail(const Customer& c) { co_return c.email; }
Task<std::string> tier(const Customer& c) { co_return "tier " + c.tier; }
Task<std::size_t> length(const Customer& c) {
  std::string m = co_await mail(c);
  co_return m.size();
}
Task<std::string> greeting(const Customer& c) {
  std::string m = co_await mail(c);
  std::string t = co_await tier(c);
  if (m.empty()) co_return "nobody";
  co_return "hello " + t;
}
Task<std::string> letter(const Customer& c) {
  std::string t = co_await tier(c);
  t += ", " + c.name;
  co_return t;
}
Task<std::string> hashed(const Customer& c) { co_return sha256(co_await mail(c)); }
Task<std::string> overwritten(const Customer& c) {
  std::string m = co_await mail(c);
  m = co_await tier(c);
  acme::send(m);                     // silent
  co_return m;
}

}  // namespace

int main() {
  const Customer c = load_customer(1);
  acme::send(mail(c).run());         // expect: user.contact.email -> acme
  acme::send(tier(c).run());         // silent
  acme::send(length(c).run());       // silent
  acme::send(greeting(c).run());     // silent
  acme::send(letter(c).run());       // expect: user.name -> acme
  acme::send(hashed(c).run());       // expect: user.contact.email -> acme via hash
  acme::send(overwritten(c).run());  // silent
  auto t = mail(c);
  std::string out = t.run();
  globex::send(out);                 // expect: user.contact.email -> globex
  out = tier(c).run();
  globex::send(out);                 // silent
}
