// Initialisation: objects are built where they live. Begin, then the constructor, the members of an aggregate one by
// one, or whatever the initialiser leaves there.
#include "clang/AST/ASTContext.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using namespace clang;
using flow::Opcode;
using flow::Place;

void ExprLowering::begin(const Place &target, QualType type, ObjectKind kind, SourceRange range) {
  if (kind != ObjectKind::Complete || (!type->isRecordType() && !type->isArrayType())) return;
  flow::TypeId id = unit_.typeOf(type.getUnqualifiedType());
  flow::Instruction &instruction = fn_.emit(Opcode::Begin, range);
  instruction.isInitialisation = true;
  instruction.target = target;
  instruction.type = id;
}

void ExprLowering::initialise(const Place &target, QualType type, const Expr *e, ObjectKind kind) {
  if (type->isReferenceType()) return initialiseReference(target, e);
  if (const auto *atomic = type->getAs<AtomicType>()) type = atomic->getValueType();
  if (type->isRecordType() || type->isArrayType()) return initialiseObject(target, type, e, kind);
  initialiseScalar(target, e);
}

void ExprLowering::initialiseReference(const Place &target, const Expr *e) {
  if (const auto *cleanups = dyn_cast<ExprWithCleanups>(e))
    return inFullExpression([&] { initialiseReference(target, cleanups->getSubExpr()); });
  if (const auto *init = dyn_cast<CXXDefaultInitExpr>(e)) return initialiseReference(target, init->getExpr());
  Place referee = lvalue(e);
  if (!referee.known()) return;
  flow::Instruction &instruction = fn_.emit(Opcode::Address, e->getSourceRange());
  instruction.isInitialisation = true;
  instruction.target = target;
  instruction.operands = {std::move(referee)};
}

void ExprLowering::initialiseScalar(const Place &target, const Expr *e) {
  if (const auto *cleanups = dyn_cast<ExprWithCleanups>(e))
    return inFullExpression([&] { initialiseScalar(target, cleanups->getSubExpr()); });
  Destination destination{target, true};
  copy(target, value(e, &destination), true, e->getSourceRange());
}

