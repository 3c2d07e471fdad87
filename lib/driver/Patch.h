// Unified diffs, as git and diff -u write them, taken back: from the text of now to the text of before.
#pragma once

#include <string>
#include <vector>

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace piiflow::driver {

/// With their ends.
std::vector<llvm::StringRef> splitLines(llvm::StringRef text);

struct PatchHunk {
  std::size_t line = 1;             ///< where it begins in the text of now
  std::vector<std::string> before;  ///< lines with their ends
  std::vector<std::string> now;
};

/// What a patch does to one file. Names are as in the patch, without `a/` and `b/`.
struct FilePatch {
  std::string before;  ///< empty: the patch makes the file
  std::string now;     ///< empty: the patch removes it
  bool isBinary = false;
  std::vector<PatchHunk> hunks;
};

/// Fails when there is text, and no file in it, and for hunks that are cut short.
llvm::Expected<std::vector<FilePatch>> parsePatch(llvm::StringRef text);

/// The text of before. Fails where the lines of now are not those of the patch.
llvm::Expected<std::string> takeBack(const FilePatch &patch, llvm::StringRef now);

}  // namespace piiflow::driver
