#include "lower/CompilerFlags.h"

#include <utility>

#include "clang/Options/Options.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace piiflow::lower {
namespace {

namespace options = clang::options;

bool isInGroup(const llvm::opt::Option &option) {
  for (unsigned group : {options::OPT_M_Group, options::OPT_W_Group, options::OPT_R_Group, options::OPT_pedantic_Group,
                         options::OPT_Link_Group, options::OPT_T_Group, options::OPT_Action_Group, options::OPT_g_Group,
                         options::OPT_internal_Group, options::OPT_cuda_Group, options::OPT_offload_Group,
                         options::OPT_clang_ignored_f_Group, options::OPT_clang_ignored_gcc_optimization_f_Group})
    if (option.matches(group)) return true;
  return false;
}

/// Flags of the driver that load code, write files, shape messages or decide what is built.
bool isDropped(const llvm::opt::Option &option) {
  if (option.hasFlag(options::Unsupported) || isInGroup(option)) return true;
  switch (option.getID()) {
    case options::OPT_UNKNOWN:
    case options::OPT__DASH_DASH:
    case options::OPT_o:
    case options::OPT_w:
    case options::OPT_v:
    case options::OPT_pipe:
    case options::OPT__HASH_HASH_HASH:
    case options::OPT_H:
    case options::OPT_MJ:
    case options::OPT_save_temps:
    case options::OPT_save_temps_EQ:
    case options::OPT_fplugin_EQ:
    case options::OPT_fplugin_arg:
    case options::OPT_fpass_plugin_EQ:
    case options::OPT_load:
    case options::OPT_include_pch:
    case options::OPT_mllvm:
    case options::OPT_mmlir:
    case options::OPT_Wa_COMMA:
    case options::OPT_Xassembler:
    case options::OPT_Xlinker:
    case options::OPT_Xanalyzer:
    case options::OPT_resource_dir:
    case options::OPT_resource_dir_EQ:
    case options::OPT_working_directory:
    case options::OPT_coverage:
    case options::OPT_fcolor_diagnostics:
    case options::OPT_ferror_limit_EQ:
    case options::OPT_fmessage_length_EQ:
    case options::OPT__serialize_diags:
    case options::OPT_fcrash_diagnostics_dir:
    case options::OPT_gen_reproducer:
    case options::OPT_driver_mode:
    case options::OPT_specs:
      return true;
    default:
      break;
  }
  // Families whose members come and go with Clang's versions.
  llvm::StringRef name = option.getPrefixedName();
  for (llvm::StringRef family : {"-fsanitize",
                                 "-fno-sanitize",
                                 "-fprofile",
                                 "-fno-profile",
                                 "-fcoverage",
                                 "-ftest-coverage",
                                 "-flto",
                                 "-fno-lto",
                                 "-fthinlto",
                                 "-fxray",
                                 "-fmodule",
                                 "-fprebuilt-module",
                                 "-fimplicit-module",
                                 "-fbuild-session",
                                 "-fdiagnostics",
                                 "-fno-diagnostics",
                                 "-ftime-",
                                 "-fproc-stat",
                                 "-fsave-optimization",
                                 "-foptimization-record",
                                 "-fstack-usage",
                                 "-emit-",
                                 "-index-",
                                 "-fmemory-profile",
                                 "-fcs-profile",
                                 "-fdebug",
                                 "-femit-"})
    if (name.starts_with(family)) return true;
  return false;
}

/// Of the arguments that stand behind -Xclang: the few that only say what to read.
bool isReadingFrontendFlag(llvm::StringRef flag, bool &takesValue) {
  takesValue =
      llvm::StringSwitch<bool>(flag)
          .Cases({"-include", "-isystem", "-internal-isystem", "-internal-externc-isystem", "-I", "-D", "-U"}, true)
          .Default(false);
  if (takesValue) return true;
  for (llvm::StringRef prefix : {"-std=", "-D", "-U", "-I", "-fno-builtin", "-fwchar-type=", "-fblocks"})
    if (flag.starts_with(prefix)) return true;
  return false;
}

void keepFrontendFlags(const std::vector<std::string> &flags, std::vector<std::string> &result) {
  for (std::size_t index = 0; index < flags.size(); ++index) {
    bool takesValue = false;
    bool isKept = isReadingFrontendFlag(flags[index], takesValue);
    if (isKept && takesValue && index + 1 == flags.size()) return;
    if (isKept) {
      result.push_back("-Xclang");
      result.push_back(flags[index]);
      if (takesValue) {
        result.push_back("-Xclang");
        result.push_back(flags[++index]);
      }
    }
  }
}

/// -Wp,-DNAME,-MMD,file and -Xpreprocessor: definitions are kept, dependency files are not written.
void keepPreprocessorFlags(llvm::ArrayRef<const char *> values, std::vector<std::string> &result) {
  for (llvm::StringRef value : values)
    if (value.starts_with("-D") || value.starts_with("-U") || value.starts_with("-I")) result.push_back(value.str());
}

}  // namespace

