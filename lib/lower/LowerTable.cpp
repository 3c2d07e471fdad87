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
         (record->getName() == "basic_string" || record->getName() == "basic_string_view" || record->getName() == "array");
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

/// std::array, as it is written or through a reference.
bool isArrayClass(QualType type) {
  const CXXRecordDecl *record = type.getNonReferenceType()->getAsCXXRecordDecl();
  return record && record->isInStdNamespace() && record->getIdentifier() && record->getName() == "array";
}

/// An element that an expression names: by an index, or by the number that the function's name or its template argument says.
struct NamedElement {
  const Expr *container = nullptr;
  const Expr *index = nullptr;
  std::optional<std::int64_t> number;
};

/// `std::get<1>(array)`.
std::optional<std::int64_t> numberOfGet(const CallExpr *call) {
  const FunctionDecl *callee = call->getDirectCallee();
  const TemplateArgumentList *arguments = callee ? callee->getTemplateSpecializationArgs() : nullptr;
  if (!arguments || arguments->size() == 0 || !callee->isInStdNamespace() || call->getNumArgs() != 1) return std::nullopt;
  const TemplateArgument &first = arguments->get(0);
  const bool isGet = callee->getIdentifier() && callee->getName() == "get" && first.getKind() == TemplateArgument::Integral;
  return isGet ? std::optional(first.getAsIntegral().getExtValue()) : std::nullopt;
}

std::optional<NamedElement> elementOfArrayClass(const CallExpr *call) {
  if (const auto *op = dyn_cast<CXXOperatorCallExpr>(call)) {
    if (op->getOperator() != OO_Subscript || op->getNumArgs() != 2 || !isArrayClass(op->getArg(0)->getType())) return std::nullopt;
    return NamedElement{op->getArg(0), op->getArg(1), std::nullopt};
  }
  if (const auto *member = dyn_cast<CXXMemberCallExpr>(call)) {
    const Expr *container = member->getImplicitObjectArgument();
    const CXXMethodDecl *method = member->getMethodDecl();
    if (!method || !method->getIdentifier() || !isArrayClass(container->getType())) return std::nullopt;
    if (method->getName() == "at" && member->getNumArgs() == 1) return NamedElement{container, member->getArg(0), std::nullopt};
    return method->getName() == "front" ? std::optional(NamedElement{container, nullptr, 0}) : std::nullopt;
  }
  const std::optional<std::int64_t> number = numberOfGet(call);
  if (!number || !isArrayClass(call->getArg(0)->getType())) return std::nullopt;
  return NamedElement{call->getArg(0), nullptr, number};
}

std::optional<NamedElement> namedElement(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  if (const auto *subscript = dyn_cast<ArraySubscriptExpr>(e)) return NamedElement{subscript->getBase(), subscript->getIdx(), std::nullopt};
  const auto *call = dyn_cast<CallExpr>(e);
  return call ? elementOfArrayClass(call) : std::nullopt;
}

const InitListExpr *semanticList(const Expr *e) {
  const auto *list = dyn_cast_or_null<InitListExpr>(e ? e->IgnoreParenImpCasts() : nullptr);
  return list && list->isSyntacticForm() && list->getSemanticForm() ? list->getSemanticForm() : list;
}

/// std::string_view and its like.
bool isTextView(QualType type) {
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record && record->isInStdNamespace() && record->getIdentifier() && record->getName() == "basic_string_view";
}

/// Names and literals, in lists: the same wherever it is evaluated.
bool isPlainConstant(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  if (const auto *list = dyn_cast<InitListExpr>(e)) {
    return llvm::all_of(list->inits(), [](const Expr *element) { return isPlainConstant(element); });
  }
  if (const auto *typed = dyn_cast<CXXFunctionalCastExpr>(e)) return typed->getCastKind() == CK_NoOp && isPlainConstant(typed->getSubExpr());
  if (const auto *unary = dyn_cast<UnaryOperator>(e)) return unary->getOpcode() == UO_AddrOf && isPlainConstant(unary->getSubExpr());
  if (const auto *name = dyn_cast<DeclRefExpr>(e)) return isa<FunctionDecl, EnumConstantDecl, FieldDecl>(name->getDecl());
  if (const auto *made = dyn_cast<CXXConstructExpr>(e)) {
    return isTextView(made->getType()) && llvm::all_of(made->arguments(), [](const Expr *argument) { return isPlainConstant(argument); });
  }
  if (const auto *given = dyn_cast<CXXDefaultArgExpr>(e)) return isPlainConstant(given->getExpr());
  return isa<StringLiteral, IntegerLiteral, CharacterLiteral, CXXBoolLiteralExpr, CXXNullPtrLiteralExpr, ImplicitValueInitExpr>(e);
}

}  // namespace

const Expr *ExprLowering::initialiserInTable(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  const std::optional<NamedElement> element = namedElement(e);
  if (!element) {
    const VarDecl *variable = tableVariable(e);
    const bool isArray = variable && (variable->getType()->isArrayType() || isArrayClass(variable->getType()));
    return isArray && isConstantTable(variable) && !variable->hasAttr<AnnotateAttr>() ? variable->getAnyInitializer() : nullptr;
  }
  const InitListExpr *list = semanticList(initialiserInTable(element->container));
  // The only member of a std::array is its array.
  if (list && isArrayClass(element->container->getType())) list = list->getNumInits() == 1 ? semanticList(list->getInit(0)) : nullptr;
  const std::optional<std::int64_t> index = element->number ? element->number : foldInteger(element->index);
  if (!list || !index || *index < 0 || *index >= list->getNumInits()) return nullptr;
  return list->getInit(static_cast<unsigned>(*index));
}

std::optional<Place> ExprLowering::elementOfTable(const Expr *e) {
  const QualType type = e->getType();
  if (!type->isPointerType() && !type->isMemberPointerType() && !type->isRecordType()) return std::nullopt;
  if (!namedElement(e)) return std::nullopt;
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
