// A sign-up wizard as a state machine with std::variant and a table of transitions.
#include "svc.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace {
struct Start {};
struct AskMail {
  int tries = 0;
};
struct Confirm {
  std::string mail;
  std::string code;
};
struct Done {
  std::string account;
};
using State = std::variant<Start, AskMail, Confirm, Done>;

struct Begin {};
struct Entered {
  std::string mail;
};
struct Confirmed {};

class Wizard {
 public:
  void handle(const Begin&) { state_ = AskMail{}; }
  void handle(const Entered& e) {
    if (auto* ask = std::get_if<AskMail>(&state_)) {
      if (e.mail.find('@') == std::string::npos) {
        ++ask->tries;
        return;
      }
      state_ = Confirm{e.mail, "1234"};
    }
  }
  void handle(const Confirmed&) {
    if (auto* c = std::get_if<Confirm>(&state_)) {
      Done d{"acct-" + c->code};
      state_ = std::move(d);
    }
  }
  const State& state() const { return state_; }
  std::string prompt() const {
    struct Visitor {
      std::string operator()(const Start&) const { return "press start"; }
      std::string operator()(const AskMail& a) const { return "mail? " + std::to_string(a.tries); }
      std::string operator()(const Confirm& c) const { return "sent to " + c.mail; }
      std::string operator()(const Done& d) const { return "welcome " + d.account; }
    };
    return std::visit(Visitor{}, state_);
  }
  std::string code() const {
    const auto* c = std::get_if<Confirm>(&state_);
    return c ? c->code : std::string();
  }
  void reset() { state_ = Start{}; }

 private:
  State state_;
};

enum class Phase { Idle, Running, Stopped };
class Machine {
 public:
  using Action = std::function<std::string(const std::string&)>;
  void on(Phase p, Action a) { actions_[p] = std::move(a); }
  void enter(Phase p) { phase_ = p; }
  std::string step(const std::string& in) {
    auto it = actions_.find(phase_);
    last_ = it == actions_.end() ? "idle" : it->second(in);
    return last_;
  }
  const std::string& last() const { return last_; }
  int phase() const { return static_cast<int>(phase_); }

 private:
  Phase phase_ = Phase::Idle;
  std::map<Phase, Action> actions_;
  std::string last_;
};
}  // namespace

void wizards(const Customer& c) {
  Wizard w;
  acme::send(w.prompt());  // silent
  w.handle(Begin{});
  acme::send(w.prompt());  // silent
  w.handle(Entered{c.email});
  acme::send(w.prompt());  // expect: user.contact.email -> acme
  acme::send(w.code());    // silent
  if (auto* cf = std::get_if<Confirm>(&w.state())) {
    acme::send(cf->mail);  // expect: user.contact.email -> acme
    acme::send(cf->code);  // silent
  }
  w.reset();
  acme::send(w.prompt());  // silent
  Wizard v;
  v.handle(Begin{});
  v.handle(Entered{"ops@ours.example"});
  acme::send(v.prompt());         // silent
  acme::send(v.state().index());  // silent
  v.handle(Begin{});
  v.handle(Entered{c.phone});
  acme::send(v.prompt());  // expect: user.contact.phone_number -> acme

  Machine m, n;
  m.on(Phase::Running, [](const std::string& s) { return "ran " + s; });
  n.on(Phase::Running, [](const std::string& s) { return "ran " + std::to_string(s.size()); });
  m.enter(Phase::Running);
  n.enter(Phase::Running);
  acme::send(m.step(c.name));  // expect: user.name -> acme
  acme::send(n.step(c.name));  // silent
  acme::send(m.last());        // expect: user.name -> acme
  acme::send(n.last());        // silent
  acme::send(m.step("x"));     // silent
  acme::send(m.last());        // silent
  acme::send(m.phase());       // silent
  n.on(Phase::Stopped, [p = c.phone](const std::string&) { return p; });
  n.enter(Phase::Stopped);
  acme::send(n.step("y"));  // expect: user.contact.phone_number -> acme
  acme::send(m.step("y"));  // silent
  globex::send(n.last());   // expect: user.contact.phone_number -> globex
}
