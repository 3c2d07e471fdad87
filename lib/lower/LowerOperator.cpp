// Built-in operators: assignment, arithmetic, pointer arithmetic, logic, and what branches inside an expression.
#include "clang/AST/ASTContext.h"
#include "lower/ExprLowering.h"
#include "lower/NullTest.h"

namespace piiflow::lower {

using namespace clang;
using flow::BlockId;
using flow::Opcode;
using flow::Place;

// --- Unary ------------------------------------------------------------------------------------------------------

Place ExprLowering::unaryLvalue(const UnaryOperator *e) {
  switch (e->getOpcode()) {
    case UO_Deref:
      return pointee(e->getSubExpr());
    case UO_PreInc:
    case UO_PreDec:
      return increment(e);
    default:
      return lvalue(e->getSubExpr());  // __real, __imag, __extension__
  }
}

Place ExprLowering::unaryValue(const UnaryOperator *e, const Destination *destination) {
  const Expr *operand = e->getSubExpr();
  SourceRange range = e->getSourceRange();
  switch (e->getOpcode()) {
    case UO_AddrOf: {
      const Expr *plain = operand->IgnoreParens();
      if (const auto *name = dyn_cast<DeclRefExpr>(plain)) {
        // &Class::member names a member, not an object.
        const ValueDecl *decl = name->getDecl();
        if (const auto *indirect = dyn_cast<IndirectFieldDecl>(decl)) decl = indirect->getAnonField();
        if (const auto *field = dyn_cast<FieldDecl>(decl)) {
          flow::FieldId id = unit_.fieldOf(field);
          Place target = targetOf(destination, e->getType(), range);
          emitTo(Opcode::MemberReference, target, destination, range).field = id;
          return target;
        }
        if (const auto *function = dyn_cast<FunctionDecl>(decl))
          return functionValue(function, e->getType(), range, destination);
      }
      if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(plain); subscript && !isTableLookup(plain)) {
        std::optional<std::int64_t> index = foldInteger(subscript->getIdx());
        bool isFirst = index && *index == 0;
        Place first = addressOf(subscriptLvalue(subscript), e->getType(), range, isFirst ? destination : nullptr);
        if (isFirst) return first;
        Place target = targetOf(destination, e->getType(), range);
        emitTo(Opcode::Shift, target, destination, range).operands = {std::move(first)};
        return target;
      }
      return addressOf(lvalue(operand), e->getType(), range, destination);
    }
    case UO_Deref:
      return pointee(operand);
    case UO_PostInc:
    case UO_PostDec: {
      Place old = fn_.newTemporary(e->getType(), range);
      copy(old, lvalue(operand), true, range);
      increment(e);
      return old;
    }
    case UO_PreInc:
    case UO_PreDec:
      return increment(e);
    case UO_LNot:
      return truthValue(e, destination);
    case UO_Minus:
    case UO_Not:
      return derive({value(operand)}, UnaryOperator::getOpcodeStr(e->getOpcode()), e->getType(), range, destination);
    case UO_Coawait:
      return unhandledValue(e, destination);
    default:
      return value(operand, destination);  // +x, __real, __imag, __extension__
  }
}

/// Changes the operand; returns its place.
Place ExprLowering::increment(const UnaryOperator *e) {
  Place operand = lvalue(e->getSubExpr());
  bool pointer = e->getSubExpr()->getType()->isPointerType();
  flow::Instruction &instruction = fn_.emit(pointer ? Opcode::Shift : Opcode::Derive, e->getSourceRange());
  instruction.target = operand;
  instruction.operands = {operand};
  if (!pointer) instruction.text = UnaryOperator::getOpcodeStr(e->getOpcode()).str();
  return operand;
}

// --- Binary -----------------------------------------------------------------------------------------------------

Place ExprLowering::binaryLvalue(const BinaryOperator *e) {
  switch (e->getOpcode()) {
    case BO_Comma:
      discard(e->getLHS());
      return lvalue(e->getRHS());
    case BO_PtrMemD:
    case BO_PtrMemI:
      return memberPointerLvalue(e);
    case BO_Assign:
      return assign(e);
    default:
      if (const auto *compound = dyn_cast<CompoundAssignOperator>(e)) return compoundAssign(compound);
      return unhandledValue(e, nullptr);
  }
}

