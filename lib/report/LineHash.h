// GitHub's primaryLocationLineHash: a rolling hash over the hundred characters from the start of each line, white
// space left out, with a count of equal hashes behind a colon. The same as github/codeql-action's fingerprints.ts.
#pragma once

#include <string>
#include <vector>

#include "llvm/ADT/StringRef.h"

namespace piiflow::report {

/// The hash of every line; the first line's is at index 0.
std::vector<std::string> hashLines(llvm::StringRef text);

}  // namespace piiflow::report
