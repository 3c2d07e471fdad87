// A chat session as a state machine: state objects, a transition table, a context that states share.
#include <piiflow/annotations.h>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct Profile {
  PII(user.name) std::string nick;
  PII(user.contact.phone_number) std::string phone;
  std::string locale = "en";
};

Profile fetchProfile(const std::string& token);
PII(user.credentials.password) std::string readPassword();
std::string readLine();

namespace acme {
PII_SINK(acme) void step(const std::string& name, const std::string& detail);
}
namespace globex {
PII_SINK(globex) void text(const std::string& number, const std::string& body);
}
PII_SANITIZER(hmac) std::string seal(const std::string& secret);

class Session;

class State {
 public:
  virtual ~State() = default;
  virtual const char* name() const = 0;
  virtual void enter(Session&) {}
  virtual std::unique_ptr<State> handle(Session& session, const std::string& input) = 0;
};

class Session {
 public:
  Session();
  void feed(const std::string& input);
  void setToken(std::string token) { token_ = std::move(token); }
  const std::string& token() const { return token_; }
  Profile& profile() { return profile_; }
  const Profile& profile() const { return profile_; }
  void note(const std::string& line) { notes_.push_back(line); }
  const std::vector<std::string>& notes() const { return notes_; }
  std::string stateName() const { return state_ ? state_->name() : "closed"; }

 private:
  std::unique_ptr<State> state_;
  std::string token_;
  Profile profile_;
  std::vector<std::string> notes_;
};

class Closed : public State {
 public:
  explicit Closed(std::string reason) : reason_(std::move(reason)) {}
  const char* name() const override { return "closed"; }
  void enter(Session& session) override {
    acme::step("closed", reason_);  // expect: user.name -> acme
    session.note("closed");
  }
  std::unique_ptr<State> handle(Session&, const std::string&) override { return nullptr; }

 private:
  std::string reason_;
};

class Chatting : public State {
 public:
  const char* name() const override { return "chatting"; }
  void enter(Session& session) override {
    const Profile& profile = session.profile();
    acme::step("chatting", profile.locale);
    acme::step("chatting", profile.nick);  // expect: user.name -> acme
  }
  std::unique_ptr<State> handle(Session& session, const std::string& input) override {
    if (input == "/quit") return std::make_unique<Closed>("bye " + session.profile().nick);
    ++lines_;
    acme::step("line", std::to_string(lines_));
    acme::step("length", std::to_string(input.size()));
    return nullptr;
  }

 private:
  int lines_ = 0;
};

class Login : public State {
 public:
  const char* name() const override { return "login"; }
  std::unique_ptr<State> handle(Session& session, const std::string& input) override {
    std::string password = readPassword();
    if (password.empty()) return std::make_unique<Closed>("no password");
    session.setToken(seal(password));
    password = "";
    acme::step("login", password);
    session.profile() = fetchProfile(input);
    acme::step("token", session.token());  // expect: user.credentials.password -> acme via hmac
    globex::text(session.profile().phone, "code 1");  // expect: user.contact.phone_number -> globex
    globex::text("support", session.profile().locale);
    return std::make_unique<Chatting>();
  }
};

Session::Session() : state_(std::make_unique<Login>()) {}

void Session::feed(const std::string& input) {
  if (!state_) return;
  if (auto next = state_->handle(*this, input)) {
    acme::step("leave", state_->name());
    state_ = std::move(next);
    state_->enter(*this);
  }
}

// A small machine driven by a table.
enum class Phase { Idle, Dialing, Talking, Count };
enum class Signal { Dial, Answer, Hangup };

class Call {
 public:
  explicit Call(Profile owner) : owner_(std::move(owner)) {
    table_[{Phase::Idle, Signal::Dial}] = {Phase::Dialing, &Call::dial};
    table_[{Phase::Dialing, Signal::Answer}] = {Phase::Talking, &Call::answer};
    table_[{Phase::Talking, Signal::Hangup}] = {Phase::Idle, &Call::hangup};
  }
  void on(Signal signal) {
    auto found = table_.find({phase_, signal});
    if (found == table_.end()) return;
    phase_ = found->second.next;
    (this->*found->second.action)();
  }
  const std::string& log() const { return log_; }
  const std::string& trace() const { return trace_; }

 private:
  struct Transition {
    Phase next = Phase::Idle;
    void (Call::*action)() = nullptr;
  };
  void dial() {
    log_ += "dial ";
    trace_ += owner_.phone;
    globex::text(owner_.phone, "ringing");  // expect: user.contact.phone_number -> globex
  }
  void answer() { log_ += "answer "; }
  void hangup() {
    log_ += "hangup ";
    owner_.phone.clear();
    globex::text(owner_.phone, "missed");
  }
  Profile owner_;
  Phase phase_ = Phase::Idle;
  std::map<std::pair<Phase, Signal>, Transition> table_;
  std::string log_;
  std::string trace_;
};

int main() {
  Session session;
  session.feed(readLine());
  session.feed("/quit");
  for (const std::string& note : session.notes()) acme::step("note", note);
  acme::step("state", session.stateName());
  acme::step("token", session.token());  // expect: user.credentials.password -> acme via hmac
  acme::step("nick", session.profile().nick);  // expect: user.name -> acme

  Session idle;
  acme::step("idle", idle.token());
  acme::step("idle", idle.stateName());

  Call call(session.profile());
  call.on(Signal::Dial);
  call.on(Signal::Answer);
  call.on(Signal::Hangup);
  acme::step("log", call.log());
  acme::step("trace", call.trace());  // expect: user.contact.phone_number -> acme

  std::array<std::string, static_cast<std::size_t>(Phase::Count)> names{"idle", "dialing", "talking"};
  acme::step("phase", names[1]);
}
