// Coroutines: a generator, a task with continuation, awaiters with values, a lazy pipeline of both.
#include "svc.h"

#include <coroutine>
#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class T>
class Generator {
 public:
  struct promise_type {
    T current{};
    Generator get_return_object() { return Generator(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T v) {
      current = std::move(v);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  explicit Generator(std::coroutine_handle<promise_type> h) : h_(h) {}
  Generator(Generator&& o) noexcept : h_(std::exchange(o.h_, {})) {}
  ~Generator() {
    if (h_) h_.destroy();
  }
  bool next() {
    h_.resume();
    return !h_.done();
  }
  const T& value() const { return h_.promise().current; }

 private:
  std::coroutine_handle<promise_type> h_;
};

template <class T>
class Task {
 public:
  struct promise_type {
    T result{};
    std::exception_ptr error;
    std::coroutine_handle<> waiting;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept {
        return h.promise().waiting ? h.promise().waiting : std::noop_coroutine();
      }
      void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
    void return_value(T v) { result = std::move(v); }
    void unhandled_exception() { error = std::current_exception(); }
  };
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  Task(Task&& o) noexcept : h_(std::exchange(o.h_, {})) {}
  ~Task() {
    if (h_) h_.destroy();
  }
  bool await_ready() const { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> w) {
    h_.promise().waiting = w;
    return h_;
  }
  T await_resume() {
    if (h_.promise().error) std::rethrow_exception(h_.promise().error);
    return std::move(h_.promise().result);
  }
  T get() {
    h_.resume();
    return await_resume();
  }

 private:
  std::coroutine_handle<promise_type> h_;
};

struct Delay {
  int ms;
  bool await_ready() const { return ms == 0; }
  void await_suspend(std::coroutine_handle<> h) { h.resume(); }
  int await_resume() const { return ms; }
};

Generator<std::string> mails(std::vector<Customer> all) {
  for (auto& c : all) co_yield c.email;
}
Generator<std::string> tiers(std::vector<Customer> all) {
  for (auto& c : all) co_yield c.tier;
}
Generator<int> upto(int n) {
  for (int i = 0; i < n; ++i) co_yield i;
}
Generator<std::string> prefixed(Generator<std::string> g, std::string p) {
  while (g.next()) co_yield p + g.value();
}
Task<std::string> fetch_mail(int id) {
  Customer c = load_customer(id);
  co_await Delay{5};
  co_return c.email;
}
Task<std::string> fetch_tier(int id) {
  Customer c = load_customer(id);
  co_return c.tier;
}
Task<std::string> both(int id, bool with_mail) {
  std::string t = co_await fetch_tier(id);
  if (with_mail) t += co_await fetch_mail(id);
  co_return t;
}
Task<int> measure(int id) {
  auto m = co_await fetch_mail(id);
  co_return static_cast<int>(m.size());
}
Task<std::string> relay(std::string text) {
  int waited = co_await Delay{1};
  acme::send(waited);  // silent
  acme::send(text);    // expect: user.name -> acme
  std::string local = text;
  text = "done";
  co_await Delay{2};
  acme::send(text);    // silent
  co_return local;
}
Task<std::string> failing(const std::string& what) {
  if (!what.empty()) throw std::string(what);
  co_return "fine";
}
Task<std::string> guarded(std::string who) {
  try {
    co_return co_await failing(who);
  } catch (const std::string& e) {
    co_return "failed: " + e;
  }
}

}  // namespace

void coroutines(const std::vector<Customer>& all, const Customer& c) {
  auto m = mails(all);
  auto t = tiers(all);
  while (m.next()) acme::send(m.value());  // expect: user.contact.email -> acme
  while (t.next()) acme::send(t.value());  // silent
  for (auto g = upto(3); g.next();) acme::send(g.value());  // silent
  for (auto g = upto(static_cast<int>(c.email.size())); g.next();) acme::send(g.value());  // silent
  auto p = prefixed(tiers(all), "t-");
  while (p.next()) acme::send(p.value());  // silent
  auto q = prefixed(tiers(all), c.name);
  while (q.next()) acme::send(q.value());  // expect: user.name -> acme
  auto r = prefixed(mails(all), "m-");
  while (r.next()) acme::send(r.value());  // expect: user.contact.email -> acme
  acme::send(fetch_mail(c.id).get());      // expect: user.contact.email -> acme
  acme::send(fetch_tier(c.id).get());      // silent
  acme::send(both(c.id, true).get());      // expect: user.contact.email -> acme
  acme::send(measure(c.id).get());         // silent
  acme::send(relay(c.name).get());         // expect: user.name -> acme
  acme::send(guarded(c.phone).get());      // expect: user.contact.phone_number -> acme
}
