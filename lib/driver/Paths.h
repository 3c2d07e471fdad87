// Paths as the driver needs them: absolute, and relative to the root as reports and globs see them.
#pragma once

#include <string>
#include <vector>

#include "driver/Options.h"
#include "llvm/ADT/StringRef.h"

namespace piiflow::driver {

std::string workingDirectory();

/// Absolute, without `.` and `..`; symbolic links stay. A relative path starts at `directory`.
std::string absolutePath(llvm::StringRef path, llvm::StringRef directory);

/// Relative to `root` with '/' when below it, also when only with symbolic links resolved; else unchanged.
std::string relativePath(llvm::StringRef absolute, llvm::StringRef root);

/// The first of `names` that exists in `directory` or in a folder above it; empty when there is none.
std::string findUpwards(llvm::StringRef directory, const std::vector<std::string> &names);

/// One file, whichever way its path is written: symbolic links are followed.
std::string realPath(llvm::StringRef path);

/// `--path-map`: the first mapping whose FROM is `path` or a folder above it. The part behind an option's letters
/// (`-I/build/src/x`) counts as a path too.
std::string mapPath(llvm::StringRef text, const std::vector<PathMapping> &maps);

}  // namespace piiflow::driver
