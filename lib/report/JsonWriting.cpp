#include "report/JsonWriting.h"

#include "report/Escape.h"

namespace piiflow::report {
namespace {

using llvm::json::OStream;

void writePlaceMembers(OStream &json, const Place &place) {
  json.attribute("file", escapeText(place.path));
  if (!place.known()) return;
  json.attribute("line", place.line);
  if (place.column == 0) return;
  json.attribute("column", place.column);
  if (place.endLine == 0) return;
  json.attribute("endLine", place.endLine);
  json.attribute("endColumn", place.endColumn);
}

void writeSource(OStream &json, const Finding &finding) {
  json.attributeObject("source", [&] {
    json.attribute("name", escapeText(finding.source));
    json.attribute("kind", finding.sourceKind);
    writePlaceMembers(json, finding.sourcePlace);
  });
}

void writeSink(OStream &json, const Finding &finding) {
  json.attributeObject("sink", [&] {
    json.attribute("function", escapeText(finding.callee));
    json.attribute("caller", escapeText(finding.caller));
    if (!finding.macro.empty()) json.attribute("macro", escapeText(finding.macro));
    writePlaceMembers(json, finding.sink);
  });
}

void writeEndpoints(OStream &json, const Finding &finding) {
  json.attributeArray("endpoints", [&] {
    for (const ShownEndpoint &endpoint : finding.endpoints)
      json.object([&] {
        json.attribute("text", escapeText(endpoint.text));
        json.attribute("prefixOnly", endpoint.prefixOnly);
        if (endpoint.place.known()) writePlaceMembers(json, endpoint.place);
      });
  });
}

void writeApproval(OStream &json, const models::PolicyRule &rule, const Place &place) {
  json.attributeObject("rule", [&] {
    json.attribute("file", escapeText(place.path));
    json.attribute("line", place.line);
    if (!rule.id.empty()) json.attribute("id", escapeText(rule.id));
    if (!rule.purpose.empty()) json.attribute("purpose", escapeText(rule.purpose));
    if (!rule.environment.empty()) json.attribute("environment", escapeText(rule.environment));
    if (rule.until) json.attribute("until", models::formatDate(*rule.until));
    if (!rule.reason.empty()) json.attribute("reason", escapeText(rule.reason));
    if (!rule.approvedBy.empty()) json.attribute("approvedBy", escapeText(rule.approvedBy));
  });
}

void writeWay(OStream &json, const Way &way) {
  writeTransforms(json, way.transforms);
  json.attribute("confidence", llvm::StringRef(base::confidenceName(way.confidence)));
  json.attributeArray("steps", [&] {
    for (const Step &step : way.steps)
      json.object([&] {
        writePlaceMembers(json, step.place);
        json.attribute("note", escapeText(step.note));
        if (!step.function.empty()) json.attribute("function", escapeText(step.function));
      });
  });
}

}  // namespace

void writePlace(OStream &json, llvm::StringRef key, const Place &place) {
  json.attributeObject(key, [&] { writePlaceMembers(json, place); });
}

void writeTransforms(OStream &json, base::TransformSet transforms) {
  json.attributeArray("transforms", [&] {
    for (const std::string &name : transforms.names()) json.value(name);
  });
}

void writeFlow(OStream &json, const Finding &finding, bool withWays) {
  json.attribute("id", finding.flowId);
  json.attribute("data", escapeText(finding.category));
  json.attribute("recipient", escapeText(finding.recipient));
  json.attribute("recipientKind", finding.recipientKind);
  writeTransforms(json, finding.transforms);
  json.attribute("confidence", llvm::StringRef(base::confidenceName(finding.confidence)));
  json.attribute("outcome", outcomeName(finding.outcome));
  if (!finding.reason.empty()) json.attribute("reason", escapeText(finding.reason));
  json.attribute("decidedBy", decidedBy(finding));
  if (finding.rule) writeApproval(json, *finding.rule, finding.rulePlace);
  writeSource(json, finding);
  writeSink(json, finding);
  if (!finding.endpoints.empty()) writeEndpoints(json, finding);
  if (!finding.unverified.empty())
    json.attributeArray("verificationOff", [&] {
      for (const Place &place : finding.unverified) json.object([&] { writePlaceMembers(json, place); });
    });
  if (!finding.environments.empty())
    json.attributeArray("environments", [&] {
      for (const std::string &environment : finding.environments) json.value(escapeText(environment));
    });
  if (!finding.programs.empty())
    json.attributeArray("programs", [&] {
      for (const std::string &program : finding.programs) json.value(escapeText(program));
    });
  if (!withWays) return;
  json.attributeArray("ways", [&] {
    for (const Way &way : finding.ways) json.object([&] { writeWay(json, way); });
  });
}

}  // namespace piiflow::report
