#include "models/Selector.h"

#include <fmt/format.h>

#include <algorithm>

#include "models/Words.h"

namespace piiflow::models {
namespace {

constexpr std::string_view kOperator = "operator";

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// Where the parameter list begins, or the end. The parentheses of operator() belong to the name.
std::size_t findSignature(std::string_view text) {
  std::size_t from = 0;
  const std::size_t call = text.find("operator()");
  if (call != std::string_view::npos && (call == 0 || text[call - 1] == ':'))
    from = call + std::string_view("operator()").size();
  const std::size_t open = text.find('(', from);
  return open == std::string_view::npos ? text.size() : open;
}

bool isBalanced(std::string_view signature) {
  int depth = 0;
  for (std::size_t i = 0; i < signature.size(); ++i) {
    if (signature[i] == '(') ++depth;
    if (signature[i] == ')' && --depth == 0) return i + 1 == signature.size();
  }
  return false;
}

bool checkSegment(std::string_view segment, std::string &problem) {
  if (isOperatorName(segment)) return true;
  if (segment.starts_with('~')) segment.remove_prefix(1);
  if (segment.empty()) {
    problem = "a name is missing beside '::'";
    return false;
  }
  if (isDigit(segment.front())) {
    problem = fmt::format("'{}' is no name", segment);
    return false;
  }
  for (char c : segment) {
    if (isNameCharacter(c) || c == '*') continue;
    if (c == '<' || c == '>')
      problem = "name a template without its arguments";
    else if (c == '.')
      problem = "write '::' between the parts of a qualified name, not '.'";
    else
      problem = fmt::format("unexpected '{}' in a qualified name", c);
    return false;
  }
  return true;
}

/// The standard library's names for its templates over char, wchar_t, ...: a selector names the template.
constexpr std::string_view kStandardAliases[] = {
    "string",   "string_view", "ios",     "istream", "ostream",       "iostream",      "streambuf",    "ifstream",
    "ofstream", "fstream",     "filebuf", "regex",   "istringstream", "ostringstream", "stringstream", "stringbuf",
};

/// "wstring" to "basic_string"; another name stays.
std::string templateNamed(std::string_view name) {
  for (std::string_view prefix : {"", "w", "u8", "u16", "u32"}) {
    if (!name.starts_with(prefix)) continue;
    const std::string_view alias = name.substr(prefix.size());
    if (std::find(std::begin(kStandardAliases), std::end(kStandardAliases), alias) != std::end(kStandardAliases))
      return "basic_" + std::string(alias);
  }
  return std::string(name);
}

/// "std::wstring::append" to "std::basic_string::append", "A::operator std::string" to "A::operator std::basic_string".
std::string resolveAliases(std::string_view pattern) {
  static constexpr std::string_view kConversion = "operator std::";
  const std::vector<std::string_view> segments = splitQualifiedName(pattern);
  const bool inStd = segments.size() > 1 && segments[0] == "std";
  std::string resolved;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    std::string_view segment = segments[i];
    if (i > 0) resolved += "::";
    // A constructor or destructor repeats the name.
    const bool isDestructor = inStd && segment == "~" + std::string(segments[1]);
    if (isDestructor) resolved += '~';
    if (segment.starts_with(kConversion))
      resolved.append(kConversion).append(templateNamed(segment.substr(kConversion.size())));
    else if (inStd && (i == 1 || isDestructor || segment == segments[1]))
      resolved += templateNamed(segments[1]);
    else
      resolved += segment;
  }
  return resolved;
}

bool isWordCharacter(char c) { return isNameCharacter(c); }

/// Where the argument list that opens at `open` closes, or npos.
std::size_t closingBracket(std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t i = open; i < text.size(); ++i) {
    if (text[i] == '<') ++depth;
    if (text[i] == '>' && --depth == 0) return i;
  }
  return std::string_view::npos;
}

