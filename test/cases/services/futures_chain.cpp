// Futures of our own: shared states, then(), when_all, an executor, cancellation, and a client that chains calls.
#include <piiflow/annotations.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

struct Rider {
  int id = 0;
  std::string zone;
  PII(user.name) std::string name;
  PII(user.location) std::string position;
};

Rider fetchRider(int id);
int fetchFare(int id);
PII_SINK(acme) void trace(const std::string& text);
PII_SINK(globex) void dispatchCar(const std::string& text);
PII_SANITIZER(anonymize) std::string district(const std::string& position);

class Executor {
 public:
  void post(std::function<void()> task) { tasks_.push_back(std::move(task)); }
  void drain() {
    while (!tasks_.empty()) {
      auto task = std::move(tasks_.front());
      tasks_.pop_front();
      task();
    }
  }
  std::size_t waiting() const { return tasks_.size(); }

 private:
  std::deque<std::function<void()>> tasks_;
};

template <class T>
class State {
 public:
  void set(T value) {
    std::function<void(const T&)> next;
    {
      std::lock_guard lock(mutex_);
      value_ = std::move(value);
      next = std::move(next_);
    }
    if (next) next(*value_);
  }
  void fail(std::exception_ptr error) { error_ = std::move(error); }
  void onValue(std::function<void(const T&)> next) {
    bool isReady = false;
    {
      std::lock_guard lock(mutex_);
      isReady = value_.has_value();
      if (!isReady) next_ = next;
    }
    if (isReady) next(*value_);
  }
  const T& get() const {
    if (error_) std::rethrow_exception(error_);
    return value_.value();
  }
  bool isReady() const { return value_.has_value() || error_ != nullptr; }

 private:
  mutable std::mutex mutex_;
  std::optional<T> value_;
  std::exception_ptr error_;
  std::function<void(const T&)> next_;
};

template <class T>
class Future {
 public:
  explicit Future(std::shared_ptr<State<T>> state) : state_(std::move(state)) {}
  template <class F>
  auto then(F function) const -> Future<std::invoke_result_t<F, const T&>> {
    using Result = std::invoke_result_t<F, const T&>;
    auto next = std::make_shared<State<Result>>();
    state_->onValue([next, function = std::move(function)](const T& value) { next->set(function(value)); });
    return Future<Result>(next);
  }
  const T& get() const { return state_->get(); }
  bool isReady() const { return state_->isReady(); }

 private:
  std::shared_ptr<State<T>> state_;
};

template <class F>
auto run(Executor& executor, F function) -> Future<std::invoke_result_t<F>> {
  using Result = std::invoke_result_t<F>;
  auto state = std::make_shared<State<Result>>();
  executor.post([state, function = std::move(function)] {
    try {
      state->set(function());
    } catch (...) {
      state->fail(std::current_exception());
    }
  });
  return Future<Result>(state);
}

template <class A, class B>
Future<std::pair<A, B>> both(const Future<A>& a, const Future<B>& b) {
  auto state = std::make_shared<State<std::pair<A, B>>>();
  a.then([state, b](const A& first) {
    b.then([state, first](const B& second) {
      state->set({first, second});
      return 0;
    });
    return 0;
  });
  return Future<std::pair<A, B>>(state);
}

class Token {
 public:
  void cancel(std::string reason) {
    reason_ = std::move(reason);
    cancelled_ = true;
  }
  bool isCancelled() const { return cancelled_; }
  const std::string& reason() const { return reason_; }

 private:
  std::atomic<bool> cancelled_{false};
  std::string reason_;
};

class Rides {
 public:
  explicit Rides(Executor& executor) : executor_(executor) {}
  Future<Rider> rider(int id) {
    return run(executor_, [id] { return fetchRider(id); });
  }
  Future<int> fare(int id) {
    return run(executor_, [id] { return fetchFare(id); });
  }
  Future<std::string> greeting(int id) {
    return rider(id).then([](const Rider& r) { return "Hello " + r.name; });
  }
  Future<std::string> zone(int id) {
    return rider(id).then([](const Rider& r) { return r.zone; });
  }

 private:
  Executor& executor_;
};

int main() {
  Executor executor;
  Rides rides(executor);

  Future<std::string> greeting = rides.greeting(1);
  Future<std::string> zone = rides.zone(1);
  Future<std::size_t> length = greeting.then([](const std::string& text) { return text.size(); });
  auto priced = both(rides.rider(2), rides.fare(2));
  executor.drain();
  trace(greeting.get());  // expect: user.name -> acme
  trace(zone.get());
  trace(std::to_string(length.get()));
  trace(std::to_string(priced.get().second));
  dispatchCar(priced.get().first.position);  // expect: user.location -> globex
  dispatchCar(priced.get().first.zone);
  dispatchCar(district(priced.get().first.position));  // expect: user.location -> globex via anonymize

  std::string latest = "none";
  auto noted = rides.rider(3).then([&latest](const Rider& r) {
    latest = r.zone;
    return r.id;
  });
  auto placed = rides.rider(4).then([](const Rider& r) {
    dispatchCar(r.position);  // expect: user.location -> globex
    return r.zone.size();
  });
  executor.drain();
  trace(latest);
  trace(std::to_string(noted.get() + static_cast<int>(placed.get())));

  auto failing = run(executor, []() -> std::string {
    const Rider rider = fetchRider(5);
    if (rider.zone.empty()) throw std::runtime_error("no zone for " + rider.name);
    return rider.zone;
  });
  executor.drain();
  try {
    trace(failing.get());
  } catch (const std::runtime_error& error) {
    trace(error.what());  // expect: user.name -> acme
  }

  Token token;
  token.cancel("timeout");
  trace(token.reason());
  Token other;
  other.cancel("user " + fetchRider(6).name);
  trace(other.reason());  // expect: user.name -> acme
  trace(token.isCancelled() ? token.reason() : "running");
  trace(std::to_string(executor.waiting()));

  auto state = std::make_shared<State<std::string>>();
  Future<std::string> manual(state);
  auto upper = manual.then([](const std::string& text) { return text + "!"; });
  state->set(fetchRider(7).name);
  trace(upper.get());  // expect: user.name -> acme
  auto fixed = std::make_shared<State<std::string>>();
  Future<std::string> still(fixed);
  auto shout = still.then([](const std::string& text) { return text + "?"; });
  fixed->set("ready");
  trace(shout.get());
}
