// An order service: repository with raw pointers, status codes, out-parameters, observers, an audit log.
#include "case.h"

#include <cstdio>
#include <cstring>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

enum class Status { Ok, NotFound, Invalid };

struct Money {
  long cents = 0;
  std::string currency = "EUR";
};

struct Customer {
  int id = 0;
  std::string tier;
  PII(user.contact.email) std::string mail;
  PII(user.name) std::string fullName;
};

struct Order {
  int number = 0;
  Customer* customer = nullptr;
  std::vector<std::pair<std::string, Money>> lines;
  std::string note;
};

class Repository {
 public:
  ~Repository() {
    for (auto& entry : customers_) delete entry.second;
  }
  Customer* add(Customer c) {
    auto* stored = new Customer(std::move(c));
    customers_[stored->id] = stored;
    return stored;
  }
  Status find(int id, Customer** out) const {
    auto it = customers_.find(id);
    if (it == customers_.end()) return Status::NotFound;
    *out = it->second;
    return Status::Ok;
  }
  Status mailOf(int id, std::string& out) const {
    Customer* c = nullptr;
    if (find(id, &c) != Status::Ok) return Status::NotFound;
    out = c->mail;
    return Status::Ok;
  }
  bool tierOf(int id, std::string* out) const {
    Customer* c = nullptr;
    if (find(id, &c) != Status::Ok) return false;
    *out = c->tier;
    return true;
  }

 private:
  std::map<int, Customer*> customers_;
};

class Observer {
 public:
  virtual ~Observer() = default;
  virtual void placed(const Order& order) = 0;
  virtual void cancelled(const Order&) {}
};

class Mailer : public Observer {
 public:
  void placed(const Order& order) override {
    char text[256];
    std::snprintf(text, sizeof text, "Dear %s, order %d", order.customer->fullName.c_str(), order.number);
    acme::send(text);  // expect: user.name -> acme
    acme::send(order.number);
  }
  void cancelled(const Order& order) override { acme::send(order.note); }
};

class Audit : public Observer {
 public:
  void placed(const Order& order) override { entries_.push_back("order " + std::to_string(order.number) + " by " + order.customer->mail); }
  void cancelled(const Order& order) override { other_.push_back("cancelled " + std::to_string(order.number)); }
  const std::list<std::string>& entries() const { return entries_; }
  const std::list<std::string>& other() const { return other_; }

 private:
  std::list<std::string> entries_;
  std::list<std::string> other_;
};

class Orders {
 public:
  explicit Orders(Repository& repository) : repository_(&repository) {}
  void attach(Observer& o) { observers_.push_back(&o); }
  Status place(int customerId, const std::vector<std::string>& skus, Order*& out) {
    Customer* c = nullptr;
    if (Status s = repository_->find(customerId, &c); s != Status::Ok) return s;
    auto order = std::make_unique<Order>();
    order->number = ++last_;
    order->customer = c;
    for (const std::string& sku : skus) order->lines.emplace_back(sku, Money{100});
    out = order.get();
    orders_.push_back(std::move(order));
    for (Observer* o : observers_) o->placed(*out);
    return Status::Ok;
  }
  void cancel(Order& order, const std::string& why) {
    order.note = why;
    order.customer = nullptr;
    for (Observer* o : observers_) o->cancelled(order);
  }
  long total() const {
    long sum = 0;
    for (const auto& o : orders_)
      for (const auto& [sku, money] : o->lines) sum += money.cents;
    return sum;
  }

 private:
  Repository* repository_;
  std::vector<Observer*> observers_;
  std::vector<std::unique_ptr<Order>> orders_;
  int last_ = 0;
};

static std::string summary(const Order& o) {
  std::string text = "#" + std::to_string(o.number);
  for (const auto& line : o.lines) {
    text += ' ';
    text += line.first;
  }
  return text;
}

int main() {
  User u = load_user(1);
  Repository repository;
  Customer c;
  c.id = u.id;
  c.tier = u.plan;
  c.mail = u.email;
  c.fullName = u.name;
  Customer* stored = repository.add(c);
  Mailer mailer;
  Audit audit;
  Orders orders(repository);
  orders.attach(mailer);
  orders.attach(audit);
  Order* order = nullptr;
  if (orders.place(u.id, {"a", "b"}, order) == Status::Ok) {
    acme::send(summary(*order));
    acme::send(order->customer->mail);  // expect: user.contact.email -> acme
    acme::send(order->customer->tier);
    acme::send(order->lines[0].first);
  }
  for (const std::string& entry : audit.entries()) acme::send(entry);  // expect: user.contact.email -> acme
  std::string mail, tier;
  if (repository.mailOf(u.id, mail) == Status::Ok) acme::send(mail);  // expect: user.contact.email -> acme
  if (repository.tierOf(u.id, &tier)) acme::send(tier);
  acme::send(static_cast<unsigned long>(orders.total()));
  orders.cancel(*order, "changed my mind");
  for (const std::string& entry : audit.other()) acme::send(entry);
  acme::send(stored->fullName);  // expect: user.name -> acme
  acme::send(stored->id);
}
