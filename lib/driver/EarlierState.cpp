#include "driver/EarlierState.h"

#include <algorithm>

#include "driver/PackDir.h"
#include "driver/Paths.h"
#include "driver/Report.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {
namespace {

using base::Severity;

bool isTouched(const UnitFile &unit, const EarlierTree &tree, const std::string &root) {
  return std::any_of(unit.sourceFiles.begin(), unit.sourceFiles.end(), [&](const std::string &file) {
    return tree.isChanged(absolutePath(file, root)) || tree.losesFileNamed(llvm::sys::path::filename(file));
  });
}

class EarlierAnalysis {
 public:
  EarlierAnalysis(EarlierState &state, const Configuration &configuration, const Options &options)
      : state_(state), tree_(*state.tree), configuration_(configuration), options_(options) {}

  void run(const Inputs &inputs, const std::vector<ExtractedUnit> &extracted, const std::string &folder) {
    UnitFiles files = makeUnits(inputs, extracted, folder);
    readConfigurationBefore();
    dropExcluded(files, state_.configuration.models);
    const std::string name = "--diff: compared with " + tree_.name() + ": " + std::to_string(tree_.changedCount()) +
                             (tree_.changedCount() == 1 ? " changed file, " : " changed files, ") + std::to_string(remade_) + " of " +
                             std::to_string(inputs.units.size()) + " units read as they were";
    state_.diagnostics.insert(state_.diagnostics.begin(), {Severity::Note, "", 0, 0, name, ""});
    state_.diagnostics.insert(state_.diagnostics.end(), tree_.diagnostics().begin(), tree_.diagnostics().end());
    if (files.units.empty()) return;
    state_.analysis = analyseUnits(std::move(files), state_.configuration, options_);
    for (const auto &program : state_.analysis.programs) {
      for (const flow::SourceFile &file : program->program.files)
        if (const std::string *text = tree_.textBefore(absolutePath(file.path, configuration_.root)))
          state_.sources.setText(file.path, *text);
    }
  }

 private:
  UnitFiles makeUnits(const Inputs &inputs, const std::vector<ExtractedUnit> &extracted, const std::string &folder) {
    std::vector<std::string> paths;
    std::set<std::string> unselected;
    std::vector<TranslationUnit> changed;
    for (std::size_t i = 0; i < inputs.units.size(); ++i) {
      const TranslationUnit &unit = inputs.units[i];
      if (extracted[i].error.empty()) {
        UnitFiles one = readUnits({extracted[i].path}, configuration_.root);
        if (!one.units.empty() && !isTouched(one.units.front(), tree_, configuration_.root)) {
          paths.push_back(extracted[i].path);
          if (!unit.isSelected) unselected.insert(paths.back());
          continue;
        }
      }
      TranslationUnit earlier = unit;
      earlier.key.clear();
      earlier.command.file = tree_.placeBefore(unit.command.file);
      if (earlier.command.file.empty()) continue;
      earlier.name = relativePath(earlier.command.file, configuration_.root);
      changed.push_back(std::move(earlier));
    }
    remade_ = changed.size();
    std::vector<ExtractedUnit> remade =
        extractUnits(changed, options_, configuration_.root, folder, [&] { return tree_.fileSystem(); });
    for (std::size_t i = 0; i < remade.size(); ++i) {
      if (!remade[i].error.empty()) {
        doubt(changed[i].name);
        continue;
      }
      paths.push_back(remade[i].path);
      if (!changed[i].isSelected) unselected.insert(paths.back());
      if (!readUnits({remade[i].path}, configuration_.root).complete) doubt(changed[i].name);
    }
    UnitFiles files = readUnits(paths, configuration_.root);
    files.diagnostics.clear();
    for (UnitFile &unit : files.units) unit.isSelected = !unselected.contains(unit.path);
    return files;
  }

  void doubt(const std::string &file) {
    state_.diagnostics.push_back({Severity::Warning, file, 0, 0,
                                  "--diff: could not be read whole as it was before: flows in it may count as brought "
                                  "by the change",
                                  ""});
  }

  /// With --config-from, the same one decides about both.
  void readConfigurationBefore() {
    Configuration &before = state_.configuration;
    before.root = configuration_.root;
    before.today = configuration_.today;
    before.models = configuration_.models;
    if (!options_.configFrom.empty()) return;
    std::string rootFile = configuration_.models.rootFile;
    if (!rootFile.empty() && !tree_.exists(absolutePath(rootFile, workingDirectory()))) rootFile.clear();
    models::LoadResult loaded = models::loadModels(rootFile, findPackDir(options_.packDir), tree_);
    if (!hasErrors(loaded.diagnostics)) {
      before.models = std::move(loaded.models);
      return;
    }
    state_.diagnostics.push_back({Severity::Warning, rootFile, 0, 0,
                                  "--diff: its earlier state has errors; the present one decides for both", ""});
  }

  EarlierState &state_;
  const EarlierTree &tree_;
  const Configuration &configuration_;
  const Options &options_;
  std::size_t remade_ = 0;
};

}  // namespace

llvm::Expected<std::unique_ptr<EarlierState>> analyseBefore(const Inputs &inputs,
                                                            const std::vector<ExtractedUnit> &extracted,
                                                            const Configuration &configuration, const Options &options,
                                                            const std::string &folder) {
  auto state = std::make_unique<EarlierState>(configuration.root);
  auto tree = EarlierTree::open(options.diff, configuration.root);
  if (!tree) {
    std::string problem = llvm::toString(tree.takeError());
    // What has a place in a file of its own needs no more words.
    return llvm::createStringError((problem.find(": error: ") == std::string::npos ? "--diff: " : "") + problem);
  }
  state->tree = std::move(*tree);
  const std::string own = folder + "/before";
  if (std::error_code code = llvm::sys::fs::create_directory(own))
    return llvm::createStringError(code, "no working folder can be made: " + code.message() + "; is TMPDIR full?");
  EarlierAnalysis(*state, configuration, options).run(inputs, extracted, own);
  return state;
}

llvm::Expected<report::Baseline> baselineOf(const EarlierState &before, const Options &options) {
  return report::parseBaseline(allResultsAsSarif(before.analysis, before.configuration, options, before.sources),
                               before.tree->name());
}

}  // namespace piiflow::driver
