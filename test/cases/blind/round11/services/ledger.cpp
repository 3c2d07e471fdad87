// flags: -std=c++17
// A ledger that keeps events, not balances: commands append, projections fold, snapshots are published.
#include "svc.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <sstream>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace ledger {

class Visitor;

class Event {
 public:
  Event(std::uint64_t sequence, int account) : sequence_(sequence), account_(account) {}
  virtual ~Event() = default;
  virtual void accept(Visitor& v) const = 0;
  std::uint64_t sequence() const { return sequence_; }
  int account() const { return account_; }

 private:
  std::uint64_t sequence_;
  int account_;
};

class Opened : public Event {
 public:
  Opened(std::uint64_t s, int account, const User& owner) : Event(s, account), owner_(owner.name), plan_(owner.plan) {}
  void accept(Visitor& v) const override;
  const std::string& owner() const { return owner_; }
  const std::string& plan() const { return plan_; }

 private:
  std::string owner_;
  std::string plan_;
};

class Deposited : public Event {
 public:
  Deposited(std::uint64_t s, int account, long amount, std::string reference)
      : Event(s, account), amount_(amount), reference_(std::move(reference)) {}
  void accept(Visitor& v) const override;
  long amount() const { return amount_; }
  const std::string& reference() const { return reference_; }

 private:
  long amount_;
  std::string reference_;
};

class Transferred : public Event {
 public:
  Transferred(std::uint64_t s, int from, int to, long amount) : Event(s, from), to_(to), amount_(amount) {}
  void accept(Visitor& v) const override;
  int to() const { return to_; }
  long amount() const { return amount_; }

 private:
  int to_;
  long amount_;
};

class Contacted : public Event {
 public:
  Contacted(std::uint64_t s, int account, std::string channel, std::string address)
      : Event(s, account), channel_(std::move(channel)), address_(std::move(address)) {}
  void accept(Visitor& v) const override;
  const std::string& channel() const { return channel_; }
  const std::string& address() const { return address_; }

 private:
  std::string channel_;
  std::string address_;
};

class Visitor {
 public:
  virtual ~Visitor() = default;
  virtual void visit(const Opened&) {}
  virtual void visit(const Deposited&) {}
  virtual void visit(const Transferred&) {}
  virtual void visit(const Contacted&) {}
};

void Opened::accept(Visitor& v) const { v.visit(*this); }
void Deposited::accept(Visitor& v) const { v.visit(*this); }
void Transferred::accept(Visitor& v) const { v.visit(*this); }
void Contacted::accept(Visitor& v) const { v.visit(*this); }

class Store {
 public:
  template <class E, class... Args>
  const E& append(Args&&... args) {
    auto event = std::make_unique<E>(++last_, std::forward<Args>(args)...);
    const E& ref = *event;
    events_.push_back(std::move(event));
    return ref;
  }
  void replay(Visitor& v, std::uint64_t from = 0) const {
    for (const auto& e : events_) {
      if (e->sequence() > from) e->accept(v);
    }
  }
  std::uint64_t last() const { return last_; }

 private:
  std::vector<std::unique_ptr<Event>> events_;
  std::uint64_t last_ = 0;
};

class Balances : public Visitor {
 public:
  void visit(const Deposited& e) override { byAccount_[e.account()] += e.amount(); }
  void visit(const Transferred& e) override {
    byAccount_[e.account()] -= e.amount();
    byAccount_[e.to()] += e.amount();
  }
  long of(int account) const {
    auto it = byAccount_.find(account);
    return it == byAccount_.end() ? 0 : it->second;
  }
  std::string table() const {
    std::ostringstream os;
    for (const auto& [account, cents] : byAccount_) os << account << '=' << cents << ';';
    return os.str();
  }

 private:
  std::map<int, long> byAccount_;
};

