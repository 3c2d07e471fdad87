// SARIF 2.1.0, one run. What GitHub's and GitLab's code scanning need comes first; the rest is in properties.
#include <algorithm>
#include <set>
#include <tuple>

#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

#include "base/Version.h"
#include "report/Escape.h"
#include "report/Finding.h"
#include "report/Gaps.h"
#include "report/PackUse.h"

namespace piiflow::report {
namespace {

constexpr const char *kRootId = "%SRCROOT%";

class SarifWriter {
 public:
  SarifWriter(const ReportInput &input, llvm::raw_ostream &os) : input_(input), os_(os), json_(os, /*IndentSize=*/2) {}

  void write() {
    const std::vector<Finding> findings = collectFindings(input_);
    const std::vector<Result> results = collectResults(findings, input_);
    const std::vector<base::Diagnostic> diagnostics = collectDiagnostics(input_);
    limitResults(results, diagnostics);
    json_.object([&] {
      json_.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json_.attribute("version", "2.1.0");
      json_.attributeArray("runs", [&] { json_.object([&] { writeRun(results, diagnostics); }); });
    });
    os_ << '\n';
  }

 private:
  void writeRun(const std::vector<Result> &results, const std::vector<base::Diagnostic> &diagnostics) {
    json_.attributeObject("tool", [&] { json_.attributeObject("driver", [&] { writeDriver(); }); });
    json_.attributeArray("invocations", [&] { json_.object([&] { writeInvocation(diagnostics); }); });
    if (!input_.rootDir.empty()) {
      json_.attributeObject("originalUriBaseIds", [&] {
        json_.attributeObject(kRootId, [&] {
          std::string root = llvm::sys::path::convert_to_slash(input_.rootDir);
          if (root.back() != '/') root += '/';
          json_.attribute("uri", "file://" + encodeUri(root));
        });
      });
    }
    json_.attribute("columnKind", "utf16CodeUnits");
    json_.attributeArray("results", [&] {
      for (const Result &result : results)
        if (shown_.contains(&result)) json_.object([&] { writeResult(result); });
      for (const base::Diagnostic &diagnostic : diagnostics)
        if (shown_.contains(&diagnostic)) json_.object([&] { writeDiagnosticResult(diagnostic); });
      for (const KnownResult &known : fixed_) json_.object([&] { writeFixed(known); });
    });
    json_.attributeObject("properties", [&] {
      json_.attribute("configurationDigest", input_.models ? input_.models->digest : "");
      json_.attribute("minConfidence", llvm::StringRef(base::confidenceName(input_.options.minConfidence)));
      writePackUse(input_, json_);
    });
  }

  // Errors before warnings before the rest, each in its order, until the limit is reached.
  void limitResults(const std::vector<Result> &results, const std::vector<base::Diagnostic> &diagnostics) {
    std::vector<std::tuple<int, std::size_t, const void *>> ranked;
    for (const Result &result : results)
      if (result.level != Level::None || input_.options.includeApproved)
        ranked.emplace_back(result.level == Level::Error     ? 0
                            : result.level == Level::Warning ? 1
                                                             : 2,
                            ranked.size(), &result);
    for (const base::Diagnostic &diagnostic : diagnostics)
      if (isResult(diagnostic))
        ranked.emplace_back(diagnostic.severity == base::Severity::Error ? 0 : 1, ranked.size(), &diagnostic);
    std::sort(ranked.begin(), ranked.end());
    for (const KnownResult *known : collectFixed(results, input_)) fixed_.push_back(*known);
    const std::size_t all = ranked.size() + fixed_.size();
    ranked.resize(std::min<std::size_t>(ranked.size(), input_.options.maxResults));
    fixed_.resize(std::min<std::size_t>(fixed_.size(), input_.options.maxResults - ranked.size()));
    for (const auto &[rank, order, item] : ranked) shown_.insert(item);
    leftOut_ = all - ranked.size() - fixed_.size();
    for (const Result &result : results) {
      std::size_t steps = 0;
      for (const Way &way : result.finding->ways) steps += way.steps.size() + 1;
      if (shown_.contains(&result) && steps > input_.options.maxSteps) ++cutShort_;
    }
  }

  void writeLimits() {
    if (leftOut_ != 0)
      writeNotification("limit", "warning",
                        std::to_string(leftOut_) + " results are left out here: code scanning takes " +
                            std::to_string(input_.options.maxResults) + " of a run. The text report has all",
                        {});
    if (cutShort_ != 0)
      writeNotification("limit", "note",
                        std::to_string(cutShort_) + " results show only their first ways: code scanning takes " +
                            std::to_string(input_.options.maxSteps) + " steps of a result. 'piiflow explain' shows all",
                        {});
  }

