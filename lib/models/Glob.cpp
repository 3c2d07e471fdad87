// Globs over paths and over qualified names: one matcher, with '/' or "::" between the segments.
#include "models/Glob.h"

#include <vector>

#include "models/ModelSet.h"
#include "models/Selector.h"

namespace piiflow::models {
namespace {

/// '*' any run of characters, '?' one where `questionMark` says so. Linear but for the last star.
bool matchesSegment(std::string_view pattern, std::string_view text, bool questionMark) {
  std::size_t p = 0, t = 0;
  std::size_t star = std::string_view::npos, resume = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.size() && (pattern[p] == text[t] || (questionMark && pattern[p] == '?'))) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

using Segments = std::vector<std::string_view>;

/// "**" stands for any number of segments, none included. The same greedy scheme, a level up.
template <class Match>
bool matchesSegments(const Segments &pattern, const Segments &text, Match match) {
  std::size_t p = 0, t = 0;
  std::size_t star = std::string_view::npos, resume = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == "**") {
      star = p++;
      resume = t;
    } else if (p < pattern.size() && match(pattern[p], text[t])) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == "**") ++p;
  return p == pattern.size();
}

Segments splitPath(std::string_view path) {
  Segments segments;
  while (path.starts_with("./")) path.remove_prefix(2);
  std::size_t start = 0;
  for (std::size_t slash; (slash = path.find('/', start)) != std::string_view::npos; start = slash + 1)
    segments.push_back(path.substr(start, slash - start));
  segments.push_back(path.substr(start));
  return segments;
}

}  // namespace

std::string checkPathGlob(std::string_view glob) {
  if (glob.empty()) return "is empty";
  if (glob.front() == '/') return "must be relative to the folder of the root YAML file";
  if (glob.find('\\') != std::string_view::npos) return "must have '/' between folders";
  if (glob.back() == '/') return "names a folder; write '" + std::string(glob) + "**' for what is below it";
  for (std::string_view segment : splitPath(glob)) {
    if (segment.empty()) return "has an empty folder name";
    if (segment == "..") return "must stay below the folder of the root YAML file";
    if (segment != "**" && segment.find("**") != std::string_view::npos)
      return "may have '**' only as a whole folder name";
  }
  return "";
}

bool matchesPathGlob(std::string_view glob, std::string_view path) {
  return matchesSegments(splitPath(glob), splitPath(path), [](std::string_view pattern, std::string_view name) {
    return matchesSegment(pattern, name, /*questionMark=*/true);
  });
}

bool matchesNameGlob(std::string_view pattern, std::string_view qualifiedName) {
  return matchesSegments(splitQualifiedName(pattern), splitQualifiedName(qualifiedName),
                         [](std::string_view part, std::string_view name) {
                           if (part == kAnyConversion) return name.starts_with("operator ");
                           if (isOperatorName(part)) return part == name;
                           return matchesSegment(part, name, /*questionMark=*/false);
                         });
}

}  // namespace piiflow::models
