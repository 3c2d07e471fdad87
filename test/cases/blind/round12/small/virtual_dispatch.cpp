// Virtual dispatch: the overrider of the object at hand, calls through the base, and calls that bypass it.
#include "svc.h"

#include <memory>
#include <string>
#include <vector>

namespace {

class Formatter {
 public:
  virtual ~Formatter() = default;
  virtual std::string line(const User& user) const = 0;
  virtual std::string title() const { return "report"; }
  std::string page(const User& user) const { return title() + "\n" + line(user); }   // template method
};

class FullFormatter : public Formatter {
 public:
  std::string line(const User& user) const override { return user.name + " <" + user.email + ">"; }
};

class PlanFormatter : public Formatter {
 public:
  std::string line(const User& user) const override { return "plan " + user.plan; }
};

class SafeFormatter final : public FullFormatter {
 public:
  std::string line(const User& user) const override { return "member on plan " + user.plan; }
  std::string title() const override { return "safe " + FullFormatter::title(); }
};

class Channel {
 public:
  virtual ~Channel() = default;
  virtual void push(const std::string& text) = 0;
  virtual std::string last() const { return last_; }

 protected:
  std::string last_ = "nothing yet";
};

class Keeper : public Channel {
 public:
  void push(const std::string& text) override { last_ = text; }
};

class Counter : public Channel {
 public:
  void push(const std::string& text) override { last_ = std::to_string(text.size()); }
};

class Forwarder : public Channel {
 public:
  void push(const std::string& text) override {
    globex::send(text);                       // expect: user.contact.phone_number -> globex
  }
};

std::unique_ptr<Formatter> make_formatter(const std::string& kind) {
  if (kind == "cfg-full") return std::make_unique<FullFormatter>();
  return std::make_unique<PlanFormatter>();
}

std::string render(const Formatter& formatter, const User& user) { return formatter.line(user); }

void known_objects(const User& user) {
  FullFormatter full;
  PlanFormatter plan;
  const Formatter* view = &plan;
  acme::send(view->line(user));               // silent
  acme::send(view->page(user));               // silent
  view = &full;
  acme::send(view->page(user));               // expect: user.name -> acme // expect: user.contact.email -> acme
  acme::send(view->title());                  // silent
  acme::send(render(plan, user));             // silent
  acme::send(render(full, user));             // expect: user.name -> acme // expect: user.contact.email -> acme
  SafeFormatter safe;
  FullFormatter& base = safe;
  acme::send(base.title());                   // silent
  acme::send(base.line(user));                // silent
  acme::send(base.FullFormatter::line(user)); // expect: user.name -> acme // expect: user.contact.email -> acme
}

void chosen_at_run_time(const User& user) {
  for (const char* key : {"full", "short"}) {
    auto formatter = make_formatter(setting(key));
    acme::send(formatter->line(user));        // expect: user.name -> acme // expect: user.contact.email -> acme
    acme::send(formatter->title());           // silent
  }
}

void channels(const User& user) {
  Keeper keeper;
  Counter counter;
  Channel& a = keeper;
  Channel& b = counter;
  acme::send(a.last());                       // silent
  a.push(user.name);
  b.push(user.name);
  acme::send(a.last());                       // expect: user.name -> acme
  acme::send(b.last());                       // silent
  a.push("flushed");
  acme::send(a.last());                       // silent

  std::vector<std::unique_ptr<Channel>> fan;
  fan.push_back(std::make_unique<Keeper>());
  fan.push_back(std::make_unique<Forwarder>());
  for (auto& channel : fan) channel->push(user.phone);
  acme::send(fan.front()->last());            // expect: user.contact.phone_number -> acme
  Keeper second;
  acme::send(second.last());                  // silent
}

}  // namespace

int main() {
  User user = load_user(4);
  known_objects(user);
  chosen_at_run_time(user);
  channels(user);
}
