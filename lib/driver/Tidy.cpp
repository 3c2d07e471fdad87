#include "driver/Tidy.h"

#include <algorithm>

#include "driver/Extraction.h"
#include "driver/Output.h"
#include "driver/PackDir.h"
#include "driver/Paths.h"

namespace piiflow::driver {

checks::TidyRun tidyRun(const std::vector<TranslationUnit> &units, const Configuration &configuration,
                        const Options &options) {
  checks::TidyRun run;
  for (const TranslationUnit &unit : units) {
    std::vector<std::string> command = lower::frontEndCommand(extractOptionsFor(unit, options, configuration.root));
    run.files.push_back({unit.command.file, unit.command.directory, std::move(command)});
  }
  auto set = [&](const char *check, const char *name, const std::string &value) {
    if (!value.empty()) run.checkOptions.emplace_back(std::string(check) + "." + name, value);
  };
  const std::string config =
      configuration.models.rootFile.empty() ? "" : absolutePath(configuration.models.rootFile, workingDirectory());
  for (const char *check : {"piiflow-unapproved-flow", "piiflow-plaintext-transport", "piiflow-tls-verification-off",
                            "piiflow-unannotated-pii", "piiflow-sanitizer-misuse"}) {
    set(check, "Config", config);
    set(check, "PackDir", findPackDir(options.packDir));
    set(check, "Root", configuration.root);
    set(check, "Units", options.units.empty() ? "" : absolutePath(options.units, workingDirectory()));
    if (options.today) set(check, "Today", models::formatDate(*options.today));
  }
  return run;
}

int runTidyCommand(const Options &options, const Configuration &configuration) {
  llvm::Expected<Inputs> inputs = findInputs(options, configuration.models, configuration.root);
  if (!inputs) {
    printError(llvm::toString(inputs.takeError()));
    return kBadUsage;
  }
  printDiagnostics(inputs->diagnostics);
  std::vector<TranslationUnit> units;
  for (TranslationUnit &unit : inputs->units)
    if (unit.isSelected) units.push_back(std::move(unit));
  checks::TidyRun run = tidyRun(units, configuration, options);
  if (!options.checks.empty()) run.checks += "," + options.checks;
  if (!options.headerFilter.empty()) run.headerFilter = options.headerFilter;
  run.fix = options.fix;
  run.exportFixes = options.exportFixes;
  run.color = wantsColor(options.color);
  run.warningsAsErrors = options.warningsAsErrors;
  const checks::TidyOutcome outcome = checks::runTidy(run);
  if (!outcome.problem.empty()) {
    printError(outcome.problem);
    return outcome.compilerErrors != 0 ? kIncomplete : kBadUsage;
  }
  if (options.warningsAsErrors && outcome.findings != 0) return kFlowsFound;
  return outcome.compilerErrors != 0 && !options.allowIncomplete ? kIncomplete : kClean;
}

}  // namespace piiflow::driver
