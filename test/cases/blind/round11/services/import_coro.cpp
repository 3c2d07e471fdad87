// A customer import as coroutines: a generator yields records, a lazy task maps them, a scheduler drives the rest.
#include "svc.h"

#include <coroutine>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

namespace co {

template <class T>
class Generator {
 public:
  struct promise_type {
    std::optional<T> current;
    std::exception_ptr error;
    Generator get_return_object() { return Generator(Handle::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T value) {
      current = std::move(value);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { error = std::current_exception(); }
  };
  using Handle = std::coroutine_handle<promise_type>;

  class Iterator {
   public:
    explicit Iterator(Handle h = {}) : handle_(h) {}
    Iterator& operator++() {
      advance(handle_);
      return *this;
    }
    const T& operator*() const { return *handle_.promise().current; }
    const T* operator->() const { return &*handle_.promise().current; }
    bool operator==(std::default_sentinel_t) const { return !handle_ || handle_.done(); }

   private:
    Handle handle_;
  };

  explicit Generator(Handle h) : handle_(h) {}
  Generator(Generator&& o) noexcept : handle_(std::exchange(o.handle_, {})) {}
  Generator& operator=(Generator&& o) noexcept {
    std::swap(handle_, o.handle_);
    return *this;
  }
  ~Generator() {
    if (handle_) handle_.destroy();
  }
  Iterator begin() {
    advance(handle_);
    return Iterator(handle_);
  }
  std::default_sentinel_t end() const { return {}; }

 private:
  static void advance(Handle h) {
    h.resume();
    if (h.promise().error) std::rethrow_exception(std::exchange(h.promise().error, nullptr));
  }
  Handle handle_;
};

template <class T>
class Task {
 public:
  struct promise_type {
    std::optional<T> result;
    std::exception_ptr error;
    std::coroutine_handle<> waiting;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept {
      struct Resume {
        bool await_ready() noexcept { return false; }
        std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept {
          return h.promise().waiting ? h.promise().waiting : std::noop_coroutine();
        }
        void await_resume() noexcept {}
      };
      return Resume{};
    }
    template <class U>
    void return_value(U&& value) {
      result.emplace(std::forward<U>(value));
    }
    void unhandled_exception() { error = std::current_exception(); }
  };

  explicit Task(std::coroutine_handle<promise_type> h) : handle_(h) {}
  Task(Task&& o) noexcept : handle_(std::exchange(o.handle_, {})) {}
  Task(const Task&) = delete;
  ~Task() {
    if (handle_) handle_.destroy();
  }
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller) noexcept {
    handle_.promise().waiting = caller;
    return handle_;
  }
  T await_resume() { return take(); }
  T run() {
    handle_.resume();
    return take();
  }

 private:
  T take() {
    auto& p = handle_.promise();
    if (p.error) std::rethrow_exception(p.error);
    return std::move(*p.result);
  }
  std::coroutine_handle<promise_type> handle_;
};

}  // namespace co

namespace import {

struct Row {
  int number = 0;
  std::string mail;
  std::string person;
  std::string product;
};

struct Stats {
  int rows = 0;
  int skipped = 0;
  std::size_t longest = 0;
  std::string lastProduct;
  std::string lastPerson;
};

class BadRow : public std::runtime_error {
 public:
  BadRow(int number, const std::string& text) : std::runtime_error("bad row " + text), number_(number) {}
  int number() const { return number_; }

