#include "driver/Analysis.h"

#include <algorithm>

#include "base/StageTimes.h"
#include "driver/Extraction.h"
#include "driver/FlowMemo.h"
#include "driver/Inputs.h"
#include "driver/Paths.h"
#include "driver/Progress.h"
#include "link/Link.h"
#include "solve/Solve.h"

namespace piiflow::driver {
namespace {

using base::Severity;

void addError(Analysis &analysis, llvm::Error error) {
  analysis.diagnostics.push_back({Severity::Error, "", 0, 0, llvm::toString(std::move(error)), ""});
  analysis.complete = false;
}

/// Files whose sinks are reported: those of the selected units, without the main files of others.
std::set<std::string> selectedFiles(const std::vector<UnitFile> &units, const std::string &root) {
  std::set<std::string> files;
  for (const UnitFile &unit : units) {
    if (unit.isSelected) files.insert(unit.sourceFiles.begin(), unit.sourceFiles.end());
  }
  for (const UnitFile &unit : units) {
    if (!unit.isSelected) files.erase(relativePath(unit.mainFile, root));
  }
  return files;
}

void keepSelected(ProgramAnalysis &analysis, const std::set<std::string> &files) {
  auto isElsewhere = [&](const policy::Verdict &verdict) {
    base::FileId file = verdict.sinkSpan.file;
    return !file.valid() || !files.contains(analysis.program.files[file.value].path);
  };
  auto &verdicts = analysis.judged.verdicts;
  verdicts.erase(std::remove_if(verdicts.begin(), verdicts.end(), isElsewhere), verdicts.end());
}

/// Units may have been made elsewhere: their paths are read as this machine's.
void mapFiles(link::Program &program, const Options &options, const std::string &root) {
  if (options.pathMaps.empty()) return;
  for (flow::SourceFile &file : program.files) file.path = relativePath(mapPath(file.path, options.pathMaps), root);
}

}  // namespace

std::unique_ptr<ProgramAnalysis> analyseProgram(link::Program program, const Configuration &configuration,
                                                const Options &options, const std::vector<const UnitFile *> &units) {
  const models::ModelSet &models = configuration.models;
  auto result = std::make_unique<ProgramAnalysis>();
  result->program = std::move(program);
  {
    base::StageScope stage(base::Stage::Bind);
    result->spec = bind::bindModels(result->program, models);
  }
  solve::SolveOptions solveOptions;
  solveOptions.propagateUnknownCalls = models.propagateUnknownCalls;
  if (!options.whyNotSource.empty()) solveOptions.observe = solve::Observe::AllCalls;
  const FlowMemo memo(options, units, result->program, result->spec, solveOptions);
  if (std::optional<solve::FlowSet> known = memo.find()) {
    result->flows = std::move(*known);
  } else {
    base::StageScope stage(base::Stage::Solve);
    result->flows = solve::solveTaint(result->program, result->spec, solveOptions);
    memo.keep(result->flows);
  }
  base::StageScope stage(base::Stage::Judge);
  result->judged = policy::applyPolicy(result->program, result->spec, result->flows, models, configuration.today,
                                       configuration.root);
  return result;
}

namespace {

void addUnit(UnitFiles &units, const std::string &path, const std::string &root,
             llvm::Expected<flow::UnitReader> reader) {
  if (!reader) {
    const std::string problem = llvm::toString(reader.takeError());
    llvm::StringRef message = problem;
    message.consume_front(path + ": ");
    units.diagnostics.push_back({Severity::Error, path, 0, 0, message.str(), ""});
    units.complete = false;
    return;
  }
  const flow::FlowUnit &tables = reader->tables();
  units.complete &= tables.complete;
  UnitFile unit{path, absolutePath(tables.mainFile, root), {}, true, nullptr};
  for (const flow::SourceFile &file : tables.files) unit.sourceFiles.push_back(file.path);
  unit.reader = std::make_shared<flow::UnitReader>(std::move(*reader));
  units.units.push_back(std::move(unit));
}

}  // namespace

UnitFiles readUnits(const std::vector<std::string> &paths, const std::string &root) {
  base::StageScope stage(base::Stage::ReadUnits);
  UnitFiles units;
  for (const std::string &path : paths) addUnit(units, path, root, flow::UnitReader::open(path));
  return units;
}

UnitFiles collectUnits(const Inputs &inputs, const std::vector<ExtractedUnit> &extracted, const std::string &root) {
  base::StageScope stage(base::Stage::ReadUnits);
  UnitFiles files;
  std::vector<base::Diagnostic> diagnostics = inputs.diagnostics;
  for (std::size_t i = 0; i < extracted.size(); ++i) {
    const TranslationUnit &unit = inputs.units[i];
    const ExtractedUnit &made = extracted[i];
    if (!made.error.empty()) {
      diagnostics.push_back({Severity::Error, unit.name, 0, 0, "not analysed: " + made.error, ""});
      files.complete = false;
      continue;
    }
    const std::size_t before = files.units.size();
    const auto known = made.entry ? made.entry->bytes : nullptr;
    addUnit(files, made.path, root,
            known ? flow::UnitReader::open(known, made.path) : flow::UnitReader::open(made.path));
    if (files.units.size() > before) files.units.back().isSelected = unit.isSelected;
  }
  files.diagnostics.insert(files.diagnostics.begin(), diagnostics.begin(), diagnostics.end());
  return files;
}

void dropExcluded(UnitFiles &files, const models::ModelSet &models) {
  auto isOut = [&](const UnitFile &unit) { return isExcluded(unit.mainFile, models); };
  files.units.erase(std::remove_if(files.units.begin(), files.units.end(), isOut), files.units.end());
}

llvm::Expected<link::Program> linkUnitFiles(const std::vector<std::string> &paths, const std::string &name) {
  base::StageScope stage(base::Stage::Link);
  std::vector<flow::UnitReader> readers;
  for (const std::string &path : paths) {
    llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(path);
    if (!reader) return reader.takeError();
    reader->releaseTables();
    readers.push_back(std::move(*reader));
  }
  return link::linkUnits(std::move(readers), name);
}

namespace {

/// Units are open since they were looked at, unless another program or a copy of the list has them too.
llvm::Expected<link::Program> linkMembers(std::vector<UnitFile> &units, const ProgramMembers &members) {
  base::StageScope stage(base::Stage::Link);
  std::vector<flow::UnitReader> readers;
  for (std::size_t member : members.members) {
    const std::shared_ptr<flow::UnitReader> open = std::move(units[member].reader);
    if (open && open.use_count() == 1) {
      readers.push_back(std::move(*open));
      continue;
    }
    llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(units[member].path);
    if (!reader) return reader.takeError();
    readers.push_back(std::move(*reader));
  }
  return link::linkUnits(std::move(readers), members.name);
}

}  // namespace

Analysis analyseUnits(UnitFiles files, const Configuration &configuration, const Options &options) {
  Analysis analysis;
  analysis.diagnostics = std::move(files.diagnostics);
  analysis.complete = files.complete;
  std::vector<UnitFile> &units = files.units;
  const ProgressPhase phase(progressStyle(options), followingThrough(units.size()));
  const bool all = std::all_of(units.begin(), units.end(), [](const UnitFile &unit) { return unit.isSelected; });
  analysis.isSelection = !all;
  const std::set<std::string> selected = all ? std::set<std::string>() : selectedFiles(units, configuration.root);
  std::vector<std::string> mainFiles;
  mainFiles.reserve(units.size());
  for (const UnitFile &unit : units) mainFiles.push_back(unit.mainFile);
  for (const ProgramMembers &members : groupPrograms(mainFiles, configuration.models)) {
    llvm::Expected<link::Program> program = linkMembers(units, members);
    if (!program) {
      addError(analysis, program.takeError());
      continue;
    }
    mapFiles(*program, options, configuration.root);
    std::vector<const UnitFile *> linked;
    linked.reserve(members.members.size());
    for (std::size_t member : members.members) linked.push_back(&units[member]);
    analysis.programs.push_back(analyseProgram(std::move(*program), configuration, options, linked));
    if (!all) keepSelected(*analysis.programs.back(), selected);
    if (!analysis.programs.back()->program.decodeErrors().empty()) analysis.complete = false;
  }
  return analysis;
}

bool bindsSourcesAndSinks(const bind::TaintSpec &spec) {
  bool anySink = std::any_of(spec.functions.begin(), spec.functions.end(),
                             [](const auto &entry) { return !entry.second.sinks.empty(); });
  return !spec.sources.empty() && anySink;
}

}  // namespace piiflow::driver
