// State machines: a transition table with actions, states as classes, states as a variant.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace {

enum class State { cart, paid, shipped, cancelled };
enum class Signal { pay, ship, cancel };

struct Order {
  int number = 0;
  State state = State::cart;
  std::string recipient;
  std::string note;
  std::vector<std::string> history;
};

const char* to_string(State s) {
  static constexpr const char* names[] = {"cart", "paid", "shipped", "cancelled"};
  return names[static_cast<int>(s)];
}

class Machine {
 public:
  using Action = std::function<void(Order&)>;
  void on(State from, Signal sig, State to, Action a = {}) { table_[{from, sig}] = {to, std::move(a)}; }
  bool fire(Order& o, Signal sig) const {
    auto it = table_.find({o.state, sig});
    if (it == table_.end()) return false;
    o.history.push_back(std::string(to_string(o.state)) + "->" + to_string(it->second.to));
    o.state = it->second.to;
    if (it->second.action) it->second.action(o);
    return true;
  }

 private:
  struct Target {
    State to = State::cart;
    Action action;
  };
  std::map<std::pair<State, Signal>, Target> table_;
};

class Phase {
 public:
  virtual ~Phase() = default;
  virtual std::unique_ptr<Phase> next(const std::string& input) = 0;
  virtual std::string prompt() const = 0;
};
class Finished : public Phase {
 public:
  explicit Finished(std::string who) : who_(std::move(who)) {}
  std::unique_ptr<Phase> next(const std::string&) override { return nullptr; }
  std::string prompt() const override { return "bye " + who_; }

 private:
  std::string who_;
};
class AskName : public Phase {
 public:
  std::unique_ptr<Phase> next(const std::string& input) override { return std::make_unique<Finished>(input); }
  std::string prompt() const override { return "name?"; }
};
class AskPlan : public Phase {
 public:
  std::unique_ptr<Phase> next(const std::string&) override { return std::make_unique<AskName>(); }
  std::string prompt() const override { return "plan?"; }
};

struct Idle {};
struct Dialing {
  std::string number;
};
struct Connected {
  std::string number;
  int seconds = 0;
};
using Call = std::variant<Idle, Dialing, Connected>;
Call dial(const Call& c, const std::string& n) { return std::holds_alternative<Idle>(c) ? Call(Dialing{n}) : c; }
Call answer(const Call& c) {
  if (auto* d = std::get_if<Dialing>(&c)) return Connected{d->number, 1};
  return c;
}
Call hang_up(const Call&) { return Idle{}; }
std::string show(const Call& c) {
  switch (c.index()) {
    case 1: return "dialing " + std::get<Dialing>(c).number;
    case 2: return "in call " + std::to_string(std::get<Connected>(c).seconds);
  }
  return "idle";
}

}  // namespace

void orders(const Customer& c) {
  Machine m;
  m.on(State::cart, Signal::pay, State::paid, [](Order& o) { o.note = "receipt to " + o.recipient; });
  m.on(State::paid, Signal::ship, State::shipped, [](Order& o) { globex::send(o.recipient); });  // expect: user.contact.email -> globex
  m.on(State::cart, Signal::cancel, State::cancelled);
  Order o{7, State::cart, c.email, "", {}};
  acme::send(m.fire(o, Signal::pay));  // silent
  acme::send(o.note);                  // expect: user.contact.email -> acme
  acme::send(to_string(o.state));      // silent
  m.fire(o, Signal::ship);
  for (const auto& h : o.history) acme::send(h);  // silent
  acme::send(o.number);                // silent
  Machine quiet;
  quiet.on(State::cart, Signal::pay, State::paid, [](Order& x) { x.note = "paid"; });
  Order p{8, State::cart, c.name, "", {}};
  quiet.fire(p, Signal::pay);
  acme::send(p.note);                  // silent
  acme::send(p.recipient);             // expect: user.name -> acme

  std::unique_ptr<Phase> phase = std::make_unique<AskName>();
  acme::send(phase->prompt());         // silent
  phase = phase->next(c.name);
  acme::send(phase->prompt());         // expect: user.name -> acme
  phase = std::make_unique<AskPlan>();
  phase = phase->next(c.email);
  acme::send(phase->prompt());         // silent
  phase = phase->next("guest");
  acme::send(phase->prompt());         // silent
  Call call = Idle{};
  acme::send(show(call));              // silent
  call = dial(call, c.phone);
  acme::send(show(call));              // expect: user.contact.phone_number -> acme
  Call up = answer(call);
  acme::send(std::get<Connected>(up).number);   // expect: user.contact.phone_number -> acme
  acme::send(std::get<Connected>(up).seconds);  // silent
  call = hang_up(up);
  acme::send(show(call));              // silent
  call = dial(hang_up(call), "112");
  acme::send(show(call));              // silent
}
