// Lines of source files for messages and fingerprints. A file that cannot be read gives no lines.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"

namespace piiflow::report {

class SourceSnippets {
 public:
  /// `rootDir` is what relative paths are relative to.
  explicit SourceSnippets(std::string rootDir) : rootDir_(std::move(rootDir)) {}

  /// From here on `path`, as it will be asked for, has this text, whatever the disk says.
  void setText(const std::string &path, llvm::StringRef text);

  /// Line `line` (from 1) of `path`, without its line end.
  std::optional<llvm::StringRef> line(const std::string &path, std::uint32_t line) const;
  /// The whole text of `path`.
  std::optional<llvm::StringRef> text(const std::string &path) const;
  /// GitHub's primaryLocationLineHash of a line, such as "8b7cf3e952e7aeb2:1"; empty when the line is not there.
  std::string lineHash(const std::string &path, std::uint32_t line) const;

 private:
  struct File {
    std::unique_ptr<llvm::MemoryBuffer> buffer;
    std::vector<llvm::StringRef> lines;
    std::optional<std::vector<std::string>> hashes;  ///< by line, computed when first asked for
  };
  File &open(const std::string &path) const;
  static void splitLines(File &file);

  std::string rootDir_;
  mutable std::map<std::string, File> files_;
};

}  // namespace piiflow::report
