#include <algorithm>
#include <map>
#include <set>

#include "base/WriteFile.h"
#include "driver/Configuration.h"
#include "driver/Analysis.h"
#include "driver/Extraction.h"
#include "driver/Inputs.h"
#include "driver/Interrupt.h"
#include "driver/Output.h"
#include "driver/PackDir.h"
#include "driver/Paths.h"
#include "driver/Setup.h"
#include "driver/Suggest.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "report/Escape.h"

namespace piiflow::driver {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

struct Survey {
  std::string database;
  std::size_t files = 0;
  std::map<std::string, std::set<std::string>> packs;
  std::set<std::string> vendors;
  std::vector<Suggestion> sources;
  std::vector<EgressCall> egress;
  std::size_t annotations = 0;
};


/// Functions that a pack describes as a way out, and that the program uses: by pack. With them, their vendors.
void findPacksInUse(const link::Program &program, const bind::TaintSpec &spec, const models::ModelSet &models, Survey &survey) {
  for (const bind::MatchedModel &matched : spec.matched) {
    const bool isWayOut = matched.kind == bind::ModelKind::Sink || matched.kind == bind::ModelKind::Endpoint;
    if (!isWayOut || matched.pack.empty() || matched.pack == "std") continue;
    for (flow::FunctionId id : matched.functions) {
      survey.packs[matched.pack].insert(program.function(id).qualified);
      const bind::FunctionModel *model = spec.modelOf(id);
      if (!model) continue;
      for (const bind::BoundSink &sink : model->sinks) {
        const auto vendor = models.vendors.find(sink.vendor);
        const bool isSubProcessor = vendor != models.vendors.end() && vendor->second.kind == models::VendorKind::SubProcessor;
        if (isSubProcessor) survey.vendors.insert(sink.vendor);
      }
    }
  }
}

std::string firstFew(const std::set<std::string> &names) {
  std::string text;
  std::size_t count = 0;
  for (const std::string &name : names) {
    if (++count > 3) return text + ", ...";
    text += (text.empty() ? "" : ", ") + name;
  }
  return text;
}

/// Folders that hold other people's code or tests, where there are such.
std::vector<std::string> sideFolders(const std::string &root) {
  std::vector<std::string> globs;
  for (const char *name :
       {"3rdparty", "external", "third_party", "vendor", "test", "tests", "benchmarks", "examples"}) {
    llvm::SmallString<256> folder(root);
    path::append(folder, name);
    if (fs::is_directory(folder)) globs.push_back(std::string(name) + "/**");
  }
  return globs;
}

std::string startingYaml(const Survey &survey, const std::string &root) {
  std::string text =
      "# What piiflow knows about this project. Written by `piiflow init`; all of it may be edited.\n"
      "# The keys: docs/configuration.md. Run: piiflow check\n"
      "piiflow: 1\n\n"
      "# Build: " +
      survey.database + ", " + std::to_string(survey.files) +
      " files.\n\n"
      "# --- libraries -------------------------------------------------------------------------------------------\n"
      "# All built-in models are used; `packs: [...]` would take only those named.";
  if (survey.packs.empty()) text += " None of those with a way out matches.\n";
  if (!survey.packs.empty()) text += " Those with a way out that this\n# program calls:\n";
  for (const auto &[pack, functions] : survey.packs) text += "#   " + pack + ": " + firstFew(functions) + "\n";
  text +=
      "\n# --- what is personal data "
      "---------------------------------------------------------------------------------\n"
      "# Annotations in the source say the same: PII(user.contact.email) std::string email;\n# Annotated here "
      "already: " +
      std::to_string(survey.annotations) + ".\n";
  std::vector<const Suggestion *> shown;
  for (const Suggestion &one : survey.sources)
    if (one.isCertain && one.kind == models::SourceKind::Field && shown.size() < 20) shown.push_back(&one);
  if (!shown.empty())
    text += "# Look like it, the surest " + std::to_string(shown.size()) + " of " +
            std::to_string(survey.sources.size()) +
            " (piiflow suggest has all); take the '#' away where that is right:\n# sources:\n";
  for (const Suggestion *one : shown)
    text += "#   - field: \"" + one->qualified + "\"    # " + one->place.path + ":" + std::to_string(one->place.line) +
            "\n#     data: " + one->category + "\n";
  if (shown.empty()) text += "# sources:\n#   - field: app::User::email\n#     data: user.contact.email\n";
  text +=
      "\n# --- where it leaves "
      "---------------------------------------------------------------------------------------\n";
  if (survey.egress.empty()) {
    text += "# sinks:\n#   - function: app::Analytics::track\n#     vendor: acme\n";
  } else {
    text += "# Nobody describes these, and their names say that they send:\n# sinks:\n";
    for (std::size_t i = 0; i < std::min<std::size_t>(survey.egress.size(), 10); ++i)
      text += "#   - function: \"" + survey.egress[i].qualified +
              "\"\n#     vendor: transport    # or the vendor that gets it\n";
  }
  text +=
      "\n# Your own hosts: what goes there is inventoried, and allowed unless a rule says otherwise.\n"
      "# own-domains: [\"*.corp.example\"]\n"
      "\n# --- what is allowed "
      "---------------------------------------------------------------------------------------\n"
      "policy:\n"
      "  default: deny    # everything that leaves needs a rule; logs and storage only give a warning\n"
      "  # allow:\n";
  const std::string vendor = survey.vendors.empty() ? "acme" : *survey.vendors.begin();
  text += "  #   - data: user.contact.email\n  #     to: " + vendor +
          "\n  #     until: 2027-12-31\n  #     reason: \"DPIA-17\"\n";
  if (!survey.vendors.empty())
    text += "# Sub-processors whose SDKs are called: " + llvm::join(survey.vendors, ", ") + "\n";
  const std::vector<std::string> globs = sideFolders(root);
  if (!globs.empty())
    text +=
        "\n# Not to be analysed, if so wanted (what is excluded is not part of the program, its flows are not seen):\n"
        "# exclude: [\"" +
        llvm::join(globs, "\", \"") + "\"]\n";
  return text;
}

std::size_t countAnnotations(const bind::TaintSpec &spec) {
  return static_cast<std::size_t>(std::count_if(spec.sources.begin(), spec.sources.end(),
                                                [](const bind::Source &source) { return !source.fromYaml; }));
}

/// False when nothing could be linked.
bool survey(const UnitFiles &files, const Configuration &configuration, const Options &options, Survey &result) {
  std::vector<std::string> paths;
  paths.reserve(files.units.size());
  for (const UnitFile &unit : files.units) paths.push_back(unit.path);
  llvm::Expected<link::Program> program = linkUnitFiles(paths, "");
  if (!program) {
    printProblem(program.takeError());
    return false;
  }
  const bind::TaintSpec spec = bind::bindModels(*program, configuration.models);
  findPacksInUse(*program, spec, configuration.models, result);
  result.annotations = countAnnotations(spec);
  // By names alone: where the data gets to is what `suggest` is asked next, and may take long.
  Options byNames = options;
  byNames.noFlows = true;
  Suggestions suggestions = findSuggestions(files, configuration, byNames);
  // Those of the files were said before.
  printDiagnostics({suggestions.diagnostics.begin() + static_cast<long>(files.diagnostics.size()), suggestions.diagnostics.end()});
  result.sources = std::move(suggestions.sources);
  result.egress = std::move(suggestions.egress);
  return true;
}

}  // namespace

