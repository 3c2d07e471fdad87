// Lowers one function body from the Clang AST into blocks of flow instructions.
//
// Control flow, scopes, cleanups and exception edges: LowerStmt.cpp, LowerScope.cpp, LowerSpecialMember.cpp,
// LowerCoroutine.cpp. Values, places and calls: LowerExpr.cpp, LowerCall.cpp, LowerInit.cpp, LowerLambda.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "clang/AST/Expr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/Stmt.h"
#include "clang/AST/StmtCXX.h"
#include "flow/Instruction.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
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
  /// What happens after main: the destructors of `variables`, last first.
  static flow::FunctionBody lowerGlobalDestruction(UnitBuilder &unit, flow::FunctionId id,
                                                   llvm::ArrayRef<const clang::VarDecl *> variables);

  // --- Blocks (LowerScope.cpp) ------------------------------------------------------------------------------
  flow::BlockId newBlock();            ///< inherits the current unwind target
  void switchTo(flow::BlockId block);  ///< following instructions go there
  bool isReachable() const { return current_.valid(); }
  void jumpTo(flow::BlockId target);  ///< ends the current block; no-op when unreachable
  void branchTo(flow::BlockId a, flow::BlockId b);
  /// On this way the value at `tested` compares so with the constant.
  void stateValue(const flow::Place &tested, llvm::StringRef comparison, std::int64_t constant, clang::SourceRange range);
  void endUnreachable();  ///< after throw or a noreturn call
  flow::Instruction &emit(
      flow::Opcode opcode,
      clang::SourceRange range);  ///< appended to the current block (a scratch one when unreachable)

  // --- Places -----------------------------------------------------------------------------------------------
  flow::Place newTemporary(clang::QualType type, clang::SourceRange range);
  static flow::Place withField(flow::Place place, flow::FieldId field);
  static flow::Place withElement(flow::Place place);
  static flow::Place withDereference(flow::Place place);
  flow::Place placeOfVariable(
      const clang::VarDecl *variable);  ///< the storage cell: for a reference, the cell of the address

  // --- Statements (LowerStmt.cpp) -----------------------------------------------------------------------------
  void lowerStmt(const clang::Stmt *stmt);
  void lowerDecl(const clang::Decl *decl);  ///< local variables: Begin, initialiser, cleanup registration

  // --- Scopes and cleanups (LowerScope.cpp) --------------------------------------------------------------------
  /// Opens a scope whose registered cleanups run at `leaveScope` and on every jump and unwind edge out of it.
  void enterScope();
  void leaveScope();
  /// Registers the destruction of the object at `place` in the innermost scope (full-expression scope for temporaries).
  void addCleanup(const flow::Place &place, clang::QualType type, clang::SourceRange range);
  /// Destructor call (when there is one to see) and End (LowerDestruction.cpp).
  void emitDestruction(const flow::Place &place, clang::QualType type, clang::SourceRange range);

  // --- Expressions (LowerExpr.cpp) -----------------------------------------------------------------------------
  /// Full-expression: opens a scope for its temporaries; the value is dropped.
  void lowerFullExpr(const clang::Expr *expr);
  flow::Place lowerSelector(const clang::Expr *expr);
  /// A glvalue: the place it names.
  flow::Place lowerLvalue(const clang::Expr *expr);
  /// A prvalue (or an lvalue converted to one): a place that holds the value. May be the object itself where nothing
  /// can change it before use, else a temporary.
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

  enum class CleanupKind : std::uint8_t {
    Object,       ///< destructor, then the end of its lifetime
    Subobject,    ///< destructor of a member or base: its lifetime ends with the whole object's
    VirtualBase,  ///< the same, but only when the object is not itself a base
    Constructed,  ///< a member or base: destroyed when the constructor is left by an exception
    Function,     ///< __attribute__((cleanup(function)))
  };

  /// What is due when a scope is left.
  struct Cleanup {
    CleanupKind kind = CleanupKind::Object;
    flow::Place place;
    clang::QualType type;
    clang::SourceRange range;
    const clang::FunctionDecl *function = nullptr;
    flow::BlockId outerUnwind;  ///< where exceptions go once it is done
    std::uint32_t serial = 0;   ///< tells cleanups apart when a jump compares where it is with where it goes
  };
  using CleanupStack = std::vector<Cleanup>;

  /// Where break or continue go, and how many cleanups stay when they do.
  struct JumpTarget {
    flow::BlockId block;
    std::size_t depth = 0;
  };

  /// A goto or a label, with the cleanups that are due there.
  struct JumpSite {
    flow::BlockId block;
    const clang::LabelDecl *label = nullptr;
    CleanupStack cleanups;
    flow::BlockId unwind;
  };

  UnitBuilder &unit_;
  const clang::FunctionDecl *function_;
  flow::FunctionBody body_;
  flow::BlockId current_;
  llvm::DenseMap<const clang::VarDecl *, flow::Place> variables_;
  ExprState exprState_;  // LowerExpr.cpp
  // More state is private to the two owners: declare it here, grouped under the owner's file name.

  // --- FunctionLowering.cpp
  flow::Instruction scratch_;  ///< takes what is emitted where nothing runs
  bool isNoexcept_ = false;
  flow::BlockId terminate_;  ///< of a noexcept function: where its exceptions end
  flow::Place addLocal(std::string name, clang::QualType type, clang::SourceRange range);
  void emitReturn();
  flow::FunctionBody finish();

  // --- LowerScope.cpp
  CleanupStack cleanups_;            ///< innermost last
  std::vector<std::size_t> scopes_;  ///< size of cleanups_ when the scope was entered
  flow::BlockId unwind_;             ///< where an exception raised here goes
  std::uint32_t nextCleanup_ = 0;
  llvm::DenseSet<std::uint32_t> entered_;  ///< blocks that some other block goes to
  llvm::DenseMap<std::uint32_t, flow::BlockId> straightBefore_;
  /// The block that goes nowhere but to this one, which nothing else goes to; invalid for most.
  flow::BlockId straightBefore(flow::BlockId block) const;
  void setUnwind(flow::BlockId unwind);    ///< from here on; splits the current block where needed
  void switchToJoin(flow::BlockId block);  ///< like switchTo, but nothing runs when no block goes there
  void terminate(flow::TerminatorKind kind, std::vector<flow::BlockId> successors);
  void pushCleanup(Cleanup cleanup);
  void emitCleanup(const Cleanup &cleanup);
  bool needsLanding(const Cleanup &cleanup);
  void emitCleanupsDownTo(std::size_t depth, const flow::Place *spared = nullptr);  ///< leaves the stack as it is
  void jumpOut(const JumpTarget &target);

  // --- LowerDestruction.cpp
  void emitDestructorCalls(const flow::Place &place, clang::QualType type, clang::SourceRange range);
  /// In front of a library's method that lets go what the object owns.
  void emitReplacement(const flow::Place &object, const clang::CXXMethodDecl *method, clang::SourceRange range);
  void emitDestructorCall(const flow::Place &place, clang::QualType type, const clang::CXXDestructorDecl *destructor,
                          flow::CallKind kind, clang::SourceRange range);
  void emitContentDestruction(const flow::Place &place, const clang::CXXRecordDecl *library, clang::SourceRange range);
  void emitDeletion(const flow::Place &pointer, const clang::CXXMethodDecl *deleter, clang::SourceRange range);

  // --- LowerStmt.cpp
  std::vector<JumpTarget> breakTargets_;
  std::vector<JumpTarget> continueTargets_;
  llvm::DenseMap<const clang::SwitchCase *, flow::BlockId> caseBlocks_;
  llvm::DenseMap<const clang::LabelDecl *, JumpSite> labels_;
  std::vector<JumpSite> gotos_;
  void lowerCompound(const clang::CompoundStmt *stmt);
  void lowerScoped(const clang::Stmt *stmt);  ///< a substatement: a scope of its own
  void lowerIf(const clang::IfStmt *stmt);
  void lowerSwitch(const clang::SwitchStmt *stmt);
  void branchToCases(const clang::SwitchStmt *stmt, llvm::ArrayRef<const clang::SwitchCase *> cases, const flow::Place &tested,
                     flow::BlockId none);
  void lowerSwitchCase(const clang::SwitchCase *stmt);
  void lowerWhile(const clang::WhileStmt *stmt);
  void lowerDo(const clang::DoStmt *stmt);
  void lowerFor(const clang::ForStmt *stmt);
  void lowerRangeFor(const clang::CXXForRangeStmt *stmt);
  void testFirst(const clang::Expr *condition, flow::BlockId body, flow::BlockId exit, clang::SourceRange range,
                 llvm::function_ref<flow::Place()> container);
  void lowerLoopBody(const clang::Stmt *body, flow::BlockId onBreak, flow::BlockId onContinue);
  void lowerReturn(const clang::ReturnStmt *stmt);
  void lowerLabel(const clang::LabelStmt *stmt);
  void lowerGoto(const clang::LabelDecl *label);
  void lowerIndirectGoto(const clang::IndirectGotoStmt *stmt);
  void resolveGotos();
  void lowerAsm(const clang::AsmStmt *stmt);
  void emitUnhandled(const clang::Stmt *stmt);
  void lowerFullCondition(const clang::Expr *expr, flow::BlockId ifTrue, flow::BlockId ifFalse);

  // --- LowerDecl.cpp
  void annotateLocal(const clang::VarDecl *variable, std::uint32_t local);
  void lowerVariable(const clang::VarDecl *variable);
  void lowerStaticLocal(const clang::VarDecl *variable);
  void lowerVariableInitialiser(const flow::Place &place, const clang::VarDecl *variable);
  void lowerArrayBounds(clang::QualType type);

  // --- LowerTry.cpp
  void lowerTry(const clang::CXXTryStmt *stmt, bool isFunctionTry);
  flow::Handler lowerHandler(const clang::CXXCatchStmt *handler, bool isFunctionTry, flow::BlockId after);
  void lowerCaught(const clang::VarDecl *variable);

  // --- LowerSpecialMember.cpp
  void lowerFunctionBody(const clang::Stmt *body);
  void lowerBodyProper(const clang::Stmt *body);  ///< between initialisers and member destruction
  void lowerConstructorInitialisers(const clang::CXXConstructorDecl *constructor);
  void lowerConstructorInitialiser(const clang::CXXConstructorDecl *constructor,
                                   const clang::CXXCtorInitializer *initialiser);
  void pushMemberDestruction(const clang::CXXDestructorDecl *destructor);
  void lowerImplicitCopy();
  static flow::Place thisObject();

  // --- LowerCoroutine.cpp
  JumpTarget coroutineEnd_;     ///< where co_return goes
  flow::Place coroutineFrame_;  ///< holds the address of the promise, which stands for the frame
  bool keepsLocals_ = false;    ///< others see this body's locals while it is suspended: they live on the heap
  flow::Place newFrameObject(std::string name, clang::QualType type, clang::SourceRange range);
  void moveParameters();
  void lowerCoroutine(const clang::CoroutineBodyStmt *stmt);
  void lowerCoroutineBody(const clang::CoroutineBodyStmt *stmt);
  flow::Place lowerSuspension(const clang::CoroutineSuspendExpr *expr);
  void lowerCoReturn(const clang::CoreturnStmt *stmt);
};

}  // namespace piiflow::lower