  void writeText(llvm::StringRef key, llvm::StringRef text) {
    json_.attributeObject(key, [&] { json_.attribute("text", escapeText(text)); });
  }

  void writeDriver() {
    json_.attribute("name", "piiflow");
    json_.attribute("version", base::toolVersion());
    json_.attribute("semanticVersion", base::toolVersion());
    json_.attributeArray("rules", [&] {
      for (const Rule &rule : allRules()) json_.object([&] { writeRule(rule); });
    });
  }

  void writeRule(const Rule &rule) {
    json_.attribute("id", rule.id);
    json_.attribute("name", rule.name);
    writeText("shortDescription", rule.summary);
    writeText("fullDescription", rule.summary);
    json_.attributeObject("help", [&] {
      json_.attribute("text", rule.help);
      json_.attribute("markdown", rule.help);
    });
    json_.attributeObject("defaultConfiguration", [&] { json_.attribute("level", levelName(rule.level)); });
    json_.attributeObject("properties", [&] {
      json_.attribute("precision", "high");
      json_.attribute("problem.severity", levelName(rule.level));
      const bool isSecurity = !llvm::StringRef(rule.severity).empty();
      if (isSecurity) json_.attribute("security-severity", rule.severity);
      json_.attributeArray("tags", [&] {
        json_.value("privacy");
        if (isSecurity) json_.value("security");
        if (isSecurity) json_.value("external/cwe/cwe-359");
      });
    });
  }

  // --- what was left out -------------------------------------------------------------------------------------------

  // A result needs a rule and a place; everything else is told as a notification.
  static bool isResult(const base::Diagnostic &diagnostic) {
    return findRule(diagnostic.ruleId) && !diagnostic.file.empty() && diagnostic.line != 0;
  }

  void writeInvocation(const std::vector<base::Diagnostic> &diagnostics) {
    json_.attribute("executionSuccessful", input_.complete);
    json_.attributeArray("toolExecutionNotifications", [&] {
      writeLimits();
      for (const base::Diagnostic &diagnostic : diagnostics) {
        if (isResult(diagnostic)) continue;
        const char *level = diagnostic.severity == base::Severity::Error     ? "error"
                            : diagnostic.severity == base::Severity::Warning ? "warning"
                                                                             : "note";
        writeNotification(diagnostic.ruleId.empty() ? "diagnostic" : diagnostic.ruleId, level, diagnostic.message,
                          {diagnostic.file, diagnostic.line, diagnostic.column, 0, 0});
      }
      for (const PlacedLimitation &limitation : collectLimitations(input_)) {
        const bool isSerious = limitation.kind == "limit" || limitation.kind == "decode";
        writeNotification(limitation.kind, isSerious ? "warning" : "note", limitation.message, limitation.place);
      }
      for (const PlacedGap &gap : collectGaps(input_))
        writeNotification("unseen-function", "note",
                          "personal data reached '" + gap.function + "', which has no body and no model, in " +
                              std::to_string(gap.calls) + " call(s)",
                          gap.firstCall);
    });
  }

  void writeNotification(llvm::StringRef id, const char *level, llvm::StringRef message, const Place &place) {
    json_.object([&] {
      json_.attributeObject("descriptor", [&] { json_.attribute("id", escapeText(id)); });
      json_.attribute("level", level);
      writeText("message", message);
      if (place.path.empty()) return;
      json_.attributeArray("locations", [&] { json_.object([&] { writePhysical(place); }); });
    });
  }

  // --- places ------------------------------------------------------------------------------------------------------

  // Clang counts bytes, SARIF's columnKind code units of UTF-16.
  std::uint32_t utf16Column(const std::string &path, std::uint32_t line, std::uint32_t column) const {
    const std::optional<llvm::StringRef> text = input_.sources ? input_.sources->line(path, line) : std::nullopt;
    if (!text || column <= 1) return column;
    std::uint32_t units = 1 + (column - 1 > text->size() ? column - 1 - static_cast<std::uint32_t>(text->size()) : 0);
    for (unsigned char c : text->take_front(column - 1).bytes()) units += (c & 0xc0) == 0x80 ? 0 : c >= 0xf0 ? 2 : 1;
    return units;
  }

