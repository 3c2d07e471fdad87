#include "driver/Configuration.h"

#include <algorithm>

#include "base/StageTimes.h"
#include "driver/Git.h"
#include "driver/PackDir.h"
#include "driver/Paths.h"
#include "driver/YamlCache.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "models/FileTree.h"
#include "report/Escape.h"

namespace piiflow::driver {
namespace {

constexpr const char *kRootFile = ".piiflow.yaml";

/// As the user would write it: relative to the working directory where it stands below.
std::string findRootFile(const Options &options) {
  if (!options.config.empty()) return options.config;
  std::string here = workingDirectory();
  return relativePath(findUpwards(here, {kRootFile}), here);
}

void fail(Configuration &configuration, const std::string &file, const std::string &message) {
  configuration.diagnostics.push_back({base::Severity::Error, file, 0, 0, message, ""});
}

const char *severityName(base::Severity severity) {
  switch (severity) {
    case base::Severity::Note:
      return "note";
    case base::Severity::Warning:
      return "warning";
    case base::Severity::Error:
      return "error";
  }
  return "error";
}

void readBaselineFile(const Options &options, Configuration &configuration) {
  if (options.baseline.empty()) return;
  if (llvm::Expected<report::Baseline> baseline = report::readBaseline(options.baseline)) {
    configuration.baseline = std::move(*baseline);
  } else {
    fail(configuration, "", "--baseline: " + llvm::toString(baseline.takeError()));
  }
}

}  // namespace

namespace {

std::string shownPath(const Options &options, const std::string &file) {
  return options.config.empty() ? relativePath(file, workingDirectory()) : options.config;
}

/// The configuration of --config-from decides; that of the working tree is kept where it says something else.
void readRevision(const Options &options, const std::string &packDir, Configuration &configuration) {
  const std::string here = workingDirectory();
  auto revision = GitRevision::open(here, options.configFrom);
  if (!revision) return fail(configuration, "", "--config-from: " + llvm::toString(revision.takeError()));
  configuration.commit = (*revision)->commit();
  const std::string file =
      options.config.empty() ? (*revision)->findUpwards(here, kRootFile) : absolutePath(options.config, here);
  if (file.empty() || !(*revision)->exists(file)) {
    const std::string name = options.config.empty() ? std::string(kRootFile) : options.config;
    return fail(configuration, "",
                "--config-from: there is no " + name + " in '" + options.configFrom +
                    "'; leave the option out until it has one");
  }
  if (options.root.empty()) configuration.root = llvm::sys::path::parent_path(file).str();
  models::LoadResult loaded = models::loadModels(shownPath(options, file), packDir, **revision);
  for (base::Diagnostic &diagnostic : loaded.diagnostics) {
    diagnostic.message += " (in " + configuration.commit.substr(0, 12) + ")";
    configuration.diagnostics.push_back(std::move(diagnostic));
  }
  models::ModelSet working = std::move(configuration.models);
  configuration.models = std::move(loaded.models);
  if (working.digest != configuration.models.digest) configuration.workingTree = std::move(working);
}

}  // namespace

std::string findRoot(const Options &options) {
  std::string here = workingDirectory();
  if (!options.root.empty()) return absolutePath(options.root, here);
  std::string file = findRootFile(options);
  return file.empty() ? here : llvm::sys::path::parent_path(absolutePath(file, here)).str();
}

Configuration readConfiguration(const Options &options) {
  base::StageScope stage(base::Stage::Configure);
  Configuration configuration;
  configuration.today = options.today.value_or(models::todayInUtc());
  configuration.root = findRoot(options);
  if (!llvm::sys::fs::is_directory(configuration.root))
    fail(configuration, "", "--root: there is no folder " + options.root + "; name the one that paths are relative to");
  std::string rootFile = findRootFile(options);
  // What a change removes from the working tree, the revision still has.
  if (!options.configFrom.empty() && !llvm::sys::fs::exists(rootFile)) rootFile.clear();
  if (!rootFile.empty() && !llvm::sys::fs::is_regular_file(rootFile)) {
    fail(configuration, rootFile,
         llvm::sys::fs::exists(rootFile)            ? "is no file; name a YAML file with --config"
         : llvm::sys::fs::is_symlink_file(rootFile) ? "is a link that leads nowhere; mend it, or name the root YAML with --config"
                                                    : "there is no such file; name the root YAML with --config");
    return configuration;
  }
  std::string packDir = findPackDir(options.packDir);
  if (!llvm::sys::fs::is_directory(packDir)) {
    fail(configuration, packDir, "the built-in packs are not found; name their folder with --pack-dir");
    return configuration;
  }
  const YamlCache cache(options.cacheDir);
  const bool isCached = !options.cacheDir.empty() && !options.noCache;
  models::LoadResult loaded = models::loadModels(rootFile, packDir, models::diskFiles(), isCached ? &cache : nullptr);
  configuration.models = std::move(loaded.models);
  for (base::Diagnostic &diagnostic : loaded.diagnostics) configuration.diagnostics.push_back(std::move(diagnostic));
  if (!options.configFrom.empty()) readRevision(options, packDir, configuration);
  readBaselineFile(options, configuration);
  return configuration;
}

bool hasErrors(const std::vector<base::Diagnostic> &diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const base::Diagnostic &d) { return d.severity == base::Severity::Error; });
}

std::string formatDiagnostics(const std::vector<base::Diagnostic> &diagnostics) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (const base::Diagnostic &diagnostic : diagnostics) {
    os << (diagnostic.file.empty() ? "piiflow" : report::escapeText(diagnostic.file));
    if (diagnostic.line != 0) os << ':' << diagnostic.line << ':' << std::max(1u, diagnostic.column);
    os << ": " << severityName(diagnostic.severity) << ": " << report::escapeText(diagnostic.message);
    if (!diagnostic.ruleId.empty()) os << " [" << diagnostic.ruleId << ']';
    os << '\n';
  }
  return text;
}

std::string formatError(const std::string &message) {
  return formatDiagnostics({{base::Severity::Error, "", 0, 0, message, ""}});
}

void printDiagnostics(const std::vector<base::Diagnostic> &diagnostics) {
  llvm::errs() << formatDiagnostics(diagnostics);
}

void printProblem(llvm::Error error) {
  std::string text = llvm::toString(std::move(error));
  if (text.find(": error: ") == std::string::npos) return printError(text);
  llvm::errs() << text << '\n';
}

void printError(const std::string &message) { llvm::errs() << formatError(message); }

int refuse(const std::string &message) {
  printError(message);
  return kBadUsage;
}

int refuse(llvm::Error error) {
  printProblem(std::move(error));
  return kBadUsage;
}

}  // namespace piiflow::driver
