// The port grammar: BASE STEP*, with BASE one of this, return, args, any, argN, argN+ and STEP one of .member, [], *.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "models/ModelSet.h"

namespace piiflow::models {

/// Null when `text` is no port; `problem` then says what is wrong with it.
std::optional<Port> parsePort(std::string_view text, std::string &problem);

/// As the user would write it: "arg1.headers[].value".
std::string formatPort(const Port &port);

}  // namespace piiflow::models
