#include "driver/Patch.h"

#include <algorithm>

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace piiflow::driver {

std::vector<llvm::StringRef> splitLines(llvm::StringRef text) {
  std::vector<llvm::StringRef> lines;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.take_front(length));
    text = text.drop_front(length);
  }
  return lines;
}

namespace {

std::vector<std::string> ownedLines(llvm::StringRef text) {
  const std::vector<llvm::StringRef> lines = splitLines(text);
  return {lines.begin(), lines.end()};
}

/// git quotes names with special characters as C does: "a/\303\244.h".
std::string unquote(llvm::StringRef name) {
  if (!name.consume_front("\"") || !name.consume_back("\"")) return name.str();
  std::string result;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] != '\\' || i + 1 == name.size()) {
      result += name[i];
      continue;
    }
    const char next = name[++i];
    unsigned byte = 0;
    if (next >= '0' && next <= '3' && !name.substr(i, 3).getAsInteger(8, byte)) {
      result += static_cast<char>(byte);
      i += 2;
    } else {
      const std::size_t known = llvm::StringRef("abtnvfr").find(next);
      result += known == llvm::StringRef::npos ? next : "\a\b\t\n\v\f\r"[known];
    }
  }
  return result;
}

/// Of a `---` or `+++` line, or of `rename from`: without a date behind a tab, and without `a/` and `b/`.
std::string nameIn(llvm::StringRef text, llvm::StringRef prefix) {
  text = text.rtrim("\r\n");
  if (!text.starts_with("\"")) text = text.split('\t').first;
  std::string name = unquote(text);
  if (name == "/dev/null") return {};
  if (llvm::StringRef(name).starts_with(prefix)) name.erase(0, prefix.size());
  return name;
}

class PatchParser {
 public:
  explicit PatchParser(llvm::StringRef text) : lines_(ownedLines(text)) {}

  llvm::Expected<std::vector<FilePatch>> parse() {
    while (at_ < lines_.size()) {
      if (llvm::Error error = parseLine(lines_[at_++])) return std::move(error);
    }
    endFile();
    bool anyText = std::any_of(lines_.begin(), lines_.end(),
                               [](const std::string &line) { return !llvm::StringRef(line).trim().empty(); });
    if (files_.empty() && anyText)
      return llvm::createStringError(
          "this is no patch: there is no '---' and '+++' in it; give the output of git diff or diff -u");
    return std::move(files_);
  }

 private:
  llvm::Error parseLine(llvm::StringRef line) {
    if (line.starts_with("diff --git ")) {
      endFile();
      startGitFile(line.drop_front(11).rtrim("\r\n"));
    } else if (line.starts_with("--- ") && at_ < lines_.size() && llvm::StringRef(lines_[at_]).starts_with("+++ ")) {
      if (!current_.hunks.empty() || current_.isBinary) endFile();
      isOpen_ = true;
      current_.before = nameIn(line.drop_front(4), "a/");
      current_.now = nameIn(llvm::StringRef(lines_[at_++]).drop_front(4), "b/");
    } else if (isOpen_ && line.starts_with("@@ ")) {
      return parseHunk(line);
    } else if (isOpen_) {
      readGitLine(line);
    }
    return llvm::Error::success();
  }

  /// Names without `---` and `+++` below (a new mode, an empty file, binary content): both are the same then.
  void startGitFile(llvm::StringRef names) {
    isOpen_ = true;
    const std::size_t half = names.size() / 2;
    if (names.size() % 2 == 1 && names[half] == ' ') {
      current_.before = nameIn(names.take_front(half), "a/");
      current_.now = nameIn(names.drop_front(half + 1), "b/");
    }
  }

  void readGitLine(llvm::StringRef line) {
    if (line.consume_front("rename from ")) current_.before = nameIn(line, "");
    if (line.consume_front("rename to ")) current_.now = nameIn(line, "");
    if (line.starts_with("new file mode")) current_.before.clear();
    if (line.starts_with("deleted file mode")) current_.now.clear();
    current_.isBinary |= line.starts_with("Binary files ") || line.starts_with("GIT binary patch");
  }

