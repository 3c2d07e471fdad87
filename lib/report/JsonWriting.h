// The shapes that piiflow's own JSON documents share (docs/reports.md).
#pragma once

#include "llvm/Support/JSON.h"

#include "report/Finding.h"

namespace piiflow::report {

void writePlace(llvm::json::OStream &json, llvm::StringRef key, const Place &place);
void writeTransforms(llvm::json::OStream &json, base::TransformSet transforms);
/// The members of a flow's object; `withWays` also its steps.
void writeFlow(llvm::json::OStream &json, const Finding &finding, bool withWays);

}  // namespace piiflow::report
