// A typed event bus, subscriptions as RAII tokens, an audit trail that redacts, consent checks and a broadcast with filters.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bus {

template <class Event>
class Topic {
 public:
  using Handler = std::function<void(const Event&)>;

  class Token {
   public:
    Token() = default;
    Token(Topic* topic, int id) : topic_(topic), id_(id) {}
    Token(Token&& other) noexcept : topic_(std::exchange(other.topic_, nullptr)), id_(other.id_) {}
    Token& operator=(Token&& other) noexcept {
      std::swap(topic_, other.topic_);
      std::swap(id_, other.id_);
      return *this;
    }
    ~Token() {
      if (topic_ != nullptr) topic_->drop(id_);
    }

   private:
    Topic* topic_ = nullptr;
    int id_ = 0;
  };

  [[nodiscard]] Token subscribe(Handler handler) {
    const int id = ++next_;
    handlers_.emplace_back(id, std::move(handler));
    return Token(this, id);
  }
  void publish(const Event& event) const {
    for (const auto& [id, handler] : handlers_) handler(event);
  }

 private:
  void drop(int id) {
    std::erase_if(handlers_, [id](const auto& row) { return row.first == id; });
  }
  std::vector<std::pair<int, Handler>> handlers_;
  int next_ = 0;
};

struct SignedUp {
  int id = 0;
  std::string name;
  std::string mail;
  std::string campaign;
};

struct Deleted {
  int id = 0;
  std::string reason;
};

enum class Purpose { billing, marketing, support };

class Consent {
 public:
  void grant(int id, Purpose p) { granted_.emplace(id, p); }
  void revoke(int id, Purpose p) { granted_.erase({id, p}); }
  bool allows(int id, Purpose p) const { return granted_.contains({id, p}); }

 private:
  std::set<std::pair<int, Purpose>> granted_;
};

class AuditTrail {
 public:
  struct Entry {
    int seq = 0;
    std::string action;
    std::string subject;
    std::string actor;
  };

  void write(std::string_view action, const std::string& subject, std::string actor = "system") {
    Entry e;
    e.seq = static_cast<int>(entries_.size()) + 1;
    e.action.assign(action);
    e.subject = redact(subject);
    e.actor = std::move(actor);
    entries_.push_back(std::move(e));
  }
  const Entry& last() const { return entries_.back(); }

  std::string line(const Entry& e) const { return std::to_string(e.seq) + " " + e.actor + " " + e.action + " " + e.subject; }
  void flush() {
    for (const Entry& e : entries_) {
      acme::send(line(e));  // expect: user.name -> acme via redact
    }
    entries_.clear();
  }

 private:
  std::vector<Entry> entries_;
};

}  // namespace bus

using bus::Deleted;
using bus::SignedUp;

class WelcomeMailer {
 public:
  explicit WelcomeMailer(const bus::Consent& consent) : consent_(consent) {}

  void operator()(const SignedUp& e) {
    if (!consent_.allows(e.id, bus::Purpose::marketing)) {
      globex::send("no consent for #" + std::to_string(e.id));  // silent: the id alone
      return;
    }
    globex::send("Hello " + e.name);           // expect: user.name -> globex
    globex::send("campaign " + e.campaign);    // silent: another member of the event
    ++sent_;
  }
  int sent() const { return sent_; }

 private:
  const bus::Consent& consent_;
  int sent_ = 0;
};

class Dashboard {
 public:
  void attach(bus::Topic<SignedUp>& signups, bus::Topic<Deleted>& deletions) {
    up_ = signups.subscribe([this](const SignedUp& e) {
      ++per_campaign_[e.campaign];
      domains_.insert(e.mail.substr(e.mail.find('@') + 1));
      longest_ = std::max(longest_, e.mail.size());
    });
    down_ = deletions.subscribe([this](const Deleted& e) { reasons_ += e.reason + ";"; });
  }
  void report() const {
    for (const auto& [campaign, n] : per_campaign_) {
      acme::send(campaign);  // silent: names of campaigns
      acme::send(n);         // silent: a count
    }
    for (const std::string& d : domains_) acme::send(d);  // expect: user.contact.email -> acme
    acme::send(longest_);                                 // silent: a length
    acme::send(reasons_);                                 // silent: reasons of deletions are constants
  }

