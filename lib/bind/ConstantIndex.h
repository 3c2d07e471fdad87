#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "link/Program.h"

namespace piiflow::bind {

/// The values of the enumerators, constants and macros that `when:` may name.
class ConstantIndex {
 public:
  explicit ConstantIndex(const link::Program &program);

  /// All values that the name has in the program, ascending. An enumerator may be named with or without its
  /// enumeration.
  std::vector<std::int64_t> valuesOf(std::string_view name) const;

 private:
  std::unordered_map<std::string_view, std::vector<std::int64_t>> values_;
  std::unordered_map<std::string, std::vector<std::int64_t>> withoutEnumeration_;
};

}  // namespace piiflow::bind
