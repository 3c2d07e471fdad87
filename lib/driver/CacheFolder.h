// The folder of --cache-dir: files that appear whole or not at all, that carry a checksum, and that make room for
// others. Several runs may use it at once.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "flatbuffers/flatbuffers.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

namespace piiflow::driver {

class CacheFolder {
 public:
  explicit CacheFolder(std::string path) : path_(std::move(path)) {}

  std::string pathOf(llvm::StringRef name) const;

  /// What stands behind the checksum of a file; empty when there is no such file or it is damaged.
  struct Content {
    std::unique_ptr<llvm::MemoryBuffer> buffer;
    llvm::StringRef bytes;
  };
  Content read(llvm::StringRef name) const;
  llvm::Error write(llvm::StringRef name, llvm::StringRef bytes) const;

  /// Files that are used stay longest.
  void touch(llvm::StringRef name) const;
  /// Long enough not used that touch() is worth its while.
  bool isOld(llvm::StringRef name) const;

  /// Removes what was used longest ago until the rest fits, and what killed runs left. What was used within the last
  /// hour stays: a run may be about to read it.
  void trim(std::uint64_t mebibytes) const;

 private:
  std::string path_;
};

/// The table that `bytes` hold, or null when they do not hold a sound one.
template <class Table>
const Table *rootOf(llvm::StringRef bytes) {
  const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
  flatbuffers::Verifier::Options limits;
  limits.max_tables = static_cast<flatbuffers::uoffset_t>(bytes.size() / 8 + 1);
  flatbuffers::Verifier verifier(data, bytes.size(), limits);
  return verifier.VerifyBuffer<Table>(nullptr) ? flatbuffers::GetRoot<Table>(data) : nullptr;
}

}  // namespace piiflow::driver
