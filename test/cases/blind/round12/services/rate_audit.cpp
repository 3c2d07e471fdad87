// flags: -std=c++17
// rate_audit: a token-bucket limiter per client in front of an API; every decision goes to an audit trail.
#include "svc.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace gate {

using Ticks = long;

class Clock {
 public:
  Ticks now() const { return now_; }
  void advance(Ticks by) { now_ += by; }

 private:
  Ticks now_ = 0;
};

struct Limits {
  int burst = 3;
  int per_tick = 1;
};

class Bucket {
 public:
  Bucket() = default;
  explicit Bucket(Limits l) : limits_(l), tokens_(l.burst) {}

  bool take(Ticks now) {
    const Ticks gained = (now - last_) * limits_.per_tick;
    tokens_ = std::min<Ticks>(limits_.burst, tokens_ + gained);
    last_ = now;
    if (tokens_ == 0) return false;
    --tokens_;
    return true;
  }
  Ticks left() const { return tokens_; }

 private:
  Limits limits_;
  Ticks tokens_ = 0;
  Ticks last_ = 0;
};

enum class Verdict { Granted, Throttled, Blocked };

const char* label(Verdict v) {
  static constexpr std::array<const char*, 3> kNames{{"granted", "throttled", "blocked"}};
  return kNames[static_cast<std::size_t>(v)];
}

struct Entry {
  Ticks at = 0;
  std::string client;
  std::string action;
  Verdict verdict = Verdict::Granted;
};

std::ostream& operator<<(std::ostream& os, const Entry& e) {
  return os << e.at << ' ' << e.client << ' ' << e.action << ' ' << label(e.verdict);
}

// What is common to the trails: numbering and the last line. Where entries go is up to the derived class.
class Trail {
 public:
  virtual ~Trail() = default;
  void add(const Entry& e) {
    ++count_;
    last_action_ = e.action;
    write(e);
  }
  int count() const { return count_; }
  const std::string& last_action() const { return last_action_; }

 protected:
  virtual void write(const Entry& e) = 0;

 private:
  int count_ = 0;
  std::string last_action_;
};

class MemoryTrail : public Trail {
 public:
  std::string text() const {
    std::ostringstream os;
    std::copy(entries_.begin(), entries_.end(), std::ostream_iterator<Entry>(os, "\n"));
    return os.str();
  }
  const Entry& back() const { return entries_.back(); }
  std::vector<Entry> drain() { return std::exchange(entries_, {}); }

 protected:
  void write(const Entry& e) override { entries_.push_back(e); }

 private:
  std::vector<Entry> entries_;
};

class HashedTrail final : public Trail {
 public:
  const std::string& lines() const { return lines_; }

 protected:
  void write(const Entry& e) override { lines_ += sha256(e.client) + " " + label(e.verdict) + "\n"; }

 private:
  std::string lines_;
};

class CountingTrail final : public Trail {
 public:
  std::string summary() const {
    std::string out;
    for (std::size_t i = 0; i < tally_.size(); ++i) {
      out += std::string(label(static_cast<Verdict>(i))) + "=" + std::to_string(tally_[i]) + " ";
    }
    return out;
  }

 protected:
  void write(const Entry& e) override { ++tally_[static_cast<std::size_t>(e.verdict)]; }

 private:
  std::array<int, 3> tally_{};
};

class Tee final : public Trail {
 public:
  Tee(Trail& a, Trail& b) : a_(a), b_(b) {}

 protected:
  void write(const Entry& e) override {
    a_.add(e);
    b_.add(e);
  }

 private:
  Trail& a_;
  Trail& b_;
};

class Limiter {
 public:
  Limiter(const Clock& clock, Trail& trail, Limits limits) : clock_(clock), trail_(trail), limits_(limits) {}

  Verdict check(const std::string& client, const std::string& action) {
    const Verdict v = decide(client);
    trail_.add(Entry{clock_.now(), client, action, v});
    return v;
  }
  void block(std::string client, std::string why) { blocked_[std::move(client)] = std::move(why); }
  std::string reason(const std::string& client) const {
    const auto it = blocked_.find(client);
    return it == blocked_.end() ? "not blocked" : it->second;
  }
  std::tuple<std::size_t, Ticks> load() const {
    Ticks left = 0;
    for (const auto& b : buckets_) left += b.second.left();
    return {buckets_.size(), left};
  }
  std::vector<std::string> clients() const {
    std::vector<std::string> out;
    std::transform(buckets_.begin(), buckets_.end(), std::back_inserter(out), [](const auto& b) { return b.first; });
    return out;
  }

 private:
  Verdict decide(const std::string& client) {
    if (blocked_.count(client) != 0) return Verdict::Blocked;
    const auto it = buckets_.try_emplace(client, limits_).first;
    return it->second.take(clock_.now()) ? Verdict::Granted : Verdict::Throttled;
  }

