// Awaitables that complete by callback, a channel between two coroutines, and parameters in coroutine frames.
#include "svc.h"

#include <coroutine>
#include <deque>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

struct Fire {
  struct promise_type {
    Fire get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

class Loop {
 public:
  void post(std::function<void()> f) { queue_.push_back(std::move(f)); }
  void run() {
    while (!queue_.empty()) {
      auto f = std::move(queue_.front());
      queue_.pop_front();
      f();
    }
  }

 private:
  std::deque<std::function<void()>> queue_;
};

// co_await fetch(...): the answer comes with a callback of the loop.
class Fetch {
 public:
  Fetch(Loop& loop, std::function<std::string()> load) : loop_(loop), load_(std::move(load)) {}
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> h) {
    loop_.post([this, h] {
      answer_ = load_();
      h.resume();
    });
  }
  std::string await_resume() { return std::move(answer_); }

 private:
  Loop& loop_;
  std::function<std::string()> load_;
  std::string answer_;
};

template <class T>
class Channel {
 public:
  void send(T value) {
    if (auto h = std::exchange(reader_, {})) {
      slot_ = std::move(value);
      h.resume();
    } else {
      buffered_.push_back(std::move(value));
    }
  }
  auto receive() {
    struct Receive {
      Channel& c;
      bool await_ready() {
        if (c.buffered_.empty()) return false;
        c.slot_ = std::move(c.buffered_.front());
        c.buffered_.pop_front();
        return true;
      }
      void await_suspend(std::coroutine_handle<> h) { c.reader_ = h; }
      T await_resume() { return *std::exchange(c.slot_, std::nullopt); }
    };
    return Receive{*this};
  }

 private:
  std::deque<T> buffered_;
  std::optional<T> slot_;
  std::coroutine_handle<> reader_;
};

Fire consumer(Channel<std::string>& names, Channel<int>& numbers) {
  for (int i = 0; i < 2; ++i) {
    std::string name = co_await names.receive();
    acme::send(name);                                   // expect: user.name -> acme via none
    acme::send(redact(name));                           // silent (approved: redact)
    globex::send(name);                                 // expect: user.name -> globex via none
    int number = co_await numbers.receive();
    acme::send(number);                                 // silent
    name = std::to_string(number);
    acme::send(name);                                   // silent
  }
}

Fire page(Loop& loop, User u, std::string& out) {
  std::string title = co_await Fetch(loop, [] { return setting("title"); });
  acme::send(title);                                    // silent
  std::string mail = co_await Fetch(loop, [&u] { return u.email; });
  globex::send(mail);                                   // expect: user.contact.email -> globex via none
  std::string both = mail + co_await Fetch(loop, [&u] { return u.name; });
  acme::send(both);                                     // expect: user.contact.email -> acme via none // expect: user.name -> acme via none
  mail = co_await Fetch(loop, [&u] { return u.plan; });
  globex::send(mail);                                   // silent
  out = title + u.phone;
}

int main() {
  Channel<std::string> names;
  Channel<int> numbers;
  names.send(load_user(1).name);
  consumer(names, numbers);
  numbers.send(7);
  names.send(load_user(2).name);
  numbers.send(static_cast<int>(load_user(2).email.size()));

  Loop loop;
  std::string out = "pending";
  page(loop, load_user(3), out);
  loop.run();
  globex::send(out);                                    // expect: user.contact.phone_number -> globex via none
  out = "shown";
  Channel<User> users;
  [](Channel<User>& c) -> Fire {
    User first = co_await c.receive();
    acme::send(first.plan);                             // silent
    acme::send(first.phone);                            // expect: user.contact.phone_number -> acme via none
  }(users);
  users.send(load_user(4));
  globex::send(out);                                    // silent
}
