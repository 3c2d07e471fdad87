// Closures kept: vector of handlers, map of commands, optional, returned tuples, comparators, deleters.
#include "case.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class Events {
 public:
  using Slot = std::function<void(const std::string&)>;
  int on(const std::string& topic, Slot slot) {
    slots_[topic].push_back(std::move(slot));
    return static_cast<int>(slots_[topic].size());
  }
  void emit(const std::string& topic, const std::string& payload) const {
    auto it = slots_.find(topic);
    if (it == slots_.end()) return;
    for (const auto& slot : it->second) slot(payload);
  }

 private:
  std::map<std::string, std::vector<Slot>> slots_;
};

struct Guard {
  explicit Guard(std::function<void()> f) : f_(std::move(f)) {}
  ~Guard() { if (f_) f_(); }
  std::function<void()> f_;
};

std::string log_line;

int main() {
  User u = load_user(1);
  Events events;
  events.on("login", [](const std::string& p) {
    acme::send(p);                              // expect: user.name -> acme
  });
  events.on("login", [](const std::string& p) { acme::send(p.size()); });
  events.emit("login", u.name);

  Events other;
  other.on("tick", [](const std::string& p) { acme::send(p); });
  other.emit("tick", u.plan);

  {
    Guard g([&u] { acme::send(u.email); });     // expect: user.contact.email -> acme
    Guard h([&u] { acme::send(u.plan); });
  }
  {
    auto deleter = [](User* p) {
      acme::send(p->phone);                     // expect: user.contact.phone_number -> acme
      delete p;
    };
    std::unique_ptr<User, decltype(deleter)> owned(new User(u), deleter);
  }
  std::shared_ptr<int> token(new int(1), [&u](int* p) {
    acme::send(u.name);                         // expect: user.name -> acme
    delete p;
  });
  token.reset();

  std::optional<std::function<std::string()>> maybe;
  acme::send(maybe ? (*maybe)() : "none");
  maybe = [&] { return u.name; };
  acme::send((*maybe)());                       // expect: user.name -> acme
  maybe = [&] { return u.plan; };
  acme::send((*maybe)());

  auto byPlan = [](const User& a, const User& b) { return a.plan < b.plan; };
  std::set<User, decltype(byPlan)> sorted(byPlan);
  sorted.insert(u);
  acme::send(sorted.begin()->plan);
  acme::send(sorted.begin()->email);            // expect: user.contact.email -> acme

  std::vector<std::function<std::string(std::string)>> chain;
  chain.push_back([](std::string s) { return s + "!"; });
  chain.push_back([](std::string s) { return "<" + s + ">"; });
  std::string s = u.email;
  for (auto& f : chain) s = f(s);
  acme::send(s);                                // expect: user.contact.email -> acme
  std::string h = u.email;
  std::vector<std::function<std::string(std::string)>> masks{[](std::string x) { return sha256(x); }};
  for (auto& f : masks) h = f(h);
  acme::send(masks[0](u.email));                // expect: user.contact.email -> acme via hash
}
