// Judges the flows of one program. Flows that share source, sink call and recipient are one verdict; it is judged
// once per set of transforms with which the data arrives, and the worst answer counts.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

#include "base/Digest.h"
#include "policy/Recipient.h"
#include "policy/Register.h"
#include "policy/Rules.h"
#include "policy/Suppress.h"
#include "policy/Verdict.h"

namespace piiflow::policy {
namespace {

using models::Decision;

std::string hashOf(const std::vector<std::string> &parts) {
  std::string bytes;
  for (const std::string &part : parts) bytes.append(part).push_back('\0');
  return base::blake3Hex(bytes, 8);
}

// Lambdas and unnamed types may be printed with the place where they stand; an id must not know it.
std::string withoutPlace(std::string name) {
  for (auto at = name.find(" at "); at != std::string::npos; at = name.find(" at ", at)) {
    const auto close = name.find(')', at);
    if (close == std::string::npos) break;
    name.erase(at, close - at);
  }
  return name;
}

std::string functionIdentity(const link::Program &program, flow::FunctionId id) {
  if (!id.valid() || id.value >= program.functions.size()) return {};
  const flow::Function &function = program.function(id);
  return withoutPlace(function.qualified + function.signature);
}

class Judge {
 public:
  Judge(const link::Program &program, const bind::TaintSpec &spec, const models::ModelSet &models,
        const models::Date &today, const std::string &sourceRoot)
      : program_(program),
        spec_(spec),
        models_(models),
        today_(today),
        sourceRoot_(sourceRoot),
        suppressions_(program) {}

  PolicyResult run(const solve::FlowSet &flows) {
    for (const solve::Flow &flow : flows.flows)
      for (Recipient &recipient : findRecipients(flow, models_)) collect(flow, recipient);
    PolicyResult result;
    for (auto &[key, verdict] : collected_) {
      decide(verdict);
      suppress(verdict);
      result.verdicts.push_back(std::move(verdict));
    }
    sortVerdicts(result.verdicts);
    giveIds(result.verdicts);
    diagnoseApprovals(models_, today_, used_, result.diagnostics);
    return result;
  }

 private:
  using Key = std::tuple<base::SourceSpan, bind::SourceId, std::string>;

  void collect(const solve::Flow &flow, Recipient &recipient) {
    const base::SourceSpan &place = flow.callSpan.known() ? flow.callSpan : flow.sinkSpan;
    Verdict &verdict = collected_[Key{place, flow.source, recipient.id}];
    if (!verdict.flow) {
      const bind::Source &source = spec_.sources[flow.source.value];
      verdict.source = flow.source;
      verdict.category = source.category;
      verdict.recipient = recipient.id;
      verdict.recipientKind = recipient.kind;
      verdict.flow = &flow;
      verdict.sinkSpan = flow.sinkSpan.known() ? flow.sinkSpan : flow.callSpan;
      verdict.callSpan = place;
    }
    if (flow.sinkSpan.known() && flow.sinkSpan < verdict.sinkSpan) verdict.sinkSpan = flow.sinkSpan;
    verdict.plaintext |= recipient.plaintext;
    if (recipient.unverified) addSpans(flow.unverified, verdict.unverified);
    for (const solve::Witness &witness : flow.witnesses) verdict.witnesses.push_back(&witness);
    for (solve::Endpoint &endpoint : recipient.endpoints)
      if (std::none_of(verdict.endpoints.begin(), verdict.endpoints.end(), [&](const solve::Endpoint &other) {
            return other.text == endpoint.text && other.prefixOnly == endpoint.prefixOnly && other.origin == endpoint.origin &&
                   other.span == endpoint.span;
          }))
        verdict.endpoints.push_back(std::move(endpoint));
    if (recipient.environments.empty()) recipient.environments.emplace_back();
    environmentsOf_[&verdict].insert(recipient.environments.begin(), recipient.environments.end());
  }

  static void addSpans(const std::vector<base::SourceSpan> &more, std::vector<base::SourceSpan> &spans) {
    spans.insert(spans.end(), more.begin(), more.end());
    std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  }

