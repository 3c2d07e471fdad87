#pragma once

#include <string_view>

namespace piiflow::models {

/// The bytes that tools/compile_packs.cpp made of the packs when piiflow was built. The tool itself has none.
std::string_view compiledPacks();

}  // namespace piiflow::models
