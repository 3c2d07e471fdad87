// From translation units to unit files, in worker processes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Diagnostic.h"
#include "driver/Inputs.h"
#include "driver/Options.h"
#include "driver/UnitCache.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "lower/ExtractUnit.h"

namespace piiflow::driver {

struct ExtractedUnit {
  std::string path;                       ///< of the .pfu
  std::string error;                      ///< not empty: there is no unit, and why
  std::string key;                        ///< in the cache
  std::optional<UnitCache::Found> entry;  ///< in the cache, as far as it is known to be of this very unit
};

/// The unit's name in the cache.
std::string keyOf(const TranslationUnit &unit, const Options &options, const std::string &root);
/// All of them, once for all who ask.
void computeKeys(std::vector<TranslationUnit> &units, const Options &options, const std::string &root);

/// What the front end is told for one unit.
lower::ExtractOptions extractOptionsFor(const TranslationUnit &unit, const Options &options, const std::string &root);

/// One result for each of `units`, whatever the number of workers. Unit files are written below `folder`, which
/// must exist; with --cache-dir they are kept there and reused while all their inputs are the same.
///
/// `makeFiles` gives the compiler something else than the disk to see; such units are not kept.
using FileSystemMaker = llvm::function_ref<llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>()>;
std::vector<ExtractedUnit> extractUnits(const std::vector<TranslationUnit> &units, const Options &options,
                                        const std::string &root, const std::string &folder,
                                        FileSystemMaker makeFiles = nullptr);

/// Selects the units that a header among `inputs.headers` goes into. Fails for a header that no unit includes.
llvm::Error selectIncluders(Inputs &inputs, const std::vector<ExtractedUnit> &extracted, const std::string &root);

/// The same for one unit and a path of its own.
ExtractedUnit extractOneUnit(const TranslationUnit &unit, const Options &options, const std::string &root,
                             const std::string &output);

}  // namespace piiflow::driver
