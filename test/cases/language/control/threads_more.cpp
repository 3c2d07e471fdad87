// Threads, async, futures, promises, packaged tasks, pools, thread locals, atomics, once, latches.
#include "case.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <queue>
#include <shared_mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

class Pool {
 public:
  explicit Pool(int n) {
    for (int i = 0; i < n; ++i) threads_.emplace_back([this] { loop(); });
  }
  ~Pool() {
    {
      std::lock_guard lock(m_);
      stop_ = true;
    }
    cv_.notify_all();
    for (auto& t : threads_) t.join();
  }
  template <class F, class... Args>
  auto submit(F&& f, Args&&... args) -> std::future<std::invoke_result_t<F, Args...>> {
    using R = std::invoke_result_t<F, Args...>;
    auto task = std::make_shared<std::packaged_task<R()>>(std::bind(std::forward<F>(f), std::forward<Args>(args)...));
    auto result = task->get_future();
    {
      std::unique_lock lock(m_);
      jobs_.emplace_back([task] { (*task)(); });
    }
    cv_.notify_one();
    return result;
  }

 private:
  void loop() {
    for (;;) {
      std::function<void()> job;
      {
        std::unique_lock lock(m_);
        cv_.wait(lock, [this] { return stop_ || !jobs_.empty(); });
        if (stop_ && jobs_.empty()) return;
        job = std::move(jobs_.front());
        jobs_.pop_front();
      }
      job();
    }
  }
  std::vector<std::thread> threads_;
  std::deque<std::function<void()>> jobs_;
  std::mutex m_;
  std::condition_variable cv_;
  bool stop_ = false;
};

template <class T>
class Guarded {
 public:
  explicit Guarded(T t = {}) : t_(std::move(t)) {}
  T get() const {
    std::shared_lock lock(m_);
    return t_;
  }
  void set(T t) {
    std::unique_lock lock(m_);
    t_ = std::move(t);
  }
  template <class F>
  auto with(F f) {
    std::scoped_lock lock(m_);
    return f(t_);
  }

 private:
  mutable std::shared_mutex m_;
  T t_;
};

template <class T>
class Channel {
 public:
  void send(T v) {
    std::lock_guard<std::mutex> l(m_);
    q_.push(std::move(v));
    cv_.notify_one();
  }
  bool receive(T& out) {
    std::unique_lock<std::mutex> l(m_);
    cv_.wait(l, [&] { return closed_ || !q_.empty(); });
    if (q_.empty()) return false;
    out = std::move(q_.front());
    q_.pop();
    return true;
  }

 private:
  std::mutex m_;
  std::condition_variable cv_;
  std::queue<T> q_;
  bool closed_ = false;
};

thread_local std::string tlsName = "none";
thread_local std::string tlsPlan = "none";

std::string mailOf(const User& u) { return u.email; }
std::string planOf(const User& u) { return u.plan; }
void setName(std::promise<std::string> p, std::string s) { p.set_value(std::move(s)); }

int main() {
  User u = load_user(1);
  auto f1 = std::async(std::launch::async, mailOf, u);
  auto f2 = std::async(planOf, std::cref(u));
  auto f3 = std::async([&u] { return u.name; });
  acme::send(f1.get());                    // expect: user.contact.email -> acme
  acme::send(f2.get());
  acme::send(f3.get());                    // expect: user.name -> acme

  Pool pool(2);
  auto a = pool.submit(mailOf, u);
  auto b = pool.submit([](const std::string& s) { return s + "!"; }, u.plan);
  auto c = pool.submit([n = u.name] { return n; });
  acme::send(a.get());                     // expect: user.contact.email -> acme
  acme::send(b.get());
  acme::send(c.get());                     // expect: user.name -> acme
  pool.submit([s = u.phone] { acme::send(s); });  // expect: user.contact.phone_number -> acme
  pool.submit([s = u.plan] { acme::send(s); });

  std::promise<std::string> p1, p2;
  auto r1 = p1.get_future();
  auto r2 = p2.get_future();
  std::thread t1(setName, std::move(p1), u.name);
  std::thread t2(setName, std::move(p2), u.plan);
  acme::send(r1.get());                    // expect: user.name -> acme
  acme::send(r2.get());
  t1.join();
  t2.join();

  std::packaged_task<std::string(const User&)> task(mailOf);
  auto tf = task.get_future();
  task(u);
  acme::send(tf.get());                    // expect: user.contact.email -> acme
  std::shared_future<std::string> sf = std::async(planOf, u).share();
  acme::send(sf.get());

  Guarded<std::string> g1, g2("x");
  g1.set(u.name);
  g2.set(u.plan);
  acme::send(g1.get());                    // expect: user.name -> acme
  acme::send(g2.get());
  g1.set("cleared");
  acme::send(g1.get());
  Guarded<std::map<int, std::string>> table;
  table.with([&](auto& m) { m[u.id] = u.email; });
  acme::send(table.with([](auto& m) { return m.begin()->second; }));  // expect: user.contact.email -> acme
  acme::send(table.with([](auto& m) { return m.size(); }));

  Channel<User> users;
  Channel<int> ids;
  std::jthread producer([&] {
    users.send(u);
    ids.send(u.id);
  });
  User got;
  int id = 0;
  if (users.receive(got)) acme::send(got.name);  // expect: user.name -> acme
  if (ids.receive(id)) acme::send(id);
  acme::send(got.plan);

  tlsName = u.name;
  tlsPlan = u.plan;
  acme::send(tlsName);                     // expect: user.name -> acme
  acme::send(tlsPlan);

  std::string result = "none", other = "none";
  std::vector<std::thread> ts;
  ts.emplace_back([&] { result = u.phone; });
  ts.push_back(std::thread([&] { other = u.plan; }));
  for (auto& t : ts) t.join();
  acme::send(result);                      // expect: user.contact.phone_number -> acme
  acme::send(other);
  std::atomic<std::shared_ptr<std::string>> slot;
  slot.store(std::make_shared<std::string>(u.email));
  acme::send(*slot.load());                // expect: user.contact.email -> acme
  std::thread worker([](std::string s, int) { acme::send(s); }, u.name, 3);  // expect: user.name -> acme
  worker.join();
  std::thread idle([](std::string s, int n) { acme::send(n); }, u.name, 3);
  idle.join();
}
