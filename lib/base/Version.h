#pragma once

namespace piiflow::base {

/// Such as "0.1.0".
const char *toolVersion();

}  // namespace piiflow::base
