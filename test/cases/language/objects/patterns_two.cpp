// Observers with weak pointers, mediators, strategies, states, adapters, proxies, flyweights, signals by hand.
#include "case.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

struct Listener {
  virtual ~Listener() = default;
  virtual void changed(const std::string& key, const std::string& value) = 0;
};
class Settings {
 public:
  void subscribe(const std::shared_ptr<Listener>& l) { listeners_.push_back(l); }
  void set(const std::string& key, const std::string& value) {
    values_[key] = value;
    for (auto it = listeners_.begin(); it != listeners_.end();) {
      if (auto l = it->lock()) {
        l->changed(key, value);
        ++it;
      } else {
        it = listeners_.erase(it);
      }
    }
  }

 private:
  std::map<std::string, std::string> values_;
  std::list<std::weak_ptr<Listener>> listeners_;
};
struct Mirror : Listener {
  std::string last;
  void changed(const std::string&, const std::string& value) override { last = value; }
};
struct Keys : Listener {
  std::set<std::string> seen;
  void changed(const std::string& key, const std::string&) override { seen.insert(key); }
};

template <class... Args>
class Signal {
 public:
  using Slot = std::function<void(Args...)>;
  int connect(Slot s) {
    slots_.emplace(++next_, std::move(s));
    return next_;
  }
  void disconnect(int id) { slots_.erase(id); }
  void operator()(Args... args) const {
    for (const auto& [id, slot] : slots_) slot(args...);
  }

 private:
  std::map<int, Slot> slots_;
  int next_ = 0;
};

class State;
class Machine {
 public:
  Machine();
  void feed(const std::string& line);
  void change(std::unique_ptr<State> s) { state_ = std::move(s); }
  std::string user, rest;

 private:
  std::unique_ptr<State> state_;
};
class State {
 public:
  virtual ~State() = default;
  virtual void line(Machine& m, const std::string& s) = 0;
};
class Body : public State {
 public:
  void line(Machine& m, const std::string& s) override { m.rest += s.empty() ? "e" : "l"; }
};
class Head : public State {
 public:
  void line(Machine& m, const std::string& s) override {
    m.user = s;
    m.change(std::make_unique<Body>());
  }
};
Machine::Machine() : state_(std::make_unique<Head>()) {}
void Machine::feed(const std::string& line) { state_->line(*this, line); }

struct LegacyPrinter {
  std::string out;
  void print_text(const char* s) { out.append(s); }
};
struct Printer {
  virtual ~Printer() = default;
  virtual void print(const std::string& s) = 0;
};
class Adapter : public Printer {
 public:
  explicit Adapter(LegacyPrinter& p) : p_(p) {}
  void print(const std::string& s) override { p_.print_text(s.c_str()); }

 private:
  LegacyPrinter& p_;
};

struct Store {
  virtual ~Store() = default;
  virtual std::string get(int id) = 0;
};
struct NameStore : Store {
  std::string get(int id) override { return load_user(id).name; }
};
struct PlanStore : Store {
  std::string get(int id) override { return load_user(id).plan; }
};
class CachingStore : public Store {
 public:
  explicit CachingStore(Store& s) : s_(s) {}
  std::string get(int id) override {
    auto it = cache_.find(id);
    if (it == cache_.end()) it = cache_.emplace(id, s_.get(id)).first;
    return it->second;
  }
  std::size_t cached() const { return cache_.size(); }

 private:
  Store& s_;
  std::unordered_map<int, std::string> cache_;
};

class Pool {
 public:
  const std::string* intern(const std::string& s) { return &*pool_.insert(s).first; }

 private:
  std::set<std::string> pool_;
};

class Room;
class Member {
 public:
  Member(std::string name, Room& room);
  void say(const std::string& text);
  void hear(const std::string& text) { inbox_ = text; }
  const std::string& inbox() const { return inbox_; }

 private:
  std::string name_;
  Room& room_;
  std::string inbox_;
};
class Room {
 public:
  void join(Member* m) { members_.push_back(m); }
  void broadcast(const Member* from, const std::string& text) {
    for (Member* m : members_)
      if (m != from) m->hear(text);
  }

 private:
  std::vector<Member*> members_;
};
Member::Member(std::string name, Room& room) : name_(std::move(name)), room_(room) { room_.join(this); }
void Member::say(const std::string& text) { room_.broadcast(this, name_ + ": " + text); }

int main() {
  User u = load_user(1);
  Settings settings;
  auto mirror = std::make_shared<Mirror>();
  auto keys = std::make_shared<Keys>();
  settings.subscribe(mirror);
  settings.subscribe(keys);
  settings.set("mail", u.email);
  acme::send(mirror->last);              // expect: user.contact.email -> acme
  acme::send(*keys->seen.begin());
  acme::send(keys->seen.size());

  Signal<const User&> logins;
  Signal<const std::string&, int> ticks;
  logins.connect([](const User& x) { acme::send(x.name); });   // expect: user.name -> acme
  logins.connect([](const User& x) { acme::send(x.plan); });
  int id = ticks.connect([](const std::string& s, int n) {
    acme::send(s);
    acme::send(n);
  });
  logins(u);
  ticks(u.plan, u.id);
  ticks.disconnect(id);

  Machine machine;
  machine.feed(u.name);
  machine.feed(u.plan);
  acme::send(machine.user);              // expect: user.name -> acme
  acme::send(machine.rest);

  LegacyPrinter first, second;
  Adapter a(first), b(second);
  a.print(u.phone);
  b.print(u.plan);
  acme::send(first.out);                 // expect: user.contact.phone_number -> acme
  acme::send(second.out);

  NameStore names;
  PlanStore plans;
  CachingStore cachedNames(names), cachedPlans(plans);
  acme::send(cachedNames.get(1));        // expect: user.name -> acme
  acme::send(cachedPlans.get(1));
  acme::send(cachedNames.cached());

  Pool p1, p2;
  acme::send(*p1.intern(u.email));       // expect: user.contact.email -> acme
  acme::send(*p2.intern(u.plan));

  Room room, quiet;
  Member alice(u.name, room), bob("bob", room);
  Member carl("carl", quiet), dora("dora", quiet);
  alice.say("hi");
  carl.say("hello");
  acme::send(bob.inbox());               // expect: user.name -> acme
  acme::send(dora.inbox());
  acme::send(carl.inbox());
}
