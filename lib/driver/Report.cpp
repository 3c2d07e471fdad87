#include "driver/Report.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <set>
#include <utility>

#include "base/Digest.h"
#include "base/StageTimes.h"
#include "base/WriteFile.h"
#include "driver/AuditLog.h"
#include "driver/Depfile.h"
#include "driver/Git.h"
#include "driver/Output.h"
#include "driver/Paths.h"
#include "driver/WhyNot.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compression.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include "report/Escape.h"
#include "report/Gaps.h"
#include "report/InventoryDiff.h"
#include "report/PackUse.h"
#include "report/ReportInput.h"
#include "report/RunRecord.h"

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
  input.today = configuration.today;
  input.isSelection = analysis.isSelection;
  return input;
}

/// What --format says, else what the name of the file to compare with says.
Format inventoryFormat(const Options &options) {
  const llvm::StringRef file = options.inventoryFile;
  if (options.formatIsGiven || file.empty()) return options.format;
  if (file.ends_with(".json")) return Format::Json;
  if (file.ends_with(".csv")) return Format::Csv;
  return file.ends_with(".md") ? Format::Markdown : Format::Text;
}

void writeInventory(llvm::raw_ostream &os, const report::ReportInput &input, Format format) {
  switch (format) {
    case Format::Json:
      return report::writeInventoryJson(input, os);
    case Format::Csv:
      return report::writeInventoryCsv(input, os);
    case Format::Markdown:
      return report::writeInventoryMarkdown(input, os);
    case Format::Ropa:
      return report::writeRopa(input, os);
    default:
      return report::writeInventoryText(input, os);
  }
}

/// `inventory --check`: what a committed inventory has and the program has not, and the reverse.
RunOutput compareInventory(RunOutput output, const Options &options) {
  std::string after = std::exchange(output.text, "");
  auto buffer = llvm::MemoryBuffer::getFile(options.inventoryFile, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) {
    output.status = kBadUsage;
    output.errors += formatError("--check: '" + options.inventoryFile + "': " + buffer.getError().message() +
                                 "; write it with 'piiflow inventory'");
    return output;
  }
  const Format format = inventoryFormat(options);
  std::string before = (*buffer)->getBuffer().str();
  if (format == Format::Text || format == Format::Json) {
    before = report::withoutPlaces(before, format == Format::Json);
    after = report::withoutPlaces(after, format == Format::Json);
  }
  if (before == after) return output;
  llvm::SmallVector<llvm::StringRef> old, fresh;
  llvm::StringRef(before).split(old, '\n', -1, /*KeepEmpty=*/false);
  llvm::StringRef(after).split(fresh, '\n', -1, /*KeepEmpty=*/false);
  auto addMissing = [&](const char *sign, llvm::ArrayRef<llvm::StringRef> some, llvm::ArrayRef<llvm::StringRef> all) {
    const std::multiset<llvm::StringRef> known(all.begin(), all.end());
    for (llvm::StringRef line : some)
      if (!known.contains(line)) output.text += sign + report::escapeText(line.rtrim('\r')) + "\n";
  };
  addMissing("- ", old, fresh);
  addMissing("+ ", fresh, old);
  output.text += report::escapeText(options.inventoryFile) + " is stale: write it again with piiflow inventory\n";
  output.status = kFlowsFound;
  return output;
}

void writeResults(llvm::raw_ostream &os, const report::ReportInput &input, Format format) {
  switch (format) {
    case Format::Text:
      report::writeText(input, os);
      return;
    case Format::Sarif:
      report::writeSarif(input, os);
      return;
    case Format::Json:
      report::writeJson(input, os);
      return;
    case Format::Markdown:
      report::writeMarkdown(input, os);
      return;
    case Format::GitlabSast:
      report::writeGitlabSast(input, os);
      return;
    case Format::GitlabCodeQuality:
      report::writeGitlabCodeQuality(input, os);
      return;
    case Format::Rdjsonl:
      report::writeRdjsonl(input, os);
      return;
    case Format::Github:
      report::writeGithubCommands(input, os);
      return;
    case Format::Csv:
    case Format::Ropa:
    case Format::Yaml:
    case Format::Patch:
      return;  // of other commands only
  }
}

