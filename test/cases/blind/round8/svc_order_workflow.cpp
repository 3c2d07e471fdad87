// An order workflow: a state machine, undoable commands, pricing strategies, a repository per tenant and an outbox.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stack>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace shop {

enum class State { cart, placed, shipped, cancelled };

const char* name(State s) {
  switch (s) {
    case State::cart: return "cart";
    case State::placed: return "placed";
    case State::shipped: return "shipped";
    case State::cancelled: return "cancelled";
  }
  return "?";
}

struct Address {
  std::string street;
  std::string country = "NO";
};

struct Order {
  int id = 0;
  State state = State::cart;
  std::string buyer;
  std::string comment;
  Address address;
  int cents = 0;
};

class IllegalMove : public std::logic_error {
 public:
  IllegalMove(State from, State to) : std::logic_error(std::string(name(from)) + " to " + name(to)) {}
};

class Machine {
 public:
  using Hook = std::function<void(const Order&)>;
  void entering(State s, Hook h) { hooks_[s].push_back(std::move(h)); }
  void move(Order& o, State to) const {
    if (o.state == State::cancelled || (o.state == State::shipped && to != State::cancelled)) throw IllegalMove(o.state, to);
    o.state = to;
    auto it = hooks_.find(to);
    if (it == hooks_.end()) return;
    for (const auto& h : it->second) h(o);
  }

 private:
  std::map<State, std::vector<Hook>> hooks_;
};

class Command {
 public:
  virtual ~Command() = default;
  virtual void run(Order& o) = 0;
  virtual void undo(Order& o) = 0;
  virtual std::string label() const = 0;
};

class SetComment final : public Command {
 public:
  explicit SetComment(std::string text) : text_(std::move(text)) {}
  void run(Order& o) override { before_ = std::exchange(o.comment, text_); }
  void undo(Order& o) override { o.comment = before_; }
  std::string label() const override { return "set comment"; }

 private:
  std::string text_;
  std::string before_;
};

class SetStreet final : public Command {
 public:
  explicit SetStreet(std::string s) : street_(std::move(s)) {}
  void run(Order& o) override { before_ = std::exchange(o.address.street, street_); }
  void undo(Order& o) override { o.address.street = before_; }
  std::string label() const override { return "set street " + street_; }

 private:
  std::string street_;
  std::string before_;
};

class Editor {
 public:
  explicit Editor(Order& o) : order_(o) {}
  void apply(Command& c) {
    c.run(order_);
    history_ += std::string(history_.empty() ? "" : ", ") + c.label();
  }
  const std::string& history() const { return history_; }

 private:
  Order& order_;
  std::string history_;
};

class Repository {
 public:
  void save(const Order& o) { rows_.insert_or_assign(o.id, o); }
  std::optional<Order> load(int id) const {
    auto it = rows_.find(id);
    if (it == rows_.end()) return std::nullopt;
    return it->second;
  }
  std::size_t count() const { return rows_.size(); }

 private:
  std::map<int, Order> rows_;
};

class Outbox {
 public:
  explicit Outbox(std::string topic) : topic_(std::move(topic)) {}
  void post(const std::string& s) { pending_.push_back(topic_ + ": " + s); }
  template <class F>
  void drain(F f) {
    for (const auto& p : pending_) f(p);
    pending_.clear();
  }
  std::size_t pending() const { return pending_.size(); }

 private:
  std::string topic_;
  std::vector<std::string> pending_;
};

using Pricing = int (*)(const Order&);
int listPrice(const Order& o) { return o.cents; }
int loyalPrice(const Order& o) { return o.buyer.size() > 5 ? o.cents * 9 / 10 : o.cents; }

std::string receipt(const Order& o, Pricing price) {
  return "order " + std::to_string(o.id) + " " + name(o.state) + " " + std::to_string(price(o));
}

std::string label(const Order& o) { return o.buyer + "\n" + o.address.street + "\n" + o.address.country; }

Order create(int id, const Customer& c) {
  Order o;
  o.id = id;
  o.buyer = c.name;
  o.cents = 1200;
  return o;
}

}  // namespace shop

int main(int argc, char**) {
  using namespace shop;
  const Customer c = load_customer(argc);
  Order mine = create(1, c);
  Order demo;
  demo.id = 2;
  demo.buyer = "demo";

  Outbox shipping("shipping"), stats("stats");
  Machine live, sandbox;
  live.entering(State::placed, [&](const Order& o) { stats.post(name(o.state)); });
  live.entering(State::shipped, [&](const Order& o) { shipping.post(label(o)); });
  sandbox.entering(State::placed, [](const Order& o) { acme::send(o.buyer); });  // silent
  sandbox.move(demo, State::placed);
  live.move(mine, State::placed);
  live.move(mine, State::shipped);
  acme::send(shipping.pending());                                 // silent
  stats.drain([](const std::string& s) { acme::send(s); });       // silent
  shipping.drain([](const std::string& s) { acme::send(s); });    // expect: user.name -> acme

  acme::send(receipt(mine, listPrice));   // silent
  acme::send(receipt(mine, loyalPrice));  // silent
  acme::send(label(demo));                // silent
  acme::send(mine.address.country);       // silent
  try {
    live.move(mine, State::placed);
  } catch (const IllegalMove& e) {
    acme::send(e.what());                 // silent
  }

  Editor edit(mine), tryout(demo);
  SetComment call("call " + c.phone);
  SetStreet street(c.email);
  edit.apply(call);
  acme::send(mine.comment);               // expect: user.contact.phone_number -> acme
  acme::send(demo.comment);               // silent
  acme::send(edit.history());             // silent
  call.undo(mine);
  acme::send(mine.comment);               // silent
  edit.apply(street);
  acme::send(edit.history());             // expect: user.contact.email -> acme
  acme::send(mine.address.street);        // expect: user.contact.email -> acme
  acme::send(tryout.history());           // silent

  Repository tenantA, tenantB;
  tenantA.save(mine);
  tenantB.save(demo);
  if (auto o = tenantB.load(2)) acme::send(o->buyer);   // silent
  if (auto o = tenantA.load(1)) globex::send(o->buyer); // expect: user.name -> globex
  acme::send(tenantA.count());            // silent
}
