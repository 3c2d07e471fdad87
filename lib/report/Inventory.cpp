// The inventory: which personal data goes to whom, from where, in which form and under which approval. Records of
// processing are made from it, so it holds every flow, approved or not, and nothing that changes from run to run.
#include <algorithm>
#include <map>
#include <tuple>

#include "llvm/Support/Format.h"

#include "base/Version.h"
#include "report/Categories.h"
#include "report/Escape.h"
#include "report/Inventory.h"
#include "report/JsonWriting.h"

namespace piiflow::report {

ByRecipient groupByRecipient(const std::vector<Finding> &findings) {
  ByRecipient groups;
  for (const Finding &finding : findings) groups[finding.recipient].push_back(&finding);
  for (auto &[recipient, flows] : groups)
    std::sort(flows.begin(), flows.end(), [](const Finding *a, const Finding *b) {
      return std::tie(a->category, a->sink, a->source, a->flowId) <
             std::tie(b->category, b->sink, b->source, b->flowId);
    });
  return groups;
}

std::string describeApproval(const Finding &finding) {
  std::string text = outcomeName(finding.outcome);
  if (finding.outcome == policy::Outcome::Approved) {
    if (!finding.rule) return text + " by default";
    text += " by " + finding.rulePlace.path + ":" + std::to_string(finding.rulePlace.line);
    if (finding.rule->until) text += " until " + models::formatDate(*finding.rule->until);
    if (!finding.rule->purpose.empty()) text += ", purpose " + finding.rule->purpose;
  }
  if (!finding.reason.empty()) text += ": " + finding.reason;
  return text;
}

namespace {

void writeClassification(llvm::json::OStream &json, const std::string &category) {
  const Category known = findCategory(category);
  json.attributeObject("classification", [&] {
    if (!known.dpv.empty()) json.attribute("dpv", known.dpv);
    if (!known.ccpaClasses.empty()) json.attribute("ccpa", known.ccpaClasses);
    json.attribute("special", known.isSpecial);
  });
}

void writeFlowText(const Finding &finding, llvm::raw_ostream &os) {
  const std::string transforms = finding.transforms.empty() ? "as it is" : "via " + joinTransforms(finding.transforms);
  os << "    " << finding.flowId << "  " << escapeText(finding.sink.path) << ':' << finding.sink.line << ':'
     << finding.sink.column << "  '" << escapeText(finding.source) << "' by '" << escapeText(finding.callee) << "', "
     << transforms << ", confidence " << llvm::StringRef(base::confidenceName(finding.confidence)) << "; "
     << escapeText(describeApproval(finding)) << '\n';
}

}  // namespace

void writeInventoryText(const ReportInput &input, llvm::raw_ostream &os) {
  const std::vector<Finding> findings = collectFindings(input);
  for (const auto &[recipient, flows] : groupByRecipient(findings)) {
    const Finding &first = *flows.front();
    os << escapeText(recipient) << " (";
    if (!first.recipientName.empty()) os << escapeText(first.recipientName) << ", ";
    os << first.recipientKind << ")\n";
    llvm::StringRef category;
    for (const Finding *finding : flows) {
      if (finding->category != category) os << "  " << escapeText(category = finding->category) << '\n';
      writeFlowText(*finding, os);
    }
  }
  os << findings.size() << (findings.size() == 1 ? " flow" : " flows") << ".\n";
  if (!input.complete) os << "The analysis is incomplete: flows may be missing.\n";
}

void writeInventoryJson(const ReportInput &input, llvm::raw_ostream &os) {
  const std::vector<Finding> findings = collectFindings(input);
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("piiflow", 1);
    json.attribute("version", base::toolVersion());
    json.attribute("complete", input.complete);
    json.attribute("configurationDigest", input.models ? input.models->digest : "");
    json.attributeArray("recipients", [&] {
      for (const auto &[recipient, flows] : groupByRecipient(findings))
        json.object([&] {
          json.attribute("id", escapeText(recipient));
          if (!flows.front()->recipientName.empty()) json.attribute("name", escapeText(flows.front()->recipientName));
          json.attribute("kind", flows.front()->recipientKind);
          json.attributeArray("flows", [&] {
            for (const Finding *finding : flows)
              json.object([&] {
                writeFlow(json, *finding, /*withWays=*/false);
                writeClassification(json, finding->category);
              });
          });
        });
    });
  });
  os << '\n';
}

}  // namespace piiflow::report
