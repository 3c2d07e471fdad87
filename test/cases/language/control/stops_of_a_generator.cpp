// Whoever resumes a generator sees what it holds at each of its stops, not only the last value that it yields.
#include "case.h"

#include <coroutine>
#include <optional>

namespace {

class Lines {
 public:
  struct promise_type {
    std::optional<std::string> current;
    Lines get_return_object() { return Lines(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(std::string line) {
      current = std::move(line);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  explicit Lines(std::coroutine_handle<promise_type> frame) : frame_(frame) {}
  ~Lines() { frame_.destroy(); }
  bool next() {
    frame_.resume();
    return !frame_.done();
  }
  const std::string& line() const { return *frame_.promise().current; }

 private:
  std::coroutine_handle<promise_type> frame_;
};

Lines two(std::string first, std::string last) {
  co_yield first;
  co_yield last;
}

}  // namespace

void generated(const User& u) {
  auto mail = two(u.email, "end");
  while (mail.next()) acme::send(mail.line());  // expect: user.contact.email -> acme
  auto name = two("begin", u.name);
  while (name.next()) acme::send(name.line());  // expect: user.name -> acme
  auto none = two("begin", "end");
  while (none.next()) acme::send(none.line());
}
