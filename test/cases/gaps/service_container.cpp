// A container that makes services by type, where making one asks for others: which of them a `get` means is lost.
#include <piiflow/annotations.h>

#include <any>
#include <functional>
#include <memory>
#include <string>
#include <typeindex>
#include <unordered_map>
#include <utility>

struct Guest {
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
};

Guest query_guest();
PII_SINK(acme) void acme_send(const std::string& line);

struct Log {
  virtual ~Log() = default;
  virtual void write(const std::string& line) = 0;
};
struct Mail {
  virtual ~Mail() = default;
  virtual void post(const std::string& text) = 0;
};
struct Guests {
  virtual ~Guests() = default;
  virtual Guest find() const = 0;
};

struct VendorLog : Log {
  void write(const std::string& line) override { acme_send(line); }  // expect: user.contact.email -> acme
};
struct OtherLog : Log {
  void write(const std::string& line) override { acme_send(line); }  // gap: spurious user.contact.email -> acme
};
struct VendorMail : Mail {
  void post(const std::string& text) override { acme_send(text); }  // expect: user.name -> acme
};
struct QueriedGuests : Guests {
  Guest find() const override { return query_guest(); }
};

class Container {
 public:
  template <class Service>
  void add(std::function<std::shared_ptr<Service>(Container&)> make) {
    makers_[typeid(Service)] = [make = std::move(make)](Container& container) -> std::any { return make(container); };
  }
  template <class Service>
  std::shared_ptr<Service> get() {
    auto made = services_.find(typeid(Service));
    if (made == services_.end()) made = services_.emplace(typeid(Service), makers_.find(typeid(Service))->second(*this)).first;
    return std::any_cast<std::shared_ptr<Service>>(made->second);
  }

 private:
  std::unordered_map<std::type_index, std::function<std::any(Container&)>> makers_;
  std::unordered_map<std::type_index, std::any> services_;
};

class Checkout {
 public:
  Checkout(std::shared_ptr<Guests> guests, std::shared_ptr<Mail> mail, std::shared_ptr<Log> log)
      : guests_(std::move(guests)), mail_(std::move(mail)), log_(std::move(log)) {}
  void run() {
    const Guest guest = guests_->find();
    log_->write(guest.email);
    mail_->post(guest.name);
  }

 private:
  std::shared_ptr<Guests> guests_;
  std::shared_ptr<Mail> mail_;
  std::shared_ptr<Log> log_;
};

int main() {
  Container container;
  container.add<Log>([](Container&) { return std::make_shared<VendorLog>(); });
  container.add<Mail>([](Container&) { return std::make_shared<VendorMail>(); });
  container.add<Guests>([](Container&) { return std::make_shared<QueriedGuests>(); });
  container.add<Checkout>(
      [](Container& c) { return std::make_shared<Checkout>(c.get<Guests>(), c.get<Mail>(), c.get<Log>()); });
  container.get<Checkout>()->run();
  OtherLog other;
  other.write("started");
}
