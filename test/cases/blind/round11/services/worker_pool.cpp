// A pool of workers behind a queue with a condition variable; jobs report through futures, sinks stand in the jobs
// and in the code that collects the results.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

template <class T>
class BlockingQueue {
 public:
  explicit BlockingQueue(std::size_t room) : room_(room) {}

  bool push(T item) {
    std::unique_lock lock(mutex_);
    notFull_.wait(lock, [this] { return items_.size() < room_ || closed_; });
    if (closed_) return false;
    items_.push_back(std::move(item));
    notEmpty_.notify_one();
    return true;
  }

  std::optional<T> pop() {
    std::unique_lock lock(mutex_);
    notEmpty_.wait(lock, [this] { return !items_.empty() || closed_; });
    if (items_.empty()) return std::nullopt;
    std::optional<T> out(std::move(items_.front()));
    items_.pop_front();
    notFull_.notify_one();
    return out;
  }

  void close() {
    std::lock_guard lock(mutex_);
    closed_ = true;
    notEmpty_.notify_all();
    notFull_.notify_all();
  }

  std::size_t size() const {
    std::lock_guard lock(mutex_);
    return items_.size();
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable notEmpty_;
  std::condition_variable notFull_;
  std::deque<T> items_;
  std::size_t room_;
  bool closed_ = false;
};

class Pool {
 public:
  explicit Pool(unsigned threads) : queue_(64) {
    for (unsigned i = 0; i < threads; ++i) {
      workers_.emplace_back([this] {
        while (auto job = queue_.pop()) {
          (*job)();
          ++done_;
        }
      });
    }
  }
  ~Pool() { stop(); }
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  template <class F>
  auto submit(F work) -> std::future<decltype(work())> {
    using R = decltype(work());
    auto task = std::make_shared<std::packaged_task<R()>>(std::move(work));
    std::future<R> result = task->get_future();
    queue_.push([task] { (*task)(); });
    return result;
  }

  void stop() {
    queue_.close();
    for (std::thread& w : workers_) {
      if (w.joinable()) w.join();
    }
    workers_.clear();
  }
  int done() const { return done_; }

 private:
  BlockingQueue<std::function<void()>> queue_;
  std::vector<std::thread> workers_;
  std::atomic<int> done_{0};
};

// A job of the second kind: plain data that a dedicated thread turns into mails.
struct Parcel {
  int user = 0;
  std::string subject;
  std::string text;
  std::string address;
};

struct Receipt {
  int user = 0;
  std::string state;
  std::string echo;
};

class Mailer {
 public:
  Mailer() : inbox_(16), outbox_(16), thread_([this] { loop(); }) {}
  ~Mailer() { shutdown(); }

  void post(Parcel p) { inbox_.push(std::move(p)); }
  std::optional<Receipt> receipt() { return outbox_.pop(); }
  void shutdown() {
    inbox_.close();
    if (thread_.joinable()) thread_.join();
    outbox_.close();
  }

 private:
  void loop() {
    while (std::optional<Parcel> p = inbox_.pop()) {
      mailhub::deliver(p->address, p->text);            // silent (approved recipient)
      acme::send(p->subject);                           // silent
      acme::send(p->user);                              // silent
      globex::send(p->address);                         // expect: user.contact.email -> globex via none
      Receipt r;
      r.user = p->user;
      r.state = p->text.empty() ? "empty" : "sent";
      r.echo = "to " + p->address;
      outbox_.push(std::move(r));
    }
  }
  BlockingQueue<Parcel> inbox_;
  BlockingQueue<Receipt> outbox_;
  std::thread thread_;
};

// Progress that several threads write to; only counters and the last step are published.
class Progress {
 public:
  void step(const std::string& what) {
    std::lock_guard lock(mutex_);
    last_ = what;
    ++steps_;
  }
  std::string last() const {
    std::lock_guard lock(mutex_);
    return last_;
  }
  int steps() const {
    std::lock_guard lock(mutex_);
    return steps_;
  }

