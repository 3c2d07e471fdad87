// The commands, each a list of its steps. What a step does stands in the file named like it.
#include "driver/Driver.h"

#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

#include "driver/Analysis.h"
#include "driver/Approve.h"
#include "driver/Configuration.h"
#include "driver/EarlierState.h"
#include "driver/Extract.h"
#include "driver/Extraction.h"
#include "driver/Inputs.h"
#include "driver/Interrupt.h"
#include "driver/LanguageServer.h"
#include "driver/Manual.h"
#include "driver/ModelTests.h"
#include "driver/Options.h"
#include "driver/Output.h"
#include "driver/Packs.h"
#include "driver/Proposal.h"
#include "driver/Records.h"
#include "driver/Report.h"
#include "driver/RunMemo.h"
#include "driver/Setup.h"
#include "driver/Suggest.h"
#include "driver/Tidy.h"
#include "driver/Trace.h"
#include "driver/Vendors.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::driver {
namespace {

bool areUnits(const std::vector<std::string> &files) {
  return !files.empty() && std::all_of(files.begin(), files.end(), [](llvm::StringRef file) {
    return file.ends_with(".pfu") || file.starts_with("@");
  });
}

/// Output paths that cannot work are said at once, not after the analysis.
llvm::Error checkOutputs(const Options &options) {
  for (const std::string &path :
       {options.sarifFile, options.output, options.auditLog, options.attestation, options.depfile, options.traceFile}) {
    if (path.empty()) continue;
    if (llvm::Error error = checkWritable(path)) return error;
  }
  for (const ReportFile &report : options.reports)
    if (llvm::Error error = checkWritable(report.path)) return error;
  if (options.cacheDir.empty() || options.noCache) return llvm::Error::success();
  if (std::error_code code = llvm::sys::fs::create_directories(options.cacheDir)) {
    return llvm::createStringError(code, "--cache-dir: '%s' cannot be made: %s", options.cacheDir.c_str(),
                                   code.message().c_str());
  }
  const char *problem = !llvm::sys::fs::is_directory(options.cacheDir)       ? "is no folder"
                        : access(options.cacheDir.c_str(), W_OK | X_OK) != 0 ? "cannot be written to"
                                                                             : nullptr;
  if (!problem) return llvm::Error::success();
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "--cache-dir: '%s' %s; name another folder, or leave the option out",
                                 options.cacheDir.c_str(), problem);
}

int finish(UnitFiles files, const Configuration &configuration, const Options &options,
           llvm::function_ref<void(const RunOutput &)> remember = nullptr) {
  if (options.command == Command::Approve)
    return approveFlow(analyseUnits(std::move(files), configuration, options), configuration, options);
  std::unique_ptr<Proposal> proposal;
  if (configuration.workingTree) proposal = analyseProposal(files, configuration, options);
  Analysis analysis = analyseUnits(std::move(files), configuration, options);
  if (!options.whyNotSource.empty()) return explainAbsence(analysis, options);
  if (proposal) compareWithProposal(analysis, proposal->analysis, configuration, options);
  const RunOutput output = reportAnalysis(analysis, configuration, options);
  if (remember) remember(output);
  const int status = writeOutput(output);
  if (status == kBadUsage) return status;
  if (llvm::Error error = writeForBuild(output, configuration, options)) return refuse(std::move(error));
  return status;
}

/// What an earlier run said, and nothing has changed since.
int sayAgain(const RunOutput &output) {
  if (llvm::Error error = writeFiles(output)) return refuse(std::move(error));
  return writeOutput(output);
}

/// What either knows is known.
void addToBaseline(Configuration &configuration, report::Baseline more) {
  if (!configuration.baseline) configuration.baseline.emplace();
  auto &results = configuration.baseline->results;
  results.insert(results.end(), std::make_move_iterator(more.results.begin()),
                 std::make_move_iterator(more.results.end()));
}

/// `inventory --diff`
int compareWithBefore(UnitFiles files, const EarlierState &before, const Configuration &configuration,
                      const Options &options) {
  const Analysis now = analyseUnits(std::move(files), configuration, options);
  const report::SourceSnippets sources(configuration.root);
  const std::string earlier = inventoryAsJson(before.analysis, before.configuration, options, before.sources);
  return diffInventories(earlier, inventoryAsJson(now, configuration, options, sources), options);
}

