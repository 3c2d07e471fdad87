// Copy-on-write state behind shared_ptr<const T>, double buffers, snapshots.
#include "svc.h"

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace {
struct State {
  std::string owner;
  std::string motd;
  std::vector<std::string> admins;
};
class Store {
 public:
  std::shared_ptr<const State> read() const {
    std::lock_guard lock(m_);
    return state_;
  }
  template <class F>
  void update(F f) {
    std::lock_guard lock(m_);
    auto copy = std::make_shared<State>(*state_);
    f(*copy);
    state_ = std::move(copy);
  }

 private:
  mutable std::mutex m_;
  std::shared_ptr<const State> state_ = std::make_shared<const State>();
};
template <class T>
class DoubleBuffer {
 public:
  T& back() { return bufs_[1 - front_]; }
  const T& front() const { return bufs_[front_]; }
  void flip() { front_ = 1 - front_; }

 private:
  std::array<T, 2> bufs_{};
  int front_ = 0;
};
class Versioned {
 public:
  void set(std::string v) {
    history_.push_back(value_);
    value_ = std::move(v);
  }
  const std::string& value() const { return value_; }
  std::string previous() const { return history_.empty() ? "" : history_.back(); }
  int version() const { return static_cast<int>(history_.size()); }

 private:
  std::string value_ = "initial";
  std::vector<std::string> history_;
};
}  // namespace

void stores(const Customer& c) {
  Store a, b;
  acme::send(a.read()->owner);  // silent
  a.update([&](State& s) { s.owner = c.name; });
  b.update([](State& s) { s.owner = "ops"; });
  acme::send(a.read()->owner);  // expect: user.name -> acme
  acme::send(a.read()->motd);   // silent
  acme::send(b.read()->owner);  // silent
  auto snap = a.read();
  a.update([](State& s) { s.owner = "ops"; });
  acme::send(a.read()->owner);  // silent
  acme::send(snap->owner);      // expect: user.name -> acme
  b.update([&](State& s) { s.admins.push_back(c.email); });
  acme::send(b.read()->admins[0]);      // expect: user.contact.email -> acme
  acme::send(b.read()->admins.size());  // silent
  acme::send(b.read()->owner);          // silent
  b.update([](State& s) { s.admins.clear(); });
  for (auto& x : b.read()->admins) acme::send(x);  // silent

  DoubleBuffer<std::string> d;
  acme::send(d.front());  // silent
  d.back() = c.phone;
  d.flip();
  acme::send(d.front());  // expect: user.contact.phone_number -> acme
  DoubleBuffer<std::string> e;
  e.back() = "e";
  e.flip();
  acme::send(e.front());  // silent
  Versioned v, w;
  v.set(c.email);
  w.set("x");
  acme::send(v.value());     // expect: user.contact.email -> acme
  acme::send(v.previous());  // silent
  acme::send(v.version());   // silent
  acme::send(w.value());     // silent
  v.set("clean");
  acme::send(v.value());     // silent
  acme::send(v.previous());  // expect: user.contact.email -> acme
  acme::send(w.previous());  // silent
}
