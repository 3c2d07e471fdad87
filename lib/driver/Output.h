// Where reports go, and what happens when they cannot.
#pragma once

#include <string>

#include "driver/Options.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace piiflow::driver {

/// All of `bytes` to standard output. A pipe that was closed, a full disk: an error that says so.
llvm::Error writeToStandardOutput(llvm::StringRef bytes);

/// Fails now, before hours of analysis, when a file at `path` can certainly not be written.
llvm::Error checkWritable(const std::string &path);

/// Another text for a file that people edit: links to it and its permissions stay.
llvm::Error replaceText(const std::string &path, llvm::StringRef text);

bool wantsColor(Color color);

}  // namespace piiflow::driver
