#include "driver/Inputs.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/StageTimes.h"
#include "driver/Extraction.h"
#include "driver/Paths.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

llvm::Error failure(const std::string &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", message.c_str());
}

bool hasExtension(llvm::StringRef file, const llvm::StringSet<> &extensions) {
  return extensions.contains(path::extension(file).lower());
}

bool isHeader(llvm::StringRef file) {
  static const llvm::StringSet<> kHeaders = {".h",   ".hh",  ".hpp", ".hxx", ".h++", ".inc",
                                             ".inl", ".ipp", ".tpp", ".txx", ".tcc"};
  return hasExtension(file, kHeaders);
}

/// Assembly, other languages: entries that build systems write and that have no C or C++ to read.
bool isOtherLanguage(const CompileCommand &command) {
  static const llvm::StringSet<> kOthers = {".s",  ".asm",   ".m",  ".mm", ".cu",  ".cl", ".f",  ".f90",
                                            ".rc", ".swift", ".rs", ".go", ".def", ".o",  ".ll", ".bc"};
  for (const std::string &argument : command.arguments) {
    if (llvm::StringRef(argument).starts_with("-xc") || argument == "-x") return false;
  }
  return hasExtension(command.file, kOthers);
}

bool matchesAny(const std::vector<std::string> &globs, const std::string &name) {
  return std::any_of(globs.begin(), globs.end(),
                     [&](const std::string &glob) { return models::matchesPathGlob(glob, name); });
}

llvm::Error checkExists(const std::string &file) {
  fs::file_status status;
  if (std::error_code code = fs::status(file, status)) return failure("'" + file + "': " + code.message());
  if (fs::is_directory(status))
    return failure("'" + file + "' is a folder; name source files, or the build folder with -p");
  return llvm::Error::success();
}

class InputFinder {
 public:
  InputFinder(const Options &options, const models::ModelSet &models, const std::string &root)
      : options_(options), models_(models), root_(root), here_(workingDirectory()) {}

  llvm::Expected<Inputs> find() {
    for (const std::string &file : options_.files) {
      if (llvm::Error error = checkExists(file)) return std::move(error);
    }
    if (llvm::Error error = options_.flags ? takeFiles() : takeDatabase()) return std::move(error);
    if (inputs_.units.empty()) return failure("nothing to analyse: " + whyNothing());
    bool any = std::any_of(inputs_.units.begin(), inputs_.units.end(), [](const auto &u) { return u.isSelected; });
    if (!any && inputs_.headers.empty()) return failure("nothing to analyse: " + whyNothing());
    sortUnits();
    return std::move(inputs_);
  }

 private:
  void note(base::Severity severity, const std::string &file, const std::string &message) {
    inputs_.diagnostics.push_back({severity, file, 0, 0, message, ""});
  }

  std::string whyNothing() const {
    if (excluded_ > 0) return "every file is excluded by 'exclude:' in " + models_.rootFile + "; narrow it";
    return inputs_.database + " holds no C or C++ file; name another with -p";
  }

  /// FILE... -- FLAGS: every file is a unit.
  llvm::Error takeFiles() {
    if (options_.files.empty())
      return failure("flags are given behind '--', but no FILE; name the files in front of it");
    if (!options_.buildPath.empty()) {
      note(base::Severity::Warning, options_.buildPath, "not used: the flags stand behind '--'");
    }
    for (const std::string &file : options_.files) {
      CompileCommand command{absolutePath(file, here_), here_, {"clang"}, {}};
      for (const std::string &flag : *options_.flags) command.arguments.push_back(flag);
      command.arguments.push_back(file);
      addUnit(std::move(command), /*isSelected=*/true);
    }
    return llvm::Error::success();
  }

  llvm::Error takeDatabase() {
    llvm::Expected<std::string> found = findDatabase(options_);
    if (!found) return found.takeError();
    llvm::Expected<CompilationDatabase> database = readDatabase(*found, options_.pathMaps);
    if (!database) return database.takeError();
    inputs_.database = *found;
    inputs_.isSelection = !options_.files.empty();
    std::set<std::string> wanted;
    for (const std::string &file : options_.files) wanted.insert(realPath(absolutePath(file, here_)));
    std::set<std::string> seen;
    for (CompileCommand &command : database->commands) {
      bool isSelected = wanted.empty();
      if (!isSelected) {
        std::string real = realPath(command.file);
        isSelected = wanted.contains(real);
        if (isSelected) seen.insert(std::move(real));
      }
      addUnit(std::move(command), isSelected);
    }
    for (const std::string &file : options_.files) {
      if (seen.contains(realPath(absolutePath(file, here_)))) continue;
      if (isHeader(file) && options_.command != Command::Extract) {
        inputs_.headers.push_back(absolutePath(file, here_));
        continue;
      }
      return failure("'" + file + "' is not in " + *found + "; give its flags behind '--' to analyse it by itself");
    }
    return llvm::Error::success();
  }

  void addUnit(CompileCommand command, bool isSelected) {
    std::string name = relativePath(command.file, root_);
    if (isExcluded(command.file, models_)) {
      ++excluded_;
      if (isSelected && !options_.files.empty()) {
        note(base::Severity::Warning, name, "not analysed: 'exclude:' in " + models_.rootFile + " covers it");
      }
      return;
    }
    if (isOtherLanguage(command)) {
      note(base::Severity::Note, name, "not analysed: neither C nor C++");
      return;
    }
    std::vector<std::string> &arguments = command.arguments;
    arguments.insert(arguments.begin() + 1, options_.extraArgsBefore.begin(), options_.extraArgsBefore.end());
    // Behind the flags; where the file stands among them does not matter.
    arguments.insert(arguments.end(), options_.extraArgs.begin(), options_.extraArgs.end());
    inputs_.units.push_back({std::move(command), std::move(name), true, isSelected, ""});
  }

