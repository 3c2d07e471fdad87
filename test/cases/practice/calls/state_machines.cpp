// State machines: by enumeration, by state objects, by table of methods; data that a transition drops.
#include "case.h"

#include <memory>
#include <utility>

class Login {
 public:
  enum class State { kIdle, kAsked, kDone };
  void feed(const std::string& in) {
    switch (state_) {
      case State::kIdle:
        name_ = in;
        state_ = State::kAsked;
        break;
      case State::kAsked:
        answer_ = in;
        state_ = State::kDone;
        break;
      case State::kDone:
        break;
    }
  }
  void reset() {
    name_.clear();
    answer_.clear();
    state_ = State::kIdle;
  }
  const std::string& name() const { return name_; }
  int state() const { return static_cast<int>(state_); }
  const char* label() const {
    switch (state_) {
      case State::kIdle: return "idle";
      case State::kAsked: return "asked";
      default: return "done";
    }
  }

 private:
  State state_ = State::kIdle;
  std::string name_;
  std::string answer_;
};

class Door;
struct DoorState {
  virtual ~DoorState() = default;
  virtual void knock(Door& d, const std::string& who) = 0;
  virtual std::string text() const = 0;
};
class Door {
 public:
  Door();
  void become(std::unique_ptr<DoorState> s) { state_ = std::move(s); }
  void knock(const std::string& who) { state_->knock(*this, who); }
  std::string text() const { return state_->text(); }

 private:
  std::unique_ptr<DoorState> state_;
};
struct Open : DoorState {
  explicit Open(std::string w) : who(std::move(w)) {}
  void knock(Door&, const std::string&) override {}
  std::string text() const override { return "open for " + who; }
  std::string who;
};
struct Shut : DoorState {
  void knock(Door& d, const std::string& who) override { d.become(std::make_unique<Open>(who)); }
  std::string text() const override { return "shut"; }
};
Door::Door() : state_(std::make_unique<Shut>()) {}

int main() {
  User u = load_user(1);
  Login a, b;
  a.feed(u.name);
  b.feed("guest");
  acme::send(a.name());  // expect: user.name -> acme
  acme::send(b.name());
  acme::send(a.state());
  acme::send(a.label());
  a.reset();
  acme::send(a.name());

  Door front, back;
  acme::send(front.text());
  front.knock(u.email);
  acme::send(front.text());  // expect: user.contact.email -> acme
  back.knock("dog");
  acme::send(back.text());
  front.become(std::make_unique<Shut>());
  acme::send(front.text());
}
