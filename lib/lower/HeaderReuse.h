// Precompiled system headers: one is read in the place of headers that the file requests somewhere, see HeaderWatch.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "lower/ExtractUnit.h"
#include "lower/HeaderFacts.h"

namespace piiflow::lower {

/// What a caller of extractUnit() offers and gets.
struct HeaderReuse {
  std::string precompiled;                        ///< path of the precompiled header to try; empty: none
  const PrecompiledReadings *readings = nullptr;  ///< of it
  const HeaderFacts *earlier = nullptr;  ///< of an earlier plain parse; needed for `precompiled`, like `readings`

  bool isUsed = false;     ///< the unit was made with `precompiled`
  std::string difference;  ///< why not, where it was tried
  std::string unfit;       ///< why no precompiled header can be for this file; empty: one may be
  HeaderFacts facts;       ///< of a plain parse; unknown after another one, or when the file does not qualify
};

/// Writes a precompiled header of `headers` (as in #include <name>) for files like `options.file`.
llvm::Expected<PrecompiledReadings> precompileHeaders(const ExtractOptions &options,
                                                      const std::vector<std::string> &headers,
                                                      const std::string &output,
                                                      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files);

}  // namespace piiflow::lower