  void sortUnits() {
    auto &units = inputs_.units;
    auto key = [](const TranslationUnit &u) { return std::tie(u.name, u.command.arguments, u.command.directory); };
    std::sort(units.begin(), units.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    units.erase(std::unique(units.begin(), units.end(), [&](const auto &a, const auto &b) { return key(a) == key(b); }),
                units.end());
    countEntries();
    dropEqualUnits();
    countEntries();
  }

  void countEntries() {
    std::map<std::string, unsigned> counts;
    for (const TranslationUnit &unit : inputs_.units) ++counts[unit.name];
    for (TranslationUnit &unit : inputs_.units) unit.isOnlyOne = counts[unit.name] == 1;
  }

  /// Entries that differ in what does not matter, such as -o: a file that goes into two libraries.
  void dropEqualUnits() {
    std::map<std::pair<std::string, std::string>, std::size_t> seen;
    std::vector<TranslationUnit> kept;
    for (TranslationUnit &unit : inputs_.units) {
      if (!unit.isOnlyOne) {
        std::string digest = lower::flagsDigest(extractOptionsFor(unit, options_, root_));
        auto [known, isNew] = seen.emplace(std::pair(unit.name, std::move(digest)), kept.size());
        if (!isNew) {
          std::vector<std::string> &outputs = kept[known->second].command.outputs;
          outputs.insert(outputs.end(), unit.command.outputs.begin(), unit.command.outputs.end());
          continue;
        }
      }
      kept.push_back(std::move(unit));
    }
    inputs_.units = std::move(kept);
  }

  const Options &options_;
  const models::ModelSet &models_;
  const std::string &root_;
  std::string here_;
  Inputs inputs_;
  unsigned excluded_ = 0;
};

}  // namespace

bool isExcluded(const std::string &absolute, const models::ModelSet &models) {
  return matchesAny(models.exclude, relativePath(absolute, models.rootDir));
}

std::vector<ProgramMembers> groupPrograms(const std::vector<std::string> &absoluteFiles,
                                          const models::ModelSet &models) {
  std::vector<bool> taken(absoluteFiles.size(), false);
  std::vector<ProgramMembers> programs;
  for (const models::ProgramDefinition &definition : models.programs) {
    ProgramMembers program{definition.name, {}};
    for (std::size_t i = 0; i < absoluteFiles.size(); ++i) {
      if (!matchesAny(definition.files, relativePath(absoluteFiles[i], models.rootDir))) continue;
      program.members.push_back(i);
      taken[i] = true;
    }
    if (!program.members.empty()) programs.push_back(std::move(program));
  }
  ProgramMembers rest;
  for (std::size_t i = 0; i < absoluteFiles.size(); ++i) {
    if (!taken[i]) rest.members.push_back(i);
  }
  if (!rest.members.empty()) programs.push_back(std::move(rest));
  return programs;
}

namespace {

llvm::Error addUnitFolder(const std::string &folder, std::vector<std::string> &paths) {
  const std::size_t before = paths.size();
  std::error_code code;
  for (fs::recursive_directory_iterator at(folder, code, /*follow_symlinks=*/false), end; at != end && !code;
       at.increment(code)) {
    if (llvm::StringRef(at->path()).ends_with(".pfu")) paths.push_back(at->path());
  }
  if (code) return failure("'" + folder + "' cannot be listed: " + code.message());
  if (paths.size() == before)
    return failure("'" + folder +
                   "' is a folder without flow units (*.pfu); 'piiflow extract' and 'launch' write them");
  return llvm::Error::success();
}

llvm::Error addUnitList(const std::string &list, std::vector<std::string> &paths);

llvm::Error addUnitName(const std::string &name, std::vector<std::string> &paths) {
  if (llvm::StringRef(name).starts_with("@")) return addUnitList(name.substr(1), paths);
  if (!fs::exists(name)) return failure("'" + name + "' does not exist; 'piiflow extract' writes flow units");
  if (fs::is_directory(name)) return addUnitFolder(name, paths);
  paths.push_back(name);
  return llvm::Error::success();
}

llvm::Error addUnitList(const std::string &list, std::vector<std::string> &paths) {
  auto buffer = llvm::MemoryBuffer::getFile(list);
  if (!buffer) return failure("'@" + list + "': " + buffer.getError().message());
  llvm::SmallVector<llvm::StringRef> lines;
  (*buffer)->getBuffer().split(lines, '\n', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef line : lines) {
    line = line.trim();
    if (line.starts_with("@"))
      return failure("'@" + list + "' names another list, '" + line.str() + "'; name that one beside it");
    if (line.empty()) continue;
    if (llvm::Error error = addUnitName(line.str(), paths)) return error;
  }
  return llvm::Error::success();
}

}  // namespace

llvm::Expected<std::vector<std::string>> findUnitFiles(const std::vector<std::string> &names) {
  std::vector<std::string> paths;
  for (const std::string &name : names) {
    if (llvm::Error error = addUnitName(name, paths)) return std::move(error);
  }
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  if (paths.empty()) return failure("no flow units are named: the lists are empty");
  return paths;
}

llvm::Expected<Inputs> findInputs(const Options &options, const models::ModelSet &models, const std::string &root) {
  base::StageScope stage(base::Stage::Inputs);
  return InputFinder(options, models, root).find();
}

}  // namespace piiflow::driver
