// A job queue with typed handlers, retries, a dead-letter list and a metrics observer.
#include <piiflow/annotations.h>

#include <any>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace jobs {

class PII(user.contact.phone_number) PhoneNumber {
 public:
  explicit PhoneNumber(std::string digits) : digits_(std::move(digits)) {}
  const std::string& digits() const { return digits_; }

 private:
  std::string digits_;
};

struct Account {
  int id = 0;
  PII(user.contact.email) std::string email;
  PII(user.name) std::string owner;
  std::string tier;
};

struct SendMail {
  std::string to;
  std::string subject;
};
struct SendSms {
  PhoneNumber to;
  std::string text;
};
struct Rebuild {
  int shard = 0;
  std::string reason;
};
using Job = std::variant<SendMail, SendSms, Rebuild>;

namespace gateway {
PII_SINK(acme) void mail(const std::string& to, const std::string& subject);
PII_SINK(globex) void sms(const std::string& to);
PII_SINK(acme) void trace(const std::string& line);
PII_SINK(acme) void gauge(const std::string& name, long value);
}  // namespace gateway

struct Observer {
  virtual ~Observer() = default;
  virtual void onStart(const std::string& kind, std::size_t attempt) = 0;
  virtual void onError(const std::string& kind, const std::exception& e) = 0;
};

class TraceObserver final : public Observer {
 public:
  void onStart(const std::string& kind, std::size_t attempt) override {
    gateway::trace(kind + " #" + std::to_string(attempt));
  }
  void onError(const std::string& kind, const std::exception& e) override {
    gateway::trace(kind + " failed");
    gateway::trace(e.what());                            // expect: user.contact.email -> acme
  }
};

class CountingObserver final : public Observer {
 public:
  void onStart(const std::string& kind, std::size_t) override { ++started_[kind]; }
  void onError(const std::string& kind, const std::exception&) override { ++failed_[kind]; }
  void dump() const {
    for (const auto& [kind, n] : started_) gateway::gauge(kind, n);
    for (const auto& [kind, n] : failed_) gateway::gauge(kind + ".failed", n);
  }

 private:
  std::map<std::string, long> started_;
  std::map<std::string, long> failed_;
};

struct DeadLetter {
  Job job;
  std::string error;
};

class Queue {
 public:
  void push(Job j) {
    std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(j));
    wake_.notify_one();
  }
  bool pop(Job& out) {
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, std::chrono::milliseconds(50), [this] { return !jobs_.empty(); });
    if (jobs_.empty()) return false;
    out = std::move(jobs_.front());
    jobs_.pop_front();
    return true;
  }
  std::size_t depth() const { return jobs_.size(); }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;
};

class Runner {
 public:
  explicit Runner(Queue& q) : queue_(q) {}
  void observe(std::shared_ptr<Observer> o) { observers_.push_back(std::move(o)); }

  void drain() {
    Job job = Rebuild{};
    while (queue_.pop(job)) attempt(job);
    gateway::gauge("depth", static_cast<long>(queue_.depth()));
  }

  void reportDead() const {
    for (const DeadLetter& d : dead_) {
      gateway::trace("dead: " + d.error);                // expect: user.contact.email -> acme
      gateway::gauge("dead.kind", static_cast<long>(d.job.index()));
      if (const auto* r = std::get_if<Rebuild>(&d.job)) gateway::trace(r->reason);
      if (const auto* m = std::get_if<SendMail>(&d.job)) {
        gateway::trace(m->to);                           // expect: user.contact.email -> acme
        gateway::trace(m->subject);                      // expect: user.name -> acme
      }
    }
  }

 private:
  struct Visitor {
    Runner& self;
    void operator()(const SendMail& m) const {
      gateway::mail(m.to, m.subject);                    // expect: user.contact.email -> acme // expect: user.name -> acme
      if (m.to.find('@') == std::string::npos) throw std::invalid_argument("no address: " + m.to);
    }
    void operator()(const SendSms& s) const {
      gateway::sms(s.to.digits());                       // expect: user.contact.phone_number -> globex
      gateway::trace(s.text);
    }
    void operator()(const Rebuild& r) const {
      gateway::gauge("shard", r.shard);
      gateway::trace(r.reason);
    }
  };

  static const char* kindOf(const Job& j) {
    switch (j.index()) {
      case 0: return "mail";
      case 1: return "sms";
      default: return "rebuild";
    }
  }

  void attempt(const Job& job) {
    for (std::size_t i = 1; i <= 3; ++i) {
      for (auto& o : observers_) o->onStart(kindOf(job), i);
      try {
        std::visit(Visitor{*this}, job);
        return;
      } catch (const std::exception& e) {
        for (auto& o : observers_) o->onError(kindOf(job), e);
        if (i == 3) dead_.push_back({job, e.what()});
      }
    }
  }

  Queue& queue_;
  std::vector<std::shared_ptr<Observer>> observers_;
  std::vector<DeadLetter> dead_;
};

class Scheduler {
 public:
  using Factory = std::function<Job(const Account&)>;
  void every(const std::string& name, Factory f) { factories_[name] = std::move(f); }
  void fire(const std::string& name, const Account& a, Queue& q) const {
    auto it = factories_.find(name);
    if (it == factories_.end()) {
      gateway::trace("no schedule " + name);
      return;
    }
    q.push(it->second(a));
  }

 private:
  std::unordered_map<std::string, Factory> factories_;
};

Account loadAccount(int id);
std::string phoneOf(int id);

}  // namespace jobs

int main() {
  using namespace jobs;
  Queue queue;
  Runner runner(queue);
  auto counting = std::make_shared<CountingObserver>();
  runner.observe(std::make_shared<TraceObserver>());
  runner.observe(counting);

  Scheduler scheduler;
  scheduler.every("welcome", [](const Account& a) { return Job(SendMail{a.email, "Welcome " + a.owner}); });
  scheduler.every("reindex", [](const Account& a) { return Job(Rebuild{a.id, "tier " + a.tier}); });
  Account account = loadAccount(1);
  scheduler.fire("welcome", account, queue);
  scheduler.fire("reindex", account, queue);
  queue.push(SendSms{PhoneNumber(phoneOf(1)), "your order is ready"});

  std::thread worker([&runner] { runner.drain(); });
  worker.join();
  runner.reportDead();
  counting->dump();

  Queue second;
  second.push(Rebuild{4, "manual"});
  Job j = Rebuild{};
  if (second.pop(j)) {
    gateway::trace(std::get<Rebuild>(j).reason);
    if (auto* m = std::get_if<SendMail>(&j)) gateway::trace(m->to);
  }
}
