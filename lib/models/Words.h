// Small grammars of single words: categories, vendor ids, domains, and guesses at what was meant.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace piiflow::models {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// Of a C++ identifier; bytes of UTF-8 count, as C++ allows them.
inline bool isNameCharacter(char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '$' || (c & 0x80) != 0; }

/// A dotted id such as user.contact.email.
bool isCategory(std::string_view text);
/// Letters, digits, '_', '-' and '.', beginning with a letter or digit.
bool isVendorId(std::string_view text);
/// A host such as api.acme.example or *.acme.example, with or without :port.
bool isDomainPattern(std::string_view text);

/// The candidate that `word` is most likely a slip of, as "; did you mean 'x'?", or "" when none is near.
std::string suggest(std::string_view word, std::span<const std::string> candidates);

}  // namespace piiflow::models
