// Counters and labels; labels with personal data are the mistake to find.
#include "svc.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <numeric>
#include <sstream>
#include <vector>

namespace {

class Counter {
 public:
  void inc(std::uint64_t by = 1) noexcept { value_.fetch_add(by, std::memory_order_relaxed); }
  std::uint64_t value() const noexcept { return value_.load(); }

 private:
  std::atomic<std::uint64_t> value_{0};
};

struct Label {
  std::string key;
  std::string value;
};

class Series {
 public:
  Series(std::string name, std::vector<Label> labels) : name_(std::move(name)), labels_(std::move(labels)) {}
  std::string render() const {
    std::ostringstream out;
    out << name_ << '{';
    bool first = true;
    for (const auto& l : labels_) {
      if (!first) out << ',';
      first = false;
      out << l.key << "=\"" << l.value << '"';
    }
    out << "} " << count.value();
    return out.str();
  }
  const std::string& name() const { return name_; }
  std::size_t cardinality() const { return labels_.size(); }
  Counter count;

 private:
  std::string name_;
  std::vector<Label> labels_;
};

struct Exporter {
  PII_SINK(acme) void gauge(const char* name, double value);
  PII_SINK(acme) void text(const std::string& body);
};

}  // namespace

void export_metrics(const Customer& customer, Exporter& exporter) {
  Series logins("logins", {{"tier", customer.tier}});
  Series mails("mails", {{"to", customer.email}});
  logins.count.inc();
  mails.count.inc(customer.email.size());

  exporter.text(logins.render());  // silent
  exporter.text(mails.render());   // expect: user.contact.email -> acme
  exporter.text(mails.name());     // silent
  exporter.gauge("c", static_cast<double>(mails.cardinality()));  // silent
  exporter.gauge("n", static_cast<double>(logins.count.value()));  // silent

  std::ostringstream page;
  page << "# HELP\n" << logins.name() << '\n';
  exporter.text(page.str());  // silent
  page << "last " << customer.name << '\n';
  exporter.text(page.str());  // expect: user.name -> acme
  page.str("");
  exporter.text(page.str());  // silent
  page << customer.tier;
  exporter.text(page.str());  // silent

  std::map<std::string, int> per_domain;
  ++per_domain[customer.email.substr(customer.email.find('@'))];
  for (const auto& [domain, n] : per_domain) {
    exporter.text(domain);       // expect: user.contact.email -> acme
    exporter.gauge("domain", n);  // silent
  }
  std::array<double, 3> window{1.0, 2.0, 3.0};
  exporter.gauge("avg", std::accumulate(window.begin(), window.end(), 0.0) / 3);  // silent
  std::vector<std::string> parts{"a", customer.phone};
  exporter.text(std::accumulate(parts.begin(), parts.end(), std::string{}));  // expect: user.contact.phone_number -> acme
  parts.assign({"x", "y"});
  exporter.text(std::accumulate(parts.begin(), parts.end(), std::string{}));  // silent
  exporter.text(tokenize(customer.phone));  // expect: user.contact.phone_number -> acme via tokenize
}
