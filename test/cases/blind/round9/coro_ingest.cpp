// Ingest with coroutines: a generator of lines, lazy tasks, an awaitable channel, parsing stages and a tally.
#include "svc.h"

#include <coroutine>
#include <deque>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace co {

template <class T>
class Generator {
 public:
  struct promise_type {
    std::optional<T> current;
    std::exception_ptr error;
    Generator get_return_object() { return Generator(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T value) {
      current = std::move(value);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { error = std::current_exception(); }
  };

  explicit Generator(std::coroutine_handle<promise_type> h) : handle_(h) {}
  Generator(Generator&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
  Generator& operator=(Generator&&) = delete;
  ~Generator() {
    if (handle_) handle_.destroy();
  }

  std::optional<T> next() {
    handle_.resume();
    if (handle_.promise().error) std::rethrow_exception(handle_.promise().error);
    if (handle_.done()) return std::nullopt;
    return std::move(handle_.promise().current);
  }

 private:
  std::coroutine_handle<promise_type> handle_;
};

template <class T>
class Task {
 public:
  struct promise_type {
    T value{};
    std::exception_ptr error;
    std::coroutine_handle<> waiter;
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept {
        return h.promise().waiter ? h.promise().waiter : std::noop_coroutine();
      }
      void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
    void return_value(T v) { value = std::move(v); }
    void unhandled_exception() { error = std::current_exception(); }
  };

  explicit Task(std::coroutine_handle<promise_type> h) : handle_(h) {}
  Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
  Task& operator=(Task&&) = delete;
  ~Task() {
    if (handle_) handle_.destroy();
  }

  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiter) noexcept {
    handle_.promise().waiter = waiter;
    return handle_;
  }
  T await_resume() { return take(); }

  T run() {
    handle_.resume();
    return take();
  }

 private:
  T take() {
    if (handle_.promise().error) std::rethrow_exception(handle_.promise().error);
    return std::move(handle_.promise().value);
  }
  std::coroutine_handle<promise_type> handle_;
};

}  // namespace co

namespace ingest {

struct Record {
  int line = 0;
  std::string kind;
  std::string value;
};

class ParseError : public std::exception {
 public:
  ParseError(int line, std::string text) : line_(line), text_(std::move(text)) {}
  const char* what() const noexcept override { return "line cannot be parsed"; }
  int line() const { return line_; }
  const std::string& text() const { return text_; }

 private:
  int line_;
  std::string text_;
};

co::Generator<std::string> contact_lines(int from, int to) {
  for (int id = from; id < to; ++id) {
    const Customer c = load_customer(id);
    co_yield "mail=" + c.email;
  }
}

co::Generator<std::string> setting_lines(int n) {
  static constexpr const char* kKeys[] = {"depth", "colour", "width"};
  for (int i = 0; i < n; ++i) co_yield std::string(kKeys[i % 3]) + "=" + config(kKeys[i % 3]);
}

co::Generator<int> lengths(co::Generator<std::string> lines) {
  while (auto l = lines.next()) co_yield static_cast<int>(l->size());
}

Record parse(int number, std::string_view line) {
  const auto eq = line.find('=');
  if (eq == std::string_view::npos) throw ParseError(number, std::string(line));
  return Record{number, "entry", std::string(line.substr(eq + 1))};
}

co::Generator<Record> records(co::Generator<std::string> lines) {
  int number = 0;
  while (auto l = lines.next()) co_yield parse(++number, *l);
}

co::Task<Customer> fetch(int id) { co_return load_customer(id); }

co::Task<std::string> greeting(int id, bool by_name = false) {
  const Customer c = co_await fetch(id);
  if (!by_name) co_return "Dear " + c.tier + " member";
  co_return "Dear " + c.name;
}

co::Task<int> score(int id) {
  const Customer c = co_await fetch(id);
  int points = c.tier == "gold" ? 10 : 1;
  if (c.email.ends_with(".org")) points += 5;
  co_return points;
}

co::Task<std::string> masked_contact(int id) {
  Customer c = co_await fetch(id);
  std::string phone = c.phone;
  phone = redact(phone);
  co_return c.tier + "/" + phone;
}

co::Task<std::string> guarded(int id) {
  std::string note;
  try {
    note = co_await greeting(id, true);
    throw ParseError(id, "withheld");
  } catch (const ParseError& e) {
    note = "failed in line " + std::to_string(e.line());
  }
  co_return note;
}

// A channel: receivers see what was sent before; nothing blocks here.
template <class T>
class Channel {
 public:
  void send_now(T v) { items_.push_back(std::move(v)); }
  auto receive() {
    struct Awaiter {
      Channel& channel;
      bool await_ready() const noexcept { return true; }
      void await_suspend(std::coroutine_handle<>) const noexcept {}
      std::optional<T> await_resume() {
        if (channel.items_.empty()) return std::nullopt;
        T v = std::move(channel.items_.front());
        channel.items_.pop_front();
        return v;
      }
    };
    return Awaiter{*this};
  }

