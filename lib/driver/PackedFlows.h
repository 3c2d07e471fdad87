// A FlowSet as a table of the cache, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bind/TaintSpec.h"
#include "driver/MovedSpans.h"
#include "link/Program.h"
#include "solve/Flow.h"

namespace piiflow::driver {

namespace wire {
struct FlowsEntry;
}

/// The bytes of an entry with this name; `units` and `program` stand in it as they are.
std::vector<std::uint8_t> packFlows(const solve::FlowSet &flows, const std::string &name,
                                    const std::vector<std::string> &units, const std::string &program);

/// Nothing when the entry speaks of what the program does not have, or of places that nobody knows any more.
std::optional<solve::FlowSet> unpackFlows(const wire::FlowsEntry &entry, const link::Program &program,
                                          const bind::TaintSpec &spec, const MovedSpans &moved);

}  // namespace piiflow::driver
