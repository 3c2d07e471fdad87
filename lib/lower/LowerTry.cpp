// try blocks. Inside, exceptions go to a Dispatch block that chooses the handler by type; what no handler takes goes on
// to the next one out. A handler starts with Catch, which gives the address of the exception object.
#include "clang/AST/ASTContext.h"
#include "lower/FunctionLowering.h"
#include "lower/UnitState.h"

namespace piiflow::lower {

using flow::BlockId;
using flow::Opcode;
using flow::Place;
using flow::TerminatorKind;

void FunctionLowering::lowerTry(const clang::CXXTryStmt *stmt, bool isFunctionTry) {
  const BlockId dispatch = newBlock();
  const BlockId after = newBlock();
  const BlockId outer = unwind_;
  setUnwind(dispatch);
  if (isFunctionTry)
    lowerBodyProper(stmt->getTryBlock());
  else
    lowerStmt(stmt->getTryBlock());
  jumpTo(after);
  unwind_ = outer;

  std::vector<flow::Handler> handlers;
  handlers.reserve(stmt->getNumHandlers());
  for (unsigned i = 0; i < stmt->getNumHandlers(); ++i)
    handlers.push_back(lowerHandler(stmt->getHandler(i), isFunctionTry, after));
  flow::Block &block = body_.blocks[dispatch.value];
  block.terminator = TerminatorKind::Dispatch;
  block.handlers = std::move(handlers);
  switchToJoin(after);
}

flow::Handler FunctionLowering::lowerHandler(const clang::CXXCatchStmt *handler, bool isFunctionTry, BlockId after) {
  flow::Handler result;
  result.block = newBlock();
  switchTo(result.block);
  enterScope();
  if (const clang::VarDecl *variable = handler->getExceptionDecl()) {
    result.type = unit_.typeOf(variable->getType().getNonReferenceType().getUnqualifiedType());
    lowerCaught(variable);
  } else {
    emit(Opcode::Catch, handler->getSourceRange());
  }
  lowerStmt(handler->getHandlerBlock());
  leaveScope();
  // A constructor or destructor has no object to go on with: its handlers end by rethrowing.
  if (isFunctionTry && llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(function_) && isReachable()) {
    emit(Opcode::Throw, handler->getSourceRange());
    endUnreachable();
  }
  jumpTo(after);
  return result;
}

bool isNoexcept(const clang::FunctionDecl *function) {
  const auto *prototype = function->getType()->getAs<clang::FunctionProtoType>();
  if (!prototype) return false;
  // What nobody asked for is not worked out yet: of implicit destructors, which are noexcept as a rule.
  const bool isKnown = !clang::isUnresolvedExceptionSpec(prototype->getExceptionSpecType());
  return isKnown ? prototype->isNothrow() : llvm::isa<clang::CXXDestructorDecl>(function);
}

namespace {

/// Stands for the exception object in the initialiser of a by-value handler variable.
const clang::OpaqueValueExpr *findOpaqueValue(const clang::Stmt *stmt) {
  if (!stmt) return nullptr;
  if (const auto *found = llvm::dyn_cast<clang::OpaqueValueExpr>(stmt)) return found;
  for (const clang::Stmt *child : stmt->children())
    if (const clang::OpaqueValueExpr *found = findOpaqueValue(child)) return found;
  return nullptr;
}

}  // namespace

void FunctionLowering::lowerCaught(const clang::VarDecl *variable) {
  const clang::SourceRange range = variable->getSourceRange();
  const clang::QualType type = variable->getType();
  const clang::QualType object = type.getNonReferenceType();
  const Place place = placeOfVariable(variable);
  const Place address = type->isReferenceType() ? place : newTemporary(unit_.context().getPointerType(object), range);
  const flow::TypeId caught = unit_.typeOf(object.getUnqualifiedType());
  flow::Instruction &landed = emit(Opcode::Catch, range);
  landed.isInitialisation = true;
  landed.target = address;
  landed.type = caught;
  if (type->isReferenceType()) return;

  const clang::OpaqueValueExpr *exception = findOpaqueValue(variable->getInit());
  if (exception) {
    exprState_.opaqueValues[exception] = withDereference(address);
    lowerInitialiser(place, type, variable->getInit());
  } else {
    flow::Instruction &copy = emit(Opcode::Copy, range);
    copy.isInitialisation = true;
    copy.target = place;
    copy.operands = {withDereference(address)};
    if (type->isRecordType()) copy.type = caught;
  }
  addCleanup(place, type, range);
}

}  // namespace piiflow::lower
