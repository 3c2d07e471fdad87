// A small CRM: repositories over an interface, a JSON builder, an HTTP client, controllers and an audit trail.
#include <piiflow/annotations.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace crm {

struct Address {
  PII(user.contact.address) std::string street;
  std::string country;
};

struct Customer {
  std::int64_t id = 0;
  PII(user.name) std::string fullName;
  PII(user.contact.email) std::string email;
  Address address;
  std::string segment;
  std::vector<std::string> tags;
};

struct Order {
  std::int64_t id = 0;
  std::int64_t customerId = 0;
  double total = 0;
  std::string note;
};

PII_SANITIZER(hash) std::string digest(const std::string& s);
PII_SANITIZER(redact) std::string blackout(const std::string& s);

// Talks to the outside; bodies elsewhere.
class HttpClient {
 public:
  explicit HttpClient(std::string base) : base_(std::move(base)) {}
  virtual ~HttpClient() = default;
  PII_SINK(acme) virtual int post(const std::string& path, const std::string& body);
  PII_SINK(globex) virtual int put(const std::string& path, const std::string& body);

 private:
  std::string base_;
};

PII_SINK(acme) void metric(const char* name, double value);

class JsonObject {
 public:
  JsonObject& add(const std::string& key, const std::string& value) {
    comma();
    out_ << '"' << key << "\":\"" << escape(value) << '"';
    return *this;
  }
  JsonObject& add(const std::string& key, std::int64_t value) {
    comma();
    out_ << '"' << key << "\":" << value;
    return *this;
  }
  JsonObject& add(const std::string& key, const JsonObject& nested) {
    comma();
    out_ << '"' << key << "\":" << nested.str();
    return *this;
  }
  std::string str() const { return "{" + out_.str() + "}"; }

 private:
  void comma() {
    if (!first_) out_ << ',';
    first_ = false;
  }
  static std::string escape(const std::string& in) {
    std::string out;
    out.reserve(in.size());
    for (char c : in) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    return out;
  }
  std::ostringstream out_;
  bool first_ = true;
};

template <class T>
class Repository {
 public:
  virtual ~Repository() = default;
  virtual std::optional<T> byId(std::int64_t id) const = 0;
  virtual void save(T value) = 0;
  virtual std::vector<T> where(std::function<bool(const T&)> pred) const = 0;
};

template <class T>
class InMemory : public Repository<T> {
 public:
  std::optional<T> byId(std::int64_t id) const override {
    if (auto it = rows_.find(id); it != rows_.end()) return it->second;
    return std::nullopt;
  }
  void save(T value) override { rows_[value.id] = std::move(value); }
  std::vector<T> where(std::function<bool(const T&)> pred) const override {
    std::vector<T> out;
    for (const auto& [id, row] : rows_)
      if (pred(row)) out.push_back(row);
    return out;
  }

 private:
  std::map<std::int64_t, T> rows_;
};

class Audit {
 public:
  void record(std::string actor, std::string action) { entries_.emplace_back(std::move(actor), std::move(action)); }
  const std::vector<std::pair<std::string, std::string>>& entries() const { return entries_; }
  std::string lastAction() const { return entries_.empty() ? "" : entries_.back().second; }
  std::string lastActor() const { return entries_.empty() ? "" : entries_.back().first; }

 private:
  std::vector<std::pair<std::string, std::string>> entries_;
};

JsonObject toJson(const Customer& c) {
  JsonObject o;
  o.add("id", c.id).add("email", c.email).add("segment", c.segment);
  return o;
}

JsonObject toPublicJson(const Customer& c) {
  JsonObject o;
  o.add("id", c.id).add("segment", c.segment).add("country", c.address.country);
  return o;
}

JsonObject toJson(const Order& order) {
  JsonObject o;
  o.add("id", order.id).add("note", order.note);
  return o;
}

class CustomerService {
 public:
  CustomerService(Repository<Customer>& customers, Repository<Order>& orders, HttpClient& http, Audit& audit)
      : customers_(customers), orders_(orders), http_(http), audit_(audit) {}

