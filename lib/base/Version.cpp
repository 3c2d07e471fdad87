#include "base/Version.h"

namespace piiflow::base {

const char *toolVersion() { return PIIFLOW_VERSION; }

}  // namespace piiflow::base
