// Merges flow units into one program.
//
// Rows of the units' tables are the same thing when their link keys are equal. What units know about it is put
// together: the best description wins (a definition over a declaration), annotations and overrides are united.
// The result depends on the units alone, not on the order in which they are given.
//
// A function can have bodies that differ from unit to unit: inline functions under different macros, or C functions
// that only look alike. The first unit's (by name) is the program's; each other variant becomes a function of its
// own, whose key ends in '@' and the unit's name, and which that unit calls.
#pragma once

#include <string>
#include <vector>

#include "flow/UnitFile.h"
#include "link/Program.h"
#include "llvm/Support/Error.h"

namespace piiflow::link {

/// `name` is that of the `programs:` entry. Bodies are read from the units when they are asked for.
llvm::Expected<Program> linkUnits(std::vector<flow::UnitReader> units, std::string name);
llvm::Expected<Program> linkUnits(const std::vector<flow::FlowUnit> &units, std::string name);

}  // namespace piiflow::link
