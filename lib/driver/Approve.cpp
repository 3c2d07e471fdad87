#include "driver/Configuration.h"
#include "driver/Approve.h"

#include "driver/Output.h"
#include "driver/PackDir.h"
#include "driver/Paths.h"
#include "driver/Report.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "models/YamlEdit.h"
#include "policy/Verdict.h"
#include "report/Escape.h"

namespace piiflow::driver {
namespace {

using policy::Outcome;
using policy::Verdict;

constexpr const char *kRootFile = ".piiflow.yaml";

struct Target {
  const ProgramAnalysis *program = nullptr;
  const Verdict *verdict = nullptr;
};

/// The flow with this id, or with an id that begins so. In several programs: where it is worst judged.
std::optional<Target> findFlow(const Analysis &analysis, llvm::StringRef id) {
  std::optional<Target> found;
  for (const auto &program : analysis.programs)
    for (const Verdict &verdict : program->judged.verdicts) {
      if (!llvm::StringRef(verdict.flowId).starts_with(id)) continue;
      if (found && found->verdict->flowId != verdict.flowId) return std::nullopt;
      if (!found || verdict.outcome == Outcome::Unapproved) found = Target{program.get(), &verdict};
    }
  return found;
}

std::string readText(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  return buffer ? (*buffer)->getBuffer().str() : std::string();
}

models::NewEntry ruleFor(const Target &target, const Configuration &configuration, const Options &options) {
  const Verdict &verdict = *target.verdict;
  models::NewEntry entry = {{"data", {verdict.category}}, {"to", {verdict.recipient}}};
  if (!verdict.transforms.empty()) entry.push_back({"transform", verdict.transforms.names()});
  if (options.onlyInFile) {
    const std::string &file = target.program->program.files[verdict.sinkSpan.file.value].path;
    entry.push_back({"in", {relativePath(absolutePath(file, configuration.root), configuration.models.rootDir)}});
  }
  if (!options.purpose.empty()) entry.push_back({"purpose", {options.purpose}});
  if (options.until) entry.push_back({"until", {models::formatDate(*options.until)}});
  entry.push_back({"reason", {options.reason}});
  if (!options.approvedBy.empty()) entry.push_back({"approved-by", {options.approvedBy}});
  return entry;
}

/// What stands in the way of any approval; empty: nothing.
std::string findObstacle(const Verdict &verdict, const models::ModelSet &models) {
  if (verdict.recipient == policy::kUnknown)
    return "the flow goes to an endpoint that no vendor claims: name the vendor and its domains first";
  if (verdict.recipient != policy::kOwn && !models.vendors.contains(verdict.recipient))
    return "no file has the vendor '" + verdict.recipient + "': piiflow vendors new " + verdict.recipient;
  if (verdict.rule && verdict.outcome == Outcome::Unapproved)
    return "the flow is denied at " + verdict.rule->location.file + ":" + std::to_string(verdict.rule->location.line) +
           ", and a denial wins over an approval";
  if (verdict.vendorHasLapsed && verdict.nearMiss) return "an approval is there, and does not hold: " + verdict.reason;
  return {};
}

/// Reads the configuration again and judges the same flows by it.
int confirm(const Target &target, const Configuration &configuration, const Options &options, const std::string &file,
            std::uint32_t line) {
  const std::string rootFile = configuration.models.rootFile.empty() ? kRootFile : configuration.models.rootFile;
  models::LoadResult loaded = models::loadModels(rootFile, findPackDir(options.packDir));
  if (hasErrors(loaded.diagnostics)) {
    printDiagnostics(loaded.diagnostics);
    return kBadUsage;
  }
  const ProgramAnalysis &program = *target.program;
  const policy::PolicyResult judged = policy::applyPolicy(program.program, program.spec, program.flows, loaded.models,
                                                          configuration.today, configuration.root);
  for (const Verdict &verdict : judged.verdicts) {
    if (verdict.flowId != target.verdict->flowId) continue;
    const bool passes = verdict.outcome == Outcome::Approved;
    std::string text = report::escapeText(file) + ":" + std::to_string(line) + ": " +
                       report::escapeText(verdict.category + " to " + verdict.recipient) + " (flow " + verdict.flowId +
                       ")" + (passes ? " is approved" : " is still unapproved");
    if (!passes && !verdict.reason.empty()) text += ": " + report::escapeText(verdict.reason);
    if (llvm::Error error = writeToStandardOutput(text + "\n")) return refuse(llvm::toString(std::move(error)));
    return passes ? kClean : kFlowsFound;
  }
  return refuse("the flow is gone with the new configuration; take the new rule back");
}

}  // namespace

/// Where approvals stand: the root file unless only another one has them.
std::string findPolicyFile(const models::ModelSet &models) {
  for (const char *key : {"allow", ""})
    for (const std::string &file : models.files)
      if (models::hasSection(readText(file), "policy", key)) return file;
  return models.rootFile.empty() ? kRootFile : models.rootFile;
}

int approveFlow(const Analysis &analysis, const Configuration &configuration, const Options &options) {
  if (options.until && *options.until < configuration.today)
    return refuse("--until: " + models::formatDate(*options.until) + " has passed; nothing was written");
  const std::optional<Target> target = findFlow(analysis, options.flowId);
  if (!target || options.flowId.empty())
    return refuse(unknownFlow(analysis, options.flowId));
  const Verdict &verdict = *target->verdict;
  if (verdict.outcome == Outcome::Approved) return refuse("the flow " + verdict.flowId + " is approved already");
  if (const std::string obstacle = findObstacle(verdict, configuration.models); !obstacle.empty())
    return refuse(obstacle);
  const std::string file = findPolicyFile(configuration.models);
  std::string text = readText(file);
  if (!llvm::sys::fs::exists(file)) text = "piiflow: 1\n";
  std::string problem;
  const std::optional<models::YamlEdit> edit =
      models::addApproval(text, ruleFor(*target, configuration, options), problem);
  if (!edit) return refuse(file + ": " + problem + "; add the rule by hand");
  if (llvm::Error error = replaceText(file, edit->text)) return refuse(llvm::toString(std::move(error)));
  return confirm(*target, configuration, options, file, edit->line);
}

}  // namespace piiflow::driver
