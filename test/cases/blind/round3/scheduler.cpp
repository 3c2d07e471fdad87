// Timed tasks in a priority queue, retried with backoff.
#include "svc.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <queue>
#include <string>
#include <utility>
#include <vector>

namespace {
using Clock = std::chrono::steady_clock;
struct Job {
  int due = 0;
  std::string label;
  std::function<bool()> run;
  bool operator<(const Job& o) const { return due > o.due; }
};
class Scheduler {
 public:
  void at(int due, std::string label, std::function<bool()> f) { jobs_.push(Job{due, std::move(label), std::move(f)}); }
  int tick() {
    int done = 0;
    while (!jobs_.empty()) {
      Job j = jobs_.top();
      jobs_.pop();
      if (!j.run()) {
        j.due += 10;
        failed_.push_back(j.label);
        continue;
      }
      ++done;
    }
    return done;
  }
  const std::vector<std::string>& failed() const { return failed_; }
  void forget() { failed_.clear(); }

 private:
  std::priority_queue<Job> jobs_;
  std::vector<std::string> failed_;
};
template <class F>
auto retry(int n, F f) -> decltype(f()) {
  for (int i = 0; i + 1 < n; ++i) {
    try {
      return f();
    } catch (const std::exception&) {
    }
  }
  return f();
}
std::string stamp(const std::string& s) {
  const auto now = Clock::now().time_since_epoch();
  return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) + " " + s;
}
struct Remind {
  std::string to;
  std::string text;
  bool operator()() const {
    acme::send(to);    // expect: user.contact.email -> acme
    acme::send(text);  // silent
    return true;
  }
};
struct Cleanup {
  std::string owner;
  int n = 0;
  bool operator()() const {
    acme::send(n);  // silent
    return n > 0;
  }
};
}  // namespace

void schedule(const Customer& c) {
  Scheduler mails;
  Scheduler chores;
  mails.at(1, "remind", Remind{c.email, "pay"});
  chores.at(2, "cleanup", Cleanup{c.name, 3});
  acme::send(mails.tick());   // silent
  acme::send(chores.tick());  // silent
  for (const auto& l : mails.failed()) acme::send(l);  // silent
  chores.at(3, "for " + c.phone, [] { return false; });
  chores.tick();
  for (const auto& l : chores.failed()) acme::send(l);  // expect: user.contact.phone_number -> acme
  for (const auto& l : mails.failed()) acme::send(l);   // silent
  chores.forget();
  for (const auto& l : chores.failed()) acme::send(l);  // silent
  std::string got;
  mails.at(1, "x", [&got, n = c.name] {
    got = n;
    return true;
  });
  mails.tick();
  acme::send(got);  // expect: user.name -> acme
  std::string other;
  chores.at(1, "y", [&other, &c] {
    other = c.tier;
    return true;
  });
  chores.tick();
  acme::send(other);  // silent
  acme::send(retry(3, [&] { return c.phone + "!"; }));    // expect: user.contact.phone_number -> acme
  acme::send(retry(3, [&] { return c.tier; }));           // silent
  acme::send(retry(2, [&] { return c.phone.size(); }));   // silent
  acme::send(stamp(c.name));                              // expect: user.name -> acme
  acme::send(stamp("start"));                             // silent
  std::priority_queue<std::string> words;
  words.push("a");
  acme::send(words.top());  // silent
  words.push(c.email);
  acme::send(words.top());   // expect: user.contact.email -> acme
  acme::send(words.size());  // silent
  words = {};
  words.push("b");
  acme::send(words.top());  // silent
}
