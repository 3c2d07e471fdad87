// What the unit builder remembers between calls; shared by the files that implement it.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "clang/AST/Decl.h"
#include "flow/FlowUnit.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringMap.h"
#include "lower/LinkNames.h"
#include "lower/SourcePaths.h"

namespace piiflow::lower {

struct UnitState {
  UnitState(clang::ASTContext &context, const std::string &unitName, const std::string &root)
      : names(context, unitName), paths(root) {}

  LinkNames names;
  SourcePaths paths;

  // Declarations, by their canonical one.
  llvm::DenseMap<const void *, flow::TypeId> types;
  llvm::DenseMap<const clang::RecordDecl *, flow::RecordId> records;
  llvm::DenseMap<const clang::FieldDecl *, flow::FieldId> fields;
  llvm::DenseMap<const clang::FunctionDecl *, flow::FunctionId> functions;
  llvm::DenseMap<const clang::VarDecl *, flow::VariableId> variables;
  llvm::DenseMap<clang::FileID, base::FileId> files;
  llvm::StringMap<base::FileId> filesByPath;
  std::string workingDirectory;
  std::set<std::uint32_t> searchedFiles;                 ///< for NOLINT
  llvm::DenseSet<const clang::EnumDecl *> enumerations;  ///< referred to by a type
  llvm::DenseMap<const clang::CXXRecordDecl *, bool> projectDestructors;

  // Work: records whose members are not listed yet, bodies that are not lowered yet.
  std::vector<std::pair<const clang::RecordDecl *, flow::RecordId>> recordQueue;
  std::vector<const clang::FunctionDecl *> bodyQueue;
  std::size_t nextRecord = 0;
  std::size_t nextBody = 0;
  llvm::DenseSet<const clang::FunctionDecl *> required;

  // Variables whose initialisers the unit runs before main.
  std::vector<const clang::VarDecl *> initialised;
  llvm::DenseSet<const clang::VarDecl *> knownInitialised;

  // Variables with static storage whose destructors the unit runs after main.
  std::vector<const clang::VarDecl *> destroyed;

  std::set<base::Diagnostic> diagnostics;
};

/// True for what a system header declares, a builtin too; a macro's expansion counts for where it stands.
bool isInSystemHeader(const clang::SourceManager &sources, clang::SourceLocation location);

/// The call operator of the project's class that a std::unique_ptr is told to delete with; null when there is none.
const clang::CXXMethodDecl *deleterOf(const clang::CXXRecordDecl *library);

/// True for std::jthread, which waits in its destructor for what it runs.
bool isJoiningThread(const clang::CXXRecordDecl *library);
/// True when a library's class says in its own sources what happens at its end: a model may know it.
bool hasUnseenDestructor(const clang::CXXRecordDecl *library);

/// True for a function that lets no exception out, by its type.
bool isNoexcept(const clang::FunctionDecl *function);

}  // namespace piiflow::lower
