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
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/TimeProfiler.h"
#include "llvm/Support/thread.h"
#include "lower/BuiltinHeaders.h"
#include "lower/CompilerFlags.h"
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

class UnitConsumer : public clang::ASTConsumer {
 public:
  UnitConsumer(clang::CompilerInstance &compiler, const ExtractOptions &options, flow::FlowUnit &unit, bool hasPlainLibrary)
      : options_(options),
        unit_(unit),
        hasPlainLibrary_(hasPlainLibrary),
        diagnostics_(compiler.getDiagnostics()),
        macros_(compiler.getPreprocessor()) {
    if (hasPlainLibrary) makeLibraryPlain(compiler.getPreprocessor());
  }

  bool shouldSkipFunctionBody(clang::Decl *function) override {
    return !options_.fullBodies && skippedBodies_.isSkipped(function);
  }

  /// False stops the parser.
  bool HandleTopLevelDecl(clang::DeclGroupRef) override { return !isInVain(); }

  void HandleTranslationUnit(clang::ASTContext &context) override {
    if (isInVain()) return;
    lowerTranslationUnit(context, macros_, options_, unit_);
  }

 private:
  /// The file is going to be read once more.
  bool isInVain() const { return hasPlainLibrary_ && diagnostics_.hasErrorOccurred(); }

  const ExtractOptions &options_;
  flow::FlowUnit &unit_;
  bool hasPlainLibrary_;
  const clang::DiagnosticsEngine &diagnostics_;
  MacroCollector macros_;
  SkippedBodies skippedBodies_;
};

class ExtractAction : public clang::ASTFrontendAction {
 public:
  ExtractAction(const ExtractOptions &options, flow::FlowUnit &unit, bool hasPlainLibrary)
      : options_(options), unit_(unit), hasPlainLibrary_(hasPlainLibrary) {}

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &compiler, llvm::StringRef) override {
    return std::make_unique<UnitConsumer>(compiler, options_, unit_, hasPlainLibrary_);
  }

 private:
  const ExtractOptions &options_;
  flow::FlowUnit &unit_;
  bool hasPlainLibrary_;
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

void adjustInvocation(clang::CompilerInvocation &invocation, const ExtractOptions &options) {
  invocation.getFrontendOpts().SkipFunctionBodies = !options.fullBodies;
  invocation.getFrontendOpts().DisableFree = false;  // one process reads many files
  invocation.getFileSystemOpts().WorkingDir = options.workingDirectory;
  invocation.getDependencyOutputOpts() = {};
  // The same sources give the same unit, wherever they stand (__FILE__) and whenever it is made (__TIME__).
  if (!options.root.empty() && options.root != "/")
    invocation.getLangOpts().MacroPrefixMap.try_emplace(options.root, ".");
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

void readUnit(const ExtractOptions &options, const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files,
              bool hasPlainLibrary, flow::FlowUnit &unit) {
  SourcePaths paths(options.root);
  ParseDiagnostics listener(unit, paths, options.workingDirectory);
  if (!options.workingDirectory.empty() && files->setCurrentWorkingDirectory(options.workingDirectory)) {
    addError(unit, "the compile command's folder '" + options.workingDirectory + "' cannot be entered");
    return;
  }
  std::string resourceDir = findBuiltinHeaders(defaultBuiltinHeaderSearch(options.resourceDir));
  if (resourceDir.empty()) {
    addError(unit, "Clang's builtin headers (include/stddef.h of its resource directory) were not found");
    return;
  }
  // Of all warnings only those that tell of dropped annotations.
  std::vector<std::string> command =
      commandLine(options, resourceDir, {"-Wno-everything", "-Wignored-attributes", "-fsyntax-only", "--"});
  clang::IgnoringDiagConsumer nobody;
  std::shared_ptr<clang::CompilerInvocation> invocation = understandCommand(command, files, nobody);
  if (!invocation) invocation = understandCommand(withoutMachineFlags(command), files, listener);
  if (!invocation) {
    if (unit.complete) addError(unit, "the compile command cannot be understood");
    return;
  }
  adjustInvocation(*invocation, options);

  clang::CompilerInstance compiler(invocation);
  compiler.setVerboseOutputStream(std::make_unique<llvm::raw_null_ostream>());
  compiler.setVirtualFileSystem(files);
  compiler.createDiagnostics(&listener, /*ShouldOwnClient=*/false);
  ExtractAction action(options, unit, hasPlainLibrary);
  if (!compiler.ExecuteAction(action) && unit.complete && !unit.files.empty()) return;
  if (unit.files.empty() && unit.complete) addError(unit, "the file could not be read");
}

/// How a file is read depends on nothing but the file: the reading shows in the unit, in a few implicit members that are
/// defined or not.
void readUnitOnceOrTwice(const ExtractOptions &options, const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files,
                         flow::FlowUnit &unit) {
  if (!options.fullBodies) {
    flow::FlowUnit attempt = unit;
    readUnit(options, files, /*hasPlainLibrary=*/true, attempt);
    if (attempt.complete) {
      unit = std::move(attempt);
      return;
    }
  }
  readUnit(options, files, /*hasPlainLibrary=*/false, unit);
}

}  // namespace

void lowerTranslationUnit(clang::ASTContext &context, const MacroCollector &macros, const ExtractOptions &options,
                          flow::FlowUnit &unit) {
  base::StageScope stage(base::Stage::Lower);
  UnitBuilder builder(context, unit, options.root);
  builder.setWorkingDirectory(options.workingDirectory);
  unit.isC = !context.getLangOpts().CPlusPlus;
  unit.constants = macros.evaluate(context);
  builder.collectFiles();
  if (context.getCurrentNamedModule()) {
    unit.complete = false;
    unit.diagnostics.push_back({base::Severity::Error, unit.mainFile, 0, 0, "C++20 modules are not supported", ""});
  }
  builder.lowerBodies();
  builder.collectConstants();
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

flow::FlowUnit extractUnit(const ExtractOptions &options, llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files) {
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
      readUnitOnceOrTwice(options, files, unit);
    }
    if (options.isTraced) llvm::timeTraceProfilerFinishThread();
  });
  reader.join();
  base::countWork(base::Work::FilesParsed);
  return unit;
}

}  // namespace piiflow::lower
