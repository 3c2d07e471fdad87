// Threads, async, promises, atomics, thread-local data and a small double buffer.
#include "svc.h"

#include <atomic>
#include <future>
#include <mutex>
#include <shared_mutex>
#include <thread>

class Board {
 public:
  void write(std::string s) {
    std::unique_lock lock(m_);
    text_ = std::move(s);
    ++version_;
  }
  std::string read() const {
    std::shared_lock lock(m_);
    return text_;
  }
  int version() const { return version_; }

 private:
  mutable std::shared_mutex m_;
  std::string text_ = "empty";
  std::atomic<int> version_{0};
};

class DoubleBuffer {
 public:
  std::string& back() { return back_; }
  void flip() {
    std::lock_guard lock(m_);
    std::swap(front_, back_);
    back_.clear();
  }
  const std::string& front() const { return front_; }

 private:
  std::mutex m_;
  std::string front_;
  std::string back_;
};

thread_local std::string t_current;
std::string g_motto = setting("motto");

void remember(const std::string& s) { t_current = s; }

void produce(Board& board, const User& u, bool hashed) {
  board.write(hashed ? sha256(u.email) : sha256("id " + u.email));
}

void fill(std::promise<std::string> p, std::string text) { p.set_value("got " + text); }

int main() {
  User u = load_user(1);
  Board names;
  Board plans;
  Board keys;
  std::thread a([&names, &u] { names.write(u.name); });
  std::thread b(&Board::write, &plans, u.plan);
  std::thread c(produce, std::ref(keys), std::cref(u), true);
  a.join();
  b.join();
  c.join();
  acme::send(names.read());                           // expect: user.name -> acme via none
  acme::send(plans.read());                           // silent
  acme::send(keys.read());                            // silent (approved: hash)
  globex::send(keys.read());                          // expect: user.contact.email -> globex via hash
  acme::send(names.version());                        // silent
  names.write("closed");
  acme::send(names.read());                           // silent

  auto mail = std::async(std::launch::async, [u] { return u.email; });
  auto size = std::async(std::launch::async, [&u] { return u.email.size(); });
  acme::send(size.get());                             // silent
  acme::send(mail.get());                             // expect: user.contact.email -> acme via none
  auto plan = std::async(std::launch::deferred, [](const User& v) { return v.plan; }, std::cref(u));
  acme::send(plan.get());                             // silent
  auto chained = std::async(std::launch::async, [](std::future<User> f) { return f.get().name; },
                            std::async(std::launch::async, load_user, 3));
  globex::send(chained.get());                        // expect: user.name -> globex via none

  std::promise<std::string> first;
  std::promise<std::string> second;
  auto firstResult = first.get_future();
  auto secondResult = second.get_future();
  std::thread d(fill, std::move(first), u.phone);
  std::thread e(fill, std::move(second), u.plan);
  d.join();
  e.join();
  globex::send(secondResult.get());                   // silent
  globex::send(firstResult.get());                    // expect: user.contact.phone_number -> globex via none

  std::shared_future<int> shared = std::async(std::launch::async, [] { return birth_year(1); }).share();
  acme::send(shared.get());                           // expect: user.demographic.date_of_birth -> acme via none

  DoubleBuffer buffer;
  buffer.back() = u.name;
  acme::send(buffer.front());                         // silent
  buffer.flip();
  acme::send(buffer.front());                         // expect: user.name -> acme via none
  acme::send(buffer.back());                          // silent
  buffer.flip();
  acme::send(buffer.front());                         // silent

  std::atomic<int> year{0};
  year = static_cast<int>(u.name.size());
  acme::send(year.load());                            // silent
  year.store(birth_year(2));
  acme::send(year.load());                            // expect: user.demographic.date_of_birth -> acme via none
  remember(u.plan);
  acme::send(t_current);                              // silent
  std::once_flag once;
  std::call_once(once, [&u] { g_motto += u.name; });
  globex::send(g_motto);                              // expect: user.name -> globex via none
  g_motto = "quiet";
  globex::send(g_motto);                              // silent
}