  static int severity(Decision decision) { return decision == Decision::Deny ? 2 : decision == Decision::Warn ? 1 : 0; }

  void decide(Verdict &verdict) {
    std::map<base::TransformSet, Judgement> bySet;
    verdict.confidence = base::Confidence::Low;
    base::TransformSet common{0xff};
    for (const solve::Witness *witness : verdict.witnesses) {
      bySet.try_emplace(witness->transforms);
      common = common & witness->transforms;
      verdict.confidence = std::max(verdict.confidence, witness->confidence);
    }
    if (bySet.empty()) {
      bySet.try_emplace(base::TransformSet{});
      common = {};
      verdict.confidence = base::Confidence::High;
    }
    verdict.transforms = common;
    const std::string path = pathForRules(verdict.sinkSpan.file);
    for (auto &[transforms, judgement] : bySet) judgement = judgeSet(verdict, path, transforms);
    const Judgement &worst = std::max_element(bySet.begin(), bySet.end(), [](const auto &a, const auto &b) {
                               return severity(a.second.decision) < severity(b.second.decision);
                             })->second;
    verdict.outcome = worst.decision == Decision::Deny   ? Outcome::Unapproved
                      : worst.decision == Decision::Warn ? Outcome::Warned
                                                         : Outcome::Approved;
    verdict.rule = worst.rule;
    verdict.nearMiss = worst.nearMiss;
    verdict.missesOnlyData = worst.missesOnlyData;
    verdict.reason = worst.reason;
    requireRegister(verdict);
    compareEnvironments(verdict);
    verdict.plaintext &= !common.contains(base::Transform::Encrypt);
    if (common.contains(base::Transform::Encrypt)) verdict.unverified.clear();
    verdict.unclaimed = verdict.recipient == kUnknown && !worst.rule;
    explainRule(verdict);
    orderWitnesses(verdict, bySet);
  }

  bool isDeclared(const std::string &recipient) const {
    if (recipient == kOwn || recipient == kUnknown) return true;
    const auto known = models_.vendors.find(recipient);
    return known != models_.vendors.end() && !known->second.isCatalogued;
  }

  // Endpoints of several environments: the worst counts.
  Judgement judgeSet(const Verdict &verdict, const std::string &path, base::TransformSet transforms) {
    std::optional<Judgement> worst;
    for (const std::string &environment : environmentsOf_[&verdict]) {
      Judgement judgement = judge({verdict.category, verdict.recipient, verdict.recipientKind, path, transforms,
                                   environment, isDeclared(verdict.recipient)},
                                  models_.policy, today_, used_);
      if (!worst || severity(judgement.decision) > severity(worst->decision)) worst = std::move(judgement);
    }
    return worst.value_or(Judgement{});
  }

  // Fail closed: what would pass does so only while the vendor has what is required of it.
  void requireRegister(Verdict &verdict) {
    const auto known = models_.vendors.find(verdict.recipient);
    const models::Vendor *vendor = known == models_.vendors.end() ? nullptr : &known->second;
    std::string reason;
    std::vector<base::Diagnostic> notes;
    for (const std::string &environment : environmentsOf_[&verdict]) {
      Question question{verdict.category, verdict.recipient, verdict.recipientKind, {}, {}, environment, true};
      for (const PointResult &lapse : findLapses(question, vendor, models_, today_)) {
        const std::string text = describePoint(verdict.recipient, lapse);
        if (reason.find(text) != std::string::npos) continue;
        reason += (reason.empty() ? "" : "; ") + text;
        const models::Location &at = lapse.location;
        notes.push_back({base::Severity::Note, at.file, at.line, at.column,
                         lapse.requirement ? text + "; it is required at " + placeOf(*lapse.requirement) : text, ""});
      }
    }
    if (reason.empty()) return;
    closed_.insert(&verdict);
    if (verdict.outcome == Outcome::Unapproved) return;
    verdict.notes = std::move(notes);
    verdict.outcome = Outcome::Unapproved;
    verdict.vendorHasLapsed = true;
    verdict.nearMiss = verdict.rule;
    verdict.rule = nullptr;
    verdict.reason = (verdict.nearMiss ? "the approval does not hold: " : "") + reason;
  }

