// `--format json`: our own document, for scripts. Its members are listed in docs/reports.md.
#include "base/Version.h"
#include "report/Escape.h"
#include "report/Gaps.h"
#include "report/JsonWriting.h"
#include "report/PackUse.h"

namespace piiflow::report {
namespace {

const char *severityName(base::Severity severity) {
  switch (severity) {
    case base::Severity::Error:
      return "error";
    case base::Severity::Warning:
      return "warning";
    case base::Severity::Note:
      return "note";
  }
  return "";
}

void writeResult(llvm::json::OStream &json, const Result &result, const ReportInput &input) {
  json.attribute("rule", result.rule->id);
  json.attribute("level", levelName(result.level));
  json.attribute("message", escapeText(result.message));
  if (input.baseline && result.level != Level::None) json.attribute("known", result.known);
  json.attributeObject("flow", [&] { writeFlow(json, *result.finding, /*withWays=*/true); });
}

void writeFixed(llvm::json::OStream &json, const KnownResult &known) {
  json.attribute("rule", known.ruleId);
  json.attribute("id", known.flowId);
  json.attribute("message", escapeText(known.message));
  json.attribute("uri", known.uri);
  json.attribute("line", known.line);
}

void writeTally(llvm::json::OStream &json, const Tally &tally) {
  json.attribute("errors", tally.errors);
  json.attribute("unapproved", tally.unapproved);
  json.attribute("warnings", tally.warnings);
  json.attribute("approved", tally.approved);
  json.attribute("suppressed", tally.suppressed);
  json.attribute("known", tally.known);
  json.attribute("fixed", tally.fixed);
  json.attribute("limitations", tally.limitations);
}

}  // namespace

void writeJson(const ReportInput &input, llvm::raw_ostream &os) {
  const std::vector<Finding> findings = collectFindings(input);
  const std::vector<Result> results = collectResults(findings, input);
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("piiflow", 1);
    json.attribute("version", base::toolVersion());
    json.attribute("complete", input.complete);
    json.attribute("configurationDigest", input.models ? input.models->digest : "");
    json.attributeArray("results", [&] {
      for (const Result &result : results)
        if (result.level != Level::None || input.options.includeApproved)
          json.object([&] { writeResult(json, result, input); });
    });
    if (input.baseline)
      json.attributeArray("fixed", [&] {
        for (const KnownResult *known : collectFixed(results, input)) json.object([&] { writeFixed(json, *known); });
      });
    json.attributeArray("diagnostics", [&] {
      for (const base::Diagnostic &diagnostic : collectDiagnostics(input))
        json.object([&] {
          json.attribute("severity", severityName(diagnostic.severity));
          if (!diagnostic.ruleId.empty()) json.attribute("rule", escapeText(diagnostic.ruleId));
          json.attribute("message", escapeText(diagnostic.message));
          if (!diagnostic.file.empty())
            writePlace(json, "place", {diagnostic.file, diagnostic.line, diagnostic.column, 0, 0});
        });
    });
    json.attributeArray("limitations", [&] {
      for (const PlacedLimitation &limitation : collectLimitations(input))
        json.object([&] {
          json.attribute("kind", escapeText(limitation.kind));
          json.attribute("message", escapeText(limitation.message));
          if (limitation.place.known()) writePlace(json, "place", limitation.place);
        });
    });
    writeGapList(input, json);
    writePackUse(input, json);
    json.attributeObject("summary", [&] { writeTally(json, countResults(input)); });
  });
  os << '\n';
}

}  // namespace piiflow::report
