#include "RunTidy.h"

#include <algorithm>
#include <memory>
#include <set>

#include "PiiflowChecks.h"
#include "clang-tidy/ClangTidy.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::checks {
namespace {

namespace tidy = clang::tidy;

class Commands : public clang::tooling::CompilationDatabase {
 public:
  explicit Commands(const std::vector<TidyFile> &files) : files_(files) {}

  std::vector<clang::tooling::CompileCommand> getCompileCommands(llvm::StringRef path) const override {
    std::vector<clang::tooling::CompileCommand> commands;
    for (const TidyFile &file : files_)
      if (file.file == path) commands.emplace_back(file.directory, file.file, file.arguments, "");
    return commands;
  }

 private:
  const std::vector<TidyFile> &files_;
};

/// A .clang-tidy of the project may set options of our checks; which checks run is said here.
std::unique_ptr<tidy::ClangTidyOptionsProvider> optionsFor(const TidyRun &run,
                                                           llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files) {
  tidy::ClangTidyOptions defaults = tidy::ClangTidyOptions::getDefaults();
  defaults.HeaderFilterRegex = run.headerFilter;
  defaults.FormatStyle = "none";
  tidy::ClangTidyOptions override;
  override.Checks = "-*," + run.checks;
  override.UseColor = run.color;
  if (run.warningsAsErrors) override.WarningsAsErrors = "*";
  for (const auto &[name, value] : run.checkOptions) override.CheckOptions[name] = {value, 10000};
  return std::make_unique<tidy::FileOptionsProvider>(tidy::ClangTidyGlobalOptions(), defaults, override,
                                                     std::move(files));
}

std::vector<std::string> filesOf(const TidyRun &run) {
  std::set<std::string> files;
  for (const TidyFile &file : run.files) files.insert(file.file);
  return {files.begin(), files.end()};
}

bool isCompilerError(const tidy::ClangTidyError &error) {
  return error.DiagLevel == tidy::ClangTidyError::Error &&
         llvm::StringRef(error.DiagnosticName).starts_with("clang-diagnostic-");
}

llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem> disk() {
  return llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(llvm::vfs::createPhysicalFileSystem());
}

/// FILE:LINE:COLUMN, or nothing when the file cannot be read.
std::string placeOf(llvm::StringRef file, unsigned offset) {
  llvm::SmallString<256> resolved;
  const auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer || llvm::sys::fs::real_path(file, resolved)) return "";
  const llvm::StringRef before = (*buffer)->getBuffer().take_front(offset);
  const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
  return (llvm::Twine(resolved) + ":" + llvm::Twine(before.count('\n') + 1) + ":" +
          llvm::Twine(before.size() - lineStart + 1))
      .str();
}

}  // namespace

TidyOutcome runTidy(const TidyRun &run) {
  registerChecks();
  TidyOutcome outcome;
  auto files = disk();
  tidy::ClangTidyContext context(optionsFor(run, files));
  const std::vector<tidy::ClangTidyError> errors =
      tidy::runClangTidy(context, Commands(run.files), filesOf(run), files, run.fix, false, "", /*Quiet=*/true);
  for (const tidy::ClangTidyError &error : errors)
    ++(isCompilerError(error) ? outcome.compilerErrors : outcome.findings);
  unsigned asErrors = 0;
  // Fixes of a file that does not compile may be made of misunderstandings.
  const bool fix = run.fix && outcome.compilerErrors == 0;
  tidy::handleErrors(errors, context, fix ? tidy::FB_Fix : tidy::FB_NoFix, asErrors, files);
  if (run.fix && !fix) outcome.problem = "nothing was fixed, since not every file compiles";
  llvm::outs().flush();
  if (const std::error_code written = llvm::outs().error()) {
    llvm::outs().clear_error();
    outcome.problem = "standard output cannot be written: " + written.message();
    return outcome;
  }
  if (run.exportFixes.empty() || errors.empty()) return outcome;
  std::error_code code;
  llvm::raw_fd_ostream os(run.exportFixes, code, llvm::sys::fs::OF_None);
  if (code)
    outcome.problem = "--export-fixes: '" + run.exportFixes + "': " + code.message();
  else
    tidy::exportReplacements(run.files.front().file, errors, os);
  return outcome;
}

AnnotationFixes findAnnotationFixes(const TidyRun &run) {
  registerChecks();
  auto files = disk();
  tidy::ClangTidyContext context(optionsFor(run, files));
  std::set<Insertion> insertions;
  AnnotationFixes found;
  for (const tidy::ClangTidyError &error :
       tidy::runClangTidy(context, Commands(run.files), filesOf(run), files, false, false, "", /*Quiet=*/true)) {
    for (const auto &fixes : error.Message.Fix)
      for (const clang::tooling::Replacement &fix : fixes.second)
        insertions.insert({fix.getFilePath().str(), fix.getOffset(), fix.getReplacementText().str()});
    if (!error.Message.Fix.empty()) found.places.insert(placeOf(error.Message.FilePath, error.Message.FileOffset));
  }
  found.insertions.assign(insertions.begin(), insertions.end());
  return found;
}

}  // namespace piiflow::checks
