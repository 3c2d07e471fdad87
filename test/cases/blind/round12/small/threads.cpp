// Threads: arguments by copy and by reference, futures, promises, packaged tasks, a queue with a condition variable.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

template <class T>
class Queue {
 public:
  void push(T item) {
    {
      std::lock_guard lock(mutex_);
      items_.push_back(std::move(item));
    }
    ready_.notify_one();
  }
  void close() {
    {
      std::lock_guard lock(mutex_);
      closed_ = true;
    }
    ready_.notify_all();
  }
  std::optional<T> pop() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [this] { return closed_ || !items_.empty(); });
    if (items_.empty()) return std::nullopt;
    T item = std::move(items_.front());
    items_.pop_front();
    return item;
  }

 private:
  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<T> items_;
  bool closed_ = false;
};

struct Event {
  std::string kind;
  std::string subject;
};

class Shared {
 public:
  void set(std::string text) {
    std::scoped_lock lock(mutex_);
    text_ = std::move(text);
    ++changes_;
  }
  std::string get() const {
    std::scoped_lock lock(mutex_);
    return text_;
  }
  int changes() const { return changes_.load(); }

 private:
  mutable std::mutex mutex_;
  std::string text_ = "initial";
  std::atomic<int> changes_{0};
};

void label(std::string& out, const std::string& text) { out = "[" + text + "]"; }
std::string slow_copy(std::string text) { return text; }

class Worker {
 public:
  explicit Worker(Queue<Event>& queue) : thread_([this, &queue] { run(queue); }) {}
  ~Worker() { thread_.join(); }

 private:
  void run(Queue<Event>& queue) {
    while (auto event = queue.pop()) {
      globex::send(event->kind);                       // silent
      globex::send(event->subject);                    // expect: user.contact.email -> globex
    }
  }
  std::thread thread_;
};

void plain_threads(const User& user) {
  std::string out = "-";
  std::string untouched = "-";
  std::thread first(label, std::ref(out), user.name);
  std::thread second([copy = untouched, &user]() mutable { label(copy, user.name); });
  first.join();
  second.join();
  acme::send(out);                                     // expect: user.name -> acme
  acme::send(untouched);                               // silent
  {
    std::jthread third(label, std::ref(untouched), std::cref(user.plan));
  }
  acme::send(untouched);                               // silent
  std::vector<std::thread> pool;
  Shared shared;
  acme::send(shared.get());                            // silent
  for (int i = 0; i < 2; ++i) pool.emplace_back(&Shared::set, &shared, user.phone);
  for (auto& thread : pool) thread.join();
  acme::send(shared.get());                            // expect: user.contact.phone_number -> acme
  acme::send(shared.changes());                        // silent
  shared.set("final");
  acme::send(shared.get());                            // silent
}

void futures(const User& user) {
  auto plan = std::async(std::launch::async, slow_copy, user.plan);
  auto mail = std::async(std::launch::async, slow_copy, user.email);
  acme::send(plan.get());                              // silent
  acme::send(mail.get());                              // expect: user.contact.email -> acme
  auto size = std::async(std::launch::deferred, [&user] { return user.name.size(); });
  acme::send(size.get());                              // silent
  std::promise<std::string> named, fixed;
  auto name = named.get_future();
  auto constant = fixed.get_future();
  std::thread setter([&] {
    named.set_value(user.name);
    fixed.set_value("constant");
  });
  setter.join();
  acme::send(constant.get());                          // silent
  acme::send(name.get());                              // expect: user.name -> acme
  std::packaged_task<std::string(const User&)> task([](const User& u) { return u.phone; });
  auto phone = task.get_future();
  task(user);
  acme::send(phone.get());                             // expect: user.contact.phone_number -> acme
  std::promise<void> failing;
  auto failed = failing.get_future();
  failing.set_exception(std::make_exception_ptr(std::runtime_error("lost " + user.name)));
  try {
    failed.get();
  } catch (const std::exception& error) {
    acme::send(error.what());                          // expect: user.name -> acme
  }
  std::shared_future<std::string> both = std::async(std::launch::async, [&user] { return sha256(user.email); }).share();
  acme::send(both.get());                              // silent (approved hash)
}

}  // namespace

int main() {
  User user = load_user(5);
  plain_threads(user);
  futures(user);
  Queue<Event> queue;
  {
    Worker worker(queue);
    queue.push({"signup", user.email});
    queue.push({"logout", user.email});
    queue.close();
  }
  Queue<std::string> other;
  other.push(user.plan);
  acme::send(*other.pop());                            // silent
  other.push(user.name);
  acme::send(*other.pop());                            // expect: user.name -> acme
}
