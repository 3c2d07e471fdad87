// What expression lowering remembers while one function is lowered (see ExprLowering.h).
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "flow/Instruction.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

namespace piiflow::lower {

/// An element of a container or behind a pointer, by what names it.
struct ElementName {
  flow::Place container;
  flow::Place index;        ///< a variable of the function; unknown: `number` is the index
  std::int64_t number = 0;
  friend bool operator==(const ElementName &, const ElementName &) = default;
};

struct KnownElement {
  ElementName name;
  flow::Place element;
  flow::BlockId block;      ///< where it was looked up
  std::size_t position = 0; ///< of the next instruction there
};

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
  std::vector<KnownElement> elements;            ///< those looked up last (SameElement.cpp)
  bool knowsCaptures = false;
  llvm::DenseMap<const clang::ValueDecl *, clang::FieldDecl *> captures;  ///< of the lambda whose body this is
  clang::FieldDecl *capturedThis = nullptr;
};

}  // namespace piiflow::lower
