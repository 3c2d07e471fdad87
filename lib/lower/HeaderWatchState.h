// What HeaderWatch has seen, for those who judge it.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "clang/Basic/FileEntry.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/xxhash.h"
#include "lower/HeaderUses.h"
#include "lower/HeaderWatch.h"

namespace clang {
class MacroInfo;
}

namespace piiflow::lower {

struct SystemFile {
  std::string path;
  std::uint32_t bytes = 0;
  std::uint64_t id = 0;                             ///< digest of path and content
  std::map<std::uint64_t, std::uint32_t> readings;  ///< to the epoch of the first like it
  llvm::SetVector<const clang::FileEntry *> includes;
  std::string obstacle;  ///< why it cannot be read earlier; empty: it can
};

struct HeaderWatch::State {
  explicit State(clang::Preprocessor &reader) : preprocessor(reader) {}

  void mixRequest(llvm::StringRef path);
  void noteDefinition(HeaderUses::Name name, std::uint64_t text) { definitions.try_emplace({name, text}, uses.epoch); }

  clang::Preprocessor &preprocessor;
  HeaderUses uses;
  llvm::MapVector<const clang::FileEntry *, SystemFile> files;
  llvm::DenseMap<clang::FileID, std::uint32_t> epochs;  ///< of system headers, when they were entered
  llvm::DenseMap<clang::FileID, std::uint64_t> open;    ///< system headers that are being read: digest so far
  std::vector<std::pair<std::string, const clang::FileEntry *>> requests;
  std::uint64_t requestDigest = 0;
  struct SystemMacro {
    HeaderUses::Name name;
    const clang::MacroInfo *definition;  ///< null: it is undefined
    clang::FileID file;
  };
  std::vector<SystemMacro> macros;
  llvm::DenseSet<const clang::MacroInfo *> projectMacros;
  llvm::DenseMap<std::pair<HeaderUses::Name, std::uint64_t>, std::uint32_t> definitions;  ///< of the project's macros

  clang::FileID file;  ///< that is being read
  const clang::FileEntry *entry = nullptr;
  bool isInProject = false;
  bool canMoveRequest = true;  ///< of the request that was made last
  bool hasPragma = false;
  std::string doubt;  ///< why nothing may be moved
};

}  // namespace piiflow::lower
