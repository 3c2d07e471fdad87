// `models test`: the models against programs that state what must be found.
#pragma once

#include "driver/Options.h"

namespace piiflow::driver {

/// 0 all passed, 1 some failed, 2 bad usage or configuration.
int testModels(const Options &options);

}  // namespace piiflow::driver
