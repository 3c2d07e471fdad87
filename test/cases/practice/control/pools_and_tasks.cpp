// Thread pools, task queues, actors: closures with data, results that come back, pools that carry other things.
#include "case.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
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
    wake_.notify_all();
    for (auto& t : threads_) t.join();
  }
  template <class F>
  auto submit(F f) -> std::future<std::invoke_result_t<F>> {
    auto task = std::make_shared<std::packaged_task<std::invoke_result_t<F>()>>(std::move(f));
    auto result = task->get_future();
    {
      std::lock_guard lock(m_);
      tasks_.emplace_back([task] { (*task)(); });
    }
    wake_.notify_one();
    return result;
  }

 private:
  void loop() {
    for (;;) {
      std::function<void()> task;
      {
        std::unique_lock lock(m_);
        wake_.wait(lock, [this] { return stop_ || !tasks_.empty(); });
        if (tasks_.empty()) return;
        task = std::move(tasks_.front());
        tasks_.pop_front();
      }
      task();
    }
  }
  std::mutex m_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> tasks_;
  std::vector<std::thread> threads_;
  bool stop_ = false;
};

template <class M>
class Actor {
 public:
  explicit Actor(std::function<void(const M&)> f) : handle_(std::move(f)) {}
  void tell(M m) { box_.push_back(std::move(m)); }
  void drain() {
    while (!box_.empty()) {
      handle_(box_.front());
      box_.pop_front();
    }
  }

 private:
  std::function<void(const M&)> handle_;
  std::deque<M> box_;
};
struct Ping {
  int n = 0;
};
struct Join {
  std::string who;
  int room = 1;
};

int main() {
  User u = load_user(1);
  Pool pool(2);
  auto mail = pool.submit([u] { return u.email; });
  auto plan = pool.submit([plan = u.plan] { return plan; });
  auto size = pool.submit([&u] { return u.email.size(); });
  pool.submit([name = u.name] { acme::send(name); });  // expect: user.name -> acme
  pool.submit([plan = u.plan] { acme::send(plan); });
  acme::send(mail.get());  // expect: user.contact.email -> acme
  acme::send(plan.get());
  acme::send(size.get());
  std::string out = "none";
  pool.submit([&out] { out = "set"; }).wait();
  acme::send(out);
  Actor<Ping> pings([](const Ping& p) { acme::send(p.n); });
  Actor<Join> joins([](const Join& j) {
    acme::send(j.who);  // expect: user.name -> acme
    acme::send(j.room);
  });
  Actor<std::string> words([](const std::string& s) { acme::send(s); });
  Actor<std::string> mails([](const std::string& s) { acme::send(s); });  // expect: user.contact.email -> acme
  pings.tell({3});
  joins.tell({u.name, 2});
  words.tell(u.plan);
  mails.tell(u.email);
  pings.drain();
  joins.drain();
  words.drain();
  mails.drain();
}
