// A patch that `git apply` and `patch -p1` take.
#pragma once

#include <string>
#include <vector>

#include "checks/RunTidy.h"

namespace piiflow::driver {

/// Of insertions, sorted by file and offset. Paths are shown relative to `root`; a file that cannot be read is left
/// out.
std::string unifiedDiff(const std::vector<checks::Insertion> &insertions, const std::string &root);

}  // namespace piiflow::driver
