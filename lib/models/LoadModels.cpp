// Which files go into the model set: the root, what it includes, the packs, and the catalogue of vendors.
//
// A file is read once, however many includes name it, so cycles end by themselves.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/Digest.h"
#include "models/FileTree.h"
#include "models/FragmentFile.h"
#include "models/FragmentStore.h"
#include "models/Glob.h"
#include "models/ModelCompiler.h"
#include "models/PackEntries.h"
#include "models/Words.h"

namespace piiflow::models {
namespace {

namespace fs = std::filesystem;
using base::Diagnostic;
using base::Severity;

class Loader {
 public:
  Loader(const std::string &rootFile, const std::string &packDir, const FileTree &files, const FragmentStore *store)
      : rootFile_(rootFile), packDir_(packDir), files_(files), store_(store) {}

  LoadResult load();
  /// The files of packs and of the catalogue, when load() was not content with what is compiled.
  std::vector<BuiltInFile> takeBuiltIn() { return std::move(builtIn_); }

 private:
  void report(Severity severity, const Location &at, std::string message) {
    result_.diagnostics.push_back({severity, at.file, at.line, at.column, std::move(message), ""});
  }
  /// Reads a file and, below it, what it includes. `namedAt` is the include or pack that named it.
  void readUserFile(const fs::path &path, const std::string &shown, const Location &namedAt);
  ModelFragment parseUserFile(const std::string &text, const std::string &shown);
  void readIncludes(const Written &include, const fs::path &folder, const fs::path &shownFolder);
  void readInclude(const Text &glob, const fs::path &folder, const fs::path &shownFolder);
  std::vector<fs::path> expandGlob(const fs::path &folder, std::string_view glob) const;
  bool staysBelowRoot(const fs::path &path) const;

  std::vector<std::string> listPacks();
  std::vector<std::string> listYaml(const std::string &folder, const char *what);
  std::vector<std::string> choosePacks(const std::vector<std::string> &available);
  void readPacks(const std::vector<std::string> &names);
  void readCatalogue();
  void readBuiltIn(const std::string &folder, const std::string &name, const std::string &label);
  bool useCompiled();
  void parseBuiltIn();
  void addToDigest(const std::string &name, const std::string &text);
  void sortDiagnostics();

