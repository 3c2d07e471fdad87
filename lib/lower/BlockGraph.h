// The blocks of a finished body, put in order.
#pragma once

#include <vector>

#include "flow/FlowUnit.h"

namespace piiflow::lower {

/// Drops unreachable blocks and needless unwind edges, joins chains of jumps, numbers blocks in reverse post order.
/// Block 0 stays the entry. What the body does is the same as before.
void tidyBlocks(flow::FunctionBody &body, const std::vector<flow::Function> &functions);

}  // namespace piiflow::lower
