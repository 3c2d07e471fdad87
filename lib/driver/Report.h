// The end of a run: reports are written, and the exit status is decided.
#pragma once

#include "driver/Analysis.h"
#include "driver/Configuration.h"
#include "driver/Options.h"
#include "report/SourceSnippets.h"

namespace piiflow::driver {

/// `explain --why-not`: the answer goes to standard output.
int explainAbsence(const Analysis &analysis, const Options &options);

/// Every result, with no bound on their number: what a later comparison needs.
std::string allResultsAsSarif(const Analysis &analysis, const Configuration &configuration, const Options &options,
                              const report::SourceSnippets &sources);

/// What `inventory --format json` prints.
std::string inventoryAsJson(const Analysis &analysis, const Configuration &configuration, const Options &options,
                            const report::SourceSnippets &sources);

/// Writes what the options ask for and returns the exit status.
int reportAnalysis(const Analysis &analysis, const Configuration &configuration, const Options &options);

}  // namespace piiflow::driver
