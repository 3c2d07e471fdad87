// An audit and metrics pipeline: events with typed attributes, processors, sinks behind an interface, tees, sampling and flushes.
#include "svc.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <functional>
#include <iomanip>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace audit {

struct Event {
  std::string kind;
  std::string actor;
  std::string outcome;
  long at = 0;
  std::map<std::string, std::variant<std::string, long>> extra;
};

class Sink {
 public:
  virtual ~Sink() = default;
  virtual void emit(const Event& e) = 0;
  virtual void flush() {}
};

class KindCounter final : public Sink {
 public:
  void emit(const Event& e) override {
    ++by_kind_[e.kind];
    actors_.insert(e.actor);
  }
  void flush() override {
    for (const auto& [kind, n] : by_kind_) acme::send(kind + " " + std::to_string(n));  // silent
    acme::send(actors_.size());                                                       // silent
    by_kind_.clear();
  }

 private:
  std::map<std::string, int> by_kind_;
  std::set<std::string> actors_;
};
class LineSink final : public Sink {
 public:
  explicit LineSink(std::function<void(const std::string&)> write) : write_(std::move(write)) {}
  void emit(const Event& e) override {
    std::ostringstream line;
    line << std::setw(10) << e.at << ' ' << e.kind << " by " << e.actor << ": " << e.outcome;
    write_(line.str());
  }

 private:
  std::function<void(const std::string&)> write_;
};
class Buffered final : public Sink {
 public:
  Buffered(std::unique_ptr<Sink> next, std::size_t limit) : next_(std::move(next)), limit_(limit) {}
  void emit(const Event& e) override {
    buffer_.push_back(e);
    if (buffer_.size() >= limit_) flush();
  }
  void flush() override {
    for (const auto& e : buffer_) next_->emit(e);
    buffer_.clear();
    next_->flush();
  }
  std::size_t waiting() const { return buffer_.size(); }

 private:
  std::unique_ptr<Sink> next_;
  std::vector<Event> buffer_;
  std::size_t limit_;
};
class Tee final : public Sink {
 public:
  Tee(Sink& a, Sink& b) : both_{&a, &b} {}
  void emit(const Event& e) override {
    for (Sink* s : both_) s->emit(e);
  }
  void flush() override { std::ranges::for_each(both_, [](Sink* s) { s->flush(); }); }

 private:
  std::array<Sink*, 2> both_;
};
// Replaces the actor before passing the event on.
class Pseudonymous final : public Sink {
 public:
  explicit Pseudonymous(Sink& next) : next_(next) {}
  void emit(const Event& e) override {
    Event copy = e;
    copy.actor = tokenize(e.actor);
    next_.emit(copy);
  }

 private:
  Sink& next_;
};
class Anonymous final : public Sink {
 public:
  explicit Anonymous(Sink& next) : next_(next) {}
  void emit(const Event& e) override {
    Event copy = e;
    copy.actor = "someone";
    copy.extra.clear();
    next_.emit(copy);
  }

 private:
  Sink& next_;
};
class Last final : public Sink {
 public:
  void emit(const Event& e) override { event_ = e; }
  const Event& event() const { return event_; }

 private:
  Event event_;
};

class Histogram {
 public:
  void observe(double v) {
    values_.push_back(v);
    std::ranges::push_heap(values_);
  }
  double mean() const {
    return values_.empty() ? 0 : std::accumulate(values_.begin(), values_.end(), 0.0) / static_cast<double>(values_.size());
  }
  std::size_t count() const { return values_.size(); }

 private:
  std::vector<double> values_;
};

// Measures the time that a scope takes; labels are kept until the end of the scope.
class Timer {
 public:
  Timer(std::string name, std::string label, Sink& to) : name_(std::move(name)), label_(std::move(label)), to_(to) {}
  ~Timer() { to_.emit(Event{name_, label_, "done", clock_++, {}}); }

