// Functions without body and model that personal data reached, as plain data and as models to start from.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/JSON.h"
#include "report/Finding.h"

namespace piiflow::report {

/// One function, merged over the programs of the run.
struct PlacedGap {
  std::string function;  ///< qualified name and parameter types, as a selector of a model
  unsigned calls = 0;    ///< places that personal data goes in at
  Place firstCall;
  std::vector<std::string> inputs;   ///< ports, as models name them
  std::vector<std::string> outputs;  ///< ports that what goes in may come out of; empty: none can hold text
  std::vector<std::string> data;     ///< categories
  std::vector<std::string> sources;  ///< qualified names

  /// Data may come out where nobody looks: only the result and the object are assumed to hold it.
  bool mayLose() const;
};

/// Most frequent first.
std::vector<PlacedGap> collectGaps(const ReportInput &input);

/// The member `gaps` of a JSON document.
void writeGapList(const ReportInput &input, llvm::json::OStream &json);

/// The report of `piiflow gaps`: what is not seen, and the YAML that would model it.
void writeGapsText(const ReportInput &input, llvm::raw_ostream &os);
void writeGapsJson(const ReportInput &input, llvm::raw_ostream &os);

}  // namespace piiflow::report