void ExprLowering::initialiseObject(const Place &target, QualType type, const Expr *e, ObjectKind kind) {
  e = e->IgnoreParens();
  SourceRange range = e->getSourceRange();
  switch (e->getStmtClass()) {
    case Stmt::ExprWithCleanupsClass:
      return inFullExpression([&] { initialise(target, type, cast<ExprWithCleanups>(e)->getSubExpr(), kind); });
    case Stmt::ConstantExprClass:
      return initialise(target, type, cast<ConstantExpr>(e)->getSubExpr(), kind);
    case Stmt::CXXBindTemporaryExprClass:
      return initialise(target, type, cast<CXXBindTemporaryExpr>(e)->getSubExpr(), kind);
    case Stmt::SubstNonTypeTemplateParmExprClass:
      return initialise(target, type, cast<SubstNonTypeTemplateParmExpr>(e)->getReplacement(), kind);
    case Stmt::CXXDefaultArgExprClass:
      return initialise(target, type, cast<CXXDefaultArgExpr>(e)->getExpr(), kind);
    case Stmt::CXXDefaultInitExprClass:
      return initialise(target, type, cast<CXXDefaultInitExpr>(e)->getExpr(), kind);
    case Stmt::CXXRewrittenBinaryOperatorClass:
      return initialise(target, type, cast<CXXRewrittenBinaryOperator>(e)->getSemanticForm(), kind);
    case Stmt::PackIndexingExprClass:
      return initialise(target, type, cast<PackIndexingExpr>(e)->getSelectedExpr(), kind);
    case Stmt::PseudoObjectExprClass:
      return initialise(target, type, cast<PseudoObjectExpr>(e)->getResultExpr(), kind);
    case Stmt::MaterializeTemporaryExprClass:
      if (type->isArrayType()) return initialise(target, type, cast<MaterializeTemporaryExpr>(e)->getSubExpr(), kind);
      break;
    case Stmt::CompoundLiteralExprClass:
      return initialise(target, type, cast<CompoundLiteralExpr>(e)->getInitializer(), kind);
    case Stmt::CXXConstructExprClass:
    case Stmt::CXXTemporaryObjectExprClass:
      return construct(target, cast<CXXConstructExpr>(e), kind);
    case Stmt::CXXInheritedCtorInitExprClass:
      return constructInherited(target, cast<CXXInheritedCtorInitExpr>(e));
    case Stmt::InitListExprClass:
      return initialiseAggregate(target, type, cast<InitListExpr>(e), kind);
    case Stmt::CXXParenListInitExprClass: {
      const auto *list = cast<CXXParenListInitExpr>(e);
      begin(target, type, kind, range);
      llvm::SmallVector<const Expr *, 8> inits(list->getInitExprs());
      if (const ArrayType *array = context().getAsArrayType(type))
        return initialiseElements(target, array, inits, list->getArrayFiller());
      return initialiseMembers(target, type->getAsRecordDecl(), inits, list->getInitializedFieldInUnion());
    }
    case Stmt::DesignatedInitUpdateExprClass: {
      const auto *update = cast<DesignatedInitUpdateExpr>(e);
      initialise(target, type, update->getBase(), kind);
      return initialise(target, type, update->getUpdater(), ObjectKind::Subobject);
    }
    case Stmt::CXXStdInitializerListExprClass:
      begin(target, type, kind, range);
      return initialiseList(target, cast<CXXStdInitializerListExpr>(e));
    case Stmt::LambdaExprClass:
      return initialiseClosure(target, cast<LambdaExpr>(e), kind);
    case Stmt::ArrayInitLoopExprClass: {
      const auto *loop = cast<ArrayInitLoopExpr>(e);
      begin(target, type, kind, range);
      state_.opaqueValues.erase(loop->getCommonExpr());  // of the last time, where this is lowered again
      opaque(loop->getCommonExpr());
      QualType element = context().getAsArrayType(type)->getElementType();
      return initialise(FunctionLowering::withElement(target), element, loop->getSubExpr(), kind);
    }
    case Stmt::ImplicitValueInitExprClass:
    case Stmt::CXXScalarValueInitExprClass:
      return begin(target, type, kind, range);
    case Stmt::NoInitExprClass:
      return;
    case Stmt::StringLiteralClass:
    case Stmt::PredefinedExprClass: {
      Destination destination{target, true};
      std::optional<flow::Constant> text = constantOf(e);
      constant(text ? *text : flow::Constant{}, type, range, &destination);
      return;
    }
    case Stmt::ConditionalOperatorClass:
    case Stmt::BinaryConditionalOperatorClass: {
      if (e->isGLValue()) break;
      const auto *conditional = cast<AbstractConditionalOperator>(e);
      bindCommon(conditional);
      return conditionalArms(conditional, [&](const Expr *arm) {
        if (arm->getType()->isVoidType())
          discard(arm);
        else
          initialise(target, type, arm, kind);
      });
    }
    case Stmt::BinaryOperatorClass:
      if (cast<BinaryOperator>(e)->getOpcode() == BO_Comma && e->isPRValue()) {
        discard(cast<BinaryOperator>(e)->getLHS());
        return initialise(target, type, cast<BinaryOperator>(e)->getRHS(), kind);
      }
      if (e->isPRValue()) {  // C: a = b is a value
        begin(target, type, kind, range);
        return copy(target, binaryValue(cast<BinaryOperator>(e), nullptr), true, range);
      }
      break;
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::UserDefinedLiteralClass:
      if (e->isPRValue()) return initialiseByCall(target, type, cast<CallExpr>(e), kind);
      break;
    case Stmt::StmtExprClass: {
      begin(target, type, kind, range);
      Destination destination{target, true};
      copy(target, statementExpression(cast<StmtExpr>(e), &destination), true, range);
      return;
    }
    case Stmt::CoawaitExprClass:
    case Stmt::CoyieldExprClass:
    case Stmt::VAArgExprClass:
    case Stmt::AtomicExprClass:
    case Stmt::OpaqueValueExprClass: {
      Place source;
      if (const auto *await = dyn_cast<CoawaitExpr>(e)) source = fn_.lowerCoawait(await);
      if (const auto *yield = dyn_cast<CoyieldExpr>(e)) source = fn_.lowerCoyield(yield);
      if (const auto *extra = dyn_cast<VAArgExpr>(e)) source = variadicValue(extra, nullptr);
      if (const auto *atomic = dyn_cast<AtomicExpr>(e)) source = atomicValue(atomic, nullptr);
      if (const auto *seen = dyn_cast<OpaqueValueExpr>(e)) source = opaque(seen);
      begin(target, type, kind, range);
      return copy(target, source, true, range);
    }
    default:
      break;
  }
  if (const auto *conversion = dyn_cast<CastExpr>(e)) {
    const Expr *operand = conversion->getSubExpr();
    if (!operand->isGLValue()) return initialise(target, type, operand, kind);
    return initialiseByCopy(target, type, operand, kind, range);
  }
  if (e->isGLValue()) return initialiseByCopy(target, type, e, kind, range);
  begin(target, type, kind, range);
  Destination destination{target, true};
  copy(target, unhandledValue(e, &destination), true, range);
}

