#include "report/Baseline.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

#include "policy/Verdict.h"

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

bool isFlowRule(llvm::StringRef rule) {
  return rule == policy::kUnapprovedFlow || rule == policy::kPlaintextTransport || rule == policy::kUnknownRecipient ||
         rule == policy::kEnvironmentMismatch;
}

llvm::Error readResult(const llvm::json::Value &value, const std::string &name, Baseline &baseline) {
  const llvm::json::Object *result = value.getAsObject();
  const std::optional<llvm::StringRef> rule = result ? result->getString("ruleId") : std::nullopt;
  if (!rule) return complain(name, "a result has no ruleId");
  // An approval that is withdrawn must fail: what was approved or suppressed then is not known now.
  if (!isFlowRule(*rule) || result->getString("kind").value_or("fail") == "pass") return llvm::Error::success();
  const llvm::json::Object *fingerprints = result->getObject("partialFingerprints");
  const std::optional<llvm::StringRef> id = fingerprints ? fingerprints->getString("piiflow/flowId/v1") : std::nullopt;
  if (!id) return complain(name, "a result has no partialFingerprints 'piiflow/flowId/v1'");
  llvm::Expected<base::TransformSet> transforms = readTransforms(*result, name);
  if (!transforms) return transforms.takeError();
  baseline.flows[{rule->str(), id->str()}].push_back(*transforms);
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

}  // namespace

bool Baseline::covers(const std::string &ruleId, const std::string &flowId, base::TransformSet transforms) const {
  auto it = flows.find({ruleId, flowId});
  if (it == flows.end()) return false;
  for (base::TransformSet recorded : it->second)
    if ((recorded & transforms) == recorded) return true;
  return false;
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
