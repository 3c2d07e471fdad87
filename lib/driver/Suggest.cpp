#include "driver/Suggest.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "driver/Paths.h"
#include "driver/Progress.h"
#include "llvm/ADT/STLExtras.h"

namespace piiflow::driver {
namespace {

const char *kProposed = "<proposed>";

/// The proposals, as entries that `bind` can tell from the user's own by their place.
void addSources(models::ModelSet &models, const std::vector<Suggestion> &suggestions) {
  for (std::size_t i = 0; i < suggestions.size(); ++i) {
    models::SourceModel source;
    source.location = {kProposed, static_cast<std::uint32_t>(i + 1), 1};
    source.kind = suggestions[i].kind;
    source.selector.pattern = suggestions[i].qualified;
    source.data = suggestions[i].category;
    if (source.kind == models::SourceKind::Function) source.output.push_back({models::PortBase::Return, 0, {}});
    models.sources.push_back(std::move(source));
  }
}

/// What is sent weighs more than what is logged or stored.
int weight(const Reach &reach) {
  if (reach.recipientKind == "log" || reach.recipientKind == "storage" || reach.recipientKind == "own") return 1;
  return 2;
}

int weight(const Suggestion &suggestion) {
  int best = 0;
  for (const Reach &reach : suggestion.reaches) best = std::max(best, weight(reach));
  return best;
}

void addReaches(std::vector<Suggestion> &suggestions, const ProgramAnalysis &analysis,
                const Configuration &configuration) {
  report::ReportInput input;
  input.programs.push_back({&analysis.program, &analysis.spec, &analysis.flows, &analysis.judged});
  input.models = &configuration.models;
  input.rootDir = configuration.root;
  for (const policy::Verdict &verdict : analysis.judged.verdicts) {
    const bind::Source &source = analysis.spec.sources[verdict.source.value];
    if (!source.fromYaml || source.yaml.file != kProposed || source.yaml.line > suggestions.size()) continue;
    const flow::Function &callee = analysis.program.function(verdict.flow->callee);
    const char *kind = verdict.recipient == policy::kOwn                      ? "own"
                       : verdict.recipientKind == models::VendorKind::Log     ? "log"
                       : verdict.recipientKind == models::VendorKind::Storage ? "storage"
                                                                              : "outside";
    suggestions[source.yaml.line - 1].reaches.push_back(
        {verdict.recipient, kind, callee.qualified, report::placeOf(analysis.program, verdict.sinkSpan)});
  }
  for (Suggestion &suggestion : suggestions) {
    std::sort(suggestion.reaches.begin(), suggestion.reaches.end(), [](const Reach &a, const Reach &b) {
      return std::make_tuple(-weight(a), a) < std::make_tuple(-weight(b), b);
    });
    auto isSame = [](const Reach &a, const Reach &b) { return a.recipient == b.recipient && a.callee == b.callee; };
    suggestion.reaches.erase(std::unique(suggestion.reaches.begin(), suggestion.reaches.end(), isSame),
                             suggestion.reaches.end());
  }
}

}  // namespace

Suggestions findSuggestions(const UnitFiles &files, const Configuration &configuration, const Options &options) {
  Suggestions result;
  result.diagnostics = files.diagnostics;
  result.complete = files.complete;
  std::vector<std::string> mainFiles;
  mainFiles.reserve(files.units.size());
  for (const UnitFile &unit : files.units) mainFiles.push_back(unit.mainFile);
  for (const ProgramMembers &members : groupPrograms(mainFiles, configuration.models)) {
    std::vector<std::string> paths;
    paths.reserve(members.members.size());
    for (std::size_t member : members.members) paths.push_back(files.units[member].path);
    llvm::Expected<link::Program> program = linkUnitFiles(paths, members.name);
    if (!program) {
      result.diagnostics.push_back({base::Severity::Error, "", 0, 0, llvm::toString(program.takeError()), ""});
      result.complete = false;
      continue;
    }
    const bind::TaintSpec spec = bind::bindModels(*program, configuration.models);
    std::vector<Suggestion> proposed = proposeSources(*program, spec);
    if (options.noFlows) {
      llvm::move(findEgressCalls(*program, spec, {}), std::back_inserter(result.egress));
      llvm::move(proposed, std::back_inserter(result.sources));
      continue;
    }
    Configuration widened;
    widened.models = configuration.models;
    widened.root = configuration.root;
    widened.today = configuration.today;
    addSources(widened.models, proposed);
    const ProgressPhase phase(progressStyle(options), followingThrough(members.members.size()));
    const std::unique_ptr<ProgramAnalysis> analysis = analyseProgram(std::move(*program), widened, options);
    addReaches(proposed, *analysis, widened);
    for (EgressCall &call : findEgressCalls(analysis->program, analysis->spec, analysis->flows))
      result.egress.push_back(std::move(call));
    for (Suggestion &suggestion : proposed) result.sources.push_back(std::move(suggestion));
  }
  auto rank = [](const Suggestion &one) {
    return std::make_tuple(-weight(one), !one.isCertain, one.place, one.qualified, one.category);
  };
  std::sort(result.sources.begin(), result.sources.end(),
            [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
  auto isSame = [](const Suggestion &a, const Suggestion &b) {
    return a.place == b.place && a.qualified == b.qualified && a.category == b.category;
  };
  // One that several programs share.
  result.sources.erase(std::unique(result.sources.begin(), result.sources.end(), isSame), result.sources.end());
  auto egressRank = [](const EgressCall &one) {
    return std::make_tuple(one.categories.empty(), -static_cast<long>(one.calls), one.qualified, one.signature);
  };
  std::sort(result.egress.begin(), result.egress.end(),
            [&](const auto &a, const auto &b) { return egressRank(a) < egressRank(b); });
  return result;
}

}  // namespace piiflow::driver
