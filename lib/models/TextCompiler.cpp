#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>

#include "models/Glob.h"
#include "models/ModelCompiler.h"
#include "models/Words.h"

namespace piiflow::models {

void TextCompiler::reportUnknownWord(const Text &text, std::string_view what,
                                     const std::vector<std::string> &names) const {
  const std::string guess = suggest(text.value, names);
  error(text, fmt::format("unknown {} '{}'{}", what, text.value,
                          guess.empty() ? fmt::format(" (one of {})", fmt::join(names, ", ")) : guess));
}

void TextCompiler::reportUnknownVendor(const Text &text, const ModelSet &models,
                                       std::span<const std::string> builtIn) const {
  std::vector<std::string> names(builtIn.begin(), builtIn.end());
  for (const auto &[key, vendor] : models.vendors) names.push_back(key);
  const std::string guess = suggest(text.value, names);
  error(text, fmt::format("unknown vendor '{}'{}", text.value,
                          guess.empty() ? ": neither 'vendors' nor a loaded pack has it" : guess));
}

bool TextCompiler::requireSome(const Written *written, std::string_view key) const {
  if (!written || !written->texts.empty()) return true;
  error(written->at, fmt::format("'{}' must not be an empty list", key));
  return false;
}

std::vector<std::string> TextCompiler::compileCategories(const WrittenEntry &entry, bool starAllowed,
                                                         std::string_view key) const {
  std::vector<std::string> categories;
  const Written *written = entry.find(key);
  if (!written || !requireSome(written, key)) return categories;
  for (const Text &text : written->texts) {
    if (isCategory(text.value) || (starAllowed && text.value == "*"))
      categories.push_back(text.value);
    else
      error(text, fmt::format("'{}' is no data category: a dotted id such as user.contact.email", text.value));
  }
  return categories;
}

std::optional<Date> TextCompiler::compileDate(const Text *text) const {
  if (!text) return std::nullopt;
  std::optional<Date> date = parseDate(text->value);
  if (!date) error(*text, fmt::format("'{}' is no date: YYYY-MM-DD of a day that exists", text->value));
  return date;
}

std::optional<unsigned> TextCompiler::compileCount(const Text *text, std::string_view what) const {
  if (!text) return std::nullopt;
  unsigned count = 0;
  const char *end = text->value.data() + text->value.size();
  const auto [stopped, failure] = std::from_chars(text->value.data(), end, count);
  if (failure == std::errc() && stopped == end && count >= 1 && count <= 100000) return count;
  error(*text, fmt::format("'{}' is no number of {}: a whole number from 1", text->value, what));
  return std::nullopt;
}

void TextCompiler::checkCountry(const Text &text) const {
  const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (text.value.size() != 2 || !isUpper(text.value[0]) || !isUpper(text.value[1]))
    error(text, fmt::format("'{}' is no country: two capital letters such as DE (ISO 3166-1)", text.value));
}

void TextCompiler::checkTransfer(const Text &text) const {
  static constexpr std::pair<std::string_view, bool> kTransfers[] = {
      {"none", true}, {"adequacy", true}, {"scc", true}, {"bcr", true}, {"dpf", true}, {"derogation", true}};
  compileWord<bool>(text, "transfer mechanism", kTransfers, true);
}

std::vector<std::string> TextCompiler::compilePathGlobs(const Written *written) const {
  std::vector<std::string> globs;
  if (!written) return globs;
  for (const Text &text : written->texts) {
    const std::string problem = checkPathGlob(text.value);
    if (problem.empty())
      globs.push_back(text.value);
    else
      error(text, fmt::format("the glob '{}' {}", text.value, problem));
  }
  return globs;
}

std::vector<std::string> TextCompiler::compileDomains(const Written *written) const {
  std::vector<std::string> domains;
  if (!written) return domains;
  for (const Text &text : written->texts) {
    if (isDomainPattern(text.value))
      domains.push_back(text.value);
    else
      error(text, fmt::format("'{}' is no domain: a host such as api.acme.example or *.acme.example, without scheme or "
                              "path",
                              text.value));
  }
  return domains;
}

std::vector<base::Transform> TextCompiler::compileTransforms(const Written *written) const {
  std::vector<base::Transform> transforms;
  if (!written || !requireSome(written, "transform")) return transforms;
  std::vector<std::string> names;
  for (unsigned i = 0; i <= static_cast<unsigned>(base::Transform::Aggregate); ++i)
    names.emplace_back(base::transformName(static_cast<base::Transform>(i)));
  for (const Text &text : written->texts) {
    if (auto transform = base::parseTransform(text.value))
      transforms.push_back(*transform);
    else
      reportUnknownWord(text, "transform", names);
  }
  return transforms;
}

void TextCompiler::fillEntry(Entry &entry, const WrittenEntry &written, const ModelFragment &fragment) const {
  if (const Text *id = written.text("id")) entry.id = id->value;
  entry.pack = fragment.pack;
  entry.location = written.at;
}

}  // namespace piiflow::models
