#include "lower/MacroConstants.h"

#include <map>
#include <set>

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"

namespace piiflow::lower {

struct MacroCollector::Seen {
  std::map<std::string, const clang::MacroInfo *, std::less<>> macros;
};

namespace {

class Listener : public clang::PPCallbacks {
 public:
  Listener(clang::Preprocessor &preprocessor, std::map<std::string, const clang::MacroInfo *, std::less<>> &macros)
      : preprocessor_(preprocessor), macros_(macros) {}

  void MacroDefined(const clang::Token &name, const clang::MacroDirective *directive) override {
    const clang::MacroInfo *macro = directive->getMacroInfo();
    if (macro->isObjectLike() && macro->getNumTokens() != 0 && isUsers(name.getLocation())) add(name, macro);
  }

  void MacroExpands(const clang::Token &name, const clang::MacroDefinition &definition, clang::SourceRange,
                    const clang::MacroArgs *) override {
    const clang::MacroInfo *macro = definition.getMacroInfo();
    if (!macro || !macro->isObjectLike() || macro->getNumTokens() == 0 || macro->isBuiltinMacro()) return;
    if (isUsers(name.getLocation())) add(name, macro);
  }

 private:
  bool isUsers(clang::SourceLocation location) const {
    const clang::SourceManager &sources = preprocessor_.getSourceManager();
    location = sources.getExpansionLoc(location);
    return !sources.isInSystemHeader(location) && !sources.isWrittenInBuiltinFile(location);
  }

  void add(const clang::Token &name, const clang::MacroInfo *macro) {
    macros_[name.getIdentifierInfo()->getName().str()] = macro;
  }

  clang::Preprocessor &preprocessor_;
  std::map<std::string, const clang::MacroInfo *, std::less<>> &macros_;
};

/// Evaluates the tokens of a macro as an integer constant expression of literals, macros, enumerators and operators.
class MacroEvaluator {
 public:
  MacroEvaluator(clang::Preprocessor &preprocessor, clang::ASTContext &context)
      : preprocessor_(preprocessor), context_(context) {}

  std::optional<std::int64_t> evaluateMacro(const clang::IdentifierInfo *name, const clang::MacroInfo *macro) {
    if (!open_.insert(name).second) return std::nullopt;
    llvm::ArrayRef<clang::Token> saved = rest_;
    rest_ = macro->tokens();
    std::optional<std::int64_t> result = binary(0);
    if (!rest_.empty()) result.reset();
    rest_ = saved;
    open_.erase(name);
    return result;
  }

 private:
  std::optional<std::int64_t> binary(int minimum);
  std::optional<std::int64_t> unary();
  std::optional<std::int64_t> identifier(const clang::IdentifierInfo *name);
  std::optional<std::int64_t> declared(const clang::IdentifierInfo *name);
  std::optional<std::int64_t> number(const clang::Token &token);
  bool skipCast();

