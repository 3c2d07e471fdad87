#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "link/Numbering.h"
#include "link/Program.h"

namespace piiflow::link {

/// The bodies of a program, decoded when first asked for.
struct Program::Bodies {
  std::vector<flow::UnitReader> units;
  std::vector<UnitIds> unitIds;
  std::vector<BodyLocation> locations;                       ///< by FunctionId
  std::vector<std::unique_ptr<flow::FunctionBody>> decoded;  ///< by FunctionId
  std::vector<bool> isDamaged;                               ///< by FunctionId
  std::vector<std::string> errors;

  const flow::FunctionBody *get(flow::FunctionId id);
};

}  // namespace piiflow::link
