// Threads, jthread, locks, shared queues and atomics.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
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
  void send(T v) {
    std::lock_guard<std::mutex> g(m_);
    q_.push_back(std::move(v));
    cv_.notify_one();
  }
  std::optional<T> receive() {
    std::unique_lock<std::mutex> g(m_);
    cv_.wait(g, [&] { return closed_ || !q_.empty(); });
    if (q_.empty()) return std::nullopt;
    T v = std::move(q_.front());
    q_.pop_front();
    return v;
  }
  void close() {
    std::lock_guard<std::mutex> g(m_);
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
  explicit Pool(int n) {
    for (int i = 0; i < n; ++i)
      workers_.emplace_back([this] {
        while (auto job = jobs_.receive()) (*job)();
      });
  }
  ~Pool() {
    jobs_.close();
    for (auto& w : workers_) w.join();
  }
  void post(std::function<void()> f) { jobs_.send(std::move(f)); }

 private:
  Channel<std::function<void()>> jobs_;
  std::vector<std::thread> workers_;
};

void upload(const std::string& text) {
  globex::send(text);  // expect: user.name -> globex
}
void report(std::string what, int n) {
  acme::send(what);  // silent
  acme::send(n);     // silent
}
struct Task {
  std::string payload;
  void operator()() const {
    acme::send(payload);  // expect: user.contact.phone_number -> acme
  }
};
class Uploader {
 public:
  explicit Uploader(std::string t) : text_(std::move(t)) {}
  void run() {
    acme::send(text_);  // expect: user.contact.email -> acme
  }
  std::string last() const { return last_; }

 private:
  std::string text_;
  std::string last_ = "none";
};
}  // namespace

void threads(const Customer& c) {
  std::thread t1(upload, c.name);
  std::thread t2(report, c.tier, c.id);
  t1.join();
  t2.join();
  std::jthread t3(Task{c.phone});
  t3.join();
  Uploader up(c.email);
  std::thread t4(&Uploader::run, &up);
  t4.join();
  acme::send(up.last());  // silent

  std::string result = "none";
  std::mutex m;
  {
    std::thread t([&] {
      std::scoped_lock lock(m);
      result = c.email;
    });
    t.join();
  }
  acme::send(result);  // expect: user.contact.email -> acme
  std::string other = "none";
  std::thread t5([&other, n = c.id] { other = std::to_string(n); });
  t5.join();
  acme::send(other);  // silent

  Channel<std::string> mails;
  Channel<std::string> plans;
  std::thread producer([&] {
    mails.send(c.email);
    plans.send(c.tier);
  });
  if (auto v = mails.receive()) acme::send(*v);  // expect: user.contact.email -> acme
  if (auto v = plans.receive()) acme::send(*v);  // silent
  producer.join();

  Pool pool(2);
  pool.post([mail = c.email] { globex::send(mail); });  // expect: user.contact.email -> globex
  pool.post([tier = c.tier] { globex::send(tier); });   // silent
  pool.post([&c] { globex::send(c.phone); });           // expect: user.contact.phone_number -> globex
  std::atomic<int> hits{0};
  pool.post([&hits, &c] { hits += static_cast<int>(c.name.size()); });
  acme::send(hits.load());  // silent
  auto shared = std::make_shared<std::string>("idle");
  acme::send(*shared);  // silent
  std::thread([shared, who = c.name] { *shared = who; }).detach();
  acme::send(*shared);  // expect: user.name -> acme
  thread_local std::string scratch;
  scratch = c.phone;
  acme::send(scratch);  // expect: user.contact.phone_number -> acme
  scratch.clear();
  acme::send(scratch);  // silent
  std::once_flag once;
  std::string lazily;
  std::call_once(once, [&] { lazily = c.name; });
  acme::send(lazily);  // expect: user.name -> acme
}
