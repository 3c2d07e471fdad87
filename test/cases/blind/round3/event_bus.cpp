// Typed events on a bus, subscriptions per type and per instance.
#include "svc.h"

#include <any>
#include <functional>
#include <memory>
#include <string>
#include <tuple>
#include <typeindex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {
struct UserJoined {
  std::string mail;
  int id = 0;
};
struct PlanChanged {
  std::string plan;
};
struct Purged {
  std::string who;
};

template <class... Events>
class Bus {
 public:
  template <class E>
  void on(std::function<void(const E&)> f) {
    std::get<std::vector<std::function<void(const E&)>>>(handlers_).push_back(std::move(f));
  }
  template <class E>
  void publish(const E& e) const {
    for (const auto& f : std::get<std::vector<std::function<void(const E&)>>>(handlers_)) f(e);
  }

 private:
  std::tuple<std::vector<std::function<void(const Events&)>>...> handlers_;
};
using AppBus = Bus<UserJoined, PlanChanged, Purged>;

class DynamicBus {
 public:
  template <class E>
  void on(std::function<void(const E&)> f) {
    map_[typeid(E)].push_back([f = std::move(f)](const void* e) { f(*static_cast<const E*>(e)); });
  }
  template <class E>
  void publish(const E& e) {
    for (auto& f : map_[typeid(E)]) f(&e);
  }

 private:
  std::unordered_map<std::type_index, std::vector<std::function<void(const void*)>>> map_;
};
class Projection {
 public:
  explicit Projection(AppBus& bus) {
    bus.on<UserJoined>([this](const UserJoined& e) { apply(e); });
    bus.on<PlanChanged>([this](const PlanChanged& e) { plan_ = e.plan; });
  }
  const std::string& mail() const { return mail_; }
  const std::string& plan() const { return plan_; }
  int id() const { return id_; }

 private:
  void apply(const UserJoined& e) {
    mail_ = e.mail;
    id_ = e.id;
  }
  std::string mail_, plan_;
  int id_ = 0;
};
}  // namespace

void events(const Customer& c) {
  AppBus bus;
  AppBus quiet;
  std::string joined, changed;
  bus.on<UserJoined>([&](const UserJoined& e) { joined = e.mail; });
  bus.on<PlanChanged>([&](const PlanChanged& e) { changed = e.plan; });
  bus.on<UserJoined>([](const UserJoined& e) {
    globex::send(e.mail);  // expect: user.contact.email -> globex
    globex::send("id " + std::to_string(e.id));  // silent
  });
  quiet.on<UserJoined>([](const UserJoined& e) { globex::send(e.mail); });  // silent
  bus.publish(UserJoined{c.email, c.id});
  bus.publish(PlanChanged{c.tier});
  quiet.publish(UserJoined{"bot@ours.example", 0});
  acme::send(joined);   // expect: user.contact.email -> acme
  acme::send(changed);  // silent
  bus.on<Purged>([&](const Purged&) { joined.clear(); });
  bus.publish(Purged{c.name});
  acme::send(changed);  // silent

  AppBus other;
  Projection p(other);
  other.publish(UserJoined{c.phone, c.id});
  other.publish(PlanChanged{"gold"});
  acme::send(p.mail());  // expect: user.contact.phone_number -> acme
  acme::send(p.plan());  // silent
  acme::send(p.id());    // silent
  AppBus lone;
  Projection q(lone);
  lone.publish(PlanChanged{c.name});
  acme::send(q.plan());  // expect: user.name -> acme
  acme::send(q.mail());  // silent
  acme::send(p.plan());  // silent

  DynamicBus d1, d2;
  std::string got1, got2;
  d1.on<UserJoined>([&](const UserJoined& e) { got1 = e.mail; });
  d2.on<PlanChanged>([&](const PlanChanged& e) { got2 = e.plan; });
  d1.publish(UserJoined{c.name, 1});
  d2.publish(PlanChanged{c.tier});
  acme::send(got1);  // expect: user.name -> acme
  acme::send(got2);  // silent
}
