// Members of long-lived objects between entry points: sessions, queues, settings; what nobody stores stays silent.
#include "case.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

class Inbox {
 public:
  void accept(const User& u) {
    std::lock_guard lock(mutex_);
    pending_.push_back({u.id, u.email});
    latest_ = u.name;
    latest_ = "hidden";
    ++total_;
    by_id_[u.id] = std::make_shared<User>(u);
  }
  void work() {
    std::lock_guard lock(mutex_);
    while (!pending_.empty()) {
      auto [id, mail] = std::move(pending_.front());
      pending_.pop_front();
      acme::send(id);
      acme::send(mail);  // expect: user.contact.email -> acme confidence medium
    }
    acme::send(latest_);
    acme::send(total_);
  }
  void show(int id) const {
    auto it = by_id_.find(id);
    if (it == by_id_.end()) return;
    acme::send(it->second->plan);
    acme::send(it->second->phone);  // expect: user.contact.phone_number -> acme
  }

 private:
  struct Item {
    int id;
    std::string mail;
  };
  std::mutex mutex_;
  std::deque<Item> pending_;
  std::string latest_;
  int total_ = 0;
  std::map<int, std::shared_ptr<User>> by_id_;
};

class Current {
 public:
  static Current& get() {
    static Current c;
    return c;
  }
  void enter(const std::string& who) { who_ = who; }
  void leave() { who_.clear(); }
  const std::string& who() const { return who_; }
  std::string host = "localhost";

 private:
  std::string who_;
};

void on_request(const User& u) { Current::get().enter(u.name); }
void on_log() {
  acme::send(Current::get().who());  // expect: user.name -> acme
  acme::send(Current::get().host);
}

class Timer {
 public:
  void arm(std::function<void()> f) { f_ = std::move(f); }
  void fire() {
    if (f_) f_();
  }

 private:
  std::function<void()> f_;
};
static Timer g_timer;
void on_start(const User& u) {
  g_timer.arm([mail = u.email, plan = u.plan] {
    acme::send(mail);  // expect: user.contact.email -> acme
    acme::send(plan);
  });
}
void on_tick() { g_timer.fire(); }

class Draft {
 public:
  void type(const std::string& s) { text_ += s; }
  void discard() { text_ = ""; }
  void submit() {
    acme::send(text_);  // expect: user.contact.email -> acme confidence medium
    acme::send(kind_);
  }

 private:
  std::string text_;
  std::string kind_ = "draft";
};
void on_key(Draft& d, const User& u) { d.type(u.email); }
void on_cancel(Draft& d) {
  d.discard();
  d.submit();
}
void on_enter(Draft& d) { d.submit(); }
