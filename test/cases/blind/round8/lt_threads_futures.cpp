// Threads, futures, promises, thread-local and static state, memoized results.
#include "svc.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace {

template <class T>
class Channel {
 public:
  void put(T v) {
    {
      std::lock_guard lock(m_);
      q_.push_back(std::move(v));
    }
    cv_.notify_one();
  }
  T take() {
    std::unique_lock lock(m_);
    cv_.wait(lock, [this] { return !q_.empty(); });
    T v = std::move(q_.front());
    q_.pop_front();
    return v;
  }

 private:
  std::mutex m_;
  std::condition_variable cv_;
  std::deque<T> q_;
};

const std::string& cachedMail(const Customer& c) {
  static const std::string mail = "<" + c.email + ">";
  return mail;
}
int nextNumber(const Customer& c) {
  static int n = 0;
  if (!c.email.empty()) ++n;
  return n;
}
std::string sizeLabel(const std::string& s) {
  static std::map<std::string, std::string> memo;
  auto [it, fresh] = memo.try_emplace(s);
  if (fresh) it->second = s.size() > 4 ? "long" : "short";
  return it->second;
}

}  // namespace

int main() {
  const Customer c = load_customer(1);
  Channel<std::string> mails, ticks;
  std::thread feeder([&] {
    mails.put(c.email);
    ticks.put("tick");
  });
  acme::send(ticks.take());          // silent
  acme::send(mails.take());          // expect: user.contact.email -> acme
  feeder.join();

  auto length = std::async(std::launch::async, [&c] { return c.name.size(); });
  auto name = std::async(std::launch::async, [&c] { return c.name; });
  acme::send(length.get());          // silent
  acme::send(name.get());            // expect: user.name -> acme
  std::promise<std::string> first, second;
  auto one = first.get_future(), two = second.get_future();
  std::thread worker([&] {
    first.set_value("done");
    second.set_value(c.phone);
  });
  acme::send(one.get());             // silent
  acme::send(two.get());             // expect: user.contact.phone_number -> acme
  worker.join();
  std::string result;
  std::thread writer([](std::string& out, const std::string& in) { out = in; }, std::ref(result), c.tier);
  writer.join();
  acme::send(result);                // silent

  acme::send(cachedMail(c));         // expect: user.contact.email -> acme
  acme::send(nextNumber(c));         // silent
  acme::send(sizeLabel(c.name));     // silent
}
