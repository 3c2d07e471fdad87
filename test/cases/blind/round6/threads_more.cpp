// Threads, promises, packaged tasks, a pool with futures, condition queues, once, thread_local, latches, atomics.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <latch>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

template <class T>
class Channel {
 public:
  void put(T v) {
    {
      std::lock_guard lock(m_);
      q_.push_back(std::move(v));
    }
    cv_.notify_one();
  }
  std::optional<T> take() {
    std::unique_lock lock(m_);
    cv_.wait(lock, [this] { return closed_ || !q_.empty(); });
    if (q_.empty()) return std::nullopt;
    T v = std::move(q_.front());
    q_.pop_front();
    return v;
  }
  void close() {
    std::scoped_lock lock(m_);
    closed_ = true;
    cv_.notify_all();
  }

 private:
  std::mutex m_;
  std::condition_variable cv_;
  std::deque<T> q_;
  bool closed_ = false;
};
class Pool {
 public:
  Pool() : worker_([this] { run(); }) {}
  ~Pool() {
    tasks_.close();
    worker_.join();
  }
  template <class F>
  auto submit(F f) -> std::future<decltype(f())> {
    auto task = std::make_shared<std::packaged_task<decltype(f())()>>(std::move(f));
    auto result = task->get_future();
    tasks_.put([task] { (*task)(); });
    return result;
  }

 private:
  void run() {
    while (auto t = tasks_.take()) (*t)();
  }
  Channel<std::function<void()>> tasks_;
  std::thread worker_;
};
thread_local std::string t_name = "main";
std::once_flag g_once;
std::string g_banner;

}  // namespace

void threads(const Customer& c) {
  std::promise<std::string> p, q;
  auto fp = p.get_future();
  auto fq = q.get_future().share();
  std::thread t([&p, mail = c.email] { p.set_value("m:" + mail); });
  acme::send(fp.get());                   // expect: user.contact.email -> acme
  t.join();
  q.set_value(c.tier);
  acme::send(fq.get());                   // silent
  Pool pool;
  auto r1 = pool.submit([&c] { return c.name + "!"; });
  auto r2 = pool.submit([&c] { return c.name.size(); });
  acme::send(r1.get());                   // expect: user.name -> acme
  acme::send(r2.get());                   // silent
  auto a = std::async(std::launch::async, [](const std::string& s, int n) { return s.substr(0, n); }, c.phone, 3);
  acme::send(a.get());                    // expect: user.contact.phone_number -> acme
  auto b = std::async(std::launch::deferred, [](const std::string&, const std::string& s) { return s; }, c.phone, c.tier);
  acme::send(b.get());                    // silent
  Channel<std::pair<std::string, std::string>> ch;
  ch.put({c.tier, c.email});
  if (auto m = ch.take()) {
    acme::send(m->first);                 // silent
    acme::send(m->second);                // expect: user.contact.email -> acme
  }
  Channel<std::string> plain;
  plain.put("ping");
  acme::send(plain.take().value_or(""));  // silent
  std::packaged_task<std::string(std::string)> task([](std::string s) { return "<" + s + ">"; });
  auto ft = task.get_future();
  task(c.name);
  acme::send(ft.get());                   // expect: user.name -> acme
  std::call_once(g_once, [&] { g_banner = c.tier; });
  acme::send(g_banner);                   // silent
  t_name = "worker";
  acme::send(t_name);                     // silent
  std::string slot;
  std::latch done(1);
  std::jthread j([&](std::stop_token) {
    slot = c.phone;
    done.count_down();
  });
  done.wait();
  j.join();
  acme::send(slot);                       // expect: user.contact.phone_number -> acme
  std::atomic<int> hits{0};
  hits.fetch_add(static_cast<int>(c.email.size()));
  acme::send(hits.load());                // silent
  std::atomic<const Customer*> current{nullptr};
  current.store(&c);
  acme::send(current.load()->name);       // expect: user.name -> acme
  acme::send(current.load()->tier);       // silent
  try {
    auto bad = std::async([&]() -> int { throw std::runtime_error("bad " + c.email); });
    acme::send(bad.get());                // silent
  } catch (const std::runtime_error& e) {
    acme::send(e.what());                 // expect: user.contact.email -> acme
  }
}
