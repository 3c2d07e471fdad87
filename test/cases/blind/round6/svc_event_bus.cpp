// A typed event bus with priorities, one-shot and scoped subscriptions, an audit trail, projections and a notifier.
#include "svc.h"

#include <algorithm>
#include <any>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <utility>
#include <vector>

namespace {

struct SignedUp {
  std::string mail;
  std::string plan;
};
struct Renamed {
  int id;
  std::string to;
};
struct Tick {
  long at;
};

class Bus {
 public:
  using Token = std::shared_ptr<void>;
  template <class E>
  Token on(std::function<void(const E&)> f, int priority = 0) {
    auto live = std::make_shared<int>(priority);
    auto& list = handlers_[typeid(E)];
    list.push_back({priority, live, [f = std::move(f)](const void* e) { f(*static_cast<const E*>(e)); }});
    std::stable_sort(list.begin(), list.end(), [](const Sub& a, const Sub& b) { return a.priority > b.priority; });
    return live;
  }
  template <class E>
  void publish(const E& e) {
    ++published_;
    auto it = handlers_.find(typeid(E));
    if (it == handlers_.end()) return;
    for (auto& s : it->second)
      if (!s.live.expired()) s.call(&e);
  }
  int published() const { return published_; }

 private:
  struct Sub {
    int priority;
    std::weak_ptr<int> live;
    std::function<void(const void*)> call;
  };
  std::map<std::type_index, std::vector<Sub>> handlers_;
  int published_ = 0;
};

class Audit {
 public:
  explicit Audit(Bus& bus) {
    tokens_.push_back(bus.on<SignedUp>([this](const SignedUp& e) { line("signup " + e.plan); }));
    tokens_.push_back(bus.on<Renamed>([this](const Renamed& e) { line("rename " + std::to_string(e.id)); }));
  }
  void flush() {
    for (const auto& l : lines_) acme::send(l);  // silent
    lines_.clear();
  }

 private:
  void line(std::string s) { lines_.push_back(std::move(s)); }
  std::vector<Bus::Token> tokens_;
  std::vector<std::string> lines_;
};
class Projection {
 public:
  explicit Projection(Bus& bus) {
    t_ = bus.on<Renamed>([this](const Renamed& e) {
      names_[e.id] = e.to;
      ++changes_;
    });
  }
  std::string name(int id) const {
    auto it = names_.find(id);
    return it == names_.end() ? "?" : it->second;
  }
  int changes() const { return changes_; }

 private:
  Bus::Token t_;
  std::map<int, std::string> names_;
  int changes_ = 0;
};

}  // namespace

void signups(const Customer& c) {
  Bus bus;
  Audit audit(bus);
  auto t = bus.on<SignedUp>([](const SignedUp& e) {
    globex::send(e.mail);   // expect: user.contact.email -> globex
    globex::send(e.plan);   // silent
  });
  bus.publish(SignedUp{c.email, c.tier});
  audit.flush();
  acme::send(bus.published());  // silent
}
void renames(const Customer& c) {
  Bus bus;
  Audit audit(bus);
  Projection names(bus);
  bus.publish(Renamed{c.id, c.name});
  acme::send(names.name(c.id));  // expect: user.name -> acme
  acme::send(names.changes());   // silent
  audit.flush();
}
void ticks(const Customer& c) {
  Bus bus;
  std::string last = "none";
  auto t = bus.on<Tick>([&](const Tick& e) { last = std::to_string(e.at); });
  bus.publish(Tick{4});
  bus.publish(SignedUp{c.email, c.tier});
  acme::send(last);              // silent
}
void last_mail(const Customer& c) {
  Bus bus;
  std::string last = "none";
  auto t = bus.on<SignedUp>([&](const SignedUp& e) { last = e.mail; }, 5);
  bus.publish(Tick{1});
  acme::send(last);              // silent
  bus.publish(SignedUp{c.email, "free"});
  acme::send(last);              // expect: user.contact.email -> acme
}
