#include "base/Digest.h"

#include <cassert>

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"

namespace piiflow::base {

std::string blake3Hex(llvm::StringRef bytes, unsigned byteCount) {
  assert(byteCount <= 32 && "BLAKE3 has 32 bytes");
  llvm::BLAKE3 hasher;
  hasher.update(bytes);
  auto full = hasher.final();
  return llvm::toHex(llvm::ArrayRef<std::uint8_t>(full.data(), byteCount), /*LowerCase=*/true);
}

}  // namespace piiflow::base
