// A report service: repository interface, formatter interface, sink adapter; wired twice.
#include "svc.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace app {
struct Row {
  int id = 0;
  std::string label;
  std::string detail;
};
class RowSource {
 public:
  virtual ~RowSource() = default;
  virtual std::vector<Row> rows() = 0;
};
class CustomerRows final : public RowSource {
 public:
  explicit CustomerRows(std::vector<int> ids) : ids_(std::move(ids)) {}
  std::vector<Row> rows() override {
    std::vector<Row> out;
    for (int id : ids_) {
      Customer c = load_customer(id);
      out.push_back({c.id, c.tier, c.email});
    }
    return out;
  }

 private:
  std::vector<int> ids_;
};
class StaticRows final : public RowSource {
 public:
  void add(Row r) { rows_.push_back(std::move(r)); }
  std::vector<Row> rows() override { return rows_; }

 private:
  std::vector<Row> rows_;
};
class Formatter {
 public:
  virtual ~Formatter() = default;
  virtual std::string format(const Row& r) const = 0;
};
struct Full : Formatter {
  std::string format(const Row& r) const override { return std::to_string(r.id) + " " + r.label + " " + r.detail; }
};
struct Short : Formatter {
  std::string format(const Row& r) const override { return std::to_string(r.id) + " " + r.label; }
};
class Uploader {
 public:
  PII_SINK(globex) void put(const std::string& name, const std::string& content);
};
class Report {
 public:
  Report(std::shared_ptr<RowSource> source, std::unique_ptr<Formatter> formatter)
      : source_(std::move(source)), formatter_(std::move(formatter)) {}
  std::string build() const {
    std::ostringstream os;
    os << title_ << '\n';
    for (const auto& r : source_->rows()) os << formatter_->format(r) << '\n';
    return os.str();
  }
  void title(std::string t) { title_ = std::move(t); }
  void use(std::unique_ptr<Formatter> f) { formatter_ = std::move(f); }

 private:
  std::shared_ptr<RowSource> source_;
  std::unique_ptr<Formatter> formatter_;
  std::string title_ = "report";
};
class Cache {
 public:
  const std::string& get_or(const std::string& key, const std::function<std::string()>& make) {
    auto [it, fresh] = entries_.try_emplace(key);
    if (fresh) it->second = make();
    return it->second;
  }
  void invalidate() { entries_.clear(); }

 private:
  std::map<std::string, std::string> entries_;
};
}  // namespace app

void nightly(app::Uploader& uploader) {
  using namespace app;
  auto customers = std::make_shared<CustomerRows>(std::vector<int>{1, 2, 3});
  auto fixed = std::make_shared<StaticRows>();
  fixed->add({1, "a", "b"});
  Report full(customers, std::make_unique<Full>());
  Report brief(customers, std::make_unique<Short>());
  Report local(fixed, std::make_unique<Full>());
  uploader.put("full", full.build());    // expect: user.contact.email -> globex
  uploader.put("brief", brief.build());  // silent
  uploader.put("local", local.build());  // silent
  full.use(std::make_unique<Short>());
  uploader.put("full", full.build());  // silent
  local.title("for " + current_name());
  uploader.put("local", local.build());  // expect: user.name -> globex
  uploader.put("brief", brief.build());  // silent
  fixed->add({2, "c", current_phone()});
  uploader.put("local", local.build());  // expect: user.name -> globex; user.contact.phone_number -> globex
  local.title("plain");
  uploader.put("local", local.build());  // expect: user.contact.phone_number -> globex
  brief.use(std::make_unique<Full>());
  uploader.put("brief", brief.build());  // expect: user.contact.email -> globex
  uploader.put(current_email(), "x");    // expect: user.contact.email -> globex

  Cache a, b;
  acme::send(a.get_or("k", [] { return current_email(); }));  // expect: user.contact.email -> acme
  acme::send(b.get_or("k", [] { return config("k"); }));      // silent
  acme::send(a.get_or("k", [] { return std::string(); }));    // expect: user.contact.email -> acme
  a.invalidate();
  acme::send(a.get_or("k", [] { return std::string("new"); }));  // silent
  acme::send(b.get_or("m", [] { return current_name(); }));      // expect: user.name -> acme
}
