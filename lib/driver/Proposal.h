// A change of the configuration cannot approve itself: what the working tree's configuration would allow, and the one
// of --config-from, which decides, does not.
#pragma once

#include "driver/Analysis.h"

namespace piiflow::driver {

/// What the working tree's configuration finds in the same units. The analysis refers to the configuration.
struct Proposal {
  Configuration configuration;
  Analysis analysis;
};
std::unique_ptr<Proposal> analyseProposal(const UnitFiles &files, const Configuration &configuration,
                                          const Options &options);

/// Adds to `analysis` a diagnostic that says what the working tree would allow beyond it, and a note at each such flow.
void compareWithProposal(Analysis &analysis, const Analysis &proposed, const Configuration &configuration,
                         const Options &options);

}  // namespace piiflow::driver
