// Calls: who is called, with what, and where the result goes.
//
// A call is virtual only when the complete object is not known. Copying an object by an implicit or defaulted special
// member is no call where copying all its members runs nobody's own code. Library functions with a meaning of their own
// (builtins, std::move, std::make_unique, emplace) are in LowerBuiltin.cpp and LowerMake.cpp.
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using namespace clang;
using flow::Argument;
using flow::CallKind;
using flow::Constant;
using flow::ConstantKind;
using flow::Opcode;
using flow::Place;

// --- Parts of a call --------------------------------------------------------------------------------------------

flow::FunctionId ExprLowering::use(const FunctionDecl *function) {
  unit_.requireBody(function);
  return unit_.functionOf(function);
}

namespace {

/// The type that the user sees in the expression: without conversions to a base class.
QualType writtenType(const Expr *e) {
  for (;;) {
    e = e->IgnoreParens();
    const auto *conversion = dyn_cast<ImplicitCastExpr>(e);
    if (!conversion) break;
    CastKind kind = conversion->getCastKind();
    if (kind != CK_DerivedToBase && kind != CK_UncheckedDerivedToBase && kind != CK_NoOp) break;
    e = conversion->getSubExpr();
  }
  return e->getType().getNonReferenceType();
}

}  // namespace

Argument ExprLowering::objectArgument(Place place, QualType type, SourceRange range) {
  Argument object;
  object.place = std::move(place);
  object.byAddress = true;
  object.type = unit_.typeOf(type.getNonReferenceType());
  object.span = unit_.spanOf(range);
  return object;
}

Place ExprLowering::ownedTemporary(QualType type, const Expr *e) {
  Place target = fn_.newTemporary(type, e->getSourceRange());
  initialise(target, type, e, ObjectKind::Complete);
  if (type.isDestructedType() == QualType::DK_cxx_destructor) fn_.addCleanup(target, type, e->getSourceRange());
  return target;
}

Place ExprLowering::parameterObject(const Expr *e, const PendingCall &call) {
  bool destroyedHere = call.callee && isSystemDecl(call.callee, context());
  if (destroyedHere) return ownedTemporary(e->getType(), e);
  Place target = fn_.newTemporary(e->getType(), e->getSourceRange());
  initialise(target, e->getType(), e, ObjectKind::Complete);
  return target;
}

Argument ExprLowering::argument(const Expr *e, QualType parameterType, bool laterEffects, const PendingCall &call) {
  Argument result;
  QualType type = writtenType(e);
  result.type = unit_.typeOf(type);
  SourceRange range = isa<CXXDefaultArgExpr>(e) || e->getSourceRange().isInvalid() ? call.range : e->getSourceRange();
  result.span = unit_.spanOf(range);
  if (!parameterType.isNull() && parameterType->isReferenceType()) {
    result.byAddress = true;
    result.place = lvalue(e);
    return result;
  }
  if (e->isGLValue()) {  // an object handed to C varargs, or a function's own conversion
    result.place = lvalue(e);
    return result;
  }
  if (e->getType()->isRecordType() || e->getType()->isArrayType()) {
    result.place = parameterObject(e, call);
    return result;
  }
  result.place = value(e);
  if (laterEffects) result.place = stabilise(std::move(result.place), e->getType(), range);
  if (!result.place.known()) result.place = emptyConstant(e->getType(), range, nullptr);
  return result;
}

void ExprLowering::lowerArguments(PendingCall &call, llvm::ArrayRef<const Expr *> arguments,
                                  const FunctionProtoType *prototype) {
  llvm::SmallVector<bool, 8> laterEffects(arguments.size(), false);
  for (std::size_t i = arguments.size(); i-- > 1;) laterEffects[i - 1] = laterEffects[i] || hasEffects(arguments[i]);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    QualType parameter = prototype && i < prototype->getNumParams() ? prototype->getParamType(i) : QualType();
    call.arguments.push_back(argument(arguments[i], parameter, laterEffects[i], call));
  }
}

