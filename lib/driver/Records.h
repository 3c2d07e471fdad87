// Commands about what earlier runs left: inventories compared, audit logs verified.
#pragma once

#include <string>

#include "driver/Options.h"

namespace piiflow::driver {

int diffInventories(const Options &options);
/// The same for two JSON inventories in memory.
int diffInventories(const std::string &before, const std::string &after, const Options &options);
int verifyAudit(const Options &options);

}  // namespace piiflow::driver
