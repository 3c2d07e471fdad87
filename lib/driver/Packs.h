// `packs list` and `packs show`: what the built-in models know, without any program.
#pragma once

#include "driver/Options.h"

namespace piiflow::driver {

int listPacks(const Options &options);
int showPack(const Options &options);

}  // namespace piiflow::driver
