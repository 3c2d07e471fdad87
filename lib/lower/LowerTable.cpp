// Lookups in constant tables of characters or integers (hex digits, base64): the element depends on the index, too. And
// elements of constant tables by constant indices (`kOps[OP_HASH]`): these are what the table was initialised with.
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using namespace clang;
using flow::Place;

namespace {

/// A variable that nobody can change: its content is a table.
bool isConstantTable(const VarDecl *variable) {
  if (isa<ParmVarDecl>(variable)) return false;
  QualType type = variable->getType().getNonReferenceType();
  if (type->isArrayType()) return type->getAsArrayTypeUnsafe()->getElementType().isConstQualified();
  if (type->isPointerType()) {
    const Expr *init = variable->getAnyInitializer();
    return type->getPointeeType().isConstQualified() && init && isa<StringLiteral>(init->IgnoreParenImpCasts());
  }
  return type.isConstQualified() && (variable->hasGlobalStorage() || variable->getAnyInitializer());
}

bool isCharacterOrInteger(QualType type) { return type->isIntegralOrUnscopedEnumerationType(); }

/// const std::string and the like, by the name of the template.
bool isTableClass(QualType type) {
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record && record->isInStdNamespace() && record->getIdentifier() &&
         (record->getName() == "basic_string" || record->getName() == "basic_string_view" ||
          record->getName() == "array");
}

const VarDecl *tableVariable(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  if (const auto *reference = dyn_cast<DeclRefExpr>(e)) return dyn_cast<VarDecl>(reference->getDecl());
  if (const auto *member = dyn_cast<MemberExpr>(e)) return dyn_cast<VarDecl>(member->getMemberDecl());
  return nullptr;
}

const Expr *tableIndex(const Expr *e) {
  if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(e)) return subscript->getIdx();
  if (const auto *call = dyn_cast<CXXOperatorCallExpr>(e)) return call->getArg(1);
  return nullptr;
}

/// Names and literals, in lists: the same wherever it is evaluated.
bool isPlainConstant(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  if (const auto *list = dyn_cast<InitListExpr>(e)) {
    return llvm::all_of(list->inits(), [](const Expr *element) { return isPlainConstant(element); });
  }
  if (const auto *unary = dyn_cast<UnaryOperator>(e)) return unary->getOpcode() == UO_AddrOf && isPlainConstant(unary->getSubExpr());
  if (const auto *name = dyn_cast<DeclRefExpr>(e)) return isa<FunctionDecl, EnumConstantDecl>(name->getDecl());
  return isa<StringLiteral, IntegerLiteral, CharacterLiteral, CXXBoolLiteralExpr, CXXNullPtrLiteralExpr, ImplicitValueInitExpr>(e);
}

}  // namespace

const Expr *ExprLowering::initialiserInTable(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  const auto *subscript = dyn_cast<ArraySubscriptExpr>(e);
  if (!subscript) {
    const VarDecl *variable = tableVariable(e);
    const bool isTable = variable && variable->getType()->isArrayType() && isConstantTable(variable) && !variable->hasAttr<AnnotateAttr>();
    return isTable ? variable->getAnyInitializer() : nullptr;
  }
  const Expr *outer = initialiserInTable(subscript->getBase());
  const auto *list = dyn_cast_or_null<InitListExpr>(outer ? outer->IgnoreParenImpCasts() : nullptr);
  if (list && list->isSyntacticForm() && list->getSemanticForm()) list = list->getSemanticForm();
  const std::optional<std::int64_t> index = foldInteger(subscript->getIdx());
  if (!list || !index || *index < 0 || *index >= list->getNumInits()) return nullptr;
  return list->getInit(static_cast<unsigned>(*index));
}

std::optional<Place> ExprLowering::elementOfTable(const ArraySubscriptExpr *e) {
  const QualType type = e->getType();
  if (!type->isPointerType() && !type->isMemberPointerType() && !type->isRecordType()) return std::nullopt;
  const Expr *element = initialiserInTable(e);
  if (!element || !isPlainConstant(element) || element->getType()->isArrayType()) return std::nullopt;
  Place copy = fn_.newTemporary(type.getUnqualifiedType(), e->getSourceRange());
  initialise(copy, type.getUnqualifiedType(), element, ObjectKind::Complete);
  return copy;
}

bool ExprLowering::isTableLookup(const Expr *e) {
  if (!isCharacterOrInteger(e->getType())) return false;
  if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(e)) {
    const Expr *base = subscript->getBase()->IgnoreParenImpCasts();
    if (isa<StringLiteral>(base)) return !foldInteger(subscript->getIdx());
    // A row of a table of tables.
    while (const auto *row = dyn_cast<ArraySubscriptExpr>(base)) base = row->getBase()->IgnoreParenImpCasts();
    const VarDecl *variable = tableVariable(base);
    return variable && isConstantTable(variable) && !foldInteger(subscript->getIdx());
  }
  const auto *call = dyn_cast<CXXOperatorCallExpr>(e);
  if (!call || call->getOperator() != OO_Subscript || call->getNumArgs() != 2) return false;
  const VarDecl *variable = tableVariable(call->getArg(0));
  return variable && isTableClass(variable->getType().getNonReferenceType()) && isConstantTable(variable) &&
         !foldInteger(call->getArg(1));
}

Place ExprLowering::tableLookup(const Expr *e, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  llvm::SmallVector<Place, 2> operands;
  const Expr *index = tableIndex(e);
  Place selector = value(index);
  if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(e)) {
    if (!isa<StringLiteral>(subscript->getBase()->IgnoreParenImpCasts()))
      operands.push_back(pointee(subscript->getBase()));
  } else {
    operands.push_back(tableElement(cast<CXXOperatorCallExpr>(e), selector));
  }
  operands.push_back(std::move(selector));
  return derive(operands, "[]", e->getType().getUnqualifiedType(), range, destination);
}

/// The element of a std::string and the like, by an index that has been evaluated.
Place ExprLowering::tableElement(const CXXOperatorCallExpr *e, const Place &index) {
  const auto *method = dyn_cast_or_null<CXXMethodDecl>(e->getDirectCallee());
  if (!method || method->isStatic()) return operatorCall(e, nullptr, true);
  PendingCall pending;
  pending.range = e->getSourceRange();
  pending.resultType = method->getReturnType();
  pending.callee = method;
  pending.receiver = objectArgument(object(e->getArg(0)), e->getArg(0)->getType(), e->getArg(0)->getSourceRange());
  flow::Argument argument;
  argument.place = index;
  argument.type = unit_.typeOf(e->getArg(1)->getType());
  argument.span = unit_.spanOf(e->getArg(1)->getSourceRange());
  pending.arguments.push_back(std::move(argument));
  return finish(pending, nullptr, true);
}

}  // namespace piiflow::lower