 private:
  static inline std::atomic<long> clock_ = 0;
  std::string name_;
  std::string label_;
  Sink& to_;
};

}  // namespace audit

void counting(const Customer& c) {
  audit::KindCounter counter;
  counter.emit({"login", c.email, "ok", 1, {}});
  counter.emit({"logout", c.name, "ok", 2, {}});
  counter.flush();
}

void lines(const Customer& c) {
  audit::LineSink raw([](const std::string& l) {
    acme::send(l);         // expect: user.contact.email -> acme
    acme::send(l.size());  // silent
  });
  raw.emit({"login", c.email, "ok", 3, {}});
  audit::LineSink robots([](const std::string& l) {
    acme::send(l);  // silent
  });
  robots.emit({"sync", "robot-" + std::to_string(c.id), c.tier, 4, {}});
}

void pseudonyms(const Customer& c) {
  audit::LineSink out([](const std::string& l) {
    globex::send(l);  // expect: user.name -> globex via tokenize
  });
  audit::Pseudonymous p(out);
  p.emit({"rename", c.name, "ok", 5, {}});
}

void anonymous(const Customer& c) {
  audit::Last last;
  audit::Anonymous a(last);
  a.emit({"call", c.phone, "missed", 6, {{"mail", c.email}}});
  acme::send(last.event().actor);                                    // silent
  acme::send(last.event().outcome);                                  // silent
  for (const auto& [k, v] : last.event().extra) acme::send(std::get<std::string>(v));  // silent
  last.emit({"call", c.phone, "answered", 7, {{"mail", c.email}}});
  acme::send(last.event().actor);                                    // expect: user.contact.phone_number -> acme
  acme::send(last.event().kind);                                     // silent
  for (const auto& [k, v] : last.event().extra)
    if (const auto* s = std::get_if<std::string>(&v)) acme::send(*s);  // expect: user.contact.email -> acme
}

void tee(const Customer& c) {
  audit::Last left, right;
  audit::Anonymous quiet(right);
  audit::Tee both(left, quiet);
  both.emit({"signup", c.name, "ok", 8, {}});
  both.flush();
  acme::send(left.event().actor);   // expect: user.name -> acme
  acme::send(right.event().actor);  // silent
  acme::send(right.event().at);     // silent
}

void buffering(const Customer& c) {
  int written = 0;
  auto sink = std::make_unique<audit::LineSink>([&written](const std::string& l) {
    ++written;
    globex::send(l);  // expect: user.contact.phone_number -> globex
  });
  audit::Buffered buffer(std::move(sink), 2);
  buffer.emit({"call", c.phone, "ok", 9, {}});
  acme::send(buffer.waiting());  // silent
  buffer.flush();
  acme::send(written);  // silent
}

void replaced_last(const Customer& c) {
  audit::Last last;
  last.emit({"login", c.email, "ok", 10, {}});
  const audit::Event kept = last.event();
  last.emit({"tick", "cron", "ok", 11, {}});
  acme::send(last.event().actor);  // silent
  acme::send(kept.actor);          // expect: user.contact.email -> acme
}

void timing(const Customer& c) {
  audit::Last named, plain;
  {
    audit::Timer t("load", c.name, named);
    audit::Timer u("load", c.tier, plain);
  }
  acme::send(named.event().actor);  // expect: user.name -> acme
  acme::send(plain.event().actor);  // silent
  acme::send(named.event().at);     // silent
}

void measures(const std::vector<Customer>& all) {
  audit::Histogram lengths;
  audit::Histogram numbers;
  for (const auto& c : all) {
    lengths.observe(static_cast<double>(c.email.size()));
    long parsed = 0;
    std::from_chars(c.phone.data(), c.phone.data() + c.phone.size(), parsed);
    numbers.observe(static_cast<double>(parsed));
  }
  acme::send(lengths.mean());   // silent
  acme::send(numbers.count());  // silent
  acme::send(numbers.mean());   // expect: user.contact.phone_number -> acme
}
