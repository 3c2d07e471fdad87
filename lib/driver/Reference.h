// docs/reference.md: commands, rules, YAML keys and data categories, as the program knows them.
#pragma once

#include <string>

#include "driver/CommandCatalog.h"

namespace piiflow::driver {

std::string referencePage();

/// "-p BUILD_DIR", "--root DIR", "FILE"
std::string spellOption(const OptionEntry &option);

}  // namespace piiflow::driver
