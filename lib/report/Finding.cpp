#include "report/Finding.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include "base/Digest.h"
#include "report/Escape.h"

namespace piiflow::report {
namespace {

using policy::Outcome;

std::string functionName(const link::Program &program, flow::FunctionId id) {
  return id.valid() ? program.function(id).qualified : std::string();
}

const char *kindName(const policy::Verdict &verdict) {
  if (verdict.recipient == policy::kOwn || verdict.recipient == policy::kUnknown) return verdict.recipient.c_str();
  switch (verdict.recipientKind) {
    case models::VendorKind::SubProcessor:
      return "sub-processor";
    case models::VendorKind::Transport:
      return "transport";
    case models::VendorKind::Log:
      return "log";
    case models::VendorKind::Storage:
      return "storage";
  }
  return "";
}

// What stands before the host may be a password, what stands behind '?' a token.
std::string withoutSecrets(llvm::StringRef text) {
  if (const std::size_t query = text.find('?'); query != llvm::StringRef::npos) text = text.take_front(query + 1);
  const std::size_t scheme = text.find("://");
  const std::size_t begin = scheme == llvm::StringRef::npos ? 0 : scheme + 3;
  const llvm::StringRef authority =
      text.substr(begin).take_until([](char c) { return c == '/' || c == '?' || c == '#'; });
  const std::size_t at = authority.rfind('@');
  if (at == llvm::StringRef::npos) return text.str();
  return (text.take_front(begin) + "***" + text.substr(begin + at)).str();
}

Way wayOf(const link::Program &program, const solve::Witness &witness, const Finding &finding) {
  Way way{{}, witness.transforms, witness.confidence};
  for (const solve::TraceStep &traced : witness.steps) {
    Step step{placeOf(program, traced.span), traced.note, functionName(program, traced.function)};
    if (!step.place.known()) continue;
    if (!way.steps.empty() && way.steps.back().place == step.place && way.steps.back().note == step.note) continue;
    way.steps.push_back(std::move(step));
  }
  const std::string what = "'" + finding.source + "' is personal data: " + finding.category;
  const bool begins = !way.steps.empty() && way.steps.front().place.path == finding.sourcePlace.path &&
                      way.steps.front().place.line == finding.sourcePlace.line;
  if (!begins && finding.sourcePlace.known())
    way.steps.insert(way.steps.begin(), Step{finding.sourcePlace, what, ""});
  else if (begins && way.steps.front().note.empty())
    way.steps.front().note = what;
  return way;
}

Finding findingOf(const ProgramReport &report, const policy::Verdict &verdict, const ReportInput &input) {
  const link::Program &program = *report.program;
  const bind::Source &source = report.spec->sources[verdict.source.value];
  Finding finding;
  finding.flowId = verdict.flowId;
  finding.category = verdict.category;
  finding.source = source.qualified;
  finding.sourceKind = source.kind;
  finding.sourcePlace = placeOf(program, source.span);
  finding.recipient = verdict.recipient;
  finding.recipientKind = kindName(verdict);
  if (input.models)
    if (auto it = input.models->vendors.find(verdict.recipient); it != input.models->vendors.end())
      finding.recipientName = it->second.name;
  finding.outcome = verdict.outcome;
  finding.transforms = verdict.transforms;
  finding.confidence = verdict.confidence;
  finding.reason = verdict.reason;
  finding.rule = verdict.rule;
  if (verdict.rule) {
    const models::Location &at = verdict.rule->location;
    finding.rulePlace = {displayPath(at.file, input.rootDir), at.line, at.column, at.line, at.column};
  }
  finding.isNearMiss = verdict.nearMiss && !verdict.missesOnlyData;
  finding.vendorHasLapsed = verdict.vendorHasLapsed;
  finding.environments = verdict.environments;
  finding.expectedEnvironment = verdict.expectedEnvironment;
  finding.notes = verdict.notes;
  for (base::Diagnostic &note : finding.notes) note.file = displayPath(note.file, input.rootDir);
  finding.plaintext = verdict.plaintext && !verdict.plaintextSuppressed;
  for (const base::SourceSpan &span : verdict.unverified) finding.unverified.push_back(placeOf(program, span));
  finding.unclaimed = verdict.unclaimed;
  finding.sink = placeOf(program, verdict.sinkSpan);
  finding.call = placeOf(program, verdict.callSpan);
  finding.callee = functionName(program, verdict.flow->callee);
  finding.caller = functionName(program, verdict.flow->caller);
  finding.macro = verdict.flow->macro;
  for (const solve::Endpoint &endpoint : verdict.endpoints)
    finding.endpoints.push_back({withoutSecrets(endpoint.text), endpoint.prefixOnly, placeOf(program, endpoint.span), endpoint.origin});
  for (const solve::Witness *witness : verdict.witnesses) {
    // Witnesses also differ in what is not shown: the object, or where its endpoint comes from.
    if (Way way = wayOf(program, *witness, finding); !llvm::is_contained(finding.ways, way)) finding.ways.push_back(std::move(way));
  }
  if (!program.name.empty()) finding.programs.push_back(program.name);
  return finding;
}

int weight(Outcome outcome) {
  switch (outcome) {
    case Outcome::Unapproved:
      return 3;
    case Outcome::Warned:
      return 2;
    case Outcome::Suppressed:
      return 1;
    case Outcome::Approved:
      return 0;
  }
  return 0;
}

// The same flow in two programs is one finding; where they disagree, the worse one is what the user must see.
void mergeInto(Finding &finding, Finding &&other) {
  const base::TransformSet common = finding.transforms & other.transforms;
  const base::Confidence confidence = std::max(finding.confidence, other.confidence);
  const bool plaintext = finding.plaintext || other.plaintext;
  const bool unclaimed = finding.unclaimed || other.unclaimed;
  std::set<Place> unverified(finding.unverified.begin(), finding.unverified.end());
  unverified.insert(other.unverified.begin(), other.unverified.end());
  std::string expected = finding.expectedEnvironment.empty() ? other.expectedEnvironment : finding.expectedEnvironment;
  std::vector<std::string> programs = finding.programs;
  for (std::string &name : other.programs)
    if (std::find(programs.begin(), programs.end(), name) == programs.end()) programs.push_back(std::move(name));
  if (weight(other.outcome) > weight(finding.outcome)) finding = std::move(other);
  finding.transforms = common;
  finding.confidence = confidence;
  finding.plaintext = plaintext;
  finding.unverified.assign(unverified.begin(), unverified.end());
  finding.unclaimed = unclaimed;
  finding.expectedEnvironment = std::move(expected);
  finding.programs = std::move(programs);
}

void separateIds(std::vector<Finding> &findings) {
  std::map<std::string, unsigned> seen;
  for (Finding &finding : findings)
    if (unsigned count = seen[finding.flowId]++; count != 0)
      finding.flowId = base::blake3Hex(finding.flowId + "#" + std::to_string(count), 8);
}

std::string flowMessage(const Finding &finding, const char *verdict) {
  std::string text = finding.category + " from '" + finding.source + "'";
  if (!finding.transforms.empty()) text += " via " + joinTransforms(finding.transforms);
  text += " reaches " + finding.recipient + " ('" + finding.callee + "') " + verdict;
  return text;
}

std::string unapprovedMessage(const Finding &finding) {
  std::string text;
  switch (finding.outcome) {
    case Outcome::Unapproved:
    case Outcome::Warned:
      text = flowMessage(finding, "unapproved");
      break;
    case Outcome::Approved:
      text = flowMessage(finding, "approved");
      break;
    case Outcome::Suppressed:
      text = flowMessage(finding, "suppressed");
      break;
  }
  if (!finding.reason.empty()) text += ": " + finding.reason;
  if (finding.confidence != base::Confidence::High)
    text += " (confidence " + std::string(base::confidenceName(finding.confidence)) + ")";
  return text;
}

// A message is read in one line: a table of addresses is cut.
std::string describeEndpoints(const Finding &finding) {
  constexpr std::size_t kMaxShown = 5;
  std::vector<std::string> distinct;
  for (const ShownEndpoint &endpoint : finding.endpoints) {
    if (endpoint.text.empty()) continue;
    std::string shown = "'" + endpoint.text + (endpoint.prefixOnly ? "...'" : "'");
    if (!llvm::is_contained(distinct, shown)) distinct.push_back(std::move(shown));
  }
  const std::size_t count = std::min(distinct.size(), kMaxShown);
  std::string text = llvm::join(distinct.begin(), distinct.begin() + static_cast<std::ptrdiff_t>(count), ", ");
  if (distinct.size() > count) text += " and " + std::to_string(distinct.size() - count) + " more";
  return text;
}

std::string plaintextMessage(const Finding &finding) {
  const std::string endpoints = describeEndpoints(finding);
  return finding.category + " from '" + finding.source + "' leaves unencrypted to " + finding.recipient + " ('" +
         finding.callee + "'" + (endpoints.empty() ? "" : ", endpoint " + endpoints) + ")";
}

std::string unverifiedMessage(const Finding &finding) {
  const std::string endpoints = describeEndpoints(finding);
  return finding.category + " from '" + finding.source + "' leaves to " + finding.recipient + " ('" + finding.callee +
         "'" + (endpoints.empty() ? "" : ", endpoint " + endpoints) +
         "), and the certificate of who receives it is not verified";
}

std::string environmentMessage(const Finding &finding) {
  std::string others;
  for (const std::string &environment : finding.environments)
    if (environment != finding.expectedEnvironment) others += (others.empty() ? "" : ", ") + environment;
  const std::string endpoints = describeEndpoints(finding);
  return finding.category + " from '" + finding.source + "' is data of " + finding.expectedEnvironment +
         " and leaves to " + finding.recipient + "'s " + others + " endpoint" +
         (endpoints.empty() ? "" : " " + endpoints) + " ('" + finding.callee + "')";
}

/// Which value decides, and where it comes from.
std::string describeOrigins(const Finding &finding) {
  std::string text;
  for (const ShownEndpoint &endpoint : finding.endpoints) {
    if (!endpoint.text.empty() || endpoint.place.line == 0) continue;
    const std::string origin = endpoint.origin.empty() ? "the value" : endpoint.origin;
    text += (text.empty() ? ": that depends on " : ", ") + origin + " at " + endpoint.place.path + ":" +
            std::to_string(endpoint.place.line);
  }
  return text;
}

std::string unclaimedMessage(const Finding &finding) {
  const std::string endpoints = describeEndpoints(finding);
  if (endpoints.empty())
    return "the program does not show where '" + finding.callee + "' sends personal data" + describeOrigins(finding);
  return "no vendor claims the endpoint " + endpoints + " that '" + finding.callee + "' sends personal data to";
}

}  // namespace

Place placeOf(const link::Program &program, const base::SourceSpan &span) {
  if (!span.known()) return {};
  Place place{program.files[span.file.value].path, span.line, span.column, span.endLine, span.endColumn};
  if (place.endLine == 0) {
    place.endLine = place.line;
    place.endColumn = place.column;
  }
  return place;
}

std::string displayPath(const std::string &file, const std::string &rootDir) {
  if (file.empty() || rootDir.empty()) return file;
  llvm::SmallString<256> absolute(file);
  if (!llvm::sys::path::is_absolute(file)) {
    llvm::SmallString<256> below(rootDir);
    llvm::sys::path::append(below, file);
    if (llvm::sys::fs::exists(below) || llvm::sys::fs::make_absolute(absolute)) return file;
  }
  llvm::sys::path::remove_dots(absolute, /*remove_dot_dot=*/true);
  llvm::StringRef path = absolute;
  return path.consume_front(llvm::StringRef(rootDir).rtrim('/')) && path.consume_front("/") ? path.str() : file;
}

const char *outcomeName(Outcome outcome) {
  switch (outcome) {
    case Outcome::Unapproved:
      return "unapproved";
    case Outcome::Warned:
      return "warned";
    case Outcome::Approved:
      return "approved";
    case Outcome::Suppressed:
      return "suppressed";
  }
  return "";
}

const char *decidedBy(const Finding &finding) {
  if (finding.outcome == Outcome::Suppressed) return "suppression";
  if (finding.vendorHasLapsed) return "register";
  return finding.rule ? "rule" : "default";
}

std::string joinTransforms(base::TransformSet transforms) {
  std::string text;
  for (const std::string &name : transforms.names()) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::vector<Finding> collectFindings(const ReportInput &input) {
  using Key = std::tuple<Place, std::string, std::string, std::string, Place, Place>;
  std::map<Key, Finding> merged;
  for (const ProgramReport &report : input.programs) {
    for (const policy::Verdict &verdict : report.policy->verdicts) {
      if (verdict.confidence < input.options.minConfidence) continue;
      Finding finding = findingOf(report, verdict, input);
      Key key{finding.sink, finding.category, finding.recipient, finding.source, finding.sourcePlace, finding.call};
      auto it = merged.find(key);
      if (it == merged.end())
        merged.emplace(std::move(key), std::move(finding));
      else
        mergeInto(it->second, std::move(finding));
    }
  }
  std::vector<Finding> findings;
  findings.reserve(merged.size());
  for (auto &[key, finding] : merged) findings.push_back(std::move(finding));
  separateIds(findings);
  return findings;
}

std::vector<Result> collectResults(const std::vector<Finding> &findings, const ReportInput &input) {
  std::vector<Result> results;
  auto add = [&](llvm::StringRef rule, Level level, const Finding &finding, std::string message) {
    results.push_back({findRule(rule), level, &finding, std::move(message), false});
  };
  const Finding *lastUnclaimed = nullptr;
  for (const Finding &finding : findings) {
    const Level level = finding.outcome == Outcome::Unapproved ? Level::Error
                        : finding.outcome == Outcome::Warned   ? Level::Warning
                                                               : Level::None;
    add(policy::kUnapprovedFlow, level, finding, unapprovedMessage(finding));
    if (finding.plaintext) add(policy::kPlaintextTransport, Level::Error, finding, plaintextMessage(finding));
    if (!finding.unverified.empty())
      add(policy::kTlsVerificationOff, Level::Error, finding, unverifiedMessage(finding));
    if (!finding.expectedEnvironment.empty())
      add(policy::kEnvironmentMismatch, Level::Error, finding, environmentMessage(finding));
    // Once for a call, however many sources reach it.
    if (finding.unclaimed && (!lastUnclaimed || lastUnclaimed->call != finding.call)) {
      lastUnclaimed = &finding;
      add(policy::kUnknownRecipient, Level::Warning, finding, unclaimedMessage(finding));
    }
  }
  const BaselineMatch match = matchBaseline(results, input);
  for (std::size_t i = 0; i < results.size(); ++i) results[i].known = match.known[i];
  return results;
}

std::vector<const KnownResult *> collectFixed(const std::vector<Result> &results, const ReportInput &input) {
  if (!input.complete || input.isSelection) return {};
  std::vector<const KnownResult *> absent = matchBaseline(results, input).absent;
  if (!input.partial) return absent;
  // Of files that were named one by one, only what stood in them can be missed.
  std::set<std::string> uris;
  for (const ProgramReport &report : input.programs)
    for (const flow::SourceFile &file : report.program->files) uris.insert(encodeUri(file.path));
  absent.erase(std::remove_if(absent.begin(), absent.end(),
                              [&](const KnownResult *known) { return !uris.contains(known->uri); }),
               absent.end());
  return absent;
}

std::vector<base::Diagnostic> collectDiagnostics(const ReportInput &input) {
  std::vector<base::Diagnostic> all = input.diagnostics;
  std::vector<const bind::TaintSpec *> specs;
  std::vector<const policy::PolicyResult *> policies;
  for (const ProgramReport &report : input.programs) {
    all.insert(all.end(), report.program->diagnostics.begin(), report.program->diagnostics.end());
    specs.push_back(report.spec);
    policies.push_back(report.policy);
  }
  for (base::Diagnostic &diagnostic : bind::mergeSpecDiagnostics(specs)) all.push_back(std::move(diagnostic));
  std::vector<base::Diagnostic> merged = policy::mergePolicyDiagnostics(policies);
  for (base::Diagnostic &diagnostic : merged)
    if (diagnostic.ruleId != policy::kUnusedApproval || (input.complete && !input.partial))
      all.push_back(std::move(diagnostic));
  for (base::Diagnostic &diagnostic : all) diagnostic.file = displayPath(diagnostic.file, input.rootDir);
  auto key = [](const base::Diagnostic &d) {
    return std::tie(d.file, d.line, d.column, d.severity, d.message, d.ruleId);
  };
  std::sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<PlacedLimitation> collectLimitations(const ReportInput &input) {
  std::vector<PlacedLimitation> all;
  for (const ProgramReport &report : input.programs) {
    for (const solve::Limitation &limitation : report.flows->limitations)
      all.push_back({limitation.kind, limitation.message, placeOf(*report.program, limitation.span)});
    for (const std::string &error : report.program->decodeErrors()) all.push_back({"decode", error, {}});
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

Tally countResults(const ReportInput &input) {
  Tally tally;
  const std::vector<Finding> findings = collectFindings(input);
  for (const Finding &finding : findings) {
    tally.approved += finding.outcome == Outcome::Approved;
    tally.suppressed += finding.outcome == Outcome::Suppressed;
  }
  const std::vector<Result> results = collectResults(findings, input);
  tally.fixed = static_cast<unsigned>(collectFixed(results, input).size());
  for (const Result &result : results) {
    if (result.level == Level::None) continue;
    if (result.known) {
      ++tally.known;
      continue;
    }
    ++(result.level == Level::Error ? tally.errors : tally.warnings);
    tally.unapproved += result.level == Level::Error && llvm::StringRef(result.rule->id) == policy::kUnapprovedFlow;
  }
  for (const base::Diagnostic &diagnostic : collectDiagnostics(input))
    tally.warnings += diagnostic.severity == base::Severity::Warning;
  tally.limitations = static_cast<unsigned>(collectLimitations(input).size());
  return tally;
}

}  // namespace piiflow::report
