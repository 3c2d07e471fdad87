// What declarations say about themselves: PII, PII_SINK and PII_SANITIZER, in the source or in the project's YAML.
#pragma once

#include <string>

#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"
#include "models/ModelSet.h"
#include "names/PersonalNames.h"

namespace piiflow::checks {

/// `role` is "pii", "sink" or "sanitizer". On any redeclaration, or on a typedef name that the type is spelled with.
bool isAnnotated(const clang::Decl *decl, llvm::StringRef role);

/// What a value of this type can hold, as the list of names asks.
names::Shape shapeOf(clang::QualType type);

/// Declarations that the YAML names. Answers are kept: a check asks about a function at each of its calls.
class ModelledDeclarations {
 public:
  explicit ModelledDeclarations(const models::ModelSet &models) : models_(models) {}

  bool isSource(const clang::NamedDecl *decl, models::SourceKind kind) const;
  bool isSource(const clang::ParmVarDecl *parameter, const clang::FunctionDecl *function) const;
  bool isSink(const clang::FunctionDecl *function);
  /// The result is the argument transformed, and the arguments stay as they were.
  bool isSanitizer(const clang::FunctionDecl *function);

 private:
  bool findsSink(const clang::FunctionDecl *function) const;
  bool findsSanitizer(const clang::FunctionDecl *function) const;

  const models::ModelSet &models_;
  llvm::DenseMap<const clang::FunctionDecl *, bool> sinks_, sanitizers_;
};

}  // namespace piiflow::checks