Place ExprLowering::functionValue(const FunctionDecl *function, QualType type, SourceRange range,
                                  const Destination *destination) {
  flow::FunctionId id = use(function);
  Place target = targetOf(destination, type, range);
  emitTo(Opcode::FunctionReference, target, destination, range).function = id;
  return target;
}

void ExprLowering::chooseTarget(PendingCall &call, const CXXMethodDecl *method, const Expr *object, bool qualified) {
  call.callee = method;
  call.kind = CallKind::Direct;
  if (!method->isVirtual() || qualified) return;
  if (const CXXMethodDecl *known = method->getDevirtualizedMethod(object, /*IsAppleKext=*/false)) {
    call.callee = known;
    return;
  }
  // While an object is made or destroyed, its type is the class whose constructor or destructor runs.
  bool making = isa_and_nonnull<CXXConstructorDecl>(fn_.function_) || isa_and_nonnull<CXXDestructorDecl>(fn_.function_);
  const Expr *plain = object->IgnoreParenImpCasts();
  if (const auto *dereference = dyn_cast<UnaryOperator>(plain); dereference && dereference->getOpcode() == UO_Deref)
    plain = dereference->getSubExpr()->IgnoreParenImpCasts();
  if (making && isa<CXXThisExpr>(plain) && !state_.initialisedObject) {
    const CXXRecordDecl *record = cast<CXXMethodDecl>(fn_.function_)->getParent();
    if (const CXXMethodDecl *own = method->getCorrespondingMethodInClass(record, /*MayBeBase=*/true)) {
      call.callee = own;
      return;
    }
  }
  call.kind = CallKind::Virtual;
}

Place ExprLowering::finish(PendingCall &call, const Destination *destination, bool wanted) {
  QualType type = call.resultType;
  bool reference = type->isReferenceType();
  Place target;
  if (!type->isVoidType() && (wanted || type->isRecordType()))
    target = reference ? fn_.newTemporary(type, call.range) : targetOf(destination, type, call.range);
  flow::FunctionId id = call.callee ? use(call.callee) : flow::FunctionId{};
  flow::Instruction &instruction = fn_.emit(Opcode::Call, call.range);
  instruction.callKind = call.kind;
  instruction.function = id;
  instruction.target = target;
  instruction.isInitialisation = !reference && destination ? destination->isInitialisation : true;
  instruction.receiver = call.receiver;
  instruction.callee = call.calleePlace;
  instruction.arguments.assign(call.arguments.begin(), call.arguments.end());
  if (call.callee && call.callee->isNoReturn()) fn_.endUnreachable();
  if (reference && target.known()) return FunctionLowering::withDereference(std::move(target));
  return target;
}

// --- Call expressions -------------------------------------------------------------------------------------------

Place ExprLowering::call(const CallExpr *e, const Destination *destination, bool wanted) {
  if (e->isPRValue() && e->getType()->isRecordType() && !destination) return ownedTemporary(e->getType(), e);
  if (std::optional<Place> place = builtinCall(e, destination, wanted)) return *place;
  if (std::optional<Place> known = e->isGLValue() ? elementOfTable(e) : std::nullopt) return *known;
  if (isMakeCall(e)) {
    std::optional<Place> place;
    withTemporaries([&] { place = makeCall(e, destination, wanted); });
    if (place) return *place;
  }
  if (const auto *member = dyn_cast<CXXMemberCallExpr>(e)) return memberCall(member, destination, wanted);
  if (const auto *op = dyn_cast<CXXOperatorCallExpr>(e)) return operatorCall(op, destination, wanted);

  const Expr *callee = e->getCallee()->IgnoreParens();
  if (const auto *pseudo = dyn_cast<CXXPseudoDestructorExpr>(callee)) {
    discard(pseudo->getBase());
    return {};
  }
  PendingCall pending;
  pending.range = e->getSourceRange();
  pending.resultType = e->getCallReturnType(context());
  const FunctionProtoType *prototype = nullptr;
  if (const FunctionDecl *function = e->getDirectCallee()) {
    pending.callee = function;
    prototype = function->getType()->getAs<FunctionProtoType>();
    if (const auto *member = dyn_cast<MemberExpr>(callee->IgnoreParenImpCasts())) discard(member->getBase());
  } else {
    pending.kind = CallKind::Indirect;
    pending.calleePlace = value(e->getCallee());
    llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
    bool effects = llvm::any_of(arguments, [&](const Expr *argument) { return hasEffects(argument); });
    if (effects) pending.calleePlace = stabilise(pending.calleePlace, e->getCallee()->getType(), pending.range);
    QualType type = e->getCallee()->getType();
    if (const auto *pointer = type->getAs<PointerType>()) type = pointer->getPointeeType();
    prototype = type->getAs<FunctionProtoType>();
  }
  llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
  lowerArguments(pending, arguments, prototype);
  return finish(pending, destination, wanted);
}

