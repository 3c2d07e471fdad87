// `extract` and `launch`: one flow unit, as a build action.
#pragma once

#include "driver/Options.h"

namespace piiflow::driver {

int extractFile(const Options &options);

/// Runs the compiler behind `--`; the status is the compiler's. A unit that cannot be made fails no build: link says
/// that it is missing or incomplete.
int launchCompiler(const Options &options);

}  // namespace piiflow::driver
