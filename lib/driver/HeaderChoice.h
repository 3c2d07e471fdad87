// Which system headers are worth precompiling for files with the same flags.
#pragma once

#include <string>
#include <vector>

#include "lower/HeaderFacts.h"

namespace piiflow::driver {

/// Sets of headers, as in #include <name>: few, each for at least four of the units, those that save most first.
std::vector<std::vector<std::string>> chooseHeaders(const std::vector<const lower::HeaderFacts *> &units);

/// True when all of `readings`, which are sorted, could come before everything else.
bool canMoveAll(const lower::HeaderFacts &unit, const std::vector<std::uint64_t> &readings);

}  // namespace piiflow::driver
