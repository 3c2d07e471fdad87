#include "report/RunRecord.h"

#include <map>

#include "base/Digest.h"
#include "base/Version.h"
#include "llvm/Support/JSON.h"
#include "report/Escape.h"
#include "report/Finding.h"

namespace piiflow::report {
namespace {

using llvm::json::OStream;

struct InputDigest {
  std::size_t files = 0;
  std::string digest;
};

/// Of every file that went into the program, by name and content.
InputDigest digestInputs(const ReportInput &input) {
  std::map<std::string, std::string> files;
  for (const ProgramReport &report : input.programs)
    for (const flow::SourceFile &file : report.program->files) files[file.path] = file.digest;
  std::string bytes;
  for (const auto &[path, digest] : files) bytes.append(path).append(1, '\0').append(digest).append(1, '\n');
  return {files.size(), base::sha256Hex(bytes)};
}

/// Texts with their lengths, so that no two lists give the same bytes.
class Bytes {
 public:
  void add(std::string_view text) {
    bytes_ += std::to_string(text.size()) + ":";
    bytes_ += text;
  }
  void add(const std::vector<std::string> &texts) {
    bytes_ += std::to_string(texts.size()) + "*";
    for (const std::string &text : texts) add(text);
  }
  void add(const std::optional<models::Date> &date) { add(date ? models::formatDate(*date) : std::string()); }
  std::string digest() const { return base::sha256Hex(bytes_); }

