#include "crm.h"

namespace crm {

CsvReader::CsvReader(std::string_view text, char separator) : rest_(text), separator_(separator) {}

bool CsvReader::next(Row& row) {
  row.clear();
  if (rest_.empty()) return false;
  ++line_;
  std::string cell;
  bool quoted = false;
  std::size_t i = 0;
  for (; i < rest_.size(); ++i) {
    const char ch = rest_[i];
    if (quoted) {
      if (ch == '"')
        quoted = false;
      else
        cell.push_back(ch);
    } else if (ch == '"') {
      quoted = true;
    } else if (ch == separator_) {
      row.push_back(std::move(cell));
      cell = {};
    } else if (ch == '\n') {
      ++i;
      break;
    } else {
      cell.push_back(ch);
    }
  }
  row.push_back(cell);
  rest_.remove_prefix(i);
  return true;
}

std::string csv_line(const Row& row, char separator) {
  std::string out;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i) out += separator;
    const bool quote = row[i].find(separator) != std::string::npos;
    if (quote) out += '"';
    out += row[i];
    if (quote) out += '"';
  }
  return out;
}

}  // namespace crm
