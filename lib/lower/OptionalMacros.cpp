#include "lower/OptionalMacros.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace piiflow::lower {
namespace {

constexpr llvm::StringLiteral kSpace = " \t\r\f\v";

llvm::StringRef takeWord(llvm::StringRef &text) {
  const llvm::StringRef word = text.take_while([](char c) { return llvm::isAlnum(c) || c == '_'; });
  text = text.drop_front(word.size());
  return word;
}

/// Behind blanks, line ends and comments. False at a comment without end.
bool skipBlank(llvm::StringRef &text) {
  for (;;) {
    text = text.ltrim();
    if (text.starts_with("//")) {
      text = text.drop_until([](char c) { return c == '\n'; });
    } else if (text.starts_with("/*")) {
      const std::size_t end = text.find("*/", 2);
      if (end == llvm::StringRef::npos) return false;
      text = text.drop_front(end + 2);
    } else {
      return true;
    }
  }
}

/// Behind the end of the line, unless a comment goes on there.
bool skipLine(llvm::StringRef &text) {
  while (!text.empty()) {
    const std::size_t stop = text.find_first_of("\n/\"'");
    if (stop == llvm::StringRef::npos) return false;
    const llvm::StringRef before = text.take_front(stop).rtrim('\r');
    const char c = text[stop];
    text = text.drop_front(stop + 1);
    if (c == '\n') {
      if (!before.ends_with("\\")) return true;
    } else if (c != '/') {
      return false;  // text in quotes may hold anything
    } else if (text.starts_with("*")) {
      const std::size_t end = text.find("*/", 1);
      if (end == llvm::StringRef::npos) return false;
      text = text.drop_front(end + 2);
    } else if (text.starts_with("/")) {
      text = text.drop_until([](char other) { return other == '\n'; });
    }
  }
  return false;
}

}  // namespace

std::vector<llvm::StringRef> optionalMacros(llvm::StringRef text) {
  const llvm::StringRef tested = takeWord(text);
  std::vector<llvm::StringRef> names{tested};
  if (!skipLine(text)) return {};
  while (skipBlank(text) && text.consume_front("#")) {
    text = text.ltrim(kSpace);
    const llvm::StringRef directive = takeWord(text);
    if (directive == "endif")
      return llvm::is_contained(llvm::ArrayRef(names).drop_front(), tested) ? names : std::vector<llvm::StringRef>();
    if (directive != "define") return {};
    text = text.ltrim(kSpace);
    names.push_back(takeWord(text));
    if (names.back().empty() || !skipLine(text)) return {};
  }
  return {};
}

}  // namespace piiflow::lower
