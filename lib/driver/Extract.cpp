#include "driver/Extract.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/Version.h"
#include "base/WriteFile.h"
#include "driver/Configuration.h"
#include "driver/Depfile.h"
#include "driver/Extraction.h"
#include "driver/Interrupt.h"
#include "driver/Output.h"
#include "driver/Paths.h"
#include "driver/UnitCache.h"
#include "flow/UnitFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

namespace piiflow::driver {
namespace {

using base::Severity;

bool isBelow(const std::string &file, llvm::StringRef folder) {
  llvm::StringRef rest = file;
  return rest.consume_front(folder.rtrim('/')) && rest.starts_with("/");
}

/// The entry that the command line means: the only one of the file, or the one whose object --object-dir tells.
llvm::Expected<TranslationUnit> chooseEntry(Inputs inputs, const Options &options) {
  std::vector<TranslationUnit> wanted;
  const std::string folder = absolutePath(options.objectDir, workingDirectory());
  for (TranslationUnit &unit : inputs.units) {
    const auto &outputs = unit.command.outputs;
    const bool isMeant = options.objectDir.empty() ||
                         llvm::any_of(outputs, [&](const std::string &output) { return isBelow(output, folder); });
    if (unit.isSelected && isMeant) wanted.push_back(std::move(unit));
  }
  const std::string &file = options.files.front();
  if (wanted.empty())
    return llvm::createStringError("'" + file + "' has no entry in " + inputs.database +
                                   " whose object stands below '" + options.objectDir + "'");
  if (wanted.size() > 1)
    return llvm::createStringError("'" + file + "' has " + std::to_string(wanted.size()) + " entries in " +
                                   inputs.database + "; give the flags of one behind '--', or --object-dir DIR");
  return std::move(wanted.front());
}

/// The unit of an earlier run that would come out the same.
std::optional<flow::UnitReader> upToDateUnit(const TranslationUnit &unit, const Options &options,
                                             const std::string &root) {
  if (options.depfile.empty() || !isUpToDate(options.output, root)) return std::nullopt;
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(options.output);
  if (!reader) {
    llvm::consumeError(reader.takeError());
    return std::nullopt;
  }
  const lower::ExtractOptions job = extractOptionsFor(unit, options, root);
  const flow::FlowUnit &tables = reader->tables();
  const std::string digest = lower::flagsDigest(job);
  const std::string name = lower::mainFileOf(job);
  if (tables.mainFile != name || tables.flagsDigest != digest) return std::nullopt;
  if (tables.unitName != (job.isBuiltMoreThanOnce ? name + "#" + digest : name)) return std::nullopt;
  return std::move(*reader);
}

int finishUnit(const flow::UnitReader &reader, const Options &options, const std::string &root) {
  const flow::FlowUnit &tables = reader.tables();
  if (!options.depfile.empty()) {
    std::vector<std::string> files;
    files.reserve(tables.files.size());
    for (const flow::SourceFile &file : tables.files) files.push_back(absolutePath(file.path, root));
    if (llvm::Error error = writeDepfile(options.depfile, options.output, std::move(files)))
      return refuse(std::move(error));
  }
  printDiagnostics(tables.diagnostics);
  return tables.complete || options.allowIncomplete ? kClean : kIncomplete;
}

// --- launch
// -----------------------------------------------------------------------------------------------------------

/// What the compiler's arguments say about the file that they compile.
struct Compilation {
  std::vector<std::string> arguments;  ///< from the compiler on, without ccache and its like
  std::string file;
  std::string object;
};

bool isCompilerCache(llvm::StringRef program) {
  static const llvm::StringSet<> kCaches = {"ccache", "sccache", "distcc", "icecc", "buildcache"};
  return kCaches.contains(llvm::sys::path::filename(program));
}

/// Nothing when the arguments do not compile one C or C++ file to an object: linking, preprocessing, assembly.
std::optional<Compilation> findCompilation(llvm::ArrayRef<std::string> arguments) {
  static const llvm::StringSet<> kSources = {".c", ".cc", ".cpp", ".cxx", ".c++", ".cp"};
  while (arguments.size() > 1 && isCompilerCache(arguments.front())) arguments = arguments.drop_front();
  Compilation compilation{arguments.vec(), "", ""};
  bool compiles = false;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    llvm::StringRef word = arguments[i];
    if (word == "-c") {
      compiles = true;
    } else if (word == "-o" && i + 1 < arguments.size()) {
      compilation.object = arguments[++i];
    } else if (!word.starts_with("-") && kSources.contains(llvm::sys::path::extension(word).lower())) {
      if (!compilation.file.empty()) return std::nullopt;
      compilation.file = word.str();
    }
  }
  if (!compiles || compilation.file.empty() || compilation.object.empty()) return std::nullopt;
  return compilation;
}

int runCompiler(const std::vector<std::string> &command) {
  llvm::ErrorOr<std::string> program = llvm::sys::findProgramByName(command.front());
  if (!program)
    return refuse("launch: '" + command.front() + "' is not found: " + program.getError().message() +
                  "; the compiler stands first behind '--'");
  std::vector<llvm::StringRef> words(command.begin(), command.end());
  std::string problem;
  const int status = llvm::sys::ExecuteAndWait(*program, words, std::nullopt, {}, 0, 0, &problem);
  if (status < 0) printError("launch: '" + command.front() + "' did not end by itself: " + problem);
  return status < 0 ? kBadUsage : status;
}

}  // namespace

