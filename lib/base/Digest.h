#pragma once

#include <string>

#include "llvm/ADT/StringRef.h"

namespace piiflow::base {

/// BLAKE3 of `bytes` in lower-case hex, cut to `byteCount` bytes (at most 32).
std::string blake3Hex(llvm::StringRef bytes, unsigned byteCount = 32);

}  // namespace piiflow::base
