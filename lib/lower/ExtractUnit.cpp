#include "lower/ExtractUnit.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "base/Digest.h"
#include "base/StageTimes.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Frontend/MultiplexConsumer.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Serialization/ASTDeserializationListener.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/TimeProfiler.h"
#include "llvm/Support/thread.h"
#include "lower/BuiltinHeaders.h"
#include "lower/CompilerFlags.h"
#include "lower/HeaderReuse.h"
#include "lower/HeaderWatch.h"
#include "lower/LibraryHeaders.h"
#include "lower/LowerTranslationUnit.h"
#include "lower/MacroConstants.h"
#include "lower/ParseDiagnostics.h"
#include "lower/PlainLibrary.h"
#include "lower/SkippedBodies.h"
#include "lower/SourcePaths.h"
#include "lower/UnitBuilder.h"

namespace piiflow::lower {
namespace {

constexpr unsigned kTraceMicroseconds = 500;  // shorter spans of Clang's are left out of a trace

/// How one attempt reads the file.
struct Reading {
  bool hasPlainLibrary = false;
  HeaderReuse *headers = nullptr;  ///< null: nobody asks
  bool isPrecompiled = false;      ///< with headers->precompiled
};

/// What is read of a precompiled header.
class DeclListener : public clang::ASTDeserializationListener {
 public:
  void DeclRead(clang::GlobalDeclID, const clang::Decl *decl) override {
    if (const auto *enumeration = llvm::dyn_cast<clang::EnumDecl>(decl)) part.enumerations.push_back(enumeration);
  }

  PrecompiledPart part;
};

class UnitConsumer : public clang::ASTConsumer {
 public:
  UnitConsumer(clang::CompilerInstance &compiler, const ExtractOptions &options, flow::FlowUnit &unit,
               const Reading &reading)
      : options_(options),
        unit_(unit),
        reading_(reading),
        diagnostics_(compiler.getDiagnostics()),
        macros_(compiler.getPreprocessor()) {
    if (reading.hasPlainLibrary) makeLibraryPlain(compiler.getPreprocessor());
    if (reading.headers) watch_.emplace(compiler.getPreprocessor());
    if (!reading.isPrecompiled) return;
    read_.part.constants = &reading.headers->readings->constants;
    read_.part.files = &reading.headers->readings->files;
  }

  clang::ASTDeserializationListener *GetASTDeserializationListener() override {
    return reading_.isPrecompiled ? &read_ : nullptr;
  }

  bool shouldSkipFunctionBody(clang::Decl *function) override {
    return !options_.fullBodies && skippedBodies_.isSkipped(function);
  }

  /// False stops the parser.
  bool HandleTopLevelDecl(clang::DeclGroupRef) override { return !isInVain(); }

  void HandleTranslationUnit(clang::ASTContext &context) override {
    if (isInVain()) return;
    if (watch_ && context.getCurrentNamedModule()) watch_->doubt("a module");
    if (reading_.isPrecompiled) {
      reading_.headers->difference =
          watch_->differenceFrom(*reading_.headers->earlier, reading_.headers->readings->again);
      if (!reading_.headers->difference.empty()) return;
    } else if (watch_) {
      reading_.headers->facts = watch_->facts(context);
    }
    lowerTranslationUnit(context, macros_, options_, unit_, reading_.isPrecompiled ? &read_.part : nullptr);
  }

 private:
  /// The file is going to be read once more.
  bool isInVain() const { return reading_.hasPlainLibrary && diagnostics_.hasErrorOccurred(); }

  const ExtractOptions &options_;
  flow::FlowUnit &unit_;
  Reading reading_;
  const clang::DiagnosticsEngine &diagnostics_;
  MacroCollector macros_;
  SkippedBodies skippedBodies_;
  std::optional<HeaderWatch> watch_;
  DeclListener read_;
};

class ExtractAction : public clang::ASTFrontendAction {
 public:
  ExtractAction(const ExtractOptions &options, flow::FlowUnit &unit, const Reading &reading)
      : options_(options), unit_(unit), reading_(reading) {}

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &compiler, llvm::StringRef) override {
    return std::make_unique<UnitConsumer>(compiler, options_, unit_, reading_);
  }

