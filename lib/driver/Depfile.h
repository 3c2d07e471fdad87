// Make rules that tell a build system which files something was made from.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/Error.h"

namespace piiflow::driver {

/// `TARGET: FILE...` in the spelling that make and ninja read; equal files once.
std::string makeRule(const std::string &target, std::vector<std::string> files);

llvm::Error writeDepfile(const std::string &path, const std::string &target, std::vector<std::string> files);

}  // namespace piiflow::driver
