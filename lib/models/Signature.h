// Parameter lists of selectors. In packs `_` stands for any text inside one parameter, and `_...` at the end for any
// further parameters: "(const _ &, _...)"; `!text` is a parameter that does not contain the text. A type is never
// called `_`, so that a user's list is only ever itself.
#pragma once

#include <string_view>

namespace piiflow::models {

/// True when the parameter list `signature` of a function is what `pattern` asks for. White space does not matter.
bool matchesSignature(std::string_view pattern, std::string_view signature);

}  // namespace piiflow::models
