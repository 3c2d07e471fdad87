// The end of a run: reports are written, and the exit status is decided.
#pragma once

#include "driver/Analysis.h"
#include "driver/Configuration.h"
#include "driver/Options.h"
#include "report/SourceSnippets.h"

namespace piiflow::driver {

/// `explain --why-not`: the answer goes to standard output.
int explainAbsence(const Analysis &analysis, const Options &options);

/// Why an id, perhaps cut short, names no flow, or not one.
std::string unknownFlow(const Analysis &analysis, const std::string &id);

/// Every result, with no bound on their number: what a later comparison needs.
std::string allResultsAsSarif(const Analysis &analysis, const Configuration &configuration, const Options &options,
                              const report::SourceSnippets &sources);

/// What `inventory --format json` prints.
std::string inventoryAsJson(const Analysis &analysis, const Configuration &configuration, const Options &options,
                            const report::SourceSnippets &sources);

/// What a run says, and where.
struct RunOutput {
  struct File {
    std::string path;
    std::string bytes;
  };
  int status = kClean;
  std::string text;         ///< standard output
  std::string errors;       ///< standard error
  std::vector<File> files;  ///< of --sarif and --report, in this order
};

/// The answer to what the options ask for. Its files and the evidence are written, nothing is said yet.
RunOutput reportAnalysis(const Analysis &analysis, const Configuration &configuration, const Options &options);

llvm::Error writeFiles(const RunOutput &output);

/// Says it, and returns the exit status.
int writeOutput(const RunOutput &output);

/// `link -o` and `--depfile`: what a build system sees of a check that passed, and what it depends on.
llvm::Error writeForBuild(const RunOutput &output, const Configuration &configuration, const Options &options);

}  // namespace piiflow::driver
