#include "driver/MovedSpans.h"

#include <algorithm>

namespace piiflow::driver {

void MovedSpans::addUnchanged(const std::vector<std::string> &files) {
  for (const std::string &file : files) unchanged_.insert(file);
}

void MovedSpans::addMoved(const std::vector<flow::MovedFile> &files) {
  for (const flow::MovedFile &file : files) {
    if (file.before != file.now) moved_.insert(file.path);
    Moves &moves = moves_[file.path];
    for (std::size_t i = 0; i < file.before.size(); ++i) moves.emplace_back(file.before[i], file.now[i]);
  }
}

bool MovedSpans::settle() {
  for (auto &file : moves_) {
    Moves &moves = file.second;
    if (!moved_.contains(file.first())) {
      moves.clear();
      continue;
    }
    if (unchanged_.contains(file.first())) return false;
    std::sort(moves.begin(), moves.end());
    moves.erase(std::unique(moves.begin(), moves.end()), moves.end());
    for (std::size_t i = 1; i < moves.size(); ++i)
      if (moves[i - 1].first >= moves[i].first || moves[i - 1].second >= moves[i].second) return false;
  }
  return true;
}

std::optional<base::SourceSpan> MovedSpans::find(const base::SourceSpan &span, llvm::StringRef path) const {
  if (!span.known() || !moved_.contains(path)) return span;
  const Moves &moves = moves_.find(path)->second;
  auto find = [&](std::uint32_t line, std::uint32_t column) -> const flow::Position * {
    const flow::Position before{line, column};
    auto at = std::lower_bound(moves.begin(), moves.end(), before,
                               [](const auto &move, flow::Position position) { return move.first < position; });
    return at != moves.end() && at->first == before ? &at->second : nullptr;
  };
  const flow::Position *begin = find(span.line, span.column), *end = find(span.endLine, span.endColumn);
  if (!begin || !end) return std::nullopt;
  return base::SourceSpan{span.file, begin->line, begin->column, end->line, end->column};
}

}  // namespace piiflow::driver
