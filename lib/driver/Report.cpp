#include "driver/Report.h"

#include <algorithm>

#include "base/WriteFile.h"
#include "driver/Output.h"
#include "llvm/Support/raw_ostream.h"
#include "report/ReportInput.h"

namespace piiflow::driver {
namespace {

report::ReportInput reportInput(const Analysis &analysis, const Configuration &configuration, const Options &options,
                                const report::SourceSnippets &sources) {
  report::ReportInput input;
  for (const auto &program : analysis.programs) {
    input.programs.push_back({&program->program, &program->spec, &program->flows, &program->judged});
  }
  input.models = &configuration.models;
  input.sources = &sources;
  if (configuration.baseline) input.baseline = &*configuration.baseline;
  input.diagnostics = configuration.diagnostics;
  input.diagnostics.insert(input.diagnostics.end(), analysis.diagnostics.begin(), analysis.diagnostics.end());
  input.options = {wantsColor(options.color), options.quiet, options.includeApproved, options.minConfidence};
  input.rootDir = configuration.root;
  input.complete = analysis.complete;
  input.partial = options.flags.has_value();
  return input;
}

/// False when no flow has the id that `explain` was asked for.
bool writeTo(llvm::raw_ostream &os, const report::ReportInput &input, const Options &options) {
  switch (options.command) {
    case Command::Explain:
      return report::writeExplanation(input, options.flowId, os);
    case Command::Inventory:
      options.format == Format::Json ? report::writeInventoryJson(input, os) : report::writeInventoryText(input, os);
      return true;
    default:
      break;
  }
  switch (options.format) {
    case Format::Text:
      report::writeText(input, os);
      break;
    case Format::Sarif:
      report::writeSarif(input, os);
      break;
    case Format::Json:
      report::writeJson(input, os);
      break;
  }
  return true;
}

llvm::Error writeSarifFile(const report::ReportInput &input, const std::string &path) {
  std::string bytes;
  llvm::raw_string_ostream os(bytes);
  report::writeSarif(input, os);
  return base::writeFile(path, bytes);
}

/// Errors that a report in another format than text holds: people look at standard error.
void printRunErrors(const report::ReportInput &input) {
  std::vector<base::Diagnostic> errors;
  auto take = [&](const std::vector<base::Diagnostic> &diagnostics) {
    for (const base::Diagnostic &diagnostic : diagnostics) {
      if (diagnostic.severity == base::Severity::Error) errors.push_back(diagnostic);
    }
  };
  take(input.diagnostics);
  for (const report::ProgramReport &program : input.programs) take(program.program->diagnostics);
  printDiagnostics(errors);
}

bool isIncomplete(const Analysis &analysis, const report::Tally &tally, const Options &options) {
  if (!analysis.complete) return true;
  if (!options.failOnIncomplete) return false;
  auto lacks = [](const auto &program) { return !bindsSourcesAndSinks(program->spec); };
  return tally.limitations != 0 || std::any_of(analysis.programs.begin(), analysis.programs.end(), lacks);
}

int exitStatus(const Analysis &analysis, const report::Tally &tally, const Options &options) {
  const bool isGate = options.command == Command::Check || options.command == Command::Link;
  if (isGate && (tally.errors != 0 || (options.warningsAsErrors && tally.warnings != 0))) return kFlowsFound;
  return isIncomplete(analysis, tally, options) && !options.allowIncomplete ? kIncomplete : kClean;
}

}  // namespace

int reportAnalysis(const Analysis &analysis, const Configuration &configuration, const Options &options) {
  report::SourceSnippets sources(configuration.root);
  report::ReportInput input = reportInput(analysis, configuration, options, sources);
  std::string text;
  llvm::raw_string_ostream os(text);
  const bool found = writeTo(os, input, options);
  if (options.format != Format::Text || !found) printRunErrors(input);
  if (!found) {
    printError("no flow, or more than one, has the id '" + options.flowId + "'");
    return kBadUsage;
  }
  if (!options.sarifFile.empty()) {
    if (llvm::Error error = writeSarifFile(input, options.sarifFile)) {
      printError(llvm::toString(std::move(error)));
      return kBadUsage;
    }
  }
  if (llvm::Error error = writeToStandardOutput(text)) {
    printError(llvm::toString(std::move(error)));
    return kBadUsage;
  }
  return exitStatus(analysis, report::countResults(input), options);
}

}  // namespace piiflow::driver
