// Macros that a header defines if nobody has: `#ifndef WCHAR_MIN`, definitions and nothing else, `#endif`.
#pragma once

#include <vector>

#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringRef.h"

namespace piiflow::lower {

/// `text` begins with the name behind #ifndef, and ends with a file's terminating zero behind it. That name and those defined before #endif, as often as they occur; none
/// when there is anything but definitions, or when the name itself is not defined.
std::vector<llvm::StringRef> optionalMacros(llvm::StringRef text, const clang::LangOptions &language);

}  // namespace piiflow::lower