Place ExprLowering::memberCall(const CXXMemberCallExpr *e, const Destination *destination, bool wanted) {
  const Expr *callee = e->getCallee()->IgnoreParens();
  if (const auto *selection = dyn_cast<BinaryOperator>(callee))
    return memberPointerCall(e, selection, destination, wanted);
  const auto *member = dyn_cast<MemberExpr>(callee);
  if (!member) return unhandledValue(e, destination);
  const auto *method = dyn_cast<CXXMethodDecl>(member->getMemberDecl());
  if (!method) return unhandledValue(e, destination);
  if (isa<CXXDestructorDecl>(method)) return destructorCall(e, member);
  const Expr *base = member->getBase();
  if (const auto *conversion = dyn_cast<CXXConversionDecl>(method); conversion && conversion->getParent()->isLambda()) {
    discard(base);
    return closureConversion(conversion, e->getType(), e->getSourceRange(), destination);
  }
  PendingCall pending;
  pending.range = e->getSourceRange();
  pending.resultType = method->getReturnType();
  Place receiver = member->isArrow() ? pointee(base) : object(base);
  if (isEmplace(method)) {
    std::optional<Place> place;
    withTemporaries([&] { place = emplaceCall(e, method, receiver, destination, wanted); });
    if (place) return *place;
  }
  QualType type = member->isArrow() ? writtenType(base)->getPointeeType() : writtenType(base);
  if (type.isNull()) type = base->getType();
  pending.receiver = objectArgument(std::move(receiver), type, base->getSourceRange());
  if (base->isImplicitCXXThis()) pending.receiver.span = unit_.spanOf(pending.range);
  chooseTarget(pending, method, base, member->hasQualifier());
  llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
  const std::optional<ElementName> element = elementName(pending, arguments);
  if (Place known = knownElement(element); known.known()) return known;
  lowerArguments(pending, arguments, method->getType()->getAs<FunctionProtoType>());
  fn_.emitReplacement(pending.receiver.place, method, pending.range);
  Place result = finish(pending, destination, wanted);
  rememberElement(element, result);
  return result;
}

Place ExprLowering::memberPointerCall(const CXXMemberCallExpr *e, const BinaryOperator *selection,
                                      const Destination *destination, bool wanted) {
  PendingCall pending;
  pending.range = e->getSourceRange();
  pending.resultType = e->getCallReturnType(context());
  pending.kind = CallKind::Indirect;
  const Expr *base = selection->getLHS();
  bool arrow = selection->getOpcode() == BO_PtrMemI;
  Place receiver = arrow ? pointee(base) : object(base);
  QualType type = arrow ? base->getType()->getPointeeType() : base->getType();
  pending.receiver = objectArgument(std::move(receiver), type, base->getSourceRange());
  pending.calleePlace = stabilise(value(selection->getRHS()), selection->getRHS()->getType(), pending.range);
  const FunctionProtoType *prototype = nullptr;
  if (const auto *pointer = selection->getRHS()->getType()->getAs<MemberPointerType>())
    prototype = pointer->getPointeeType()->getAs<FunctionProtoType>();
  llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
  lowerArguments(pending, arguments, prototype);
  return finish(pending, destination, wanted);
}

