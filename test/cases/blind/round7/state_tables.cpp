// State machines: state as variant, as objects, as a table of handlers, as member functions; a byte-wise parser with an accumulator.
#include "svc.h"

#include <array>
#include <cctype>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace {

struct Idle {};
struct Dialing {
  std::string number;
  int tries = 0;
};
struct Talking {
  std::string peer;
  std::string codec;
};
struct Ended {
  std::string reason;
};
class Call {
 public:
  void dial(std::string number) { state_ = Dialing{std::move(number), 1}; }
  void connect(std::string codec) {
    if (auto* d = std::get_if<Dialing>(&state_)) state_ = Talking{std::move(d->number), std::move(codec)};
  }
  void hang_up() { state_ = Ended{"normal"}; }
  std::string peer() const {
    if (auto* t = std::get_if<Talking>(&state_)) return t->peer;
    return "nobody";
  }
  std::string codec() const {
    if (auto* t = std::get_if<Talking>(&state_)) return t->codec;
    return "none";
  }
  std::string reason() const {
    if (auto* e = std::get_if<Ended>(&state_)) return e->reason;
    return "open";
  }
  std::size_t index() const { return state_.index(); }

 private:
  std::variant<Idle, Dialing, Talking, Ended> state_;
};

class Scanner {
 public:
  void feed(std::string_view s) {
    for (char ch : s) (this->*state_)(ch);
  }
  const std::string& key() const { return key_; }
  const std::string& value() const { return value_; }
  int line() const { return line_; }
  void rewind() {
    key_.clear();
    value_.clear();
    state_ = &Scanner::in_key;
  }

 private:
  void in_key(char ch) {
    if (ch == '=')
      state_ = &Scanner::in_value;
    else if (ch == '\n')
      ++line_;
    else
      key_ += ch;
  }
  void in_value(char ch) {
    if (ch == ';')
      state_ = &Scanner::done;
    else
      value_ += ch;
  }
  void done(char) { ++line_; }
  void (Scanner::*state_)(char) = &Scanner::in_key;
  std::string key_, value_;
  int line_ = 1;
};

class Wizard;
struct Step {
  virtual ~Step() = default;
  virtual std::unique_ptr<Step> next(Wizard& w, const std::string& input) = 0;
  virtual std::string title() const = 0;
};
class Wizard {
 public:
  explicit Wizard(std::unique_ptr<Step> s) : step_(std::move(s)) {}
  void enter(const std::string& input) {
    if (auto n = step_->next(*this, input)) step_ = std::move(n);
    ++entered;
  }
  std::string title() const { return step_->title(); }
  std::string mail, colour;
  int entered = 0;

 private:
  std::unique_ptr<Step> step_;
};
struct Finish : Step {
  std::unique_ptr<Step> next(Wizard&, const std::string&) override { return nullptr; }
  std::string title() const override { return "finish"; }
};
struct AskColour : Step {
  std::unique_ptr<Step> next(Wizard& w, const std::string& input) override {
    w.colour = input;
    return std::make_unique<Finish>();
  }
  std::string title() const override { return "colour"; }
};
struct AskMail : Step {
  std::unique_ptr<Step> next(Wizard& w, const std::string& input) override {
    w.mail = input;
    return nullptr;
  }
  std::string title() const override { return "mail"; }
};

}  // namespace

void calls(const Customer& c) {
  Call a, b;
  a.dial(c.phone);
  acme::send(a.index());   // silent
  acme::send(a.reason());  // silent
  a.connect("opus");
  acme::send(a.peer());    // expect: user.contact.phone_number -> acme
  acme::send(a.codec());   // silent
  b.dial("911");
  b.connect(c.tier);
  acme::send(b.peer());    // silent
  a.hang_up();
  acme::send(a.reason());  // silent
  acme::send(a.peer());    // silent
  a.dial(c.name);
  a.connect("pcm");
  acme::send(a.peer());    // expect: user.name -> acme
}
void scanners(const Customer& c) {
  Scanner s, t;
  s.feed("mail=");
  s.feed(c.email);
  acme::send(s.value());   // expect: user.contact.email -> acme
  acme::send(s.line());    // silent
  t.feed("tier=" + c.tier);
  acme::send(t.value());   // silent
  acme::send(t.key());     // silent
  s.rewind();
  acme::send(s.value());   // silent
  s.feed(c.phone + "=1");
  acme::send(s.key());     // expect: user.contact.phone_number -> acme
  Scanner copy = s;
  s.rewind();
  acme::send(copy.key());  // expect: user.contact.phone_number -> acme
  acme::send(s.key());     // silent
}
void wizards(const Customer& c) {
  Wizard w(std::make_unique<AskMail>()), v(std::make_unique<AskColour>());
  w.enter(c.email);
  v.enter(c.name);
  acme::send(w.mail);      // expect: user.contact.email -> acme
  acme::send(w.colour);    // silent
  acme::send(v.mail);      // silent
  acme::send(v.colour);    // expect: user.name -> acme
  acme::send(w.title());   // silent
  acme::send(v.entered);   // silent
  v.colour = "green";
  acme::send(v.colour);    // silent
  acme::send(v.mail);      // silent
}