  bool sync(std::int64_t id) {
    auto c = customers_.byId(id);
    if (!c) return false;
    http_.post("/customers", toJson(*c).str());        // expect: user.contact.email -> acme
    http_.post("/public", toPublicJson(*c).str());
    http_.put("/c/" + std::to_string(c->id), c->segment);
    audit_.record("service", "synced " + std::to_string(id));
    return true;
  }

  void place(Order order) {
    auto c = customers_.byId(order.customerId);
    if (!c) return;
    order.note = "for " + c->fullName;
    orders_.save(order);
    Order slim = order;
    slim.note = "n/a";
    http_.post("/orders", toJson(order).str());        // expect: user.name -> acme
    http_.post("/orders/slim", toJson(slim).str());
    metric("total", order.total);
  }

  void nightly() {
    for (const Order& o : orders_.where([](const Order& x) { return x.total > 100; })) {
      http_.put("/nightly", toJson(o).str());          // expect: user.name -> globex
      metric("order", o.total);
    }
    std::size_t inCountry = customers_.where([](const Customer& c) { return c.address.country == "CH"; }).size();
    metric("swiss", static_cast<double>(inCountry));
  }

  std::string label(std::int64_t id) const {
    auto c = customers_.byId(id);
    return c ? c->segment : "nobody";
  }

  void exportAll() {
    JsonObject list;
    auto rows = customers_.where([](const Customer&) { return true; });
    std::sort(rows.begin(), rows.end(), [](const Customer& a, const Customer& b) { return a.fullName < b.fullName; });
    for (const auto& row : rows) {
      JsonObject one;
      one.add("mail", digest(row.email)).add("where", row.address.country);
      list.add(std::to_string(row.id), one);
    }
    http_.post("/export", list.str());                 // expect: user.contact.email -> acme via hash
  }

 private:
  Repository<Customer>& customers_;
  Repository<Order>& orders_;
  HttpClient& http_;
  Audit& audit_;
};

class Mailing {
 public:
  explicit Mailing(HttpClient& http) : http_(http) {}
  void add(const Customer& c) {
    if (c.segment == "gold") targets_.push_back(c.email);
    ++counts_[c.segment];
  }
  void flush() {
    std::string joined;
    for (const auto& t : targets_) joined += t + ";";
    http_.put("/mailing", joined);                     // expect: user.contact.email -> globex
    std::string stats;
    for (const auto& [segment, n] : counts_) stats += segment + "=" + std::to_string(n) + " ";
    http_.put("/stats", stats);
    targets_.clear();
    std::string rest;
    for (const auto& t : targets_) rest += t;
    http_.put("/rest", rest);
  }

 private:
  HttpClient& http_;
  std::vector<std::string> targets_;
  std::map<std::string, int> counts_;
};

Customer parse(std::int64_t id, const std::string& street) {
  Customer c;
  c.id = id;
  c.address.street = street;
  c.address.country = "CH";
  return c;
}

}  // namespace crm

int main(int argc, char** argv) {
  using namespace crm;
  InMemory<Customer> customers;
  InMemory<Order> orders;
  HttpClient http("https://crm.example");
  Audit audit;
  CustomerService service(customers, orders, http, audit);
  Customer c = parse(argc, argv[0]);
  customers.save(c);
  service.sync(1);
  http.post("/audit", audit.lastAction());
  audit.record(c.fullName, "login");
  http.post("/audit", audit.lastActor());              // expect: user.name -> acme
  http.post("/audit", audit.lastAction());
  service.place({1, c.id, 20.0, ""});
  service.nightly();
  service.exportAll();
  Mailing mailing(http);
  mailing.add(c);
  mailing.flush();
  http.post("/addr", c.address.street);                // expect: user.contact.address -> acme
  http.post("/addr", c.address.country);
  Customer masked = c;
  masked.fullName = blackout(c.fullName);
  http.post("/masked", masked.fullName);               // expect: user.name -> acme via redact
  c.email.clear();
  http.post("/cleared", c.email);
}
