// What every report is made from: the judged flows of all programs, what was left out, and how to show it.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/raw_ostream.h"

#include "policy/Verdict.h"
#include "report/Baseline.h"
#include "report/SourceSnippets.h"

namespace piiflow::report {

/// One program of `programs:`, or the only one. Everything outlives the report.
struct ProgramReport {
  const link::Program *program = nullptr;
  const bind::TaintSpec *spec = nullptr;
  const solve::FlowSet *flows = nullptr;
  const policy::PolicyResult *policy = nullptr;
};

struct ReportOptions {
  bool color = false;            ///< text: ANSI colours
  bool quiet = false;            ///< text: results only
  bool includeApproved = false;  ///< SARIF and JSON also hold what is approved or suppressed
  base::Confidence minConfidence = base::Confidence::Low;
  /// SARIF: what GitHub's code scanning takes, results of a run and steps of a result. More makes it refuse all.
  unsigned maxResults = 25000;
  unsigned maxSteps = 10000;
};

struct ReportInput {
  std::vector<ProgramReport> programs;
  const models::ModelSet *models = nullptr;
  const SourceSnippets *sources = nullptr;  ///< null: no snippets, no line hashes
  const Baseline *baseline = nullptr;       ///< null: everything is new
  /// Of the run itself (a file that did not parse, ...). Those in programs, specs and policy results are added.
  std::vector<base::Diagnostic> diagnostics;
  ReportOptions options;
  std::string rootDir;       ///< absolute; displayed paths are relative to it
  bool complete = true;      ///< false: part of the program was not analysed
  bool isSelection = false;  ///< only the results of some files are asked for
  models::Date today;        ///< for formats that want a time
  bool partial = false;      ///< single files were asked for: an approval that matches nothing says nothing then
};

/// What decides the exit status.
struct Tally {
  unsigned errors = 0;      ///< new results of level error: any makes the exit status 1
  unsigned unapproved = 0;  ///< those of them that are unapproved flows
  unsigned warnings = 0;    ///< new results of level warning, and warning diagnostics
  unsigned approved = 0;
  unsigned suppressed = 0;
  unsigned known = 0;        ///< in the baseline
  unsigned fixed = 0;        ///< in the baseline and gone
  unsigned limitations = 0;  ///< places that were left out
};

Tally countResults(const ReportInput &input);

void writeText(const ReportInput &input, llvm::raw_ostream &os);
void writeSarif(const ReportInput &input, llvm::raw_ostream &os);
void writeJson(const ReportInput &input, llvm::raw_ostream &os);
/// Every flow to every recipient, approved or not.
void writeInventoryText(const ReportInput &input, llvm::raw_ostream &os);
void writeInventoryJson(const ReportInput &input, llvm::raw_ostream &os);
void writeInventoryCsv(const ReportInput &input, llvm::raw_ostream &os);
void writeInventoryMarkdown(const ReportInput &input, llvm::raw_ostream &os);
/// A record of processing activities with the fields of GDPR Art. 30, each marked as derived or declared; Markdown.
void writeRopa(const ReportInput &input, llvm::raw_ostream &os);
/// For people and services that read results of CI.
void writeGitlabSast(const ReportInput &input, llvm::raw_ostream &os);
void writeGitlabCodeQuality(const ReportInput &input, llvm::raw_ostream &os);
void writeRdjsonl(const ReportInput &input, llvm::raw_ostream &os);
void writeGithubCommands(const ReportInput &input, llvm::raw_ostream &os);
void writeMarkdown(const ReportInput &input, llvm::raw_ostream &os);
/// One flow step by step. False when no flow has this id (or a prefix of it that only one has).
bool writeExplanation(const ReportInput &input, llvm::StringRef flowId, llvm::raw_ostream &os);

}  // namespace piiflow::report
