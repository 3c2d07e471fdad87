#include "report/Baseline.h"

#include <map>
#include <set>

#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

#include "policy/Verdict.h"
#include "report/Escape.h"
#include "report/Finding.h"

namespace piiflow::report {
namespace {

llvm::Error complain(const std::string &name, const llvm::Twine &what) {
  return llvm::createStringError("baseline '" + name + "': " + what);
}

llvm::Expected<base::TransformSet> readTransforms(const llvm::json::Object &result, const std::string &name) {
  const llvm::json::Object *properties = result.getObject("properties");
  const llvm::json::Array *names = properties ? properties->getArray("transforms") : nullptr;
  if (!names) return complain(name, "a result has no properties.transforms");
  base::TransformSet set;
  for (const llvm::json::Value &value : *names) {
    const std::optional<llvm::StringRef> word = value.getAsString();
    const std::optional<base::Transform> transform =
        word ? base::parseTransform(std::string_view(*word)) : std::nullopt;
    if (!transform) return complain(name, "a result has an unknown transform");
    set.insert(*transform);
  }
  return set;
}

/// "8b7cf3e952e7aeb2:1" without what tells equal texts apart.
std::string withoutCount(const std::string &hash) { return hash.substr(0, hash.find(':')); }

bool isFlowRule(llvm::StringRef rule) {
  return rule == policy::kUnapprovedFlow || rule == policy::kPlaintextTransport ||
         rule == policy::kTlsVerificationOff || rule == policy::kUnknownRecipient ||
         rule == policy::kEnvironmentMismatch;
}

std::string textOf(const llvm::json::Object *object, llvm::StringRef key) {
  return object ? object->getString(key).value_or("").str() : std::string();
}

void readPlace(const llvm::json::Object &result, KnownResult &known) {
  const llvm::json::Array *locations = result.getArray("locations");
  const llvm::json::Object *location = locations && !locations->empty() ? locations->front().getAsObject() : nullptr;
  const llvm::json::Object *physical = location ? location->getObject("physicalLocation") : nullptr;
  if (!physical) return;
  known.uri = textOf(physical->getObject("artifactLocation"), "uri");
  const llvm::json::Object *region = physical->getObject("region");
  if (!region) return;
  known.line = static_cast<std::uint32_t>(region->getInteger("startLine").value_or(0));
  known.column = static_cast<std::uint32_t>(region->getInteger("startColumn").value_or(0));
}

/// Of an earlier run's own comparison: what was gone then is not known now.
bool isGone(const llvm::json::Object &result) {
  return result.getString("baselineState").value_or("") == "absent" || result.getString("kind").value_or("") == "pass";
}

llvm::Error readResult(const llvm::json::Value &value, const std::string &name, Baseline &baseline) {
  const llvm::json::Object *result = value.getAsObject();
  const std::optional<llvm::StringRef> rule = result ? result->getString("ruleId") : std::nullopt;
  if (!rule) return complain(name, "a result has no ruleId");
  // An approval that is withdrawn must fail: what was approved or suppressed then is not known now.
  if (!isFlowRule(*rule) || isGone(*result)) return llvm::Error::success();
  const llvm::json::Object *fingerprints = result->getObject("partialFingerprints");
  const std::optional<llvm::StringRef> id = fingerprints ? fingerprints->getString("piiflow/flowId/v1") : std::nullopt;
  if (!id) return complain(name, "a result has no partialFingerprints 'piiflow/flowId/v1'");
  llvm::Expected<base::TransformSet> transforms = readTransforms(*result, name);
  if (!transforms) return transforms.takeError();
  KnownResult known;
  known.ruleId = rule->str();
  known.flowId = id->str();
  known.transforms = *transforms;
  known.lineHash = withoutCount(textOf(fingerprints, "primaryLocationLineHash"));
  const llvm::json::Object *properties = result->getObject("properties");
  const llvm::json::Array *data = properties->getArray("data");
  if (data && data->size() == 1) known.category = data->front().getAsString().value_or("").str();
  known.recipient = textOf(properties, "recipient");
  known.source = textOf(properties, "source");
  known.sink = textOf(properties, "sink");
  known.message = textOf(result->getObject("message"), "text");
  readPlace(*result, known);
  baseline.results.push_back(std::move(known));
  return llvm::Error::success();
}

llvm::Error readRun(const llvm::json::Value &value, const std::string &name, Baseline &baseline) {
  const llvm::json::Object *run = value.getAsObject();
  const llvm::json::Object *tool = run ? run->getObject("tool") : nullptr;
  const llvm::json::Object *driver = tool ? tool->getObject("driver") : nullptr;
  if (!driver || driver->getString("name") != llvm::StringRef("piiflow"))
    return complain(name, "a run that piiflow did not write");
  const llvm::json::Array *results = run->getArray("results");
  if (!results) return complain(name, "a run without results");
  for (const llvm::json::Value &result : *results)
    if (llvm::Error error = readResult(result, name, baseline)) return error;
  return llvm::Error::success();
}

/// Finds each result among the earlier ones, and the earlier ones that are gone.
class Matcher {
 public:
  Matcher(const std::vector<Result> &results, const ReportInput &input) : results_(results), input_(input) {}

