// What is stored as a whole and changed in part, in objects that only the callers tell apart.
#include "case.h"

#include <array>
#include <vector>
struct Event {
  std::string kind;
  std::string actor;
};
class Sink {
 public:
  virtual ~Sink() = default;
  virtual void emit(const Event &e) = 0;
};
class Last final : public Sink {
 public:
  void emit(const Event &e) override { event_ = e; }
  const Event &event() const { return event_; }
  Event event_;
};
class Anonymous final : public Sink {
 public:
  explicit Anonymous(Sink &next) : next_(next) {}
  void emit(const Event &e) override {
    Event copy = e;
    copy.actor = "someone";
    next_.emit(copy);
  }
  Sink &next_;
};
class Tee final : public Sink {
 public:
  Tee(Sink &a, Sink &b) : both_{&a, &b} {}
  void emit(const Event &e) override {
    for (Sink *s : both_) s->emit(e);
  }
  std::array<Sink *, 2> both_;
};
class Pair final {
 public:
  Pair(Sink &a, Sink &b) : both_{&a, &b} {}
  void emit(const Event &e) {
    for (Sink *s : both_) s->emit(e);
  }
  std::array<Sink *, 2> both_;
};
class Two final {
 public:
  Two(Sink &a, Sink &b) : a_(a), b_(b) {}
  void emit(const Event &e) {
    a_.emit(e);
    b_.emit(e);
  }
  Sink &a_, &b_;
};
void tee(const User &c) {
  Last left, right;
  Anonymous quiet(right);
  Tee both(left, quiet);
  both.emit({"signup", c.name});
  acme::send(left.event().actor);   // expect: user.name -> acme
  acme::send(right.event().actor);  // silent
}
void pair(const User &c) {
  Last left, right;
  Anonymous quiet(right);
  Pair both(left, quiet);
  both.emit({"signup", c.name});
  acme::send(left.event().actor);   // expect: user.name -> acme
  acme::send(right.event().actor);  // silent
}
void two(const User &c) {
  Last left, right;
  Anonymous quiet(right);
  Two both(left, quiet);
  both.emit({"signup", c.name});
  acme::send(left.event().actor);   // expect: user.name -> acme
  acme::send(right.event().actor);  // silent
}
void direct(const User &c) {
  Last left, right;
  Anonymous quiet(right);
  Sink *both[] = {&left, &quiet};
  for (Sink *s : both) s->emit({"signup", c.name});
  acme::send(left.event().actor);   // expect: user.name -> acme
  acme::send(right.event().actor);  // silent
}
