// Precompiled system headers, and the facts that say who may use them, in the cache's folder. Like a unit, a
// precompiled header is named by an entry that tells what it was made from, and is found while all of that is the same.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "driver/CacheFolder.h"
#include "driver/InputRecord.h"
#include "driver/RecordingFiles.h"
#include "lower/ExtractUnit.h"
#include "lower/HeaderFacts.h"

namespace piiflow::driver {

struct PrecompiledHeaders {
  std::string path;
  lower::PrecompiledReadings readings;
  std::uint64_t bytes = 0;  ///< of the file: the larger, the more is in it
  CacheFolder::Content entry;
  const PackedFolders *inputs = nullptr;
  std::uint64_t checksum = 0;
  std::optional<bool> isSound;  ///< as HeaderCache::check() found
};

class HeaderCache {
 public:
  HeaderCache(const CacheFolder &folder, std::string root) : folder_(folder), root_(std::move(root)) {}

  lower::HeaderFacts facts(const std::string &unitKey) const;
  void storeFacts(const std::string &unitKey, const lower::HeaderFacts &facts) const;

  /// The name of the list for files with the flags and the ending of this one.
  std::string listKeyOf(const lower::ExtractOptions &options, const std::string &builtinHeaders) const;
  std::vector<std::string> list(const std::string &listKey) const;
  void storeList(const std::string &listKey, const std::vector<std::string> &entries) const;

  /// The name of the entry of these headers.
  static std::string entryOf(const std::string &listKey, const std::vector<std::string> &headers);
  /// What is said of it; whether it may be used takes a check(), which is made once.
  std::optional<PrecompiledHeaders> find(const std::string &entry) const;
  bool check(PrecompiledHeaders &headers) const;
  /// Makes one, and returns the name of its entry.
  llvm::Expected<std::string> make(const std::string &listKey, const lower::ExtractOptions &options,
                                   const std::vector<std::string> &headers, KnownContents &known) const;

 private:
  const CacheFolder &folder_;
  std::string root_;
};

}  // namespace piiflow::driver