 private:
  std::map<std::string, int> per_campaign_;
  std::set<std::string> domains_;
  std::size_t longest_ = 0;
  std::string reasons_;
  bus::Topic<SignedUp>::Token up_;
  bus::Topic<Deleted>::Token down_;
};

SignedUp signup_of(const Customer& c, std::string campaign) { return {c.id, c.name, c.email, std::move(campaign)}; }

void live_bus() {
  bus::Topic<SignedUp> signups;
  bus::Topic<Deleted> deletions;
  bus::Consent consent;
  consent.grant(21, bus::Purpose::marketing);

  WelcomeMailer mailer(consent);
  Dashboard dashboard;
  dashboard.attach(signups, deletions);
  const auto hello = signups.subscribe(std::ref(mailer));

  bus::AuditTrail trail;
  const auto audit = signups.subscribe([&trail](const SignedUp& e) { trail.write("signup", e.name); });
  const auto gone = deletions.subscribe([](const Deleted& e) {
    acme::send("deleted " + std::to_string(e.id));  // silent: the id
    acme::send(e.reason);                           // silent: the reason is a constant
  });

  signups.publish(signup_of(load_customer(21), "spring"));
  signups.publish(signup_of(load_customer(22), "autumn"));
  consent.revoke(21, bus::Purpose::marketing);
  deletions.publish({21, "asked for it"});

  acme::send(trail.last().action);   // silent: the action's name
  acme::send(trail.last().subject);  // expect: user.name -> acme via redact
  acme::send(trail.last().actor);    // silent: the default argument "system"
  trail.flush();
  dashboard.report();
  acme::send(mailer.sent());   // silent: a counter
}

// Two topics of the same type: only one of them carries people.
void two_topics() {
  bus::Topic<std::string> people;
  bus::Topic<std::string> builds;
  std::string last_person = "nobody";
  std::string last_build = "none";
  const auto a = people.subscribe([&](const std::string& s) { last_person = s; });
  const auto b = builds.subscribe([&](const std::string& s) { last_build = s; });
  people.publish(current_email());
  builds.publish("build " + config("number"));
  acme::send(last_person);  // expect: user.contact.email -> acme
  acme::send(last_build);   // silent: the other topic
  {
    std::string scoped = "unset";
    const auto c = people.subscribe([&scoped](const std::string& s) { scoped = sha256(s); });
    people.publish(current_email());
    acme::send(scoped);  // expect: user.contact.email -> acme via hash
    scoped.clear();
    acme::send(scoped);  // silent: cleared
  }
}

void replay() {
  std::vector<SignedUp> history;
  history.push_back(signup_of(load_customer(23), "winter"));
  std::vector<std::string> shadow;
  std::transform(history.begin(), history.end(), std::back_inserter(shadow),
                 [](const SignedUp& e) { return e.campaign + "#" + std::to_string(e.id); });
  std::vector<std::string> mails;
  std::transform(history.begin(), history.end(), std::back_inserter(mails), std::mem_fn(&SignedUp::mail));
  globex::send(shadow.front());  // silent: campaign and id
  globex::send(mails.front());   // expect: user.contact.email -> globex
  mails = shadow;
  globex::send(mails.front());  // silent: the whole container was assigned

  std::weak_ptr<SignedUp> watched;
  {
    auto owner = std::make_shared<SignedUp>(history.front());
    watched = owner;
    if (auto e = watched.lock()) acme::send(e->name + e->campaign);  // expect: user.name -> acme
  }
  acme::send(watched.expired());  // silent: a verdict
}

int main() {
  live_bus();
  two_topics();
  replay();
}
