#include "crm.h"

#include <sstream>
#include <utility>

namespace crm {
namespace {

class CsvExporter final : public Exporter {
 public:
  explicit CsvExporter(bool anonymous) : anonymous_(anonymous) {}
  void row(const Contact& c) override {
    Row r{std::to_string(c.row), c.segment};
    if (!anonymous_) r.push_back(c.name);
    out_ << csv_line(r) << '\n';
  }
  std::string finish() override { return out_.str(); }

 private:
  bool anonymous_;
  std::ostringstream out_;
};
class CountExporter final : public Exporter {
 public:
  void row(const Contact& c) override {
    ++rows_;
    if (c.mail.ends_with(".example")) ++internal_;
  }
  std::string finish() override { return std::to_string(internal_) + "/" + std::to_string(rows_); }

 private:
  int rows_ = 0;
  int internal_ = 0;
};
class SegmentExporter final : public Exporter {
 public:
  void row(const Contact& c) override { ++by_segment_[c.segment]; }
  std::string finish() override {
    std::string out;
    for (const auto& [segment, n] : by_segment_) out += segment + ";" + std::to_string(n) + "\n";
    return out;
  }

 private:
  std::map<std::string, int> by_segment_;
};

}  // namespace

std::unique_ptr<Exporter> csv_exporter(bool anonymous) { return std::make_unique<CsvExporter>(anonymous); }
std::unique_ptr<Exporter> count_exporter() { return std::make_unique<CountExporter>(); }
std::unique_ptr<Exporter> segment_exporter() { return std::make_unique<SegmentExporter>(); }

Importer::Importer(Validator validator, std::string segment)
    : validator_(std::move(validator)), segment_(std::move(segment)) {}

Import Importer::run(const std::vector<Customer>& customers) {
  Import out;
  for (const auto& c : customers) {
    Contact contact{++out.rows, segment_, c.email, c.name};
    auto issues = validator_.check(contact);
    if (!dedupe_.first_time(contact)) issues.push_back({Issue::Kind::duplicate, contact.row, dedupe_.last_seen()});
    if (issues.empty())
      out.contacts.push_back(std::move(contact));
    else
      out.issues.insert(out.issues.end(), issues.begin(), issues.end());
    if (progress_) progress_(out.rows, static_cast<int>(customers.size()));
  }
  return out;
}

}  // namespace crm
