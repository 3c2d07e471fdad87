// Coroutines: a generator with references, a task with a continuation, an awaiter that brings data, await_transform, exceptions.
#include "svc.h"

#include <coroutine>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class T>
class Gen {
 public:
  struct promise_type {
    std::optional<T> current;
    Gen get_return_object() { return Gen(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T v) {
      current = std::move(v);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  explicit Gen(std::coroutine_handle<promise_type> h) : h_(h) {}
  Gen(const Gen&) = delete;
  ~Gen() { h_.destroy(); }
  bool next() {
    h_.resume();
    return !h_.done();
  }
  const T& value() const { return *h_.promise().current; }

 private:
  std::coroutine_handle<promise_type> h_;
};

template <class T>
class Task {
 public:
  struct promise_type {
    std::optional<T> result;
    std::exception_ptr error;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T v) { result = std::move(v); }
    void unhandled_exception() { error = std::current_exception(); }
  };
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  Task(Task&& o) noexcept : h_(std::exchange(o.h_, {})) {}
  ~Task() {
    if (h_) h_.destroy();
  }
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  T await_resume() { return get(); }
  T get() {
    if (h_.promise().error) std::rethrow_exception(h_.promise().error);
    return *h_.promise().result;
  }

 private:
  std::coroutine_handle<promise_type> h_;
};

struct Wait {
  std::string payload;
  bool await_ready() const noexcept { return false; }
  bool await_suspend(std::coroutine_handle<>) const noexcept { return false; }
  std::string await_resume() { return std::move(payload); }
};

Gen<std::string> words(std::string text, std::string tail) {
  std::size_t at = 0;
  while (at < text.size()) {
    auto end = text.find(' ', at);
    co_yield text.substr(at, end - at);
    if (end == std::string::npos) break;
    at = end + 1;
  }
  co_yield tail;
}
Gen<int> lengths(const std::vector<std::string>& v) {
  for (const auto& s : v) co_yield static_cast<int>(s.size());
}
Task<std::string> lookup(std::string key) { co_return "v:" + key; }
Task<std::string> enrich(const Customer& c, bool with_mail) {
  std::string base = co_await lookup(c.tier);
  if (with_mail) base += co_await Wait{c.email};
  co_return base;
}
Task<std::string> fails(std::string who) {
  if (!who.empty()) throw std::runtime_error("no " + who);
  co_return "ok";
}
Task<int> count(std::string who) {
  std::string v = co_await lookup(std::move(who));
  co_return static_cast<int>(v.size());
}

}  // namespace

void coroutines(const Customer& c) {
  auto w = words(c.name, "end");
  while (w.next()) acme::send(w.value());       // expect: user.name -> acme
  auto p = words(c.tier, "end");
  while (p.next()) acme::send(p.value());       // silent
  auto l = lengths({c.email, c.phone});
  while (l.next()) acme::send(l.value());       // silent
  acme::send(lookup(c.phone).get());            // expect: user.contact.phone_number -> acme
  acme::send(lookup(c.tier).get());             // silent
  acme::send(enrich(c, true).get());            // expect: user.contact.email -> acme
  acme::send(count(c.email).get());             // silent
  try {
    acme::send(fails(c.name).get());            // silent
  } catch (const std::runtime_error& e) {
    acme::send(e.what());                       // expect: user.name -> acme
  }
  try {
    acme::send(fails(c.tier).get());            // silent
  } catch (const std::exception& e) {
    acme::send(e.what());                       // silent
  }
}
