// Lowers one function body from the Clang AST into blocks of flow instructions.
//
// Control flow, scopes, cleanups and exception edges: LowerStmt.cpp, LowerScope.cpp, LowerSpecialMember.cpp,
// LowerCoroutine.cpp. Values, places and calls: LowerExpr.cpp, LowerCall.cpp, LowerInit.cpp, LowerLambda.cpp.
#pragma once

#include <string>
#include <vector>

#include "clang/AST/Expr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/Stmt.h"
#include "clang/AST/StmtCXX.h"
#include "flow/Instruction.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "lower/ExprState.h"
#include "lower/UnitBuilder.h"

namespace piiflow::lower {

class FunctionLowering {
 public:
  FunctionLowering(UnitBuilder &unit, const clang::FunctionDecl *function);

  /// The whole body: constructor initialisers, statements, cleanups. For a function without a written body
  /// (implicit special members) the member-wise one.
  flow::FunctionBody lowerFunction();
  /// The unit's synthetic initialiser function over `variables` in order.
  static flow::FunctionBody lowerGlobalInitialisers(UnitBuilder &unit, flow::FunctionId id,
                                                    llvm::ArrayRef<const clang::VarDecl *> variables);

  // --- Blocks (LowerScope.cpp) ------------------------------------------------------------------------------
  flow::BlockId newBlock();                    ///< inherits the current unwind target
  void switchTo(flow::BlockId block);          ///< following instructions go there
  bool isReachable() const { return current_.valid(); }
  void jumpTo(flow::BlockId target);           ///< ends the current block; no-op when unreachable
  void branchTo(flow::BlockId a, flow::BlockId b);
  void endUnreachable();                       ///< after throw or a noreturn call
  flow::Instruction &emit(flow::Opcode opcode, clang::SourceRange range);  ///< appended to the current block (a scratch one when unreachable)

  // --- Places -----------------------------------------------------------------------------------------------
  flow::Place newTemporary(clang::QualType type, clang::SourceRange range);
  static flow::Place withField(flow::Place place, flow::FieldId field);
  static flow::Place withElement(flow::Place place);
  static flow::Place withDereference(flow::Place place);
  flow::Place placeOfVariable(const clang::VarDecl *variable);  ///< the storage cell: for a reference, the cell of the address

  // --- Statements (LowerStmt.cpp) -----------------------------------------------------------------------------
  void lowerStmt(const clang::Stmt *stmt);
  void lowerDecl(const clang::Decl *decl);     ///< local variables: Begin, initialiser, cleanup registration

  // --- Scopes and cleanups (LowerScope.cpp) --------------------------------------------------------------------
  /// Opens a scope whose registered cleanups run at `leaveScope` and on every jump and unwind edge out of it.
  void enterScope();
  void leaveScope();
  /// Registers the destruction of the object at `place` in the innermost scope (full-expression scope for temporaries).
  void addCleanup(const flow::Place &place, clang::QualType type, clang::SourceRange range);
  /// Destructor call (when there is one to see) and End.
  void emitDestruction(const flow::Place &place, clang::QualType type, clang::SourceRange range);

  // --- Expressions (LowerExpr.cpp) -----------------------------------------------------------------------------
  /// Full-expression: opens a scope for its temporaries; the value is dropped.
  void lowerFullExpr(const clang::Expr *expr);
  /// A glvalue: the place it names.
  flow::Place lowerLvalue(const clang::Expr *expr);
  /// A prvalue (or an lvalue converted to one): a place that holds the value. May be the object itself where nothing can
  /// change it before use, else a temporary.
  flow::Place lowerValue(const clang::Expr *expr);
  /// Evaluates `expr` as the initialiser of the object at `target` (class prvalues are constructed there directly).
  /// Emits Begin for class objects. `type` is the type of the object; a reference cell gets an Address.
  void lowerInitialiser(const flow::Place &target, clang::QualType type, const clang::Expr *expr);
  /// As lowerInitialiser for a part of an object that has begun already (base class, delegated constructor): no Begin.
  void lowerSubobject(const flow::Place &target, clang::QualType type, const clang::Expr *expr);
  /// Condition: evaluates for side effects, jumps to one of the blocks, folding constants and short-circuiting.
  void lowerCondition(const clang::Expr *expr, flow::BlockId ifTrue, flow::BlockId ifFalse);

  // --- Coroutines (LowerCoroutine.cpp): the result of await_resume; of a glvalue the place it names --------------
  flow::Place lowerCoawait(const clang::CoawaitExpr *expr);
  flow::Place lowerCoyield(const clang::CoyieldExpr *expr);

 private:
  friend class ExprLowering;
  friend class StmtLowering;

  UnitBuilder &unit_;
  const clang::FunctionDecl *function_;
  flow::FunctionBody body_;
  flow::BlockId current_;
  llvm::DenseMap<const clang::VarDecl *, flow::Place> variables_;
  ExprState exprState_;  // LowerExpr.cpp
  // More state is private to the two owners: declare it here, grouped under the owner's file name.
};

}  // namespace piiflow::lower