void ExprLowering::initialiseByCopy(const Place &target, QualType type, const Expr *source, ObjectKind kind,
                                    SourceRange range) {
  Place place = lvalue(source);
  begin(target, type, kind, range);
  if (const auto *record = type->getAsCXXRecordDecl())
    copyObject(target, place, source, record, true, kind == ObjectKind::Subobject, range);
  else
    copy(target, place, true, range);
}

void ExprLowering::initialiseByCall(const Place &target, QualType type, const CallExpr *e, ObjectKind kind) {
  begin(target, type, kind, e->getSourceRange());
  Destination destination{target, true};
  Place result = call(e, &destination, true);
  copy(target, result, true, e->getSourceRange());
}

// --- Aggregates -------------------------------------------------------------------------------------------------

void ExprLowering::initialiseAggregate(const Place &target, QualType type, const InitListExpr *e, ObjectKind kind) {
  if (const InitListExpr *semantic = e->getSemanticForm()) e = semantic;
  if (e->isTransparent() || e->isStringLiteralInit()) return initialise(target, type, e->getInit(0), kind);
  begin(target, type, kind, e->getSourceRange());
  llvm::SmallVector<const Expr *, 8> inits(e->inits());
  if (const ArrayType *array = context().getAsArrayType(type))
    return initialiseElements(target, array, inits, e->getArrayFiller());
  if (const RecordDecl *record = type->getAsRecordDecl())
    initialiseMembers(target, record, inits, e->getInitializedFieldInUnion());
}

void ExprLowering::initialiseMembers(const Place &target, const RecordDecl *record, llvm::ArrayRef<const Expr *> inits,
                                     const FieldDecl *unionMember) {
  record = record->getDefinition();
  // A default member initialiser says `this` of the object that is being made.
  std::optional<Place> outer = std::exchange(state_.initialisedObject, std::nullopt);
  auto initialiseAs = [&](const Place &place, QualType type, const Expr *init, ObjectKind kind) {
    const Expr *plain = init->IgnoreParens();
    if (isa<CXXDefaultInitExpr>(plain)) {
      state_.initialisedObject = target;
      initialise(place, type, init, kind);
      state_.initialisedObject = std::nullopt;
      return;
    }
    state_.initialisedObject = outer;
    initialise(place, type, init, kind);
    state_.initialisedObject = std::nullopt;
  };
  auto field = [&](const FieldDecl *member, const Expr *init) {
    initialiseAs(FunctionLowering::withField(target, unit_.fieldOf(member)), member->getType(), init,
                 ObjectKind::Complete);
  };
  std::size_t next = 0;
  if (record->isUnion()) {
    if (unionMember && !inits.empty()) field(unionMember, inits[0]);
    state_.initialisedObject = outer;
    return;
  }
  if (const auto *cxxRecord = dyn_cast<CXXRecordDecl>(record))
    for (const CXXBaseSpecifier &base : cxxRecord->bases())
      if (next < inits.size()) initialiseAs(target, base.getType(), inits[next++], ObjectKind::Subobject);
  for (const FieldDecl *member : record->fields()) {
    if (member->isUnnamedBitField()) continue;
    if (next >= inits.size()) break;
    const Expr *init = inits[next++];
    if (isa<ImplicitValueInitExpr>(init) || isa<NoInitExpr>(init)) continue;  // nothing stands there after Begin
    field(member, init);
  }
  state_.initialisedObject = outer;
}

