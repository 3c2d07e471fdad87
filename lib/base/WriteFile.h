#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace piiflow::base {

/// Writes a file that others see either whole or not at all: a temporary one beside it is renamed to `path`.
/// What is no regular file (a device, a pipe) is written to directly. The error's message names `path`.
llvm::Error writeFile(llvm::StringRef path, llvm::StringRef bytes);

}  // namespace piiflow::base
