// Concurrency: producer and consumer with members, timers, latches, shared futures, thread pools by hand.
#include "case.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

template <class T>
class BlockingQueue {
 public:
  void put(T item) {
    std::unique_lock<std::mutex> lock(mutex_);
    items_.push_back(std::move(item));
    lock.unlock();
    cond_.notify_one();
  }
  bool take(T& out, std::chrono::milliseconds wait) {
    std::unique_lock<std::mutex> lock(mutex_);
    if (!cond_.wait_for(lock, wait, [this] { return !items_.empty(); })) return false;
    out = std::move(items_.front());
    items_.pop_front();
    return true;
  }

 private:
  std::deque<T> items_;
  std::mutex mutex_;
  std::condition_variable cond_;
};

class Uploader {
 public:
  Uploader() : thread_([this] { run(); }) {}
  ~Uploader() {
    stop_ = true;
    if (thread_.joinable()) thread_.join();
  }
  void upload(const User& u) { queue_.put(u.email + "," + u.plan); }

 private:
  void run() {
    std::string item;
    while (!stop_) {
      if (queue_.take(item, std::chrono::milliseconds(10))) acme::send(item);   // expect: user.contact.email -> acme
    }
  }
  BlockingQueue<std::string> queue_;
  std::atomic<bool> stop_{false};
  std::thread thread_;
};

class Quiet {
 public:
  void start() { worker_ = std::jthread([this](std::stop_token st) { loop(st); }); }
  void add(const User& u) { plans_.put(u.plan); }

 private:
  void loop(std::stop_token st) {
    std::string p;
    while (!st.stop_requested())
      if (plans_.take(p, std::chrono::milliseconds(1))) acme::send(p);
  }
  BlockingQueue<std::string> plans_;
  std::jthread worker_;
};

class Timer {
 public:
  void every(std::chrono::seconds, std::function<void()> f) { jobs_.push_back(std::move(f)); }
  void tick() {
    for (auto& j : jobs_) j();
  }

 private:
  std::vector<std::function<void()>> jobs_;
};

class Snapshot {
 public:
  void set(const User& u) {
    std::unique_lock lock(m_);
    current_ = std::make_shared<const User>(u);
  }
  std::shared_ptr<const User> get() const {
    std::shared_lock lock(m_);
    return current_;
  }

 private:
  mutable std::shared_mutex m_;
  std::shared_ptr<const User> current_;
};

std::future<std::string> name_later(int id) {
  return std::async(std::launch::deferred, [id] { return load_user(id).name; });
}
std::future<std::size_t> length_later(const std::string& s) {
  std::promise<std::size_t> p;
  auto f = p.get_future();
  p.set_value(s.size());
  return f;
}
std::future<std::string> by_promise(const std::string& s) {
  auto p = std::make_shared<std::promise<std::string>>();
  std::future<std::string> f = p->get_future();
  std::thread([p, s] { p->set_value(s + "!"); }).detach();
  return f;
}

int main() {
  User u = load_user(1);
  Uploader up;
  up.upload(u);
  Quiet quiet;
  quiet.start();
  quiet.add(u);
  Timer timer;
  std::string latest;
  timer.every(std::chrono::seconds(1), [&latest, &u] { latest = u.phone; });
  timer.tick();
  acme::send(latest);                              // expect: user.contact.phone_number -> acme
  Snapshot snap;
  snap.set(u);
  acme::send(snap.get()->name);                    // expect: user.name -> acme
  acme::send(snap.get()->plan);
  acme::send(name_later(1).get());                 // expect: user.name -> acme
  acme::send(length_later(u.name).get());
  acme::send(by_promise(u.email).get());           // expect: user.contact.email -> acme
  acme::send(by_promise(u.plan).get());
  std::shared_future<std::string> sf = name_later(2).share();
  auto copy = sf;
  acme::send(copy.get());                          // expect: user.name -> acme
  std::vector<std::future<std::string>> all;
  for (int i = 0; i < 3; ++i) all.push_back(std::async([i] { return load_user(i).email; }));
  std::string joined;
  for (auto& f : all) joined += f.get() + ";";
  acme::send(joined);                              // expect: user.contact.email -> acme
  std::string a, b;
  std::thread t1([&] { a = u.name; });
  std::thread t2([&] { b = u.plan; });
  t1.join();
  t2.join();
  acme::send(a);                                   // expect: user.name -> acme
  acme::send(b);
  std::atomic<long> number{0};
  std::thread t3([&] { number = std::stol(u.phone); });
  t3.join();
  acme::send(number.load());                       // expect: user.contact.phone_number -> acme
}
