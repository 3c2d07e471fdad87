// Coroutines: a generator, a lazy task, an awaiter that resumes with a value, one that does not, parameters kept in the frame.
#include "svc.h"

#include <coroutine>
#include <exception>
#include <string>
#include <utility>

namespace {

template <class T>
class Stream {
 public:
  struct promise_type {
    T current{};
    std::string title = "stream";
    Stream get_return_object() { return Stream(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T v) {
      current = std::move(v);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  explicit Stream(std::coroutine_handle<promise_type> h) : h_(h) {}
  Stream(const Stream&) = delete;
  ~Stream() { h_.destroy(); }
  bool next() {
    h_.resume();
    return !h_.done();
  }
  const T& value() const { return h_.promise().current; }
  const std::string& title() const { return h_.promise().title; }

 private:
  std::coroutine_handle<promise_type> h_;
};

template <class T>
class Task {
 public:
  struct promise_type {
    T result{};
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T v) { result = std::move(v); }
    void unhandled_exception() { std::terminate(); }
  };
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  Task(const Task&) = delete;
  ~Task() { h_.destroy(); }
  bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  T await_resume() const { return h_.promise().result; }
  const T& get() const { return h_.promise().result; }

 private:
  std::coroutine_handle<promise_type> h_;
};

struct Reply {
  std::string text;
  bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  std::string await_resume() { return text; }
};
struct Silence {
  std::string text;
  bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  std::string await_resume() { return "silence"; }
};

Stream<std::string> mails(Customer c, int n) {
  while (n-- > 0) co_yield c.email;
}
Stream<std::string> tiers(Customer c, int n) {
  while (n-- > 0) co_yield c.tier;
}

Task<std::string> name_of(const Customer& c) { co_return c.name; }
Task<std::string> tier_of(const Customer& c) { co_return c.tier; }

Task<std::string> greeting(const Customer& c) {
  std::string tier = co_await tier_of(c);
  std::string name = co_await name_of(c);
  acme::send(name);  // expect: user.name -> acme
  acme::send(tier);  // silent: the other task's result
  co_return "hi " + name;
}

Task<int> replies(const Customer& c) {
  std::string got = co_await Reply{c.phone};
  acme::send(got);  // expect: user.contact.phone_number -> acme
  got = co_await Silence{c.phone};
  acme::send(got);  // silent: this awaiter resumes with a constant
  co_return static_cast<int>(got.size());
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  Stream<std::string> m = mails(c, 2);
  while (m.next()) {
    acme::send(m.value());  // expect: user.contact.email -> acme
    acme::send(m.title());  // silent: the promise's other member
  }
  Stream<std::string> t = tiers(c, 2);
  while (t.next()) acme::send(t.value());  // silent: the other generator
  Task<std::string> g = greeting(c);
  acme::send(g.get());  // expect: user.name -> acme
  acme::send(tier_of(c).get());  // silent: not personal data
  Task<std::string> last = name_of(c);
  acme::send(last.get());  // expect: user.name -> acme
  acme::send(replies(c).get());  // silent: a length
}