  const Clock& clock_;
  Trail& trail_;
  Limits limits_;
  std::map<std::string, Bucket> buckets_;
  std::map<std::string, std::string> blocked_;
};

}  // namespace gate

using namespace gate;

static void by_mail(Clock& clock, const User& u) {
  MemoryTrail trail;
  Limiter limiter(clock, trail, {2, 1});
  const Verdict first = limiter.check(u.email, "login");
  acme::send(label(first));   // silent
  acme::send(trail.text());   // expect: user.contact.email -> acme
  acme::send(trail.last_action());   // silent
  acme::send(trail.back().client);   // expect: user.contact.email -> acme
  acme::send(trail.back().action);   // silent
  const auto [clients, left] = limiter.load();
  acme::send(clients);   // silent
  acme::send(left);   // silent
  acme::send(limiter.clients());   // expect: user.contact.email -> acme
  acme::send(limiter.reason(u.email));   // silent
  limiter.block(u.email, "asked by " + u.name);
  acme::send(limiter.reason(u.email));   // expect: user.name -> acme
  const std::vector<Entry> taken = trail.drain();
  acme::send(trail.text());   // silent
  globex::send(taken.front().client);   // expect: user.contact.email -> globex
  globex::send(taken.front().action);   // silent
  Entry kept = taken.front();
  kept.action = std::move(kept.client);
  globex::send(kept.action);   // expect: user.contact.email -> globex
  limiter.check("10.0.0.7", "probe");
  acme::send(trail.text());   // silent
}

static void hashed(Clock& clock, const User& u) {
  HashedTrail trail;
  Limiter limiter(clock, trail, {1, 1});
  limiter.check(u.email, "rename to " + u.name);
  acme::send(trail.lines());   // silent (approved: hashed mail)
  globex::send(trail.lines());   // expect: user.contact.email -> globex via hash
  acme::send(trail.last_action());   // expect: user.name -> acme
  limiter.check(u.phone, "logout");
  acme::send(trail.last_action());   // silent
  acme::send(trail.lines());   // expect: user.contact.phone_number -> acme via hash
  for (const std::string& who : limiter.clients()) mailhub::deliver("ops", who);   // expect: user.contact.phone_number -> mailhub
}

static void counted(Clock& clock, const User& u) {
  CountingTrail counts;
  HashedTrail hashes;
  Tee both(counts, hashes);
  Limiter limiter(clock, both, {1, 0});
  for (int i = 0; i < 3; ++i) limiter.check(device_fingerprint(), "sync " + std::to_string(i));
  acme::send(counts.summary());   // silent
  acme::send(both.count() + counts.count());   // silent
  acme::send(hashes.lines());   // expect: user.device.device_id -> acme via hash
  acme::send(counts.last_action());   // silent
  acme::send(limiter.clients());   // expect: user.device.device_id -> acme
  limiter.check("kiosk", "call " + u.phone);
  globex::send(counts.last_action());   // expect: user.contact.phone_number -> globex
  globex::send(tokenize(hashes.last_action()));   // silent (approved: tokenized phone)
}

// The trail of the operators: an entry is edited before it is shown.
static void edited(const User& u) {
  Entry e{1, u.email, "reset by " + u.name, Verdict::Granted};
  std::ostringstream os;
  os << e;
  acme::send(os.str());   // expect: user.contact.email -> acme // expect: user.name -> acme
  const Entry before = e;
  e.client = redact(u.name);
  e.action = "reset";
  os.str("");
  os << e;
  acme::send(os.str());   // silent (approved: redacted name)
  acme::send(before.client);   // expect: user.contact.email -> acme
  acme::send(before.action);   // expect: user.name -> acme
  MemoryTrail shown;
  shown.add(e);
  mailhub::deliver(u.email, shown.text());   // silent (approved: mail and name to mailhub)
  e.action += " from " + last_position(u.id);
  acme::send(shown.back().action);   // silent
  shown.add(e);
  mailhub::deliver("ops", shown.text());   // expect: user.location -> mailhub
  acme::send(shown.last_action());   // expect: user.location -> acme
  std::swap(e.client, e.action);
  acme::send(e.action);   // silent (approved: redacted name)
  acme::send(e.client);   // expect: user.location -> acme
  e = Entry{};
  acme::send(e.client);   // silent
}

int main() {
  Clock clock;
  const User u = load_user(5);
  by_mail(clock, u);
  clock.advance(5);
  hashed(clock, u);
  counted(clock, u);
  edited(u);
  std::unique_ptr<MemoryTrail> own = std::make_unique<MemoryTrail>();
  Limiter internal(clock, *own, {});
  internal.check(setting("service.name"), "warm up");
  acme::send(own->text() + own->back().client);   // silent
  Trail& general = *own;
  general.add({0, current_email(), "import", Verdict::Blocked});
  acme::send(own->text());   // expect: user.contact.email -> acme
  acme::send(general.last_action());   // silent
  globex::send(own->drain().back().client);   // expect: user.contact.email -> globex
  return 0;
}
