// Units kept between runs. The name of an entry tells what was asked for; the entry tells what the answer depends on
// and names the unit, which is stored under the digest of its content. So a run reads the unit that it found, whatever
// other runs write meanwhile.
#pragma once

#include <optional>
#include <string>

#include "driver/CacheFolder.h"
#include "driver/InputRecord.h"
#include "lower/ExtractUnit.h"

namespace piiflow::driver {

class UnitCache {
 public:
  UnitCache(const std::string &folder, const std::string &root) : folder_(folder), root_(root) {}

  /// The name of the entry: of the tool, the file, its flags and the environment variables that the front end reads.
  /// Paths below the root count from there, so that a cache serves any checkout.
  /// `builtinHeaders` is the folder of Clang's own.
  static std::string keyOf(const lower::ExtractOptions &options, const std::string &builtinHeaders);

  struct Found {
    std::string unit;  ///< name of the unit's file in the folder
    CacheFolder::Content entry;
    const PackedFolders *inputs = nullptr;
    std::shared_ptr<llvm::MemoryBuffer> bytes;  ///< of the unit, from find()
  };
  /// The entry, when its inputs are as they were and its unit is there and whole.
  std::optional<Found> find(const std::string &key, InputCheck &inputs) const;

  /// Keeps a unit; the result tells load() which entry was written.
  llvm::Expected<std::string> store(const std::string &key, llvm::StringRef unit, const InputRecord &inputs) const;

  /// Of the file that holds the bytes of this unit.
  static std::string nameOf(llvm::StringRef unit);

  /// The entry that store() wrote, if it has not been replaced since. The unit is there in any case.
  static std::string unitOf(const std::string &stored);
  std::optional<Found> load(const std::string &key, const std::string &stored) const;

  const CacheFolder &folder() const { return folder_; }

 private:
  std::optional<Found> open(const std::string &key) const;

  CacheFolder folder_;
  std::string root_;
};

/// True when the unit can be read, was parsed without error by this version, and every file that went into it has
/// the content of then. `root` is what its relative paths are relative to.
bool isUpToDate(const std::string &path, const std::string &root);

}  // namespace piiflow::driver
