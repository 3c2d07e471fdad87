// Lazy tasks and generators: pages of members, a pipeline of awaited steps, errors that travel through tasks.
#include <piiflow/annotations.h>

#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct Member {
  int id = 0;
  std::string tier;
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
};

std::vector<Member> fetchPage(int page);
Member fetchMember(int id);
PII_SINK(acme) void note(const std::string& text);
PII_SINK(globex) void newsletter(const std::string& to);
PII_SANITIZER(hash) std::string digest(const std::string& text);

template <class T>
class Task {
 public:
  struct promise_type {
    std::optional<T> value;
    std::exception_ptr error;
    std::coroutine_handle<> waiting;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) noexcept {
        return self.promise().waiting ? self.promise().waiting : std::noop_coroutine();
      }
      void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
    void return_value(T result) { value = std::move(result); }
    void unhandled_exception() { error = std::current_exception(); }
  };
  explicit Task(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Task& operator=(Task&&) = delete;
  ~Task() {
    if (handle_) handle_.destroy();
  }
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller) {
    handle_.promise().waiting = caller;
    return handle_;
  }
  T await_resume() {
    if (handle_.promise().error) std::rethrow_exception(handle_.promise().error);
    return std::move(*handle_.promise().value);
  }
  T get() {
    handle_.resume();
    if (handle_.promise().error) std::rethrow_exception(handle_.promise().error);
    return std::move(*handle_.promise().value);
  }

 private:
  std::coroutine_handle<promise_type> handle_;
};

template <class T>
class Generator {
 public:
  struct promise_type {
    const T* current = nullptr;
    Generator get_return_object() { return Generator(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(const T& value) {
      current = &value;
      return {};
    }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  struct Iterator {
    std::coroutine_handle<promise_type> handle;
    Iterator& operator++() {
      handle.resume();
      return *this;
    }
    const T& operator*() const { return *handle.promise().current; }
    bool operator==(std::default_sentinel_t) const { return handle.done(); }
  };
  explicit Generator(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  Generator(Generator&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  ~Generator() {
    if (handle_) handle_.destroy();
  }
  Iterator begin() {
    handle_.resume();
    return {handle_};
  }
  std::default_sentinel_t end() const { return {}; }

 private:
  std::coroutine_handle<promise_type> handle_;
};

Generator<Member> members(int pages) {
  for (int page = 0; page < pages; ++page) {
    for (const Member& member : fetchPage(page)) co_yield member;
  }
}

Generator<std::string> tiers(int pages) {
  for (const Member& member : members(pages)) co_yield member.tier;
}

Generator<std::string> addresses(int pages) {
  for (const Member& member : members(pages)) {
    if (!member.email.empty()) co_yield member.email;
  }
}

Generator<int> numbers(int from, int to) {
  for (int i = from; i < to; ++i) co_yield i;
}

Task<Member> load(int id) { co_return fetchMember(id); }

Task<std::string> nameOf(int id) {
  Member member = co_await load(id);
  co_return member.name;
}

Task<std::string> tierOf(int id) {
  Member member = co_await load(id);
  co_return "tier " + member.tier;
}

Task<std::string> greet(int id, std::string greeting) {
  std::string who = co_await nameOf(id);
  std::string tier = co_await tierOf(id);
  note(tier);
  note(who);  // expect: user.name -> acme
  co_return greeting + ", " + who;
}

Task<int> nameLength(int id) {
  const std::string name = co_await nameOf(id);
  co_return static_cast<int>(name.size());
}

Task<std::string> check(int id) {
  Member member = co_await load(id);
  if (member.tier.empty()) throw std::runtime_error("no tier for " + member.email);
  if (member.id < 0) throw std::invalid_argument("negative id");
  co_return digest(member.email);
}

int main() {
  for (const Member& member : members(3)) {
    note(member.tier);
    newsletter(member.email);  // expect: user.contact.email -> globex
  }
  for (const std::string& tier : tiers(3)) note(tier);
  for (const std::string& address : addresses(3)) newsletter(address);  // expect: user.contact.email -> globex
  int sum = 0;
  for (int n : numbers(1, 5)) sum += n;
  note(std::to_string(sum));

  note(greet(1, "Hello").get());  // expect: user.name -> acme
  note(tierOf(2).get());
  note(std::to_string(nameLength(2).get()));
  try {
    note(check(3).get());  // expect: user.contact.email -> acme via hash
  } catch (const std::invalid_argument&) {
    note("invalid");
  } catch (const std::runtime_error& error) {
    note(error.what());  // expect: user.contact.email -> acme
  }

  auto visit = [](int id) -> Task<bool> {
    const Member member = co_await load(id);
    note(member.name);  // expect: user.name -> acme
    co_return member.tier == "gold";
  };
  note(visit(4).get() ? "gold" : "other");

  Task<std::string> pending = nameOf(5);
  Task<std::string> other = tierOf(5);
  note(other.get());
  newsletter(pending.get());  // expect: user.name -> globex
}
