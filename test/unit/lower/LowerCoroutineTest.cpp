// Coroutines.
#include "Lowered.h"

#include <catch2/catch.hpp>

namespace piiflow::test {
namespace {

const std::string kDeclared = R"(
struct S {
  S(const char *);
  S(const S &);
  ~S();
  bool ok() const;
};
bool c();
void g();
void use(const S &);
S make(const char *);
namespace std {
template <class R, class... A> struct coroutine_traits { using promise_type = typename R::promise_type; };
template <class P = void> struct coroutine_handle;
template <> struct coroutine_handle<void> { static coroutine_handle from_address(void *); };
template <class P> struct coroutine_handle {
  static coroutine_handle from_address(void *);
  static coroutine_handle from_promise(P &);
  P &promise() const;
  operator coroutine_handle<>() const;
};
struct suspend_never {
  bool await_ready() const noexcept;
  void await_suspend(coroutine_handle<>) const noexcept;
  void await_resume() const noexcept;
};
}
struct Task {
  struct promise_type {
    int value;
    Task get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
    std::suspend_never yield_value(int v);
    void return_value(int v);
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  int await_resume();
};
Task other(int);
)";

TEST_CASE("coroutine: co_return goes into the promise, exceptions too") {
  const std::string code = kDeclared + R"(
Task f(int k) {
  if (k) co_return 1;
  g();
  co_return k;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      %0 := new Task::promise_type
      begin %0.*: Task::promise_type
      %0.*.value := k
      begin return: Task
      return := call Task::promise_type::get_return_object(this <- &%0.*)
      begin %2: std::suspend_never
      %2 := call Task::promise_type::initial_suspend(this <- &%0.*)
      branch b1 b2
    b1:  // unwind b3
      k is != 0
      %3 := 1
      call Task::promise_type::return_value(this <- &%0.*, arg0 <- %3)
      goto b5
    b2:  // unwind b3
      k is == 0
      call g()
      call Task::promise_type::return_value(this <- &%0.*, arg0 <- k)
      goto b5
    b3:
      dispatch [...] b4
    b4:
      catch
      call Task::promise_type::unhandled_exception(this <- &%0.*)
      goto b5
    b5:
      begin %4: std::suspend_never
      %4 := call Task::promise_type::final_suspend(this <- &%0.*)
      return
  )"));
}

TEST_CASE("coroutine: co_await suspends perhaps, and gives what await_resume gives") {
  const std::string code = kDeclared + R"(
Task f(int k) {
  int got = co_await other(k);
  co_return got;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      %0 := new Task::promise_type
      begin %0.*: Task::promise_type
      %0.*.value := k
      begin return: Task
      return := call Task::promise_type::get_return_object(this <- &%0.*)
      begin %2: std::suspend_never
      %2 := call Task::promise_type::initial_suspend(this <- &%0.*)
      goto b1
    b1:  // unwind b4
      begin %4: Task
      %4 := call other(arg0 <- k)
      call Task::await_ready(this <- &%4)
      branch b3 b2
    b2:  // unwind b4
      begin %5: std::coroutine_handle<void>
      begin %6: std::coroutine_handle<Task::promise_type>
      %6 := call std::coroutine_handle::from_address(arg0 <- %0)
      %5 := call std::coroutine_handle::operator std::coroutine_handle(this <- &%6)
      call Task::await_suspend(this <- &%4, arg0 <- %5)
      goto b3
    b3:  // unwind b4
      %7 := call Task::await_resume(this <- &%4)
      got := %7
      call Task::promise_type::return_value(this <- &%0.*, arg0 <- got)
      goto b6
    b4:
      dispatch [...] b5
    b5:
      catch
      call Task::promise_type::unhandled_exception(this <- &%0.*)
      goto b6
    b6:
      begin %8: std::suspend_never
      %8 := call Task::promise_type::final_suspend(this <- &%0.*)
      return
  )"));
}

TEST_CASE("coroutine: co_yield hands its value to the promise") {
  const std::string code = kDeclared + R"(
Task f(int k) {
  co_yield k;
  co_return 0;
}
)";
  CHECK(lowered(code, "f") == dedent(R"(
    b0:
      %0 := new Task::promise_type
      begin %0.*: Task::promise_type
      %0.*.value := k
      begin return: Task
      return := call Task::promise_type::get_return_object(this <- &%0.*)
      k#2 := new int
      k#2.* := k
      begin %3: std::suspend_never
      %3 := call Task::promise_type::initial_suspend(this <- &%0.*)
      goto b1
    b1:  // unwind b2
      begin %4: std::suspend_never
      %4 := call Task::promise_type::yield_value(this <- &%0.*, arg0 <- k#2.*)
      %5 := 0
      call Task::promise_type::return_value(this <- &%0.*, arg0 <- %5)
      goto b4
    b2:
      dispatch [...] b3
    b3:
      catch
      call Task::promise_type::unhandled_exception(this <- &%0.*)
      goto b4
    b4:
      begin %6: std::suspend_never
      %6 := call Task::promise_type::final_suspend(this <- &%0.*)
      return
  )"));
}

}  // namespace
}  // namespace piiflow::test
