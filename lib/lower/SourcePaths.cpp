#include "lower/SourcePaths.h"

#include <utility>

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace piiflow::lower {
namespace {

std::string cleanPath(llvm::StringRef path) {
  llvm::SmallString<256> result(path);
  llvm::sys::path::remove_dots(result, /*remove_dot_dot=*/true);
  llvm::sys::path::native(result, llvm::sys::path::Style::posix);
  return std::string(result);
}

/// What stands below `root`, or nothing.
llvm::StringRef below(llvm::StringRef path, llvm::StringRef root) {
  if (root.empty() || !path.consume_front(root)) return {};
  if (root == "/") return path;
  return path.consume_front("/") ? path : llvm::StringRef();
}

std::string realPath(const std::string &path) {
  llvm::SmallString<256> result;
  return llvm::sys::fs::real_path(path, result) ? std::string() : std::string(result);
}

}  // namespace

SourcePaths::SourcePaths(const std::string &root) : root_(cleanPath(root)) {
  while (root_.size() > 1 && root_.back() == '/') root_.pop_back();
  if (root_ == ".") root_.clear();
  if (!root_.empty()) realRoot_ = realPath(root_);
}

std::string SourcePaths::relative(llvm::StringRef path, llvm::StringRef workingDirectory) const {
  llvm::SmallString<256> absolute(path);
  if (!workingDirectory.empty()) llvm::sys::path::make_absolute(workingDirectory, absolute);
  std::string clean = cleanPath(absolute);
  if (llvm::StringRef found = below(clean, root_); !found.empty()) return found.str();
  // The build may have been configured through a symbolic link to the root, or the root be one.
  if (!realRoot_.empty()) {
    if (llvm::StringRef found = below(clean, realRoot_); !found.empty()) return found.str();
    std::string real = realPath(clean);
    if (llvm::StringRef found = below(real, realRoot_); !found.empty()) return found.str();
  }
  return clean;
}

}  // namespace piiflow::lower
