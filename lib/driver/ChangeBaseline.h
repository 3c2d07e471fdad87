// `check --diff`: what the program let out before the change, as a baseline.
//
// The state before is analysed like the one of now, with the flags of now: the files that the change touched are read
// as they were, and only units that such a file goes into are made again. So "the flows that the change brought" are
// those that were not there, however the change brought them: by a line on the way, by one that it removed, by an
// annotation, or by the configuration.
#pragma once

#include "driver/Analysis.h"
#include "driver/Configuration.h"
#include "driver/Extraction.h"
#include "driver/Inputs.h"
#include "driver/Options.h"

namespace piiflow::driver {

struct ChangeBaseline {
  report::Baseline before;
  std::vector<base::Diagnostic> diagnostics;
};

/// `extracted` are the units of now, one for each of `inputs.units`; new ones are written below `folder`.
llvm::Expected<ChangeBaseline> analyseBefore(const Inputs &inputs, const std::vector<ExtractedUnit> &extracted,
                                             const Configuration &configuration, const Options &options,
                                             const std::string &folder);

}  // namespace piiflow::driver
