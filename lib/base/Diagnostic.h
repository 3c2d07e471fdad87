#pragma once

#include <cstdint>
#include <string>

namespace piiflow::base {

enum class Severity : std::uint8_t { Note, Warning, Error };

/// A message about the user's input: YAML, command line, C++ that does not compile.
/// `file` is as the user spelled it; line and column count from 1, 0 means "not known".
struct Diagnostic {
  Severity severity = Severity::Error;
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string message;
  std::string ruleId;  ///< such as "piiflow-ignored-annotation"; empty for plain errors

  friend auto operator<=>(const Diagnostic &, const Diagnostic &) = default;
};

}  // namespace piiflow::base