  void writePhysical(const Place &place) {
    json_.attributeObject("physicalLocation", [&] {
      json_.attributeObject("artifactLocation", [&] {
        const std::string path = llvm::sys::path::convert_to_slash(place.path);
        if (llvm::sys::path::is_absolute(path)) {
          json_.attribute("uri", "file://" + encodeUri(path));
        } else {
          json_.attribute("uri", encodeUri(path));
          if (!input_.rootDir.empty()) json_.attribute("uriBaseId", kRootId);
        }
      });
      if (place.known()) json_.attributeObject("region", [&] { writeRegion(place); });
    });
  }

  void writeRegion(const Place &place) {
    json_.attribute("startLine", place.line);
    if (place.column == 0) return;
    json_.attribute("startColumn", utf16Column(place.path, place.line, place.column));
    if (place.endLine < place.line || (place.endLine == place.line && place.endColumn < place.column)) return;
    if (place.endLine != place.line) json_.attribute("endLine", place.endLine);
    json_.attribute("endColumn", utf16Column(place.path, place.endLine, place.endColumn));
  }

  // --- results -----------------------------------------------------------------------------------------------------

  void writeRuleOf(const Rule &rule) {
    json_.attribute("ruleId", rule.id);
    json_.attribute("ruleIndex", static_cast<std::int64_t>(&rule - allRules().data()));
  }

  void writeResult(const Result &result) {
    const Finding &finding = *result.finding;
    writeRuleOf(*result.rule);
    if (result.level == Level::None) json_.attribute("kind", "pass");
    json_.attribute("level", levelName(result.level));
    writeText("message", result.message);
    json_.attributeArray("locations", [&] {
      json_.object([&] {
        writePhysical(finding.sink);
        if (finding.caller.empty()) return;
        json_.attributeArray("logicalLocations", [&] {
          json_.object([&] {
            json_.attribute("fullyQualifiedName", escapeText(finding.caller));
            json_.attribute("kind", "function");
          });
        });
      });
    });
    if (finding.sourcePlace.known())
      json_.attributeArray("relatedLocations", [&] {
        json_.object([&] {
          json_.attribute("id", 1);
          writePhysical(finding.sourcePlace);
          writeText("message", "'" + finding.source + "' is personal data: " + finding.category);
        });
      });
    json_.attributeArray("codeFlows", [&] {
      std::size_t steps = 0;
      for (const Way &way : finding.ways) {
        steps += way.steps.size() + 1;
        if (steps > input_.options.maxSteps) break;
        json_.object([&] { writeCodeFlow(way, finding, result.rule->id); });
      }
    });
    writeFingerprints(result.rule->id, finding.sink, finding.flowId);
    if (finding.outcome == policy::Outcome::Suppressed && result.level == Level::None)
      json_.attributeArray("suppressions", [&] {
        json_.object([&] {
          json_.attribute("kind", "inSource");
          json_.attribute("status", "accepted");
          json_.attribute("justification", escapeText(finding.reason));
        });
      });
    if (input_.baseline && result.level != Level::None)
      json_.attribute("baselineState", result.known ? "unchanged" : "new");
    json_.attributeObject("properties", [&] { writeProperties(finding); });
  }

  // What is gone fails no more: whoever takes it for an alert must see that it passes.
  void writeFixed(const KnownResult &known) {
    writeRuleOf(*findRule(known.ruleId));
    json_.attribute("kind", "pass");
    json_.attribute("level", "none");
    writeText("message", known.message);
    if (!known.uri.empty())
      json_.attributeArray("locations", [&] {
        json_.object([&] {
          json_.attributeObject("physicalLocation", [&] {
            json_.attributeObject("artifactLocation", [&] {
              json_.attribute("uri", known.uri);
              if (!input_.rootDir.empty() && !llvm::StringRef(known.uri).starts_with("file:"))
                json_.attribute("uriBaseId", kRootId);
            });
            if (known.line != 0)
              json_.attributeObject("region", [&] {
                json_.attribute("startLine", known.line);
                if (known.column != 0) json_.attribute("startColumn", known.column);
              });
          });
        });
      });
    json_.attributeObject("partialFingerprints", [&] { json_.attribute("piiflow/flowId/v1", known.flowId); });
    json_.attribute("baselineState", "absent");
    json_.attributeObject("properties", [&] {
      json_.attributeArray("data", [&] { json_.value(known.category); });
      json_.attribute("recipient", known.recipient);
      writeTransforms(known.transforms);
      json_.attribute("source", known.source);
      json_.attribute("sink", known.sink);
      json_.attribute("flowId", known.flowId);
      json_.attribute("outcome", "fixed");
    });
  }