int extractFile(const Options &options) {
  const std::string root = findRoot(options);
  models::ModelSet noModels;
  noModels.rootDir = root;
  llvm::Expected<Inputs> inputs = findInputs(options, noModels, root);
  if (!inputs) return refuse(inputs.takeError());
  llvm::Expected<TranslationUnit> unit = chooseEntry(std::move(*inputs), options);
  if (!unit) return refuse(unit.takeError());
  if (std::optional<flow::UnitReader> known = upToDateUnit(*unit, options, root))
    return finishUnit(*known, options, root);
  // What is written to a device or a pipe cannot be read back.
  const bool isSpecial = llvm::sys::fs::exists(options.output) && !llvm::sys::fs::is_regular_file(options.output);
  std::optional<WorkingFolder> folder;
  if (isSpecial) folder.emplace();
  if (folder && folder->path().empty()) return refuse(folder->error());
  const std::string output = folder ? folder->path() + "/unit.pfu" : options.output;
  ExtractedUnit extracted = extractOneUnit(*unit, options, root, output);
  if (!extracted.error.empty()) {
    printDiagnostics({{Severity::Error, unit->name, 0, 0, "not analysed: " + extracted.error, ""}});
    return kIncomplete;
  }
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(output);
  if (!reader) return refuse(reader.takeError());
  if (folder) {
    auto bytes = llvm::MemoryBuffer::getFile(output, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    if (!bytes) return refuse("the unit cannot be read back: " + bytes.getError().message());
    if (llvm::Error error = base::writeFile(options.output, (*bytes)->getBuffer())) return refuse(std::move(error));
  }
  return finishUnit(*reader, options, root);
}

int launchCompiler(const Options &options) {
  const int status = runCompiler(*options.flags);
  std::optional<Compilation> compilation = findCompilation(*options.flags);
  if (status != 0 || !compilation) return status;
  const std::string here = workingDirectory();
  const std::string root = findRoot(options);
  TranslationUnit unit;
  unit.command = {absolutePath(compilation->file, here), here, compilation->arguments, {}};
  unit.name = relativePath(unit.command.file, root);
  // Whether the file is compiled with other flags too is not known here; the name of its unit must then tell them.
  unit.isOnlyOne = false;
  const std::string output = compilation->object + ".pfu";
  const ExtractedUnit extracted = extractOneUnit(unit, options, root, output);
  if (!extracted.error.empty()) {
    // A unit of before would be taken for that of this source.
    std::ignore = llvm::sys::fs::remove(output);
    if (!options.quiet)
      printDiagnostics({{Severity::Warning, unit.name, 0, 0, "no flow unit was made: " + extracted.error, ""}});
    return status;
  }
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(output);
  if (!reader) {
    printProblem(reader.takeError());
  } else if (!options.quiet) {
    printDiagnostics(reader->tables().diagnostics);
  }
  return status;
}

}  // namespace piiflow::driver
