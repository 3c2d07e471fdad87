// Libraries of templates that packs model, and Qt: their headers are read as system headers are, wherever a project
// keeps its copy of them (third_party/ by -I), since their bodies would say in thousands of functions what the pack
// says in lines.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace piiflow::lower {

/// Beginnings of what an #include names: "nlohmann/", "asio.hpp".
llvm::ArrayRef<llvm::StringLiteral> libraryHeaderPrefixes();

/// Whether a folder that -I names holds such headers and nothing else: a module of Qt (`qt6/QtCore`), whose headers are
/// included without its name (<QString>).
bool isLibraryFolder(llvm::StringRef folder, llvm::vfs::FileSystem &files);

}  // namespace piiflow::lower
