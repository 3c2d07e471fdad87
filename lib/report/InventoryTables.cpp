// The inventory as tables that are kept in git: CSV and Markdown. They say in which function a sink call stands and not
// in which line, so that they change when what leaves changes, and not with every edit.
#include <algorithm>
#include <set>

#include "report/Categories.h"
#include "report/Escape.h"
#include "report/Inventory.h"

namespace piiflow::report {
namespace {

constexpr const char *kColumns[] = {"recipient",  "recipient name",   "recipient kind", "category",    "purpose",
                                    "transforms", "outcome",          "decided by",     "approved by", "approved until",
                                    "reason",     "source",           "sink",           "function",    "file",
                                    "confidence", "endpoints",        "country",        "transfer",    "dpv",
                                    "ccpa",       "special category", "flow id"};

std::string joinEndpoints(const Finding &finding) {
  std::set<std::string> texts;
  for (const ShownEndpoint &endpoint : finding.endpoints)
    if (!endpoint.text.empty()) texts.insert(endpoint.text + (endpoint.prefixOnly ? "..." : ""));
  std::string text;
  for (const std::string &endpoint : texts) text += (text.empty() ? "" : " ") + endpoint;
  return text;
}

std::string statement(const ReportInput &input, const std::string &vendor, const char *key) {
  if (!input.models) return {};
  const auto known = input.models->vendors.find(vendor);
  if (known == input.models->vendors.end()) return {};
  const auto stated = known->second.statements.find(key);
  return stated == known->second.statements.end() ? std::string() : stated->second.text;
}

/// The approval's, else those that the vendor's entry lists.
std::string purposeOf(const Finding &finding, const ReportInput &input) {
  if (finding.outcome == policy::Outcome::Approved && finding.rule && !finding.rule->purpose.empty())
    return finding.rule->purpose;
  return statement(input, finding.recipient, "purposes");
}

std::vector<std::string> rowOf(const Finding &finding, const ReportInput &input) {
  const Category category = findCategory(finding.category);
  const models::PolicyRule *rule = finding.outcome == policy::Outcome::Approved ? finding.rule : nullptr;
  return {finding.recipient,
          finding.recipientName,
          finding.recipientKind,
          finding.category,
          purposeOf(finding, input),
          joinTransforms(finding.transforms),
          outcomeName(finding.outcome),
          decidedBy(finding),
          rule ? rule->approvedBy : "",
          rule && rule->until ? models::formatDate(*rule->until) : "",
          finding.reason,
          finding.source,
          finding.callee,
          finding.caller,
          finding.sink.path,
          std::string(base::confidenceName(finding.confidence)),
          joinEndpoints(finding),
          statement(input, finding.recipient, "country"),
          statement(input, finding.recipient, "transfer"),
          category.dpv,
          category.ccpaClasses,
          category.isSpecial ? "yes" : "no",
          finding.flowId};
}

/// Without line numbers two flows may differ in their id alone.
std::vector<std::vector<std::string>> collectRows(const std::vector<Finding> &findings, const ReportInput &input) {
  std::vector<std::vector<std::string>> rows;
  for (const auto &[recipient, flows] : groupByRecipient(findings)) {
    const std::size_t first = rows.size();
    for (const Finding *finding : flows) rows.push_back(rowOf(*finding, input));
    std::sort(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end(), [](const auto &a, const auto &b) {
      constexpr std::size_t kCategory = 3;
      return a[kCategory] != b[kCategory] ? a[kCategory] < b[kCategory] : a < b;
    });
  }
  return rows;
}

std::string title(const Finding &finding) {
  std::string text = escapeMarkdown(finding.recipient);
  if (!finding.recipientName.empty() && finding.recipientName != finding.recipient)
    text += " (" + escapeMarkdown(finding.recipientName) + ")";
  return text;
}

void writeMarkdownRow(const Finding &finding, const ReportInput &input, llvm::raw_ostream &os) {
  const models::PolicyRule *rule = finding.outcome == policy::Outcome::Approved ? finding.rule : nullptr;
  std::string approval = outcomeName(finding.outcome);
  if (rule && !rule->approvedBy.empty()) approval += " by " + rule->approvedBy;
  if (rule && rule->until) approval += " until " + models::formatDate(*rule->until);
  if (!finding.reason.empty()) approval += ": " + finding.reason;
  os << "| " << escapeMarkdown(finding.category) << " | " << escapeMarkdown(purposeOf(finding, input)) << " | "
     << (finding.transforms.empty() ? "as it is" : joinTransforms(finding.transforms)) << " | "
     << escapeMarkdown(finding.source) << " | " << escapeMarkdown(finding.callee) << " in "
     << escapeMarkdown(finding.caller) << ", " << escapeMarkdown(finding.sink.path) << " | " << escapeMarkdown(approval)
     << " | " << finding.flowId << " |\n";
}

}  // namespace

void writeInventoryCsv(const ReportInput &input, llvm::raw_ostream &os) {
  const std::vector<Finding> findings = collectFindings(input);
  const char *separator = "";
  for (const char *column : kColumns) {
    os << separator << column;
    separator = ",";
  }
  os << '\n';
  for (const std::vector<std::string> &row : collectRows(findings, input)) {
    separator = "";
    for (const std::string &field : row) {
      os << separator << escapeCsv(field);
      separator = ",";
    }
    os << '\n';
  }
}

void writeInventoryMarkdown(const ReportInput &input, llvm::raw_ostream &os) {
  const std::vector<Finding> findings = collectFindings(input);
  os << "# Personal data that leaves\n";
  if (!input.complete) os << "\nThe analysis is incomplete: flows may be missing.\n";
  for (auto &[recipient, flows] : groupByRecipient(findings)) {
    const Finding &head = *flows.front();
    os << "\n## " << title(head) << "\n\n"
       << "Kind: " << head.recipientKind << ".";
    const std::string country = statement(input, recipient, "country");
    if (!country.empty()) os << " Country: " << escapeMarkdown(country) << ".";
    os << "\n\n| data | purpose | form | source | sink | verdict | flow |\n| --- | --- | --- | --- | --- | --- | --- "
          "|\n";
    for (const Finding *finding : flows) writeMarkdownRow(*finding, input, os);
  }
  if (findings.empty()) os << "\nNone.\n";
}

}  // namespace piiflow::report
