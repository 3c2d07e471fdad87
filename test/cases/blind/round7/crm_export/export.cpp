// The exporter: columns are functions, a mask wraps the function of a column.
#include "export.h"

#include <utility>

namespace crm {

const char* const kFormat = "csv";
std::string g_last_title = "none";

Exporter::Exporter(std::string title) : title_(std::move(title)) {}
Exporter& Exporter::column(std::string header, std::function<std::string(const Customer&)> get) {
  columns_.push_back({std::move(header), std::move(get)});
  return *this;
}
Exporter& Exporter::mask(const std::string& header) {
  for (Column& c : columns_)
    if (c.header == header) c.get = [](const Customer& k) { return k.id > 0 ? std::string("***") : std::string(); };
  return *this;
}
std::string Exporter::run(const std::vector<Customer>& rows, Sink& sink) const {
  sink.begin(title_);
  g_last_title = title_;
  for (const Customer& row : rows) {
    Record r;
    for (const Column& c : columns_) r.push_back({c.header, c.get(row)});
    sink.write(r);
  }
  return sink.end();
}
std::size_t Exporter::width() const { return columns_.size(); }

std::string escape(const std::string& s) {
  std::string out;
  for (char ch : s) {
    if (ch == '"') out += '"';
    out += ch;
  }
  return out;
}
std::string initials(const std::string& s) {
  std::string out;
  bool start = true;
  for (char ch : s) {
    if (start) out += ch;
    start = ch == ' ';
  }
  return out;
}

}  // namespace crm
