// Where the built-in packs are.
#pragma once

#include <string>

namespace piiflow::driver {

/// The first that is a folder: `flag` (--pack-dir; taken as it is), share/piiflow/packs beside the binary's folder
/// (an installed tree), annotations/packs of the source tree that the binary was built from, annotations/packs in a
/// folder above the binary (a source tree that was moved). Empty when there is none.
std::string findPackDir(const std::string &flag);

}  // namespace piiflow::driver
