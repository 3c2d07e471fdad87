// Commands about what earlier runs left: inventories compared, audit logs verified.
#pragma once

#include "driver/Options.h"

namespace piiflow::driver {

int diffInventories(const Options &options);
int verifyAudit(const Options &options);

}  // namespace piiflow::driver
