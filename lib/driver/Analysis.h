// From unit files to judged flows: link, bind, solve, policy, once for each program.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/Diagnostic.h"
#include "bind/TaintSpec.h"
#include "driver/Configuration.h"
#include "driver/Options.h"
#include "flow/UnitFile.h"
#include "link/Program.h"
#include "policy/Verdict.h"
#include "solve/Flow.h"

namespace piiflow::driver {

/// A flow unit that can be read.
struct UnitFile {
  std::string path;
  std::string mainFile;                      ///< absolute
  std::vector<std::string> sourceFiles;      ///< names of all files that the unit was made from
  bool isSelected = true;                    ///< its flows are reported
  std::shared_ptr<flow::UnitReader> reader;  ///< until the unit is linked
};

/// All units of a run, and what is known of those that could not be read.
struct UnitFiles {
  std::vector<UnitFile> units;
  std::vector<base::Diagnostic> diagnostics;
  bool complete = true;  ///< all of them could be read, and all had parsed
};

/// One program with everything that was found out about it. Later members refer to earlier ones.
struct ProgramAnalysis {
  link::Program program;
  bind::TaintSpec spec;
  solve::FlowSet flows;
  policy::PolicyResult judged;
};

struct Analysis {
  std::vector<std::unique_ptr<ProgramAnalysis>> programs;
  std::vector<base::Diagnostic> diagnostics;  ///< of the run: units that could not be read, ...
  bool complete = true;
  bool isSelection = false;  ///< only verdicts of selected units are there
};

/// Opens each file once, to learn what it is and whether it can be used.
UnitFiles readUnits(const std::vector<std::string> &paths, const std::string &root);

/// Units that workers made, as unit files. A file without a unit becomes a diagnostic.
struct ExtractedUnit;
struct Inputs;
UnitFiles collectUnits(const Inputs &inputs, const std::vector<ExtractedUnit> &extracted, const std::string &root);

/// Takes out the units whose main file `exclude:` covers.
void dropExcluded(UnitFiles &files, const models::ModelSet &models);

/// With fewer than all units selected, the verdicts are those whose sink stands in files of selected ones.
Analysis analyseUnits(UnitFiles files, const Configuration &configuration, const Options &options);

/// Everything behind `link`, for one program. The result refers to the configuration.
/// `units` are those of the program, if they are files: what was found out about them before is not found out again.
std::unique_ptr<ProgramAnalysis> analyseProgram(link::Program program, const Configuration &configuration,
                                                const Options &options,
                                                const std::vector<const UnitFile *> &units = {});

/// Up to the flows of one program: for piiflow-dump.
llvm::Expected<link::Program> linkUnitFiles(const std::vector<std::string> &paths, const std::string &name);

/// True when personal data has a way in and a way out at all.
bool bindsSourcesAndSinks(const bind::TaintSpec &spec);

}  // namespace piiflow::driver
