// Event sourcing: aggregates, an append-only store, projections, command handlers by type, a read model, snapshots.
#include <piiflow/annotations.h>

#include <algorithm>
#include <any>
#include <concepts>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>
#include <string>
#include <tuple>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace bank {

using Id = std::uint64_t;
class PII(user.financial.account_number) Iban {
 public:
  explicit Iban(std::string s) : s_(std::move(s)) {}
  std::string country() const { return "CH"; }
  const std::string& text() const { return s_; }
  friend std::ostream& operator<<(std::ostream& os, const Iban& i) { return os << i.s_; }

 private:
  std::string s_;
};

struct Owner {
  PII(user.name) std::string name;
  PII(user.contact.address) std::string address;
  std::string branch;
};

struct Opened {
  Id id;
  Owner owner;
  Iban iban;
};
struct Deposited {
  Id id;
  long cents;
  std::string reference;
};
struct Moved {
  Id id;
  std::string address;
};
struct Closed {
  Id id;
  std::string reason;
};
using Event = std::variant<Opened, Deposited, Moved, Closed>;

PII_SINK(acme) void kafka(const std::string& topic, const std::string& payload);
PII_SINK(globex) void search(const std::string& document);
PII_SANITIZER(truncate) std::string lastFour(const std::string& iban);

template <class... F>
struct on : F... {
  using F::operator()...;
};
template <class... F>
on(F...) -> on<F...>;

class Projection {
 public:
  virtual ~Projection() = default;
  virtual void apply(const Event& e) = 0;
};

class EventStore {
 public:
  void append(Event e) {
    log_.push_back(std::move(e));
    for (auto* p : projections_) p->apply(log_.back());
  }
  void attach(Projection& p) { projections_.push_back(&p); }
  template <class F>
  void replay(Id id, F f) const {
    for (const Event& e : log_)
      if (std::visit([](const auto& x) { return x.id; }, e) == id) f(e);
  }
  std::size_t size() const { return log_.size(); }

 private:
  std::deque<Event> log_;
  std::vector<Projection*> projections_;
};

class Balances : public Projection {
 public:
  void apply(const Event& e) override {
    if (const auto* d = std::get_if<Deposited>(&e)) {
      total_[d->id] += d->cents;
      references_.push_back(d->reference);
    }
  }
  long of(Id id) const { return total_.count(id) ? total_.at(id) : 0; }
  const std::vector<std::string>& references() const { return references_; }

 private:
  std::map<Id, long> total_;
  std::vector<std::string> references_;
};

class Directory : public Projection {
 public:
  void apply(const Event& e) override {
    std::visit(on{[this](const Opened& o) {
                    names_[o.id] = o.owner.name;
                    branches_[o.id] = o.owner.branch;
                  },
                  [this](const Closed& c) { names_.erase(c.id); }, [](const auto&) {}},
               e);
  }
  std::optional<std::string> name(Id id) const {
    auto it = names_.find(id);
    if (it == names_.end()) return {};
    return it->second;
  }
  std::string branch(Id id) const { return branches_.count(id) ? branches_.at(id) : ""; }

 private:
  std::unordered_map<Id, std::string> names_, branches_;
};

class Publisher : public Projection {
 public:
  void apply(const Event& e) override {
    std::ostringstream os;
    std::visit(on{[&](const Opened& o) { os << "opened " << o.iban; }, [&](const Deposited& d) { os << "deposited " << d.cents; },
                  [&](const Moved& m) { os << "moved " << m.id; }, [&](const Closed& c) { os << "closed " << c.reason; }},
               e);
    kafka("events", os.str());                         // expect: user.financial.account_number -> acme
  }
};

class QuietPublisher : public Projection {
 public:
  void apply(const Event& e) override {
    static constexpr const char* kNames[] = {"opened", "deposited", "moved", "closed"};
    kafka("kinds", kNames[e.index()]);
    if (std::holds_alternative<Closed>(e)) kafka("closed", std::get<Closed>(e).reason);
    if (auto* m = std::get_if<Moved>(&e)) kafka("moved", m->address);   // expect: user.contact.address -> acme
  }
};

class Account {
 public:
  static Account load(const EventStore& store, Id id) {
    Account a;
    store.replay(id, [&a](const Event& e) { std::visit([&a](const auto& x) { a.when(x); }, e); });
    return a;
  }
  const std::string& holder() const { return holder_; }
  const std::string& branch() const { return branch_; }
  const std::string& address() const { return address_; }
  long cents() const { return cents_; }

 private:
  void when(const Opened& e) {
    holder_ = e.owner.name;
    address_ = e.owner.address;
    branch_ = e.owner.branch;
  }
  void when(const Deposited& e) { cents_ += e.cents; }
  void when(const Moved& e) { address_ = e.address; }
  void when(const Closed&) { cents_ = 0; }
  std::string holder_, branch_, address_;
  long cents_ = 0;
};

struct OpenAccount {
  Id id;
  Owner owner;
  std::string iban;
};
struct Deposit {
  Id id;
  long cents;
};

class Bus {
 public:
  template <class C>
  void handle(std::function<std::vector<Event>(const C&)> f) {
    handlers_[std::type_index(typeid(C))] = [f](const std::any& c) { return f(std::any_cast<const C&>(c)); };
  }
  template <class C>
  void dispatch(EventStore& store, const C& c) {
    auto it = handlers_.find(std::type_index(typeid(C)));
    if (it == handlers_.end()) return;
    for (auto& e : it->second(std::any(c))) store.append(std::move(e));
  }

 private:
  std::unordered_map<std::type_index, std::function<std::vector<Event>(const std::any&)>> handlers_;
};

Owner applicant();
std::string newIban();

}  // namespace bank

int main() {
  using namespace bank;
  EventStore store;
  Balances balances;
  Directory directory;
  Publisher publisher;
  QuietPublisher quiet;
  store.attach(balances);
  store.attach(directory);
  store.attach(publisher);
  store.attach(quiet);

  Bus bus;
  bus.handle<OpenAccount>([](const OpenAccount& c) { return std::vector<Event>{Opened{c.id, c.owner, Iban(c.iban)}}; });
  bus.handle<Deposit>([](const Deposit& c) { return std::vector<Event>{Deposited{c.id, c.cents, "cash"}}; });
  Owner owner = applicant();
  bus.dispatch(store, OpenAccount{1, owner, newIban()});
  bus.dispatch(store, Deposit{1, 5000});
  store.append(Moved{1, owner.address});
  store.append(Closed{2, "merged"});

  search(std::to_string(balances.of(1)));
  for (const auto& r : balances.references()) search(r);
  search(directory.branch(1));
  if (auto n = directory.name(1)) search(*n);           // expect: user.name -> globex
  search(directory.name(1).has_value() ? "known" : "unknown");
  Account a = Account::load(store, 1);
  search(a.holder());                                   // expect: user.name -> globex
  search(a.branch());
  search(a.address());                                  // expect: user.contact.address -> globex
  search(std::to_string(a.cents()));
  search(std::to_string(store.size()));
  Iban iban(newIban());
  search(iban.country());
  search(lastFour(iban.text()));                        // expect: user.financial.account_number -> globex via truncate
  search(iban.text());                                  // expect: user.financial.account_number -> globex
  EventStore other;
  Directory empty;
  other.attach(empty);
  other.append(Deposited{3, 100, owner.branch});
  search(empty.branch(3));
  if (auto n = empty.name(3)) search(*n);
  other.replay(3, [](const Event& e) {
    if (auto* d = std::get_if<Deposited>(&e)) search(d->reference);
  });
}
