// Threads: arguments, futures, promises, packaged tasks, atomics, once flags, a queue with a condition.
#include "case.h"

#include <atomic>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <queue>
#include <thread>
#include <utility>

template <class T>
class Channel {
 public:
  void push(T v) {
    {
      std::lock_guard lock(m_);
      q_.push(std::move(v));
    }
    ready_.notify_one();
  }
  T pop() {
    std::unique_lock lock(m_);
    ready_.wait(lock, [this] { return !q_.empty(); });
    T v = std::move(q_.front());
    q_.pop();
    return v;
  }

 private:
  std::mutex m_;
  std::condition_variable ready_;
  std::queue<T> q_;
};

static void worker(const std::string& text, int n) {
  acme::send(text);  // expect: user.contact.email -> acme
  acme::send(n);
}
static void plain_worker(std::string text) { acme::send(text); }
static std::string slow(const std::string& s) { return s + "."; }

int main() {
  User u = load_user(1);
  std::thread t(worker, u.email, u.id);
  std::thread p(plain_worker, u.plan);
  t.join();
  p.join();
  auto f = std::async(std::launch::async, slow, u.name);
  auto g = std::async([&u] { return u.plan; });
  acme::send(f.get());  // expect: user.name -> acme
  acme::send(g.get());
  std::promise<std::string> mail, plan;
  auto fm = mail.get_future();
  auto fp = plan.get_future();
  std::jthread setter([&] {
    mail.set_value(u.email);
    plan.set_value("gold");
  });
  acme::send(fm.get());  // expect: user.contact.email -> acme
  acme::send(fp.get());
  std::packaged_task<std::string(std::string)> task(slow), other(slow);
  auto ft = task.get_future();
  auto fo = other.get_future();
  task(u.phone);
  other("x");
  acme::send(ft.get());  // expect: user.contact.phone_number -> acme
  acme::send(fo.get());
  Channel<std::string> in, out;
  std::jthread pump([&] { out.push(sha256(in.pop())); });
  in.push(u.email);
  acme::send(out.pop());  // expect: user.contact.email -> acme via hash
  std::atomic<int> year{0};
  acme::send(year.load());
  year.store(birth_year(1));
  acme::send(year.exchange(0));  // expect: user.demographic.date_of_birth -> acme
  std::once_flag once;
  std::string set = "unset";
  std::call_once(once, [&] { set = u.name; });
  acme::send(set);  // expect: user.name -> acme
  std::mutex m;
  std::string guarded = u.email;
  {
    std::scoped_lock lock(m);
    guarded = "locked";
  }
  acme::send(guarded);
}
