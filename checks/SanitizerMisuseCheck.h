// piiflow-sanitizer-misuse: a sanitizer whose result nobody uses, and a value that is sent beside its own hash.
#pragma once

#include <memory>
#include <optional>

#include "Annotations.h"
#include "FileAnalysis.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace piiflow::checks {

class SanitizerMisuseCheck : public clang::tidy::ClangTidyCheck {
 public:
  SanitizerMisuseCheck(llvm::StringRef name, clang::tidy::ClangTidyContext *context);

  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &options) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *finder) override;
  void check(const clang::ast_matchers::MatchFinder::MatchResult &result) override;

 private:
  void readModelsFor(const clang::SourceManager &sources);
  void checkSending(const clang::Expr *call, const clang::FunctionDecl *callee, clang::ASTContext &context);

  Settings settings_;
  std::shared_ptr<const models::ModelSet> models_;
  std::optional<ModelledDeclarations> modelled_;
};

}  // namespace piiflow::checks
