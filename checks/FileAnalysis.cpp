#include "FileAnalysis.h"

#include <dlfcn.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <utility>

#include "bind/TaintSpec.h"
#include "clang/Basic/SourceManager.h"
#include "flow/UnitFile.h"
#include "link/Link.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/thread.h"
#include "lower/LowerTranslationUnit.h"
#include "policy/Verdict.h"
#include "report/ReportInput.h"
#include "solve/Solve.h"

namespace piiflow::checks {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

std::string absolute(llvm::StringRef file) {
  llvm::SmallString<256> result(file);
  if (fs::make_absolute(result)) return file.str();
  path::remove_dots(result, /*remove_dot_dot=*/true);
  return std::string(result);
}

std::string mainFileOf(const clang::SourceManager &sources) {
  clang::OptionalFileEntryRef file = sources.getFileEntryRefForID(sources.getMainFileID());
  if (!file) return "";
  llvm::SmallString<256> name(file->getName());
  sources.getFileManager().makeAbsolutePath(name);
  path::remove_dots(name, /*remove_dot_dot=*/true);
  return std::string(name);
}

/// The units below folders, and those that globs match: sorted, each once.
std::vector<std::string> findUnits(const std::string &units, llvm::StringRef root, std::vector<std::string> &problems) {
  std::set<std::string> found;
  llvm::SmallVector<llvm::StringRef, 4> parts;
  llvm::StringRef(units).split(parts, ';', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef part : parts) {
    llvm::SmallString<256> below(part.trim());
    path::make_absolute(root, below);
    const std::string pattern = absolute(below);
    const std::size_t before = found.size();
    llvm::StringRef folder = pattern;
    // The walk begins at the last folder without a wildcard.
    while (folder.contains('*') || !fs::is_directory(folder)) {
      folder = path::parent_path(folder);
      if (folder.empty()) break;
    }
    std::error_code code;
    for (fs::recursive_directory_iterator it(folder, code), end; it != end && !code; it.increment(code)) {
      const std::string &file = it->path();
      if (!llvm::StringRef(file).ends_with(".pfu")) continue;
      if (folder == pattern || file == pattern || models::matchesPathGlob(pattern, file)) found.insert(file);
    }
    if (code)
      problems.push_back("Units: '" + folder.str() + "' cannot be read: " + code.message());
    else if (found.size() == before)
      problems.push_back("Units: '" + part.trim().str() + "' names no flow unit (*.pfu)");
  }
  return {found.begin(), found.end()};
}

}  // namespace

std::string findConfiguration(const Settings &settings, llvm::StringRef mainFile) {
  if (!settings.config.empty()) return absolute(settings.config);
  for (llvm::StringRef folder = path::parent_path(mainFile); !folder.empty(); folder = path::parent_path(folder)) {
    llvm::SmallString<256> file(folder);
    path::append(file, ".piiflow.yaml");
    if (fs::is_regular_file(file)) return std::string(file);
  }
  return "";
}

std::string findPacks(const Settings &settings) {
  if (!settings.packDir.empty()) return settings.packDir;
  Dl_info self{};
  static const int anchor = 0;
  if (dladdr(&anchor, &self) != 0 && self.dli_fname) {
    llvm::SmallString<256> folder(absolute(self.dli_fname));
    for (int level = 0; level < 3; ++level) {
      path::remove_filename(folder);
      llvm::SmallString<256> packs(folder);
      path::append(packs, "share", "piiflow", "packs");
      if (fs::is_directory(packs)) return std::string(packs);
    }
  }
  return fs::is_directory(PIIFLOW_PACK_DIR) ? PIIFLOW_PACK_DIR : "";
}

std::shared_ptr<const models::ModelSet> readModels(const Settings &settings, llvm::StringRef mainFile,
                                                   std::vector<std::string> &problems) {
  const std::string file = findConfiguration(settings, mainFile);
  if (!file.empty() && !fs::is_regular_file(file)) {
    problems.push_back("Config: there is no file '" + file + "'");
    return std::make_shared<models::ModelSet>();
  }
  // Several checks, and all the files of one run, ask for the same few.
  static std::map<std::pair<std::string, std::string>, std::shared_ptr<const models::LoadResult>> known;
  static std::mutex access;
  const std::lock_guard<std::mutex> lock(access);
  const std::pair<std::string, std::string> key(file, findPacks(settings));
  std::shared_ptr<const models::LoadResult> &loaded = known[key];
  if (!loaded) loaded = std::make_shared<models::LoadResult>(models::loadModels(key.first, key.second));
  for (const base::Diagnostic &diagnostic : loaded->diagnostics)
    if (diagnostic.severity == base::Severity::Error)
      problems.push_back(diagnostic.file + ":" + std::to_string(diagnostic.line) + ":" +
                         std::to_string(diagnostic.column) + ": " + diagnostic.message);
  return {loaded, &loaded->models};
}