/// `check`, and `inventory` and `explain` of sources.
int analyseSources(const Options &options, Configuration configuration) {
  llvm::Expected<Inputs> inputs = findInputs(options, configuration.models, configuration.root);
  if (!inputs) return refuse(inputs.takeError());
  if (!options.cacheDir.empty() && !options.noCache) computeKeys(inputs->units, options, configuration.root);
  RunMemo memo(options, configuration, *inputs);
  if (std::optional<RunOutput> known = memo.find()) return sayAgain(*known);
  WorkingFolder folder;
  if (folder.path().empty()) return refuse(folder.error());
  std::vector<ExtractedUnit> extracted = extractUnits(inputs->units, options, configuration.root, folder.path());
  if (llvm::Error error = selectIncluders(*inputs, extracted, configuration.root)) return refuse(std::move(error));
  UnitFiles files = collectUnits(*inputs, extracted, configuration.root);
  if (options.command == Command::Suggest) return reportSuggestions(files, &*inputs, configuration, options);
  if (options.diff.empty()) {
    return finish(std::move(files), configuration, options,
                  [&](const RunOutput &output) { memo.keep(output, extracted); });
  }
  auto before = analyseBefore(*inputs, extracted, configuration, options, folder.path());
  if (!before) return refuse(before.takeError());
  const std::vector<base::Diagnostic> &notes = (*before)->diagnostics;
  if (options.command == Command::Inventory) {
    printDiagnostics(notes);
    return compareWithBefore(std::move(files), **before, configuration, options);
  }
  files.diagnostics.insert(files.diagnostics.end(), notes.begin(), notes.end());
  llvm::Expected<report::Baseline> known = baselineOf(**before, options);
  if (!known) return refuse(known.takeError());
  before->reset();
  addToBaseline(configuration, std::move(*known));
  return finish(std::move(files), configuration, options);
}

/// `link`, and `inventory` and `explain` of units.
int analyseUnitFiles(const Options &options, const Configuration &configuration) {
  if (!options.diff.empty()) return refuse("--diff reads sources as they were: name none, or source files, not units");
  llvm::Expected<std::vector<std::string>> named = findUnitFiles(options.files);
  if (!named) return refuse(named.takeError());
  std::vector<std::string> paths = std::move(*named);
  UnitFiles files = readUnits(paths, configuration.root);
  const bool any = !files.units.empty();
  dropExcluded(files, configuration.models);
  if (any && files.units.empty())
    return refuse("nothing to analyse: 'exclude:' covers every unit; name others, or narrow it");
  if (options.command == Command::Suggest) return reportSuggestions(files, nullptr, configuration, options);
  return finish(std::move(files), configuration, options);
}

int analyse(const Options &options) {
  Configuration configuration = readConfiguration(options);
  if (hasErrors(configuration.diagnostics)) {
    printDiagnostics(configuration.diagnostics);
    return kBadUsage;
  }
  if (options.command == Command::Tidy) return runTidyCommand(options, configuration);
  bool fromUnits = options.command == Command::Link || (options.command != Command::Check && areUnits(options.files));
  return fromUnits ? analyseUnitFiles(options, configuration) : analyseSources(options, std::move(configuration));
}

int runAnalysis(const Options &options) {
  if (llvm::Error error = checkOutputs(options)) return refuse(std::move(error));
  beginTrace(options);
  const int status = analyse(options);
  if (llvm::Error error = finishTrace(options)) return refuse(std::move(error));
  return status;
}

int runExtract(const Options &options) {
  if (llvm::Error error = checkOutputs(options)) return refuse(std::move(error));
  return extractFile(options);
}

int printParsed(const ParsedCommandLine &parsed) {
  if (parsed.status != kClean) {
    llvm::errs() << parsed.text;
    return parsed.status;
  }
  llvm::Error error = writeToStandardOutput(parsed.text);
  return error ? refuse(std::move(error)) : kClean;
}

}  // namespace

int runPiiflow(int argc, const char *const *argv) {
  installSignalHandlers();
  ParsedCommandLine parsed = parseCommandLine(argc, argv);
  if (!parsed.options) return printParsed(parsed);
  const Options &options = *parsed.options;
  switch (options.command) {
    case Command::Extract:
      return runExtract(options);
    case Command::Init:
    case Command::Doctor:
      if (llvm::Error error = checkOutputs(options)) return refuse(std::move(error));
      return options.command == Command::Init ? initialise(options) : examine(options);
    case Command::VendorsCheck:
      return checkVendors(options);
    case Command::VendorsNew:
      return startVendor(options);
    case Command::PacksList:
      return listPacks(options);
    case Command::PacksShow:
      return showPack(options);
    case Command::ModelsTest:
      return testModels(options);
    case Command::Diff:
      return diffInventories(options);
    case Command::AuditVerify:
      return verifyAudit(options);
    case Command::Launch:
      return launchCompiler(options);
    case Command::Lsp:
      return serveEditor(options);
    case Command::Completion:
      return printCompletion(options);
    case Command::Manual:
      return printManual(options);
    default:
      return runAnalysis(options);
  }
}

}  // namespace piiflow::driver