void ExprLowering::initialiseElements(const Place &target, const ArrayType *type, llvm::ArrayRef<const Expr *> inits,
                                      const Expr *filler) {
  QualType element = type->getElementType();
  Place cell = FunctionLowering::withElement(target);
  const Expr *last = nullptr;
  for (const Expr *init : inits) {
    if (!init || init == last || isa<ImplicitValueInitExpr>(init) || isa<NoInitExpr>(init)) continue;
    last = init;  // the filler stands for many elements
    initialise(cell, element, init, ObjectKind::Complete);
  }
  if (filler && filler != last && !isa<ImplicitValueInitExpr>(filler) && !isa<NoInitExpr>(filler))
    initialise(cell, element, filler, ObjectKind::Complete);
}

/// The list's elements are those of its backing array: `list[]`.
void ExprLowering::initialiseList(const Place &target, const CXXStdInitializerListExpr *e) {
  const Expr *array = e->getSubExpr()->IgnoreParens();
  if (const auto *temporary = dyn_cast<MaterializeTemporaryExpr>(array)) array = temporary->getSubExpr();
  array = array->IgnoreImplicit();
  const auto *list = dyn_cast<InitListExpr>(array);
  const ArrayType *type = context().getAsArrayType(array->getType());
  if (!list || !type) {
    copy(FunctionLowering::withElement(target), FunctionLowering::withElement(object(array)), true,
         e->getSourceRange());
    return;
  }
  llvm::SmallVector<const Expr *, 8> inits(list->inits());
  initialiseElements(target, type, inits, list->getArrayFiller());
}

namespace {

/// std::allocator and other tags: an object without data, whose making and end nobody can see.
bool isEmptyLibraryObject(const CXXConstructorDecl *constructor, const ASTContext &context) {
  return constructor->isDefaultConstructor() && constructor->getParent()->isEmpty() &&
         isSystemDecl(constructor->getParent(), context);
}

/// More elements than that are a table, which nobody reads element by element.
constexpr unsigned kMaxListedKeys = 24;

/// A map of the library, whose elements stand under keys.
bool isMap(const CXXRecordDecl *record) {
  if (!record->isInStdNamespace() || !record->getIdentifier()) return false;
  return record->getName() == "map" || record->getName() == "unordered_map" || record->getName() == "flat_map";
}

/// `insert(std::initializer_list<value_type>)`.
const CXXMethodDecl *insertionOfList(const CXXRecordDecl *map, const ASTContext &context) {
  for (const NamedDecl *named : map->lookup(&context.Idents.get("insert"))) {
    const auto *method = dyn_cast<CXXMethodDecl>(named);
    if (!method || method->getNumParams() != 1) continue;
    const CXXRecordDecl *list = method->getParamDecl(0)->getType()->getAsCXXRecordDecl();
    if (list && list->isInStdNamespace() && list->getName() == "initializer_list") return method;
  }
  return nullptr;
}

}  // namespace

// The elements of a list are one. Those of a map that is made from it stand under keys, so each is inserted by itself.
bool ExprLowering::insertListed(const Place &map, const CXXRecordDecl *record, const Expr *list) {
  const auto *listed = dyn_cast<CXXStdInitializerListExpr>(list->IgnoreImplicit());
  if (!listed || !isMap(record)) return false;
  const auto *elements = dyn_cast<InitListExpr>(listed->getSubExpr()->IgnoreImplicit());
  const CXXMethodDecl *insert = insertionOfList(record, context());
  if (!elements || !insert || elements->getNumInits() < 2 || elements->getNumInits() > kMaxListedKeys) return false;
  const ArrayType *type = context().getAsArrayType(elements->getType());
  if (!type) return false;
  for (const Expr *element : elements->inits()) {
    const SourceRange range = element->getSourceRange();
    const QualType parameter = insert->getParamDecl(0)->getType();
    Place one = fn_.newTemporary(parameter, range);
    initialise(FunctionLowering::withElement(one), type->getElementType(), element, ObjectKind::Complete);
    PendingCall pending;
    pending.callee = insert;
    pending.range = range;
    pending.resultType = context().VoidTy;
    pending.receiver = objectArgument(map, context().getCanonicalTagType(record), range);
    flow::Argument argument;
    argument.place = std::move(one);
    argument.type = unit_.typeOf(parameter);
    argument.span = unit_.spanOf(range);
    pending.arguments.push_back(std::move(argument));
    finish(pending, nullptr, false);
  }
  return true;
}

