// `completion` and `manual`: what the command line knows of itself, for shells and for people.
#pragma once

#include <string>

#include "driver/Options.h"

namespace piiflow::driver {

int printCompletion(const Options &options);
int printManual(const Options &options);

/// For "bash", "zsh" or "fish".
std::string completionScript(const std::string &shell);

}  // namespace piiflow::driver
