// The clang-tidy checks of piiflow, for whoever registers them: the module that clang-tidy loads, and `piiflow tidy`.
#pragma once

namespace piiflow::checks {

/// Adds the module to clang-tidy's registry. Once for a process; further calls do nothing.
void registerChecks();

}  // namespace piiflow::checks
