// The whole pipeline on the tree that clang-tidy has at hand: one file, and the units of others when they are named.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "clang/AST/ASTContext.h"
#include "clang/Lex/Preprocessor.h"
#include "lower/MacroConstants.h"
#include "models/ModelSet.h"
#include "report/Finding.h"

namespace piiflow::checks {

/// What CheckOptions say.
struct Settings {
  std::string config;   ///< the root YAML; empty: .piiflow.yaml in the file's folder or above
  std::string packDir;  ///< empty: beside the module, else the source tree
  std::string root;     ///< empty: the root YAML's folder, else the working directory
  std::string units;    ///< a folder, a glob or a list of them, separated by ';'
  std::string today;    ///< YYYY-MM-DD; empty: today
  friend auto operator<=>(const Settings &, const Settings &) = default;
};

/// Absolute path of the root YAML for a file, or empty.
std::string findConfiguration(const Settings &settings, llvm::StringRef mainFile);
std::string findPacks(const Settings &settings);

/// Models for a file, read once for all files with the same configuration. What is wrong with the YAML goes to
/// `problems`, as `file:line:column: message`.
std::shared_ptr<const models::ModelSet> readModels(const Settings &settings, llvm::StringRef mainFile,
                                                   std::vector<std::string> &problems);

/// The results of one file. Several checks ask for it, each for the results under its rule.
class FileAnalysis {
 public:
  /// One object for all checks with the same settings, as long as one of them holds it.
  static std::shared_ptr<FileAnalysis> of(clang::Preprocessor &preprocessor, const Settings &settings);

  FileAnalysis(clang::Preprocessor &preprocessor, Settings settings);
  ~FileAnalysis();

  /// Runs when first asked.
  const std::vector<report::Result> &results(clang::ASTContext &context);
  /// YAML or units that cannot be read: said once, by the check that asks first.
  std::vector<std::string> takeProblems();
  /// Absolute.
  const std::string &root() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace piiflow::checks
