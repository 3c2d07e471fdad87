#include "lower/NullTest.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/STLExtras.h"

namespace piiflow::lower {

namespace {

using clang::dyn_cast;
using clang::Expr;

/// std::function and its like.
bool holdsFunction(const clang::CXXRecordDecl *record) {
  return record && record->isInStdNamespace() && (record->getName() == "function" || record->getName() == "move_only_function");
}

/// Has `operator->` and is no container of its value: a smart pointer of a library. Or holds a function, or none.
bool isSmartPointer(clang::QualType type) {
  const clang::CXXRecordDecl *record = type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->getName() == "optional") return false;
  if (holdsFunction(record)) return true;
  const clang::DeclContext *context = record;
  return !context->lookup(context->getParentASTContext().DeclarationNames.getCXXOperatorName(clang::OO_Arrow)).empty();
}

/// `p` of `p->m`, where p is a smart pointer of a library: the object whose operator-> is called.
const Expr *smartPointerBehind(const Expr *e) {
  const auto *arrow = dyn_cast<clang::CXXOperatorCallExpr>(e);
  if (!arrow || arrow->getOperator() != clang::OO_Arrow || !isSmartPointer(arrow->getArg(0)->getType())) return nullptr;
  return arrow->getArg(0)->IgnoreParenImpCasts();
}

/// What stands before the last member of a name: `a` of `a.m`, `p` of `p->m`; null for a name that has no member.
const Expr *ownerOf(const Expr *e) {
  const auto *member = dyn_cast<clang::MemberExpr>(e);
  if (!member) return nullptr;
  const Expr *base = member->getBase()->IgnoreParenImpCasts();
  const Expr *pointer = smartPointerBehind(base);
  return pointer ? pointer : base;
}

/// The same name, written again.
bool isSameName(const Expr *a, const Expr *b) {
  a = a->IgnoreParenImpCasts();
  b = b->IgnoreParenImpCasts();
  if (const auto *member = dyn_cast<clang::MemberExpr>(a)) {
    const auto *other = dyn_cast<clang::MemberExpr>(b);
    return other && member->getMemberDecl() == other->getMemberDecl() && isSameName(ownerOf(a), ownerOf(b));
  }
  if (const auto *name = dyn_cast<clang::DeclRefExpr>(a)) {
    const auto *other = dyn_cast<clang::DeclRefExpr>(b);
    return other && name->getDecl() == other->getDecl();
  }
  return clang::isa<clang::CXXThisExpr>(a) && clang::isa<clang::CXXThisExpr>(b);
}

bool isNullConstant(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  const auto *number = dyn_cast<clang::IntegerLiteral>(e);
  return clang::isa<clang::CXXNullPtrLiteralExpr, clang::GNUNullExpr>(e) || (number && number->getValue() == 0);
}

/// The pointer whose value `e` is: `p`, or `p.get()` of a smart pointer.
const Expr *pointerIn(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  if (const auto *call = dyn_cast<clang::CXXMemberCallExpr>(e)) {
    const clang::CXXMethodDecl *method = call->getMethodDecl();
    const bool isGet = method && method->getIdentifier() && method->getName() == "get";
    const bool isValue = isGet || clang::isa_and_nonnull<clang::CXXConversionDecl>(method);
    const Expr *object = call->getImplicitObjectArgument();
    return isValue && isPlainName(object) && isSmartPointer(object->getType()) ? object->IgnoreParenImpCasts() : nullptr;
  }
  const bool isPointer = e->getType()->isPointerType() || isSmartPointer(e->getType());
  return isPointer && isPlainName(e) ? e : nullptr;
}

std::optional<NullTest> comparison(const Expr *a, const Expr *b, bool isEqual) {
  const Expr *pointer = isNullConstant(b) ? pointerIn(a) : isNullConstant(a) ? pointerIn(b) : nullptr;
  return pointer ? std::optional(NullTest{pointer, isEqual}) : std::nullopt;
}

}  // namespace

bool isPlainName(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  for (const Expr *owner = ownerOf(e); owner; e = owner, owner = ownerOf(e)) {
    if (!clang::isa<clang::FieldDecl, clang::VarDecl>(llvm::cast<clang::MemberExpr>(e)->getMemberDecl())) return false;
  }
  const auto *name = dyn_cast<clang::DeclRefExpr>(e);
  return clang::isa<clang::CXXThisExpr>(e) || (name && clang::isa<clang::VarDecl>(name->getDecl()));
}

std::optional<NullTest> nullTestOf(const Expr *condition) {
  if (const auto *full = dyn_cast<clang::FullExpr>(condition)) condition = full->getSubExpr();
  condition = condition->IgnoreParenImpCasts();
  if (const auto *rewritten = dyn_cast<clang::CXXRewrittenBinaryOperator>(condition)) return nullTestOf(rewritten->getSemanticForm());
  if (const auto *unary = dyn_cast<clang::UnaryOperator>(condition); unary && unary->getOpcode() == clang::UO_LNot) {
    std::optional<NullTest> inner = nullTestOf(unary->getSubExpr());
    if (inner) inner->isNullIfTrue = !inner->isNullIfTrue;
    return inner;
  }
  if (const auto *binary = dyn_cast<clang::BinaryOperator>(condition); binary && binary->isEqualityOp()) {
    return comparison(binary->getLHS(), binary->getRHS(), binary->getOpcode() == clang::BO_EQ);
  }
  if (const auto *call = dyn_cast<clang::CXXOperatorCallExpr>(condition); call && call->getNumArgs() == 2) {
    const bool isEqual = call->getOperator() == clang::OO_EqualEqual;
    if (isEqual || call->getOperator() == clang::OO_ExclaimEqual) return comparison(call->getArg(0), call->getArg(1), isEqual);
  }
  const Expr *pointer = pointerIn(condition);
  return pointer ? std::optional(NullTest{pointer, false}) : std::nullopt;
}

bool isFromCaller(const Expr *pointer) {
  const Expr *e = pointer->IgnoreParenImpCasts();
  while (const Expr *owner = ownerOf(e)) e = owner;
  const auto *name = dyn_cast<clang::DeclRefExpr>(e);
  return clang::isa<clang::CXXThisExpr>(e) ||
         (name && (name->refersToEnclosingVariableOrCapture() || clang::isa<clang::ParmVarDecl>(name->getDecl())));
}

bool isCallable(const Expr *pointer) {
  const clang::QualType type = pointer->getType().getNonReferenceType();
  return type->isFunctionPointerType() || holdsFunction(type->getAsCXXRecordDecl());
}

bool changes(const clang::Stmt *statement, const Expr *pointer) {
  if (!statement || clang::isa<clang::LambdaExpr>(statement)) return false;
  const Expr *target = nullptr;
  if (const auto *assignment = dyn_cast<clang::BinaryOperator>(statement); assignment && assignment->getOpcode() == clang::BO_Assign) {
    target = assignment->getLHS();
  } else if (const auto *call = dyn_cast<clang::CXXOperatorCallExpr>(statement); call && call->getOperator() == clang::OO_Equal) {
    target = call->getArg(0);
  } else if (const auto *call = dyn_cast<clang::CXXMemberCallExpr>(statement)) {
    target = call->getImplicitObjectArgument();
  }
  if (target && isSameName(target, pointer)) return true;
  return llvm::any_of(statement->children(), [&](const clang::Stmt *child) { return changes(child, pointer); });
}

}  // namespace piiflow::lower
