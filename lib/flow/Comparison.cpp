#include "flow/Comparison.h"

#include <algorithm>
#include <array>

namespace piiflow::flow {

namespace {

constexpr std::array<std::string_view, 12> kComparisons{"==", "!=", "<", "<=", ">", ">=", "u<", "u<=", "u>", "u>=", "&", "!&"};

template <class Number>
bool isInOrder(Number a, std::string_view text, Number b) {
  if (text == "<") return a < b;
  if (text == "<=") return a <= b;
  if (text == ">") return a > b;
  return a >= b;
}

}  // namespace

bool isComparison(std::string_view text) { return std::find(kComparisons.begin(), kComparisons.end(), text) != kComparisons.end(); }

bool compares(std::int64_t value, std::string_view text, std::int64_t constant) {
  if (text == "==") return value == constant;
  if (text == "!=") return value != constant;
  if (text == "&") return (value & constant) != 0;
  if (text == "!&") return (value & constant) == 0;
  if (text.front() != 'u') return isInOrder(value, text, constant);
  return isInOrder(static_cast<std::uint64_t>(value), text.substr(1), static_cast<std::uint64_t>(constant));
}

}  // namespace piiflow::flow
