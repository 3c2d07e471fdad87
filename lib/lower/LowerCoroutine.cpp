// Coroutines run eagerly to their end when called: suspending and resuming moves no data of its own.
//
// The promise stands for the frame: an object on the heap whose address is what handles hold. The object that the
// caller gets is made from it first; what the body gives to co_return and co_yield goes into the promise's members. A
// generator often keeps no more than the address of what it yields: then the body's own objects are heap objects too.
#include <algorithm>
#include <utility>

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "lower/FunctionLowering.h"

namespace piiflow::lower {

using flow::BlockId;
using flow::Opcode;
using flow::Place;
using flow::PlaceBase;
using flow::TerminatorKind;

namespace {

bool containsYield(const clang::Stmt *stmt) {
  if (!stmt || llvm::isa<clang::LambdaExpr>(stmt)) return false;
  if (llvm::isa<clang::CoyieldExpr>(stmt)) return true;
  return std::any_of(stmt->child_begin(), stmt->child_end(), containsYield);
}

}  // namespace

Place FunctionLowering::newFrameObject(std::string name, clang::QualType type, clang::SourceRange range) {
  const Place address = addLocal(std::move(name), unit_.context().getPointerType(type), range);
  const flow::TypeId id = unit_.typeOf(type.getUnqualifiedType());
  flow::Instruction &allocate = emit(Opcode::Allocate, range);
  allocate.isInitialisation = true;
  allocate.target = address;
  allocate.type = id;
  return withDereference(address);
}

void FunctionLowering::moveParameters() {
  for (const clang::ParmVarDecl *parameter : function_->parameters()) {
    if (parameter->getType()->isReferenceType()) continue;
    const Place given = placeOfVariable(parameter);
    const clang::SourceRange range = parameter->getSourceRange();
    const Place kept = newFrameObject(parameter->getNameAsString(), parameter->getType(), range);
    flow::Instruction &copy = emit(Opcode::Copy, range);
    copy.isInitialisation = true;
    copy.target = kept;
    copy.operands = {given};
    variables_[parameter->getCanonicalDecl()] = kept;
  }
}

void FunctionLowering::lowerCoroutine(const clang::CoroutineBodyStmt *stmt) {
  const clang::VarDecl *promise = stmt->getPromiseDecl();
  const clang::SourceRange range = function_->getSourceRange();
  const Place frame = newFrameObject({}, promise->getType(), range);
  coroutineFrame_ = frame;
  coroutineFrame_.steps.pop_back();
  variables_[promise->getCanonicalDecl()] = frame;
  lowerVariableInitialiser(frame, promise);

  const Place result{PlaceBase::Return, 0, {}};
  const auto *returned = llvm::dyn_cast_or_null<clang::ReturnStmt>(stmt->getReturnStmt());
  const clang::Expr *value = returned ? returned->getRetValue() : nullptr;
  if (stmt->getResultDecl()) lowerStmt(stmt->getResultDecl());
  if (value && !function_->getReturnType()->isVoidType()) lowerInitialiser(result, function_->getReturnType(), value);
  keepsLocals_ = containsYield(stmt->getBody());
  if (keepsLocals_) moveParameters();
  lowerStmt(stmt->getInitSuspendStmt());
  lowerCoroutineBody(stmt);
  lowerStmt(stmt->getFinalSuspendStmt());
}

void FunctionLowering::lowerCoroutineBody(const clang::CoroutineBodyStmt *stmt) {
  const BlockId end = newBlock();
  const BlockId dispatch = newBlock();
  const BlockId handler = newBlock();
  const BlockId outer = unwind_;
  setUnwind(dispatch);
  coroutineEnd_ = {end, cleanups_.size()};
  lowerStmt(stmt->getBody());
  lowerStmt(stmt->getFallthroughHandler());
  jumpTo(end);
  unwind_ = outer;

  body_.blocks[dispatch.value].terminator = TerminatorKind::Dispatch;
  body_.blocks[dispatch.value].handlers = {{{}, handler}};
  switchTo(handler);
  emit(Opcode::Catch, stmt->getSourceRange());
  lowerStmt(stmt->getExceptionHandler());
  jumpTo(end);
  switchToJoin(end);
}

void FunctionLowering::lowerCoReturn(const clang::CoreturnStmt *stmt) {
  if (const clang::Expr *operand = stmt->getOperand(); operand && operand->getType()->isVoidType())
    lowerFullExpr(operand);
  if (stmt->getPromiseCall()) lowerFullExpr(stmt->getPromiseCall());
  jumpOut(coroutineEnd_);
}

Place FunctionLowering::lowerCoawait(const clang::CoawaitExpr *expr) { return lowerSuspension(expr); }

// Whoever resumes a generator sees what it holds at each of its stops, so no value that it yields replaces an earlier one
// for all of them: a body may be left where it stops.
Place FunctionLowering::lowerCoyield(const clang::CoyieldExpr *expr) {
  const Place result = lowerSuspension(expr);
  const clang::CXXRecordDecl *awaiter = expr->getCommonExpr()->getType()->getAsCXXRecordDecl();
  if (awaiter && awaiter->isInStdNamespace() && awaiter->getName() == "suspend_never") return result;
  const BlockId resumed = newBlock();
  branchTo(resumed, coroutineEnd_.block);
  switchToJoin(resumed);
  return result;
}

namespace {

/// std::suspend_always and the like: nothing goes into them and nothing comes out.
bool carriesNothing(const clang::Expr *awaiter) {
  const clang::CXXRecordDecl *record = awaiter->getType()->getAsCXXRecordDecl();
  return record && record->isInStdNamespace() && record->hasDefinition() && record->isEmpty();
}

}  // namespace

Place FunctionLowering::lowerSuspension(const clang::CoroutineSuspendExpr *expr) {
  const clang::Expr *awaiter = expr->getCommonExpr();
  if (carriesNothing(awaiter) && expr->getType()->isVoidType()) {
    lowerFullExpr(awaiter);
    return {};
  }
  exprState_.opaqueValues[expr->getOpaqueValue()] = awaiter->isGLValue() ? lowerLvalue(awaiter) : lowerValue(awaiter);
  const BlockId suspend = newBlock();
  const BlockId resume = newBlock();
  lowerCondition(expr->getReadyExpr(), resume, suspend);
  switchToJoin(suspend);
  if (isReachable()) lowerValue(expr->getSuspendExpr());
  jumpTo(resume);
  switchToJoin(resume);
  const clang::Expr *result = expr->getResumeExpr();
  return result->isGLValue() ? lowerLvalue(result) : lowerValue(result);
}

}  // namespace piiflow::lower
