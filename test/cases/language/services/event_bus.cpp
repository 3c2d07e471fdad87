// Typed event bus, aggregates that publish, projections that store, a notifier behind an interface.
#include "case.h"

#include <any>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <vector>

class EventBus {
 public:
  template <class E>
  void subscribe(std::function<void(const E&)> handler) {
    handlers_[std::type_index(typeid(E))].push_back([handler](const void* e) { handler(*static_cast<const E*>(e)); });
  }
  template <class E>
  void publish(const E& event) const {
    auto it = handlers_.find(std::type_index(typeid(E)));
    if (it == handlers_.end()) return;
    for (const auto& h : it->second) h(&event);
  }

 private:
  std::unordered_map<std::type_index, std::vector<std::function<void(const void*)>>> handlers_;
};

struct UserRegistered {
  int id;
  std::string mail;
};
struct PlanChanged {
  int id;
  std::string plan;
};
struct ProfileViewed {
  const User* user;
};

template <class... Args>
class Signal {
 public:
  using Slot = std::function<void(Args...)>;
  std::size_t connect(Slot s) {
    slots_.emplace(next_, std::move(s));
    return next_++;
  }
  template <class T>
  std::size_t connect(T* object, void (T::*method)(Args...)) {
    return connect([object, method](Args... args) { (object->*method)(args...); });
  }
  void disconnect(std::size_t id) { slots_.erase(id); }
  void operator()(Args... args) const {
    for (const auto& [id, slot] : slots_) slot(args...);
  }

 private:
  std::map<std::size_t, Slot> slots_;
  std::size_t next_ = 0;
};

class Notifier {
 public:
  virtual ~Notifier() = default;
  virtual void notify(const std::string& to, const std::string& text) = 0;
};
class MailNotifier : public Notifier {
 public:
  void notify(const std::string& to, const std::string& text) override {
    acme::send(to);                              // expect: user.contact.email -> acme
    acme::send(text);
  }
};
class NullNotifier : public Notifier {
 public:
  void notify(const std::string&, const std::string& text) override { acme::send(text); }
};

class Projection {
 public:
  explicit Projection(EventBus& bus) {
    bus.subscribe<UserRegistered>([this](const UserRegistered& e) { mails_[e.id] = e.mail; });
    bus.subscribe<PlanChanged>([this](const PlanChanged& e) { plans_[e.id] = e.plan; });
  }
  std::string mail(int id) const { return mails_.at(id); }
  std::string plan(int id) const { return plans_.at(id); }
  std::size_t users() const { return mails_.size(); }

 private:
  std::map<int, std::string> mails_;
  std::map<int, std::string> plans_;
};

class Account {
 public:
  Account(EventBus& bus, User user) : bus_(bus), user_(std::move(user)) {}
  void open() { bus_.publish(UserRegistered{user_.id, user_.email}); }
  void upgrade(const std::string& plan) {
    user_.plan = plan;
    bus_.publish(PlanChanged{user_.id, plan});
    changed(plan);
  }
  void view() { viewed(user_); }
  Signal<const std::string&> changed;
  Signal<const User&> viewed;

 private:
  EventBus& bus_;
  User user_;
};

class Panel {
 public:
  void onChanged(const std::string& plan) { title_ = plan; }
  void onViewed(const User& u) { caption_ = u.name; }
  void draw() const {
    acme::send(title_);
    acme::send(caption_);                        // expect: user.name -> acme
  }

 private:
  std::string title_ = "none";
  std::string caption_;
};

class Welcome {
 public:
  Welcome(EventBus& bus, std::unique_ptr<Notifier> n) : notifier_(std::move(n)) {
    bus.subscribe<UserRegistered>([this](const UserRegistered& e) { notifier_->notify(e.mail, "welcome"); });
  }

 private:
  std::unique_ptr<Notifier> notifier_;
};

int main() {
  EventBus bus;
  Projection projection(bus);
  Welcome loud(bus, std::make_unique<MailNotifier>());
  Welcome silent(bus, std::make_unique<NullNotifier>());
  bus.subscribe<ProfileViewed>([](const ProfileViewed& e) {
    globex::send(e.user->phone);                 // expect: user.contact.phone_number -> globex
    globex::send(e.user->plan);
  });
  Account account(bus, load_user(1));
  Panel panel;
  account.changed.connect(&panel, &Panel::onChanged);
  account.viewed.connect(&panel, &Panel::onViewed);
  account.changed.connect([](const std::string& plan) { globex::send(plan); });
  account.open();
  account.upgrade("gold");
  account.view();
  panel.draw();
  User u = load_user(2);
  bus.publish(ProfileViewed{&u});
  acme::send(projection.mail(1));                // expect: user.contact.email -> acme
  acme::send(projection.plan(1));
  acme::send(projection.users());

  std::map<std::string, std::vector<std::function<void(const std::any&)>>> loose;
  loose["name"].push_back([](const std::any& a) {
    acme::send(std::any_cast<const std::string&>(a));   // expect: user.name -> acme
  });
  loose["plan"].push_back([](const std::any& a) { acme::send(std::any_cast<std::string>(a).size()); });
  for (auto& f : loose["name"]) f(u.name);
}