Place ExprLowering::binaryValue(const BinaryOperator *e, const Destination *destination) {
  switch (e->getOpcode()) {
    case BO_Comma:
      discard(e->getLHS());
      return value(e->getRHS(), destination);
    case BO_Assign:
      return assign(e);  // a prvalue in C
    case BO_LT:
    case BO_GT:
    case BO_LE:
    case BO_GE:
    case BO_EQ:
    case BO_NE:
    case BO_Cmp:
      discard(e->getLHS());
      discard(e->getRHS());
      return emptyConstant(e->getType(), e->getSourceRange(), destination);
    case BO_LAnd:
    case BO_LOr:
      return truthValue(e, destination);
    case BO_PtrMemD:
    case BO_PtrMemI:
      return memberPointerLvalue(e);
    default:
      if (const auto *compound = dyn_cast<CompoundAssignOperator>(e)) return compoundAssign(compound);
      return arithmetic(e, destination);
  }
}

Place ExprLowering::arithmetic(const BinaryOperator *e, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  if (e->getType()->isPointerType()) return pointerOffset(e, destination);
  if (e->getLHS()->getType()->isPointerType()) {  // a distance says nothing of what stands there
    discard(e->getLHS());
    discard(e->getRHS());
    return emptyConstant(e->getType(), range, destination);
  }
  llvm::SmallVector<Place, 2> operands;
  if (constantOf(e->getLHS()) == std::nullopt) {
    Place left = value(e->getLHS());
    operands.push_back(hasEffects(e->getRHS()) ? stabilise(std::move(left), e->getLHS()->getType(), range)
                                               : std::move(left));
  }
  if (constantOf(e->getRHS()) == std::nullopt) operands.push_back(value(e->getRHS()));
  return derive(operands, BinaryOperator::getOpcodeStr(e->getOpcode()), e->getType(), range, destination);
}

namespace {

using MemberPath = llvm::SmallVector<const FieldDecl *, 2>;

/// The members that an offset names: offsetof(T, a.b), or &((T *)0)->a.b as it is spelled without.
MemberPath memberPathOf(const Expr *offset) {
  MemberPath path;
  offset = offset->IgnoreParenCasts();
  if (const auto *member = dyn_cast<OffsetOfExpr>(offset)) {
    for (unsigned i = 0; i < member->getNumComponents(); ++i)
      if (member->getComponent(i).getKind() == OffsetOfNode::Field) path.push_back(member->getComponent(i).getField());
    return path;
  }
  const auto *address = dyn_cast<UnaryOperator>(offset);
  if (!address || address->getOpcode() != UO_AddrOf) return path;
  const Expr *object = address->getSubExpr()->IgnoreParens();
  while (const auto *member = dyn_cast<MemberExpr>(object)) {
    const auto *field = dyn_cast<FieldDecl>(member->getMemberDecl());
    if (!field) return {};
    path.insert(path.begin(), field);
    object = member->getBase()->IgnoreParenCasts();
  }
  const auto *zero = dyn_cast<IntegerLiteral>(object);
  return zero && zero->getValue() == 0 ? path : MemberPath{};
}

}  // namespace

Place ExprLowering::pointerOffset(const BinaryOperator *e, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  bool pointerLeft = e->getLHS()->getType()->isPointerType();
  const Expr *pointer = pointerLeft ? e->getLHS() : e->getRHS();
  const Expr *offset = pointerLeft ? e->getRHS() : e->getLHS();
  Place start = value(pointer);
  if (hasEffects(offset)) {
    start = stabilise(std::move(start), pointer->getType(), range);
    discard(offset);
  }
  if (const MemberPath path = memberPathOf(offset); !path.empty()) {
    if (e->getOpcode() == BO_Sub) return containerOf(path, std::move(start), e->getType(), range, destination);
    Place member = FunctionLowering::withDereference(std::move(start));
    for (const FieldDecl *field : path) member = FunctionLowering::withField(std::move(member), unit_.fieldOf(field));
    return addressOf(std::move(member), e->getType(), range, destination);
  }
  Place target = targetOf(destination, e->getType(), range);
  emitTo(Opcode::Shift, target, destination, range).operands = {std::move(start)};
  return target;
}

