// Selectors: a qualified name, with '*' inside a segment and '**' across segments, and maybe a parameter list.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/ModelSet.h"

namespace piiflow::models {

/// Null when `text` is no selector; `problem` then says what is wrong with it.
std::optional<Selector> parseSelector(std::string_view text, std::string &problem);

/// "std::{vector,list}::{begin,end}" as the four selectors that it stands for.
std::vector<std::string> expandBraces(std::string_view text);

/// As the user would write it, with its parameter list.
std::string formatSelector(const Selector &selector);

/// "app::Box::operator std::string" is three segments: what follows `operator` is one name.
std::vector<std::string_view> splitQualifiedName(std::string_view name);

/// The last segment of a qualified name, and all before it without the "::" between.
std::string_view lastSegment(std::string_view name);
std::string_view withoutLastSegment(std::string_view name);

/// True when the segment is an operator's name ("operator*", "operator bool"): a '*' in it is no wildcard.
bool isOperatorName(std::string_view segment);

/// In packs: any conversion operator, since their names depend on template arguments.
inline constexpr std::string_view kAnyConversion = "operator _";

bool hasWildcard(std::string_view pattern);

/// A parameter list in one spelling: "( int ,const char* )" and "(int, const char *)" become the same.
std::string normaliseSignature(std::string_view signature);

}  // namespace piiflow::models
