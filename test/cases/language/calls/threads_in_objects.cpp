// An object that starts its thread when it is made and joins it when it goes: what the thread leaves in between is seen.
#include "case.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace {

template <class T>
class Queue {
 public:
  void push(T item) {
    std::lock_guard<std::mutex> lock(mutex_);
    items_.push_back(std::move(item));
    ready_.notify_one();
  }
  std::optional<T> pop() {
    std::unique_lock<std::mutex> lock(mutex_);
    ready_.wait(lock, [this] { return !items_.empty() || closed_; });
    if (items_.empty()) return std::nullopt;
    std::optional<T> out(std::move(items_.front()));
    items_.pop_front();
    return out;
  }
  void close() {
    std::lock_guard<std::mutex> lock(mutex_);
    closed_ = true;
    ready_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<T> items_;
  bool closed_ = false;
};

class Echo {
 public:
  Echo() : thread_([this] { loop(); }) {}
  ~Echo() {
    inbox_.close();
    thread_.join();
  }
  void post(std::string s) { inbox_.push(std::move(s)); }
  std::optional<std::string> receipt() { return outbox_.pop(); }

 private:
  void loop() {
    while (std::optional<std::string> s = inbox_.pop()) {
      globex::send(*s);  // expect: user.contact.email -> globex
      outbox_.push("to " + *s);
    }
  }
  Queue<std::string> inbox_;
  Queue<std::string> outbox_;
  std::thread thread_;
};

void with_mail(const User& u) {
  Echo echo;
  echo.post(u.email);
  if (const std::optional<std::string> r = echo.receipt()) acme::send(*r);  // expect: user.contact.email -> acme
}

void with_plan(const User& u) {
  Echo echo;
  echo.post(u.plan);
  if (const std::optional<std::string> r = echo.receipt()) acme::send(*r);  // silent: another object
}

}  // namespace

int main() {
  const User u = load_user(1);
  with_mail(u);
  with_plan(u);
}
