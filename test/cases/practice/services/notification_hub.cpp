// Notifications: a worker pool with a priority queue, channels behind interfaces, retries, rate limits, preferences.
#include <piiflow/annotations.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <shared_mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hub {

struct Recipient {
  long id = 0;
  PII(user.contact.email) std::string mail;
  PII(user.contact.phone_number) std::string phone;
  PII(user.device.device_id) std::string push_token;
  std::string locale = "en";
};
Recipient load_recipient(long id);

class Provider {
 public:
  PII_SINK(acme) bool submit(const std::string& address, const std::string& text);
  PII_SINK(acme) void heartbeat(long n);
};
namespace stats {
PII_SINK(globex) void event(const std::string& name);
PII_SINK(globex) void timing(const std::string& name, long ms);
}  // namespace stats
PII_SANITIZER(tokenize) std::string opaque(const std::string& token);

struct Note {
  std::string address;
  std::string text;
  int priority = 0;
  bool operator<(const Note& o) const { return priority < o.priority; }
};
class Channel {
 public:
  virtual ~Channel() = default;
  virtual std::string address(const Recipient& r) const = 0;
  virtual std::string name() const { return "channel"; }
};
class MailChannel final : public Channel {
 public:
  std::string address(const Recipient& r) const override { return "mailto:" + r.mail; }
  std::string name() const override { return "mail"; }
};
class PushChannel final : public Channel {
 public:
  std::string address(const Recipient& r) const override { return opaque(r.push_token); }
};
class Broadcast final : public Channel {
 public:
  std::string address(const Recipient& r) const override { return "all-" + r.locale; }
};

class Outbox {
 public:
  void put(Note n) {
    {
      std::lock_guard lock(mutex_);
      queue_.push(std::move(n));
    }
    ready_.notify_one();
  }
  std::optional<Note> take() {
    std::unique_lock lock(mutex_);
    ready_.wait_for(lock, std::chrono::seconds(1), [this] { return !queue_.empty(); });
    if (queue_.empty()) return std::nullopt;
    Note n = queue_.top();
    queue_.pop();
    return n;
  }
  std::size_t depth() const {
    std::lock_guard lock(mutex_);
    return queue_.size();
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable ready_;
  std::priority_queue<Note> queue_;
};

class Preferences {
 public:
  void set(long id, std::string channel) {
    std::unique_lock lock(mutex_);
    chosen_.insert_or_assign(id, std::move(channel));
  }
  std::string get(long id) const {
    std::shared_lock lock(mutex_);
    const auto it = chosen_.find(id);
    return it != chosen_.end() ? it->second : "mail";
  }

 private:
  mutable std::shared_mutex mutex_;
  std::unordered_map<long, std::string> chosen_;
};

class RateLimit {
 public:
  bool allow(const std::string& key) { return ++used_[key] < 10; }
  std::string busiest() const {
    const auto it = std::max_element(used_.begin(), used_.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return it == used_.end() ? "" : it->first;
  }
  int total() const {
    int n = 0;
    for (const auto& [key, used] : used_) n += used;
    return n;
  }

 private:
  std::map<std::string, int> used_;
};

template <class F>
auto retry(int times, F f) -> decltype(f(0)) {
  for (int i = 0;; ++i) {
    auto r = f(i);
    if (r || i == times) return r;
  }
}

class Worker {
 public:
  Worker(Outbox& box, Provider& provider) : box_(box), provider_(provider), thread_([this] { run(); }) {}
  ~Worker() {
    stop_ = true;
    thread_.join();
  }
  long sent() const { return sent_; }

 private:
  void run() {
    while (!stop_) {
      std::optional<Note> n = box_.take();
      if (!n) continue;
      retry(3, [&](int attempt) {
        stats::timing("attempt", attempt);
        return provider_.submit(n->address, n->text);  // expect: user.contact.email -> acme // expect: user.device.device_id -> acme via tokenize
      });
      ++sent_;
      provider_.heartbeat(sent_);
    }
  }
  Outbox& box_;
  Provider& provider_;
  std::atomic<bool> stop_{false};
  std::atomic<long> sent_{0};
  std::thread thread_;
};

Note compose(const Channel& c, const Recipient& r, const std::string& text) {
  Note n;
  n.address = c.address(r);
  n.text = text;
  n.priority = static_cast<int>(text.size() % 3);
  return n;
}

}  // namespace hub

int main() {
  using namespace hub;
  Provider provider;
  Outbox box, drafts;
  Preferences preferences;
  RateLimit per_mail, per_channel;
  const Recipient r = load_recipient(7);
  const auto mail = std::make_unique<MailChannel>();
  const PushChannel push;
  const Broadcast all;
  {
    Worker worker(box, provider);
    box.put(compose(*mail, r, "welcome"));
    box.put(compose(push, r, "news"));
    stats::timing("depth", static_cast<long>(box.depth()));
    provider.heartbeat(worker.sent());
  }
  drafts.put(compose(all, r, "soon"));
  if (const auto draft = drafts.take()) {
    stats::event(draft->address);
    stats::event(draft->text);
  }
  drafts.put(compose(*mail, r, "late"));
  if (const auto draft = drafts.take()) {
    stats::event(draft->address);  // expect: user.contact.email -> globex
    stats::event(draft->text);
    stats::timing("priority", draft->priority);
  }
  preferences.set(r.id, "push");
  stats::event(preferences.get(r.id));
  stats::event(mail->name());
  stats::event(push.name());
  if (per_mail.allow(r.mail)) stats::event("allowed");
  per_channel.allow(mail->name());
  stats::event(per_channel.busiest());
  stats::event(per_mail.busiest());  // expect: user.contact.email -> globex
  stats::timing("total", per_mail.total());

  std::future<std::string> lookup = std::async(std::launch::async, [id = r.id] { return load_recipient(id).phone; });
  std::future<std::string> locale = std::async(std::launch::async, [&r] { return r.locale; });
  stats::event(locale.get());
  std::string phone = lookup.get();
  stats::event(phone);  // expect: user.contact.phone_number -> globex
  phone.replace(0, phone.size(), phone.size(), '#');
  std::promise<Note> promised;
  std::future<Note> note = promised.get_future();
  promised.set_value(compose(push, r, "promised"));
  Note got = note.get();
  stats::event(got.address);  // expect: user.device.device_id -> globex via tokenize
  stats::event(got.text);
  got = compose(all, r, "x");
  stats::event(got.address);
  preferences.set(r.id, r.phone);
  stats::event(preferences.get(r.id));  // expect: user.contact.phone_number -> globex
}
