// NOLINT, NOLINTNEXTLINE and NOLINTBEGIN/NOLINTEND in comments, as clang-tidy reads them. Whether one counts (the rule
// in full, a reason) is the policy's to say.
#pragma once

#include <vector>

#include "base/Ids.h"
#include "flow/FlowUnit.h"
#include "llvm/ADT/StringRef.h"

namespace clang {
class LangOptions;
}

namespace piiflow::lower {

struct SuppressionList {
  std::vector<flow::Suppression> suppressions;
  std::vector<std::uint32_t> unmatchedLines;  ///< of a NOLINTBEGIN or NOLINTEND for us without its partner
};

/// `text` is the whole file, followed by a NUL.
SuppressionList findSuppressions(llvm::StringRef text, base::FileId file, const clang::LangOptions &language);

}  // namespace piiflow::lower