/// False when no flow has the id that `explain` was asked for.
bool writeTo(llvm::raw_ostream &os, const report::ReportInput &input, const Options &options) {
  switch (options.command) {
    case Command::Explain:
      return report::writeExplanation(input, options.flowId, os);
    case Command::Inventory:
      writeInventory(os, input, inventoryFormat(options));
      return true;
    case Command::Gaps:
      if (options.format == Format::Json)
        report::writeGapsJson(input, os);
      else
        report::writeGapsText(input, os);
      return true;
    case Command::PacksUsed:
      if (options.format == Format::Json)
        report::writePackUseJson(input, os);
      else
        report::writePackUseText(input, os);
      return true;
    default:
      break;
  }
  writeResults(os, input, options.format);
  return true;
}

std::string timeInUtc() {
  const char *given = std::getenv("SOURCE_DATE_EPOCH");
  long long seconds = 0;
  if (!given || llvm::StringRef(given).getAsInteger(10, seconds)) seconds = std::time(nullptr);
  const auto time = static_cast<std::time_t>(seconds);
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

/// GitHub refuses a file of more than 10 MB, compressed.
std::string noticeSize(llvm::StringRef sarif, const std::string &file) {
  constexpr std::size_t kTaken = 10u << 20;
  if (sarif.size() <= kTaken || !llvm::compression::zlib::isAvailable()) return "";
  llvm::SmallVector<std::uint8_t> compressed;
  llvm::compression::zlib::compress(llvm::arrayRefFromStringRef(sarif), compressed);
  if (compressed.size() <= kTaken) return "";
  return formatDiagnostics({{base::Severity::Warning, file, 0, 0,
                             "GitHub's code scanning takes 10 MiB of compressed SARIF, and this is more", ""}});
}

/// Adds the files of --sarif and --report.
void addFiles(const report::ReportInput &input, const Options &options, RunOutput &output) {
  auto add = [&](const std::string &path, const report::ReportInput &shown, Format format) {
    RunOutput::File file{path, ""};
    llvm::raw_string_ostream os(file.bytes);
    writeResults(os, shown, format);
    output.files.push_back(std::move(file));
  };
  if (!options.sarifFile.empty()) {
    add(options.sarifFile, input, Format::Sarif);
    output.errors += noticeSize(output.files.back().bytes, options.sarifFile);
  }
  report::ReportInput plain = input;
  plain.options.color = false;
  for (const ReportFile &file : options.reports) add(file.path, plain, file.format);
}

/// The evidence, which names the digest of the SARIF beside standard output.
llvm::Error writeEvidence(const report::ReportInput &input, const Configuration &configuration, const Options &options,
                          const RunOutput &output) {
  if (options.auditLog.empty() && options.attestation.empty()) return llvm::Error::success();
  report::RunFacts facts;
  if (!options.sarifFile.empty()) {
    facts.sarif = options.sarifFile;
    facts.sarifDigest = base::sha256Hex(output.files.front().bytes);
  }
  GitState state = gitState(configuration.root);
  facts.commit = std::move(state.commit);
  facts.isModified = state.isModified;
  facts.configurationCommit = configuration.commit;
  facts.time = timeInUtc();
  facts.exitStatus = output.status;
  if (!options.auditLog.empty()) {
    llvm::Expected<std::string> head =
        appendToAuditLog(options.auditLog, [&](std::uint64_t sequence, const std::string &previous) {
          return report::recordRun(input, facts, sequence, previous);
        });
    if (!head) return head.takeError();
    llvm::errs() << "piiflow: audit log " << report::escapeText(options.auditLog) << ", head " << *head << '\n';
    facts.auditLog = options.auditLog;
    facts.auditHead = std::move(*head);
  }
  if (options.attestation.empty()) return llvm::Error::success();
  std::string bytes;
  llvm::raw_string_ostream os(bytes);
  report::writeAttestation(input, facts, os);
  return base::writeFile(options.attestation, bytes);
}

/// Errors that a report in another format than text holds: people look at standard error.
std::string formatRunErrors(const report::ReportInput &input) {
  std::vector<base::Diagnostic> errors;
  auto take = [&](const std::vector<base::Diagnostic> &diagnostics) {
    for (const base::Diagnostic &diagnostic : diagnostics) {
      if (diagnostic.severity == base::Severity::Error) errors.push_back(diagnostic);
    }
  };
  take(input.diagnostics);
  for (const report::ProgramReport &program : input.programs) take(program.program->diagnostics);
  return formatDiagnostics(errors);
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

std::string unknownFlow(const Analysis &analysis, const std::string &id) {
  std::set<std::string> meant;
  for (const auto &program : analysis.programs)
    for (const policy::Verdict &verdict : program->judged.verdicts)
      if (llvm::StringRef(verdict.flowId).starts_with(id)) meant.insert(verdict.flowId);
  if (meant.empty()) return "no flow has the id '" + id + "'; 'piiflow inventory' shows the ids";
  return "the ids of " + std::to_string(meant.size()) + " flows begin with '" + id + "': " +
         llvm::join(llvm::ArrayRef(std::vector<std::string>(meant.begin(), meant.end())).take_front(5), ", ") +
         (meant.size() > 5 ? ", ..." : "") + "; give more of it";
}

int explainAbsence(const Analysis &analysis, const Options &options) {
  std::string text, problems;
  llvm::raw_string_ostream os(text);
  bool isAnswered = false;
  for (const auto &program : analysis.programs) {
    llvm::Error error = writeWhyNot(program->program, program->spec, program->flows, &program->judged,
                                    options.whyNotSource, options.whyNotPlace, os);
    isAnswered |= !error;
    if (error) problems = llvm::toString(std::move(error));
  }
  printDiagnostics(analysis.diagnostics);
  if (!isAnswered) {
    printError("--why-not: " + (problems.empty() ? std::string("nothing was analysed") : problems));
    return kBadUsage;
  }
  if (llvm::Error error = writeToStandardOutput(text)) {
    printError(llvm::toString(std::move(error)));
    return kBadUsage;
  }
  return analysis.complete || options.allowIncomplete ? kClean : kIncomplete;
}

std::string allResultsAsSarif(const Analysis &analysis, const Configuration &configuration, const Options &options,
                              const report::SourceSnippets &sources) {
  report::ReportInput input = reportInput(analysis, configuration, options, sources);
  input.options.maxResults = std::numeric_limits<unsigned>::max();
  input.options.includeApproved = false;
  std::string bytes;
  llvm::raw_string_ostream os(bytes);
  report::writeSarif(input, os);
  return bytes;
}

std::string inventoryAsJson(const Analysis &analysis, const Configuration &configuration, const Options &options,
                            const report::SourceSnippets &sources) {
  std::string bytes;
  llvm::raw_string_ostream os(bytes);
  report::writeInventoryJson(reportInput(analysis, configuration, options, sources), os);
  return bytes;
}

RunOutput reportAnalysis(const Analysis &analysis, const Configuration &configuration, const Options &options) {
  base::StageScope stage(base::Stage::Report);
  report::SourceSnippets sources(configuration.root);
  report::ReportInput input = reportInput(analysis, configuration, options, sources);
  RunOutput output;
  auto refuse = [&](std::string errors) {
    output = {kBadUsage, "", output.errors + std::move(errors), {}};
    return output;
  };
  llvm::raw_string_ostream os(output.text);
  const bool found = writeTo(os, input, options);
  if (options.format != Format::Text || !found) output.errors = formatRunErrors(input);
  if (!found)
    return refuse(formatError(unknownFlow(analysis, options.flowId)));
  output.status = exitStatus(analysis, report::countResults(input), options);
  if (!options.inventoryFile.empty()) return compareInventory(std::move(output), options);
  addFiles(input, options, output);
  if (llvm::Error error = writeFiles(output)) return refuse(formatError(llvm::toString(std::move(error))));
  if (llvm::Error error = writeEvidence(input, configuration, options, output))
    return refuse(formatError(llvm::toString(std::move(error))));
  return output;
}

llvm::Error writeForBuild(const RunOutput &output, const Configuration &configuration, const Options &options) {
  if (!options.depfile.empty()) {
    const std::string here = workingDirectory();
    std::vector<std::string> files;
    files.reserve(configuration.models.files.size() + 1);
    for (const std::string &file : configuration.models.files) files.push_back(absolutePath(file, here));
    if (!options.baseline.empty()) files.push_back(absolutePath(options.baseline, here));
    if (llvm::Error error = writeDepfile(options.depfile, options.output, std::move(files))) return error;
  }
  if (options.output.empty() || output.status != kClean) return llvm::Error::success();
  return base::writeFile(options.output, output.text);
}

llvm::Error writeFiles(const RunOutput &output) {
  for (const RunOutput::File &file : output.files)
    if (llvm::Error error = base::writeFile(file.path, file.bytes)) return error;
  return llvm::Error::success();
}

int writeOutput(const RunOutput &output) {
  llvm::errs() << output.errors;
  llvm::Error error = writeToStandardOutput(output.text);
  if (!error) return output.status;
  printError(llvm::toString(std::move(error)));
  return kBadUsage;
}

}  // namespace piiflow::driver
