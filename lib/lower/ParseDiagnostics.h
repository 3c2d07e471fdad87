// What Clang says while it reads a file, as diagnostics of the unit: errors, and annotations that it drops.
#pragma once

#include <string>
#include <vector>

#include "clang/Basic/Diagnostic.h"
#include "flow/FlowUnit.h"
#include "lower/SourcePaths.h"

namespace piiflow::lower {

class ParseDiagnostics : public clang::DiagnosticConsumer {
 public:
  ParseDiagnostics(flow::FlowUnit &unit, const SourcePaths &paths, std::string workingDirectory)
      : unit_(unit), paths_(paths), workingDirectory_(std::move(workingDirectory)) {}

  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic &diagnostic) override;

 private:
  bool concernsAnnotation(const clang::Diagnostic &diagnostic, llvm::StringRef message) const;
  void add(base::Severity severity, const clang::Diagnostic &diagnostic, std::string message, std::string ruleId);

  flow::FlowUnit &unit_;
  const SourcePaths &paths_;
  std::string workingDirectory_;
};

}  // namespace piiflow::lower