// --- Constructors -----------------------------------------------------------------------------------------------

void ExprLowering::construct(const Place &target, const CXXConstructExpr *e, ObjectKind kind) {
  Place object = target;
  for (QualType outer = e->getType(); const ArrayType *array = context().getAsArrayType(outer);
       outer = array->getElementType())
    object = FunctionLowering::withElement(std::move(object));
  constructElement(object, e, kind);
}

void ExprLowering::constructElement(const Place &object, const CXXConstructExpr *e, ObjectKind kind) {
  const CXXConstructorDecl *constructor = e->getConstructor();
  const CXXRecordDecl *record = constructor->getParent();
  SourceRange range = e->getSourceRange();
  QualType type = context().getCanonicalTagType(record);
  if (e->isElidable() && e->getNumArgs() >= 1) {
    const Expr *source = e->getArg(0)->IgnoreParens();
    if (const auto *temporary = dyn_cast<MaterializeTemporaryExpr>(source)) source = temporary->getSubExpr();
    if (source->isPRValue()) return initialise(object, e->getType(), source, kind);
  }
  if (isInPlace(constructor)) return withTemporaries([&] { constructInPlace(object, e, kind); });
  if (constructor->isCopyOrMoveConstructor() && e->getNumArgs() >= 1 && isPlainCopy(constructor)) {
    Place source = lvalue(e->getArg(0));
    begin(object, type, kind, range);
    return copyObject(object, source, e->getArg(0), record, true, kind == ObjectKind::Subobject, range);
  }
  if (isEmptyLibraryObject(constructor, context())) return;
  if (constructor->isDefaultConstructor() && constructor->isTrivial()) return begin(object, type, kind, range);
  begin(object, type, kind, range);
  if (e->getNumArgs() != 0 && insertListed(object, record, e->getArg(0))) return;
  PendingCall pending;
  pending.callee = constructor;
  pending.range = range;
  pending.resultType = context().VoidTy;
  pending.receiver = objectArgument(object, type, range);
  llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
  lowerArguments(pending, arguments, constructor->getType()->getAs<FunctionProtoType>());
  finish(pending, nullptr, false);
}

/// The base's constructor gets what the inheriting one got.
void ExprLowering::constructInherited(const Place &target, const CXXInheritedCtorInitExpr *e) {
  const CXXConstructorDecl *constructor = e->getConstructor();
  PendingCall pending;
  pending.callee = constructor;
  pending.range = e->getSourceRange();
  pending.resultType = context().VoidTy;
  QualType type = context().getCanonicalTagType(constructor->getParent());
  pending.receiver = objectArgument(target, type, pending.range);
  for (unsigned i = 0; i < constructor->getNumParams(); ++i) {
    QualType parameter = constructor->getParamDecl(i)->getType();
    flow::Argument forwarded;
    forwarded.place.base = flow::PlaceBase::Parameter;
    forwarded.place.index = i;
    if (parameter->isReferenceType()) {
      forwarded.place = FunctionLowering::withDereference(std::move(forwarded.place));
      forwarded.byAddress = true;
    }
    forwarded.type = unit_.typeOf(parameter.getNonReferenceType());
    forwarded.span = unit_.spanOf(pending.range);
    pending.arguments.push_back(std::move(forwarded));
  }
  finish(pending, nullptr, false);
}

}  // namespace piiflow::lower
