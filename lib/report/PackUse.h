// What of each pack, and of the user's own models, the program uses.
#pragma once

#include "llvm/Support/JSON.h"
#include "report/ReportInput.h"

namespace piiflow::report {

/// `packs used`: a paragraph for each pack that names something in the program.
void writePackUseText(const ReportInput &input, llvm::raw_ostream &os);
void writePackUseJson(const ReportInput &input, llvm::raw_ostream &os);

/// `packs` of the JSON report and of SARIF's run properties: for each pack its sinks with the number of flows, its
/// endpoints, and how many propagators and sanitizers.
void writePackUse(const ReportInput &input, llvm::json::OStream &json);

}  // namespace piiflow::report
