// A summary for people, as Markdown: the job summary of a CI run, or a comment on a pull request.
#include "report/Escape.h"
#include "report/Finding.h"

namespace piiflow::report {
namespace {

// GitHub takes a summary of at most 1 MiB; nobody reads half of that.
constexpr unsigned kRows = 200;

std::string place(const Place &at) {
  return escapeMarkdown(at.path) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

void writeHeadline(const ReportInput &input, const Tally &tally, llvm::raw_ostream &os) {
  os << "## piiflow: ";
  if (tally.errors != 0)
    os << (tally.unapproved == 1 ? "1 unapproved flow of personal data"
                                 : std::to_string(tally.unapproved) + " unapproved flows of personal data");
  else
    os << "no unapproved flow of personal data";
  os << "\n\n";
  if (!input.complete) os << "**The analysis is incomplete: flows may be missing.**\n\n";
  os << "| errors | warnings | approved | suppressed | in the baseline | fixed since | not analysed |\n"
     << "| --- | --- | --- | --- | --- | --- | --- |\n"
     << "| " << tally.errors << " | " << tally.warnings << " | " << tally.approved << " | " << tally.suppressed << " | "
     << tally.known << " | " << tally.fixed << " | " << tally.limitations << " |\n";
}

void writeResults(const std::vector<Result> &results, llvm::raw_ostream &os) {
  unsigned count = 0, left = 0;
  for (const Result &result : results) {
    if (result.level == Level::None || result.known) continue;
    if (count == kRows) {
      ++left;
      continue;
    }
    if (count++ == 0) os << "\n| | place | what | rule |\n| --- | --- | --- | --- |\n";
    os << "| " << levelName(result.level) << " | " << place(result.finding->sink) << " | "
       << escapeMarkdown(result.message) << " | " << result.rule->id << " |\n";
  }
  if (left != 0) os << "\n" << left << " more: see the text report.\n";
}

}  // namespace

void writeMarkdown(const ReportInput &input, llvm::raw_ostream &os) {
  const std::vector<Finding> findings = collectFindings(input);
  writeHeadline(input, countResults(input), os);
  writeResults(collectResults(findings, input), os);
  bool isFirst = true;
  for (const base::Diagnostic &diagnostic : collectDiagnostics(input)) {
    if (diagnostic.severity == base::Severity::Note) continue;
    if (isFirst) os << '\n';
    isFirst = false;
    os << "* " << (diagnostic.severity == base::Severity::Error ? "error: " : "warning: ");
    if (!diagnostic.file.empty()) os << escapeMarkdown(diagnostic.file) << ":" << diagnostic.line << ": ";
    os << escapeMarkdown(diagnostic.message) << '\n';
  }
}

}  // namespace piiflow::report