 private:
  const ExtractOptions &options_;
  flow::FlowUnit &unit_;
  Reading reading_;
};

/// Reads headers in the way in which a unit's are read.
class HeadersConsumer : public clang::ASTConsumer {
 public:
  HeadersConsumer(clang::CompilerInstance &compiler, const ExtractOptions &options, std::uint32_t headers,
                  PrecompiledReadings &readings)
      : options_(options), headers_(headers), readings_(readings), watch_(compiler.getPreprocessor()) {
    makeLibraryPlain(compiler.getPreprocessor());
  }

  bool shouldSkipFunctionBody(clang::Decl *function) override { return skippedBodies_.isSkipped(function); }
  void HandleTranslationUnit(clang::ASTContext &context) override {
    readings_ = watch_.readings(headers_);
    readings_.constants = constantsOf(context);
    readings_.files = systemFilesOf(context, options_);
  }

 private:
  const ExtractOptions &options_;
  std::uint32_t headers_;
  PrecompiledReadings &readings_;
  SkippedBodies skippedBodies_;
  HeaderWatch watch_;
};

class PrecompileAction : public clang::GeneratePCHAction {
 public:
  PrecompileAction(const ExtractOptions &options, std::uint32_t headers, PrecompiledReadings &readings)
      : options_(options), headers_(headers), readings_(readings) {}

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &compiler,
                                                        llvm::StringRef file) override {
    std::vector<std::unique_ptr<clang::ASTConsumer>> consumers;
    consumers.push_back(std::make_unique<HeadersConsumer>(compiler, options_, headers_, readings_));
    consumers.push_back(GeneratePCHAction::CreateASTConsumer(compiler, file));
    if (!consumers.back()) return nullptr;
    return std::make_unique<clang::MultiplexConsumer>(std::move(consumers));
  }

 private:
  const ExtractOptions &options_;
  std::uint32_t headers_;
  PrecompiledReadings &readings_;
};

std::string compilerFor(const std::string &named, const std::string &resourceDir) {
  // The driver finds libc++ beside itself: the user's own Clang if that is the compiler, else the one that the builtin
  // headers belong to.
  llvm::StringRef name = llvm::sys::path::filename(named);
  if (llvm::sys::path::is_absolute(named) && name.contains("clang")) return named;
  llvm::StringRef prefix = resourceDir;
  for (int level = 0; level < 3; ++level) prefix = llvm::sys::path::parent_path(prefix);
  return prefix.empty() ? "clang" : (prefix + "/bin/clang").str();
}

/// The target that a cross compiler's name tells: arm-linux-gnueabihf-g++.
void addTargetOf(const std::string &compiler, std::vector<std::string> &arguments) {
  llvm::StringRef name = llvm::sys::path::filename(compiler);
  for (llvm::StringRef tool : {"-g++", "-gcc", "-c++", "-cc", "-clang++", "-clang"}) {
    std::size_t at = name.rfind(tool);
    if (at == llvm::StringRef::npos) continue;
    llvm::Triple triple(llvm::Triple::normalize(name.take_front(at)));
    if (triple.getArch() != llvm::Triple::UnknownArch) arguments.push_back("--target=" + triple.str());
    return;
  }
}

std::vector<std::string> readingFlags(const ExtractOptions &options) {
  std::vector<std::string> command = options.flags;
  if (command.empty()) command = {"clang++"};
  return keepReadingFlags(expandResponseFiles(command, options.workingDirectory));
}

std::vector<std::string> commandLine(const ExtractOptions &options, const std::string &resourceDir,
                                     llvm::ArrayRef<const char *> more) {
  std::vector<std::string> flags = readingFlags(options);
  std::vector<std::string> result{compilerFor(flags.front(), resourceDir)};
  addTargetOf(flags.front(), result);
  result.insert(result.end(), flags.begin() + 1, flags.end());
  if (!resourceDir.empty()) result.push_back("-resource-dir=" + resourceDir);
  // A header given as the file is in the compiler's language, not in C because it ends in .h.
  bool isCxxCompiler = llvm::sys::path::filename(flags.front()).contains("++");
  bool namesLanguage = std::find(flags.begin(), flags.end(), "-x") != flags.end();
  if (isCxxCompiler && !namesLanguage && llvm::sys::path::extension(options.file) == ".h") result.push_back("-xc++");
  result.insert(result.end(), more.begin(), more.end());
  result.push_back(options.file);
  return result;
}