 private:
  std::string bytes_;
};

void addRule(Bytes &bytes, const models::PolicyRule &rule) {
  bytes.add(rule.data);
  bytes.add(rule.recipients);
  for (base::Transform transform : rule.transforms) bytes.add(base::transformName(transform));
  bytes.add(rule.paths);
  for (const std::string *text : {&rule.purpose, &rule.environment, &rule.reason, &rule.approvedBy}) bytes.add(*text);
  bytes.add(rule.until);
}

/// What the rules say: comments and the places where they stand do not count.
std::string digestPolicy(const models::ModelSet &models) {
  Bytes bytes;
  const models::Policy &policy = models.policy;
  for (models::Decision decision : {policy.byDefault, policy.log, policy.storage, policy.own})
    bytes.add(std::to_string(static_cast<int>(decision)));
  bytes.add("allow");
  for (const models::PolicyRule &rule : policy.allow) addRule(bytes, rule);
  bytes.add("deny");
  for (const models::PolicyRule &rule : policy.deny) addRule(bytes, rule);
  bytes.add(models.ownDomains);
  bytes.add(models.environment);
  return bytes.digest();
}

std::string digestVendors(const models::ModelSet &models) {
  Bytes bytes;
  for (const auto &[id, vendor] : models.vendors) {
    bytes.add(id);
    bytes.add(vendor.name);
    bytes.add(std::to_string(static_cast<int>(vendor.kind)));
    bytes.add(vendor.domains);
    for (const models::VendorEnvironment &environment : vendor.environments) {
      bytes.add(environment.name);
      bytes.add(environment.hosts);
    }
    for (const auto &[key, statement] : vendor.statements) {
      bytes.add(key);
      bytes.add(statement.text);
    }
    for (const models::Certification &held : vendor.certifications) {
      bytes.add(held.name);
      bytes.add(held.expires);
      bytes.add(held.document);
    }
  }
  bytes.add("requirements");
  for (const models::Requirement &requirement : models.requirements) {
    for (const auto *texts : {&requirement.data, &requirement.recipients, &requirement.commitments,
                              &requirement.certifications, &requirement.countries, &requirement.transfers})
      bytes.add(*texts);
    bytes.add(requirement.environment);
    bytes.add(std::to_string(requirement.breachNoticeHours.value_or(0)));
  }
  return bytes.digest();
}

void writeVerdictCounts(OStream &json, const Tally &tally) {
  json.attributeObject("verdicts", [&] {
    json.attribute("errors", tally.errors);
    json.attribute("unapproved", tally.unapproved);
    json.attribute("warnings", tally.warnings);
    json.attribute("approved", tally.approved);
    json.attribute("suppressed", tally.suppressed);
    json.attribute("known", tally.known);
    json.attribute("limitations", tally.limitations);
  });
}

void writeRecordedFlow(OStream &json, const Finding &finding) {
  json.attribute("id", finding.flowId);
  json.attribute("data", escapeText(finding.category));
  json.attribute("recipient", escapeText(finding.recipient));
  json.attribute("outcome", outcomeName(finding.outcome));
  json.attribute("decidedBy", decidedBy(finding));
  if (finding.rule) {
    json.attribute("rule", escapeText(finding.rulePlace.path) + ":" + std::to_string(finding.rulePlace.line));
    if (!finding.rule->approvedBy.empty()) json.attribute("approvedBy", escapeText(finding.rule->approvedBy));
  }
  if (!finding.reason.empty()) json.attribute("reason", escapeText(finding.reason));
}

void writeDescriptor(OStream &json, llvm::StringRef name, const char *algorithm, const std::string &digest) {
  json.object([&] {
    json.attribute("name", escapeText(name));
    json.attributeObject("digest", [&] { json.attribute(algorithm, digest); });
  });
}

}  // namespace

std::string recordRun(const ReportInput &input, const RunFacts &facts, std::uint64_t sequence,
                      const std::string &previous) {
  const std::vector<Finding> findings = collectFindings(input);
  const InputDigest inputs = digestInputs(input);
  std::string text;
  llvm::raw_string_ostream os(text);
  OStream json(os);
  json.object([&] {
    json.attribute("piiflow", 1);
    json.attribute("sequence", static_cast<std::int64_t>(sequence));
    json.attribute("previous", previous);
    json.attribute("time", facts.time);
    json.attribute("tool", base::toolVersion());
    json.attribute("commit", facts.commit);
    json.attribute("modified", facts.isModified);
    if (!facts.configurationCommit.empty()) json.attribute("configurationCommit", facts.configurationCommit);
    json.attribute("today", models::formatDate(input.today));
    json.attributeObject("inputs", [&] {
      json.attribute("files", static_cast<std::int64_t>(inputs.files));
      json.attribute("sha256", inputs.digest);
    });
    json.attribute("configuration", input.models->digest);
    json.attribute("policy", digestPolicy(*input.models));
    json.attribute("vendors", digestVendors(*input.models));
    json.attribute("complete", input.complete);
    json.attribute("exitStatus", facts.exitStatus);
    writeVerdictCounts(json, countResults(input));
    json.attributeArray("flows", [&] {
      for (const Finding &finding : findings) json.object([&] { writeRecordedFlow(json, finding); });
    });
  });
  return text;
}

void writeAttestation(const ReportInput &input, const RunFacts &facts, llvm::raw_ostream &os) {
  const std::vector<Finding> findings = collectFindings(input);
  const Tally tally = countResults(input);
  OStream json(os, /*IndentSize=*/2);
  auto writeIds = [&](const char *key, auto holds) {
    json.attributeArray(key, [&] {
      for (const Finding &finding : findings)
        if (holds(finding.outcome)) json.value(finding.flowId);
    });
  };
  auto writePredicate = [&] {
    json.attribute("result", facts.exitStatus != 0 ? "FAILED" : tally.warnings != 0 ? "WARNED" : "PASSED");
    json.attributeArray("configuration", [&] {
      writeDescriptor(json, "configuration", "blake3", input.models->digest);
      writeDescriptor(json, "policy", "sha256", digestPolicy(*input.models));
      writeDescriptor(json, "vendors", "sha256", digestVendors(*input.models));
      if (!facts.configurationCommit.empty())
        writeDescriptor(json, "configuration revision", "gitCommit", facts.configurationCommit);
    });
    using policy::Outcome;
    writeIds("passedTests", [](Outcome o) { return o == Outcome::Approved || o == Outcome::Suppressed; });
    writeIds("warnedTests", [](Outcome o) { return o == Outcome::Warned; });
    writeIds("failedTests", [](Outcome o) { return o == Outcome::Unapproved; });
    json.attributeObject("piiflow", [&] {
      json.attribute("version", base::toolVersion());
      json.attribute("complete", input.complete);
      json.attribute("modified", facts.isModified);
      json.attribute("exitStatus", facts.exitStatus);
      json.attribute("today", models::formatDate(input.today));
      writeVerdictCounts(json, tally);
      if (facts.auditHead.empty()) return;
      json.attributeObject("auditLog", [&] {
        json.attribute("name", escapeText(facts.auditLog));
        json.attribute("head", facts.auditHead);
      });
    });
  };
  json.object([&] {
    json.attribute("_type", "https://in-toto.io/Statement/v1");
    json.attributeArray("subject", [&] {
      if (!facts.commit.empty()) writeDescriptor(json, "commit", "gitCommit", facts.commit);
      writeDescriptor(json, "sources", "sha256", digestInputs(input).digest);
      if (!facts.sarifDigest.empty()) writeDescriptor(json, facts.sarif, "sha256", facts.sarifDigest);
    });
    json.attribute("predicateType", "https://in-toto.io/attestation/test-result/v0.1");
    json.attributeObject("predicate", writePredicate);
  });
  os << '\n';
}

}  // namespace piiflow::report
