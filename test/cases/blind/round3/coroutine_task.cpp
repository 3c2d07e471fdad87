// A lazy task type with awaiting callers.
#include "svc.h"

#include <coroutine>
#include <exception>
#include <optional>
#include <string>
#include <utility>

namespace {
template <class T>
class Task {
 public:
  struct promise_type {
    std::optional<T> value;
    std::exception_ptr error;
    std::coroutine_handle<> waiter;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept {
        auto w = h.promise().waiter;
        return w ? w : std::noop_coroutine();
      }
      void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
    void return_value(T v) { value = std::move(v); }
    void unhandled_exception() { error = std::current_exception(); }
  };
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  Task(Task&& o) noexcept : h_(std::exchange(o.h_, {})) {}
  ~Task() {
    if (h_) h_.destroy();
  }
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> w) {
    h_.promise().waiter = w;
    return h_;
  }
  T await_resume() {
    if (h_.promise().error) std::rethrow_exception(h_.promise().error);
    return std::move(*h_.promise().value);
  }
  T run() {
    h_.resume();
    return std::move(*h_.promise().value);
  }

 private:
  std::coroutine_handle<promise_type> h_;
};

struct Row {
  std::string to;
  std::string topic;
};
Task<std::string> load_mail(int id) {
  Customer c = load_customer(id);
  co_return c.email;
}
Task<std::string> load_tier(int id) {
  Customer c = load_customer(id);
  co_return c.tier;
}
Task<std::string> wrap(std::string s) { co_return "(" + s + ")"; }
Task<Row> make_row(int id) {
  Row r;
  r.to = co_await load_mail(id);
  r.topic = co_await load_tier(id);
  co_return r;
}
Task<int> count(const std::string& s) { co_return static_cast<int>(s.size()); }
struct Sleep {
  int ms;
  bool await_ready() const { return ms <= 0; }
  void await_suspend(std::coroutine_handle<> h) { h.resume(); }
  void await_resume() {}
};
struct ReadName {
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  std::string await_resume() { return current_name(); }
};
Task<int> serve(const Customer& c) {
  std::string mail = co_await load_mail(c.id);
  acme::send(mail);  // expect: user.contact.email -> acme
  std::string tier = co_await load_tier(c.id);
  acme::send(tier);                      // silent
  acme::send(co_await wrap(mail));       // expect: user.contact.email -> acme
  acme::send(co_await wrap(tier));       // silent
  acme::send(co_await wrap("literal"));  // silent
  Row r = co_await make_row(c.id);
  acme::send(r.to);     // expect: user.contact.email -> acme
  acme::send(r.topic);  // silent
  co_await Sleep{5};
  acme::send(co_await count(mail));  // silent
  std::string name = co_await ReadName{};
  acme::send(name);  // expect: user.name -> acme
  name.clear();
  co_await Sleep{1};
  acme::send(name);  // silent
  std::string kept = c.phone;
  co_await Sleep{1};
  acme::send(kept);  // expect: user.contact.phone_number -> acme
  mail = "x";
  acme::send(co_await wrap(mail));  // silent
  acme::send(co_await wrap(co_await ReadName{}));  // expect: user.name -> acme
  co_return c.id;
}
}  // namespace

void run_tasks(const Customer& c) {
  auto t = serve(c);
  acme::send(t.run());               // silent
  globex::send(load_mail(3).run());  // expect: user.contact.email -> globex
  globex::send(load_tier(3).run());  // silent
  globex::send(wrap(c.name).run());  // expect: user.name -> globex
  globex::send(wrap("lit").run());   // silent
  globex::send(make_row(1).run().to);     // expect: user.contact.email -> globex
  globex::send(make_row(1).run().topic);  // silent
}
