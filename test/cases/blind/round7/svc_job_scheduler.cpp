// A job scheduler: a priority queue, worker threads, jobs behind an interface, retries, futures, timers and a journal.
#include "svc.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <stdexcept>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sched {

enum class Priority { low, normal, high };

struct JobContext {
  int attempt = 0;
  std::string trace;
};

class Job {
 public:
  virtual ~Job() = default;
  virtual void run(JobContext& ctx) = 0;
  virtual std::string label() const = 0;
  virtual int max_attempts() const { return 1; }
};

class MailJob final : public Job {
 public:
  MailJob(std::string to, std::string layout) : to_(std::move(to)), layout_(std::move(layout)) {}
  void run(JobContext& ctx) override {
    if (to_.empty()) {
      ctx.trace += "skipped;";
      return;
    }
    globex::send(to_);      // expect: user.contact.email -> globex
    globex::send(layout_);  // silent
    ctx.trace += "mail;";
  }
  std::string label() const override { return "mail:" + layout_; }

 private:
  std::string to_;
  std::string layout_;
};

class ReportJob final : public Job {
 public:
  explicit ReportJob(std::vector<Customer> batch) : batch_(std::move(batch)) {}
  void run(JobContext& ctx) override {
    std::unordered_map<std::string, int> per_tier;
    for (const auto& c : batch_) ++per_tier[c.tier];
    for (const auto& [tier, n] : per_tier) {
      acme::send(tier + "=" + std::to_string(n));  // silent
    }
    ctx.trace += "report of " + std::to_string(batch_.size());
  }
  std::string label() const override {
    return batch_.empty() ? "report" : "report for " + batch_.front().name;
  }

 private:
  std::vector<Customer> batch_;
};

class CallJob final : public Job {
 public:
  CallJob(std::string phone, int limit) : phone_(std::move(phone)), limit_(limit) {}
  void run(JobContext& ctx) override {
    ++ctx.attempt;
    if (phone_.size() < 5) throw std::invalid_argument("cannot dial " + phone_);
    ctx.trace += "call #" + std::to_string(ctx.attempt);
  }
  std::string label() const override { return "call"; }
  int max_attempts() const override { return limit_; }

 private:
  std::string phone_;
  int limit_;
};

struct Entry {
  Priority priority;
  long seq;
  std::unique_ptr<Job> job;
};
struct Later {
  bool operator()(const Entry& a, const Entry& b) const {
    return a.priority != b.priority ? a.priority < b.priority : a.seq > b.seq;
  }
};

class Scheduler {
 public:
  explicit Scheduler(int workers) {
    for (int i = 0; i < workers; ++i) threads_.emplace_back([this] { loop(); });
  }
  Scheduler(const Scheduler&) = delete;
  Scheduler& operator=(const Scheduler&) = delete;
  ~Scheduler() { stop(); }

