// Threads, async, promises, packaged tasks, atomics, condition variables, thread_local storage.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace {

struct Badge {
  PII(user.government_id) int number = 999999999;
  int door = 3;
};

template <class T>
class Mailbox {
 public:
  void put(T t) {
    {
      std::lock_guard lock(mutex_);
      items_.push_back(std::move(t));
    }
    ready_.notify_one();
  }
  T take() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [this] { return !items_.empty(); });
    T t = std::move(items_.front());
    items_.pop_front();
    return t;
  }

 private:
  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<T> items_;
};

thread_local std::string tls_user = "nobody";
thread_local std::string tls_task = "idle";

void store(std::string& out, const std::string& s, bool real) { out = real ? s : "skipped"; }

void threads(const Customer& c) {
  std::string slot = "slot";
  std::string copy = "copy";
  std::thread a(store, std::ref(slot), c.email, true);
  std::thread b([copy, &c]() mutable { copy = c.email; });
  a.join();
  b.join();
  acme::send(slot);  // expect: user.contact.email -> acme
  acme::send(copy);  // silent: the thread changed its own copy
}

void futures(const Customer& c) {
  auto name = std::async(std::launch::async, [&c] { return c.name; });
  auto width = std::async(std::launch::deferred, [&c] { return c.name.size(); });
  acme::send(name.get());  // expect: user.name -> acme
  acme::send(width.get());  // silent: a length
  std::promise<std::string> p, q;
  auto f = p.get_future();
  auto g = q.get_future();
  p.set_value(c.phone);
  q.set_value("done");
  acme::send(f.get());  // expect: user.contact.phone_number -> acme
  acme::send(g.get());  // silent: the other promise
}

void tasks(const Customer& c) {
  std::packaged_task<std::string(const std::string&)> task([](const std::string& s) { return s + "!"; });
  auto f = task.get_future();
  task(c.tier);
  acme::send(f.get());  // silent: not personal data
}

void atomics(const Badge& b) {
  std::atomic<int> number{0};
  std::atomic<int> door{0};
  number.store(b.number);
  door.exchange(b.door);
  int seen = 0;
  number.compare_exchange_strong(seen, 0);
  acme::send(seen);  // expect: user.government_id -> acme
  acme::send(door.load());  // silent: the door
}

void mailboxes(const Customer& c) {
  Mailbox<std::string> mails, ticks;
  std::thread producer([&] {
    mails.put(c.email);
    ticks.put("tick");
  });
  acme::send(mails.take());  // expect: user.contact.email -> acme
  acme::send(ticks.take());  // silent: the other mailbox
  producer.join();
}

void locals_of_threads(const Customer& c) {
  tls_user = c.name;
  acme::send(tls_user);  // expect: user.name -> acme
  acme::send(tls_task);  // silent: the other variable
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  threads(c);
  futures(c);
  tasks(c);
  atomics(Badge{});
  mailboxes(c);
  locals_of_threads(c);
}
