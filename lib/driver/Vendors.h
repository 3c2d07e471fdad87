// `vendors check` and `vendors new`: the register, without any program.
#pragma once

#include "driver/Options.h"

namespace piiflow::driver {

int checkVendors(const Options &options);
int startVendor(const Options &options);

}  // namespace piiflow::driver
