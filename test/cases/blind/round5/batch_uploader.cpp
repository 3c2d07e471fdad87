// Worker threads: a blocking queue, batches, promises, atomics, a condition variable, a future per batch.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace {

template <class T>
class BlockingQueue {
 public:
  void push(T v) {
    {
      std::lock_guard lock(m_);
      q_.push_back(std::move(v));
    }
    cv_.notify_one();
  }
  std::optional<T> pop() {
    std::unique_lock lock(m_);
    cv_.wait(lock, [this] { return !q_.empty() || closed_; });
    if (q_.empty()) return std::nullopt;
    T v = std::move(q_.front());
    q_.pop_front();
    return v;
  }
  void close() {
    std::lock_guard lock(m_);
    closed_ = true;
    cv_.notify_all();
  }
  std::size_t size() const {
    std::lock_guard lock(m_);
    return q_.size();
  }

 private:
  mutable std::mutex m_;
  std::condition_variable cv_;
  std::deque<T> q_;
  bool closed_ = false;
};

struct Item {
  std::string key, payload;
};

class Uploader {
 public:
  Uploader(std::size_t batch, std::function<void(const std::string&)> upload)
      : batch_(batch), upload_(std::move(upload)), worker_([this] { run(); }) {}
  ~Uploader() {
    queue_.close();
    worker_.join();
  }
  void add(Item i) { queue_.push(std::move(i)); }
  int uploaded() const { return uploaded_.load(); }

 private:
  void run() {
    std::vector<Item> batch;
    while (auto i = queue_.pop()) {
      batch.push_back(std::move(*i));
      if (batch.size() >= batch_) flush(batch);
    }
    flush(batch);
  }
  void flush(std::vector<Item>& batch) {
    std::string body;
    for (const auto& i : batch) body += i.key + "=" + i.payload + "\n";
    if (!body.empty()) upload_(body);
    uploaded_ += static_cast<int>(batch.size());
    batch.clear();
  }
  std::size_t batch_;
  std::function<void(const std::string&)> upload_;
  BlockingQueue<Item> queue_;
  std::atomic<int> uploaded_{0};
  std::thread worker_;
};

std::string slow_join(std::vector<std::string> parts) {
  std::string s;
  for (auto& p : parts) s += p;
  return s;
}

}  // namespace

void upload(const Customer& c) {
  Uploader mails(10, [](const std::string& b) { globex::send(b); });  // expect: user.contact.email -> globex
  mails.add({"mail", c.email});
  acme::send(mails.uploaded());                                       // silent
  Uploader plans(10, [](const std::string& b) { globex::send(b); });  // silent
  plans.add({"plan", c.tier});
  Uploader sizes(10, [](const std::string& b) { globex::send(std::to_string(b.size())); });  // silent
  sizes.add({"name", c.name});

  BlockingQueue<std::string> q, other;
  q.push(c.phone);
  other.push(c.tier);
  acme::send(q.size());                        // silent
  if (auto s = q.pop()) acme::send(*s);        // expect: user.contact.phone_number -> acme
  if (auto s = other.pop()) acme::send(*s);    // silent
  auto f = std::async(std::launch::async, slow_join, std::vector<std::string>{c.tier, "x"});
  acme::send(f.get());                         // silent
  auto g = std::async([&c] { return c.name + "!"; });
  acme::send(g.get());                         // expect: user.name -> acme
  std::promise<std::string> p;
  auto pf = p.get_future();
  std::thread t([&p, mail = c.email] { p.set_value(mail); });
  acme::send(pf.get());                        // expect: user.contact.email -> acme
  t.join();
  std::promise<std::size_t> n;
  auto nf = n.get_future();
  n.set_value(c.email.size());
  acme::send(nf.get());                        // silent
  std::string result = "none";
  std::thread w([&result, &c] { result = c.name; });
  w.join();
  acme::send(result);                          // expect: user.name -> acme
  std::string untouched = "none";
  std::thread u([untouched, &c]() mutable { untouched = c.name; });
  u.join();
  acme::send(untouched);                       // silent
  std::packaged_task<std::string(const std::string&)> task([](const std::string& s) { return s + "?"; });
  auto tf = task.get_future();
  task(c.phone);
  acme::send(tf.get());                        // expect: user.contact.phone_number -> acme
  std::atomic<bool> flag{false};
  std::jthread j([&flag] { flag = true; });
  acme::send(flag.load());                     // silent
  std::vector<std::thread> pool;
  std::vector<std::string> results(3);
  for (int i = 0; i < 3; ++i) pool.emplace_back([&results, i] { results[i] = "r" + std::to_string(i); });
  for (auto& x : pool) x.join();
  acme::send(results[1]);                      // silent
  auto shared = std::make_shared<std::string>("s");
  std::thread v([shared](const std::string& s) { *shared = s; }, c.email);
  v.join();
  acme::send(*shared);                         // expect: user.contact.email -> acme
  std::once_flag once;
  std::string inited;
  std::call_once(once, [&] { inited = c.tier; });
  acme::send(inited);                          // silent
}