/// As --system-header-prefix and -isystem do; what the compile command says of the same headers comes later, and counts.
void nameLibraries(clang::HeaderSearchOptions &search, llvm::vfs::FileSystem &files) {
  std::vector<clang::HeaderSearchOptions::SystemHeaderPrefix> all;
  for (const llvm::StringRef prefix : libraryHeaderPrefixes()) all.emplace_back(prefix, /*IsSystemHeader=*/true);
  all.insert(all.end(), search.SystemHeaderPrefixes.begin(), search.SystemHeaderPrefixes.end());
  search.SystemHeaderPrefixes = std::move(all);
  for (clang::HeaderSearchOptions::Entry &entry : search.UserEntries)
    if (entry.Group == clang::frontend::Angled && isLibraryFolder(entry.Path, files))
      entry.Group = clang::frontend::System;
}

void adjustInvocation(clang::CompilerInvocation &invocation, const ExtractOptions &options,
                      llvm::vfs::FileSystem &files) {
  invocation.getFrontendOpts().SkipFunctionBodies = !options.fullBodies;
  invocation.getFrontendOpts().DisableFree = false;  // one process reads many files
  invocation.getFileSystemOpts().WorkingDir = options.workingDirectory;
  invocation.getDependencyOutputOpts() = {};
  // The same sources give the same unit, wherever they stand (__FILE__) and whenever it is made (__TIME__).
  if (!options.root.empty() && options.root != "/")
    invocation.getLangOpts().MacroPrefixMap.try_emplace(options.root, ".");
  nameLibraries(invocation.getHeaderSearchOpts(), files);
  if (!invocation.getPreprocessorOpts().SourceDateEpoch) invocation.getPreprocessorOpts().SourceDateEpoch = 0;
  invocation.getDiagnosticOpts().ShowCarets = false;
  invocation.getLangOpts().SpellChecking = false;
  // What does not compile is left out, instead of standing in the tree as something without a type.
  invocation.getLangOpts().RecoveryAST = false;
  invocation.getLangOpts().RecoveryASTType = false;
  invocation.getLangOpts().CommentOpts.ParseAllComments = false;
}

void addError(flow::FlowUnit &unit, std::string message) {
  unit.complete = false;
  unit.diagnostics.push_back({base::Severity::Error, unit.mainFile, 0, 0, std::move(message), ""});
}

/// Null, and the listener told, when the driver does not understand it or the target does not exist.
std::shared_ptr<clang::CompilerInvocation> understandCommand(
    const std::vector<std::string> &command, const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files,
    clang::DiagnosticConsumer &listener) {
  std::vector<const char *> arguments;
  arguments.reserve(command.size());
  for (const std::string &argument : command) arguments.push_back(argument.c_str());
  clang::DiagnosticOptions options;
  clang::CreateInvocationOptions how;
  how.VFS = files;
  how.Diags = clang::CompilerInstance::createDiagnostics(*files, options, &listener, /*ShouldOwnClient=*/false);
  std::shared_ptr<clang::CompilerInvocation> invocation = clang::createInvocation(arguments, how);
  if (!invocation) return nullptr;
  llvm::IntrusiveRefCntPtr<clang::TargetInfo> target(
      clang::TargetInfo::CreateTargetInfo(*how.Diags, invocation->getTargetOpts()));
  return target ? invocation : nullptr;
}

/// Null, and the unit told, when it cannot be made. `paths` and `listener` are of the unit.
std::shared_ptr<clang::CompilerInvocation> invocationOf(const ExtractOptions &options,
                                                        const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files,
                                                        ParseDiagnostics &listener, flow::FlowUnit &unit) {
  if (!options.workingDirectory.empty() && files->setCurrentWorkingDirectory(options.workingDirectory)) {
    addError(unit, "the compile command's folder '" + options.workingDirectory + "' cannot be entered");
    return nullptr;
  }
  std::string resourceDir = findBuiltinHeaders(defaultBuiltinHeaderSearch(options.resourceDir));
  if (resourceDir.empty()) {
    addError(unit, "Clang's builtin headers (include/stddef.h of its resource directory) were not found");
    return nullptr;
  }
  // Of all warnings only those that tell of dropped annotations.
  std::vector<std::string> command =
      commandLine(options, resourceDir, {"-Wno-everything", "-Wignored-attributes", "-fsyntax-only", "--"});
  clang::IgnoringDiagConsumer nobody;
  std::shared_ptr<clang::CompilerInvocation> invocation = understandCommand(command, files, nobody);
  if (!invocation) invocation = understandCommand(withoutMachineFlags(command), files, listener);
  if (!invocation) {
    if (unit.complete) addError(unit, "the compile command cannot be understood");
    return nullptr;
  }
  adjustInvocation(*invocation, options, *files);
  return invocation;
}