/// Takes the template arguments of a method's class out of its name: "A<int>::get" leaves "A::get". Null: there are none.
std::optional<std::string> takeArguments(std::string &name) {
  const std::size_t open = name.find('<');
  if (open >= std::min(name.find(kOperator), name.size())) return std::nullopt;
  const std::size_t close = closingBracket(name, open);
  if (close == std::string::npos || name.compare(close + 1, 2, "::") != 0) return std::nullopt;
  if (splitQualifiedName(std::string_view(name).substr(close + 3)).size() != 1) return std::nullopt;
  std::string arguments = normaliseSignature("(" + name.substr(open + 1, close - open - 1) + ")");
  name.erase(open, close + 1 - open);
  return arguments;
}

}  // namespace

bool isOperatorName(std::string_view segment) {
  return segment.starts_with(kOperator) && segment.size() > kOperator.size() &&
         !isWordCharacter(segment[kOperator.size()]);
}

std::vector<std::string_view> splitQualifiedName(std::string_view name) {
  std::vector<std::string_view> segments;
  std::size_t start = 0;
  while (true) {
    if (isOperatorName(name.substr(start))) break;
    const std::size_t end = name.find("::", start);
    if (end == std::string_view::npos) break;
    segments.push_back(name.substr(start, end - start));
    start = end + 2;
  }
  segments.push_back(name.substr(start));
  return segments;
}

std::string_view lastSegment(std::string_view name) {
  if (name.find(kOperator) != std::string_view::npos) return splitQualifiedName(name).back();
  const std::size_t separator = name.rfind("::");
  return separator == std::string_view::npos ? name : name.substr(separator + 2);
}

std::string_view withoutLastSegment(std::string_view name) {
  const std::size_t last = lastSegment(name).size();
  return name.size() <= last + 2 ? std::string_view() : name.substr(0, name.size() - last - 2);
}

bool hasWildcard(std::string_view pattern) {
  for (std::string_view segment : splitQualifiedName(pattern)) {
    if (segment == kAnyConversion) return true;
    if (!isOperatorName(segment) && segment.find('*') != std::string_view::npos) return true;
  }
  return false;
}

std::string normaliseSignature(std::string_view signature) {
  std::string normal;
  bool space = false;
  for (char c : signature) {
    if (c == ' ' || c == '\t' || c == '\n') {
      space = true;
      continue;
    }
    // Only between two words does white space mean anything.
    if (space && !normal.empty() && isWordCharacter(normal.back()) && isWordCharacter(c)) normal += ' ';
    space = false;
    normal += c;
  }
  return normal == "(void)" ? "()" : normal;
}

std::optional<Selector> parseSelector(std::string_view text, std::string &problem) {
  text = trim(text);
  if (text.starts_with("::")) text.remove_prefix(2);
  if (text.empty()) {
    problem = "a qualified name is expected";
    return std::nullopt;
  }
  Selector selector;
  const std::size_t open = findSignature(text);
  if (open < text.size()) {
    const std::string_view signature = text.substr(open);
    if (!isBalanced(signature)) {
      problem = "a parameter list must end the selector, with balanced parentheses";
      return std::nullopt;
    }
    selector.signature = normaliseSignature(signature);
    text = trim(text.substr(0, open));
  }
  std::string name(text);
  selector.arguments = takeArguments(name);
  for (std::string_view segment : splitQualifiedName(name))
    if (!checkSegment(segment, problem)) return std::nullopt;
  selector.pattern = resolveAliases(name);
  return selector;
}

std::vector<std::string> expandBraces(std::string_view text) {
  const std::size_t open = text.find('{');
  const std::size_t close = text.find('}', open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {std::string(text)};
  std::vector<std::string> expanded;
  const std::vector<std::string> tails = expandBraces(text.substr(close + 1));
  for (std::size_t from = open + 1; from <= close;) {
    const std::size_t to = std::min(text.find(',', from), close);
    const std::string head = std::string(text.substr(0, open)).append(text.substr(from, to - from));
    for (const std::string &tail : tails) expanded.push_back(head + tail);
    from = to + 1;
  }
  return expanded;
}

std::string formatSelector(const Selector &selector) {
  if (!selector.arguments) return selector.pattern + selector.signature.value_or("");
  const std::string_view arguments = std::string_view(*selector.arguments).substr(1, selector.arguments->size() - 2);
  return fmt::format("{}<{}>::{}{}", withoutLastSegment(selector.pattern), arguments, lastSegment(selector.pattern),
                     selector.signature.value_or(""));
}

}  // namespace piiflow::models
