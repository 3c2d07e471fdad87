#include "models/Signature.h"

#include <cctype>
#include <string>
#include <vector>

#include "models/Selector.h"

namespace piiflow::models {
namespace {

bool isNameCharacterAt(std::string_view text, std::size_t at) {
  return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) || text[at] == '_');
}

/// `name` as a whole word becomes `full`.
void spellOut(std::string &text, std::string_view name, std::string_view full) {
  for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos;) {
    const bool isWord = !isNameCharacterAt(text, at + name.size());
    if (isWord) text.replace(at, name.size(), full);
    at += isWord ? full.size() : name.size();
  }
}

/// A `_` that is no part of a name.
bool isWildcardAt(std::string_view pattern, std::size_t at) {
  return pattern[at] == '_' && !isNameCharacterAt(pattern, at + 1) && (at == 0 || !isNameCharacterAt(pattern, at - 1));
}

/// What a type is, without what it is made of: its template arguments go, and of a function's type nothing is left.
std::string outermost(std::string_view text) {
  std::string outer;
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (depth == 0 && (rest.starts_with("(&)(") || rest.starts_with("(*)(") || rest.starts_with("(&&)("))) return "";
    if (depth == 0) outer += text[i];
    if (text[i] == '<' || text[i] == '(') ++depth;
    if ((text[i] == '>' || text[i] == ')') && depth > 0) --depth;
  }
  return outer;
}

/// "const _&" against "const std::vector<int>&". White space is left only between words, which a wildcard may eat.
bool matchesParameter(std::string_view pattern, std::string_view text) {
  // "!a!b": it is neither. A function that is handed a std::function is none, nor is a vector of them.
  const std::string outer = pattern.starts_with('!') ? outermost(text) : "";
  while (pattern.starts_with('!')) {
    const std::size_t next = pattern.find('!', 1);
    const std::string unwanted = outermost(pattern.substr(1, next == std::string_view::npos ? next : next - 1));
    if (outer.find(unwanted) != std::string::npos) return false;
    if (next == std::string_view::npos) return true;
    pattern.remove_prefix(next);
  }
  std::size_t p = 0, t = 0;
  std::size_t star = std::string_view::npos, resume = 0;
  while (t < text.size()) {
    if (p < pattern.size() && isWildcardAt(pattern, p)) {
      star = p++;
      resume = t;
    } else if (p < pattern.size() && pattern[p] == text[t]) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && isWildcardAt(pattern, p)) ++p;
  return p == pattern.size();
}

}  // namespace

std::vector<std::string> splitParameters(std::string_view signature) {
  std::string text = normaliseSignature(signature);
  spellOut(text, "std::string", "std::basic_string<char>");
  spellOut(text, "std::string_view", "std::basic_string_view<char>");
  std::vector<std::string> parameters;
  if (text.size() <= 2) return parameters;
  int depth = 0;
  std::string parameter;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const char c = text[i];
    if (c == '(' || c == '<' || c == '[' || c == '{') ++depth;
    // A pattern may close what it does not open: "_>" is a class template.
    if ((c == ')' || c == '>' || c == ']' || c == '}') && depth > 0) --depth;
    if (c == ',' && depth == 0) {
      parameters.push_back(std::move(parameter));
      parameter.clear();
    } else {
      parameter += c;
    }
  }
  parameters.push_back(std::move(parameter));
  return parameters;
}

bool matchesSignature(std::string_view pattern, std::string_view signature) {
  std::vector<std::string> wanted = splitParameters(pattern);
  const std::vector<std::string> given = splitParameters(signature);
  const bool open = !wanted.empty() && wanted.back() == "_...";
  if (open) wanted.pop_back();
  if (open ? given.size() < wanted.size() : given.size() != wanted.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (!matchesParameter(wanted[i], given[i])) return false;
  return true;
}

}  // namespace piiflow::models
