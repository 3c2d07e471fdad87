// Which piiflow this is, to the byte: what another build wrote must not be taken for this one's.
#pragma once

#include <string>

namespace piiflow::driver {

/// Of the version and the build ids of the executable and of the LLVM and Clang libraries that it runs with.
const std::string &toolIdentity();

}  // namespace piiflow::driver
