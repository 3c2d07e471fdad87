#include "SanitizerMisuseCheck.h"

#include "FlowCheck.h"
#include "clang/AST/ExprCXX.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"
#include "llvm/ADT/FoldingSet.h"

namespace piiflow::checks {
namespace {

/// The expressions below one: those that a sanitizer gets, and the others. A local variable that is initialised here
/// counts as its initialiser.
class Operands {
 public:
  Operands(ModelledDeclarations &modelled, const clang::ASTContext &context) : modelled_(modelled), context_(context) {}

  void visit(const clang::Stmt *stmt, bool isSanitized) {
    if (!stmt) return;
    const auto *expr = llvm::dyn_cast<clang::Expr>(stmt);
    if (expr) expr = expr->IgnoreParenImpCasts();
    if (const auto *use = llvm::dyn_cast_or_null<clang::DeclRefExpr>(expr)) visitVariable(use, isSanitized);
    const auto *call = llvm::dyn_cast_or_null<clang::CallExpr>(expr);
    if (call && call->getDirectCallee() && modelled_.isSanitizer(call->getDirectCallee())) isSanitized = true;
    if (expr && llvm::isa<clang::DeclRefExpr, clang::MemberExpr, clang::ArraySubscriptExpr>(expr))
      add(expr, isSanitized);
    for (const clang::Stmt *child : (expr ? expr : stmt)->children()) {
      // The object that a member is taken from is not sent itself.
      if (llvm::isa_and_nonnull<clang::MemberExpr>(expr) &&
          !llvm::isa<clang::CXXMethodDecl>(llvm::cast<clang::MemberExpr>(expr)->getMemberDecl()))
        break;
      visit(child, isSanitized);
    }
  }

  /// A value that stands on both sides.
  const clang::Expr *rawBesideSanitized() const {
    for (const auto &[raw, expr] : raw_)
      for (const llvm::FoldingSetNodeID &sanitized : sanitized_)
        if (raw == sanitized) return expr;
    return nullptr;
  }

 private:
  void add(const clang::Expr *expr, bool isSanitized) {
    if (const auto *use = llvm::dyn_cast<clang::DeclRefExpr>(expr); use && !llvm::isa<clang::VarDecl>(use->getDecl()))
      return;
    if (const auto *member = llvm::dyn_cast<clang::MemberExpr>(expr);
        member && !llvm::isa<clang::FieldDecl>(member->getMemberDecl()))
      return;
    if (shapeOf(expr->getType()) == names::Shape::None) return;
    llvm::FoldingSetNodeID id;
    expr->Profile(id, context_, /*Canonical=*/true);
    if (isSanitized)
      sanitized_.push_back(std::move(id));
    else
      raw_.emplace_back(std::move(id), expr);
  }

  /// `std::string digest = sha256(email);`, and then `send(email, digest)`.
  void visitVariable(const clang::DeclRefExpr *use, bool isSanitized) {
    const auto *variable = llvm::dyn_cast<clang::VarDecl>(use->getDecl());
    if (!variable || !variable->isLocalVarDecl() || !variable->getInit() || depth_ != 0) return;
    const clang::Expr *init = variable->getInit()->IgnoreUnlessSpelledInSource();
    const auto *call = llvm::dyn_cast<clang::CallExpr>(init);
    if (!call || !call->getDirectCallee() || !modelled_.isSanitizer(call->getDirectCallee())) return;
    ++depth_;
    visit(call, isSanitized);
    --depth_;
  }

  ModelledDeclarations &modelled_;
  const clang::ASTContext &context_;
  std::vector<std::pair<llvm::FoldingSetNodeID, const clang::Expr *>> raw_;
  std::vector<llvm::FoldingSetNodeID> sanitized_;
  unsigned depth_ = 0;
};

std::string spelled(const clang::Expr *expr, const clang::ASTContext &context) {
  std::string text;
  llvm::raw_string_ostream os(text);
  expr->printPretty(os, nullptr, clang::PrintingPolicy(context.getLangOpts()));
  return text;
}

}  // namespace

SanitizerMisuseCheck::SanitizerMisuseCheck(llvm::StringRef name, clang::tidy::ClangTidyContext *context)
    : ClangTidyCheck(name, context), settings_(readSettings(Options)) {}

void SanitizerMisuseCheck::storeOptions(clang::tidy::ClangTidyOptions::OptionMap &options) {
  Options.store(options, "Config", settings_.config);
  Options.store(options, "PackDir", settings_.packDir);
}

void SanitizerMisuseCheck::registerMatchers(clang::ast_matchers::MatchFinder *finder) {
  using namespace clang::ast_matchers;
  // Not inside templates: what is called is known in the instances.
  auto call = callExpr(callee(functionDecl().bind("callee")), unless(isInTemplateInstantiation())).bind("call");
  finder->addMatcher(call, this);
  // What is a statement by itself, is cast to void, or stands left of a comma.
  auto dropped =
      expr(ignoringImplicit(ignoringParens(callExpr(callee(functionDecl().bind("unused"))).bind("dropped"))));
  finder->addMatcher(compoundStmt(forEach(dropped)), this);
  finder->addMatcher(ifStmt(hasThen(dropped)), this);
  finder->addMatcher(ifStmt(hasElse(dropped)), this);
  finder->addMatcher(stmt(anyOf(forStmt(hasBody(dropped)), whileStmt(hasBody(dropped)))), this);
}

void SanitizerMisuseCheck::readModelsFor(const clang::SourceManager &sources) {
  if (modelled_) return;
  std::vector<std::string> problems;
  clang::OptionalFileEntryRef file = sources.getFileEntryRefForID(sources.getMainFileID());
  models_ = readModels(settings_, file ? file->getFileEntry().tryGetRealPathName() : llvm::StringRef(), problems);
  modelled_.emplace(*models_);
  for (const std::string &problem : problems) configurationDiag("%0") << problem;
}

void SanitizerMisuseCheck::checkSending(const clang::Expr *call, const clang::FunctionDecl *callee,
                                        clang::ASTContext &context) {
  if (!modelled_->isSink(callee)) return;
  Operands operands(*modelled_, context);
  for (const clang::Expr *argument : llvm::cast<clang::CallExpr>(call)->arguments()) operands.visit(argument, false);
  if (const clang::Expr *raw = operands.rawBesideSanitized())
    diag(raw->getExprLoc(), "'%0' is sent beside its own sanitized form: whoever gets both has the value")
        << spelled(raw, context) << raw->getSourceRange();
}

void SanitizerMisuseCheck::check(const clang::ast_matchers::MatchFinder::MatchResult &match) {
  readModelsFor(*match.SourceManager);
  if (const auto *unused = match.Nodes.getNodeAs<clang::FunctionDecl>("unused")) {
    const auto *call = match.Nodes.getNodeAs<clang::CallExpr>("dropped");
    if (modelled_->isSanitizer(unused))
      diag(call->getExprLoc(), "the result of sanitizer %0 is not used: what it was given stays as it was")
          << unused << call->getSourceRange();
    return;
  }
  checkSending(match.Nodes.getNodeAs<clang::CallExpr>("call"), match.Nodes.getNodeAs<clang::FunctionDecl>("callee"),
               *match.Context);
}

}  // namespace piiflow::checks
