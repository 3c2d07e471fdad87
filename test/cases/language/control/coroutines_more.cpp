// Coroutines: lazy tasks, generators, awaitables of our own, await_transform, an event that hands a value on.
#include "case.h"

#include <coroutine>
#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <vector>

template <class T>
class Task {
 public:
  struct promise_type {
    std::optional<T> value;
    std::exception_ptr error;
    std::coroutine_handle<> continuation;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept {
        return h.promise().continuation ? h.promise().continuation : std::noop_coroutine();
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
  bool await_ready() const { return h_.done(); }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> c) {
    h_.promise().continuation = c;
    return h_;
  }
  T await_resume() {
    if (h_.promise().error) std::rethrow_exception(h_.promise().error);
    return std::move(*h_.promise().value);
  }
  T get() {
    h_.resume();
    return await_resume();
  }

 private:
  std::coroutine_handle<promise_type> h_;
};

template <class T>
struct Gen {
  struct promise_type {
    const T* current = nullptr;
    Gen get_return_object() { return Gen{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(const T& v) {
      current = &v;
      return {};
    }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  struct Iter {
    std::coroutine_handle<promise_type> h;
    Iter& operator++() {
      h.resume();
      return *this;
    }
    const T& operator*() const { return *h.promise().current; }
    bool operator==(std::default_sentinel_t) const { return h.done(); }
  };
  Iter begin() {
    h.resume();
    return {h};
  }
  std::default_sentinel_t end() { return {}; }
  explicit Gen(std::coroutine_handle<promise_type> x) : h(x) {}
  Gen(const Gen&) = delete;
  ~Gen() { h.destroy(); }
  std::coroutine_handle<promise_type> h;
};

Task<User> fetch(int id) { co_return load_user(id); }
Task<std::string> fetchName(int id) {
  User u = co_await fetch(id);
  co_return u.name;
}
Task<std::string> fetchPlan(int id) {
  User u = co_await fetch(id);
  co_return u.plan;
}
Task<std::string> both(int id) {
  std::string n = co_await fetchName(id);
  std::string p = co_await fetchPlan(id);
  acme::send(n);                      // expect: user.name -> acme
  acme::send(p);
  co_return p + "," + n;
}
Task<int> lengthOf(int id) {
  std::string n = co_await fetchName(id);
  co_return n.empty() ? 0 : 1;
}

Gen<std::string> mails(const std::vector<User>& users) {
  for (const User& u : users) co_yield u.email;
}
Gen<std::string> plans(const std::vector<User>& users) {
  for (const User& u : users) co_yield u.plan;
}
Gen<User> filtered(std::vector<User> users) {
  for (auto& u : users)
    if (u.id > 3) co_yield u;
}
Gen<std::string> upper(Gen<std::string>& in) {
  for (const auto& s : in) co_yield s + "!";
}

struct Ready {
  std::string v;
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) const {}
  std::string await_resume() const { return v; }
};
struct Dull {
  std::string v;
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) const {}
  std::string await_resume() const { return "dull"; }
};
struct Wrapper {
  std::string v;
  Ready operator co_await() const { return Ready{v}; }
};

Task<std::string> own(const User& u) {
  std::string a = co_await Ready{u.phone};
  acme::send(a);                      // expect: user.contact.phone_number -> acme
  acme::send(co_await Dull{u.phone});
  acme::send(co_await Ready{u.plan});
  std::string w = co_await Wrapper{u.name};
  co_return w;
}

struct Fire {
  struct promise_type {
    Fire get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
};
Fire background(std::string text) {
  co_await std::suspend_never{};
  acme::send(text);                   // expect: user.contact.email -> acme
}
Fire quiet(std::string text) {
  co_await std::suspend_never{};
  acme::send(text);
}

Task<std::string> failing(const User& u) {
  throw u.email;
  co_return "never";
}
Task<std::string> catching(const User& u) {
  std::string r = "ok";
  try {
    r = co_await failing(u);
  } catch (const std::string& s) {
    r = s;
  }
  co_return r;
}

int main() {
  User u = load_user(1);
  std::vector<User> users{u, load_user(2)};
  acme::send(fetchName(1).get());     // expect: user.name -> acme
  acme::send(fetchPlan(1).get());
  acme::send(both(2).get());          // expect: user.name -> acme
  acme::send(lengthOf(2).get());
  for (const auto& s : mails(users)) acme::send(s);   // expect: user.contact.email -> acme
  for (const auto& s : plans(users)) acme::send(s);
  for (const User& x : filtered(users)) {
    acme::send(x.id);
    acme::send(x.name);               // expect: user.name -> acme
  }
  auto inner = mails(users);
  for (const auto& s : upper(inner)) acme::send(s);   // expect: user.contact.email -> acme
  auto innerPlans = plans(users);
  for (const auto& s : upper(innerPlans)) acme::send(s);
  acme::send(own(u).get());           // expect: user.name -> acme
  background(u.email);
  quiet(u.plan);
  acme::send(catching(u).get());      // expect: user.contact.email -> acme
}
