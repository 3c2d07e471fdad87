// `piiflow tidy`: the clang-tidy checks, without clang-tidy.
#pragma once

#include "checks/RunTidy.h"
#include "driver/Configuration.h"
#include "driver/Inputs.h"

namespace piiflow::driver {

/// All checks on these units, with the configuration that the run found.
checks::TidyRun tidyRun(const std::vector<TranslationUnit> &units, const Configuration &configuration,
                        const Options &options);

int runTidyCommand(const Options &options, const Configuration &configuration);

}  // namespace piiflow::driver
