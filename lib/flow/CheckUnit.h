// Does a unit keep the promises of FlowUnit.h? Every id in range, every place well-formed.
//
// Stages behind this check index tables without looking. It runs on whatever comes out of a file.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "flow/FlowUnit.h"

namespace piiflow::flow {

/// Sizes of the tables that a body's ids index.
struct TableSizes {
  std::size_t files = 0;
  std::size_t types = 0;
  std::size_t fields = 0;
  std::size_t functions = 0;
  std::size_t variables = 0;
};

TableSizes sizesOf(const FlowUnit &unit);

/// What is wrong with the tables, in words; empty when nothing is.
std::string findTableFault(const FlowUnit &tables);

/// What is wrong with a body of a function that declares `parameterCount` parameters; empty when nothing is.
std::string findBodyFault(const TableSizes &sizes, std::size_t parameterCount, const FunctionBody &body);

/// What is wrong with a unit and its bodies, in words with the key of the function; empty when nothing is.
std::string findUnitFault(const FlowUnit &unit);

}  // namespace piiflow::flow