  void submit(Priority p, std::unique_ptr<Job> job) {
    {
      std::lock_guard lock(mutex_);
      queue_.push(Entry{p, ++seq_, std::move(job)});
    }
    ready_.notify_one();
  }
  void stop() {
    {
      std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    ready_.notify_all();
    for (auto& t : threads_)
      if (t.joinable()) t.join();
  }
  std::vector<std::string> journal() const {
    std::lock_guard lock(mutex_);
    return journal_;
  }
  std::vector<std::string> traces() const {
    std::lock_guard lock(mutex_);
    return traces_;
  }
  std::optional<std::string> last_error() const {
    std::lock_guard lock(mutex_);
    if (errors_.empty()) return std::nullopt;
    return errors_.back();
  }
  std::size_t done() const { return journal_.size(); }

 private:
  void loop() {
    for (;;) {
      std::unique_lock lock(mutex_);
      ready_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      std::unique_ptr<Job> job = std::move(const_cast<Entry&>(queue_.top()).job);
      queue_.pop();
      lock.unlock();
      execute(*job);
    }
  }
  void execute(Job& job) {
    JobContext ctx;
    for (int i = 0; i < job.max_attempts(); ++i) {
      try {
        job.run(ctx);
        break;
      } catch (const std::exception& e) {
        std::lock_guard lock(mutex_);
        errors_.push_back(e.what());
      }
    }
    std::lock_guard lock(mutex_);
    journal_.push_back(job.label());
    traces_.push_back(ctx.trace);
  }

  mutable std::mutex mutex_;
  std::condition_variable ready_;
  std::priority_queue<Entry, std::vector<Entry>, Later> queue_;
  std::vector<std::string> journal_;
  std::vector<std::string> traces_;
  std::vector<std::string> errors_;
  long seq_ = 0;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

class Timers {
 public:
  using Task = std::function<void(long)>;
  int after(long due, Task task) {
    tasks_.push_back({due, std::move(task), ++ids_});
    return ids_;
  }
  void cancel(int id) {
    std::erase_if(tasks_, [id](const Slot& s) { return s.id == id; });
  }
  int fire(long now) {
    int fired = 0;
    while (!tasks_.empty() && tasks_.front().due <= now) {
      Slot s = std::move(tasks_.front());
      tasks_.pop_front();
      s.task(now);
      ++fired;
    }
    return fired;
  }

 private:
  struct Slot {
    long due;
    Task task;
    int id;
  };
  std::deque<Slot> tasks_;
  int ids_ = 0;
};

template <class F, class... Args>
auto spawn(F f, Args... args) -> std::future<decltype(f(args...))> {
  std::packaged_task<decltype(f(args...))()> task([f = std::move(f), ... args = std::move(args)] { return f(args...); });
  auto result = task.get_future();
  std::thread(std::move(task)).detach();
  return result;
}

}  // namespace sched

void nightly_mail(const Customer& c) {
  sched::Scheduler s(2);
  s.submit(sched::Priority::high, std::make_unique<sched::MailJob>(c.email, "digest"));
  s.submit(sched::Priority::low, std::make_unique<sched::MailJob>("ops@corp.example", c.tier));
  s.stop();
  for (const auto& line : s.journal()) acme::send(line);  // silent
  for (const auto& t : s.traces()) acme::send(t);         // silent
  acme::send(s.done());                                   // silent
}

void nightly_report() {
  sched::Scheduler s(1);
  std::vector<Customer> batch;
  for (int id = 1; id < 4; ++id) batch.push_back(load_customer(id));
  s.submit(sched::Priority::normal, std::make_unique<sched::ReportJob>(std::move(batch)));
  s.stop();
  for (const auto& line : s.journal()) acme::send(line);  // expect: user.name -> acme
  for (const auto& t : s.traces()) acme::send(t);         // silent
}

void dialer(const Customer& c) {
  sched::Scheduler s(1);
  sched::Scheduler idle(1);
  s.submit(sched::Priority::normal, std::make_unique<sched::CallJob>(c.phone, 3));
  idle.submit(sched::Priority::normal, std::make_unique<sched::CallJob>("0000", 3));
  s.stop();
  idle.stop();
  if (auto e = s.last_error()) acme::send(*e);     // expect: user.contact.phone_number -> acme
  if (auto e = idle.last_error()) acme::send(*e);  // silent
  acme::send(s.journal().front());                 // silent
}

void timers(const Customer& c) {
  sched::Timers t;
  std::string last = "never";
  std::string when = "never";
  std::string greeting = c.name;
  t.after(10, [mail = c.email](long) { acme::send(mail); });  // expect: user.contact.email -> acme
  t.after(20, [&](long now) {
    last = c.phone;
    when = std::to_string(now);
  });
  t.after(30, [&greeting](long) { acme::send(greeting); });  // silent
  greeting = "hello";
  acme::send(last);        // silent
  acme::send(t.fire(40));  // silent
  acme::send(last);        // expect: user.contact.phone_number -> acme
  acme::send(when);        // silent
}

void futures(const Customer& c) {
  auto shout = sched::spawn([](std::string text) { return text + "!"; }, c.name);
  auto width = sched::spawn([](std::string text) { return static_cast<int>(text.size()); }, c.name);
  auto digest = sched::spawn([](std::string text) { return sha256(text); }, c.email);
  auto plan = sched::spawn([](const Customer& who) { return who.tier; }, c);
  acme::send(shout.get());   // expect: user.name -> acme
  acme::send(width.get());   // silent
  acme::send(digest.get());  // expect: user.contact.email -> acme via hash
  acme::send(plan.get());    // silent
}

void results_by_promise(const Customer& c) {
  std::promise<std::string> found;
  std::promise<std::string> missed;
  auto a = found.get_future();
  auto b = missed.get_future();
  std::thread worker([&found, &missed, who = c] {
    found.set_value(who.email + "/" + who.tier);
    missed.set_value(who.tier);
  });
  worker.join();
  globex::send(a.get());  // expect: user.contact.email -> globex
  globex::send(b.get());  // silent
}
