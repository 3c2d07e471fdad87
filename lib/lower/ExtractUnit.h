// One translation unit, from its command line to its flow unit: the front end of Clang, run without a process of its
// own. Whatever is wrong with the file or its flags becomes a diagnostic of the unit, never a failure.
#pragma once

#include <string>
#include <vector>

#include "flow/FlowUnit.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace piiflow::lower {

struct ExtractOptions {
  std::string root;                  ///< absolute; paths in the unit are relative to it
  std::string workingDirectory;      ///< absolute; of the compile command
  std::string file;                  ///< as in the compile command
  std::vector<std::string> flags;    ///< the compile command: the compiler first; input files in it do not matter
  std::string resourceDir;           ///< of the builtin headers; empty: searched for
  bool fullBodies = false;           ///< also reads the bodies of system headers that nothing depends on (slow)
  bool isTraced = false;             ///< the reading thread takes part in llvm's time trace
  bool isBuiltMoreThanOnce = false;  ///< the unit's name then tells its flags too
};

struct HeaderReuse;

/// Never throws and never exits; `complete` is false and `diagnostics` say why when something is missing.
/// `files` is what the compiler sees of the disk: other than the real file system in tests only.
/// `headers` offers precompiled headers, and is told what it takes to use them (HeaderReuse.h).
flow::FlowUnit extractUnit(const ExtractOptions &options,
                           llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files = nullptr,
                           HeaderReuse *headers = nullptr);

/// Of the flags as far as they change what the file means: without output names and warnings, paths below the root
/// made relative to it. The second half of a unit's name, and of a cache's key.
std::string flagsDigest(const ExtractOptions &options);

/// The compile command as Clang gets it, for tools that run a front end of their own: only flags that matter for
/// reading, the builtin headers named, the file at the end.
std::vector<std::string> frontEndCommand(const ExtractOptions &options);

/// Root-relative path of the main file.
std::string mainFileOf(const ExtractOptions &options);

}  // namespace piiflow::lower
