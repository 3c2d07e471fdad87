#include "lower/ParseDiagnostics.h"

#include <utility>

#include "clang/Basic/DiagnosticFrontend.h"
#include "clang/Basic/DiagnosticIDs.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallString.h"

namespace piiflow::lower {
namespace {

/// A pragma or a flag may have made an error of a warning; only what no compiler would pass makes a unit incomplete.
bool isRealError(clang::DiagnosticsEngine::Level level, const clang::Diagnostic &diagnostic) {
  return level >= clang::DiagnosticsEngine::Error &&
         !diagnostic.getDiags()->getDiagnosticIDs()->isWarningOrExtension(diagnostic.getID());
}

}  // namespace

void ParseDiagnostics::HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic &diagnostic) {
  clang::DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
  if (level < clang::DiagnosticsEngine::Warning) return;
  llvm::SmallString<256> text;
  diagnostic.FormatDiagnostic(text);
  std::string message(text);
  if (isRealError(level, diagnostic)) {
    unit_.complete = false;
    if (diagnostic.getID() == clang::diag::err_fe_expected_compiler_job)
      message = "neither its name nor its flags say that this is C or C++ (-x c++ would)";
    if (diagnostic.getID() == clang::diag::err_module_not_found) message += " (C++20 modules are not supported)";
    add(base::Severity::Error, diagnostic, std::move(message), "");
  } else if (concernsAnnotation(diagnostic, message)) {
    add(base::Severity::Warning, diagnostic, "annotation is ignored: " + message, "piiflow-ignored-annotation");
  }
}

/// Clang points at the attribute: `annotate("piiflow::...`, in our macro or written out.
bool ParseDiagnostics::concernsAnnotation(const clang::Diagnostic &diagnostic, llvm::StringRef message) const {
  if (!diagnostic.hasSourceManager() || diagnostic.getLocation().isInvalid() || !message.contains("attribute"))
    return false;
  const clang::SourceManager &sources = diagnostic.getSourceManager();
  auto [file, offset] = sources.getDecomposedSpellingLoc(diagnostic.getLocation());
  llvm::StringRef text = sources.getBufferData(file).substr(offset).take_until([](char c) { return c == '\n'; });
  return text.split(')').first.contains("\"piiflow::");
}

void ParseDiagnostics::add(base::Severity severity, const clang::Diagnostic &diagnostic, std::string message,
                           std::string ruleId) {
  base::Diagnostic result{severity, unit_.mainFile, 0, 0, std::move(message), std::move(ruleId)};
  if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) {
    const clang::SourceManager &sources = diagnostic.getSourceManager();
    clang::SourceLocation location = sources.getFileLoc(diagnostic.getLocation());
    // What `-include` names has its place in a buffer that the user never sees.
    if (clang::OptionalFileEntryRef file = sources.getFileEntryRefForID(sources.getFileID(location))) {
      result.file = paths_.relative(file->getName(), workingDirectory_);
      result.line = sources.getSpellingLineNumber(location);
      result.column = sources.getSpellingColumnNumber(location);
    }
  }
  unit_.diagnostics.push_back(std::move(result));
}

}  // namespace piiflow::lower