/// Empty when nothing is read before the headers of a file in C++; else what is in the way.
llvm::StringRef whyNotPrecompile(const clang::CompilerInvocation &invocation) {
  const clang::PreprocessorOptions &options = invocation.getPreprocessorOpts();
  const clang::LangOptions &language = invocation.getLangOpts();
  if (!language.CPlusPlus || language.ObjC || language.CUDA || language.OpenCL) return "not C++";
  // C++20 sets Modules, too: whether a file has one of the language's shows when it is read.
  const clang::HeaderSearchOptions &search = invocation.getHeaderSearchOpts();
  if ((language.Modules && !language.CPlusPlusModules) || search.ImplicitModuleMaps ||
      !search.PrebuiltModuleFiles.empty() || !search.PrebuiltModulePaths.empty() ||
      !invocation.getFrontendOpts().ModuleMapFiles.empty() || !invocation.getFrontendOpts().ModuleFiles.empty())
    return "modules";
  if (!options.Includes.empty() || !options.MacroIncludes.empty()) return "-include";
  if (!options.ImplicitPCHInclude.empty()) return "a precompiled header of its own";
  if (options.SingleFileParseMode || invocation.getFrontendOpts().Inputs.size() != 1) return "not one file";
  return "";
}

void readUnit(const ExtractOptions &options, const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files,
              Reading reading, flow::FlowUnit &unit) {
  SourcePaths paths(options.root);
  ParseDiagnostics listener(unit, paths, options.workingDirectory);
  std::shared_ptr<clang::CompilerInvocation> invocation = invocationOf(options, files, listener, unit);
  if (!invocation) return;
  if (reading.headers) {
    reading.headers->unfit = whyNotPrecompile(*invocation).str();
    if (!reading.headers->unfit.empty()) reading.headers = nullptr;
  }
  if (reading.isPrecompiled) {
    if (!reading.headers) return addError(unit, "no precompiled headers for this file");
    invocation->getPreprocessorOpts().ImplicitPCHInclude = reading.headers->precompiled;
  }

  clang::CompilerInstance compiler(invocation);
  compiler.setVerboseOutputStream(std::make_unique<llvm::raw_null_ostream>());
  compiler.setVirtualFileSystem(files);
  compiler.createDiagnostics(&listener, /*ShouldOwnClient=*/false);
  ExtractAction action(options, unit, reading);
  if (!compiler.ExecuteAction(action) && unit.complete && !unit.files.empty()) return;
  if (unit.files.empty() && unit.complete) addError(unit, "the file could not be read");
}

/// How a file is read depends on nothing but the file: the reading shows in the unit, in a few implicit members that
/// are defined or not. Precompiled headers do not show.
void readUnitAsOftenAsNeeded(const ExtractOptions &options,
                             const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files, HeaderReuse *headers,
                             flow::FlowUnit &unit) {
  const auto attempt = [&](const Reading &reading) {
    flow::FlowUnit result = unit;
    readUnit(options, files, reading, result);
    if (!result.complete) return false;
    unit = std::move(result);
    return true;
  };
  if (!options.fullBodies) {
    if (headers && !headers->precompiled.empty() && headers->readings && headers->earlier) {
      headers->isUsed = attempt({/*hasPlainLibrary=*/true, headers, /*isPrecompiled=*/true});
      if (headers->isUsed) return;
      if (headers->difference.empty()) headers->difference = "it does not compile";
    }
    if (attempt({/*hasPlainLibrary=*/true, headers, /*isPrecompiled=*/false})) return;
    if (headers) headers->facts = {};
  }
  readUnit(options, files, {}, unit);
}

}  // namespace

void lowerTranslationUnit(clang::ASTContext &context, const MacroCollector &macros, const ExtractOptions &options,
                          flow::FlowUnit &unit, const PrecompiledPart *precompiled) {
  base::StageScope stage(base::Stage::Lower);
  UnitBuilder builder(context, unit, options.root);
  builder.setWorkingDirectory(options.workingDirectory);
  unit.isC = !context.getLangOpts().CPlusPlus;
  unit.constants = macros.evaluate(context);
  builder.collectFiles(precompiled);
  if (context.getCurrentNamedModule()) {
    unit.complete = false;
    unit.diagnostics.push_back({base::Severity::Error, unit.mainFile, 0, 0, "C++20 modules are not supported", ""});
  }
  builder.lowerBodies();
  builder.collectConstants(precompiled);
}

