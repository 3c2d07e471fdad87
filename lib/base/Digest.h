#pragma once

#include <string>

#include "llvm/ADT/StringRef.h"

namespace piiflow::base {

/// BLAKE3 of `bytes` in lower-case hex, cut to `byteCount` bytes (at most 32).
std::string blake3Hex(llvm::StringRef bytes, unsigned byteCount = 32);

/// SHA-256 in lower-case hex, where others are to compute the same.
std::string sha256Hex(llvm::StringRef bytes);

}  // namespace piiflow::base
