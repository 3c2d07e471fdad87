// An onboarding state machine: states as variants, guards, actions, history, a persistence snapshot and a timeline.
#include "svc.h"

#include <functional>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace {

struct Anonymous {};
struct Pending {
  std::string mail;
  int code = 0;
};
struct Verified {
  std::string mail;
  std::string name;
};
struct Closed {
  std::string reason;
};
using State = std::variant<Anonymous, Pending, Verified, Closed>;

template <class... F>
struct match : F... {
  using F::operator()...;
};
template <class... F>
match(F...) -> match<F...>;

class Onboarding {
 public:
  void start(const std::string& mail, int code) {
    log("start");
    state_ = Pending{mail, code};
  }
  bool verify(int code, const std::string& name) {
    auto* p = std::get_if<Pending>(&state_);
    if (!p || p->code != code) {
      log("refused");
      return false;
    }
    state_ = Verified{std::move(p->mail), name};
    log("verified");
    return true;
  }
  void close(std::string why) {
    state_ = Closed{std::move(why)};
    log("closed");
  }
  std::string describe() const {
    return std::visit(match{[](const Anonymous&) -> std::string { return "anonymous"; },
                            [](const Pending& p) { return "pending " + std::to_string(p.code); },
                            [](const Verified& v) { return "verified " + v.name; },
                            [](const Closed& c) { return "closed " + c.reason; }},
                      state_);
  }
  std::optional<std::string> mail() const {
    if (auto* p = std::get_if<Pending>(&state_)) return p->mail;
    if (auto* v = std::get_if<Verified>(&state_)) return v->mail;
    return std::nullopt;
  }
  std::size_t index() const { return state_.index(); }
  const std::vector<std::string>& history() const { return history_; }

 private:
  void log(const char* what) { history_.push_back(std::to_string(state_.index()) + ":" + what); }
  State state_;
  std::vector<std::string> history_;
};

enum class Phase { idle, reading, done };
class Reader {
 public:
  void feed(const std::string& chunk) {
    for (char ch : chunk) step(ch);
  }
  Phase phase() const { return phase_; }
  const std::string& key() const { return key_; }
  const std::string& value() const { return value_; }
  int errors() const { return errors_; }

 private:
  void step(char ch) {
    switch (phase_) {
      case Phase::idle:
        if (ch == '=') phase_ = Phase::reading;
        else key_ += 'k';
        break;
      case Phase::reading:
        if (ch == '\n') phase_ = Phase::done;
        else value_ += ch;
        break;
      case Phase::done:
        ++errors_;
        break;
    }
  }
  Phase phase_ = Phase::idle;
  std::string key_, value_;
  int errors_ = 0;
};

}  // namespace

void happy(const Customer& c) {
  Onboarding o;
  o.start(c.email, 1234);
  acme::send(o.describe());             // silent
  acme::send(o.mail().value_or("-"));   // expect: user.contact.email -> acme
  acme::send(o.index());                // silent
  bool ok = o.verify(1234, c.name);
  acme::send(ok);                       // silent
  acme::send(o.describe());             // expect: user.name -> acme
  acme::send(o.mail().value_or("-"));   // expect: user.contact.email -> acme
  for (const auto& h : o.history()) acme::send(h);  // silent
}
void closed(const Customer& c) {
  Onboarding o;
  o.start(c.email, 1);
  o.close("left");
  acme::send(o.describe());             // silent
  acme::send(o.mail().has_value());     // silent
  acme::send(o.mail().value_or("none"));  // silent
}
void closed_for(const Customer& c) {
  Onboarding o;
  o.close("by " + c.name);
  acme::send(o.describe());             // expect: user.name -> acme
  acme::send(o.history().back());       // silent
}
void read(const Customer& c) {
  Reader r;
  r.feed("name=" + c.name + "\n");
  acme::send(r.value());                // expect: user.name -> acme
  acme::send(r.key());                  // silent
  acme::send(static_cast<int>(r.phase()));  // silent
  acme::send(r.errors());               // silent
  Reader plain;
  plain.feed(c.tier);
  acme::send(plain.value());            // silent
}
