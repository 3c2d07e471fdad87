#include "lower/OptionalMacros.h"

#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

namespace piiflow::lower {
namespace {

/// Its text; empty when it is no plain name.
llvm::StringRef nameOf(const clang::Token &token) {
  return token.is(clang::tok::raw_identifier) && !token.needsCleaning() ? token.getRawIdentifier() : llvm::StringRef();
}

}  // namespace

std::vector<llvm::StringRef> optionalMacros(llvm::StringRef text, const clang::LangOptions &language) {
  clang::Lexer lexer(clang::SourceLocation(), language, text.begin(), text.begin(), text.end());
  clang::Token token;
  auto next = [&] { lexer.LexFromRawLexer(token); };
  auto skipLine = [&] {
    do next();
    while (!token.isAtStartOfLine() && token.isNot(clang::tok::eof));
  };
  next();
  std::vector<llvm::StringRef> names{nameOf(token)};
  for (skipLine(); token.is(clang::tok::hash); skipLine()) {
    next();
    const llvm::StringRef directive = nameOf(token);
    if (directive == "endif")
      return llvm::is_contained(llvm::ArrayRef(names).drop_front(), names[0]) ? names : std::vector<llvm::StringRef>();
    if (directive != "define") return {};
    next();
    names.push_back(nameOf(token));
    if (names.back().empty()) return {};
  }
  return {};
}

}  // namespace piiflow::lower
