// Latches, barriers, semaphores, stop tokens, actors, double buffers, condition_variable_any, once, thread results.
#include "case.h"

#include <array>
#include <atomic>
#include <barrier>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <future>
#include <latch>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <semaphore>
#include <shared_mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

using namespace std::chrono_literals;

template <class Msg>
class Actor {
 public:
  explicit Actor(std::function<void(Msg)> f) : f_(std::move(f)), t_([this](std::stop_token st) { run(st); }) {}
  void tell(Msg m) {
    {
      std::lock_guard l(m_);
      box_.push(std::move(m));
    }
    cv_.notify_one();
  }

 private:
  void run(std::stop_token st) {
    while (!st.stop_requested()) {
      std::unique_lock l(m_);
      if (!cv_.wait(l, st, [this] { return !box_.empty(); })) return;
      Msg m = std::move(box_.front());
      box_.pop();
      l.unlock();
      f_(std::move(m));
    }
  }
  std::function<void(Msg)> f_;
  std::queue<Msg> box_;
  std::mutex m_;
  std::condition_variable_any cv_;
  std::jthread t_;
};

class DoubleBuffer {
 public:
  void write(const std::string& s) {
    std::scoped_lock l(m_);
    back_.push_back(s);
  }
  std::vector<std::string> flip() {
    std::scoped_lock l(m_);
    std::swap(front_, back_);
    back_.clear();
    return front_;
  }

 private:
  std::mutex m_;
  std::vector<std::string> front_, back_;
};

template <class T>
class Slot {
 public:
  void put(T t) {
    free_.acquire();
    v_ = std::move(t);
    full_.release();
  }
  T take() {
    full_.acquire();
    T t = std::move(*v_);
    v_.reset();
    free_.release();
    return t;
  }

 private:
  std::counting_semaphore<1> free_{1};
  std::counting_semaphore<1> full_{0};
  std::optional<T> v_;
};

struct Progress {
  std::atomic<int> done{0};
  std::atomic<bool> failed{false};
};

class Once {
 public:
  const std::string& get(const User& u) {
    std::call_once(f_, &Once::init, this, std::cref(u));
    return s_;
  }

 private:
  void init(const User& u) { s_ = u.email; }
  std::once_flag f_;
  std::string s_;
};

std::string work(const std::string& a, int) { return a + "!"; }
void fill(std::string& out, const std::string& in) { out = in; }

template <class F>
auto parallel(F f, std::vector<std::string> in) {
  std::vector<std::future<std::string>> fs;
  for (auto& s : in) fs.push_back(std::async(std::launch::async, f, s));
  std::vector<std::string> out;
  for (auto& f2 : fs) out.push_back(f2.get());
  return out;
}

int main() {
  User u = load_user(1);
  Actor<std::string> sender([](std::string s) { acme::send(s); });   // expect: user.name -> acme
  Actor<int> counter([](int n) { acme::send(n); });
  sender.tell(u.name);
  counter.tell(u.id);

  DoubleBuffer a, b;
  a.write(u.email);
  b.write(u.plan);
  for (const auto& s : a.flip()) acme::send(s);   // expect: user.contact.email -> acme
  for (const auto& s : b.flip()) acme::send(s);

  Slot<User> users;
  Slot<std::string> words;
  std::thread producer([&] {
    users.put(u);
    words.put(u.plan);
  });
  acme::send(users.take().phone);                 // expect: user.contact.phone_number -> acme
  acme::send(words.take());
  producer.join();

  Progress progress;
  std::jthread p([&] {
    for (char c : u.name)
      if (c == 'a') ++progress.done;
    progress.failed = u.name.empty();
  });
  p.join();
  acme::send(progress.done.load());
  acme::send(progress.failed.load());

  Once once;
  acme::send(once.get(u));                        // expect: user.contact.email -> acme

  std::string out1, out2;
  std::latch ready(2);
  std::thread t1([&] {
    fill(out1, u.name);
    ready.count_down();
  });
  std::thread t2(fill, std::ref(out2), std::cref(u.plan));
  ready.wait();
  t1.join();
  t2.join();
  acme::send(out1);                               // expect: user.name -> acme
  acme::send(out2);

  auto results = parallel([](const std::string& s) { return s + "?"; }, {u.name, "x"});
  acme::send(results[0]);                         // expect: user.name -> acme
  auto plain = parallel([](const std::string&) { return std::string("-"); }, {u.name});
  acme::send(plain[0]);

  std::promise<void> go;
  std::string shared = "none";
  std::thread waiter([f = go.get_future(), &shared, &u]() mutable {
    f.wait();
    shared = u.phone;
  });
  go.set_value();
  waiter.join();
  acme::send(shared);                             // expect: user.contact.phone_number -> acme

  std::promise<std::string> bad;
  auto badFuture = bad.get_future();
  try {
    throw std::runtime_error("for " + u.email);
  } catch (...) {
    bad.set_exception(std::current_exception());
  }
  try {
    acme::send(badFuture.get());
  } catch (const std::exception& e) {
    acme::send(e.what());                         // expect: user.contact.email -> acme
  }
  std::map<std::thread::id, std::string> perThread;
  perThread[std::this_thread::get_id()] = u.name;
  acme::send(perThread.begin()->second);          // expect: user.name -> acme
  std::array<std::string, 2> slots;
  std::barrier sync(2, []() noexcept {});
  std::jthread w1([&] {
    slots[0] = u.plan;
    sync.arrive_and_wait();
  });
  std::jthread w2([&] { sync.arrive_and_wait(); });
  w1.join();
  w2.join();
  acme::send(slots[0]);
  auto deferred = std::async(std::launch::deferred, work, u.phone, 2);
  acme::send(deferred.wait_for(0s) == std::future_status::deferred);
  acme::send(deferred.get());                     // expect: user.contact.phone_number -> acme
  std::vector<std::jthread> pool;
  std::mutex m;
  std::list<std::string> collected, other;
  for (int i = 0; i < 3; ++i)
    pool.emplace_back([&, i] {
      std::lock_guard l(m);
      collected.push_back(u.email + std::to_string(i));
      other.push_back(std::to_string(i));
    });
  pool.clear();
  acme::send(collected.back());                   // expect: user.contact.email -> acme
  acme::send(other.back());
}
