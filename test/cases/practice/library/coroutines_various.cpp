// Coroutines: generators, tasks awaited in a chain, awaiters with results, locals across suspension.
#include "case.h"

#include <coroutine>
#include <exception>
#include <utility>

template <class T>
struct Gen {
  struct promise_type {
    T now{};
    Gen get_return_object() { return Gen{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T v) {
      now = std::move(v);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  std::coroutine_handle<promise_type> h;
  bool next() {
    h.resume();
    return !h.done();
  }
  const T& value() const { return h.promise().now; }
};

template <class T>
struct Task {
  struct promise_type {
    T result{};
    std::coroutine_handle<> waiter;
    Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_never initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T v) { result = std::move(v); }
    void unhandled_exception() { std::terminate(); }
  };
  std::coroutine_handle<promise_type> h;
  bool await_ready() const { return h.done(); }
  void await_suspend(std::coroutine_handle<> w) { h.promise().waiter = w; }
  T await_resume() { return std::move(h.promise().result); }
  T get() { return h.promise().result; }
};

struct Read {
  int id;
  std::string got;
  bool await_ready() {
    got = email_of(id);
    return true;
  }
  void await_suspend(std::coroutine_handle<>) {}
  std::string await_resume() { return got; }
};

static Gen<std::string> mails(int n) {
  for (int i = 0; i < n; ++i) co_yield email_of(i);
}
static Gen<std::string> labels(const User& u) {
  co_yield u.plan;
  co_yield std::to_string(u.id);
}
static Gen<int> lengths(User u) {
  co_yield static_cast<int>(u.email.size());
}
static Task<std::string> name(int id) { co_return name_of(id); }
static Task<std::string> plan(int id) { co_return load_user(id).plan; }
static Task<std::string> greet(int id) {
  std::string who = co_await name(id);
  std::string p = co_await plan(id);
  acme::send(p);
  acme::send(who);  // expect: user.name -> acme
  who = "masked";
  co_await plan(id);
  acme::send(who);
  co_return "hi " + p;
}
static Task<int> total(int id) {
  std::string mail = co_await Read{id, {}};
  acme::send(mail);  // expect: user.contact.email -> acme
  co_return static_cast<int>(mail.size());
}

int main() {
  User u = load_user(1);
  for (auto g = mails(2); g.next();) acme::send(g.value());  // expect: user.contact.email -> acme
  for (auto g = labels(u); g.next();) acme::send(g.value());
  for (auto g = lengths(u); g.next();) acme::send(g.value());
  acme::send(greet(1).get());
  acme::send(name(2).get());  // expect: user.name -> acme
  acme::send(plan(2).get());
  acme::send(total(3).get());
}
