// Threads, async, promises, packaged tasks, a worker with a queue and a condition variable, atomics, call_once, thread locals.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

class Worker {
 public:
  Worker() : thread_([this] { loop(); }) {}
  ~Worker() {
    {
      std::lock_guard lock(mutex_);
      stop_ = true;
    }
    wake_.notify_all();
    thread_.join();
  }
  template <class F>
  auto submit(F f) -> std::future<decltype(f())> {
    auto task = std::make_shared<std::packaged_task<decltype(f())()>>(std::move(f));
    auto result = task->get_future();
    {
      std::lock_guard lock(mutex_);
      jobs_.push_back([task] { (*task)(); });
    }
    wake_.notify_one();
    return result;
  }

 private:
  void loop() {
    for (;;) {
      std::function<void()> job;
      {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return stop_ || !jobs_.empty(); });
        if (jobs_.empty()) return;
        job = std::move(jobs_.front());
        jobs_.pop_front();
      }
      job();
    }
  }
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> jobs_;
  bool stop_ = false;
  std::thread thread_;
};
struct Shared {
  std::mutex m;
  std::string text, status = "idle";
  void write(const std::string& s) {
    std::scoped_lock lock(m);
    text = s;
    status = "written";
  }
  std::string read() {
    std::scoped_lock lock(m);
    return text;
  }
};
std::string decorate(const std::string& s, const std::string& by) { return by.empty() ? s : s + "!"; }

}  // namespace

void plain_threads(const Customer& c) {
  Shared s, t;
  std::thread a(&Shared::write, &s, c.email);
  std::thread b([&t, tier = c.tier] { t.write(tier); });
  a.join();
  b.join();
  acme::send(s.read());   // expect: user.contact.email -> acme
  acme::send(s.status);   // silent
  acme::send(t.read());   // silent
  std::string out = "none";
  auto fill = [](std::string& to, const std::string& from) { to = from; };
  std::thread d(fill, std::ref(out), c.phone);
  d.join();
  acme::send(out);        // expect: user.contact.phone_number -> acme
  std::thread e([&out] { out = "over"; });
  e.join();
  acme::send(out);        // silent
}
void futures(const Customer& c) {
  auto f = std::async(std::launch::async, decorate, c.name, "by");
  auto g = std::async(std::launch::deferred, decorate, c.tier, c.name);
  acme::send(f.get());    // expect: user.name -> acme
  acme::send(g.get());    // silent
  auto n = std::async([&c] { return c.email.size(); });
  acme::send(n.get());    // silent
  std::promise<std::string> p, q;
  auto pf = p.get_future();
  auto qf = q.get_future();
  p.set_value(c.phone);
  q.set_value("plain");
  acme::send(pf.valid()); // silent
  acme::send(pf.get());   // expect: user.contact.phone_number -> acme
  acme::send(qf.get());   // silent
  std::packaged_task<std::string(const std::string&)> task([](const std::string& s) { return "t:" + s; });
  auto tf = task.get_future();
  task(c.email);
  acme::send(tf.get());   // expect: user.contact.email -> acme
}
void pooled(const Customer& c) {
  Worker w;
  auto f = w.submit([mail = c.email] { return mail + "?"; });
  acme::send(f.get());    // expect: user.contact.email -> acme
  auto n = w.submit([mail = c.email] { return mail.size(); });
  acme::send(n.get());    // silent
}
void once_and_atomics(const Customer& c) {
  static std::once_flag flag;
  std::string built;
  std::call_once(flag, [&] { built = "hello " + c.name; });
  acme::send(built);      // expect: user.name -> acme
  std::atomic<int> hits{0};
  std::atomic<std::size_t> longest{0};
  for (char ch : c.email)
    if (ch == '.') hits.fetch_add(1);
  longest.store(c.email.size());
  acme::send(hits.load());     // silent
  acme::send(longest.load());  // silent
  std::atomic<const char*> where{"start"};
  acme::send(where.load());    // silent
  where.store(c.email.c_str());
  acme::send(where.load());    // expect: user.contact.email -> acme
  where = "end";
  acme::send(where.load());    // silent
  std::string mine = "main";
  std::vector<std::thread> pool;
  for (int i = 0; i < 2; ++i) pool.emplace_back([copy = mine, &c]() mutable { copy = c.phone; });
  for (auto& t : pool) t.join();
  acme::send(mine);            // silent
}
