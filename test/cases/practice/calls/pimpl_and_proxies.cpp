// Pimpl, copy on write, proxies, handles that forward, lazy loading, access through interfaces.
#include "case.h"

#include <memory>
#include <utility>

class Account {
 public:
  Account();
  ~Account();
  Account(Account&&) noexcept;
  Account(const Account&);
  void owner(const std::string& o);
  const std::string& owner() const;
  const std::string& currency() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
struct Account::Impl {
  std::string owner = "none";
  std::string currency = "eur";
};
Account::Account() : impl_(std::make_unique<Impl>()) {}
Account::~Account() = default;
Account::Account(Account&&) noexcept = default;
Account::Account(const Account& o) : impl_(std::make_unique<Impl>(*o.impl_)) {}
void Account::owner(const std::string& o) { impl_->owner = o; }
const std::string& Account::owner() const { return impl_->owner; }
const std::string& Account::currency() const { return impl_->currency; }

class Cow {
 public:
  explicit Cow(std::string s) : data_(std::make_shared<std::string>(std::move(s))) {}
  const std::string& read() const { return *data_; }
  void write(const std::string& s) {
    if (data_.use_count() > 1) data_ = std::make_shared<std::string>(*data_);
    *data_ = s;
  }

 private:
  std::shared_ptr<std::string> data_;
};

struct Store {
  virtual ~Store() = default;
  virtual std::string load(int id) = 0;
};
struct People : Store {
  std::string load(int id) override { return name_of(id); }
};
struct Plans : Store {
  std::string load(int) override { return setting("plan"); }
};
class Cached : public Store {
 public:
  explicit Cached(std::unique_ptr<Store> s) : inner_(std::move(s)) {}
  std::string load(int id) override {
    if (last_.empty()) last_ = inner_->load(id);
    return last_;
  }

 private:
  std::unique_ptr<Store> inner_;
  std::string last_;
};

int main() {
  User u = load_user(1);
  Account a, b;
  a.owner(u.name);
  acme::send(a.owner());  // expect: user.name -> acme
  acme::send(a.currency());
  acme::send(b.owner());
  Account c(a);
  a.owner("closed");
  acme::send(c.owner());  // expect: user.name -> acme
  acme::send(a.owner());
  Account d(std::move(c));
  acme::send(d.owner());  // expect: user.name -> acme

  Cow x("x");
  Cow y("y");
  x.write(u.email);
  acme::send(x.read());  // expect: user.contact.email -> acme
  acme::send(y.read());

  Cached people(std::make_unique<People>());
  Cached plans(std::make_unique<Plans>());
  acme::send(people.load(1));  // expect: user.name -> acme
  acme::send(plans.load(1));
}