  void endFile() {
    if (isOpen_ && (!current_.before.empty() || !current_.now.empty())) files_.push_back(std::move(current_));
    current_ = {};
    isOpen_ = false;
  }

  static bool parseRange(llvm::StringRef text, char sign, std::size_t &line, std::size_t &count) {
    count = 1;
    return text.consume_front(llvm::StringRef(&sign, 1)) && !text.consumeInteger(10, line) &&
           (text.empty() || (text.consume_front(",") && !text.getAsInteger(10, count)));
  }

  llvm::Error parseHunk(llvm::StringRef header) {
    const std::size_t place = at_;
    llvm::SmallVector<llvm::StringRef> words;
    header.split(words, ' ');
    std::size_t beforeLine = 0, beforeCount = 0, count = 0;
    PatchHunk hunk;
    if (words.size() < 4 || !parseRange(words[1], '-', beforeLine, beforeCount) ||
        !parseRange(words[2], '+', hunk.line, count))
      return llvm::createStringError("line " + std::to_string(place) + ": this hunk has no ranges of lines");
    // An empty range stands behind its line.
    if (count == 0) ++hunk.line;
    std::vector<std::string> *last[2] = {nullptr, nullptr};
    while (hunk.before.size() < beforeCount || hunk.now.size() < count || nextIsMark()) {
      if (at_ == lines_.size()) return llvm::createStringError("the last hunk is cut short; give the whole patch");
      const std::string &line = lines_[at_++];
      const char sign = line[0];
      if (sign == '\\') {
        for (std::vector<std::string> *side : last)
          if (side && !side->empty() && side->back().ends_with('\n')) side->back().pop_back();
        continue;
      }
      if (sign != ' ' && sign != '-' && sign != '+' && sign != '\n')
        return llvm::createStringError("line " + std::to_string(at_) + ": this line belongs to no hunk");
      const std::string text = sign == '\n' ? "\n" : line.substr(1);
      if (sign != '+') hunk.before.push_back(text);
      if (sign != '-') hunk.now.push_back(text);
      last[0] = sign != '+' ? &hunk.before : nullptr;
      last[1] = sign != '-' ? &hunk.now : nullptr;
    }
    current_.hunks.push_back(std::move(hunk));
    return llvm::Error::success();
  }

  /// "\ No newline at end of file"
  bool nextIsMark() const { return at_ < lines_.size() && lines_[at_][0] == '\\'; }

  std::vector<std::string> lines_;
  std::size_t at_ = 0;
  FilePatch current_;
  bool isOpen_ = false;
  std::vector<FilePatch> files_;
};

}  // namespace

llvm::Expected<std::vector<FilePatch>> parsePatch(llvm::StringRef text) { return PatchParser(text).parse(); }

llvm::Expected<std::string> takeBack(const FilePatch &patch, llvm::StringRef now) {
  std::vector<std::string> lines = ownedLines(now);
  for (auto hunk = patch.hunks.rbegin(); hunk != patch.hunks.rend(); ++hunk) {
    const std::size_t first = hunk->line - 1;
    const bool fits =
        first <= lines.size() && hunk->now.size() <= lines.size() - first &&
        std::equal(hunk->now.begin(), hunk->now.end(), lines.begin() + static_cast<std::ptrdiff_t>(first));
    if (!fits)
      return llvm::createStringError(patch.now + ":" + std::to_string(hunk->line) +
                                     ":1: error: the patch does not fit: the working tree must be the state after it");
    const auto begin = lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(first),
                                   lines.begin() + static_cast<std::ptrdiff_t>(first + hunk->now.size()));
    lines.insert(begin, hunk->before.begin(), hunk->before.end());
  }
  return llvm::join(lines, "");
}

}  // namespace piiflow::driver
