// Which system headers are worth precompiling for files with the same flags.
#pragma once

#include <string>
#include <vector>

#include "lower/HeaderFacts.h"

namespace piiflow::driver {

/// Sets of headers, as in #include <name>: few, each for at least four of the units, those that save most first.
std::vector<std::vector<std::string>> chooseHeaders(const std::vector<const lower::HeaderFacts *> &units);

/// Empty when all of `headers` could come before everything else; else which file could not, and why.
std::string whyNotFirst(const lower::HeaderFacts &unit, const lower::PrecompiledReadings &headers);

}  // namespace piiflow::driver
