// The tables of a flow unit while it is being made: Clang declarations in, ids out.
//
// Also knows which bodies belong to the unit: a body that somebody calls is queued once, and lowered when the
// translation unit has been read to its end.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceLocation.h"
#include "flow/FlowUnit.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace piiflow::lower {

struct PrecompiledPart;

class UnitBuilder {
 public:
  UnitBuilder(clang::ASTContext &context, flow::FlowUnit &unit, const std::string &root);
  ~UnitBuilder();

  clang::ASTContext &context() { return context_; }
  flow::FlowUnit &unit() { return unit_; }

  flow::TypeId typeOf(clang::QualType type);
  flow::RecordId recordOf(const clang::RecordDecl *record);
  flow::FieldId fieldOf(const clang::FieldDecl *field);  ///< captures too: the closure's fields
  flow::FunctionId functionOf(const clang::FunctionDecl *function);
  flow::VariableId variableOf(const clang::VarDecl *variable);  ///< static storage only

  /// In spelling the user sees: a macro's expansion point.
  base::SourceSpan spanOf(clang::SourceRange range);
  /// The macro that the user sees at `location`, or empty.
  std::string macroAt(clang::SourceLocation location);

  /// True when the body is ours to lower: not in a system header, definition visible, not dependent.
  bool isLowered(const clang::FunctionDecl *function);
  /// Queues the body, once; nothing happens when it is not ours.
  void requireBody(const clang::FunctionDecl *function);
  /// True when a class has (in itself, a base or a member) a destructor whose body is ours or user-declared in the
  /// project.
  bool hasProjectDestructor(clang::QualType type);

  void addUnhandled(const char *what, clang::SourceRange range);

  /// What is annotated on any redeclaration of `decl` (or the pattern it is instantiated from), and on the typedef
  /// names that its type is spelled with.
  std::vector<flow::Annotation> annotationsOf(const clang::Decl *decl);
  /// Warns of annotations on a kind of declaration on which none has a meaning.
  void rejectAnnotations(const clang::Decl *decl, const char *kind);
  /// Warns at `location`; a diagnostic is recorded once.
  void addDiagnostic(base::Severity severity, clang::SourceLocation location, std::string message, std::string ruleId);
  /// The file's id in the unit; invalid for buffers that are no files.
  base::FileId fileOf(clang::FileID file);

  /// Lowers what the translation unit defines and everything that it requires, then sorts the bodies.
  void lowerBodies();
  /// Adds enumerators and integer constants; after the bodies, which say what is referred to.
  void collectConstants(const PrecompiledPart *precompiled);
  /// Adds every file that was read, and the NOLINT comments of those outside system headers.
  void collectFiles(const PrecompiledPart *precompiled);

  /// Of the compile command; for paths that are relative to it.
  void setWorkingDirectory(std::string directory);

 private:
  void fillRecord(const clang::RecordDecl *record, flow::RecordId id);
  void fillFunction(const clang::FunctionDecl *function, flow::FunctionId id);
  /// Queues a global's initialiser, once, when it is ours to lower.
  void requireInitialiser(const clang::VarDecl *variable);
  /// Queues the destruction of a variable with static storage.
  void requireDestruction(const clang::VarDecl *variable);
  flow::FunctionId addSyntheticFunction(const char *key, const char *name, const clang::VarDecl *first);
  void lowerGlobalDestruction();
  void drainRecords();
  void drainBodies();
  void lowerInitialisers();

  clang::ASTContext &context_;
  flow::FlowUnit &unit_;
  std::unique_ptr<struct UnitState> state_;
};

}  // namespace piiflow::lower