/// container_of: from the address of a member back to the object that it is in.
Place ExprLowering::containerOf(MemberPath path, Place pointer, QualType type, SourceRange range,
                                const Destination *destination) {
  Place target = targetOf(destination, type, range);
  while (!path.empty()) {
    flow::FieldId field = unit_.fieldOf(path.pop_back_val());
    Place step = path.empty() ? target : fn_.newTemporary(type, range);
    flow::Instruction &shift = emitTo(Opcode::Shift, step, path.empty() ? destination : nullptr, range);
    shift.operands = {std::move(pointer)};
    shift.field = field;
    pointer = std::move(step);
  }
  return target;
}

Place ExprLowering::memberPointerLvalue(const BinaryOperator *e) {
  SourceRange range = e->getSourceRange();
  Place receiver = e->getOpcode() == BO_PtrMemI ? pointee(e->getLHS()) : object(e->getLHS());
  Place member = value(e->getRHS());
  Place target = fn_.newTemporary(context().getPointerType(e->getType()), range);
  flow::Instruction &instruction = fn_.emit(Opcode::SelectMember, range);
  instruction.isInitialisation = true;
  instruction.target = target;
  instruction.operands = {std::move(receiver), std::move(member)};
  return FunctionLowering::withDereference(std::move(target));
}

namespace {

/// Evaluating the right operand cannot change which object this names.
bool namesFixedObject(const Expr *e) {
  e = e->IgnoreParens();
  while (const auto *member = dyn_cast<MemberExpr>(e)) {
    if (member->isArrow()) return isa<CXXThisExpr>(member->getBase()->IgnoreParenImpCasts());
    e = member->getBase()->IgnoreParens();
  }
  return isa<DeclRefExpr>(e);
}

bool isTextCharacter(QualType type) {
  const auto *builtin = type->getAs<BuiltinType>();
  if (!builtin) return false;
  switch (builtin->getKind()) {
    case BuiltinType::Char_S:
    case BuiltinType::Char_U:
    case BuiltinType::WChar_S:
    case BuiltinType::WChar_U:
    case BuiltinType::Char8:
    case BuiltinType::Char16:
    case BuiltinType::Char32:
      return true;
    default:
      return false;
  }
}

}  // namespace

/// text[0] = '\0', *text = 0
bool ExprLowering::endsText(const BinaryOperator *e) {
  const Expr *first = e->getLHS()->IgnoreParens();
  if (!isTextCharacter(first->getType()) || foldInteger(e->getRHS()) != 0) return false;
  if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(first)) return foldInteger(subscript->getIdx()) == 0;
  const auto *unary = dyn_cast<UnaryOperator>(first);
  return unary && unary->getOpcode() == UO_Deref && namesFixedObject(unary->getSubExpr()->IgnoreParenImpCasts());
}

Place ExprLowering::assign(const BinaryOperator *e) {
  SourceRange range = e->getSourceRange();
  if (e->getType()->isRecordType()) {  // C
    const Expr *whole = e->getRHS()->IgnoreParens();
    if (const auto *read = dyn_cast<ImplicitCastExpr>(whole); read && read->getCastKind() == CK_LValueToRValue)
      whole = read->getSubExpr()->IgnoreParens();
    const auto *inner = dyn_cast<BinaryOperator>(whole);
    Place source = inner && inner->getOpcode() == BO_Assign ? assign(inner) : object(whole);
    Place target = lvalue(e->getLHS());
    copy(target, source, false, range);
    return target;
  }
  if (endsText(e)) {
    Place first = lvalue(e->getLHS());
    fn_.emit(Opcode::EndText, range).target = first;
    return first;
  }
  if (namesFixedObject(e->getLHS()) || !hasEffects(e->getRHS())) {
    Destination destination{lvalue(e->getLHS()), false};
    Place source = value(e->getRHS(), &destination);
    copy(destination.place, source, false, range);
    return destination.place;
  }
  Place source = value(e->getRHS());
  if (hasEffects(e->getLHS())) source = stabilise(std::move(source), e->getRHS()->getType(), range);
  Place target = lvalue(e->getLHS());
  copy(target, source, false, range);
  return target;
}

