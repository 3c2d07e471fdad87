// Threads, async, promises, packaged tasks, shared state, call_once, thread_local.
#include "case.h"

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>
#include <queue>
#include <thread>
#include <vector>

template <class T>
class Channel {
 public:
  void push(T v) {
    {
      std::lock_guard<std::mutex> lock(m_);
      q_.push(std::move(v));
    }
    cv_.notify_one();
  }
  T pop() {
    std::unique_lock lock(m_);
    cv_.wait(lock, [this] { return !q_.empty(); });
    T v = std::move(q_.front());
    q_.pop();
    return v;
  }
  std::optional<T> try_pop() {
    std::scoped_lock lock(m_);
    if (q_.empty()) return std::nullopt;
    std::optional<T> v(std::move(q_.front()));
    q_.pop();
    return v;
  }

 private:
  std::mutex m_;
  std::condition_variable cv_;
  std::queue<T> q_;
};

thread_local std::string current_user;
std::once_flag once;
std::string banner;

void worker(Channel<std::string>& in) {
  acme::send(in.pop());                                   // expect: user.contact.email -> acme
}
void clean_worker(Channel<std::string>& in) {
  if (auto v = in.try_pop()) acme::send(*v);
}
std::string length_of(const User& u) { return std::to_string(u.email.size()); }
std::string name_of(const User& u) { return u.name; }

struct Job {
  std::string payload;
  void operator()() const { acme::send(payload); }        // expect: user.contact.phone_number -> acme
};
class Service {
 public:
  void start(const User& u) {
    thread_ = std::thread(&Service::run, this, u.name);
  }
  void join() { thread_.join(); }

 private:
  void run(const std::string& who) { acme::send(who); }   // expect: user.name -> acme
  std::thread thread_;
};

int main() {
  User u = load_user(1);
  Channel<std::string> mails;
  std::thread t(worker, std::ref(mails));
  mails.push(u.email);
  t.join();
  Channel<std::string> plans;
  std::thread t2(clean_worker, std::ref(plans));
  plans.push(u.plan);
  t2.join();
  std::thread t3(Job{u.phone});
  t3.join();
  Service s;
  s.start(u);
  s.join();
  auto f = std::async(std::launch::async, name_of, std::cref(u));
  acme::send(f.get());                                    // expect: user.name -> acme
  auto g = std::async(length_of, u);
  acme::send(g.get());
  std::promise<std::string> promise;
  auto future = promise.get_future();
  std::thread t4([p = std::move(promise), &u]() mutable { p.set_value(u.email); });
  acme::send(future.get());                               // expect: user.contact.email -> acme
  t4.join();
  std::packaged_task<std::string(const User&)> task(name_of);
  auto result = task.get_future();
  task(u);
  acme::send(result.get());                               // expect: user.name -> acme
  current_user = u.name;
  acme::send(current_user);                               // expect: user.name -> acme
  current_user.clear();
  acme::send(current_user);
  std::call_once(once, [&] { banner = "hi " + u.name; });
  acme::send(banner);                                     // expect: user.name -> acme
  std::atomic<int> hits{0};
  std::string shared;
  std::vector<std::jthread> pool;
  for (int i = 0; i < 2; ++i) pool.emplace_back([&] { ++hits; shared = u.phone; });
  pool.clear();
  acme::send(hits.load());
  acme::send(shared);                                     // expect: user.contact.phone_number -> acme
  std::promise<User> up;
  std::future<User> uf = up.get_future();
  up.set_value(u);
  User got = uf.get();
  acme::send(got.plan);
  acme::send(got.email);                                  // expect: user.contact.email -> acme
}
