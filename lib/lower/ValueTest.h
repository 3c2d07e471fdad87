// Tests of numbers, truth values and enumerations against constants: `if (redact)`, `part == Part::mail`, `i < 3`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "clang/AST/Expr.h"

namespace piiflow::lower {

struct ValueTest {
  const clang::Expr *value;    ///< a variable, a member, or what a method is asked for
  std::string comparison;      ///< as of Opcode::IsValue, on the way that is taken if the condition is true
  std::int64_t constant = 0;
};

/// The number that an expression of integral or enumeration type is for sure, where it fits in 64 bits.
std::optional<std::int64_t> integerOf(const clang::Expr *e, const clang::ASTContext &context);
/// The test that `condition` is; nothing when it is none, or of something that is not plainly named or called.
std::optional<ValueTest> valueTestOf(const clang::Expr *condition, const clang::ASTContext &context);
/// The value that a switch selects by, as valueTestOf takes it; null where it is anything else.
const clang::Expr *testedValue(const clang::Expr *e, const clang::ASTContext &context);
/// A number in an object that may be changed, or in a variable that no caller hands over: it counts something. Which number it
/// is then, callers hardly say, and asking for all of them costs.
bool isCounter(const clang::Expr *value);
/// The comparison that holds where `comparison` does not.
std::string opposite(llvm::StringRef comparison);

}  // namespace piiflow::lower
