// A generator that keeps the address of what it yields: its own locals and temporaries.
#include "case.h"

#include <coroutine>
#include <exception>

template <class T>
struct Generator {
  struct promise_type {
    const T* current = nullptr;
    Generator get_return_object() { return Generator{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(const T& v) {
      current = &v;
      return {};
    }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  struct Iterator {
    std::coroutine_handle<promise_type> handle;
    bool operator!=(std::nullptr_t) const { return !handle.done(); }
    Iterator& operator++() {
      handle.resume();
      return *this;
    }
    const T& operator*() const { return *handle.promise().current; }
  };
  Iterator begin() {
    handle.resume();
    return {handle};
  }
  std::nullptr_t end() { return nullptr; }
  std::coroutine_handle<promise_type> handle;
};

Generator<std::string> locals(const User& u) {
  std::string mail = u.email;
  co_yield mail;
}

Generator<std::string> temporaries(const User& u) { co_yield "x" + u.name; }

Generator<std::string> parameters(std::string name) { co_yield name; }

Generator<std::string> plans(const User& u) {
  std::string plan = u.plan;
  co_yield plan;
  co_yield u.plan + "!";
}

int main() {
  User u = load_user(1);
  for (const std::string& mail : locals(u)) acme::send(mail);        // expect: user.contact.email -> acme
  for (const std::string& name : temporaries(u)) acme::send(name);    // expect: user.name -> acme
  for (const std::string& name : parameters(u.name)) acme::send(name); // expect: user.name -> acme
  for (const std::string& plan : plans(u)) acme::send(plan);
}