class Owners : public Visitor {
 public:
  void visit(const Opened& e) override {
    owners_[e.account()] = e.owner();
    ++plans_[e.plan()];
  }
  std::string_view ownerOf(int account) const {
    auto it = owners_.find(account);
    return it == owners_.end() ? std::string_view("nobody") : std::string_view(it->second);
  }
  std::string favouritePlan() const {
    auto best = std::max_element(plans_.begin(), plans_.end(),
                                 [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == plans_.end() ? "" : best->first;
  }
  std::size_t count() const { return owners_.size(); }

 private:
  std::unordered_map<int, std::string> owners_;
  std::map<std::string, int> plans_;
};

// The journal is written for auditors; addresses are struck out as they come in.
class Journal : public Visitor {
 public:
  explicit Journal(bool verbose) : verbose_(verbose) {}
  void visit(const Opened& e) override { add(e, "opened", e.plan()); }
  void visit(const Deposited& e) override { add(e, "deposit", e.reference()); }
  void visit(const Contacted& e) override {
    add(e, "contact", e.channel());
    last_ = e.address();
    last_.assign(last_.size(), 'x');
  }
  std::string text() const {
    std::string all;
    for (const std::string& l : lines_) all += l + "\n";
    return all;
  }
  const std::string& last() const { return last_; }
  bool verbose() const { return verbose_; }

 private:
  void add(const Event& e, std::string_view what, std::string_view detail) {
    std::string line = std::to_string(e.sequence());
    line.append(" ").append(what).append(" ").append(detail);
    lines_.push_back(std::move(line));
  }
  std::vector<std::string> lines_;
  std::string last_;
  bool verbose_;
};

class Contacts : public Visitor {
 public:
  void visit(const Contacted& e) override { seen_.emplace_back(e.channel(), e.address()); }
  std::vector<std::string> channels() const {
    std::vector<std::string> out;
    for (const auto& entry : seen_) out.push_back(entry.first);
    return out;
  }
  std::vector<std::string> addresses() const {
    std::vector<std::string> out;
    std::transform(seen_.begin(), seen_.end(), std::back_inserter(out), [](const auto& p) { return p.second; });
    return out;
  }

 private:
  std::vector<std::pair<std::string, std::string>> seen_;
};

struct Snapshot {
  std::uint64_t at = 0;
  std::string balances;
  std::string plan;
  std::string largest;
};

Snapshot take(const Store& store, const Balances& balances, const Owners& owners) {
  Snapshot s;
  s.at = store.last();
  s.balances = balances.table();
  s.plan = owners.favouritePlan();
  s.largest = balances.of(1) >= balances.of(2) ? "first" : "second";
  return s;
}

}  // namespace ledger

using namespace ledger;

int main() {
  Store store;
  User ann = load_user(1);
  User bob = load_user(2);
  const Opened& opened = store.append<Opened>(1, ann);
  store.append<Opened>(2, bob);
  store.append<Deposited>(1, 5000L, setting("reference"));
  store.append<Deposited>(2, 1200L, "cash");
  store.append<Transferred>(1, 2, 300L);
  store.append<Contacted>(1, "phone", ann.phone);
  acme::send(opened.plan());                          // silent
  acme::send(opened.account());                       // silent
  globex::send(opened.owner());                       // expect: user.name -> globex via none

  Balances balances;
  Owners owners;
  Journal journal(false);
  Contacts contacts;
  for (Visitor* v : {static_cast<Visitor*>(&balances), static_cast<Visitor*>(&owners), static_cast<Visitor*>(&contacts)}) {
    store.replay(*v);
  }
  store.replay(journal);
  acme::send(balances.of(1));                         // silent
  acme::send(balances.table());                       // silent
  acme::send(owners.ownerOf(1));                      // expect: user.name -> acme via none
  acme::send(owners.favouritePlan());                 // silent
  acme::send(owners.count());                         // silent
  acme::send(journal.text());                         // silent
  acme::send(journal.last());                         // silent
  acme::send(journal.verbose());                      // silent
  acme::send(contacts.channels());                    // silent
  acme::send(contacts.addresses());                   // expect: user.contact.phone_number -> acme via none
  for (const std::string& address : contacts.addresses()) globex::send(address.substr(1));   // expect: user.contact.phone_number -> globex via none

  Snapshot s = take(store, balances, owners);
  acme::send(s.balances);                             // silent
  acme::send(s.plan + "/" + s.largest);               // silent
  const auto& contact = store.append<Contacted>(2, "mail", bob.email);
  globex::send(contact.address());                    // expect: user.contact.email -> globex via none
  acme::send(sha256(contact.address()));              // silent (approved: hash)
  globex::send(static_cast<unsigned long>(s.at));     // silent
  s.largest = std::string(owners.ownerOf(2));
  acme::send(s.largest);                              // expect: user.name -> acme via none
  acme::send(s.plan);                                 // silent
  acme::send(redact(s.largest));                      // silent (approved: redact)

  // A second ledger in which references were typed in by hand.
  Store manual;
  manual.append<Deposited>(7, 100L, "rent from " + bob.email);
  Journal typed(true);
  manual.replay(typed);
  globex::send(typed.text());                         // expect: user.contact.email -> globex via none
  globex::send(typed.last());                         // silent
  const Deposited& rent = manual.append<Deposited>(8, 40L, "from " + ann.phone);
  acme::send(rent.amount());                          // silent
  acme::send(rent.reference());                       // expect: user.contact.phone_number -> acme via none
  manual.append<Contacted>(8, "to " + ann.name, "");
  Contacts written;
  manual.replay(written);
  acme::send(written.channels());                     // expect: user.name -> acme via none
  Balances fresh;
  manual.replay(fresh, manual.last());
  acme::send(fresh.table());                          // silent
  Owners none;
  manual.replay(none);
  globex::send(std::string(none.ownerOf(7)));         // silent
  std::swap(s.largest, s.plan);
  Snapshot copy = s;
  globex::send(copy.plan + copy.largest);             // expect: user.name -> globex via none
  acme::send(s.largest);                              // silent
  globex::send(s.plan);                               // expect: user.name -> globex via none
}
