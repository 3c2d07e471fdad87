// Generator, lazy task, awaitables with results, parameters kept in the frame.
#include "case.h"

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <vector>

template <class T>
class Generator {
 public:
  struct promise_type {
    std::optional<T> current;
    Generator get_return_object() { return Generator(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T value) { current = std::move(value); return {}; }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  explicit Generator(std::coroutine_handle<promise_type> h) : h_(h) {}
  Generator(Generator&& o) noexcept : h_(std::exchange(o.h_, {})) {}
  ~Generator() { if (h_) h_.destroy(); }
  bool next() { h_.resume(); return !h_.done(); }
  const T& value() const { return *h_.promise().current; }

 private:
  std::coroutine_handle<promise_type> h_;
};

template <class T>
class Task {
 public:
  struct promise_type {
    T result;
    std::exception_ptr error;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T v) { result = std::move(v); }
    void unhandled_exception() { error = std::current_exception(); }
  };
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  Task(Task&& o) noexcept : h_(std::exchange(o.h_, nullptr)) {}
  ~Task() { if (h_) h_.destroy(); }
  bool await_ready() const noexcept { return h_.done(); }
  void await_suspend(std::coroutine_handle<> c) noexcept { c.resume(); }
  T await_resume() { return std::move(h_.promise().result); }
  T get() { return h_.promise().result; }

 private:
  std::coroutine_handle<promise_type> h_;
};

Generator<std::string> mails(const std::vector<User>& users) {
  for (const User& u : users) co_yield u.email;
}
Generator<std::string> plans(const std::vector<User>& users) {
  for (const User& u : users) co_yield u.plan;
}

Task<std::string> fetch_name(int id) {
  User u = load_user(id);
  co_return u.name;
}
Task<std::string> fetch_plan(int id) {
  User u = load_user(id);
  co_return u.plan;
}
Task<std::string> greeting(int id) {
  std::string name = co_await fetch_name(id);
  acme::send(name);                              // expect: user.name -> acme
  std::string plan = co_await fetch_plan(id);
  acme::send(plan);
  co_return "hello " + name;
}
Task<int> counting(const User& u) {
  co_return u.id + 1;
}

struct ReadMail {
  int id;
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) const {}
  User await_resume() const { return load_user(id); }
};
Task<int> use_reader() {
  User u = co_await ReadMail{3};
  acme::send(u.phone);                           // expect: user.contact.phone_number -> acme
  acme::send(u.plan);
  co_return 1;
}

int main() {
  std::vector<User> users{load_user(1)};
  auto m = mails(users);
  while (m.next()) acme::send(m.value());        // expect: user.contact.email -> acme
  auto p = plans(users);
  while (p.next()) acme::send(p.value());
  auto g = greeting(1);
  acme::send(g.get());                           // expect: user.name -> acme
  acme::send(fetch_plan(1).get());
  acme::send(counting(users[0]).get());
  use_reader();
}
