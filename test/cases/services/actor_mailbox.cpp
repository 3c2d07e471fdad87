// Actors with mailboxes: messages as variants, replies by promise, a router, a supervisor that sees failures only.
#include <piiflow/annotations.h>

#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

struct Passenger {
  int seat = 0;
  std::string cabin;
  PII(user.name) std::string name;
  PII(user.government_id) std::string passport;
};

Passenger scanTicket(int gate);
PII_SINK(acme) void board(const std::string& line);
PII_SINK(globex) void customs(const std::string& line);
PII_SANITIZER(encrypt) std::string seal(const std::string& text);

struct CheckIn {
  Passenger passenger;
  int bags = 0;
};
struct SeatChange {
  int from = 0;
  int to = 0;
};
struct AskName {
  int seat = 0;
  std::shared_ptr<std::promise<std::string>> reply;
};
struct AskCabin {
  int seat = 0;
  std::shared_ptr<std::promise<std::string>> reply;
};
struct Stop {
  std::string reason;
};
using Message = std::variant<CheckIn, SeatChange, AskName, AskCabin, Stop>;

class Actor {
 public:
  explicit Actor(std::string name) : name_(std::move(name)) {}
  virtual ~Actor() = default;
  void post(Message message) {
    std::scoped_lock lock(mutex_);
    mailbox_.push_back(std::move(message));
  }
  bool runOne() {
    std::optional<Message> message = take();
    if (!message) return false;
    try {
      receive(*message);
    } catch (const std::exception& error) {
      if (onFailure_) onFailure_(name_, error.what());
    }
    return true;
  }
  void runAll() {
    while (runOne()) {
    }
  }
  void superviseWith(std::function<void(std::string_view, const std::string&)> handler) { onFailure_ = std::move(handler); }
  const std::string& name() const { return name_; }

 protected:
  virtual void receive(Message& message) = 0;

 private:
  std::optional<Message> take() {
    std::scoped_lock lock(mutex_);
    if (mailbox_.empty()) return std::nullopt;
    Message message = std::move(mailbox_.front());
    mailbox_.pop_front();
    return message;
  }
  std::string name_;
  std::mutex mutex_;
  std::deque<Message> mailbox_;
  std::function<void(std::string_view, const std::string&)> onFailure_;
};

class Gate : public Actor {
 public:
  using Actor::Actor;
  int bags() const { return bags_; }
  const std::string& lastCabin() const { return lastCabin_; }

 protected:
  void receive(Message& message) override {
    std::visit([this](auto& m) { on(m); }, message);
  }

 private:
  void on(CheckIn& m) {
    if (m.passenger.passport.empty()) throw std::invalid_argument("no passport for seat " + std::to_string(m.passenger.seat));
    if (m.bags > 3) throw std::length_error("too many bags: " + m.passenger.name);
    bags_ += m.bags;
    lastCabin_ = m.passenger.cabin;
    board("seat " + std::to_string(m.passenger.seat));
    customs(m.passenger.passport);        // expect: user.government_id -> globex
    customs(seal(m.passenger.passport));  // expect: user.government_id -> globex via encrypt
    seats_[m.passenger.seat] = std::move(m.passenger);
  }
  void on(SeatChange& m) {
    auto node = seats_.extract(m.from);
    if (!node) return;
    node.key() = m.to;
    seats_.insert(std::move(node));
    board(std::to_string(m.from) + " -> " + std::to_string(m.to));
  }
  void on(AskName& m) { m.reply->set_value(seats_.count(m.seat) ? seats_.at(m.seat).name : "nobody"); }
  void on(AskCabin& m) { m.reply->set_value(seats_.count(m.seat) ? seats_.at(m.seat).cabin : "none"); }
  void on(Stop& m) { board("stop: " + m.reason); }

  std::map<int, Passenger> seats_;
  int bags_ = 0;
  std::string lastCabin_;
};

// Counts and forwards; it never looks into what it forwards.
class Router : public Actor {
 public:
  Router(std::string name, std::vector<std::shared_ptr<Actor>> targets) : Actor(std::move(name)), targets_(std::move(targets)) {}
  std::size_t forwarded() const { return forwarded_; }
  const std::vector<std::string>& kinds() const { return kinds_; }

 protected:
  void receive(Message& message) override {
    static constexpr const char* kNames[] = {"check-in", "seat", "ask", "ask", "stop"};
    kinds_.emplace_back(kNames[message.index()]);
    targets_[forwarded_++ % targets_.size()]->post(message);
  }

 private:
  std::vector<std::shared_ptr<Actor>> targets_;
  std::size_t forwarded_ = 0;
  std::vector<std::string> kinds_;
};

template <class Ask>
std::string ask(Actor& actor, int seat) {
  auto reply = std::make_shared<std::promise<std::string>>();
  std::future<std::string> answer = reply->get_future();
  actor.post(Ask{seat, reply});
  actor.runAll();
  return answer.get();
}

int main() {
  auto gate = std::make_shared<Gate>("A1");
  std::vector<std::string> failures;
  gate->superviseWith([&failures](std::string_view actor, const std::string& what) {
    board("failed " + std::string(actor));
    failures.push_back(what);
  });
  gate->post(CheckIn{scanTicket(1), 2});
  gate->post(SeatChange{3, 4});
  gate->runAll();
  board(gate->name());
  board(std::to_string(gate->bags()));
  board(gate->lastCabin());
  for (const std::string& failure : failures) board(failure);  // expect: user.name -> acme

  board(ask<AskName>(*gate, 4));  // expect: user.name -> acme
  board(ask<AskCabin>(*gate, 4));

  Router router("router", {gate});
  router.post(CheckIn{scanTicket(2), 1});
  router.post(Stop{"night"});
  router.runAll();
  board(std::to_string(router.forwarded()));
  for (const std::string& kind : router.kinds()) board(kind);

  Message message = CheckIn{scanTicket(3), 0};
  customs(std::get<CheckIn>(message).passenger.name);  // expect: user.name -> globex
  message = Stop{"done"};
  if (const auto* stop = std::get_if<Stop>(&message)) customs(stop->reason);
  customs(std::to_string(message.index()));
}
