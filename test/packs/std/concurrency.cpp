// Threads, futures, locks, exceptions in flight.
#include "pii_case.h"

#include <barrier>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <latch>
#include <mutex>
#include <queue>
#include <semaphore>
#include <shared_mutex>
#include <system_error>
#include <thread>

struct Account {
  std::mutex lock;
  std::string name;
  std::string plan;
  void rename(const std::string& to) {
    std::lock_guard<std::mutex> guard(lock);
    name = to;
  }
};

void work(const std::string& in, std::string& out) { out = in; }

void threads(const User& u) {
  std::string a, b;
  std::thread t1(work, u.name, std::ref(a));
  std::thread t2(work, u.plan, std::ref(b));
  t1.join();
  t2.join();
  acme::send(a);                                          // expect: user.name -> acme
  acme::send(b);
  std::thread([](const std::string& s) { acme::send(s); }, u.email).join();      // expect: user.contact.email -> acme
  std::thread([](const std::string& s) { acme::send(s); }, u.plan).join();
  Account account;
  std::thread t3(&Account::rename, &account, u.phone);
  t3.join();
  acme::send(account.name);                               // expect: user.contact.phone_number -> acme
  acme::send(account.plan);
  std::jthread t4([&](std::stop_token stop, std::string s) { if (!stop.stop_requested()) acme::send(s); }, u.name);   // expect: user.name -> acme
  acme::send(t4.joinable());
  std::vector<std::thread> pool;
  pool.emplace_back([&u] { acme::send(u.email); });       // expect: user.contact.email -> acme
  pool.push_back(std::thread([&u] { acme::send(u.plan); }));
  for (auto& t : pool) t.join();
}

void futures(const User& u) {
  std::future<std::string> a = std::async(std::launch::async, [&u] { return u.name; });
  acme::send(a.get());                                    // expect: user.name -> acme
  auto b = std::async([](const std::string& s, int) { return s + "!"; }, u.email, 1);
  acme::send(b.get());                                    // expect: user.contact.email -> acme
  auto c = std::async([](const std::string&, const std::string& s) { return s; }, u.email, u.plan);
  acme::send(c.get());
  std::promise<std::string> p;
  std::future<std::string> d = p.get_future();
  p.set_value(u.phone);
  acme::send(d.get());                                    // expect: user.contact.phone_number -> acme
  std::promise<std::string> q;
  auto e = q.get_future();
  q.set_value(u.plan);
  acme::send(e.get());
  std::packaged_task<std::string(const std::string&)> task([](const std::string& s) { return s; });
  auto f = task.get_future();
  task(u.name);
  acme::send(f.get());                                    // expect: user.name -> acme
  std::packaged_task<std::string()> other([&u] { return u.plan; });
  auto g = other.get_future();
  std::thread(std::move(other)).join();
  acme::send(g.get());
  std::packaged_task<std::string()> third([&u] { return u.email; });
  auto h = third.get_future();
  std::thread(std::move(third)).join();
  acme::send(h.get());                                    // expect: user.contact.email -> acme
  std::shared_future<std::string> i = std::async([&u] { return u.phone; }).share();
  std::shared_future<std::string> j = i;
  acme::send(j.get());                                    // expect: user.contact.phone_number -> acme
  acme::send(j.valid());
  std::promise<void> done;
  auto k = done.get_future();
  std::thread([&u, p2 = std::move(done)]() mutable { p2.set_value(); }).join();
  k.wait();
  std::promise<std::string> failing;
  auto m = failing.get_future();
  failing.set_exception(std::make_exception_ptr(std::runtime_error(u.name)));
  try {
    acme::send(m.get());
  } catch (const std::exception& x) {
    acme::send(x.what());                                 // expect: user.name -> acme
  }
}

