// Rows and columns to CSV, with a column filter.
#include "svc.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct Column {
  std::string title;
  std::function<std::string(const Customer&)> value;
};

std::string escape(std::string_view in) {
  std::string out;
  out.reserve(in.size() + 2);
  out.push_back('"');
  for (char c : in) {
    if (c == '"') out.push_back('"');
    out.push_back(c);
  }
  out.push_back('"');
  return out;
}

class CsvWriter {
 public:
  explicit CsvWriter(std::vector<Column> columns) : columns_(std::move(columns)) {}
  std::string header() const {
    std::string s;
    for (const auto& c : columns_) s += escape(c.title) + ",";
    return s;
  }
  void row(const Customer& c) {
    for (const auto& col : columns_) buffer_ << escape(col.value(c)) << ',';
    buffer_ << '\n';
    ++rows_;
  }
  std::string text() const { return buffer_.str(); }
  int rows() const { return rows_; }

 private:
  std::vector<Column> columns_;
  std::ostringstream buffer_;
  int rows_ = 0;
};

}  // namespace

void export_all(const std::vector<Customer>& customers) {
  CsvWriter full({{"id", [](const Customer& c) { return std::to_string(c.id); }},
                  {"email", [](const Customer& c) { return c.email; }}});
  CsvWriter slim({{"id", [](const Customer& c) { return std::to_string(c.id); }},
                  {"tier", [](const Customer& c) { return c.tier; }}});
  for (const auto& c : customers) {
    full.row(c);
    slim.row(c);
  }
  acme::send(full.text());    // expect: user.contact.email -> acme
  acme::send(full.header());  // silent
  acme::send(full.rows());    // silent
  acme::send(slim.text());    // silent
  acme::send(slim.header());  // silent

  acme::send(escape(customers.front().name));  // expect: user.name -> acme
  acme::send(escape(customers.front().tier));  // silent

  std::stringstream ss;
  ss << std::setw(8) << customers.size() << ' ' << std::quoted(customers[0].phone);
  std::size_t n = 0;
  std::string quotedPhone;
  ss >> n >> std::quoted(quotedPhone);
  acme::send(quotedPhone);  // expect: user.contact.phone_number -> acme
  acme::send(ss.str());     // expect: user.contact.phone_number -> acme

  auto oldest = std::min_element(customers.begin(), customers.end(),
                                 [](const Customer& a, const Customer& b) { return a.id < b.id; });
  acme::send(oldest->tier);   // silent
  acme::send(oldest->email);  // expect: user.contact.email -> acme
  auto count = std::count_if(customers.begin(), customers.end(), [](const Customer& c) { return !c.email.empty(); });
  acme::send(count);  // silent
  bool any = std::any_of(customers.begin(), customers.end(), [](const Customer& c) { return c.name == "x"; });
  acme::send(any);  // silent
  std::vector<std::string> tiers(customers.size());
  std::transform(customers.begin(), customers.end(), tiers.begin(), [](const Customer& c) { return c.tier; });
  acme::send(tiers.front());  // silent
  std::transform(customers.begin(), customers.end(), tiers.begin(), std::mem_fn(&Customer::name));
  acme::send(tiers.front());  // expect: user.name -> acme
}
