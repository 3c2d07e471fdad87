// One flow, every way and every step with its source line.
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

#include "report/Escape.h"
#include "report/Finding.h"

namespace piiflow::report {
namespace {

std::string expandTabs(llvm::StringRef line) {
  std::string text;
  for (char c : line) text += c == '\t' ? ' ' : c;
  return text;
}

void writeStep(const Place &place, llvm::StringRef note, llvm::StringRef function, const ReportInput &input,
               llvm::raw_ostream &os) {
  os << escapeText(place.path) << ':' << place.line << ':' << place.column << ": " << escapeText(note);
  if (!function.empty()) os << " (in '" << escapeText(function) << "')";
  os << '\n';
  if (!input.sources) return;
  if (std::optional<llvm::StringRef> line = input.sources->line(place.path, place.line))
    os << llvm::format("%5u | ", place.line) << escapeText(llvm::StringRef(expandTabs(*line)).rtrim()) << '\n';
}

void writeHead(const Finding &finding, llvm::raw_ostream &os) {
  os << "flow " << finding.flowId << '\n'
     << "  data:       " << escapeText(finding.category) << '\n'
     << "  source:     '" << escapeText(finding.source) << "' (" << finding.sourceKind << ")\n"
     << "  recipient:  " << escapeText(finding.recipient) << " (" << finding.recipientKind << ")\n"
     << "  sink:       '" << escapeText(finding.callee) << "'\n"
     << "  transforms: " << (finding.transforms.empty() ? "none" : joinTransforms(finding.transforms)) << '\n'
     << "  confidence: " << llvm::StringRef(base::confidenceName(finding.confidence)) << '\n';
  std::vector<std::string> endpoints;
  for (const ShownEndpoint &endpoint : finding.endpoints) {
    std::string shown = endpoint.text.empty() ? "not shown by the program" : escapeText(endpoint.text) + (endpoint.prefixOnly ? "..." : "");
    if (!endpoint.origin.empty()) shown += " (" + escapeText(endpoint.origin) + ")";
    if (!llvm::is_contained(endpoints, shown)) endpoints.push_back(std::move(shown));
  }
  for (const std::string &endpoint : endpoints) os << "  endpoint:   " << endpoint << '\n';
  os << "  verdict:    " << outcomeName(finding.outcome);
  if (!finding.rule && finding.outcome != policy::Outcome::Suppressed)
    os << " by " << (finding.vendorHasLapsed ? "the register of vendors" : "default");
  if (finding.rule) os << " by " << escapeText(finding.rulePlace.path) << ':' << finding.rulePlace.line;
  if (!finding.reason.empty()) os << ": " << escapeText(finding.reason);
  os << '\n';
  for (const base::Diagnostic &note : finding.notes)
    os << "  note:       " << escapeText(note.file) << ':' << note.line << ": " << escapeText(note.message) << '\n';
}

void writeWays(const Finding &finding, const ReportInput &input, llvm::raw_ostream &os) {
  for (std::size_t i = 0; i < finding.ways.size(); ++i) {
    const Way &way = finding.ways[i];
    os << "\nway " << i + 1 << " of " << finding.ways.size() << ", transforms "
       << (way.transforms.empty() ? "none" : joinTransforms(way.transforms)) << ", confidence "
       << llvm::StringRef(base::confidenceName(way.confidence)) << '\n';
    for (const Step &step : way.steps) writeStep(step.place, step.note, step.function, input, os);
    writeStep(finding.sink, "reaches " + finding.recipient + " by '" + finding.callee + "'", finding.caller, input, os);
  }
}

}  // namespace

bool writeExplanation(const ReportInput &input, llvm::StringRef flowId, llvm::raw_ostream &os) {
  const std::vector<Finding> findings = collectFindings(input);
  const Finding *found = nullptr;
  for (const Finding &finding : findings) {
    if (!llvm::StringRef(finding.flowId).starts_with(flowId)) continue;
    if (found) return false;
    found = &finding;
  }
  if (!found || flowId.empty()) return false;
  writeHead(*found, os);
  writeWays(*found, input, os);
  return true;
}

}  // namespace piiflow::report
