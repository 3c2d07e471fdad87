// Coroutines: a generator, a lazy task with co_await, a promise that transforms, an awaitable of our own.
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
    Generator get_return_object() { return Generator(Handle::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T value) {
      current = std::move(value);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  using Handle = std::coroutine_handle<promise_type>;

  explicit Generator(Handle handle) : handle_(handle) {}
  Generator(Generator&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
  ~Generator() { if (handle_) handle_.destroy(); }
  bool next() {
    handle_.resume();
    return !handle_.done();
  }
  const T& value() const { return handle_.promise().current; }

 private:
  Handle handle_;
};

template <class T>
class Task {
 public:
  struct promise_type {
    T result{};
    std::coroutine_handle<> waiting;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> done) noexcept {
        if (done.promise().waiting) return done.promise().waiting;
        return std::noop_coroutine();
      }
      void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
    void return_value(T value) { result = std::move(value); }
    void unhandled_exception() { std::terminate(); }
  };

  explicit Task(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
  ~Task() { if (handle_) handle_.destroy(); }
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) {
    handle_.promise().waiting = waiting;
    return handle_;
  }
  T await_resume() { return std::move(handle_.promise().result); }
  T run() {
    handle_.resume();
    return std::move(handle_.promise().result);
  }

 private:
  std::coroutine_handle<promise_type> handle_;
};

struct Lookup {   // an awaitable that is always ready
  std::string key;
  std::string row;
  bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  std::string await_resume() const { return row; }
};

Generator<std::string> mails(const std::vector<User>& users) {
  for (const User& user : users) co_yield user.email;
}

Generator<std::string> plans(const std::vector<User>& users) {
  for (const User& user : users) co_yield user.plan;
}

Generator<std::string> stages(const User& user) {
  co_yield "loading";
  co_yield user.name;
  co_yield "done";
}

Generator<int> ids(const std::vector<User>& users) {
  for (const User& user : users) co_yield user.id;
}

Task<std::string> fetch_name(const User& user) { co_return user.name; }
Task<std::string> fetch_plan(const User& user) { co_return user.plan; }
Task<std::size_t> name_length(const User& user) { co_return (co_await fetch_name(user)).size(); }
Task<std::string> card(const User& user) {
  std::string plan = co_await fetch_plan(user);
  acme::send(plan);                                    // silent
  std::string name = co_await fetch_name(user);
  acme::send(name);                                    // expect: user.name -> acme
  co_return plan + " " + name;
}
Task<std::string> badge(const User& user) {
  std::string name = co_await fetch_name(user);
  name = redact(name);
  acme::send(name);                                    // silent (approved redact)
  globex::send(name);                                  // expect: user.name -> globex via redact
  co_return co_await fetch_plan(user);
}
Task<std::string> looked_up(std::string key, std::string row) {
  Lookup lookup{std::move(key), std::move(row)};
  std::string found = co_await lookup;
  acme::send(lookup.key);                              // silent
  co_return found;
}

}  // namespace

int main() {
  std::vector<User> users{load_user(1), load_user(2)};
  const User& user = users.front();
  auto to = mails(users);
  while (to.next()) acme::send(to.value());            // expect: user.contact.email -> acme
  auto tiers = plans(users);
  while (tiers.next()) acme::send(tiers.value());      // silent
  auto numbers = ids(users);
  while (numbers.next()) acme::send(numbers.value());  // silent
  auto stage = stages(user);
  while (stage.next()) acme::send(stage.value());      // expect: user.name -> acme
  acme::send(fetch_plan(user).run());                  // silent
  acme::send(fetch_name(user).run());                  // expect: user.name -> acme
  acme::send(name_length(user).run());                 // silent
  acme::send(card(user).run());                        // expect: user.name -> acme
  acme::send(badge(user).run());                       // silent
  acme::send(looked_up("phone", user.phone).run());    // expect: user.contact.phone_number -> acme
  auto joined = [](const User& who, std::string prefix) -> Task<std::string> { co_return prefix + who.email; };
  acme::send(joined(user, "to: ").run());              // expect: user.contact.email -> acme
  auto fixed = [](const User&, std::string prefix) -> Task<std::string> { co_return prefix + "nobody"; };
  acme::send(fixed(user, "to: ").run());               // silent
}
