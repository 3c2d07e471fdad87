// `piiflow init` and `piiflow doctor`: a configuration to start from, and what keeps the analysis from seeing
// everything.
#pragma once

#include "driver/Options.h"

namespace piiflow::driver {

/// Writes a commented .piiflow.yaml for the program that the compilation database describes. Never overwrites.
int initialise(const Options &options);

/// Says what is wrong with the build, the configuration and the cache. Status 1 when something is.
int examine(const Options &options);

}  // namespace piiflow::driver