  clang::Preprocessor &preprocessor_;
  clang::ASTContext &context_;
  llvm::ArrayRef<clang::Token> rest_;
  std::set<const clang::IdentifierInfo *> open_;  ///< a macro is not expanded inside itself
};

int precedence(clang::tok::TokenKind kind) {
  switch (kind) {
    case clang::tok::pipe:
      return 1;
    case clang::tok::caret:
      return 2;
    case clang::tok::amp:
      return 3;
    case clang::tok::lessless:
    case clang::tok::greatergreater:
      return 4;
    case clang::tok::plus:
    case clang::tok::minus:
      return 5;
    case clang::tok::star:
    case clang::tok::slash:
    case clang::tok::percent:
      return 6;
    default:
      return -1;
  }
}

std::optional<std::int64_t> apply(clang::tok::TokenKind kind, std::int64_t a, std::int64_t b) {
  // Unsigned arithmetic: what overflows wraps instead of being undefined.
  auto ua = static_cast<std::uint64_t>(a);
  auto ub = static_cast<std::uint64_t>(b);
  bool canShift = b >= 0 && b < 64;
  bool canDivide = b != 0 && b != -1;
  switch (kind) {
    case clang::tok::pipe:
      return a | b;
    case clang::tok::caret:
      return a ^ b;
    case clang::tok::amp:
      return a & b;
    case clang::tok::lessless:
      return canShift ? std::optional(static_cast<std::int64_t>(ua << ub)) : std::nullopt;
    case clang::tok::greatergreater:
      return canShift ? std::optional(a >> b) : std::nullopt;
    case clang::tok::plus:
      return static_cast<std::int64_t>(ua + ub);
    case clang::tok::minus:
      return static_cast<std::int64_t>(ua - ub);
    case clang::tok::star:
      return static_cast<std::int64_t>(ua * ub);
    case clang::tok::slash:
      return canDivide ? std::optional(a / b) : std::nullopt;
    case clang::tok::percent:
      return canDivide ? std::optional(a % b) : std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<std::int64_t> MacroEvaluator::binary(int minimum) {
  std::optional<std::int64_t> left = unary();
  while (left && !rest_.empty() && precedence(rest_.front().getKind()) > minimum) {
    clang::tok::TokenKind kind = rest_.front().getKind();
    rest_ = rest_.drop_front();
    std::optional<std::int64_t> right = binary(precedence(kind));
    left = right ? apply(kind, *left, *right) : std::nullopt;
  }
  return left;
}

/// `(long)` or `(size_t)` in front of an operand.
bool MacroEvaluator::skipCast() {
  std::size_t index = 1;
  bool isBuiltin = true;  // else it may as well be a value in parentheses
  for (; index < rest_.size() && rest_[index].isNot(clang::tok::r_paren); ++index) {
    if (!rest_[index].getIdentifierInfo()) return false;
    isBuiltin = isBuiltin && rest_[index].isNot(clang::tok::identifier);
  }
  if (index == 1 || index + 1 >= rest_.size() || rest_[index + 1].is(clang::tok::r_paren)) return false;
  if (!isBuiltin && precedence(rest_[index + 1].getKind()) > 0) return false;
  rest_ = rest_.drop_front(index + 1);
  return true;
}

std::optional<std::int64_t> MacroEvaluator::unary() {
  if (rest_.empty()) return std::nullopt;
  clang::Token token = rest_.front();
  if (token.is(clang::tok::l_paren) && skipCast()) return unary();
  rest_ = rest_.drop_front();
  if (token.is(clang::tok::l_paren)) {
    std::optional<std::int64_t> inner = binary(0);
    if (rest_.empty() || rest_.front().isNot(clang::tok::r_paren)) return std::nullopt;
    rest_ = rest_.drop_front();
    return inner;
  }
  if (token.is(clang::tok::numeric_constant) || token.is(clang::tok::char_constant)) return number(token);
  if (token.is(clang::tok::kw_true)) return 1;
  if (token.is(clang::tok::kw_false)) return 0;
  if (token.isAnyIdentifier()) return identifier(token.getIdentifierInfo());
  if (token.isOneOf(clang::tok::minus, clang::tok::plus, clang::tok::tilde)) {
    std::optional<std::int64_t> operand = unary();
    if (!operand || token.is(clang::tok::plus)) return operand;
    return token.is(clang::tok::tilde) ? ~*operand : static_cast<std::int64_t>(-static_cast<std::uint64_t>(*operand));
  }
  return std::nullopt;
}

std::optional<std::int64_t> MacroEvaluator::identifier(const clang::IdentifierInfo *name) {
  const clang::MacroInfo *macro = preprocessor_.getMacroInfo(name);
  if (macro && macro->isObjectLike() && !open_.contains(name)) return evaluateMacro(name, macro);
  return declared(name);
}

/// An enumerator or a constant of the global namespace.
std::optional<std::int64_t> MacroEvaluator::declared(const clang::IdentifierInfo *name) {
  for (const clang::NamedDecl *decl : context_.getTranslationUnitDecl()->lookup(name)) {
    if (const auto *enumerator = llvm::dyn_cast<clang::EnumConstantDecl>(decl))
      return enumerator->getInitVal().extOrTrunc(64).getSExtValue();
    const auto *variable = llvm::dyn_cast<clang::VarDecl>(decl);
    if (!variable || !variable->mightBeUsableInConstantExpressions(context_)) continue;
    const clang::VarDecl *withInit = nullptr;
    if (!variable->getAnyInitializer(withInit)) continue;
    if (const clang::APValue *value = withInit->evaluateValue(); value && value->isInt())
      return value->getInt().extOrTrunc(64).getSExtValue();
  }
  return std::nullopt;
}

std::optional<std::int64_t> MacroEvaluator::number(const clang::Token &token) {
  std::string text = preprocessor_.getSpelling(token);
  if (token.is(clang::tok::char_constant)) {
    if (text.size() == 3 && text[1] != '\\') return text[1];
    return std::nullopt;
  }
  std::erase(text, '\'');
  llvm::StringRef digits = llvm::StringRef(text).rtrim("uUlLzZ");
  std::uint64_t value = 0;
  if (digits.getAsInteger(0, value)) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

}  // namespace

MacroCollector::MacroCollector(clang::Preprocessor &preprocessor)
    : preprocessor_(preprocessor), seen_(std::make_shared<Seen>()) {
  preprocessor.addPPCallbacks(std::make_unique<Listener>(preprocessor, seen_->macros));
}

MacroCollector::~MacroCollector() = default;

/// With a precompiled header nobody is told of them.
void MacroCollector::addCommandLine() const {
  for (const auto &[text, isUndefined] : preprocessor_.getPreprocessorOpts().Macros) {
    const llvm::StringRef name = llvm::StringRef(text).take_until([](char c) { return c == '=' || c == '('; });
    if (isUndefined || seen_->macros.contains(name)) continue;
    const clang::IdentifierInfo *identifier = preprocessor_.getIdentifierInfo(name);
    preprocessor_.getMacroInfo(identifier);  // has its history read
    const clang::MacroInfo *first = nullptr;
    for (const auto *at = preprocessor_.getLocalMacroDirectiveHistory(identifier); at; at = at->getPrevious())
      if (const auto *definition = llvm::dyn_cast<clang::DefMacroDirective>(at)) first = definition->getInfo();
    if (first && first->isObjectLike() && first->getNumTokens() != 0) seen_->macros[name.str()] = first;
  }
}

std::vector<flow::NamedConstant> MacroCollector::evaluate(clang::ASTContext &context) const {
  addCommandLine();
  std::vector<flow::NamedConstant> result;
  MacroEvaluator evaluator(preprocessor_, context);
  for (const auto &[name, macro] : seen_->macros)
    if (std::optional<std::int64_t> value = evaluator.evaluateMacro(preprocessor_.getIdentifierInfo(name), macro))
      result.push_back({name, *value});
  return result;
}

}  // namespace piiflow::lower
