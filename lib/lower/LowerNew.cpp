// new and delete.
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using namespace clang;
using flow::CallKind;
using flow::Opcode;
using flow::Place;

namespace {

/// An operator new or delete that the program defines: a class's own, or one with parameters of its own.
bool isProjectFunction(const FunctionDecl *function, ASTContext &context) {
  return function && !function->isImplicit() && function->getLocation().isValid() && !isSystemDecl(function, context);
}

}  // namespace

/// The array of bytes that `e` points to, if it has room for one object of `type` and no more: that object is all of it.
const Expr *ExprLowering::storageOfOne(const Expr *e, QualType type) {
  const CastExpr *decay = nullptr;
  for (e = e->IgnoreParens(); const auto *conversion = dyn_cast<CastExpr>(e); e = conversion->getSubExpr()->IgnoreParens()) {
    decay = conversion;
    if (decay->getCastKind() == CK_ArrayToPointerDecay) break;
    if (decay->getCastKind() != CK_BitCast && decay->getCastKind() != CK_NoOp) return nullptr;
  }
  if (!decay || decay->getCastKind() != CK_ArrayToPointerDecay) return nullptr;
  const Expr *array = decay->getSubExpr();
  const ConstantArrayType *bytes = context().getAsConstantArrayType(array->getType());
  if (!bytes || !type->isRecordType() || type->isIncompleteType()) return nullptr;
  const QualType element = bytes->getElementType();
  if (!element->isAnyCharacterType() && !element->isStdByteType()) return nullptr;
  const bool holdsOne = bytes->getSize().ult(2 * static_cast<std::uint64_t>(context().getTypeSizeInChars(type).getQuantity()));
  return holdsOne ? array : nullptr;
}

/// The pointer to the new storage.
Place ExprLowering::allocated(const CXXNewExpr *e, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  const FunctionDecl *function = e->getOperatorNew();
  if (function && function->isReservedGlobalPlacementOperator() && e->getNumPlacementArgs() == 1) {
    const Expr *storage = e->isArray() ? nullptr : storageOfOne(e->getPlacementArg(0), e->getAllocatedType());
    Place where = storage ? addressOf(object(storage), e->getType(), range, nullptr) : value(e->getPlacementArg(0));
    Place target = targetOf(destination, e->getType(), range);
    copy(target, where, destination ? destination->isInitialisation : true, range);
    return target;
  }
  if (!isProjectFunction(function, context())) {
    for (const Expr *argument : e->placement_arguments()) discard(argument);
    flow::TypeId type = unit_.typeOf(e->getAllocatedType());
    Place target = targetOf(destination, e->getType(), range);
    emitTo(Opcode::Allocate, target, destination, range).type = type;
    return target;
  }
  PendingCall pending;
  pending.callee = function;
  pending.range = range;
  pending.resultType = function->getReturnType();
  flow::Argument size;
  size.place = emptyConstant(context().getSizeType(), range, nullptr);
  size.type = unit_.typeOf(context().getSizeType());
  size.span = unit_.spanOf(range);
  pending.arguments.push_back(std::move(size));
  for (unsigned i = 0; i < e->getNumPlacementArgs(); ++i) {
    QualType parameter = i + 1 < function->getNumParams() ? function->getParamDecl(i + 1)->getType() : QualType();
    pending.arguments.push_back(argument(e->getPlacementArg(i), parameter, true, pending));
  }
  return finish(pending, destination, true);
}

Place ExprLowering::newValue(const CXXNewExpr *e, const Destination *destination) {
  if (e->isArray())
    if (std::optional<const Expr *> size = e->getArraySize(); size && *size) discard(*size);
  // The arguments may still read what stands at the destination: `head = new Node(head)`.
  const Destination *direct = destination && destination->isInitialisation ? destination : nullptr;
  Place pointer = allocated(e, direct);
  QualType type = e->getAllocatedType();
  // The pointer to an array's first element points at the element's cell.
  Place object = FunctionLowering::withDereference(pointer);
  const Expr *init = e->getInitializer();
  if (!init) return pointer;
  if (e->isArray()) {
    const auto *list = dyn_cast<InitListExpr>(init->IgnoreImplicit());
    if (list && list->getSemanticForm()) list = list->getSemanticForm();
    if (list && list->getType()->isArrayType() && !list->isStringLiteralInit()) {
      const Expr *first = list->getNumInits() != 0 ? list->getInit(0) : nullptr;
      for (const Expr *element : list->inits()) {
        if (isa<ImplicitValueInitExpr>(element)) continue;
        // The others begin beside the first one, which must not end by that.
        if (element == first)
          initialise(object, type, element, ObjectKind::Complete);
        else
          initialise(besides(pointer, e->getType(), element->getSourceRange()), type, element, ObjectKind::Subobject);
      }
      if (const Expr *filler = list->getArrayFiller(); filler && !isa<ImplicitValueInitExpr>(filler))
        initialise(object, type, filler, ObjectKind::Complete);
      return pointer;
    }
    if (const auto *construction = dyn_cast<CXXConstructExpr>(init->IgnoreImplicit())) {
      constructElement(object, construction, ObjectKind::Complete);
      return pointer;
    }
    return pointer;
  }
  initialise(object, type, init, ObjectKind::Complete);
  return pointer;
}

/// Another element behind the same pointer.
Place ExprLowering::besides(const Place &pointer, QualType type, SourceRange range) {
  Place moved = fn_.newTemporary(type, range);
  emitTo(Opcode::Shift, moved, nullptr, range).operands = {pointer};
  return FunctionLowering::withDereference(std::move(moved));
}

void ExprLowering::deleteObject(const CXXDeleteExpr *e) {
  SourceRange range = e->getSourceRange();
  QualType type = e->getDestroyedType();
  Place pointer = value(e->getArgument());
  Place object = FunctionLowering::withDereference(pointer);
  const CXXRecordDecl *record = type.isNull() ? nullptr : type->getAsCXXRecordDecl();
  const CXXDestructorDecl *destructor = record && record->hasDefinition() ? record->getDestructor() : nullptr;
  if (destructor && destructor->isVirtual() && !destructor->hasAttr<FinalAttr>() && !record->isEffectivelyFinal()) {
    PendingCall pending;
    pending.callee = destructor;
    pending.kind = CallKind::Virtual;
    pending.range = range;
    pending.resultType = context().VoidTy;
    pending.receiver = objectArgument(object, type, e->getArgument()->getSourceRange());
    finish(pending, nullptr, false);
    fn_.emit(Opcode::End, range).target = object;
  } else if (!type.isNull() && !type->isDependentType()) {
    fn_.emitDestruction(object, type, range);
  }
  if (!isProjectFunction(e->getOperatorDelete(), context())) return;
  PendingCall release;
  release.callee = e->getOperatorDelete();
  release.range = range;
  release.resultType = context().VoidTy;
  flow::Argument argument;
  argument.place = pointer;
  argument.type = unit_.typeOf(e->getArgument()->getType());
  argument.span = unit_.spanOf(e->getArgument()->getSourceRange());
  release.arguments.push_back(std::move(argument));
  finish(release, nullptr, false);
}

}  // namespace piiflow::lower
