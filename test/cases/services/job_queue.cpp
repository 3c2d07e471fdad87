// A queue of jobs with worker threads: virtual jobs, closures, futures, and a dead-letter list.
#include <piiflow/annotations.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

struct Account {
  int id = 0;
  std::string region;
  PII(user.contact.email) std::string email;
  PII(user.contact.phone_number) std::string phone;
};

Account loadAccount(int id);
std::string renderTemplate(int number);

namespace acme {
PII_SINK(acme) void track(const std::string& event);
}
namespace globex {
PII_SINK(globex) void mail(const std::string& to, const std::string& text);
PII_SINK(globex) void sms(const std::string& number);
}

class Job {
 public:
  virtual ~Job() = default;
  virtual void run() = 0;
  virtual std::string label() const { return "job"; }
  int attempts = 0;
};

class MailJob : public Job {
 public:
  MailJob(std::string to, std::string text) : to_(std::move(to)), text_(std::move(text)) {}
  void run() override {
    if (to_.empty()) throw std::invalid_argument("no recipient");
    globex::mail(to_, "");        // expect: user.contact.email -> globex
    globex::mail("ops", text_);
  }
  std::string label() const override { return "mail:" + to_; }

 private:
  std::string to_;
  std::string text_;
};

class CleanupJob : public Job {
 public:
  explicit CleanupJob(int days) : days_(days) {}
  void run() override { acme::track("cleanup " + std::to_string(days_)); }
  std::string label() const override { return "cleanup:" + std::to_string(days_); }

 private:
  int days_;
};

class CallJob : public Job {
 public:
  explicit CallJob(std::function<void()> call) : call_(std::move(call)) {}
  void run() override { call_(); }

 private:
  std::function<void()> call_;
};

template <class T>
class BlockingQueue {
 public:
  void push(T item) {
    {
      std::lock_guard lock(mutex_);
      items_.push_back(std::move(item));
    }
    ready_.notify_one();
  }
  bool pop(T& out) {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [this] { return closed_ || !items_.empty(); });
    if (items_.empty()) return false;
    out = std::move(items_.front());
    items_.pop_front();
    return true;
  }
  void close() {
    std::lock_guard lock(mutex_);
    closed_ = true;
    ready_.notify_all();
  }
  std::size_t size() const {
    std::lock_guard lock(mutex_);
    return items_.size();
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<T> items_;
  bool closed_ = false;
};

class Workers {
 public:
  explicit Workers(unsigned count) {
    for (unsigned i = 0; i < count; ++i) threads_.emplace_back(&Workers::loop, this);
  }
  ~Workers() {
    queue_.close();
    for (std::thread& thread : threads_) thread.join();
  }
  void submit(std::unique_ptr<Job> job) { queue_.push(std::move(job)); }

  template <class F>
  auto call(F function) -> std::future<decltype(function())> {
    using Result = decltype(function());
    auto task = std::make_shared<std::packaged_task<Result()>>(std::move(function));
    std::future<Result> result = task->get_future();
    submit(std::make_unique<CallJob>([task] { (*task)(); }));
    return result;
  }
  int done() const { return done_.load(); }
  std::size_t waiting() const { return queue_.size(); }

 private:
  void loop() {
    std::unique_ptr<Job> job;
    while (queue_.pop(job)) {
      try {
        ++job->attempts;
        job->run();
        ++done_;
      } catch (const std::exception& error) {
        acme::track(std::string("job failed: ") + error.what());
        acme::track("label " + job->label());  // expect: user.contact.email -> acme
        failed_.push_back(std::move(job));
      }
    }
  }
  BlockingQueue<std::unique_ptr<Job>> queue_;
  std::vector<std::unique_ptr<Job>> failed_;
  std::vector<std::thread> threads_;
  std::atomic<int> done_{0};
};

int main() {
  Workers workers(2);
  BlockingQueue<std::string> numbers;
  BlockingQueue<std::string> regions;

  for (int i = 1; i < 4; ++i) {
    Account account = loadAccount(i);
    workers.submit(std::make_unique<MailJob>(account.email, renderTemplate(i)));
    numbers.push(account.phone);
    regions.push(account.region);
    acme::track(std::to_string(account.id));
  }
  workers.submit(std::make_unique<CleanupJob>(30));

  std::future<std::string> phone = workers.call([] { return loadAccount(9).phone; });
  std::future<std::string> region = workers.call([] { return loadAccount(9).region; });
  globex::sms(phone.get());  // expect: user.contact.phone_number -> globex
  globex::sms(region.get());

  std::string number;
  while (numbers.pop(number)) globex::sms(number);  // expect: user.contact.phone_number -> globex
  std::string zone;
  while (regions.pop(zone)) acme::track(zone);
  acme::track(std::to_string(numbers.size()));

  std::promise<Account> loaded;
  std::future<Account> later = loaded.get_future();
  std::thread loader([&loaded] { loaded.set_value(loadAccount(5)); });
  const Account account = later.get();
  loader.join();
  acme::track(account.email);  // expect: user.contact.email -> acme
  acme::track(account.region);

  std::string shared;
  std::mutex guard;
  std::thread writer([&] {
    std::lock_guard lock(guard);
    shared = account.phone;
  });
  writer.join();
  acme::track(shared);  // expect: user.contact.phone_number -> acme
  shared.clear();
  acme::track(shared);

  auto length = std::async(std::launch::async, [&account] { return account.email.size(); });
  acme::track(std::to_string(length.get()));
  auto upper = std::async(
      std::launch::async, [](std::string text) { return text + "!"; }, account.email);
  acme::track(upper.get());  // expect: user.contact.email -> acme
  acme::track(std::to_string(workers.done()) + "/" + std::to_string(workers.waiting()));
}