Place ExprLowering::compoundAssign(const CompoundAssignOperator *e) {
  SourceRange range = e->getSourceRange();
  bool pointer = e->getLHS()->getType()->isPointerType();
  Place operand;
  if (pointer)
    discard(e->getRHS());
  else if (!constantOf(e->getRHS()))
    operand = value(e->getRHS());
  if (operand.known() && hasEffects(e->getLHS()))
    operand = stabilise(std::move(operand), e->getRHS()->getType(), range);
  Place target = lvalue(e->getLHS());
  flow::Instruction &instruction = fn_.emit(pointer ? Opcode::Shift : Opcode::Derive, range);
  instruction.target = target;
  instruction.operands = {target};
  if (operand.known()) instruction.operands.push_back(std::move(operand));
  if (!pointer) instruction.text = BinaryOperator::getOpcodeStr(e->getOpcode()).str();
  return target;
}

// --- Conditions -------------------------------------------------------------------------------------------------

Place ExprLowering::truthValue(const Expr *e, const Destination *destination) {
  if (hasEffects(e)) {
    BlockId yes = fn_.newBlock(), no = fn_.newBlock(), after = fn_.newBlock();
    condition(e, yes, no);
    fn_.switchToJoin(yes);
    fn_.jumpTo(after);
    fn_.switchToJoin(no);
    fn_.jumpTo(after);
    fn_.switchToJoin(after);
  }
  return emptyConstant(e->getType(), e->getSourceRange(), destination);
}

void ExprLowering::condition(const Expr *e, BlockId ifTrue, BlockId ifFalse) {
  e = e->IgnoreParens();
  if (std::optional<bool> folded = foldCondition(e)) return fn_.jumpTo(*folded ? ifTrue : ifFalse);
  if (const auto *unary = dyn_cast<UnaryOperator>(e); unary && unary->getOpcode() == UO_LNot)
    return condition(unary->getSubExpr(), ifFalse, ifTrue);
  if (const auto *binary = dyn_cast<BinaryOperator>(e); binary && binary->isLogicalOp()) {
    BlockId rest = fn_.newBlock();
    if (binary->getOpcode() == BO_LAnd)
      condition(binary->getLHS(), rest, ifFalse);
    else
      condition(binary->getLHS(), ifTrue, rest);
    fn_.switchToJoin(rest);
    return condition(binary->getRHS(), ifTrue, ifFalse);
  }
  if (const auto *conversion = dyn_cast<ImplicitCastExpr>(e)) {
    CastKind kind = conversion->getCastKind();
    if (kind == CK_IntegralToBoolean || kind == CK_IntegralCast || kind == CK_NoOp || kind == CK_PointerToBoolean)
      return condition(conversion->getSubExpr(), ifTrue, ifFalse);
  }
  if (const auto *cleanups = dyn_cast<ExprWithCleanups>(e)) {
    // Temporaries die before either branch is taken. A short circuit inside leaves through both blocks.
    inFullExpression([&] { discard(cleanups->getSubExpr()); });
    if (std::optional<bool> inner = foldCondition(cleanups->getSubExpr())) return fn_.jumpTo(*inner ? ifTrue : ifFalse);
    return fn_.branchTo(ifTrue, ifFalse);
  }
  branchOn(e, ifTrue, ifFalse);
}