std::vector<std::string> keepReadingFlags(const std::vector<std::string> &command) {
  if (command.empty()) return {};
  llvm::SmallVector<const char *, 64> arguments;
  for (std::size_t index = 1; index < command.size(); ++index) arguments.push_back(command[index].c_str());
  unsigned missingIndex = 0;
  unsigned missingCount = 0;
  llvm::opt::InputArgList parsed = clang::getDriverOptTable().ParseArgs(arguments, missingIndex, missingCount,
                                                                        llvm::opt::Visibility(options::ClangOption));

  std::vector<std::string> result{command.front()};
  std::vector<std::string> frontend;
  const llvm::opt::Arg *language = nullptr;
  bool sawInput = false;
  for (const llvm::opt::Arg *argument : parsed) {
    const llvm::opt::Option &option = argument->getOption();
    // A launcher in front (`ccache g++ ...`) parses as an input: the compiler's own name is not the file.
    if (option.getID() == options::OPT_INPUT) {
      sawInput = sawInput || language != nullptr;
    } else if (option.getID() == options::OPT_x) {
      if (!sawInput) language = argument;
    } else if (option.getID() == options::OPT_Xclang) {
      frontend.push_back(argument->getValue());
    } else if (option.getID() == options::OPT_Wp_COMMA || option.getID() == options::OPT_Xpreprocessor) {
      keepPreprocessorFlags(argument->getValues(), result);
    } else if (!isDropped(option)) {
      llvm::opt::ArgStringList rendered;
      argument->render(parsed, rendered);
      result.insert(result.end(), rendered.begin(), rendered.end());
    }
  }
  keepFrontendFlags(frontend, result);
  if (language) {
    result.push_back("-x");
    result.push_back(language->getValue());
  }
  return result;
}

std::vector<std::string> withoutMachineFlags(const std::vector<std::string> &flags) {
  std::vector<std::string> result;
  for (std::size_t index = 0; index < flags.size(); ++index) {
    llvm::StringRef flag = flags[index];
    bool describesTarget = flag == "-m32" || flag == "-m64";
    bool isMachine = flag.starts_with("-m") && !describesTarget;
    for (llvm::StringRef other : {"-finput-charset", "-fexec-charset", "-fwide-exec-charset", "-traditional"})
      isMachine = isMachine || flag.starts_with(other);
    if (flag == "-arch")
      ++index;
    else if (!isMachine)
      result.push_back(flags[index]);
  }
  return result;
}

std::vector<std::string> expandResponseFiles(const std::vector<std::string> &command,
                                             const std::string &workingDirectory) {
  llvm::SmallVector<const char *, 64> arguments;
  for (const std::string &argument : command) arguments.push_back(argument.c_str());
  llvm::BumpPtrAllocator allocator;
  llvm::cl::ExpansionContext expansion(allocator, llvm::cl::TokenizeGNUCommandLine);
  expansion.setCurrentDir(workingDirectory);
  // A response file that cannot be read leaves its argument, which is then no flag: the compiler would fail too.
  llvm::consumeError(expansion.expandResponseFiles(arguments));
  return {arguments.begin(), arguments.end()};
}

}  // namespace piiflow::lower
