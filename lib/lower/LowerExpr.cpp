// Expressions as places and values: names, members, elements, casts, and the dispatch over Clang's classes.
#include "lower/ExprLowering.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprConcepts.h"

namespace piiflow::lower {

using namespace clang;
using flow::ConstantKind;
using flow::Opcode;
using flow::Place;
using flow::PlaceBase;
using flow::StepKind;

// --- FunctionLowering's entry points ----------------------------------------------------------------------------

void FunctionLowering::lowerFullExpr(const Expr *expr) {
  ExprLowering lowering(*this);
  lowering.inFullExpression([&] { lowering.discard(expr); });
}

Place FunctionLowering::lowerSelector(const Expr *expr) {
  ExprLowering lowering(*this);
  Place tested;
  lowering.inFullExpression([&] { tested = lowering.selector(expr); });
  return tested;
}

Place FunctionLowering::lowerLvalue(const Expr *expr) { return ExprLowering(*this).lvalue(expr); }

Place FunctionLowering::lowerValue(const Expr *expr) { return ExprLowering(*this).value(expr); }

void FunctionLowering::lowerInitialiser(const Place &target, QualType type, const Expr *expr) {
  ExprLowering(*this).initialise(target, type, expr, ObjectKind::Complete);
}

void FunctionLowering::lowerSubobject(const Place &target, QualType type, const Expr *expr) {
  ExprLowering(*this).initialise(target, type, expr, ObjectKind::Subobject);
}

void FunctionLowering::lowerCondition(const Expr *expr, flow::BlockId ifTrue, flow::BlockId ifFalse) {
  ExprLowering(*this).condition(expr, ifTrue, ifFalse);
}

// --- Emitting ---------------------------------------------------------------------------------------------------

Place ExprLowering::targetOf(const Destination *destination, QualType type, SourceRange range) {
  return destination ? destination->place : fn_.newTemporary(type, range);
}

flow::Instruction &ExprLowering::emitTo(Opcode opcode, const Place &target, const Destination *destination,
                                        SourceRange range) {
  flow::Instruction &instruction = fn_.emit(opcode, range);
  instruction.target = target;
  instruction.isInitialisation = destination ? destination->isInitialisation : true;
  return instruction;
}

Place ExprLowering::addressOf(Place place, QualType pointerType, SourceRange range, const Destination *destination) {
  // &*p is p. A cell of the function's own that holds an address says it as well as a new one.
  if (!destination && !place.steps.empty() && place.steps.back().kind == StepKind::Dereference) {
    place.steps.pop_back();
    return place;
  }
  Place target = targetOf(destination, pointerType, range);
  emitTo(Opcode::Address, target, destination, range).operands = {std::move(place)};
  return target;
}

Place ExprLowering::constant(flow::Constant value, QualType type, SourceRange range, const Destination *destination) {
  Place target = targetOf(destination, type, range);
  emitTo(Opcode::Constant, target, destination, range).constant = std::move(value);
  return target;
}

Place ExprLowering::emptyConstant(QualType type, SourceRange range, const Destination *destination) {
  return constant({}, type, range, destination);
}

Place ExprLowering::derive(llvm::ArrayRef<Place> operands, std::string_view op, QualType type, SourceRange range,
                           const Destination *destination) {
  if (operands.empty()) return emptyConstant(type, range, destination);
  Place target = targetOf(destination, type, range);
  flow::Instruction &instruction = emitTo(Opcode::Derive, target, destination, range);
  instruction.operands.assign(operands.begin(), operands.end());
  instruction.text = op;
  return target;
}

void ExprLowering::copy(const Place &target, const Place &source, bool isInitialisation, SourceRange range) {
  if (target == source || !source.known()) return;
  flow::Instruction &instruction = fn_.emit(Opcode::Copy, range);
  instruction.target = target;
  instruction.operands = {source};
  instruction.isInitialisation = isInitialisation;
}

bool ExprLowering::isTemporary(const Place &place) const {
  return place.base == PlaceBase::Local && place.steps.empty() && place.index < fn_.body_.locals.size() &&
         fn_.body_.locals[place.index].name.empty();
}

Place ExprLowering::stabilise(Place place, QualType type, SourceRange range) {
  if (!place.known() || isTemporary(place)) return place;
  Place target = fn_.newTemporary(type, range);
  copy(target, place, true, range);
  return target;
}

bool ExprLowering::hasEffects(const Expr *e) { return e->HasSideEffects(context()); }

void ExprLowering::withTemporaries(llvm::function_ref<void()> body) {
  if (state_.fullExpressions == 0) return inFullExpression(body);
  body();
}

void ExprLowering::inFullExpression(llvm::function_ref<void()> body) {
  fn_.enterScope();
  ++state_.fullExpressions;
  body();
  --state_.fullExpressions;
  fn_.leaveScope();
  if (state_.fullExpressions != 0) return;
  for (ExprState::Extended &extended : state_.extended) fn_.addCleanup(extended.place, extended.type, extended.range);
  state_.extended.clear();
}

// --- Glvalues ---------------------------------------------------------------------------------------------------

Place ExprLowering::lvalue(const Expr *e) {
  e = e->IgnoreParens();
  // In C the name of a function is no glvalue.
  bool isFunction = isa<DeclRefExpr>(e) && e->getType()->isFunctionType();
  if (!e->isGLValue() && !isFunction) return value(e);
  switch (e->getStmtClass()) {
    case Stmt::DeclRefExprClass:
      return declRefLvalue(cast<DeclRefExpr>(e));
    case Stmt::MemberExprClass:
      return memberLvalue(cast<MemberExpr>(e));
    case Stmt::ArraySubscriptExprClass:
      if (isTableLookup(e)) return tableLookup(e, nullptr);
      return subscriptLvalue(cast<ArraySubscriptExpr>(e));
    case Stmt::UnaryOperatorClass:
      return unaryLvalue(cast<UnaryOperator>(e));
    case Stmt::BinaryOperatorClass:
    case Stmt::CompoundAssignOperatorClass:
      return binaryLvalue(cast<BinaryOperator>(e));
    case Stmt::ConditionalOperatorClass:
    case Stmt::BinaryConditionalOperatorClass:
      return conditionalLvalue(cast<AbstractConditionalOperator>(e));
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::UserDefinedLiteralClass:
      return call(cast<CallExpr>(e), nullptr, true);
    case Stmt::MaterializeTemporaryExprClass:
      return materialised(cast<MaterializeTemporaryExpr>(e));
    case Stmt::StringLiteralClass:
    case Stmt::PredefinedExprClass:
    case Stmt::ObjCEncodeExprClass: {
      std::optional<flow::Constant> text = constantOf(e);
      return constant(text ? *text : flow::Constant{}, e->getType(), e->getSourceRange(), nullptr);
    }
    case Stmt::CompoundLiteralExprClass: {
      Place target = fn_.newTemporary(e->getType(), e->getSourceRange());
      initialise(target, e->getType(), cast<CompoundLiteralExpr>(e)->getInitializer(), ObjectKind::Complete);
      return target;
    }
    case Stmt::CXXTypeidExprClass: {
      const auto *typeId = cast<CXXTypeidExpr>(e);
      if (!typeId->isTypeOperand() && typeId->isPotentiallyEvaluated()) discard(typeId->getExprOperand());
      return emptyConstant(e->getType(), e->getSourceRange(), nullptr);
    }
    case Stmt::ExprWithCleanupsClass: {
      Place place;
      inFullExpression([&] { place = lvalue(cast<ExprWithCleanups>(e)->getSubExpr()); });
      return place;
    }
    case Stmt::ConstantExprClass:
      return lvalue(cast<ConstantExpr>(e)->getSubExpr());
    case Stmt::SubstNonTypeTemplateParmExprClass:
      return lvalue(cast<SubstNonTypeTemplateParmExpr>(e)->getReplacement());
    case Stmt::CXXDefaultArgExprClass:
      return lvalue(cast<CXXDefaultArgExpr>(e)->getExpr());
    case Stmt::CXXDefaultInitExprClass:
      return lvalue(cast<CXXDefaultInitExpr>(e)->getExpr());
    case Stmt::CXXRewrittenBinaryOperatorClass:
      return lvalue(cast<CXXRewrittenBinaryOperator>(e)->getSemanticForm());
    case Stmt::PackIndexingExprClass:
      return lvalue(cast<PackIndexingExpr>(e)->getSelectedExpr());
    case Stmt::OpaqueValueExprClass:
      return opaque(cast<OpaqueValueExpr>(e));
    case Stmt::PseudoObjectExprClass:
      return lvalue(cast<PseudoObjectExpr>(e)->getResultExpr());
    case Stmt::ExtVectorElementExprClass:
      return lvalue(cast<ExtVectorElementExpr>(e)->getBase());
    case Stmt::CoawaitExprClass:
      return fn_.lowerCoawait(cast<CoawaitExpr>(e));
    case Stmt::CoyieldExprClass:
      return fn_.lowerCoyield(cast<CoyieldExpr>(e));
    case Stmt::VAArgExprClass:
      return variadicValue(cast<VAArgExpr>(e), nullptr);
    case Stmt::StmtExprClass:
      return statementExpression(cast<StmtExpr>(e), nullptr);
    case Stmt::InitListExprClass:
      if (cast<InitListExpr>(e)->getNumInits() == 1) return lvalue(cast<InitListExpr>(e)->getInit(0));
      break;
    case Stmt::CXXBindTemporaryExprClass:
      return lvalue(cast<CXXBindTemporaryExpr>(e)->getSubExpr());
    default:
      if (const auto *conversion = dyn_cast<CastExpr>(e)) return castLvalue(conversion);
      break;
  }
  return unhandledValue(e, nullptr);
}

Place ExprLowering::declRefLvalue(const DeclRefExpr *e) {
  const ValueDecl *decl = e->getDecl();
  SourceRange range = e->getSourceRange();
  if (e->refersToEnclosingVariableOrCapture())
    if (const FieldDecl *capture = captureOf(decl)) return capturedLvalue(capture);
  if (const auto *variable = dyn_cast<VarDecl>(decl)) return variableLvalue(variable, range);
  if (const auto *binding = dyn_cast<BindingDecl>(decl)) {
    if (const VarDecl *holder = binding->getHoldingVar()) return variableLvalue(holder, range);
    if (const Expr *element = binding->getBinding()) return lvalue(element);
  }
  if (const auto *function = dyn_cast<FunctionDecl>(decl)) {
    QualType pointer = context().getPointerType(function->getType());
    return FunctionLowering::withDereference(functionValue(function, pointer, range, nullptr));
  }
  if (const auto *object = dyn_cast<TemplateParamObjectDecl>(decl)) {
    Place target = fn_.newTemporary(object->getType(), range);
    initialiseFromValue(target, object->getType(), object->getValue(), range);
    return target;
  }
  return unhandledValue(e, nullptr);
}

Place ExprLowering::variableLvalue(const VarDecl *variable, SourceRange range) {
  // A constant of an enclosing function that a lambda or local class uses without capturing it.
  bool foreign = variable->hasLocalStorage() && !isa<ParmVarDecl>(variable) &&
                 !fn_.variables_.contains(variable->getCanonicalDecl()) && fn_.function_ &&
                 variable->getDeclContext() != fn_.function_;
  if (foreign && variable->getAnyInitializer() && (variable->isConstexpr() || variable->getType().isConstQualified())) {
    Place target = fn_.newTemporary(variable->getType(), range);
    initialise(target, variable->getType(), variable->getAnyInitializer(), ObjectKind::Complete);
    return variable->getType()->isReferenceType() ? FunctionLowering::withDereference(target) : target;
  }
  Place place = fn_.placeOfVariable(variable);
  if (variable->getType()->isReferenceType()) return FunctionLowering::withDereference(std::move(place));
  return place;
}

Place ExprLowering::pointee(const Expr *base) {
  const Expr *plain = base->IgnoreParens();
  while (const auto *conversion = dyn_cast<ImplicitCastExpr>(plain)) {
    CastKind kind = conversion->getCastKind();
    if (kind != CK_UncheckedDerivedToBase && kind != CK_DerivedToBase && kind != CK_NoOp) break;
    plain = conversion->getSubExpr()->IgnoreParens();
  }
  if (isa<CXXThisExpr>(plain)) return thisObject(plain->getSourceRange());
  if (const auto *address = dyn_cast<UnaryOperator>(plain); address && address->getOpcode() == UO_AddrOf)
    return lvalue(address->getSubExpr());
  if (const auto *decay = dyn_cast<ImplicitCastExpr>(plain);
      decay && decay->getCastKind() == CK_ArrayToPointerDecay && !isa<StringLiteral>(decay->getSubExpr()))
    return FunctionLowering::withElement(lvalue(decay->getSubExpr()));
  if (const auto *offset = dyn_cast<BinaryOperator>(plain); offset && offset->isAdditiveOp()) {
    bool pointerLeft = offset->getLHS()->getType()->isPointerType();
    return elementAt(pointerLeft ? offset->getLHS() : offset->getRHS(),
                     pointerLeft ? offset->getRHS() : offset->getLHS(), plain->getSourceRange());
  }
  return FunctionLowering::withDereference(value(base));
}

Place ExprLowering::object(const Expr *e) { return e->isGLValue() ? lvalue(e) : value(e); }

Place ExprLowering::memberLvalue(const MemberExpr *e) {
  const ValueDecl *member = e->getMemberDecl();
  const auto *field = dyn_cast<FieldDecl>(member);
  if (!field) {
    discard(e->getBase());
    if (const auto *variable = dyn_cast<VarDecl>(member)) return variableLvalue(variable, e->getSourceRange());
    if (const auto *function = dyn_cast<FunctionDecl>(member)) {
      QualType pointer = context().getPointerType(function->getType());
      return FunctionLowering::withDereference(functionValue(function, pointer, e->getSourceRange(), nullptr));
    }
    return unhandledValue(e, nullptr);
  }
  Place place = e->isArrow() ? pointee(e->getBase()) : object(e->getBase());
  place = FunctionLowering::withField(std::move(place), unit_.fieldOf(field));
  if (field->getType()->isReferenceType()) return FunctionLowering::withDereference(std::move(place));
  return place;
}

Place ExprLowering::subscriptLvalue(const ArraySubscriptExpr *e) {
  if (std::optional<Place> known = elementOfTable(e)) return *known;
  const Expr *base = e->getBase();
  if (!base->getType()->isVectorType()) return elementAt(base, e->getIdx(), e->getSourceRange());
  discard(e->getIdx());
  return FunctionLowering::withElement(lvalue(base));
}

/// p[i] and *(p + i). An array's elements are one cell; behind a pointer, p[i] is not what p points at unless i is 0.
Place ExprLowering::elementAt(const Expr *pointer, const Expr *index, SourceRange range) {
  discard(index);
  Place element = pointee(pointer);
  if (element.steps.empty() || element.steps.back().kind != StepKind::Dereference || foldInteger(index) == 0)
    return element;
  element.steps.pop_back();
  const bool isObject = pointer->getType()->getPointeeType()->isRecordType();
  const std::optional<ElementName> name = isObject ? elementName(element, index) : std::nullopt;
  if (Place known = knownElement(name); known.known()) return known;
  Place moved = fn_.newTemporary(pointer->getType(), range);
  emitTo(Opcode::Shift, moved, nullptr, range).operands = {std::move(element)};
  moved = FunctionLowering::withDereference(std::move(moved));
  rememberElement(name, moved);
  return moved;
}

Place ExprLowering::castLvalue(const CastExpr *e) {
  if (e->getCastKind() == CK_Dynamic) {
    QualType pointer = context().getPointerType(e->getSubExpr()->getType());
    Place operand = addressOf(lvalue(e->getSubExpr()), pointer, e->getSourceRange());
    return FunctionLowering::withDereference(dynamicCast(e, std::move(operand), nullptr));
  }
  return lvalue(e->getSubExpr());
}

Place ExprLowering::materialised(const MaterializeTemporaryExpr *e) {
  QualType type = e->getType();
  SourceRange range = e->getSourceRange();
  Place target = fn_.newTemporary(type, range);
  initialise(target, type, e->getSubExpr(), ObjectKind::Complete);
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  bool empty = record && record->isEmpty() && isSystemDecl(record, context());
  if (!empty && record && isSystemDecl(record, context()) && isEmptyObject(e->getSubExpr(), context())) {
    Destination destination{target, true};  // what it replaces is emptied: swap, exchange
    emptyConstant(type, range, &destination);
  }
  if (empty || type.isDestructedType() != QualType::DK_cxx_destructor || e->getStorageDuration() == SD_Static ||
      e->getStorageDuration() == SD_Thread)
    return target;
  if (e->getStorageDuration() == SD_Automatic && state_.fullExpressions != 0)
    state_.extended.push_back({target, type, range});
  else
    fn_.addCleanup(target, type, range);
  return target;
}

Place ExprLowering::opaque(const OpaqueValueExpr *e) {
  auto found = state_.opaqueValues.find(e);
  if (found != state_.opaqueValues.end()) return found->second;
  if (!e->getSourceExpr()) return unhandledValue(e, nullptr);
  Place place = e->isGLValue() ? lvalue(e->getSourceExpr()) : value(e->getSourceExpr());
  state_.opaqueValues[e] = place;
  return place;
}

Place ExprLowering::thisObject(SourceRange range) {
  if (state_.initialisedObject) return *state_.initialisedObject;
  learnCaptures();
  if (state_.capturedThis) return capturedLvalue(state_.capturedThis);
  Place self;
  self.base = PlaceBase::This;
  return FunctionLowering::withDereference(std::move(self));
}

Place ExprLowering::thisValue(const Expr *e, const Destination *destination) {
  return addressOf(thisObject(e->getSourceRange()), e->getType(), e->getSourceRange(), destination);
}

// --- Prvalues ---------------------------------------------------------------------------------------------------

Place ExprLowering::value(const Expr *e, const Destination *destination) {
  e = e->IgnoreParens();
  SourceRange range = e->getSourceRange();
  if (e->isGLValue()) return lvalue(e);
  if (e->getType()->isVoidType()) {
    discard(e);
    return {};
  }
  if (e->getType()->isRecordType() || e->getType()->isArrayType()) {
    if (const auto *seen = dyn_cast<OpaqueValueExpr>(e)) return opaque(seen);
    if (!destination) return ownedTemporary(e->getType(), e);
    initialise(destination->place, e->getType(), e, ObjectKind::Complete);
    return destination->place;
  }
  if (std::optional<flow::Constant> folded = constantOf(e))
    return constant(std::move(*folded), e->getType(), range, destination);
  switch (e->getStmtClass()) {
    case Stmt::UnaryOperatorClass:
      return unaryValue(cast<UnaryOperator>(e), destination);
    case Stmt::BinaryOperatorClass:
    case Stmt::CompoundAssignOperatorClass:
      return binaryValue(cast<BinaryOperator>(e), destination);
    case Stmt::ConditionalOperatorClass:
    case Stmt::BinaryConditionalOperatorClass:
      return conditionalValue(cast<AbstractConditionalOperator>(e), destination);
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::UserDefinedLiteralClass:
      return call(cast<CallExpr>(e), destination, true);
    case Stmt::CXXThisExprClass:
      return thisValue(e, destination);
    case Stmt::CXXNewExprClass:
      return newValue(cast<CXXNewExpr>(e), destination);
    case Stmt::CXXThrowExprClass:
      return throwValue(cast<CXXThrowExpr>(e));
    case Stmt::ExprWithCleanupsClass: {
      Place place;
      inFullExpression([&] {
        place = value(cast<ExprWithCleanups>(e)->getSubExpr(), destination);
        if (!destination) place = stabilise(std::move(place), e->getType(), range);
      });
      return place;
    }
    case Stmt::ConstantExprClass:
      return value(cast<ConstantExpr>(e)->getSubExpr(), destination);
    case Stmt::CXXBindTemporaryExprClass:
      return value(cast<CXXBindTemporaryExpr>(e)->getSubExpr(), destination);
    case Stmt::SubstNonTypeTemplateParmExprClass:
      return value(cast<SubstNonTypeTemplateParmExpr>(e)->getReplacement(), destination);
    case Stmt::CXXDefaultArgExprClass:
      return value(cast<CXXDefaultArgExpr>(e)->getExpr(), destination);
    case Stmt::CXXDefaultInitExprClass:
      return value(cast<CXXDefaultInitExpr>(e)->getExpr(), destination);
    case Stmt::CXXRewrittenBinaryOperatorClass:
      return value(cast<CXXRewrittenBinaryOperator>(e)->getSemanticForm(), destination);
    case Stmt::PackIndexingExprClass:
      return value(cast<PackIndexingExpr>(e)->getSelectedExpr(), destination);
    case Stmt::OpaqueValueExprClass:
      return opaque(cast<OpaqueValueExpr>(e));
    case Stmt::PseudoObjectExprClass:
      return value(cast<PseudoObjectExpr>(e)->getResultExpr(), destination);
    case Stmt::StmtExprClass:
      return statementExpression(cast<StmtExpr>(e), destination);
    case Stmt::VAArgExprClass:
      return variadicValue(cast<VAArgExpr>(e), destination);
    case Stmt::AtomicExprClass:
      return atomicValue(cast<AtomicExpr>(e), destination);
    case Stmt::CoawaitExprClass:
      return fn_.lowerCoawait(cast<CoawaitExpr>(e));
    case Stmt::CoyieldExprClass:
      return fn_.lowerCoyield(cast<CoyieldExpr>(e));
    case Stmt::InitListExprClass: {
      const auto *list = cast<InitListExpr>(e);
      if (list->getNumInits() == 1) return value(list->getInit(0), destination);
      if (list->getNumInits() > 1) {  // vector and complex types
        llvm::SmallVector<Place, 4> operands;
        for (const Expr *init : list->inits()) operands.push_back(stabilise(value(init), init->getType(), range));
        return derive(operands, "init", e->getType(), range, destination);
      }
      return emptyConstant(e->getType(), range, destination);
    }
    case Stmt::CXXParenListInitExprClass: {
      const auto *list = cast<CXXParenListInitExpr>(e);
      if (list->getInitExprs().size() == 1) return value(list->getInitExprs()[0], destination);
      return emptyConstant(e->getType(), range, destination);
    }
    case Stmt::ShuffleVectorExprClass:
    case Stmt::ConvertVectorExprClass: {
      llvm::SmallVector<Place, 4> operands;
      for (const Stmt *child : e->children())
        if (const auto *operand = dyn_cast_or_null<Expr>(child)) operands.push_back(value(operand));
      return derive(operands, "vector", e->getType(), range, destination);
    }
    // Known at compile time, or no data of the operand: sizes, traits, lengths, addresses of labels.
    case Stmt::FloatingLiteralClass:
    case Stmt::ImaginaryLiteralClass:
    case Stmt::FixedPointLiteralClass:
    case Stmt::UnaryExprOrTypeTraitExprClass:
    case Stmt::CXXNoexceptExprClass:
    case Stmt::RequiresExprClass:
    case Stmt::ConceptSpecializationExprClass:
    case Stmt::TypeTraitExprClass:
    case Stmt::ArrayTypeTraitExprClass:
    case Stmt::ExpressionTraitExprClass:
    case Stmt::SizeOfPackExprClass:
    case Stmt::OffsetOfExprClass:
    case Stmt::ImplicitValueInitExprClass:
    case Stmt::CXXScalarValueInitExprClass:
    case Stmt::NoInitExprClass:
    case Stmt::AddrLabelExprClass:
    case Stmt::ArrayInitIndexExprClass:
    case Stmt::SourceLocExprClass:
      return emptyConstant(e->getType(), range, destination);
    default:
      if (const auto *conversion = dyn_cast<CastExpr>(e)) return castValue(conversion, destination);
      break;
  }
  return unhandledValue(e, destination);
}

Place ExprLowering::decayedArray(const Expr *array, const Destination *destination, SourceRange range) {
  QualType pointer = context().getDecayedType(array->getType());
  if (std::optional<flow::Constant> text = constantOf(array))
    return constant(std::move(*text), pointer, range, destination);
  if (const auto *conditional = dyn_cast<ConditionalOperator>(array->IgnoreParens())) {
    Destination result{targetOf(destination, pointer, range), destination ? destination->isInitialisation : true};
    conditionalArms(conditional, [&](const Expr *arm) {
      if (arm->getType()->isVoidType()) return discard(arm);
      copy(result.place, decayedArray(arm, &result, range), result.isInitialisation, range);
    });
    return result.place;
  }
  // A va_list is an array on some targets; its decayed value stands for the list itself.
  if (isVariadicList(array->getType())) return lvalue(array);
  return addressOf(FunctionLowering::withElement(object(array)), pointer, range, destination);
}

Place ExprLowering::castValue(const CastExpr *e, const Destination *destination) {
  const Expr *operand = e->getSubExpr();
  SourceRange range = e->getSourceRange();
  switch (e->getCastKind()) {
    case CK_LValueToRValue:
      if (isTableLookup(operand->IgnoreParens())) return tableLookup(operand->IgnoreParens(), destination);
      return lvalue(operand);
    case CK_ArrayToPointerDecay:
      return decayedArray(operand, destination, range);
    case CK_FunctionToPointerDecay:
      if (const auto *name = dyn_cast<DeclRefExpr>(operand->IgnoreParens()))
        if (const auto *function = dyn_cast<FunctionDecl>(name->getDecl()))
          return functionValue(function, e->getType(), range, destination);
      return addressOf(lvalue(operand), e->getType(), range, nullptr);
    case CK_Dynamic:
      return dynamicCast(e, value(operand), destination);
    case CK_IntegralToBoolean:
    case CK_PointerToBoolean:
    case CK_FloatingToBoolean:
    case CK_MemberPointerToBoolean:
    case CK_IntegralComplexToBoolean:
    case CK_FloatingComplexToBoolean:
      return truthValue(e, destination);
    case CK_NullToPointer:
    case CK_NullToMemberPointer: {
      discard(operand);
      return constant({ConstantKind::Null, 0, {}}, e->getType(), range, destination);
    }
    case CK_VectorSplat:
    case CK_IntegralRealToComplex:
    case CK_FloatingRealToComplex:
      return derive({value(operand)}, "convert", e->getType(), range, destination);
    case CK_BitCast:
      if (const Expr *storage = e->getType()->isPointerType() ? storageOfOne(operand, e->getType()->getPointeeType()) : nullptr)
        return addressOf(object(storage), e->getType(), range, destination);
      return value(operand, destination);
    // The bits or the number stay what they were: no structure is lost, an address survives a trip through integers.
    default:
      return value(operand, destination);
  }
}

Place ExprLowering::dynamicCast(const CastExpr *e, Place operand, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  QualType type = e->isGLValue() ? e->getType() : e->getType()->getPointeeType();
  QualType pointer = e->isGLValue() ? context().getPointerType(e->getType()) : e->getType();
  if (type->isVoidType()) return operand;
  Place target = targetOf(destination, pointer, range);
  flow::Instruction &instruction = emitTo(Opcode::DynamicCast, target, destination, range);
  instruction.operands = {std::move(operand)};
  instruction.type = unit_.typeOf(type.getUnqualifiedType());
  return target;
}

Place ExprLowering::statementExpression(const StmtExpr *e, const Destination *destination) {
  unsigned open = std::exchange(state_.fullExpressions, 0);
  llvm::SmallVector<ExprState::Extended, 2> outer = std::exchange(state_.extended, {});
  Place result;
  fn_.enterScope();
  const CompoundStmt *body = e->getSubStmt();
  const Stmt *last = body->body_empty() || e->getType()->isVoidType() ? nullptr : body->body_back();
  for (const Stmt *stmt : body->body()) {
    const auto *resultExpr = stmt == last ? dyn_cast<ValueStmt>(stmt) : nullptr;
    if (!resultExpr || !resultExpr->getExprStmt()) {
      fn_.lowerStmt(stmt);
      continue;
    }
    // The value must outlive the variables that it is computed from.
    const Expr *last = resultExpr->getExprStmt();
    Destination kept{targetOf(destination, e->getType(), e->getSourceRange()),
                     destination ? destination->isInitialisation : true};
    result = kept.place;
    if (e->getType()->isRecordType())
      initialise(result, e->getType(), last, ObjectKind::Complete);
    else
      copy(result, value(last, &kept), kept.isInitialisation, e->getSourceRange());
  }
  fn_.leaveScope();
  state_.fullExpressions = open;
  state_.extended = std::move(outer);
  return result;
}

Place ExprLowering::atomicValue(const AtomicExpr *e, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  Place object = FunctionLowering::withDereference(stabilise(value(e->getPtr()), e->getPtr()->getType(), range));
  discard(e->getOrder());
  switch (e->getOp()) {
    case AtomicExpr::AO__c11_atomic_init:
    case AtomicExpr::AO__c11_atomic_store:
    case AtomicExpr::AO__atomic_store_n:
      copy(object, value(e->getVal1()), false, range);
      return {};
    case AtomicExpr::AO__atomic_store:
      copy(object, pointee(e->getVal1()), false, range);
      return {};
    case AtomicExpr::AO__c11_atomic_load:
    case AtomicExpr::AO__atomic_load_n:
      return object;
    case AtomicExpr::AO__atomic_load:
      copy(pointee(e->getVal1()), object, false, range);
      return {};
    case AtomicExpr::AO__atomic_exchange: {
      copy(pointee(e->getVal2()), object, false, range);
      copy(object, pointee(e->getVal1()), false, range);
      return {};
    }
    default:
      break;
  }
  QualType type = e->getValueType();
  if (e->isCmpXChg()) {
    // Either the expected value is stored and nothing else happens, or the desired one arrives.
    bool generic = e->getOp() == AtomicExpr::AO__atomic_compare_exchange;
    Place expected = pointee(e->getVal1());
    Place desired = generic ? pointee(e->getVal2()) : value(e->getVal2());
    flow::BlockId failed = fn_.newBlock(), succeeded = fn_.newBlock(), after = fn_.newBlock();
    fn_.branchTo(failed, succeeded);
    fn_.switchToJoin(failed);
    copy(expected, object, false, range);
    fn_.jumpTo(after);
    fn_.switchToJoin(succeeded);
    copy(object, desired, false, range);
    fn_.jumpTo(after);
    fn_.switchToJoin(after);
    return emptyConstant(e->getType(), range, destination);
  }
  // exchange and read-modify-write: the result is the old (or the new) value.
  bool exchange = e->getOp() == AtomicExpr::AO__c11_atomic_exchange || e->getOp() == AtomicExpr::AO__atomic_exchange_n;
  Place operand = e->getNumSubExprs() > 2 ? value(e->getVal1()) : Place{};
  Place old = stabilise(object, type, range);
  if (exchange)
    copy(object, operand, false, range);
  else {
    Destination update{object, false};
    derive(operand.known() ? llvm::ArrayRef<Place>{old, operand} : llvm::ArrayRef<Place>{old}, "atomic", type, range,
           &update);
  }
  return e->getType()->isVoidType() ? Place{} : old;
}

Place ExprLowering::throwValue(const CXXThrowExpr *e) {
  SourceRange range = e->getSourceRange();
  const Expr *thrown = e->getSubExpr();
  if (!thrown) {
    fn_.emit(Opcode::Throw, range);
    fn_.endUnreachable();
    return {};
  }
  Place object = fn_.newTemporary(thrown->getType(), range);
  initialise(object, thrown->getType(), thrown, ObjectKind::Complete);
  flow::TypeId type = unit_.typeOf(thrown->getType().getUnqualifiedType());
  flow::Instruction &instruction = fn_.emit(Opcode::Throw, range);
  instruction.operands = {std::move(object)};
  instruction.type = type;
  fn_.endUnreachable();
  return {};
}

Place ExprLowering::unhandledValue(const Expr *e, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  unit_.addUnhandled(e->getStmtClassName(), range);
  std::vector<Place> operands;
  for (const Stmt *child : e->children())
    if (const auto *operand = dyn_cast_or_null<Expr>(child))
      if (Place place = value(operand); place.known()) operands.push_back(std::move(place));
  Place target = targetOf(destination, e->getType(), range);
  flow::Instruction &instruction = emitTo(Opcode::Unhandled, target, destination, range);
  instruction.operands = std::move(operands);
  instruction.text = e->getStmtClassName();
  return target;
}

// --- Side effects only ------------------------------------------------------------------------------------------

void ExprLowering::discard(const Expr *e) {
  e = e->IgnoreParens();
  if (!hasEffects(e)) return;
  switch (e->getStmtClass()) {
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::UserDefinedLiteralClass:
      if (e->isPRValue() && e->getType()->isRecordType()) break;
      call(cast<CallExpr>(e), nullptr, false);
      return;
    case Stmt::ExprWithCleanupsClass:
      inFullExpression([&] { discard(cast<ExprWithCleanups>(e)->getSubExpr()); });
      return;
    case Stmt::ConditionalOperatorClass:
    case Stmt::BinaryConditionalOperatorClass: {
      const auto *conditional = cast<AbstractConditionalOperator>(e);
      bindCommon(conditional);
      conditionalArms(conditional, [&](const Expr *arm) { discard(arm); });
      return;
    }
    case Stmt::UnaryOperatorClass: {
      const auto *unary = cast<UnaryOperator>(e);
      if (unary->isIncrementDecrementOp())
        increment(unary);
      else if (unary->getOpcode() == UO_Deref || unary->getOpcode() == UO_AddrOf)
        discard(unary->getSubExpr());
      else
        value(e);
      return;
    }
    case Stmt::BinaryOperatorClass: {
      const auto *binary = cast<BinaryOperator>(e);
      if (binary->getOpcode() == BO_Comma) {
        discard(binary->getLHS());
        discard(binary->getRHS());
        return;
      }
      if (binary->getOpcode() == BO_Assign) {
        assign(binary);
        return;
      }
      break;
    }
    case Stmt::CompoundAssignOperatorClass:
      compoundAssign(cast<CompoundAssignOperator>(e));
      return;
    case Stmt::CXXDeleteExprClass:
      deleteObject(cast<CXXDeleteExpr>(e));
      return;
    case Stmt::CXXThrowExprClass:
      throwValue(cast<CXXThrowExpr>(e));
      return;
    case Stmt::StmtExprClass:
      statementExpression(cast<StmtExpr>(e), nullptr);
      return;
    case Stmt::AtomicExprClass:
      atomicValue(cast<AtomicExpr>(e), nullptr);
      return;
    case Stmt::CoawaitExprClass:
      fn_.lowerCoawait(cast<CoawaitExpr>(e));
      return;
    case Stmt::CoyieldExprClass:
      fn_.lowerCoyield(cast<CoyieldExpr>(e));
      return;
    case Stmt::CXXRewrittenBinaryOperatorClass:
      discard(cast<CXXRewrittenBinaryOperator>(e)->getSemanticForm());
      return;
    case Stmt::ConstantExprClass:
      discard(cast<ConstantExpr>(e)->getSubExpr());
      return;
    case Stmt::CXXDefaultArgExprClass:
      discard(cast<CXXDefaultArgExpr>(e)->getExpr());
      return;
    case Stmt::CXXDefaultInitExprClass:
      discard(cast<CXXDefaultInitExpr>(e)->getExpr());
      return;
    case Stmt::CXXPseudoDestructorExprClass:
      discard(cast<CXXPseudoDestructorExpr>(e)->getBase());
      return;
    case Stmt::MemberExprClass:
      discard(cast<MemberExpr>(e)->getBase());
      return;
    case Stmt::PseudoObjectExprClass:
      discard(cast<PseudoObjectExpr>(e)->getResultExpr());
      return;
    default:
      if (const auto *conversion = dyn_cast<CastExpr>(e)) {
        if (conversion->getCastKind() == CK_UserDefinedConversion ||
            conversion->getCastKind() == CK_ConstructorConversion || !e->getType()->isRecordType() || e->isGLValue()) {
          discard(conversion->getSubExpr());
          return;
        }
      }
      break;
  }
  if (e->getType()->isVoidType()) {
    unhandledValue(e, nullptr);
    return;
  }
  if (e->isGLValue())
    lvalue(e);
  else
    value(e);
}

}  // namespace piiflow::lower
