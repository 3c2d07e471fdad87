// piiflow-unapproved-flow, piiflow-plaintext-transport and piiflow-tls-verification-off: what `piiflow check` reports
// under that rule, for one file.
#pragma once

#include "FileAnalysis.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace piiflow::checks {

class FlowCheck : public clang::tidy::ClangTidyCheck {
 public:
  /// The check is registered under the id of its rule.
  FlowCheck(llvm::StringRef rule, clang::tidy::ClangTidyContext *context);

  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &options) override;
  void registerPPCallbacks(const clang::SourceManager &sources, clang::Preprocessor *preprocessor,
                           clang::Preprocessor *expander) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *finder) override;
  void check(const clang::ast_matchers::MatchFinder::MatchResult &result) override;

 private:
  void report(const report::Result &result, const clang::SourceManager &sources);
  clang::SourceLocation locate(const report::Place &place, const clang::SourceManager &sources) const;

  std::string rule_;
  Settings settings_;
  std::shared_ptr<FileAnalysis> analysis_;
};

/// The options that all checks share: Config, PackDir, Root, Units, Today.
Settings readSettings(const clang::tidy::ClangTidyCheck::OptionsView &options);

}  // namespace piiflow::checks