std::vector<std::string> frontEndCommand(const ExtractOptions &options) {
  return commandLine(options, findBuiltinHeaders(defaultBuiltinHeaderSearch(options.resourceDir)), {"-fsyntax-only"});
}

std::string mainFileOf(const ExtractOptions &options) {
  return SourcePaths(options.root).relative(options.file, options.workingDirectory);
}

std::string flagsDigest(const ExtractOptions &options) {
  SourcePaths paths(options.root);
  std::string text = "directory " + paths.relative(options.workingDirectory, "") + "\n";
  std::vector<std::string> flags = readingFlags(options);
  flags.front() = llvm::sys::path::filename(flags.front()).str();
  for (std::string &flag : flags) {
    // -I/root/include, -DDATA="/root/share"
    if (!options.root.empty() && options.root != "/")
      for (std::size_t at = flag.find(options.root); at != std::string::npos; at = flag.find(options.root, at))
        flag.replace(at, options.root.size(), ".");
    text += flag + "\n";
  }
  return base::blake3Hex(text, 8);
}

llvm::Expected<PrecompiledReadings> precompileHeaders(const ExtractOptions &options,
                                                      const std::vector<std::string> &headers,
                                                      const std::string &output,
                                                      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files) {
  PrecompiledReadings readings;
  flow::FlowUnit messages;
  llvm::thread reader(std::optional<unsigned>(kLoweringStackBytes), [&] {
    // A file that is not on the disk, in the language of the others.
    ExtractOptions job = options;
    job.file = options.workingDirectory + "/piiflow-headers" + llvm::sys::path::extension(options.file).str();
    SourcePaths paths(job.root);
    ParseDiagnostics listener(messages, paths, job.workingDirectory);
    std::shared_ptr<clang::CompilerInvocation> invocation = invocationOf(job, files, listener, messages);
    if (!invocation) return;
    std::string text;
    for (const std::string &header : headers) text += "#include <" + header + ">\n";
    text += text;  // once more, to see which have no guard
    invocation->getPreprocessorOpts().addRemappedFile(job.file,
                                                      llvm::MemoryBuffer::getMemBufferCopy(text, job.file).release());
    invocation->getFrontendOpts().OutputFile = output;
    invocation->getFrontendOpts().ProgramAction = clang::frontend::GeneratePCH;
    clang::CompilerInstance compiler(invocation);
    compiler.setVerboseOutputStream(std::make_unique<llvm::raw_null_ostream>());
    compiler.setVirtualFileSystem(files);
    compiler.createDiagnostics(&listener, /*ShouldOwnClient=*/false);
    PrecompileAction action(job, static_cast<std::uint32_t>(headers.size()), readings);
    if (!compiler.ExecuteAction(action)) messages.complete = false;
  });
  reader.join();
  if (messages.complete && !readings.first.empty()) return readings;
  return llvm::createStringError(messages.diagnostics.empty() ? "they do not compile"
                                                              : messages.diagnostics.front().message);
}

flow::FlowUnit extractUnit(const ExtractOptions &options, llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files,
                           HeaderReuse *headers) {
  flow::FlowUnit unit;
  unit.mainFile = mainFileOf(options);
  unit.flagsDigest = flagsDigest(options);
  unit.unitName = unit.mainFile;
  if (options.isBuiltMoreThanOnce) unit.unitName += "#" + unit.flagsDigest;
  // A file system of our own: its working directory is not the process's.
  if (!files) files = llvm::vfs::createPhysicalFileSystem();
  llvm::thread reader(std::optional<unsigned>(kLoweringStackBytes), [&] {
    if (options.isTraced) llvm::timeTraceProfilerInitialize(kTraceMicroseconds, "piiflow");
    {
      base::StageScope stage(base::Stage::Parse, unit.mainFile);
      readUnitAsOftenAsNeeded(options, files, headers, unit);
    }
    if (options.isTraced) llvm::timeTraceProfilerFinishThread();
  });
  reader.join();
  base::countWork(base::Work::FilesParsed);
  return unit;
}

}  // namespace piiflow::lower
