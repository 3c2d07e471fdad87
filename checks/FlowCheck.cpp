#include "FlowCheck.h"

#include "clang/ASTMatchers/ASTMatchers.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

namespace piiflow::checks {

Settings readSettings(const clang::tidy::ClangTidyCheck::OptionsView &options) {
  auto read = [&](llvm::StringRef name) { return options.get(name).value_or("").str(); };
  return {read("Config"), read("PackDir"), read("Root"), read("Units"), read("Today")};
}

FlowCheck::FlowCheck(llvm::StringRef rule, clang::tidy::ClangTidyContext *context)
    : ClangTidyCheck(rule, context), rule_(rule), settings_(readSettings(Options)) {}

void FlowCheck::storeOptions(clang::tidy::ClangTidyOptions::OptionMap &options) {
  Options.store(options, "Config", settings_.config);
  Options.store(options, "PackDir", settings_.packDir);
  Options.store(options, "Root", settings_.root);
  Options.store(options, "Units", settings_.units);
  Options.store(options, "Today", settings_.today);
}

void FlowCheck::registerPPCallbacks(const clang::SourceManager &, clang::Preprocessor *preprocessor,
                                    clang::Preprocessor *) {
  analysis_ = FileAnalysis::of(*preprocessor, settings_);
}

void FlowCheck::registerMatchers(clang::ast_matchers::MatchFinder *finder) {
  finder->addMatcher(clang::ast_matchers::translationUnitDecl(), this);
}

clang::SourceLocation FlowCheck::locate(const report::Place &place, const clang::SourceManager &sources) const {
  if (!place.known()) return {};
  llvm::SmallString<256> name(place.path);
  if (!llvm::sys::path::is_absolute(name)) {
    name = analysis_->root();
    llvm::sys::path::append(name, place.path);
  }
  // Only files of this translation unit have places here.
  clang::OptionalFileEntryRef file = sources.getFileManager().getOptionalFileRef(name);
  return file ? sources.translateFileLineCol(*file, place.line, place.column) : clang::SourceLocation();
}

void FlowCheck::report(const report::Result &result, const clang::SourceManager &sources) {
  const report::Finding &finding = *result.finding;
  const clang::SourceLocation sink = locate(finding.sink, sources);
  if (sink.isInvalid()) return;
  diag(sink, result.message);
  if (finding.ways.empty()) return;
  for (const report::Step &step : finding.ways.front().steps) {
    const clang::SourceLocation at = locate(step.place, sources);
    if (at.isValid())
      diag(at, step.note, clang::DiagnosticIDs::Note);
    else if (step.place.known())
      diag(sink, step.note + " (" + step.place.path + ":" + std::to_string(step.place.line) + ")",
           clang::DiagnosticIDs::Note);
  }
}

void FlowCheck::check(const clang::ast_matchers::MatchFinder::MatchResult &match) {
  const std::vector<report::Result> &results = analysis_->results(*match.Context);
  for (const std::string &problem : analysis_->takeProblems()) configurationDiag("%0") << problem;
  for (const report::Result &result : results)
    if (result.level != report::Level::None && rule_ == result.rule->id) report(result, *match.SourceManager);
}

}  // namespace piiflow::checks
