// A delivery service: a retry queue with backoff, dead letters, batches, a transport interface, metrics and a worker.
#include "svc.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <queue>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

struct Delivery {
  std::string to;
  std::string body;
  std::string topic;
  int attempts = 0;
  int due = 0;
};
struct Later {
  bool operator()(const Delivery& a, const Delivery& b) const { return a.due > b.due; }
};
class Transport {
 public:
  virtual ~Transport() = default;
  virtual bool deliver(const Delivery& d) = 0;
  virtual std::string name() const = 0;
};
class GlobexTransport : public Transport {
 public:
  bool deliver(const Delivery& d) override {
    globex::send(d.to);       // expect: user.contact.email -> globex
    globex::send(d.topic);    // silent
    globex::send(d.body);     // expect: user.name -> globex
    return true;
  }
  std::string name() const override { return "globex"; }
};
class CountingTransport : public Transport {
 public:
  bool deliver(const Delivery& d) override {
    ++count_;
    bytes_ += d.body.size() + d.to.size();
    acme::send(bytes_);       // silent
    return count_ % 2 == 0;
  }
  std::string name() const override { return "counting " + std::to_string(count_); }

 private:
  int count_ = 0;
  std::size_t bytes_ = 0;
};
class FailingTransport : public Transport {
 public:
  bool deliver(const Delivery& d) override { throw std::runtime_error("refused: " + d.to); }
  std::string name() const override { return "failing"; }
};

class Metrics {
 public:
  void count(const std::string& key) { ++counters_[key]; }
  void push() const {
    for (const auto& [k, v] : counters_) acme::send(k + "=" + std::to_string(v));  // silent
  }

 private:
  std::map<std::string, int> counters_;
};

class RetryQueue {
 public:
  RetryQueue(std::unique_ptr<Transport> t, Metrics& m) : transport_(std::move(t)), metrics_(m) {}
  void add(Delivery d) {
    d.due = now_ + backoff(d.attempts);
    queue_.push(std::move(d));
  }
  int drain() {
    int done = 0;
    while (!queue_.empty()) {
      Delivery d = queue_.top();
      queue_.pop();
      try {
        if (transport_->deliver(d)) {
          ++done;
          metrics_.count("ok." + transport_->name());
          continue;
        }
      } catch (const std::exception& e) {
        last_error_ = e.what();
        metrics_.count("error");
      }
      if (++d.attempts > 3)
        dead_.push_back(std::move(d));
      else
        add(std::move(d));
    }
    return done;
  }
  const std::string& last_error() const { return last_error_; }
  const std::vector<Delivery>& dead() const { return dead_; }

 private:
  static int backoff(int n) { return 1 << std::min(n, 6); }
  std::unique_ptr<Transport> transport_;
  Metrics& metrics_;
  std::priority_queue<Delivery, std::vector<Delivery>, Later> queue_;
  std::vector<Delivery> dead_;
  std::string last_error_ = "none";
  int now_ = 0;
};

}  // namespace

void deliver_all(const Customer& c) {
  Metrics m;
  RetryQueue q(std::make_unique<GlobexTransport>(), m);
  q.add({c.email, "Dear " + c.name, "welcome"});
  acme::send(q.drain());          // silent
  acme::send(q.last_error());     // silent
  m.push();
}
void deliver_counting(const Customer& c) {
  Metrics m;
  RetryQueue q(std::make_unique<CountingTransport>(), m);
  q.add({c.email, c.name, "welcome"});
  q.drain();
  for (const auto& d : q.dead()) {
    acme::send(d.to);             // expect: user.contact.email -> acme
    acme::send(d.topic);          // silent
    acme::send(d.attempts);       // silent
    acme::send(d.due);            // silent
  }
  acme::send(q.dead().size());    // silent
  m.push();
}
void deliver_failing(const Customer& c) {
  Metrics m;
  RetryQueue q(std::make_unique<FailingTransport>(), m);
  q.add({c.phone, "body", "sms"});
  q.drain();
  acme::send(q.last_error());     // expect: user.contact.phone_number -> acme
  for (const auto& d : q.dead()) acme::send(d.body);  // silent
  m.push();
}
