// `check --diff` and `inventory --diff`: what the program let out before the change.
//
// The state before is analysed like the one of now, with the flags of now: the files that the change touched are read
// as they were, and only units that such a file goes into are made again. So "the flows that the change brought" are
// those that were not there, however the change brought them: by a line on the way, by one that it removed, by an
// annotation, or by the configuration.
#pragma once

#include <memory>

#include "driver/Analysis.h"
#include "driver/Configuration.h"
#include "driver/EarlierTree.h"
#include "driver/Extraction.h"
#include "driver/Inputs.h"
#include "driver/Options.h"
#include "report/SourceSnippets.h"

namespace piiflow::driver {

/// The program as it was, judged. Later members refer to earlier ones.
struct EarlierState {
  std::unique_ptr<EarlierTree> tree;
  Configuration configuration;
  Analysis analysis;
  report::SourceSnippets sources;
  std::vector<base::Diagnostic> diagnostics;  ///< what is compared, and what is not known of the state before

  explicit EarlierState(const std::string &root) : sources(root) {}
};

/// `extracted` are the units of now, one for each of `inputs.units`; new ones are written below `folder`.
llvm::Expected<std::unique_ptr<EarlierState>> analyseBefore(const Inputs &inputs,
                                                            const std::vector<ExtractedUnit> &extracted,
                                                            const Configuration &configuration, const Options &options,
                                                            const std::string &folder);

llvm::Expected<report::Baseline> baselineOf(const EarlierState &before, const Options &options);

}  // namespace piiflow::driver
