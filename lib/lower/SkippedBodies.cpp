#include "lower/SkippedBodies.h"

#include <algorithm>

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Path.h"

namespace piiflow::lower {
namespace {

// Beginnings of file names; of libstdc++, libc++ and the headers that users name.
constexpr llvm::StringLiteral kKept[] = {
    // libstdc++
    "alloc_traits",
    "allocated_ptr",
    "atomic_wait",
    "bind",
    "deque",
    "forward_list",
    "functional",
    "future",
    "hashtable",
    "invoke",
    "list",
    "move_only_function",
    "mofunc_impl",
    "new_allocator",
    "node_handle",
    "optional",
    "predefined_ops",
    "ptr_traits",
    "ranges_",
    "refwrap",
    "shared_ptr",
    "std_function",
    "std_thread",
    "stl_algo",
    "stl_construct",
    "stl_deque",
    "stl_function",
    "stl_heap",
    "stl_iterator",
    "stl_list",
    "stl_map",
    "stl_multimap",
    "stl_multiset",
    "stl_numeric",
    "stl_pair",
    "stl_set",
    "stl_tempbuf",
    "stl_tree",
    "stl_uninitialized",
    "stl_vector",
    "thread",
    "tuple",
    "unique_lock",
    "unique_ptr",
    "unordered_map",
    "unordered_set",
    "uses_allocator",
    "variant",
    "vector",
    "any",
    "mutex",
    "algorithmfwd",
    "algorithm",
    "numeric",
    "expected",
    "generator",
    "coroutine",
    "pstl",
    "glue_",
    "scope",
    "call_once",
    "semaphore",
    "stop_token",
    "move.h",
    "exception_ptr",
    "nested_exception",
    // libc++ keeps one function to a file, in folders: see isInKeptFolder
    "__tree",
    "__hash_table",
    "__split_buffer",
    "__node_handle",
};

bool isInKeptFolder(llvm::StringRef path) {
  llvm::StringRef folder = llvm::sys::path::filename(llvm::sys::path::parent_path(path));
  for (llvm::StringRef kept : {"__algorithm", "__functional", "__memory", "__numeric", "__ranges", "__thread",
                               "__utility", "__vector", "__iterator", "__coroutine", "__mutex", "__expected", "pstl"})
    if (folder == kept) return true;
  return false;
}

/// What Qt's moc writes for a class: by numbers, any method of it may be called, on any data. Who calls what is what
/// connect() says.
bool isMetaObjectCode(const clang::Decl *function) {
  const auto *method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
  if (!method || !method->getIdentifier()) return false;
  const llvm::StringRef name = method->getName();
  if (name != "qt_metacall" && name != "qt_static_metacall" && name != "qt_metacast") return false;
  clang::IdentifierInfo &metaObject = method->getASTContext().Idents.get("staticMetaObject");
  return !method->getParent()->lookup(&metaObject).empty();
}

}  // namespace

bool callsBackIntoUserCode(llvm::StringRef path) {
  llvm::StringRef name = llvm::sys::path::filename(path);
  auto isKept = [&](llvm::StringRef kept) { return name.starts_with(kept); };
  return std::any_of(std::begin(kKept), std::end(kKept), isKept) || isInKeptFolder(path);
}

bool SkippedBodies::isSkipped(const clang::Decl *function) {
  if (isMetaObjectCode(function)) return true;
  const clang::SourceManager &sources = function->getASTContext().getSourceManager();
  clang::SourceLocation location = sources.getExpansionLoc(function->getLocation());
  if (location.isInvalid()) return false;
  clang::FileID file = sources.getFileID(location);
  auto [at, isNew] = skippedFiles_.try_emplace(file, false);
  if (isNew) {
    clang::OptionalFileEntryRef entry = sources.getFileEntryRefForID(file);
    at->second = entry && sources.isInSystemHeader(location) && !callsBackIntoUserCode(entry->getName());
  }
  return at->second;
}

}  // namespace piiflow::lower