 private:
  mutable std::mutex mutex_;
  std::string last_;
  int steps_ = 0;
};

struct Digest {
  std::string key;
  std::size_t length = 0;
  std::string sample;
};

static Digest digestOf(const User& u) {
  Digest d;
  d.key = sha256(u.email + u.name);
  d.length = u.email.size() + u.name.size();
  d.sample = u.plan.substr(0, 2);
  return d;
}

static std::string exportLine(const User& u) { return std::to_string(u.id) + ";" + u.name + ";" + u.plan; }

static void runReports(Pool& pool, Progress& progress) {
  std::future<std::string> line = pool.submit([] { return exportLine(load_user(4)); });
  std::future<Digest> digest = pool.submit([&progress] {
    progress.step("digest");
    return digestOf(load_user(5));
  });
  std::future<int> width = pool.submit([] { return static_cast<int>(load_user(6).phone.length()); });

  std::string text = line.get();
  acme::send(text);                                     // expect: user.name -> acme via none
  Digest d = digest.get();
  globex::send(d.key);                                  // expect: user.contact.email -> globex via hash // expect: user.name -> globex via hash
  acme::send(d.length);                                 // silent
  std::future<std::string> both = pool.submit([d, text] { return d.sample + text; });
  globex::send(both.get());                             // expect: user.name -> globex via none
  acme::send(d.sample);                                 // silent
  acme::send(width.get());                              // silent
  acme::send(progress.last());                          // silent
}

static void runPromise() {
  std::promise<std::string> who;
  std::promise<std::string> what;
  std::future<std::string> whoLater = who.get_future();
  std::future<std::string> whatLater = what.get_future();
  std::jthread worker([who = std::move(who), what = std::move(what)](std::stop_token) mutable {
    User u = load_user(8);
    what.set_value(u.plan);
    who.set_value(u.name);
  });
  acme::send(whatLater.get());                          // silent
  std::string name = whoLater.get();
  acme::send(redact(name));                             // silent (approved: redact)
  globex::send(name);                                   // expect: user.name -> globex via none
  name = "done";
  acme::send(name);                                     // silent
}

static void runBatch(Pool& pool) {
  std::vector<std::future<std::string>> pending;
  for (int id = 1; id <= 3; ++id) {
    pending.push_back(pool.submit([id] {
      User u = load_user(id);
      acme::send(u.plan);                               // silent
      acme::send(u.email.empty());                      // silent
      return tokenize(u.phone);
    }));
  }
  std::vector<std::string> tokens;
  for (auto& f : pending) tokens.push_back(f.get());
  for (const std::string& t : tokens) {
    globex::send(t);                                    // silent (approved: tokenize)
    acme::send(t);                                      // expect: user.contact.phone_number -> acme via tokenize
  }
  acme::send(tokens.size());                            // silent
  acme::send(tokens);                                   // expect: user.contact.phone_number -> acme via tokenize
}

static void runFailure(Pool& pool, int id) {
  auto broken = pool.submit([id]() -> std::string {
    User u = load_user(id);
    if (u.id > 8) throw std::runtime_error("no consent from " + u.email);
    return u.plan;
  });
  try {
    acme::send(broken.get());                           // silent
  } catch (const std::runtime_error& e) {
    globex::send(e.what());                             // expect: user.contact.email -> globex via none
    acme::send("export failed");                        // silent
  }
}

int main() {
  Progress progress;
  Pool pool(3);
  runReports(pool, progress);
  runPromise();
  runBatch(pool);
  runFailure(pool, 5);
  runFailure(pool, 9);

  {
    Mailer mailer;
    for (int id = 1; id <= 2; ++id) {
      User u = load_user(id);
      Parcel p{id, setting("subject"), "hello", u.email};
      mailer.post(p);
      p.address.clear();
      acme::send(p.address);                            // silent
      acme::send(p.text);                               // silent
    }
    for (int i = 0; i < 2; ++i) {
      if (std::optional<Receipt> r = mailer.receipt()) {
        acme::send(r->state);                           // silent
        acme::send(r->user);                            // silent
        globex::send(r->echo.substr(3));                // expect: user.contact.email -> globex via none
        acme::send(r->echo);                            // expect: user.contact.email -> acme via none
      }
    }
  }
  Progress other;
  other.step("mail " + load_user(3).phone);
  globex::send(other.last());                           // expect: user.contact.phone_number -> globex via none
  acme::send(other.steps());                            // silent
  auto later = pool.submit([last = other.last()] { return "after " + last; });
  acme::send(later.get());                              // expect: user.contact.phone_number -> acme via none
  acme::send(progress.last());                          // silent
  pool.stop();
  acme::send(pool.done());                              // silent
}
