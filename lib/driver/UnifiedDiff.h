// A patch that `git apply` and `patch -p1` take.
#pragma once

#include <string>
#include <vector>

#include "checks/RunTidy.h"
#include "llvm/Support/Error.h"

namespace piiflow::driver {

/// Of insertions, sorted by file and offset. Paths are shown relative to `root`. Fails when a file cannot be
/// read.
llvm::Expected<std::string> unifiedDiff(const std::vector<checks::Insertion> &insertions, const std::string &root);

}  // namespace piiflow::driver
