#include "lower/Suppressions.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"

namespace piiflow::lower {
namespace {

enum class Scope { Line, NextLine, Begin, End };

/// One NOLINT word in a comment, with what follows it.
struct Directive {
  Scope scope = Scope::Line;
  std::uint32_t line = 0;
  llvm::StringRef rules;
  llvm::StringRef reason;
};

/// Parses what follows the letters NOLINT at the head of `rest`.
Directive parseDirective(llvm::StringRef rest, std::uint32_t line) {
  Directive result;
  result.line = line;
  if (rest.consume_front("NEXTLINE"))
    result.scope = Scope::NextLine;
  else if (rest.consume_front("BEGIN"))
    result.scope = Scope::Begin;
  else if (rest.consume_front("END"))
    result.scope = Scope::End;
  rest = rest.take_until([](char c) { return c == '\n' || c == '\r'; });
  if (rest.starts_with("(") && rest.contains(')')) {
    std::size_t close = rest.find(')');
    result.rules = rest.slice(1, close).trim();
    rest = rest.drop_front(close + 1);
  }
  rest = rest.ltrim();
  if (!rest.consume_front(":")) return result;
  result.reason = rest.split("NOLINT").first.trim();
  return result;
}

class DirectiveReader {
 public:
  DirectiveReader(llvm::StringRef text) : text_(text) {}

  void readComment(llvm::StringRef comment) {
    if (comment.starts_with("/*")) comment.consume_back("*/");
    for (std::size_t at = comment.find("NOLINT"); at != llvm::StringRef::npos; at = comment.find("NOLINT", at + 6)) {
      llvm::StringRef word = comment.drop_front(at);
      line_ += static_cast<std::uint32_t>(text_.slice(counted_, offsetOf(word)).count('\n'));
      counted_ = offsetOf(word);
      directives.push_back(parseDirective(word.drop_front(6), line_));
    }
  }

  std::vector<Directive> directives;

 private:
  std::size_t offsetOf(llvm::StringRef part) const { return static_cast<std::size_t>(part.data() - text_.data()); }

  llvm::StringRef text_;
  std::size_t counted_ = 0;  ///< newlines before this are in line_
  std::uint32_t line_ = 1;
};

std::vector<Directive> readDirectives(llvm::StringRef text, const clang::LangOptions &language) {
  DirectiveReader reader(text);
  if (!text.contains("NOLINT")) return {};
  clang::Lexer lexer(clang::SourceLocation(), language, text.begin(), text.begin(), text.end());
  lexer.SetCommentRetentionState(true);
  clang::Token token;
  while (true) {
    bool isLast = lexer.LexFromRawLexer(token);
    if (token.is(clang::tok::comment)) {
      const char *end = lexer.getBufferLocation();
      reader.readComment(llvm::StringRef(end - token.getLength(), token.getLength()));
    }
    if (isLast || token.is(clang::tok::eof)) break;
  }
  return std::move(reader.directives);
}

}  // namespace

SuppressionList findSuppressions(llvm::StringRef text, base::FileId file, const clang::LangOptions &language) {
  SuppressionList result;
  std::vector<Directive> open;
  auto add = [&](const Directive &from, std::uint32_t first, std::uint32_t last) {
    result.suppressions.push_back({file, first, last, from.rules.str(), from.reason.str(), from.line});
  };
  auto addUnmatched = [&](const Directive &directive) {
    // Those for other tools are theirs to complain about.
    if (directive.rules.contains("piiflow")) result.unmatchedLines.push_back(directive.line);
  };
  for (const Directive &directive : readDirectives(text, language)) {
    switch (directive.scope) {
      case Scope::Line:
        add(directive, directive.line, directive.line);
        break;
      case Scope::NextLine:
        add(directive, directive.line + 1, directive.line + 1);
        break;
      case Scope::Begin:
        open.push_back(directive);
        break;
      case Scope::End:
        // Like clang-tidy: an END closes the innermost BEGIN, and both name the same rules.
        if (open.empty() || open.back().rules != directive.rules) {
          addUnmatched(directive);
        } else {
          add(open.back(), open.back().line, directive.line);
          open.pop_back();
        }
        break;
    }
  }
  for (const Directive &directive : open) addUnmatched(directive);
  std::sort(result.unmatchedLines.begin(), result.unmatchedLines.end());
  auto key = [](const flow::Suppression &one) {
    return std::tie(one.commentLine, one.firstLine, one.rules, one.reason);
  };
  std::sort(result.suppressions.begin(), result.suppressions.end(),
            [&](const auto &a, const auto &b) { return key(a) < key(b); });
  return result;
}

}  // namespace piiflow::lower
