// Which system headers are worth precompiling for files with the same flags.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lower/HeaderFacts.h"

namespace piiflow::driver {

/// Sets of headers, as in #include <name>: few, each for at least four of the units, those that save most first.
std::vector<std::vector<std::string>> chooseHeaders(const std::vector<const lower::HeaderFacts *> &units);

/// Further ones for units of which much is left to read: `served` bytes of the headers of each are precompiled. They
/// are all that a unit has, be it for that unit alone; as many as `room` bytes of disk will do for, which is lessened,
/// to 0 where it will not do. None for fewer than four units.
std::vector<std::vector<std::string>> chooseOwnHeaders(const std::vector<const lower::HeaderFacts *> &units,
                                                       const std::vector<std::int64_t> &served, std::int64_t &room);

/// How much of what `unit` reads is in `headers`.
std::int64_t bytesIn(const lower::PrecompiledReadings &headers, const lower::HeaderFacts &unit);

/// Empty when all of `headers` could come before everything else; else which file could not, and why.
std::string whyNotFirst(const lower::HeaderFacts &unit, const lower::PrecompiledReadings &headers);

}  // namespace piiflow::driver