  void writeCodeFlow(const Way &way, const Finding &finding, llvm::StringRef rule) {
    json_.attributeArray("threadFlows", [&] {
      json_.object([&] {
        json_.attributeArray("locations", [&] {
          for (const Step &step : way.steps) writeStep(step.place, step.note);
          if (rule == policy::kTlsVerificationOff)
            for (const Place &place : finding.unverified) writeStep(place, kVerificationOffNote);
          writeStep(finding.sink, "reaches " + finding.recipient + " by '" + finding.callee + "'");
        });
      });
    });
    json_.attributeObject("properties", [&] {
      writeTransforms(way.transforms);
      json_.attribute("confidence", llvm::StringRef(base::confidenceName(way.confidence)));
    });
  }

  void writeStep(const Place &place, llvm::StringRef note) {
    json_.object([&] {
      json_.attributeObject("location", [&] {
        writePhysical(place);
        if (!note.empty()) writeText("message", note);
      });
    });
  }

  // GitHub joins alerts whose line hashes are equal: the second result of a rule on one line gets one of its own.
  void writeFingerprints(llvm::StringRef rule, const Place &place, const std::string &flowId) {
    std::string hash = input_.sources ? input_.sources->lineHash(place.path, place.line) : std::string();
    if (!hash.empty() && !usedHashes_.insert({rule.str(), place.path, hash}).second)
      hash += "-" + (flowId.empty() ? std::to_string(usedHashes_.size()) : flowId);
    if (hash.empty() && flowId.empty()) return;
    json_.attributeObject("partialFingerprints", [&] {
      if (!flowId.empty()) json_.attribute("piiflow/flowId/v1", flowId);
      if (!hash.empty()) json_.attribute("primaryLocationLineHash", hash);
    });
  }

  void writeTransforms(base::TransformSet transforms) {
    json_.attributeArray("transforms", [&] {
      for (const std::string &name : transforms.names()) json_.value(name);
    });
  }

  void writeProperties(const Finding &finding) {
    json_.attributeArray("data", [&] { json_.value(escapeText(finding.category)); });
    json_.attribute("recipient", escapeText(finding.recipient));
    json_.attribute("recipientKind", finding.recipientKind);
    writeTransforms(finding.transforms);
    json_.attribute("confidence", llvm::StringRef(base::confidenceName(finding.confidence)));
    json_.attribute("source", escapeText(finding.source));
    json_.attribute("sink", escapeText(finding.callee));
    json_.attribute("flowId", finding.flowId);
    json_.attribute("outcome", outcomeName(finding.outcome));
    if (!finding.reason.empty()) json_.attribute("reason", escapeText(finding.reason));
    if (!finding.macro.empty()) json_.attribute("macro", escapeText(finding.macro));
    if (!finding.endpoints.empty())
      json_.attributeArray("endpoints", [&] {
        for (const ShownEndpoint &endpoint : finding.endpoints)
          json_.value(escapeText(endpoint.text) + (endpoint.prefixOnly ? "..." : ""));
      });
    if (!finding.programs.empty())
      json_.attributeArray("programs", [&] {
        for (const std::string &program : finding.programs) json_.value(escapeText(program));
      });
  }

  void writeDiagnosticResult(const base::Diagnostic &diagnostic) {
    const Rule &rule = *findRule(diagnostic.ruleId);
    const Place place{diagnostic.file, diagnostic.line, diagnostic.column, 0, 0};
    writeRuleOf(rule);
    json_.attribute("level", diagnostic.severity == base::Severity::Error     ? "error"
                             : diagnostic.severity == base::Severity::Warning ? "warning"
                                                                              : "note");
    writeText("message", diagnostic.message);
    json_.attributeArray("locations", [&] { json_.object([&] { writePhysical(place); }); });
    writeFingerprints(rule.id, place, {});
  }

  const ReportInput &input_;
  llvm::raw_ostream &os_;
  llvm::json::OStream json_;
  std::set<std::tuple<std::string, std::string, std::string>> usedHashes_;
  std::set<const void *> shown_;  ///< results and diagnostics
  std::vector<KnownResult> fixed_;
  std::size_t leftOut_ = 0;
  std::size_t cutShort_ = 0;
};

}  // namespace

void writeSarif(const ReportInput &input, llvm::raw_ostream &os) { SarifWriter(input, os).write(); }

}  // namespace piiflow::report
