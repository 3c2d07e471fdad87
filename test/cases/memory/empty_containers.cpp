// Elements of a container that nothing was put into are none.
#include "case.h"

#include <map>
#include <memory>
#include <vector>

PII(user.contact.email) std::string current_email();
namespace globex {
PII_SINK(globex) void send(const std::string &payload);
}  // namespace globex

class Channel {
 public:
  virtual ~Channel() = default;
  virtual bool deliver(const std::string &n) = 0;
  virtual std::string name() const = 0;
};
class Mail final : public Channel {
 public:
  bool deliver(const std::string &n) override {
    acme::send(n);  // expect: user.name -> acme
    return true;
  }
  std::string name() const override { return "mail"; }
};
class Personal final : public Channel {
 public:
  bool deliver(const std::string &) override { return false; }
  std::string name() const override { return current_email(); }
};
class Dispatcher {
 public:
  void attach(int kind, Channel &c) { channels_.emplace(kind, &c); }
  void own(std::unique_ptr<Channel> c) { owned_.push_back(std::move(c)); }
  bool dispatch(int kind, const std::string &n) {
    auto it = channels_.find(kind);
    if (it == channels_.end()) return false;
    last_ = it->second->name();
    return it->second->deliver(n);
  }
  void all(const std::string &n) {
    for (auto &c : owned_) {
      last_ = c->name();
      c->deliver(n);
    }
  }
  std::string last_;

 private:
  std::map<int, Channel *> channels_;
  std::vector<std::unique_ptr<Channel>> owned_;
};
void nobody(const User &c) {
  Dispatcher d;
  d.dispatch(1, c.phone);
  d.all(c.email);
  globex::send(d.last_);  // silent
}
void attached(const User &c) {
  Dispatcher d;
  Mail m;
  d.attach(1, m);
  d.dispatch(1, c.name);
  globex::send(d.last_);  // silent
}
void owned() {
  Dispatcher d;
  d.own(std::make_unique<Personal>());
  d.all("x");
  globex::send(d.last_);  // expect: user.contact.email -> globex
}
void fill(std::vector<std::unique_ptr<Channel>> &channels);
void somebody(const User &c) {
  std::vector<std::unique_ptr<Channel>> channels;
  fill(channels);
  std::string last;
  for (auto &channel : channels) last = channel->name();
  globex::send(last);  // expect: user.contact.email -> globex
}
void inside(const User &c) {
  std::vector<std::unique_ptr<Channel>> channels;
  std::string last = "none";
  for (auto &channel : channels) last = channel->name();
  globex::send(last);  // silent
}
std::vector<std::unique_ptr<Channel>> load();
const std::vector<Channel *> &known();
void returned() {
  std::vector<std::unique_ptr<Channel>> channels;
  channels = load();
  std::string last;
  for (auto &channel : channels) last = channel->name();
  globex::send(last);  // expect: user.contact.email -> globex
}
void copied() {
  std::vector<Channel *> channels = known();
  std::string last;
  for (auto *channel : channels) last = channel->name();
  globex::send(last);  // expect: user.contact.email -> globex
}

// Functions to ask, one after the other: where there are none, nobody is asked.
using Strategy = std::string (*)(const User&);
std::string by_mail(const User& u) { return u.email; }
std::string by_plan(const User& u) { return u.plan; }
std::string routed(const User& u, const std::vector<Strategy>& strategies) {
  for (Strategy s : strategies) {
    if (std::string key = s(u); !key.empty()) return key;
  }
  return "default";
}
void route(const User& u) {
  acme::send(routed(u, {by_plan}));           // silent
  acme::send(routed(u, {by_plan, by_mail}));  // expect: user.contact.email -> acme
  acme::send(routed(u, {}));                  // silent: none is asked
  std::vector<Strategy> later;
  acme::send(routed(u, later));               // silent
  later.push_back(by_mail);
  acme::send(routed(u, later));               // expect: user.contact.email -> acme
}