Place ExprLowering::operatorCall(const CXXOperatorCallExpr *e, const Destination *destination, bool wanted) {
  if (std::optional<Place> place = assignmentCall(e)) return *place;
  PendingCall pending;
  pending.range = e->getSourceRange();
  pending.resultType = e->getCallReturnType(context());
  llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
  const FunctionDecl *callee = e->getDirectCallee();
  if (!callee) {
    pending.kind = CallKind::Indirect;
    pending.calleePlace = value(e->getCallee());
    lowerArguments(pending, arguments, nullptr);
    return finish(pending, destination, wanted);
  }
  pending.callee = callee;
  const auto *prototype = callee->getType()->getAs<FunctionProtoType>();
  const auto *method = dyn_cast<CXXMethodDecl>(callee);
  if (method && !method->isExplicitObjectMemberFunction()) {
    const Expr *first = arguments.front();
    arguments.erase(arguments.begin());
    if (method->isStatic()) {
      discard(first);
    } else {
      pending.receiver = objectArgument(object(first), writtenType(first), first->getSourceRange());
      chooseTarget(pending, method, first, /*qualified=*/false);
    }
  }
  const std::optional<ElementName> element = elementName(pending, arguments);
  if (Place known = knownElement(element); known.known()) return known;
  lowerArguments(pending, arguments, prototype);
  if (method && pending.receiver.place.known()) fn_.emitReplacement(pending.receiver.place, method, pending.range);
  Place result = finish(pending, destination, wanted);
  rememberElement(element, result);
  return result;
}

Place ExprLowering::destructorCall(const CXXMemberCallExpr *e, const MemberExpr *member) {
  const Expr *base = member->getBase();
  const auto *destructor = cast<CXXDestructorDecl>(member->getMemberDecl());
  QualType type = member->isArrow() ? base->getType()->getPointeeType() : base->getType();
  Place object = member->isArrow() ? pointee(base) : this->object(base);
  PendingCall pending;
  pending.range = e->getSourceRange();
  chooseTarget(pending, destructor, base, member->hasQualifier());
  if (pending.kind != CallKind::Virtual) {
    fn_.emitDestruction(object, type, pending.range);
    return {};
  }
  pending.resultType = context().VoidTy;
  pending.receiver = objectArgument(object, type, base->getSourceRange());
  finish(pending, nullptr, false);
  fn_.emit(Opcode::End, pending.range).target = object;
  return {};
}

Place ExprLowering::closureConversion(const CXXConversionDecl *conversion, QualType type, SourceRange range,
                                      const Destination *destination) {
  const CXXMethodDecl *callOperator = conversion->getParent()->getLambdaCallOperator();
  if (FunctionTemplateDecl *generic = callOperator->getDescribedFunctionTemplate())
    if (const TemplateArgumentList *arguments = conversion->getTemplateSpecializationArgs()) {
      void *position = nullptr;
      if (const FunctionDecl *instance = generic->findSpecialization(arguments->asArray(), position))
        return functionValue(instance, type, range, destination);
    }
  return functionValue(callOperator, type, range, destination);
}

// --- Assignment -------------------------------------------------------------------------------------------------

bool ExprLowering::isPlainRecord(const CXXRecordDecl *record, bool assignment) {
  record = record->getDefinition();
  if (!record || isSystemDecl(record, context())) return true;  // unseen classes copy all that they are
  for (const CXXMethodDecl *method : record->methods()) {
    if (!method->isUserProvided()) continue;
    if (assignment && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator())) return false;
    if (assignment) continue;
    const auto *constructor = dyn_cast<CXXConstructorDecl>(method);
    if (constructor && constructor->isCopyOrMoveConstructor()) return false;
  }
  for (const CXXBaseSpecifier &base : record->bases())
    if (const CXXRecordDecl *inner = base.getType()->getAsCXXRecordDecl(); inner && !isPlainRecord(inner, assignment))
      return false;
  for (const FieldDecl *field : record->fields()) {
    const Type *element = field->getType()->getBaseElementTypeUnsafe();
    if (const CXXRecordDecl *inner = element->getAsCXXRecordDecl(); inner && !isPlainRecord(inner, assignment))
      return false;
  }
  return true;
}