int initialise(const Options &options) {
  const std::string here = workingDirectory();
  const std::string root = options.root.empty() ? here : absolutePath(options.root, here);
  const std::string file = absolutePath(".piiflow.yaml", root);
  const std::string shown = relativePath(file, here);
  if (fs::exists(file))
    return refuse(shown + " exists already, and is left as it is; piiflow suggest proposes what to add");
  if (llvm::Error error = checkWritable(file)) return refuse(std::move(error));
  Configuration configuration;
  configuration.root = root;
  models::LoadResult loaded = models::loadModels("", findPackDir(options.packDir));
  configuration.models = std::move(loaded.models);
  configuration.models.rootDir = root;
  if (hasErrors(loaded.diagnostics)) {
    printDiagnostics(loaded.diagnostics);
    return kBadUsage;
  }
  llvm::Expected<Inputs> inputs = findInputs(options, configuration.models, root);
  if (!inputs) return refuse(inputs.takeError());
  WorkingFolder folder;
  if (folder.path().empty()) return refuse(folder.error());
  const UnitFiles units = collectUnits(*inputs, extractUnits(inputs->units, options, root, folder.path()), root);
  printDiagnostics(units.diagnostics);
  if (units.units.empty()) return refuse("no file could be analysed; 'piiflow doctor' says more");
  Survey result;
  result.database =
      inputs->database.empty() ? "flags of the command line" : relativePath(absolutePath(inputs->database, here), root);
  result.files = units.units.size();
  if (!survey(units, configuration, options, result)) return kBadUsage;
  if (llvm::Error error = base::writeFile(file, startingYaml(result, root)))
    return refuse(std::move(error));
  std::string text = "Wrote " + report::escapeText(shown) + ". Files: " + std::to_string(result.files) +
                     "; built-in packs that match: " + std::to_string(result.packs.size()) +
                     "; declarations that look like personal data: " + std::to_string(result.sources.size()) +
                     ".\nNext: piiflow suggest, then piiflow check.\n";
  if (llvm::Error error = writeToStandardOutput(text)) return refuse(std::move(error));
  return units.complete || options.allowIncomplete ? kClean : kIncomplete;
}

}  // namespace piiflow::driver