  static std::string placeOf(const models::Entry &entry) {
    return entry.location.file + ":" + std::to_string(entry.location.line);
  }

  /// Whose data the program handles.
  const std::string &programEnvironment() const {
    for (const models::ProgramDefinition &definition : models_.programs)
      if (definition.name == program_.name && !definition.environment.empty()) return definition.environment;
    return models_.environment;
  }

  void compareEnvironments(Verdict &verdict) const {
    const std::string &expected = programEnvironment();
    for (const std::string &environment : environmentsOf_.at(&verdict)) {
      if (environment.empty()) continue;
      verdict.environments.push_back(environment);
      if (!expected.empty() && environment != expected) verdict.expectedEnvironment = expected;
    }
  }

  static void explainRule(Verdict &verdict) {
    const models::PolicyRule *rule = verdict.nearMiss ? verdict.nearMiss : verdict.rule;
    if (!rule || verdict.outcome == Outcome::Approved) return;
    const models::Location &at = rule->location;
    std::string text = verdict.reason;
    if (verdict.vendorHasLapsed) text = "this approval does not hold";
    if (verdict.rule) text = rule->reason.empty() ? "denied by this rule" : "denied by this rule: " + rule->reason;
    verdict.notes.push_back({base::Severity::Note, at.file, at.line, at.column, std::move(text), ""});
  }

  // The user reads first what made the flow fail, then what is surest, then what is shortest.
  static void orderWitnesses(Verdict &verdict, const std::map<base::TransformSet, Judgement> &bySet) {
    using Rank = std::tuple<int, int, std::size_t, std::uint8_t, std::size_t, const solve::Witness *>;
    std::vector<Rank> ranks;
    ranks.reserve(verdict.witnesses.size());
    for (const solve::Witness *witness : verdict.witnesses)
      ranks.emplace_back(-severity(bySet.at(witness->transforms).decision), -static_cast<int>(witness->confidence),
                         witness->steps.size(), witness->transforms.bits, ranks.size(), witness);
    std::sort(ranks.begin(), ranks.end());
    for (std::size_t i = 0; i < ranks.size(); ++i) verdict.witnesses[i] = std::get<const solve::Witness *>(ranks[i]);
  }

  void suppress(Verdict &verdict) {
    if (verdict.outcome == Outcome::Unapproved || verdict.outcome == Outcome::Warned) {
      SuppressionIndex::Answer answer = findSuppression(verdict, kUnapprovedFlow);
      if (answer.suppressed && closed_.contains(&verdict)) {
        verdict.notes.push_back(
            {base::Severity::Note, program_.files[verdict.sinkSpan.file.value].path, verdict.sinkSpan.line, 1,
             "this NOLINT does not count: the vendor lacks what is required of it, or has lapsed", ""});
      } else if (answer.suppressed) {
        verdict.outcome = Outcome::Suppressed;
        verdict.reason = answer.reason;
        verdict.rule = verdict.nearMiss = nullptr;
        verdict.notes.clear();
      } else if (answer.rejected) {
        verdict.notes.push_back({base::Severity::Note, program_.files[answer.rejected->file.value].path,
                                 answer.rejected->commentLine, 1, "this NOLINT does not count: " + answer.why, ""});
      }
    }
    if (verdict.plaintext) verdict.plaintextSuppressed = findSuppression(verdict, kPlaintextTransport).suppressed;
    if (!verdict.unverified.empty() && findSuppression(verdict, kTlsVerificationOff).suppressed) verdict.unverified.clear();
    if (!verdict.expectedEnvironment.empty() && findSuppression(verdict, kEnvironmentMismatch).suppressed)
      verdict.expectedEnvironment.clear();
    if (verdict.unclaimed)
      verdict.unclaimed =
          verdict.outcome != Outcome::Suppressed && !findSuppression(verdict, kUnknownRecipient).suppressed;
  }

