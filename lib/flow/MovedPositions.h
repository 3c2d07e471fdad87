// Two units may be one flow graph at other places: a comment or a blank line came or went.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "flow/FlowUnit.h"

namespace piiflow::flow {

/// Where a span begins or ends.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  friend auto operator<=>(const Position &, const Position &) = default;
};

/// The positions that the spans of a unit name in one file: ascending, each once. What stood at `before[i]` stands at
/// `now[i]`.
struct MovedFile {
  std::string path;
  std::vector<Position> before;
  std::vector<Position> now;
};

/// One for each file of the units, or nothing when they differ in more than positions and what comes from comments:
/// digests of files, suppressions and diagnostics. The order of positions within a file is the same in both.
std::optional<std::vector<MovedFile>> findMovedPositions(FlowUnit before, FlowUnit now);

}  // namespace piiflow::flow
