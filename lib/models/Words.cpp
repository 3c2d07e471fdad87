#include "models/Words.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "models/ModelSet.h"

namespace piiflow::models {
namespace {

/// Damerau-Levenshtein: insertions, deletions, substitutions and swapped neighbours cost one each.
std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  for (char &c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

unsigned daysInMonth(int year, unsigned month) {
  static constexpr unsigned kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

int toNumber(std::string_view digits) {
  int number = 0;
  for (char c : digits) number = number * 10 + (c - '0');
  return number;
}

}  // namespace

bool isCategory(std::string_view text) {
  bool segmentIsEmpty = true;
  for (char c : text) {
    if (c == '.') {
      if (segmentIsEmpty) return false;
      segmentIsEmpty = true;
    } else {
      if (!isLetter(c) && !isDigit(c) && c != '_' && c != '-') return false;
      segmentIsEmpty = false;
    }
  }
  return !segmentIsEmpty;
}

bool isVendorId(std::string_view text) {
  if (text.empty() || !(isLetter(text.front()) || isDigit(text.front()))) return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.'; });
}

bool isDomainPattern(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon != std::string_view::npos && !text.ends_with(']')) {
    const std::string_view port = text.substr(colon + 1);
    if (port.empty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), isDigit)) return false;
    text = text.substr(0, colon);
  }
  if (text.size() > 2 && text.front() == '[' && text.back() == ']') {
    const std::string_view address = text.substr(1, text.size() - 2);  // IPv6
    return address.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
  }
  if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != std::string_view::npos)
    return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_' || c == '*' || (c & 0x80) != 0;
  });
}

std::string suggest(std::string_view word, std::span<const std::string> candidates) {
  if (word.size() > 64) return "";
  const std::string wanted = lowerCase(word);
  const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
  const std::string *best = nullptr;
  std::size_t bestDistance = limit + 1;
  for (const std::string &candidate : candidates) {
    if (candidate.size() > 64) continue;
    const std::size_t distance = editDistance(wanted, lowerCase(candidate));
    if (distance < bestDistance || (distance == bestDistance && best && candidate < *best)) {
      best = &candidate;
      bestDistance = distance;
    }
  }
  return best ? fmt::format("; did you mean '{}'?", *best) : "";
}

bool coversCategory(std::string_view prefix, std::string_view category) {
  if (prefix == "*") return true;
  if (!category.starts_with(prefix)) return false;
  return category.size() == prefix.size() || category[prefix.size()] == '.';
}

std::string_view kindName(SourceKind kind) {
  static constexpr std::string_view kNames[] = {"field", "function", "parameter", "type", "variable"};
  return kNames[static_cast<std::size_t>(kind)];
}

Date todayInUtc() {
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  return {static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day())};
}

std::optional<Date> parseDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i != 4 && i != 7 && !isDigit(text[i])) return std::nullopt;
  Date date;
  date.year = toNumber(text.substr(0, 4));
  date.month = static_cast<unsigned>(toNumber(text.substr(5, 2)));
  date.day = static_cast<unsigned>(toNumber(text.substr(8, 2)));
  if (date.year < 1 || date.month < 1 || date.month > 12) return std::nullopt;
  if (date.day < 1 || date.day > daysInMonth(date.year, date.month)) return std::nullopt;
  return date;
}

Date addMonths(Date date, unsigned months) {
  const unsigned month = date.month - 1 + months;
  date.year += static_cast<int>(month / 12);
  date.month = month % 12 + 1;
  date.day = std::min(date.day, daysInMonth(date.year, date.month));
  return date;
}

Date addDays(Date date, int days) {
  using namespace std::chrono;
  const year_month_day day{year(date.year), month(date.month), std::chrono::day(date.day)};
  const year_month_day moved{sys_days(day) + std::chrono::days(days)};
  return {static_cast<int>(moved.year()), static_cast<unsigned>(moved.month()), static_cast<unsigned>(moved.day())};
}

std::string formatDate(const Date &date) { return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day); }

}  // namespace piiflow::models