  const std::string &rootFile_;
  const std::string &packDir_;
  const FileTree &files_;
  const FragmentStore *store_;
  LoadResult result_;
  fs::path rootDir_;
  std::vector<ModelFragment> fragments_;
  std::set<fs::path> seen_;
  std::vector<std::string> fileOrder_;
  std::string digested_;
  std::vector<BuiltInFile> builtIn_;
};

/// Files below `folder` that the glob names, in order.
std::vector<fs::path> Loader::expandGlob(const fs::path &folder, std::string_view glob) const {
  std::vector<fs::path> found;
  if (glob.find_first_of("*?") == std::string_view::npos) {
    const fs::path path = folder / glob;
    if (files_.exists(path)) found.push_back(path);
    return found;
  }
  // Only the part in front of the first wildcard has to be searched. A hidden folder (.git) is not, unless the glob
  // names it.
  const std::size_t slash = glob.substr(0, glob.find_first_of("*?")).rfind('/');
  const fs::path start = slash == std::string_view::npos ? folder : folder / glob.substr(0, slash);
  for (fs::path &file : files_.list(start, glob.find("/.") != std::string_view::npos))
    if (matchesPathGlob(glob, file.lexically_relative(folder).generic_string())) found.push_back(std::move(file));
  std::sort(found.begin(), found.end());
  return found;
}

bool Loader::staysBelowRoot(const fs::path &path) const {
  const fs::path file = files_.resolve(path);
  const fs::path root = files_.resolve(rootDir_);
  return std::mismatch(root.begin(), root.end(), file.begin(), file.end()).first == root.end();
}

void Loader::addToDigest(const std::string &name, const std::string &text) {
  digested_ += fmt::format("{}:{}:{}:", name.size(), name, text.size());
  digested_ += text;
}

void Loader::readUserFile(const fs::path &path, const std::string &shown, const Location &namedAt) {
  if (!seen_.insert(files_.resolve(path)).second) return;
  fileOrder_.push_back(shown);
  std::string problem;
  const std::optional<std::string> text = files_.read(path, problem);
  if (!text) {
    report(Severity::Error, namedAt,
           namedAt.line == 0 ? "the file " + problem : fmt::format("'{}' {}", shown, problem));
    return;
  }
  addToDigest(path.lexically_relative(rootDir_).generic_string(), *text);
  fragments_.push_back(parseUserFile(*text, shown));
  result_.models.files.push_back(shown);
  const Written *include = fragments_.back().top.find("include");
  // A copy: reading more files moves the fragments.
  if (include) readIncludes(Written(*include), path.parent_path(), fs::path(shown).parent_path());
}

/// A text with mistakes is not kept: they are said anew each time.
ModelFragment Loader::parseUserFile(const std::string &text, const std::string &shown) {
  const std::string digest = store_ ? base::blake3Hex(text) : std::string();
  if (store_)
    if (const std::optional<std::string> kept = store_->find(digest))
      if (std::optional<ModelFragment> fragment = deserializeFragment(*kept, shown)) return std::move(*fragment);
  FragmentResult read = readFragment(text, shown, /*pack=*/"");
  result_.diagnostics.insert(result_.diagnostics.end(), read.diagnostics.begin(), read.diagnostics.end());
  if (store_ && read.diagnostics.empty()) store_->keep(digest, serializeFragment(read.fragment));
  return std::move(read.fragment);
}

void Loader::readIncludes(const Written &include, const fs::path &folder, const fs::path &shownFolder) {
  for (const Text &glob : include.texts) readInclude(glob, folder, shownFolder);
}

void Loader::readInclude(const Text &glob, const fs::path &folder, const fs::path &shownFolder) {
  // '..' is fine as long as it ends below the root.
  const fs::path target = (folder / glob.value).lexically_normal();
  if (fs::path(glob.value).is_absolute() || !staysBelowRoot(target)) {
    report(Severity::Error, glob.at,
           fmt::format("'{}' leaves the folder of the root YAML file; includes must stay below it", glob.value));
    return;
  }
  const std::string relative = target.lexically_relative(folder).generic_string();
  const bool climbs = relative.starts_with("..");
  const fs::path base = climbs ? rootDir_ : folder;
  const std::string pattern = climbs ? target.lexically_relative(rootDir_).generic_string() : relative;
  if (const std::string problem = checkPathGlob(pattern); !problem.empty()) {
    report(Severity::Error, glob.at, fmt::format("the glob '{}' {}", glob.value, problem));
    return;
  }
  const std::vector<fs::path> files = expandGlob(base, pattern);
  if (files.empty()) {
    const bool isGlob = pattern.find_first_of("*?") != std::string::npos;
    report(isGlob ? Severity::Warning : Severity::Error, glob.at,
           isGlob ? fmt::format("no file matches the include '{}'", glob.value)
                  : fmt::format("the included file '{}' does not exist", glob.value));
  }
  for (const fs::path &file : files) {
    if (!staysBelowRoot(file)) {
      report(Severity::Error, glob.at,
             fmt::format("'{}' is a link that leaves the folder of the root YAML file", glob.value));
      continue;
    }
    const std::string shown = (shownFolder / file.lexically_relative(folder)).lexically_normal().generic_string();
    readUserFile(file, shown, glob.at);
  }
}

std::vector<std::string> Loader::listYaml(const std::string &folder, const char *what) {
  std::vector<std::string> names;
  std::error_code failure;
  fs::directory_iterator entries(folder, failure);
  for (; !failure && entries != fs::directory_iterator(); entries.increment(failure))
    if (entries->path().extension() == ".yaml") names.push_back(entries->path().stem().string());
  if (failure) report(Severity::Error, {folder, 0, 0}, fmt::format("{} cannot be read: {}", what, failure.message()));
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> Loader::listPacks() {
  return packDir_.empty() ? std::vector<std::string>() : listYaml(packDir_, "the built-in packs");
}

std::vector<std::string> Loader::choosePacks(const std::vector<std::string> &available) {
  bool isNamed = false;
  std::set<std::string> chosen;
  for (const ModelFragment &fragment : fragments_) {
    const Written *packs = fragment.top.find("packs");
    if (!packs) continue;
    isNamed = true;
    for (const Text &text : packs->texts) {
      if (std::find(available.begin(), available.end(), text.value) != available.end())
        chosen.insert(text.value);
      else
        report(Severity::Error, text.at,
               fmt::format("unknown pack '{}'{}", text.value, suggest(text.value, available)));
    }
  }
  if (!isNamed) return available;
  return {chosen.begin(), chosen.end()};
}

/// Reads a file of ours. `label` names it in the digest.
void Loader::readBuiltIn(const std::string &folder, const std::string &name, const std::string &label) {
  BuiltInFile file{label, label.starts_with("packs/") ? name : label,
                   (fs::path(folder) / (name + ".yaml")).generic_string(), "", false};
  fileOrder_.push_back(file.path);
  std::string problem;
  if (std::optional<std::string> text = diskFiles().read(file.path, problem)) {
    file.text = std::move(*text);
    file.isRead = true;
  } else {
    report(Severity::Error, {file.path, 0, 0}, "the file " + problem);
  }
  addToDigest(label, file.text);
  builtIn_.push_back(std::move(file));
}

void Loader::readPacks(const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    readBuiltIn(packDir_, name, "packs/" + name);
    result_.models.packs.push_back(name);
  }
}

/// Who answers at which host is knowledge, not a model: `packs: []` leaves it in.
void Loader::readCatalogue() {
  if (packDir_.empty()) return;
  const fs::path folder = (fs::absolute(packDir_) / "").parent_path().parent_path() / "vendors";
  std::error_code failure;
  if (!fs::is_directory(folder, failure)) return;
  for (const std::string &name : listYaml(folder.generic_string(), "the catalogue of vendors"))
    readBuiltIn(folder.generic_string(), name, "vendors/" + name);
}

/// When the files are those that the binary was built with.
bool Loader::useCompiled() {
  std::shared_ptr<PackEntries> entries = PackEntries::find(builtIn_);
  if (!entries) return false;
  std::set<std::string> ids;
  for (const ModelFragment &fragment : fragments_) collectIds(fragment, ids);
  entries->override(std::move(ids));
  for (ModelFragment &rest : entries->rests()) fragments_.push_back(std::move(rest));
  result_.models.packEntries = std::move(entries);
  return true;
}

void Loader::parseBuiltIn() {
  for (const BuiltInFile &file : builtIn_) {
    FragmentResult read = readFragment(file.isRead ? file.text : "piiflow: 1\n", file.path, file.pack);
    result_.diagnostics.insert(result_.diagnostics.end(), read.diagnostics.begin(), read.diagnostics.end());
    for (std::string_view key : {"include", "packs"})
      if (const Written *written = read.fragment.top.find(key))
        report(Severity::Error, written->at, fmt::format("'{}' has no meaning in a built-in pack", key));
    fragments_.push_back(std::move(read.fragment));
  }
}

void Loader::sortDiagnostics() {
  const auto rank = [this](const Diagnostic &diagnostic) {
    const auto file = std::find(fileOrder_.begin(), fileOrder_.end(), diagnostic.file);
    return std::tuple(file - fileOrder_.begin(), diagnostic.line, diagnostic.column,
                      std::string_view(diagnostic.message));
  };
  std::sort(result_.diagnostics.begin(), result_.diagnostics.end(),
            [&](const Diagnostic &a, const Diagnostic &b) { return rank(a) < rank(b); });
}

LoadResult Loader::load() {
  ModelSet &models = result_.models;
  models.rootFile = rootFile_;
  std::error_code failure;
  if (rootFile_.empty()) {
    rootDir_ = fs::current_path(failure);
  } else {
    rootDir_ = fs::absolute(rootFile_, failure).lexically_normal().parent_path();
    readUserFile(rootDir_ / fs::path(rootFile_).filename(), rootFile_, {rootFile_, 0, 0});
  }
  models.rootDir = rootDir_.generic_string();
  readPacks(choosePacks(listPacks()));
  readCatalogue();
  if (!useCompiled()) parseBuiltIn();
  compileVendors(fragments_, models, result_.diagnostics);
  compileFragments(fragments_, models, result_.diagnostics);
  models.digest = base::blake3Hex(digested_);
  sortDiagnostics();
  return std::move(result_);
}

}  // namespace

LoadResult loadModels(const std::string &rootFile, const std::string &packDir) {
  return loadModels(rootFile, packDir, diskFiles());
}

LoadResult loadModels(const std::string &rootFile, const std::string &packDir, const FileTree &files,
                      const FragmentStore *store) {
  return Loader(rootFile, packDir, files, store).load();
}

LoadResult loadPacks(const std::string &packDir, std::vector<BuiltInFile> &files) {
  const std::string noRoot;
  Loader loader(noRoot, packDir, diskFiles(), nullptr);
  LoadResult result = loader.load();
  files = loader.takeBuiltIn();
  return result;
}

}  // namespace piiflow::models
