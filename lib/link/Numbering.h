// Which rows of the units are one row of the program, and the order of the program's rows.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "flow/UnitFile.h"
#include "link/UnitIds.h"

namespace piiflow::link {

inline constexpr std::uint32_t kNoUnit = 0xffffffffu;

/// Where the body of a function of the program is stored.
struct BodyLocation {
  std::uint32_t unit = kNoUnit;
  std::uint32_t index = 0;
};

struct Numbering {
  std::vector<UnitIds> unitIds;  ///< by unit

  std::size_t fileCount = 0;
  std::size_t typeCount = 0;
  std::size_t recordCount = 0;
  std::size_t functionCount = 0;
  std::size_t variableCount = 0;
  std::vector<std::vector<flow::FieldId>> fieldsOfRecord;  ///< by RecordId; ids ascend from record to record
  std::size_t fieldCount = 0;

  std::vector<std::string> functionKeys;    ///< by FunctionId; of a variant: with the unit's name
  std::vector<BodyLocation> bodies;         ///< by FunctionId
  std::vector<flow::FunctionId> variantOf;  ///< by FunctionId: the function that has the plain key, or none
};

Numbering numberRows(const std::vector<flow::UnitReader> &units);

}  // namespace piiflow::link
