// What `clang-tidy --load=libPiiflowTidyModule.so` runs.
#include "PiiflowChecks.h"

namespace {

[[gnu::constructor]] void registerOnLoad() { piiflow::checks::registerChecks(); }

}  // namespace
