// What the user typed, checked and typed. Nothing here has looked at a file yet.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Transform.h"
#include "models/ModelSet.h"

namespace piiflow::driver {

/// The contract's exit statuses.
enum ExitStatus : int { kClean = 0, kFlowsFound = 1, kBadUsage = 2, kIncomplete = 3 };

enum class Command {
  Check,
  Extract,
  Link,
  Inventory,
  Explain,
  Gaps,
  Suggest,
  Tidy,
  Init,
  Doctor,
  Approve,
  VendorsCheck,
  VendorsNew,
  PacksList,
  PacksShow,
  PacksUsed,
  ModelsTest,
  Diff,
  AuditVerify,
  Launch,
  Completion,
  Manual,
  Lsp,
};

enum class Format {
  Text,
  Sarif,
  Json,
  Csv,
  Markdown,
  Ropa,
  GitlabSast,
  GitlabCodeQuality,
  Rdjsonl,
  Github,
  Yaml,
  Patch,
};

enum class Color { Auto, Always, Never };

/// `--path-map FROM=TO`.
struct PathMapping {
  std::string from;
  std::string to;
};

/// `--report FORMAT=FILE`.
struct ReportFile {
  Format format;
  std::string path;
};

struct Options {
  Command command = Command::Check;
  std::vector<std::string> words;                 ///< all of the command line, as typed
  std::vector<std::string> files;                 ///< sources, or units of `link`
  std::optional<std::vector<std::string>> flags;  ///< behind `--`; empty but present means "no flags"
  std::string flowId;                             ///< of `explain` and `approve`
  std::string whyNotSource;                       ///< --why-not of `explain`: a source, and FILE:LINE
  std::string whyNotPlace;
  std::vector<std::string> vendorIds;  ///< of `vendors check` and `vendors new`
  std::string output;                  ///< -o of `extract`
  std::string depfile;                 ///< --depfile of `extract` and `link`
  std::string objectDir;               ///< --object-dir of `extract`
  std::string shape;                   ///< of `completion` and `manual`

  std::string buildPath;  ///< -p: a folder or a database
  std::string config;
  std::string root;
  std::vector<PathMapping> pathMaps;
  std::vector<std::string> extraArgs;
  std::vector<std::string> extraArgsBefore;

  unsigned jobs = 0;  ///< 0: one for each core
  std::string cacheDir;
  bool noCache = false;
  bool usesPch = true;         ///< precompiles system headers, with a cache
  unsigned cacheSize = 2048;   ///< MiB that the cache may take
  bool fullBodies = false;     ///< also bodies of system headers that nothing depends on
  bool noFlows = false;        ///< --no-flows of `suggest`: by names alone
  bool time = false;           ///< --time: a line a stage on standard error
  std::string traceFile;       ///< --trace: Chrome's format
  unsigned fileTimeout = 600;  ///< seconds for one file
  unsigned fileMemory = 8192;  ///< MiB of address space for one worker

  Format format = Format::Text;
  std::string sarifFile;
  std::vector<ReportFile> reports;  ///< more files beside standard output
  std::string baseline;
  std::string diff;        ///< --diff of `check`: a git revision, or "-" for a patch on standard input
  std::string configFrom;  ///< --config-from: a git revision
  std::string auditLog;
  std::string attestation;
  std::string inventoryFile;  ///< --check of `inventory`
  bool formatIsGiven = false;
  std::string head;         ///< of `audit verify`
  bool exitCode = false;    ///< of `diff`
  unsigned dueWithin = 30;  ///< days, of `vendors check`
  std::string reason;       ///< of `approve`
  std::string approvedBy;
  std::string purpose;
  std::optional<models::Date> until;
  bool onlyInFile = false;
  base::Confidence minConfidence = base::Confidence::Low;
  bool quiet = false;
  Color color = Color::Auto;
  bool includeApproved = false;
  bool warningsAsErrors = false;
  bool failOnIncomplete = false;
  bool allowIncomplete = false;
  std::optional<models::Date> today;

  bool fix = false;  ///< of `tidy`, as the following
  std::string exportFixes;
  std::string checks;  ///< globs behind `piiflow-*`
  std::string headerFilter;
  std::string units;  ///< flow units of the other files

  std::string packDir;      ///< empty: see PackDir.h
  std::string resourceDir;  ///< Clang's builtin headers; empty: searched
};

/// The outcome of reading a command line: options, or what to print and the status to leave with.
struct ParsedCommandLine {
  std::optional<Options> options;
  std::string text;  ///< help or version for standard output; a usage error for standard error
  int status = kClean;
};

ParsedCommandLine parseCommandLine(int argc, const char *const *argv);

}  // namespace piiflow::driver
