// Libraries of templates that packs model: their headers are read as system headers are, wherever a project keeps its
// copy of them (third_party/ by -I), since their bodies would say in thousands of functions what the pack says in lines.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace piiflow::lower {

/// Beginnings of what an #include names: "nlohmann/", "asio.hpp".
llvm::ArrayRef<llvm::StringLiteral> libraryHeaderPrefixes();

}  // namespace piiflow::lower
