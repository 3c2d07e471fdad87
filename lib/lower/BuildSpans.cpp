// Source ranges as the user sees them, and the files that they stand in.
#include <map>
#include <utility>
#include <vector>

#include "base/Digest.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "lower/LowerTranslationUnit.h"
#include "lower/Suppressions.h"
#include "lower/UnitBuilder.h"
#include "lower/UnitState.h"

namespace piiflow::lower {
namespace {

/// What a macro's body wrote stands where the macro was named; what was written as its argument stands there.
clang::SourceLocation visibleLocation(const clang::SourceManager &sources, clang::SourceLocation location, bool isEnd) {
  while (location.isMacroID()) {
    if (sources.isMacroArgExpansion(location))
      location = sources.getImmediateSpellingLoc(location);
    else
      location = isEnd ? sources.getImmediateExpansionRange(location).getEnd()
                       : sources.getImmediateExpansionRange(location).getBegin();
  }
  return location;
}

/// Of a precompiled header's files Clang would have to read every entry.
std::vector<clang::FileID> enteredFiles(const clang::SourceManager &sources) {
  std::vector<clang::FileID> result;
  for (unsigned index = 0; index < sources.local_sloc_entry_size(); ++index) {
    const clang::SrcMgr::SLocEntry &entry = sources.getLocalSLocEntry(index);
    if (entry.isFile())
      result.push_back(sources.getFileID(clang::SourceLocation::getFromRawEncoding(entry.getOffset())));
  }
  return result;
}

flow::SourceFile sourceFileOf(const clang::SourceManager &sources, clang::FileID file, std::string path) {
  const std::optional<llvm::StringRef> text = sources.getBufferDataOrNone(file);
  return {std::move(path), text ? base::blake3Hex(*text) : std::string(),
          sources.isInSystemHeader(sources.getLocForStartOfFile(file))};
}

base::FileId nextFile(const flow::FlowUnit &unit) {
  return base::FileId{static_cast<std::uint32_t>(unit.files.size())};
}

}  // namespace

bool isInSystemHeader(const clang::SourceManager &sources, clang::SourceLocation location) {
  return location.isInvalid() || sources.isInSystemHeader(sources.getExpansionLoc(location));
}

base::FileId UnitBuilder::fileOf(clang::FileID file) {
  auto [at, isNew] = state_->files.try_emplace(file, base::FileId());
  if (!isNew) return at->second;
  const clang::SourceManager &sources = context_.getSourceManager();
  clang::OptionalFileEntryRef entry = sources.getFileEntryRefForID(file);
  if (!entry) return {};
  // A header that is entered several times is one file.
  std::string path = state_->paths.relative(entry->getName(), state_->workingDirectory);
  auto [known, isNewPath] = state_->filesByPath.try_emplace(path, nextFile(unit_));
  at->second = known->second;
  if (isNewPath) unit_.files.push_back(sourceFileOf(sources, file, path));
  return at->second;
}

base::SourceSpan UnitBuilder::spanOf(clang::SourceRange range) {
  if (range.isInvalid()) return {};
  const clang::SourceManager &sources = context_.getSourceManager();
  clang::SourceLocation begin = visibleLocation(sources, range.getBegin(), /*isEnd=*/false);
  clang::SourceLocation end = visibleLocation(sources, range.getEnd(), /*isEnd=*/true);
  auto [file, offset] = sources.getDecomposedLoc(begin);
  auto [endFile, endOffset] = sources.getDecomposedLoc(end);
  base::SourceSpan span;
  span.file = fileOf(file);
  if (!span.file.valid()) return {};
  if (endFile != file || endOffset < offset) {
    end = begin;
    endOffset = offset;
  }
  endOffset += clang::Lexer::MeasureTokenLength(end, sources, context_.getLangOpts());
  span.line = sources.getLineNumber(file, offset);
  span.column = sources.getColumnNumber(file, offset);
  span.endLine = sources.getLineNumber(file, endOffset);
  span.endColumn = sources.getColumnNumber(file, endOffset);
  return span;
}

std::string UnitBuilder::macroAt(clang::SourceLocation location) {
  const clang::SourceManager &sources = context_.getSourceManager();
  std::string name;
  while (location.isMacroID()) {
    if (sources.isMacroArgExpansion(location)) {
      location = sources.getImmediateSpellingLoc(location);
      continue;
    }
    name = clang::Lexer::getImmediateMacroName(location, sources, context_.getLangOpts()).str();
    location = sources.getImmediateExpansionRange(location).getBegin();
  }
  return name;
}

void UnitBuilder::addDiagnostic(base::Severity severity, clang::SourceLocation location, std::string message,
                                std::string ruleId) {
  base::SourceSpan span = spanOf(location);
  base::Diagnostic diagnostic{severity,           span.known() ? unit_.files[span.file.value].path : unit_.mainFile,
                              span.line,          span.column,
                              std::move(message), std::move(ruleId)};
  if (state_->diagnostics.insert(diagnostic).second) unit_.diagnostics.push_back(std::move(diagnostic));
}

void UnitBuilder::setWorkingDirectory(std::string directory) { state_->workingDirectory = std::move(directory); }

std::vector<flow::SourceFile> systemFilesOf(clang::ASTContext &context, const ExtractOptions &options) {
  const clang::SourceManager &sources = context.getSourceManager();
  const SourcePaths paths(options.root);
  std::map<std::string, clang::FileID> files;
  for (clang::FileID file : enteredFiles(sources))
    if (const clang::OptionalFileEntryRef entry = sources.getFileEntryRefForID(file);
        entry && sources.isInSystemHeader(sources.getLocForStartOfFile(file)))
      files.try_emplace(paths.relative(entry->getName(), options.workingDirectory), file);
  std::vector<flow::SourceFile> result;
  for (const auto &[path, file] : files) result.push_back(sourceFileOf(sources, file, path));
  return result;
}

/// The project's files in the order in which they were read, then system headers by name: in which order those were
/// read is not the project's choice alone.
void UnitBuilder::collectFiles(const PrecompiledPart *precompiled) {
  const clang::SourceManager &sources = context_.getSourceManager();
  std::map<std::string, clang::FileID> systemFiles;  // without one: of the precompiled header
  for (clang::FileID clangFile : enteredFiles(sources)) {
    const clang::OptionalFileEntryRef entry = sources.getFileEntryRefForID(clangFile);
    if (!entry) continue;
    if (sources.isInSystemHeader(sources.getLocForStartOfFile(clangFile))) {
      systemFiles.try_emplace(state_->paths.relative(entry->getName(), state_->workingDirectory), clangFile);
      continue;
    }
    base::FileId file = fileOf(clangFile);
    if (!file.valid() || unit_.files[file.value].isSystem || !state_->searchedFiles.insert(file.value).second) continue;
    std::optional<llvm::StringRef> text = sources.getBufferDataOrNone(clangFile);
    if (!text) continue;
    SuppressionList found = findSuppressions(*text, file, context_.getLangOpts());
    unit_.suppressions.insert(unit_.suppressions.end(), found.suppressions.begin(), found.suppressions.end());
    for (std::uint32_t line : found.unmatchedLines)
      unit_.diagnostics.push_back({base::Severity::Warning, unit_.files[file.value].path, line, 1,
                                   "NOLINTBEGIN or NOLINTEND without its partner: nothing is suppressed", ""});
  }
  std::map<llvm::StringRef, const flow::SourceFile *> precompiledFiles;
  if (precompiled)
    for (const flow::SourceFile &file : *precompiled->files) {
      systemFiles.try_emplace(file.path);
      precompiledFiles.try_emplace(file.path, &file);
    }
  for (const auto &[path, clangFile] : systemFiles) {
    const auto [known, isNew] = state_->filesByPath.try_emplace(path, nextFile(unit_));
    if (clangFile.isValid()) state_->files.try_emplace(clangFile, known->second);
    if (isNew)
      unit_.files.push_back(clangFile.isValid() ? sourceFileOf(sources, clangFile, path) : *precompiledFiles.at(path));
  }
}

}  // namespace piiflow::lower
