// An e-mail campaign engine: segments as predicates, templates, a throttled sender, bounces, statistics.
#include <piiflow/annotations.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <future>
#include <iomanip>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <queue>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace campaign {

class Subscriber {
 public:
  Subscriber(int id, std::string email, std::string first, std::string city)
      : id_(id), email_(std::move(email)), first_(std::move(first)), city_(std::move(city)) {}
  int id() const { return id_; }
  const std::string& email() const { return email_; }
  const std::string& firstName() const { return first_; }
  const std::string& city() const { return city_; }
  int opens() const { return opens_; }
  void opened() { ++opens_; }

 private:
  int id_;
  PII(user.contact.email) std::string email_;
  PII(user.name) std::string first_;
  std::string city_;
  int opens_ = 0;
};

PII_SINK(acme) void smtpSend(const std::string& to, const std::string& subject, const std::string& body);
PII_SINK(globex) void dashboard(const std::string& metric, double value);
PII_SINK(globex) void dashboardNote(const std::string& text);
PII_SANITIZER(tokenize) std::string unsubscribeToken(const std::string& email);

using Predicate = std::function<bool(const Subscriber&)>;
Predicate operator&&(Predicate a, Predicate b) {
  return [a = std::move(a), b = std::move(b)](const Subscriber& s) { return a(s) && b(s); };
}
Predicate operator!(Predicate p) {
  return [p = std::move(p)](const Subscriber& s) { return !p(s); };
}
Predicate inCity(std::string city) {
  return [city](const Subscriber& s) { return s.city() == city; };
}
Predicate active(int least) {
  return [least](const Subscriber& s) { return s.opens() >= least; };
}

class Audience {
 public:
  void add(Subscriber s) { people_.push_back(std::make_shared<Subscriber>(std::move(s))); }
  std::vector<std::shared_ptr<const Subscriber>> select(const Predicate& p) const {
    std::vector<std::shared_ptr<const Subscriber>> out;
    std::copy_if(people_.begin(), people_.end(), std::back_inserter(out), [&](const auto& s) { return p(*s); });
    return out;
  }
  std::size_t size() const { return people_.size(); }

 private:
  std::vector<std::shared_ptr<Subscriber>> people_;
};

class Template {
 public:
  using Resolver = std::function<std::string(const Subscriber&)>;
  Template& text(std::string t) {
    parts_.push_back([t = std::move(t)](const Subscriber&) { return t; });
    return *this;
  }
  Template& field(Resolver r) {
    parts_.push_back(std::move(r));
    return *this;
  }
  std::string render(const Subscriber& s) const {
    return std::accumulate(parts_.begin(), parts_.end(), std::string(),
                           [&s](std::string acc, const Resolver& r) { return std::move(acc) + r(s); });
  }

 private:
  std::vector<Resolver> parts_;
};

struct Mail {
  std::string to;
  std::string subject;
  std::string body;
  int attempts = 0;
};

class Bounce : public std::runtime_error {
 public:
  Bounce(const Mail& m, int code) : std::runtime_error("bounce for " + m.to), code_(code), subject_(m.subject) {}
  int code() const { return code_; }
  const std::string& subject() const { return subject_; }

 private:
  int code_;
  std::string subject_;
};

class Sender {
 public:
  explicit Sender(std::size_t perRun) : perRun_(perRun) {}
  void enqueue(Mail m) { queue_.push(std::move(m)); }
  std::size_t run() {
    std::size_t sent = 0;
    for (; sent < perRun_ && !queue_.empty(); ++sent) {
      Mail m = std::move(queue_.front());
      queue_.pop();
      try {
        deliver(m);
      } catch (const Bounce& b) {
        dashboard("bounce", b.code());
        dashboardNote(b.subject());
        dashboardNote(b.what());                      // expect: user.contact.email -> globex
        if (++m.attempts < 3) queue_.push(std::move(m));
      }
    }
    return sent;
  }

 private:
  void deliver(const Mail& m) {
    if (m.to.empty()) throw Bounce(m, 550);
    smtpSend("list@campaign.example", m.subject, "");
    smtpSend(m.to, m.subject, m.body);                // expect: user.contact.email -> acme // expect: user.name -> acme
  }
  std::size_t perRun_;
  std::queue<Mail> queue_;
};

class Stats {
 public:
  void hit(const Subscriber& s) {
    ++byCity_[s.city()];
    unique_.insert(s.email());
    lastSeen_ = s.firstName();
  }
  void publish() const {
    for (const auto& [city, n] : byCity_) {
      dashboardNote(city);
      dashboard("city", n);
    }
    dashboard("unique", static_cast<double>(unique_.size()));
  }
  const std::string& lastSeen() const { return lastSeen_; }
  std::string top() const {
    auto it = std::max_element(byCity_.begin(), byCity_.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return it == byCity_.end() ? "none" : it->first;
  }

 private:
  std::map<std::string, int> byCity_;
  std::set<std::string> unique_;
  std::string lastSeen_;
};

class Campaign {
 public:
  Campaign(std::string name, Template body, Predicate who) : name_(std::move(name)), body_(std::move(body)), who_(std::move(who)) {}
  void start(const Audience& audience, Sender& sender, Stats& stats) const {
    for (const auto& s : audience.select(who_)) {
      sender.enqueue({s->email(), name_, body_.render(*s)});
      stats.hit(*s);
    }
  }
  std::string preview(const Subscriber& s) const { return body_.render(s); }
  const std::string& name() const { return name_; }

 private:
  std::string name_;
  Template body_;
  Predicate who_;
};

std::vector<Subscriber> import(const char* path);

}  // namespace campaign

int main() {
  using namespace campaign;
  Audience audience;
  for (auto& s : import("list.csv")) audience.add(s);
  dashboard("audience", static_cast<double>(audience.size()));

  Template personal;
  personal.text("Dear ").field([](const Subscriber& s) { return s.firstName(); }).text(", welcome");
  Template neutral;
  neutral.text("Dear customer in ").field([](const Subscriber& s) { return s.city(); });
  Template tracked;
  tracked.text("unsubscribe: ").field([](const Subscriber& s) { return unsubscribeToken(s.email()); });

  Campaign spring("spring", personal, inCity("Bern") && active(2));
  Campaign quiet("quiet", neutral, !active(1));
  Campaign links("links", tracked, active(0));
  Sender sender(100);
  Stats stats;
  spring.start(audience, sender, stats);
  dashboard("sent", static_cast<double>(sender.run()));
  stats.publish();
  dashboardNote(stats.top());
  dashboardNote(stats.lastSeen());                    // expect: user.name -> globex

  Subscriber probe(1, "probe@x.example", "Probe", "Basel");
  dashboardNote(spring.preview(probe));               // expect: user.name -> globex
  dashboardNote(quiet.preview(probe));
  dashboardNote(links.preview(probe));                // expect: user.contact.email -> globex via tokenize
  dashboardNote(spring.name());
  auto later = std::async([&] { return quiet.preview(probe); });
  dashboardNote(later.get());
  auto names = audience.select(active(5));
  std::ostringstream table;
  for (const auto& s : names) table << std::setw(6) << s->id() << ' ' << s->city() << '\n';
  dashboardNote(table.str());
  std::ostringstream leak;
  for (const auto& s : names) leak << s->id() << ' ' << s->email() << '\n';
  dashboardNote(leak.str());                          // expect: user.contact.email -> globex
}
