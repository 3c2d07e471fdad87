#pragma once

#include <string>

#include "bind/TaintSpec.h"

namespace piiflow::bind {

/// Equal for specs that the solver cannot tell apart, given the same program: neither places in files count, nor where
/// in YAML an entry stands, nor what was said about models. Hex.
std::string digestOf(const TaintSpec &spec);

}  // namespace piiflow::bind
