#include "base/Digest.h"

#include <cassert>

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/SHA256.h"

namespace piiflow::base {

std::string blake3Hex(llvm::StringRef bytes, unsigned byteCount) {
  assert(byteCount <= 32 && "BLAKE3 has 32 bytes");
  llvm::BLAKE3 hasher;
  hasher.update(bytes);
  auto full = hasher.final();
  return llvm::toHex(llvm::ArrayRef<std::uint8_t>(full.data(), byteCount), /*LowerCase=*/true);
}

std::string sha256Hex(llvm::StringRef bytes) {
  llvm::SHA256 hasher;
  hasher.update(bytes);
  return llvm::toHex(hasher.final(), /*LowerCase=*/true);
}

}  // namespace piiflow::base
