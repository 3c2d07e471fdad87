// What is read before any source file: the YAML, the root, the baseline.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Diagnostic.h"
#include "driver/Options.h"
#include "llvm/Support/Error.h"
#include "models/ModelSet.h"
#include "report/Baseline.h"

namespace piiflow::driver {

struct Configuration {
  models::ModelSet models;
  /// With --config-from: the commit that `models` is of, and what the working tree says where that differs.
  std::string commit;
  std::optional<models::ModelSet> workingTree;
  std::string root;  ///< absolute: paths are shown relative to it
  models::Date today;
  std::optional<report::Baseline> baseline;
  std::vector<base::Diagnostic> diagnostics;  ///< of the YAML; an Error among them: exit status 2
};

/// Everything wrong is in `diagnostics`.
Configuration readConfiguration(const Options &options);

/// The folder that paths are relative to when no YAML is read: --root, else that of the root YAML.
std::string findRoot(const Options &options);

bool hasErrors(const std::vector<base::Diagnostic> &diagnostics);

/// One line for each: clang's shape, control characters escaped.
std::string formatDiagnostics(const std::vector<base::Diagnostic> &diagnostics);
std::string formatError(const std::string &message);

/// The same on standard error.
void printDiagnostics(const std::vector<base::Diagnostic> &diagnostics);
void printError(const std::string &message);
/// The same for an error; messages with places of their own, one on each line, speak for themselves.
void printProblem(llvm::Error error);
/// Either, as the last word of a command: its exit status, that of bad usage.
int refuse(const std::string &message);
int refuse(llvm::Error error);

}  // namespace piiflow::driver
