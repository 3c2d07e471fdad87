// Paths as a unit records them: relative to the project's root, with '/', so that a unit can move with its sources.
#pragma once

#include <string>

#include "llvm/ADT/StringRef.h"

namespace piiflow::lower {

class SourcePaths {
 public:
  /// `root` is absolute; empty: paths stay absolute.
  explicit SourcePaths(const std::string &root);

  /// `path` is absolute, or relative to `workingDirectory`.
  std::string relative(llvm::StringRef path, llvm::StringRef workingDirectory) const;

 private:
  std::string root_;      ///< without a trailing '/'
  std::string realRoot_;  ///< symbolic links resolved
};

}  // namespace piiflow::lower
