// The rules whose results piiflow reports.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace piiflow::report {

enum class Level { None, Warning, Error };

struct Rule {
  const char *id;
  const char *name;      ///< PascalCase, for SARIF viewers
  Level level;           ///< by default
  const char *summary;   ///< one sentence
  const char *help;      ///< what it means and what to do, Markdown
  const char *severity;  ///< GitHub's security-severity; empty: no security rule
};

llvm::ArrayRef<Rule> allRules();
/// Null for an id that is no rule.
const Rule *findRule(llvm::StringRef id);
const char *levelName(Level level);

}  // namespace piiflow::report
