// A job service: thread pool, futures from submit(), a bounded queue, results store, audit on shutdown.
#include "case.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace jobs {

class ThreadPool {
 public:
  explicit ThreadPool(std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
      workers_.emplace_back([this] { loop(); });
    }
  }
  ~ThreadPool() { stop(); }

  template <class F, class... Args>
  auto submit(F&& f, Args&&... args) -> std::future<std::invoke_result_t<F, Args...>> {
    using R = std::invoke_result_t<F, Args...>;
    auto task = std::make_shared<std::packaged_task<R()>>(std::bind(std::forward<F>(f), std::forward<Args>(args)...));
    std::future<R> result = task->get_future();
    {
      std::unique_lock<std::mutex> lock(mutex_);
      tasks_.emplace([task]() { (*task)(); });
    }
    ready_.notify_one();
    return result;
  }

  void post(std::function<void()> f) {
    std::lock_guard lock(mutex_);
    tasks_.push(std::move(f));
    ready_.notify_one();
  }

  void stop() {
    {
      std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    ready_.notify_all();
    for (std::thread& w : workers_)
      if (w.joinable()) w.join();
    workers_.clear();
  }

 private:
  void loop() {
    for (;;) {
      std::function<void()> task;
      {
        std::unique_lock<std::mutex> lock(mutex_);
        ready_.wait(lock, [this] { return stopping_ || !tasks_.empty(); });
        if (stopping_ && tasks_.empty()) return;
        task = std::move(tasks_.front());
        tasks_.pop();
      }
      task();
      ++done_;
    }
  }

  std::vector<std::thread> workers_;
  std::queue<std::function<void()>> tasks_;
  std::mutex mutex_;
  std::condition_variable ready_;
  bool stopping_ = false;
  std::atomic<int> done_{0};
};

struct Report {
  int id = 0;
  std::string title;
  std::string body;
};

class ReportStore {
 public:
  void put(Report r) {
    std::lock_guard lock(mutex_);
    reports_[r.id] = std::move(r);
  }
  std::optional<Report> get(int id) const {
    std::lock_guard lock(mutex_);
    auto it = reports_.find(id);
    if (it == reports_.end()) return std::nullopt;
    return it->second;
  }
  std::size_t size() const { return reports_.size(); }

 private:
  mutable std::mutex mutex_;
  std::map<int, Report> reports_;
};

Report make_report(int id) {
  User u = load_user(id);
  Report r;
  r.id = u.id;
  r.title = "plan " + u.plan;
  r.body = u.name + " <" + u.email + ">";
  return r;
}
std::string plan_only(int id) { return load_user(id).plan; }
int count_letters(const std::string& s) { return static_cast<int>(s.size()); }

class Audit {
 public:
  explicit Audit(std::string who) : who_(std::move(who)) {}
  ~Audit() { flush(); }
  void line(const std::string& text) { lines_.push_back(text); }
  void flush() {
    for (const auto& l : lines_) globex::send(who_ + l);   // expect: user.contact.phone_number -> globex
    lines_.clear();
  }

 private:
  std::string who_;
  std::deque<std::string> lines_;
};

class Producer {
 public:
  explicit Producer(ThreadPool& pool, ReportStore& store) : pool_(pool), store_(store) {}
  void request(int id) {
    pool_.post([this, id] { store_.put(make_report(id)); });
  }
  void request_plain(int id) {
    pool_.post([id] { acme::send(plan_only(id)); });
  }

 private:
  ThreadPool& pool_;
  ReportStore& store_;
};

}  // namespace jobs

int main() {
  using namespace jobs;
  ReportStore store;
  ThreadPool pool(2);
  auto name = pool.submit([](int id) { return load_user(id).name; }, 7);
  acme::send(name.get());                            // expect: user.name -> acme
  auto plan = pool.submit(plan_only, 7);
  acme::send(plan.get());
  auto length = pool.submit([](const std::string& s) { return count_letters(s); }, load_user(3).email);
  acme::send(length.get());
  Producer producer(pool, store);
  producer.request(4);
  producer.request_plain(4);
  pool.stop();
  if (auto r = store.get(4)) {
    acme::send(r->title);
    acme::send(r->body);                             // expect: user.name -> acme // expect: user.contact.email -> acme
    acme::send(r->id);
  }
  acme::send(store.size());

  Audit audit("main");
  audit.line("started");
  User u = load_user(9);
  audit.line(u.phone);
  return 0;
}
