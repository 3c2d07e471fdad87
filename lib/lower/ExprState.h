// What expression lowering remembers while one function is lowered (see ExprLowering.h).
#pragma once

#include <optional>
#include <utility>

#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "flow/Instruction.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

namespace piiflow::lower {

struct ExprState {
  /// A temporary whose lifetime a reference extends: destroyed with the scope around the full-expression.
  struct Extended {
    flow::Place place;
    clang::QualType type;
    clang::SourceRange range;
  };

  llvm::DenseMap<const clang::OpaqueValueExpr *, flow::Place> opaqueValues;
  std::optional<flow::Place> initialisedObject;  ///< what `this` means inside a default member initialiser of an aggregate
  llvm::SmallVector<Extended, 2> extended;
  unsigned fullExpressions = 0;                  ///< how many full-expression scopes are open
  bool knowsCaptures = false;
  llvm::DenseMap<const clang::ValueDecl *, clang::FieldDecl *> captures;  ///< of the lambda whose body this is
  clang::FieldDecl *capturedThis = nullptr;
};

}  // namespace piiflow::lower
