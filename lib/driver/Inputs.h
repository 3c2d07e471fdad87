// Which translation units a run analyses, and whose flows it reports.
#pragma once

#include <string>
#include <vector>

#include "base/Diagnostic.h"
#include "driver/CompilationDatabase.h"
#include "driver/Options.h"
#include "llvm/Support/Error.h"
#include "models/ModelSet.h"

namespace piiflow::driver {

struct TranslationUnit {
  CompileCommand command;  ///< the file's flags with those of --extra-arg and --extra-arg-before
  std::string name;        ///< root-relative where below the root
  bool isOnlyOne = true;   ///< no other entry for this file
  bool isSelected = true;  ///< its flows are reported
  std::string key;         ///< its name in the cache, when that was computed
};

struct Inputs {
  std::vector<TranslationUnit> units;         ///< the whole program or programs, sorted by name, then flags
  bool isSelection = false;                   ///< FILE selects some of the database
  std::vector<std::string> headers;           ///< FILEs that are headers and no entry: they select what includes them
  std::string database;                       ///< path of the database, or empty
  std::vector<base::Diagnostic> diagnostics;  ///< what was left out, and why
};

/// Fails (bad usage) when there is nothing to analyse: no database, an unknown FILE, everything excluded.
llvm::Expected<Inputs> findInputs(const Options &options, const models::ModelSet &models, const std::string &root);

/// Units that are named: files, all `*.pfu` below a folder, and what stands in `@FILE`, one name on each line.
/// Sorted, each once.
llvm::Expected<std::vector<std::string>> findUnitFiles(const std::vector<std::string> &names);

/// True when an `exclude:` glob matches the file. Globs are relative to the folder of the root YAML.
bool isExcluded(const std::string &absolute, const models::ModelSet &models);

/// Some of the units (as indices) that make one program.
struct ProgramMembers {
  std::string name;  ///< of the `programs:` entry; empty for the only one, and for files that no entry covers
  std::vector<std::size_t> members;
};

/// `programs:` applied to files, in its order. A file in several entries belongs to several programs; those in none
/// make one more program, so that nothing goes unseen. Entries that cover no file give no program.
std::vector<ProgramMembers> groupPrograms(const std::vector<std::string> &absoluteFiles,
                                          const models::ModelSet &models);

}  // namespace piiflow::driver
