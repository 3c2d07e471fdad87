// Object-like macros that stand for an integer: `#define LOG_ERR 3`, `#define ALL (SSL | WIN32)`.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "flow/FlowUnit.h"

namespace clang {
class ASTContext;
class Preprocessor;
}  // namespace clang

namespace piiflow::lower {

/// Remembers the macros of a translation unit that are the user's: defined outside system headers, or used there.
class MacroCollector {
 public:
  /// Listens to `preprocessor`, which must outlive this object's last use.
  explicit MacroCollector(clang::Preprocessor &preprocessor);
  ~MacroCollector();

  /// Those whose value is known, by name.
  std::vector<flow::NamedConstant> evaluate(clang::ASTContext &context) const;

 private:
  struct Seen;
  void addCommandLine() const;

  clang::Preprocessor &preprocessor_;
  std::shared_ptr<Seen> seen_;
};

}  // namespace piiflow::lower
