#include "driver/UnifiedDiff.h"

#include <algorithm>
#include <map>

#include "driver/Patch.h"
#include "driver/Paths.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"

namespace piiflow::driver {
namespace {

constexpr std::size_t kContext = 3;

using Lines = llvm::SmallVector<std::string, 2>;

/// By number: what stands instead of an old line.
std::map<std::size_t, Lines> editLines(const std::vector<llvm::StringRef> &old, llvm::StringRef text,
                                       const std::vector<const checks::Insertion *> &insertions) {
  std::map<std::size_t, std::string> edited;
  std::map<std::size_t, std::size_t> grown;  // how much was put into a line already
  for (const checks::Insertion *insertion : insertions) {
    std::size_t line = 0;
    while (line + 1 < old.size() && insertion->offset >= static_cast<std::size_t>(old[line].end() - text.begin()))
      ++line;
    auto [at, isNew] = edited.try_emplace(line, old[line].str());
    const std::size_t column = insertion->offset - static_cast<std::size_t>(old[line].begin() - text.begin());
    at->second.insert(std::min(column + grown[line], at->second.size()), insertion->text);
    grown[line] += insertion->text.size();
  }
  std::map<std::size_t, Lines> result;
  for (const auto &[line, now] : edited)
    for (llvm::StringRef part : splitLines(now)) result[line].push_back(part.str());
  return result;
}

void addLine(std::string &hunk, char sign, llvm::StringRef line) {
  hunk += sign;
  hunk += line;
  if (!line.ends_with("\n")) hunk += "\n\\ No newline at end of file\n";
}

std::string hunksOf(const std::vector<llvm::StringRef> &old, const std::map<std::size_t, Lines> &edits) {
  std::string text;
  long shift = 0;
  for (auto first = edits.begin(); first != edits.end();) {
    auto last = first;
    while (std::next(last) != edits.end() && std::next(last)->first <= last->first + 2 * kContext) ++last;
    const std::size_t begin = first->first > kContext ? first->first - kContext : 0;
    const std::size_t end = std::min(old.size(), last->first + kContext + 1);
    std::string hunk;
    long added = 0;
    for (std::size_t line = begin; line != end; ++line) {
      const auto edit = edits.find(line);
      if (edit == edits.end()) {
        addLine(hunk, ' ', old[line]);
        continue;
      }
      const Lines &now = edit->second;
      const bool isKept = std::find(now.begin(), now.end(), old[line]) != now.end();
      if (!isKept) addLine(hunk, '-', old[line]);
      for (const std::string &part : now) addLine(hunk, part == old[line] ? ' ' : '+', part);
      added += static_cast<long>(now.size()) - 1;
    }
    const long count = static_cast<long>(end - begin);
    text += "@@ -" + std::to_string(begin + 1) + "," + std::to_string(count) + " +" +
            std::to_string(static_cast<long>(begin) + 1 + shift) + "," + std::to_string(count + added) + " @@\n" + hunk;
    shift += added;
    first = std::next(last);
  }
  return text;
}

}  // namespace

llvm::Expected<std::string> unifiedDiff(const std::vector<checks::Insertion> &insertions, const std::string &root) {
  std::map<std::string, std::vector<const checks::Insertion *>> byFile;
  for (const checks::Insertion &insertion : insertions)
    byFile[relativePath(realPath(insertion.file), realPath(root))].push_back(&insertion);
  std::string patch;
  for (auto &[file, list] : byFile) {
    auto buffer = llvm::MemoryBuffer::getFile(absolutePath(file, realPath(root)), /*IsText=*/false,
                                              /*RequiresNullTerminator=*/false);
    if (!buffer) return llvm::createStringError(buffer.getError(), "'%s' cannot be read: %s", file.c_str(), buffer.getError().message().c_str());
    if ((*buffer)->getBuffer().empty()) return llvm::createStringError("'%s' is empty now; run again", file.c_str());
    std::sort(list.begin(), list.end(), [](const auto *a, const auto *b) { return a->offset < b->offset; });
    const std::vector<llvm::StringRef> old = splitLines((*buffer)->getBuffer());
    patch += "--- a/" + file + "\n+++ b/" + file + "\n";
    patch += hunksOf(old, editLines(old, (*buffer)->getBuffer(), list));
  }
  return patch;
}

}  // namespace piiflow::driver
