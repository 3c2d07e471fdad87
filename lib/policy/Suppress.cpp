#include "policy/Suppress.h"

#include <algorithm>
#include <tuple>

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace piiflow::policy {
namespace {

// '*' matches anything, as in clang-tidy's own globs.
bool matchesRuleGlob(llvm::StringRef glob, llvm::StringRef rule) {
  const auto [head, tail] = glob.split('*');
  if (head.size() == glob.size()) return glob == rule;
  if (!rule.consume_front(head)) return false;
  if (tail.empty()) return true;
  for (std::size_t at = 0; at <= rule.size(); ++at)
    if (matchesRuleGlob(tail, rule.substr(at))) return true;
  return false;
}

enum class Naming { No, Glob, Full };

Naming namingOf(llvm::StringRef rules, llvm::StringRef rule) {
  llvm::SmallVector<llvm::StringRef, 4> names;
  rules.split(names, ',');
  Naming result = Naming::No;
  for (llvm::StringRef name : names) {
    name = name.trim();
    if (name == rule) return Naming::Full;
    if (name.contains('*') && matchesRuleGlob(name, rule)) result = Naming::Glob;
  }
  return result;
}

}  // namespace

SuppressionIndex::SuppressionIndex(const link::Program &program) {
  for (const flow::Suppression &suppression : program.suppressions)
    byFile_[suppression.file].sorted.push_back(&suppression);
  for (auto &[file, entries] : byFile_) {
    auto key = [](const flow::Suppression *s) { return std::tuple(s->firstLine, s->lastLine, s->commentLine); };
    std::sort(entries.sorted.begin(), entries.sorted.end(),
              [&](const auto *a, const auto *b) { return key(a) < key(b); });
    std::uint32_t last = 0;
    for (const flow::Suppression *entry : entries.sorted)
      entries.maxLastLine.push_back(last = std::max(last, entry->lastLine));
  }
}

SuppressionIndex::Answer SuppressionIndex::find(base::FileId file, std::uint32_t line, std::string_view rule) const {
  Answer answer;
  auto it = byFile_.find(file);
  if (it == byFile_.end()) return answer;
  const FileEntries &entries = it->second;
  // From the last that begins at or before `line`, backwards while an earlier one may still reach it.
  auto end = std::upper_bound(entries.sorted.begin(), entries.sorted.end(), line,
                              [](std::uint32_t l, const auto *entry) { return l < entry->firstLine; });
  for (std::size_t i = static_cast<std::size_t>(end - entries.sorted.begin()); i-- > 0;) {
    if (entries.maxLastLine[i] < line) break;
    const flow::Suppression &entry = *entries.sorted[i];
    if (entry.lastLine < line) continue;
    const Naming naming = namingOf(entry.rules, rule);
    if (naming == Naming::Full && !entry.reason.empty()) {
      answer = {true, entry.reason, nullptr, {}};
      return answer;
    }
    const bool unnamed = llvm::StringRef(entry.rules).trim().empty();
    if (naming == Naming::No && !unnamed) continue;
    answer.rejected = &entry;
    answer.why = naming == Naming::Full ? "it gives no reason: NOLINT(" + std::string(rule) + "): reason"
                                        : "it must name " + std::string(rule) + " in full";
  }
  return answer;
}

}  // namespace piiflow::policy