  BaselineMatch run() {
    match_.known.resize(results_.size());
    for (const KnownResult &known : input_.baseline->results) {
      byId_[{known.ruleId, known.flowId}].push_back(&known);
      if (!known.lineHash.empty()) byText_[textKey(known)].push_back(&known);
    }
    for (std::size_t i = 0; i < results_.size(); ++i) matchById(i);
    for (std::size_t i = 0; i < results_.size(); ++i) matchByText(i);
    for (const KnownResult &known : input_.baseline->results)
      if (!used_.contains(&known)) match_.absent.push_back(&known);
    return std::move(match_);
  }

 private:
  using Key = std::vector<std::string>;

  static Key textKey(const KnownResult &known) {
    return {known.ruleId, known.category, known.recipient, known.source, known.sink, known.lineHash};
  }

  static bool covers(const KnownResult &known, const Finding &finding) {
    return (known.transforms & finding.transforms) == known.transforms;
  }

  void matchById(std::size_t i) {
    const Result &result = results_[i];
    if (result.level == Level::None) return;
    const auto found = byId_.find({result.rule->id, result.finding->flowId});
    if (found == byId_.end()) return;
    for (const KnownResult *known : found->second) {
      // Other transforms than then: the flow is there, and is another matter.
      used_.insert(known);
      if (covers(*known, *result.finding)) match_.known[i] = true;
    }
    seen_.insert(i);
  }

  void matchByText(std::size_t i) {
    const Result &result = results_[i];
    if (result.level == Level::None || seen_.contains(i) || !input_.sources) return;
    const Finding &finding = *result.finding;
    const std::string hash = withoutCount(input_.sources->lineHash(finding.sink.path, finding.sink.line));
    const auto found = byText_.find({result.rule->id, escapeText(finding.category), escapeText(finding.recipient),
                                     escapeText(finding.source), escapeText(finding.callee), hash});
    if (hash.empty() || found == byText_.end()) return;
    for (const KnownResult *known : found->second) {
      if (used_.contains(known) || !covers(*known, finding)) continue;
      used_.insert(known);
      match_.known[i] = true;
      return;
    }
  }

  const std::vector<Result> &results_;
  const ReportInput &input_;
  BaselineMatch match_;
  std::map<std::pair<std::string, std::string>, std::vector<const KnownResult *>> byId_;
  std::map<Key, std::vector<const KnownResult *>> byText_;
  std::set<const KnownResult *> used_;
  std::set<std::size_t> seen_;  ///< results whose id the baseline has
};

}  // namespace

BaselineMatch matchBaseline(const std::vector<Result> &results, const ReportInput &input) {
  BaselineMatch match;
  match.known.resize(results.size());
  if (!input.baseline) return match;
  return Matcher(results, input).run();
}

llvm::Expected<Baseline> parseBaseline(llvm::StringRef json, const std::string &name) {
  llvm::Expected<llvm::json::Value> document = llvm::json::parse(json);
  if (!document) return complain(name, "not JSON: " + llvm::toString(document.takeError()));
  const llvm::json::Object *root = document->getAsObject();
  const llvm::json::Array *runs = root ? root->getArray("runs") : nullptr;
  if (!runs || root->getString("version") != llvm::StringRef("2.1.0")) return complain(name, "not SARIF 2.1.0");
  Baseline baseline;
  for (const llvm::json::Value &run : *runs)
    if (llvm::Error error = readRun(run, name, baseline)) return std::move(error);
  return baseline;
}

llvm::Expected<Baseline> readBaseline(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return complain(path, buffer.getError().message());
  return parseBaseline((*buffer)->getBuffer(), path);
}

}  // namespace piiflow::report