struct FileAnalysis::State {
  State(clang::Preprocessor &preprocessor, Settings given)
      : preprocessor(preprocessor), settings(std::move(given)), macros(preprocessor) {}

  void run(clang::ASTContext &context);
  std::vector<flow::UnitReader> openUnits(const flow::FlowUnit &own);
  void solve(link::Program linked);

  clang::Preprocessor &preprocessor;
  Settings settings;
  lower::MacroCollector macros;
  bool hasRun = false;
  std::string root;
  std::vector<std::string> problems;
  std::shared_ptr<const models::ModelSet> models;
  link::Program program;
  bind::TaintSpec spec;
  solve::FlowSet flows;
  policy::PolicyResult judged;
  std::vector<report::Finding> findings;
  std::vector<report::Result> results;
};

/// The file's own unit, fresh, and those of the others.
std::vector<flow::UnitReader> FileAnalysis::State::openUnits(const flow::FlowUnit &own) {
  std::vector<flow::UnitReader> readers;
  auto add = [&](llvm::Expected<flow::UnitReader> reader) {
    if (!reader)
      problems.push_back(llvm::toString(reader.takeError()));
    else
      readers.push_back(std::move(*reader));
  };
  add(flow::UnitReader::fromBuffer(flow::serializeUnit(own), own.mainFile));
  for (const std::string &file : findUnits(settings.units, root, problems)) {
    llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(file);
    if (reader && reader->tables().mainFile == own.mainFile) continue;
    add(std::move(reader));
  }
  return readers;
}

void FileAnalysis::State::solve(link::Program linked) {
  program = std::move(linked);
  spec = bind::bindModels(program, *models);
  solve::SolveOptions options;
  options.propagateUnknownCalls = models->propagateUnknownCalls;
  flows = solve::solveTaint(program, spec, options);
  const models::Date today = models::parseDate(settings.today).value_or(models::todayInUtc());
  judged = policy::applyPolicy(program, spec, flows, *models, today, root);
  report::ReportInput input;
  input.programs.push_back({&program, &spec, &flows, &judged});
  input.models = models.get();
  input.rootDir = root;
  input.today = today;
  input.partial = true;
  findings = report::collectFindings(input);
  results = report::collectResults(findings, input);
}

void FileAnalysis::State::run(clang::ASTContext &context) {
  const clang::SourceManager &sources = context.getSourceManager();
  const std::string mainFile = mainFileOf(sources);
  // What did not compile stands in the tree as something without a type; the compiler's errors are said already.
  if (mainFile.empty() || context.getDiagnostics().hasUncompilableErrorOccurred()) return;
  models = readModels(settings, mainFile, problems);
  if (!problems.empty()) return;
  const std::string config = findConfiguration(settings, mainFile);
  root = !settings.root.empty() ? absolute(settings.root)
         : !config.empty()      ? path::parent_path(config).str()
                                : absolute(".");
  flow::FlowUnit unit;
  lower::ExtractOptions options;
  options.root = root;
  options.file = mainFile;
  if (auto folder = sources.getFileManager().getVirtualFileSystem().getCurrentWorkingDirectory())
    options.workingDirectory = *folder;
  unit.mainFile = lower::mainFileOf(options);
  unit.unitName = unit.mainFile;
  llvm::thread lowering(std::optional<unsigned>(lower::kLoweringStackBytes),
                        [&] { lower::lowerTranslationUnit(context, macros, options, unit); });
  lowering.join();
  llvm::Expected<link::Program> linked = link::linkUnits(openUnits(unit), "");
  if (!linked)
    problems.push_back(llvm::toString(linked.takeError()));
  else
    solve(std::move(*linked));
}

std::shared_ptr<FileAnalysis> FileAnalysis::of(clang::Preprocessor &preprocessor, const Settings &settings) {
  static thread_local std::vector<std::weak_ptr<FileAnalysis>> known;
  std::erase_if(known, [](const auto &one) { return one.expired(); });
  for (const std::weak_ptr<FileAnalysis> &one : known)
    if (std::shared_ptr<FileAnalysis> analysis = one.lock();
        &analysis->state_->preprocessor == &preprocessor && analysis->state_->settings == settings)
      return analysis;
  auto analysis = std::make_shared<FileAnalysis>(preprocessor, settings);
  known.push_back(analysis);
  return analysis;
}

FileAnalysis::FileAnalysis(clang::Preprocessor &preprocessor, Settings settings)
    : state_(std::make_unique<State>(preprocessor, std::move(settings))) {}
FileAnalysis::~FileAnalysis() = default;

const std::vector<report::Result> &FileAnalysis::results(clang::ASTContext &context) {
  if (!state_->hasRun) state_->run(context);
  state_->hasRun = true;
  return state_->results;
}

std::vector<std::string> FileAnalysis::takeProblems() { return std::exchange(state_->problems, {}); }
const std::string &FileAnalysis::root() const { return state_->root; }

}  // namespace piiflow::checks