  // At the argument that leaves or at the line where the call begins: a call may take several lines.
  SuppressionIndex::Answer findSuppression(const Verdict &verdict, std::string_view rule) const {
    SuppressionIndex::Answer answer = suppressions_.find(verdict.sinkSpan.file, verdict.sinkSpan.line, rule);
    if (answer.suppressed || verdict.callSpan.line == verdict.sinkSpan.line) return answer;
    SuppressionIndex::Answer atCall = suppressions_.find(verdict.callSpan.file, verdict.callSpan.line, rule);
    return atCall.suppressed || !answer.rejected ? atCall : answer;
  }

  // `in:` globs are relative to the root YAML's folder, the program's paths to the source root.
  std::string pathForRules(base::FileId file) const {
    if (!file.valid()) return {};
    const std::string &path = program_.files[file.value].path;
    if (sourceRoot_.empty() || models_.rootDir.empty() || sourceRoot_ == models_.rootDir) return path;
    llvm::SmallString<256> absolute(path);
    if (!llvm::sys::path::is_absolute(path)) {
      absolute = sourceRoot_;
      llvm::sys::path::append(absolute, path);
    }
    llvm::sys::path::remove_dots(absolute, /*remove_dot_dot=*/true);
    llvm::StringRef below = absolute.str();
    llvm::StringRef root = llvm::StringRef(models_.rootDir).rtrim('/');
    return below.consume_front(root) && below.consume_front("/") ? below.str() : absolute.str().str();
  }

  void sortVerdicts(std::vector<Verdict> &verdicts) const {
    auto key = [&](const Verdict &v) {
      const base::SourceSpan &s = v.sinkSpan;
      const std::string &path = s.file.valid() ? program_.files[s.file.value].path : empty_;
      return std::tuple(std::string_view(path), s.line, s.column, std::string_view(v.category),
                        std::string_view(v.recipient), v.source, v.callSpan);
    };
    std::sort(verdicts.begin(), verdicts.end(), [&](const Verdict &a, const Verdict &b) { return key(a) < key(b); });
  }

  void giveIds(std::vector<Verdict> &verdicts) const {
    std::map<std::string, unsigned> seen;
    for (Verdict &verdict : verdicts) {
      const solve::Flow &flow = *verdict.flow;
      const bind::Source &source = spec_.sources[verdict.source.value];
      std::string callee = flow.callee.valid() ? withoutPlace(program_.function(flow.callee).qualified) : std::string();
      std::vector<std::string> parts = {withoutPlace(source.qualified),
                                        source.category,
                                        functionIdentity(program_, flow.caller),
                                        std::move(callee),
                                        verdict.recipient,
                                        std::to_string(flow.ordinal)};
      verdict.flowId = hashOf(parts);
      // Two functions of one name (internal linkage, lambdas): told apart by their order.
      if (unsigned count = seen[verdict.flowId]++; count != 0) {
        parts.push_back(std::to_string(count));
        verdict.flowId = hashOf(parts);
      }
    }
  }

  const link::Program &program_;
  const bind::TaintSpec &spec_;
  const models::ModelSet &models_;
  const models::Date &today_;
  const std::string &sourceRoot_;
  SuppressionIndex suppressions_;
  std::map<Key, Verdict> collected_;
  std::map<const Verdict *, std::set<std::string>> environmentsOf_;  ///< "" among them: not known
  std::set<const Verdict *> closed_;  ///< flows to vendors that lack something, or have lapsed
  RuleSet used_;
  std::string empty_;
};

}  // namespace

PolicyResult applyPolicy(const link::Program &program, const bind::TaintSpec &spec, const solve::FlowSet &flows,
                         const models::ModelSet &models, const models::Date &today, const std::string &sourceRoot) {
  return Judge(program, spec, models, today, sourceRoot).run(flows);
}

std::vector<base::Diagnostic> mergePolicyDiagnostics(const std::vector<const PolicyResult *> &results) {
  std::map<base::Diagnostic, std::size_t> counts;
  for (const PolicyResult *result : results)
    for (const base::Diagnostic &diagnostic : result->diagnostics) ++counts[diagnostic];
  std::vector<base::Diagnostic> merged;
  for (const auto &[diagnostic, count] : counts)
    if (diagnostic.ruleId != kUnusedApproval || count == results.size()) merged.push_back(diagnostic);
  return merged;
}

}  // namespace piiflow::policy
