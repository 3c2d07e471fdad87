// Events, aggregates rebuilt by replay, projections, snapshots, an event bus with subscribers.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <unordered_map>
#include <variant>
#include <vector>

namespace {

struct Opened {
  int id;
  std::string owner;
};
struct Deposited {
  int id;
  long cents;
};
struct Addressed {
  int id;
  std::string mail;
};
struct Closed {
  int id;
  std::string reason;
};
using Event = std::variant<Opened, Deposited, Addressed, Closed>;

template <class... F>
struct on : F... {
  using F::operator()...;
};
template <class... F>
on(F...) -> on<F...>;

class Account {
 public:
  static Account replay(const std::vector<Event>& events) {
    Account a;
    for (const auto& e : events) a.apply(e);
    return a;
  }
  void apply(const Event& e) {
    ++version_;
    std::visit(on{[this](const Opened& o) { owner_ = o.owner; }, [this](const Deposited& d) { balance_ += d.cents; },
                  [this](const Addressed& a) { mail_ = a.mail; },
                  [this](const Closed&) {
                    mail_.clear();
                    open_ = false;
                  }},
               e);
  }
  const std::string& owner() const { return owner_; }
  const std::string& mail() const { return mail_; }
  long balance() const { return balance_; }
  int version() const { return version_; }
  bool open() const { return open_; }

 private:
  std::string owner_, mail_;
  long balance_ = 0;
  int version_ = 0;
  bool open_ = true;
};

class Store {
 public:
  void append(int id, Event e) { streams_[id].push_back(std::move(e)); }
  const std::vector<Event>& stream(int id) const {
    static const std::vector<Event> none;
    auto it = streams_.find(id);
    return it == streams_.end() ? none : it->second;
  }

 private:
  std::map<int, std::vector<Event>> streams_;
};

struct Totals {
  long sum = 0;
  int accounts = 0;
  void handle(const Event& e) {
    if (auto* d = std::get_if<Deposited>(&e)) sum += d->cents;
    if (std::holds_alternative<Opened>(e)) ++accounts;
  }
};
struct Directory {
  std::map<int, std::string> mails;
  void handle(const Event& e) {
    if (auto* a = std::get_if<Addressed>(&e)) mails[a->id] = a->mail;
    if (auto* c = std::get_if<Closed>(&e)) mails.erase(c->id);
  }
};

class Bus {
 public:
  template <class E>
  void subscribe(std::function<void(const E&)> f) {
    handlers_[typeid(E)].push_back([f = std::move(f)](const void* e) { f(*static_cast<const E*>(e)); });
  }
  template <class E>
  void publish(const E& e) {
    for (auto& h : handlers_[typeid(E)]) h(&e);
  }

 private:
  std::unordered_map<std::type_index, std::vector<std::function<void(const void*)>>> handlers_;
};

std::string snapshot(const Account& a) {
  return a.owner() + "|" + std::to_string(a.balance()) + "|" + std::to_string(a.version());
}

}  // namespace

void sourcing(const Customer& c) {
  Store store;
  store.append(1, Opened{1, "company"});
  store.append(1, Deposited{1, 100});
  store.append(1, Addressed{1, c.email});
  Account a = Account::replay(store.stream(1));
  acme::send(a.owner());      // silent
  acme::send(a.mail());       // expect: user.contact.email -> acme
  acme::send(a.balance());    // silent
  acme::send(a.version());    // silent
  acme::send(snapshot(a));    // silent
  a.apply(Addressed{1, "none"});
  acme::send(a.open());       // silent

  Store plain;
  plain.append(1, Opened{1, c.tier});
  plain.append(1, Closed{1, "done"});
  Account b = Account::replay(plain.stream(1));
  acme::send(b.owner());      // silent
  acme::send(b.mail());       // silent
  acme::send(snapshot(b));    // silent
  Account d;
  d.apply(Opened{2, c.name});
  acme::send(snapshot(d));    // expect: user.name -> acme
  acme::send(d.mail());       // silent
  d.apply(Deposited{2, static_cast<long>(c.name.size())});
  acme::send(d.balance());    // silent

  Totals totals;
  Directory dir;
  for (const auto& e : store.stream(1)) {
    totals.handle(e);
    dir.handle(e);
  }
  acme::send(totals.sum);                             // silent
  acme::send(totals.accounts);                        // silent
  for (auto& [id, mail] : dir.mails) acme::send(id);  // silent
  for (auto& [id, mail] : dir.mails) acme::send(mail);  // expect: user.contact.email -> acme
  Directory other;
  for (const auto& e : plain.stream(1)) other.handle(e);
  for (auto& [id, mail] : other.mails) acme::send(mail);  // silent

  Bus bus;
  bus.subscribe<Opened>([](const Opened& o) { globex::send(o.owner); });          // expect: user.name -> globex
  bus.subscribe<Closed>([](const Closed& x) { globex::send(x.reason); });         // silent
  bus.subscribe<Addressed>([](const Addressed& x) { globex::send(std::to_string(x.mail.size())); });  // silent
  bus.publish(Opened{3, c.name});
  bus.publish(Closed{3, "moved"});
  bus.publish(Addressed{3, c.phone});
}
