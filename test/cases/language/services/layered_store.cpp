// Repositories and services with layers: interfaces, decorators, specification objects, unit of work, pagination.
#include "case.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace store {

template <class T>
class Repository {
 public:
  virtual ~Repository() = default;
  virtual void save(const T& t) = 0;
  virtual std::optional<T> byId(int id) const = 0;
  virtual std::vector<T> where(const std::function<bool(const T&)>& p) const = 0;
};

template <class T>
class InMemory : public Repository<T> {
 public:
  void save(const T& t) override { items_.insert_or_assign(t.id, t); }
  std::optional<T> byId(int id) const override {
    if (auto it = items_.find(id); it != items_.end()) return std::make_optional(it->second);
    return {};
  }
  std::vector<T> where(const std::function<bool(const T&)>& p) const override {
    std::vector<T> r;
    for (const auto& [id, t] : items_)
      if (p(t)) r.push_back(t);
    return r;
  }

 protected:
  std::map<int, T> items_;
};

template <class T>
class Logged : public Repository<T> {
 public:
  Logged(std::unique_ptr<Repository<T>> inner, std::function<void(std::string_view)> log)
      : inner_(std::move(inner)), log_(std::move(log)) {}
  void save(const T& t) override {
    log_("save " + std::to_string(t.id));
    inner_->save(t);
  }
  std::optional<T> byId(int id) const override {
    log_("byId " + std::to_string(id));
    return inner_->byId(id);
  }
  std::vector<T> where(const std::function<bool(const T&)>& p) const override { return inner_->where(p); }

 private:
  std::unique_ptr<Repository<T>> inner_;
  std::function<void(std::string_view)> log_;
};

struct Order {
  int id = 0;
  int userId = 0;
  std::string item;
  std::string shipTo;
};

class Orders {
 public:
  Orders(Repository<User>& users, Repository<Order>& orders) : users_(users), orders_(orders) {}
  Order place(int userId, std::string item) {
    const auto user = users_.byId(userId);
    if (!user) throw std::runtime_error("unknown user " + std::to_string(userId));
    Order o{++last_, userId, std::move(item), user->name + " " + user->phone};
    orders_.save(o);
    return o;
  }
  std::string label(int id) const {
    const auto o = orders_.byId(id);
    return o ? o->shipTo : "";
  }
  std::string items() const {
    std::ostringstream os;
    for (const auto& o : orders_.where([](const Order& x) { return x.id > 0; })) os << o.item << ';';
    return os.str();
  }

 private:
  Repository<User>& users_;
  Repository<Order>& orders_;
  int last_ = 0;
};

template <class T>
struct Page {
  std::vector<T> items;
  std::size_t total = 0;
  std::string cursor;
};
template <class T, class F>
auto map_page(const Page<T>& p, F f) {
  Page<std::invoke_result_t<F, const T&>> r;
  std::transform(p.items.begin(), p.items.end(), std::back_inserter(r.items), f);
  r.total = p.total;
  r.cursor = p.cursor;
  return r;
}

class UnitOfWork {
 public:
  void add(std::function<void()> op) { ops_.push_back(std::move(op)); }
  void commit() {
    for (auto& op : ops_) op();
    ops_.clear();
  }
  ~UnitOfWork() { ops_.clear(); }

 private:
  std::vector<std::function<void()>> ops_;
};

}  // namespace store

int main() {
  using namespace store;
  Logged<User> users(std::make_unique<InMemory<User>>(), [](std::string_view line) { globex::send(std::string(line)); });
  InMemory<Order> orders;
  users.save(load_user(1));
  users.save(load_user(2));
  Orders service(users, orders);
  Order o = service.place(1, "book");
  acme::send(o.item);
  acme::send(o.shipTo);                               // expect: user.name -> acme // expect: user.contact.phone_number -> acme
  acme::send(service.label(o.id));                    // expect: user.name -> acme // expect: user.contact.phone_number -> acme
  acme::send(service.items());
  Page<User> page;
  page.items = users.where([](const User& u) { return !u.plan.empty(); });
  page.total = page.items.size();
  page.cursor = "next";
  auto mails = map_page(page, [](const User& u) { return u.email; });
  auto plans = map_page(page, [](const User& u) { return u.plan; });
  acme::send(mails.items);                            // expect: user.contact.email -> acme
  acme::send(mails.total);
  acme::send(mails.cursor);
  acme::send(plans.items);
  UnitOfWork work;
  std::string sink;
  work.add([&] { sink += users.byId(1)->name; });
  acme::send(sink);
  work.commit();
  acme::send(sink);                                   // expect: user.name -> acme
  try {
    service.place(9, "pen");
  } catch (const std::runtime_error& e) {
    acme::send(e.what());
  }
}