bool ExprLowering::isPlainCopy(const CXXMethodDecl *copyOrMove) {
  const CXXRecordDecl *record = copyOrMove->getParent();
  if (copyOrMove->isUserProvided() || copyOrMove->isDeleted() || isSystemDecl(record, context())) return false;
  return isPlainRecord(record, !isa<CXXConstructorDecl>(copyOrMove));
}

namespace {

/// Default member initialisers of the class leave nothing in it but numbers and null.
bool hasEmptyDefaults(const CXXRecordDecl *record, const ASTContext &context) {
  record = record->getDefinition();
  if (!record || isSystemDecl(record, context)) return true;
  for (const FieldDecl *field : record->fields()) {
    const Type *element = field->getType()->getBaseElementTypeUnsafe();
    const CXXRecordDecl *inner = element->getAsCXXRecordDecl();
    if (const Expr *init = field->getInClassInitializer()) {
      const Expr *plain = init->IgnoreUnlessSpelledInSource();
      const auto *list = dyn_cast<InitListExpr>(plain);
      const auto *text = dyn_cast<StringLiteral>(plain);
      bool isEmpty = (list && list->getNumInits() == 0) || (text && text->getLength() == 0);
      if (!isEmpty && (inner || text || !init->isEvaluatable(context))) return false;
    }
    if (inner && !hasEmptyDefaults(inner, context)) return false;
  }
  return llvm::all_of(record->bases(), [&](const CXXBaseSpecifier &base) {
    const CXXRecordDecl *inner = base.getType()->getAsCXXRecordDecl();
    return !inner || hasEmptyDefaults(inner, context);
  });
}

}  // namespace

bool isEmptyObject(const Expr *e, const ASTContext &context) {
  const CXXRecordDecl *wanted = e->getType()->getAsCXXRecordDecl();
  e = e->IgnoreUnlessSpelledInSource();
  const CXXRecordDecl *made = e->getType()->getAsCXXRecordDecl();
  // An object of the program's own that was converted (a functor to a std::function) is in there.
  if (wanted && made && !isSystemDecl(made, context) && wanted->getCanonicalDecl() != made->getCanonicalDecl()) return false;
  if (const auto *name = dyn_cast<DeclRefExpr>(e))
    return name->getDecl()->isInStdNamespace() && name->getDecl()->getName() == "nullopt";
  if (const auto *functional = dyn_cast<CXXFunctionalCastExpr>(e))
    return isEmptyObject(functional->getSubExpr(), context);
  if (const auto *list = dyn_cast<InitListExpr>(e)) {
    if (const InitListExpr *syntactic = list->isSemanticForm() ? list->getSyntacticForm() : list) list = syntactic;
    const CXXRecordDecl *record = e->getType()->getAsCXXRecordDecl();
    return list->getNumInits() == 0 && (!record || hasEmptyDefaults(record, context));
  }
  if (isa<CXXScalarValueInitExpr>(e)) return true;
  if (const auto *list = dyn_cast<CXXStdInitializerListExpr>(e)) {
    const auto *elements = dyn_cast<InitListExpr>(list->getSubExpr()->IgnoreImplicit());
    return elements && elements->getNumInits() == 0;
  }
  const auto *construction = dyn_cast<CXXConstructExpr>(e);
  if (!construction || construction->getNumArgs() != 0) return false;
  const CXXConstructorDecl *constructor = construction->getConstructor();
  if (isSystemDecl(constructor->getParent(), context)) return true;
  return !constructor->isUserProvided() && hasEmptyDefaults(constructor->getParent(), context);
}

