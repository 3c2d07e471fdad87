// A support desk: tickets, per-queue workers, notes with visibility, escalation and a nightly digest.
#include "svc.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace desk {

enum class Priority { low, normal, high };

std::string to_string(Priority p) {
  switch (p) {
    case Priority::low: return "low";
    case Priority::normal: return "normal";
    case Priority::high: return "high";
  }
  return "?";
}

struct Note {
  std::string author;
  std::string text;
  bool internal = false;
};

class Ticket {
 public:
  Ticket(int number, std::string subject) : number_(number), subject_(std::move(subject)) {}

  Ticket& from(std::string who) {
    requester_ = std::move(who);
    return *this;
  }
  Ticket& rate(Priority p) {
    priority_ = p;
    return *this;
  }
  Ticket& note(Note n) {
    notes_.push_back(std::move(n));
    return *this;
  }

  int number() const { return number_; }
  Priority priority() const { return priority_; }
  const std::string& subject() const { return subject_; }
  const std::string& requester() const { return requester_; }
  const std::vector<Note>& notes() const { return notes_; }

  std::string title() const { return "#" + std::to_string(number_) + " " + subject_; }
  void anonymize() {
    requester_ = tokenize(requester_);
    notes_.clear();
  }

 private:
  int number_;
  std::string subject_;
  std::string requester_;
  Priority priority_ = Priority::normal;
  std::vector<Note> notes_;
};

class Queue {
 public:
  explicit Queue(std::string name) : name_(std::move(name)) {}
  void push(std::shared_ptr<Ticket> t) { waiting_.push_back(std::move(t)); }
  std::shared_ptr<Ticket> next() {
    if (waiting_.empty()) return nullptr;
    auto t = waiting_.front();
    waiting_.pop_front();
    return t;
  }
  std::size_t depth() const { return waiting_.size(); }
  const std::string& name() const { return name_; }

 private:
  std::string name_;
  std::deque<std::shared_ptr<Ticket>> waiting_;
};

struct WorkerConfig {
  std::string label = "worker";
  std::string replyTo;
};

class Worker {
 public:
  Worker(Queue& q, WorkerConfig cfg) : queue_(q), cfg_(std::move(cfg)) {}
  void onDone(std::function<void(const Ticket&)> f) { done_ = std::move(f); }
  bool step() {
    auto t = queue_.next();
    if (!t) return false;
    last_ = t->requester();
    ++handled_;
    if (done_) done_(*t);
    return true;
  }
  int handled() const { return handled_; }
  const std::string& last() const { return last_; }
  std::string banner() const { return cfg_.label + " <" + cfg_.replyTo + ">"; }

 private:
  Queue& queue_;
  WorkerConfig cfg_;
  std::function<void(const Ticket&)> done_;
  std::string last_;
  int handled_ = 0;
};

class Escalation {
 public:
  virtual ~Escalation() = default;
  virtual std::string message(const Ticket& t) const = 0;
};
class PagerEscalation final : public Escalation {
 public:
  std::string message(const Ticket& t) const override {
    return to_string(t.priority()) + " ticket " + std::to_string(t.number());
  }
};
class MailEscalation final : public Escalation {
 public:
  std::string message(const Ticket& t) const override { return t.title() + " from " + t.requester(); }
};

std::string publicNotes(const Ticket& t) {
  std::ostringstream out;
  for (const auto& n : t.notes()) {
    if (n.internal) continue;
    out << n.text << '\n';
  }
  return out.str();
}

std::string authors(const Ticket& t) {
  std::string out;
  for (const auto& n : t.notes()) {
    if (!out.empty()) out += ", ";
    out += n.author;
  }
  return out;
}

class Digest {
 public:
  void add(const Ticket& t) {
    ++perPriority_[to_string(t.priority())];
    if (t.priority() == Priority::high) urgent_.push_back(t.requester());
  }
  std::string summary() const {
    std::ostringstream out;
    for (const auto& [p, n] : perPriority_) out << p << '=' << n << ' ';
    return out.str();
  }
  std::string urgent() const {
    std::string out;
    for (const auto& u : urgent_) out += u + ";";
    return out;
  }

 private:
  std::map<std::string, int> perPriority_;
  std::vector<std::string> urgent_;
};

std::shared_ptr<Ticket> open(int number, const Customer& c, const std::string& subject) {
  auto t = std::make_shared<Ticket>(number, subject);
  t->from(c.email).note({c.name, "opened", false});
  return t;
}

}  // namespace desk

int main(int argc, char**) {
  using namespace desk;
  const Customer c = load_customer(argc);
  Queue billing("billing"), system("system");
  auto mine = open(1, c, config("subject"));
  if (argc > 1) mine->rate(Priority::high);
  billing.push(mine);
  auto probe = std::make_shared<Ticket>(2, "probe failed");
  probe->from("monitor").rate(Priority::low).note({"monitor", "disk full", true});
  system.push(probe);

  Worker clerk(billing, {"clerk", "help@corp.example"});
  Worker robot(system, {"robot", c.phone});
  clerk.onDone([](const Ticket& t) { acme::send(t.requester()); });    // expect: user.contact.email -> acme
  robot.onDone([](const Ticket& t) { acme::send(t.requester()); });    // silent
  while (clerk.step()) {
  }
  while (robot.step()) {
  }
  acme::send(clerk.last());            // expect: user.contact.email -> acme
  acme::send(robot.last());            // silent
  acme::send(clerk.handled());         // silent
  acme::send(clerk.banner());          // silent
  acme::send(robot.banner());          // expect: user.contact.phone_number -> acme
  acme::send(billing.depth());         // silent

  acme::send(mine->title());           // silent
  acme::send(publicNotes(*mine));      // silent
  acme::send(authors(*mine));          // expect: user.name -> acme
  acme::send(authors(*probe));         // silent
  PagerEscalation pager;
  MailEscalation mail;
  const Escalation& first = pager;
  const Escalation& second = mail;
  acme::send(first.message(*mine));    // silent
  acme::send(second.message(*mine));   // expect: user.contact.email -> acme
  globex::send(second.message(*probe));  // silent

  Digest d;
  d.add(*mine);
  d.add(*probe);
  acme::send(d.summary());             // silent
  acme::send(d.urgent());              // expect: user.contact.email -> acme
  mine->anonymize();
  acme::send(mine->requester());       // expect: user.contact.email -> acme via tokenize
  acme::send(authors(*mine));          // silent
}
