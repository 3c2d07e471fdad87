// piiflow-unannotated-pii: members, parameters, accessors, globals and types whose name and type say personal data,
// and that neither an annotation nor the YAML names.
#pragma once

#include "FileAnalysis.h"
#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/utils/IncludeInserter.h"
#include "names/PersonalNames.h"

namespace piiflow::checks {

class UnannotatedPiiCheck : public clang::tidy::ClangTidyCheck {
 public:
  UnannotatedPiiCheck(llvm::StringRef name, clang::tidy::ClangTidyContext *context);

  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &options) override;
  void registerPPCallbacks(const clang::SourceManager &sources, clang::Preprocessor *preprocessor,
                           clang::Preprocessor *expander) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *finder) override;
  void check(const clang::ast_matchers::MatchFinder::MatchResult &result) override;

 private:
  void report(const clang::NamedDecl *decl, const names::Guess &guess, const clang::SourceManager &sources);

  Settings settings_;
  std::string extraNames_, ignoredNames_, places_;
  bool onlyCertain_;
  std::string header_;
  clang::tidy::utils::IncludeInserter includes_;
};

}  // namespace piiflow::checks