namespace {

/// The constant that assigning `e` to an object of a library class, or one that is copied whole, leaves in it.
std::optional<Constant> emptyingConstant(const Expr *e, const ASTContext &context) {
  const Expr *plain = e->IgnoreUnlessSpelledInSource();
  if (const auto *literal = dyn_cast<StringLiteral>(plain); literal && literal->getLength() == 0)
    return Constant{ConstantKind::String, 0, {}};
  if (isa<CXXNullPtrLiteralExpr>(plain)) return Constant{ConstantKind::Null, 0, {}};
  if (isEmptyObject(e, context)) return Constant{};
  return std::nullopt;
}

}  // namespace

namespace {

/// static_cast<Base &>(derived) = ..., Base::operator=(...): what stands in the derived class stays.
bool isPartOfObject(const Expr *target) {
  const auto *conversion = dyn_cast<CastExpr>(target->IgnoreParens());
  for (; conversion; conversion = dyn_cast<CastExpr>(conversion->getSubExpr()->IgnoreParens()))
    if (conversion->getCastKind() == CK_DerivedToBase || conversion->getCastKind() == CK_UncheckedDerivedToBase)
      return true;
  return false;
}

/// variant = Alternative{}: which alternative it holds from then on matters, however empty.
bool choosesAlternative(const CXXMethodDecl *assignment) {
  const CXXRecordDecl *record = assignment->getParent();
  return record->isInStdNamespace() && record->getName() == "variant" && !assignment->isCopyAssignmentOperator() &&
         !assignment->isMoveAssignmentOperator();
}

}  // namespace

std::optional<Place> ExprLowering::assignmentCall(const CXXOperatorCallExpr *e) {
  if (e->getOperator() != OO_Equal || e->getNumArgs() != 2) return std::nullopt;
  const auto *method = dyn_cast_or_null<CXXMethodDecl>(e->getDirectCallee());
  if (!method || method->isStatic()) return std::nullopt;
  bool plain = (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator()) && isPlainCopy(method);
  bool library = isSystemDecl(method->getParent(), context());
  if ((!plain && !library) || choosesAlternative(method)) return std::nullopt;
  SourceRange range = e->getSourceRange();
  if (std::optional<Constant> empty = emptyingConstant(e->getArg(1), context())) {
    Destination destination{lvalue(e->getArg(0)), false};
    return constant(std::move(*empty), e->getArg(0)->getType(), range, &destination);
  }
  if (library && isa<CXXStdInitializerListExpr>(e->getArg(1)->IgnoreImplicit())) {
    Place made = fn_.newTemporary(e->getArg(0)->getType().getUnqualifiedType(), range);
    if (!insertListed(made, method->getParent(), e->getArg(1))) return std::nullopt;
    Place target = lvalue(e->getArg(0));
    copyObject(target, made, e->getArg(0), method->getParent(), false, false, range);
    return target;
  }
  if (!plain) return std::nullopt;
  Place source = lvalue(e->getArg(1));
  Place target = lvalue(e->getArg(0));
  copyObject(target, source, e->getArg(1), method->getParent(), false, isPartOfObject(e->getArg(0)), range);
  return target;
}

void ExprLowering::copyObject(const Place &target, const Place &source, const Expr *sourceExpr,
                              const CXXRecordDecl *record, bool isInitialisation, bool isPart, SourceRange range) {
  if (target == source) return;
  QualType own = context().getCanonicalTagType(record);
  bool sliced = isPart || !context().hasSameUnqualifiedType(writtenType(sourceExpr), own);
  flow::TypeId type = sliced ? unit_.typeOf(own) : flow::TypeId{};
  flow::Instruction &instruction = fn_.emit(Opcode::Copy, range);
  instruction.isInitialisation = isInitialisation;
  instruction.target = target;
  instruction.operands = {source};
  instruction.type = type;
}

}  // namespace piiflow::lower