 private:
  int number_;
};

co::Generator<Row> readRows(int from, int to) {
  for (int id = from; id < to; ++id) {
    User u = load_user(id);
    Row r;
    r.number = id;
    r.mail = u.email;
    r.person = u.name;
    r.product = "p-" + u.plan;
    co_yield std::move(r);
  }
}

co::Generator<std::string> products(int from, int to) {
  for (const Row& r : readRows(from, to)) co_yield r.product;
}

co::Generator<std::string> mails(int from, int to) {
  for (const Row& r : readRows(from, to)) {
    if (r.number % 2 == 0) continue;
    co_yield r.mail;
  }
}

co::Task<std::string> normalised(std::string text) {
  while (!text.empty() && text.back() == ' ') text.pop_back();
  co_return text;
}

co::Task<Stats> statistics(int from, int to) {
  Stats s;
  for (const Row& r : readRows(from, to)) {
    ++s.rows;
    s.longest = std::max(s.longest, r.mail.size());
    s.lastProduct = co_await normalised(r.product + " ");
    s.lastPerson = co_await normalised(r.person);
  }
  co_return s;
}

co::Task<std::string> greeting(int id) {
  User u = load_user(id);
  std::string name = co_await normalised(u.name);
  std::string plan = co_await normalised(u.plan);
  acme::send(plan);                                   // silent
  acme::send(name.size());                            // silent
  co_return "Hello " + name;
}

co::Task<int> checkRow(const Row& r) {
  if (r.mail.find('@') == std::string::npos) throw BadRow(r.number, r.mail);
  co_return static_cast<int>(r.mail.find('@'));
}

co::Task<bool> forward(Row r, bool keepPerson) {
  std::string body = "bought " + r.product;
  if (keepPerson) body += " by " + r.person;
  mailhub::deliver(r.mail, body);                     // silent (approved recipient)
  globex::send(r.product);                            // silent
  r.person = redact(r.person);
  acme::send(r.person);                               // silent (approved: redact)
  co_return !body.empty();
}

// Work that is resumed later, in the order in which it came.
class Scheduler {
 public:
  struct Turn {
    Scheduler& scheduler;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> h) { scheduler.ready_.push_back(h); }
    void await_resume() const noexcept {}
  };
  struct Job {
    struct promise_type {
      Job get_return_object() { return {}; }
      std::suspend_never initial_suspend() noexcept { return {}; }
      std::suspend_never final_suspend() noexcept { return {}; }
      void return_void() {}
      void unhandled_exception() { std::terminate(); }
    };
  };
  Turn turn() { return Turn{*this}; }
  void drain() {
    while (!ready_.empty()) {
      std::coroutine_handle<> h = ready_.front();
      ready_.pop_front();
      h.resume();
    }
  }

 private:
  std::deque<std::coroutine_handle<>> ready_;
};

Scheduler::Job publish(Scheduler& s, std::string subject, std::string detail) {
  acme::send(subject);                                // silent
  co_await s.turn();
  globex::send(detail);                               // expect: user.contact.email -> globex via none
  detail = "sent";
  co_await s.turn();
  globex::send(detail);                               // silent
}

}  // namespace import

int main() {
  using namespace import;
  for (const std::string& p : products(1, 3)) {
    acme::send(p);                                    // silent
  }
  for (const std::string& m : mails(1, 4)) {
    acme::send(m);                                    // expect: user.contact.email -> acme via none
    acme::send(sha256(m));                            // silent (approved: hash)
    globex::send(sha256(m));                          // expect: user.contact.email -> globex via hash
  }
  Stats s = statistics(1, 4).run();
  acme::send(s.rows);                                 // silent
  acme::send(s.longest);                              // silent
  acme::send(s.lastProduct);                          // silent
  acme::send(s.lastPerson);                           // expect: user.name -> acme via none
  s.lastProduct.swap(s.lastPerson);
  acme::send(s.lastProduct);                          // expect: user.name -> acme via none
  acme::send(s.lastPerson);                           // silent
  acme::send(greeting(5).run());                      // expect: user.name -> acme via none
  acme::send(normalised(setting("title")).run());     // silent
  acme::send(normalised("to " + load_user(3).phone).run());   // expect: user.contact.phone_number -> acme via none

  for (const Row& r : readRows(6, 8)) {
    acme::send(r.number);                             // silent
    globex::send(normalised(r.mail).run());           // expect: user.contact.email -> globex via none
    acme::send(checkRow(r).run());                    // silent
    forward(r, r.number == 6).run();
    globex::send(r.person);                           // expect: user.name -> globex via none
  }
  Row broken;
  broken.number = 9;
  broken.mail = load_user(9).name;
  broken.product = setting("product");
  try {
    checkRow(broken).run();
  } catch (const BadRow& e) {
    globex::send(e.what());                           // expect: user.name -> globex via none
    globex::send(e.number());                         // silent
  }
  acme::send(broken.product);                         // silent
  broken = Row{};
  acme::send(broken.mail);                            // silent

  Scheduler scheduler;
  publish(scheduler, setting("subject"), load_user(2).email);
  publish(scheduler, "second", current_email());
  scheduler.drain();

  auto rows = readRows(1, 2);
  auto it = rows.begin();
  Row kept = *it;
  globex::send(it->person);                           // expect: user.name -> globex via none
  acme::send(kept.product);                           // silent
  globex::send(kept.mail + kept.product);             // expect: user.contact.email -> globex via none
  kept.mail = kept.product;
  globex::send(kept.mail);                            // silent
  acme::send(it->person.empty());                     // silent
}