// A test for null of what callers may know, or of what is called, says on each way what it found. Other local pointers
// often are what a library function returned, of which no model says whether it may be null.
void ExprLowering::branchOn(const Expr *e, BlockId ifTrue, BlockId ifFalse) {
  const std::optional<NullTest> test = nullTestOf(e);
  const auto ofValue = test ? std::nullopt : valueTestOf(e, context());
  if (ofValue && !isCounter(ofValue->value)) return branchOnValue(*ofValue, ifTrue, ifFalse);
  discard(e);
  if (!test || !(isFromCaller(test->pointer) || isCallable(test->pointer))) return fn_.branchTo(ifTrue, ifFalse);
  const BlockId yes = fn_.newBlock(), no = fn_.newBlock();
  fn_.branchTo(yes, no);
  auto state = [&](BlockId way, bool isNull, BlockId next) {
    fn_.switchToJoin(way);
    const Place pointer = lvalue(test->pointer);
    fn_.emit(isNull ? Opcode::IsNull : Opcode::IsSet, test->pointer->getSourceRange()).operands = {pointer};
    fn_.jumpTo(next);
  };
  state(yes, test->isNullIfTrue, ifTrue);
  state(no, !test->isNullIfTrue, ifFalse);
}

void ExprLowering::branchOnValue(const ValueTest &test, BlockId ifTrue, BlockId ifFalse) {
  const Place tested = test.value->isGLValue() ? lvalue(test.value) : value(test.value);
  const BlockId yes = fn_.newBlock(), no = fn_.newBlock();
  fn_.branchTo(yes, no);
  fn_.switchToJoin(yes);
  fn_.stateValue(tested, test.comparison, test.constant, test.value->getSourceRange());
  fn_.jumpTo(ifTrue);
  fn_.switchToJoin(no);
  fn_.stateValue(tested, opposite(test.comparison), test.constant, test.value->getSourceRange());
  fn_.jumpTo(ifFalse);
}

Place ExprLowering::selector(const Expr *e) {
  const Expr *tested = testedValue(e, context());
  if (tested && !isCounter(tested)) return tested->isGLValue() ? lvalue(tested) : value(tested);
  discard(e);
  return {};
}

void ExprLowering::bindCommon(const AbstractConditionalOperator *e) {
  const auto *binary = dyn_cast<BinaryConditionalOperator>(e);
  if (!binary) return;
  const OpaqueValueExpr *common = binary->getOpaqueValue();
  const Expr *source = binary->getCommon();
  state_.opaqueValues[common] = source->isGLValue() ? lvalue(source) : value(source);
}

void ExprLowering::conditionalArms(const AbstractConditionalOperator *e,
                                   llvm::function_ref<void(const Expr *)> lowerArm) {
  if (std::optional<bool> folded = foldCondition(e->getCond()))
    return lowerArm(*folded ? e->getTrueExpr() : e->getFalseExpr());
  BlockId yes = fn_.newBlock(), no = fn_.newBlock(), after = fn_.newBlock();
  condition(e->getCond(), yes, no);
  fn_.switchToJoin(yes);
  lowerArm(e->getTrueExpr());
  fn_.jumpTo(after);
  fn_.switchToJoin(no);
  lowerArm(e->getFalseExpr());
  fn_.jumpTo(after);
  fn_.switchToJoin(after);
}

Place ExprLowering::conditionalLvalue(const AbstractConditionalOperator *e) {
  SourceRange range = e->getSourceRange();
  bindCommon(e);
  if (std::optional<bool> folded = foldCondition(e->getCond()))
    return lvalue(*folded ? e->getTrueExpr() : e->getFalseExpr());
  Place address = fn_.newTemporary(context().getPointerType(e->getType()), range);
  Destination destination{address, true};
  conditionalArms(e, [&](const Expr *arm) {
    if (arm->isGLValue())
      addressOf(lvalue(arm), context().getPointerType(e->getType()), arm->getSourceRange(), &destination);
    else
      discard(arm);  // throw
  });
  return FunctionLowering::withDereference(std::move(address));
}

Place ExprLowering::conditionalValue(const AbstractConditionalOperator *e, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  bindCommon(e);
  if (std::optional<bool> folded = foldCondition(e->getCond()))
    return value(*folded ? e->getTrueExpr() : e->getFalseExpr(), destination);
  Destination result{targetOf(destination, e->getType(), range), destination ? destination->isInitialisation : true};
  conditionalArms(e, [&](const Expr *arm) {
    if (arm->getType()->isVoidType())
      discard(arm);
    else
      copy(result.place, value(arm, &result), result.isInitialisation, arm->getSourceRange());
  });
  return result.place;
}

}  // namespace piiflow::lower
