#pragma once

#include <string>
#include <string_view>

namespace piiflow::models {

/// What is wrong with a path glob that a user wrote, or "". Globs are relative, with '/'.
std::string checkPathGlob(std::string_view glob);

}  // namespace piiflow::models
