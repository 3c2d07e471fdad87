// Actors with mailboxes, an undo stack of commands, a scheduler of due jobs, a telemetry aggregator.
#include "svc.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <queue>
#include <stack>
#include <string>
#include <utility>
#include <vector>

namespace {

class Actor {
 public:
  virtual ~Actor() = default;
  void tell(std::string msg) { inbox_.push_back(std::move(msg)); }
  bool step() {
    if (inbox_.empty()) return false;
    std::string m = std::move(inbox_.front());
    inbox_.pop_front();
    receive(m);
    return true;
  }

 protected:
  virtual void receive(const std::string& m) = 0;

 private:
  std::deque<std::string> inbox_;
};
class Forwarder : public Actor {
 public:
  explicit Forwarder(Actor& to) : to_(to) {}

 protected:
  void receive(const std::string& m) override { to_.tell("fwd " + m); }

 private:
  Actor& to_;
};
class Collector : public Actor {
 public:
  std::string all;
  int count = 0;

 protected:
  void receive(const std::string& m) override {
    all += m;
    ++count;
  }
};

struct Command {
  virtual ~Command() = default;
  virtual void apply(std::string& doc) = 0;
  virtual void undo(std::string& doc) = 0;
};
struct Append : Command {
  std::string text;
  explicit Append(std::string t) : text(std::move(t)) {}
  void apply(std::string& d) override { d += text; }
  void undo(std::string& d) override { d.resize(d.size() - text.size()); }
};
struct Replace : Command {
  std::string with, before;
  explicit Replace(std::string w) : with(std::move(w)) {}
  void apply(std::string& d) override { before = std::exchange(d, with); }
  void undo(std::string& d) override { d = before; }
};
class Document {
 public:
  void run(std::unique_ptr<Command> c) {
    c->apply(text_);
    done_.push(std::move(c));
  }
  void undo() {
    if (done_.empty()) return;
    done_.top()->undo(text_);
    done_.pop();
  }
  const std::string& text() const { return text_; }
  std::size_t depth() const { return done_.size(); }

 private:
  std::string text_;
  std::stack<std::unique_ptr<Command>> done_;
};

struct Job {
  long at;
  std::string label;
  std::function<void()> run;
  bool operator<(const Job& o) const { return at > o.at; }
};
class Scheduler {
 public:
  void at(long t, std::string label, std::function<void()> f) { jobs_.push({t, std::move(label), std::move(f)}); }
  int run_until(long t) {
    int n = 0;
    while (!jobs_.empty() && jobs_.top().at <= t) {
      Job j = jobs_.top();
      jobs_.pop();
      j.run();
      ++n;
    }
    return n;
  }
  std::string next_label() const { return jobs_.empty() ? "idle" : jobs_.top().label; }

 private:
  std::priority_queue<Job> jobs_;
};

struct Metric {
  long count = 0;
  double sum = 0, max = 0;
  void add(double v) {
    ++count;
    sum += v;
    max = std::max(max, v);
  }
};
class Telemetry {
 public:
  void observe(const std::string& name, double v) { metrics_[name].add(v); }
  void label(const std::string& k, const std::string& v) { labels_[k] = v; }
  std::string report() const {
    std::string s;
    for (const auto& [n, m] : metrics_) s += n + " " + std::to_string(m.count) + " " + std::to_string(m.sum) + "\n";
    return s;
  }
  std::string with_labels() const {
    std::string s = report();
    for (const auto& [k, v] : labels_) s += k + ":" + v;
    return s;
  }

 private:
  std::map<std::string, Metric> metrics_;
  std::map<std::string, std::string> labels_;
};

}  // namespace

void actors(const Customer& c) {
  Collector sink, idle;
  Forwarder f(sink);
  f.tell(c.email);
  f.step();
  sink.step();
  idle.tell(c.tier);
  idle.step();
  acme::send(sink.all);     // expect: user.contact.email -> acme
  acme::send(sink.count);   // silent
  acme::send(idle.all);     // silent

  Document doc, other;
  doc.run(std::make_unique<Append>("hello "));
  acme::send(doc.text());   // silent
  doc.run(std::make_unique<Append>(c.name));
  acme::send(doc.text());   // expect: user.name -> acme
  acme::send(doc.depth());  // silent
  other.run(std::make_unique<Replace>(c.tier));
  acme::send(other.text()); // silent
  other.run(std::make_unique<Replace>(c.phone));
  acme::send(other.text()); // expect: user.contact.phone_number -> acme

  Scheduler s;
  s.at(5, "mail", [&c] { globex::send(c.email); });  // expect: user.contact.email -> globex
  s.at(6, "tier", [&c] { globex::send(c.tier); });   // silent
  acme::send(s.next_label());      // silent
  acme::send(s.run_until(10));     // silent
  Scheduler labels;
  labels.at(1, "for " + c.name, [] { globex::send("tick"); });  // silent
  acme::send(labels.next_label()); // expect: user.name -> acme
  std::string out = "none";
  Scheduler writer;
  writer.at(1, "w", [&out, &c] { out = c.phone; });
  acme::send(out);                 // silent
  writer.run_until(2);
  acme::send(out);                 // expect: user.contact.phone_number -> acme

  Telemetry t;
  t.observe("mail.length", static_cast<double>(c.email.size()));
  t.observe("logins", 1);
  acme::send(t.report());          // silent
  t.label("plan", c.tier);
  acme::send(t.with_labels());     // silent
  t.label("user", c.email);
  acme::send(t.with_labels());     // expect: user.contact.email -> acme
  acme::send(t.report());          // silent
  Telemetry by_user;
  by_user.observe(c.name, 1);
  acme::send(by_user.report());    // expect: user.name -> acme
}
