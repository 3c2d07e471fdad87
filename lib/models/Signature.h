// Parameter lists of selectors. In packs `_` stands for any text inside one parameter, and `_...` at the end for any
// further parameters: "(const _ &, _...)"; `!text` is a parameter that does not contain the text. A type is never
// called `_`, so that a user's list is only ever itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace piiflow::models {

/// The parameters of "(a, b<c, d>)", white space normalised. Strings may be written either way.
std::vector<std::string> splitParameters(std::string_view signature);

/// Of a pattern: a parameter of any type.
inline constexpr std::string_view kAnyParameter = "_";

/// True when the parameter list `signature` of a function is what `pattern` asks for. White space does not matter.
bool matchesSignature(std::string_view pattern, std::string_view signature);

}  // namespace piiflow::models