template <class T>
class Channel {
 public:
  void put(T value) {
    {
      std::unique_lock<std::mutex> guard(lock_);
      items_.push_back(std::move(value));
    }
    ready_.notify_one();
  }
  T take() {
    std::unique_lock<std::mutex> guard(lock_);
    ready_.wait(guard, [this] { return !items_.empty(); });
    T value = std::move(items_.front());
    items_.pop_front();
    return value;
  }

 private:
  std::mutex lock_;
  std::condition_variable ready_;
  std::deque<T> items_;
};

void channels(const User& u) {
  Channel<std::string> a, b;
  a.put(u.name);
  b.put(u.plan);
  acme::send(a.take());                                   // expect: user.name -> acme
  acme::send(b.take());
  Channel<User> c;
  c.put(u);
  User got = c.take();
  acme::send(got.plan);
  acme::send(got.email);                                  // expect: user.contact.email -> acme
  Channel<std::function<void()>> tasks;
  tasks.put([u] { acme::send(u.phone); });                // expect: user.contact.phone_number -> acme
  tasks.take()();
}

void locks(const User& u) {
  std::shared_mutex m;
  std::string text;
  {
    std::unique_lock lock(m);
    text = u.name;
  }
  {
    std::shared_lock lock(m);
    acme::send(text);                                     // expect: user.name -> acme
  }
  std::once_flag once;
  std::string set;
  std::call_once(once, [&] { set = u.email; });
  acme::send(set);                                        // expect: user.contact.email -> acme
  std::latch latch(1);
  latch.count_down();
  latch.wait();
  std::barrier barrier(1);
  barrier.arrive_and_wait();
  std::counting_semaphore<1> sem(0);
  sem.release();
  sem.acquire();
  std::mutex x, y;
  std::scoped_lock both(x, y);
  std::condition_variable cv;
  cv.notify_all();
  std::string later;
  std::unique_lock guard(x, std::defer_lock);
  cv.wait_for(guard, std::chrono::seconds(1), [&] { later = u.phone; return true; });
  acme::send(later);                                      // expect: user.contact.phone_number -> acme
  std::stop_source source;
  std::stop_callback callback(source.get_token(), [&] { acme::send(u.email); });   // expect: user.contact.email -> acme
  source.request_stop();
}

struct NotFound : std::logic_error {
  using std::logic_error::logic_error;
};

void errors(const User& u) {
  try {
    throw std::runtime_error("no user " + u.name);
  } catch (const std::runtime_error& e) {
    acme::send(e.what());                                 // expect: user.name -> acme
  }
  try {
    throw std::invalid_argument("no plan " + u.plan);
  } catch (const std::exception& e) {
    acme::send(e.what());
  }
  try {
    throw NotFound(u.email);
  } catch (std::logic_error& e) {
    acme::send(std::string("x") + e.what());              // expect: user.contact.email -> acme
  }
  std::exception_ptr kept;
  try {
    throw std::out_of_range(u.phone);
  } catch (...) {
    kept = std::current_exception();
  }
  try {
    std::rethrow_exception(kept);
  } catch (const std::exception& e) {
    acme::send(e.what());                                 // expect: user.contact.phone_number -> acme
  }
  try {
    try {
      throw std::runtime_error(u.name);
    } catch (...) {
      std::throw_with_nested(std::runtime_error("outer"));
    }
  } catch (const std::exception& e) {
    acme::send(e.what());
    try {
      std::rethrow_if_nested(e);
    } catch (const std::exception& inner) {
      acme::send(inner.what());                           // expect: user.name -> acme
    }
  }
  std::system_error s(std::make_error_code(std::errc::invalid_argument), u.email);
  acme::send(s.what());                                   // expect: user.contact.email -> acme
  acme::send(s.code().message());
  acme::send(s.code().value());
  std::error_code ec(u.id, std::generic_category());
  acme::send(ec.message());
  std::runtime_error copy("x");
  copy = std::runtime_error(u.name);
  acme::send(copy.what());                                // expect: user.name -> acme
}

int main() {
  User u = load_user(1);
  threads(u);
  futures(u);
  channels(u);
  locks(u);
  errors(u);
}
