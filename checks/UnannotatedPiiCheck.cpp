#include "UnannotatedPiiCheck.h"

#include <optional>

#include "Annotations.h"
#include "DeclarationWalk.h"
#include "FlowCheck.h"
#include "clang/ASTMatchers/ASTMatchers.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSet.h"

namespace piiflow::checks {
namespace {

std::vector<std::string> splitList(llvm::StringRef text) {
  llvm::SmallVector<llvm::StringRef, 8> parts;
  text.split(parts, ';', -1, /*KeepEmpty=*/false);
  std::vector<std::string> result;
  for (llvm::StringRef part : parts) result.push_back(part.trim().str());
  return result;
}

/// `std::string first, last;`: one attribute before would stand for both.
bool sharesItsDeclaration(const clang::NamedDecl *decl) {
  if (!llvm::isa<clang::FieldDecl, clang::VarDecl>(decl) || llvm::isa<clang::ParmVarDecl>(decl)) return false;
  for (const clang::Decl *other : decl->getDeclContext()->decls())
    if (other != decl && llvm::isa<clang::DeclaratorDecl>(other) && other->getBeginLoc() == decl->getBeginLoc())
      return true;
  return false;
}

/// Where the macro goes; nowhere when the declaration comes out of a macro itself.
std::optional<clang::FixItHint> annotationFix(const clang::NamedDecl *decl, const std::string &category,
                                              const clang::ASTContext &context) {
  const std::string macro = "PII(" + category + ")";
  const bool isType = llvm::isa<clang::TypeDecl>(decl);
  const clang::SourceLocation at = isType ? decl->getLocation() : decl->getBeginLoc();
  if (at.isInvalid() || at.isMacroID() || decl->getLocation().isMacroID() || sharesItsDeclaration(decl))
    return std::nullopt;
  if (!llvm::isa<clang::TypedefNameDecl>(decl)) return clang::FixItHint::CreateInsertion(at, macro + " ");
  const clang::SourceLocation end =
      clang::Lexer::getLocForEndOfToken(at, 0, context.getSourceManager(), context.getLangOpts());
  return clang::FixItHint::CreateInsertion(end, " " + macro);
}

/// FILE:LINE:COLUMN with the file's real path: what `piiflow suggest` asks for.
std::string placeOf(const clang::NamedDecl *decl, const clang::SourceManager &sources) {
  const clang::SourceLocation at = sources.getExpansionLoc(decl->getLocation());
  clang::OptionalFileEntryRef file = sources.getFileEntryRefForID(sources.getFileID(at));
  return (file ? file->getFileEntry().tryGetRealPathName() : llvm::StringRef()).str() + ":" +
         std::to_string(sources.getSpellingLineNumber(at)) + ":" + std::to_string(sources.getSpellingColumnNumber(at));
}

}  // namespace

UnannotatedPiiCheck::UnannotatedPiiCheck(llvm::StringRef name, clang::tidy::ClangTidyContext *context)
    : ClangTidyCheck(name, context),
      settings_(readSettings(Options)),
      extraNames_(Options.get("ExtraNames", "")),
      ignoredNames_(Options.get("IgnoredNames", "")),
      places_(Options.get("Places", "")),
      onlyCertain_(Options.get("OnlyCertain", false)),
      header_(Options.get("Header", "<piiflow/annotations.h>")),
      includes_(Options.getLocalOrGlobal("IncludeStyle", clang::tidy::utils::IncludeSorter::IS_LLVM),
                areDiagsSelfContained()) {}

void UnannotatedPiiCheck::storeOptions(clang::tidy::ClangTidyOptions::OptionMap &options) {
  Options.store(options, "Config", settings_.config);
  Options.store(options, "PackDir", settings_.packDir);
  Options.store(options, "ExtraNames", extraNames_);
  Options.store(options, "IgnoredNames", ignoredNames_);
  Options.store(options, "Places", places_);
  Options.store(options, "OnlyCertain", onlyCertain_);
  Options.store(options, "Header", header_);
  Options.store(options, "IncludeStyle", includes_.getStyle());
}

void UnannotatedPiiCheck::registerPPCallbacks(const clang::SourceManager &, clang::Preprocessor *preprocessor,
                                              clang::Preprocessor *) {
  includes_.registerPreprocessor(preprocessor);
}

void UnannotatedPiiCheck::registerMatchers(clang::ast_matchers::MatchFinder *finder) {
  finder->addMatcher(clang::ast_matchers::translationUnitDecl(), this);
}

void UnannotatedPiiCheck::report(const clang::NamedDecl *decl, const names::Guess &guess,
                                 const clang::SourceManager &sources) {
  const clang::SourceLocation at = sources.getExpansionLoc(decl->getLocation());
  std::optional<clang::FixItHint> fix = annotationFix(decl, guess.category, decl->getASTContext());
  auto reported = diag(at, "%0 looks like personal data: %1; annotate it with PII(%2)");
  reported << decl << guess.reason << guess.category;
  if (!fix) return;
  reported << *fix;
  if (auto include = includes_.createIncludeInsertion(sources.getFileID(at), header_)) reported << *include;
}

void UnannotatedPiiCheck::check(const clang::ast_matchers::MatchFinder::MatchResult &match) {
  const clang::SourceManager &sources = *match.SourceManager;
  std::vector<std::string> problems;
  clang::OptionalFileEntryRef mainFile = sources.getFileEntryRefForID(sources.getMainFileID());
  const std::shared_ptr<const models::ModelSet> models =
      readModels(settings_, mainFile ? mainFile->getFileEntry().tryGetRealPathName() : llvm::StringRef(), problems);
  const names::NameList list({splitList(extraNames_), splitList(ignoredNames_)});
  for (const std::string &problem : list.problems()) problems.push_back("ExtraNames: " + problem);
  for (const std::string &problem : problems) configurationDiag("%0") << problem;
  const ModelledDeclarations modelled(*models);
  llvm::StringSet<> places;
  for (const std::string &place : splitList(places_)) places.insert(place);
  for (const Guessed &one : guessDeclarations(*match.Context, list, modelled)) {
    if (onlyCertain_ && !one.guess.isCertain) continue;
    const std::string place = places.empty() ? std::string() : placeOf(one.decl, sources);
    if (places.empty() || places.contains(place)) report(one.decl, one.guess, sources);
  }
}

}  // namespace piiflow::checks