 private:
  std::deque<T> items_;
};

co::Task<std::string> join_all(Channel<std::string>& in) {
  std::string all;
  while (auto v = co_await in.receive()) all += *v + ",";
  co_return all;
}

}  // namespace ingest

void generators() {
  auto contacts = ingest::records(ingest::contact_lines(1, 3));
  while (auto r = contacts.next()) {
    acme::send(r->value);  // expect: user.contact.email -> acme
    acme::send(r->kind);   // silent: a constant kind
    acme::send(r->line);   // silent: a line number
  }
  auto settings = ingest::records(ingest::setting_lines(3));
  while (auto r = settings.next()) acme::send(r->value);  // silent: this generator reads settings

  auto sizes = ingest::lengths(ingest::contact_lines(1, 3));
  int total = 0;
  while (auto n = sizes.next()) total += *n;
  acme::send(total);  // silent: a sum of lengths

  auto raw = ingest::contact_lines(5, 6);
  std::string line = raw.next().value_or("none");
  globex::send(line);  // expect: user.contact.email -> globex
  line = raw.next() ? "more" : "done";
  globex::send(line);  // silent: whether there is more
}

void failures() {
  try {
    ingest::parse(4, current_name());
  } catch (const ingest::ParseError& e) {
    acme::send(e.what());  // silent: what() is a constant
    acme::send(e.line());  // silent: a line number
    acme::send(e.text());  // expect: user.name -> acme
  }
  globex::send(ingest::guarded(6).run());  // silent: the greeting is replaced in the handler
}

void tasks() {
  acme::send(ingest::greeting(7).run());         // silent: by default greets the tier
  acme::send(ingest::greeting(7, true).run());   // expect: user.name -> acme
  acme::send(ingest::score(8).run());            // silent: points depend on the mail, no more
  acme::send(ingest::masked_contact(8).run());   // expect: user.contact.phone_number -> acme via redact
  Customer c = ingest::fetch(9).run();
  acme::send(c.tier);   // silent: not personal data
  acme::send(c.phone);  // expect: user.contact.phone_number -> acme
}

void channels() {
  ingest::Channel<std::string> people;
  ingest::Channel<std::string> jobs;
  people.send_now(current_ssn());
  jobs.send_now("reindex");
  globex::send(ingest::join_all(people).run());  // expect: user.government_id -> globex
  globex::send(ingest::join_all(jobs).run());    // silent: the channel of jobs

  auto collect = [](std::vector<std::string> parts) -> co::Task<std::string> {
    std::string text;
    for (const std::string& p : parts) text += p + " ";
    co_return text;
  };
  const std::string name = current_name();
  globex::send(collect({"to", name}).run());                            // expect: user.name -> globex
  globex::send(collect({"to", name.empty() ? "nobody" : "someone"}).run());  // silent: a choice of constants
}

int main() {
  generators();
  failures();
  tasks();
  channels();
}
