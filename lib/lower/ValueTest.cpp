#include "lower/ValueTest.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringSwitch.h"
#include "lower/ExprLowering.h"
#include "lower/NullTest.h"

namespace piiflow::lower {

namespace {

using clang::dyn_cast;
using clang::Expr;

/// Of characters only those that a caller hands over: texts are read one by one, and nobody says which.
bool isCounted(const Expr *e) {
  const clang::QualType type = e->getType();
  if (!type->isIntegralOrEnumerationType() || type.isVolatileQualified()) return false;
  if (!type->isAnyCharacterType()) return true;
  const auto *name = dyn_cast<clang::DeclRefExpr>(e);
  return name && clang::isa<clang::ParmVarDecl>(name->getDecl());
}

/// `3 < i` says `i > 3`.
llvm::StringRef swapped(llvm::StringRef comparison) {
  return llvm::StringSwitch<llvm::StringRef>(comparison).Case("<", ">").Case("<=", ">=").Case(">", "<").Case(">=", "<=").Default(comparison);
}

/// A method of the program's own that is asked without arguments: `options.verbose()`.
bool isGetter(const clang::CallExpr *call, const clang::ASTContext &context) {
  const auto *method = dyn_cast<clang::CXXMemberCallExpr>(call);
  const clang::CXXMethodDecl *callee = method ? method->getMethodDecl() : nullptr;
  return callee && call->isPRValue() && callee->getNumParams() == 0 && !isSystemDecl(callee, context);
}

}  // namespace

std::optional<std::int64_t> integerOf(const Expr *e, const clang::ASTContext &context) {
  clang::Expr::EvalResult result;
  if (e->isValueDependent() || !e->getType()->isIntegralOrEnumerationType()) return std::nullopt;
  if (!e->EvaluateAsInt(result, context, Expr::SE_NoSideEffects)) return std::nullopt;
  const llvm::APSInt &number = result.Val.getInt();
  if (number.getSignificantBits() > 64 && number.getActiveBits() > 64) return std::nullopt;
  return number.extOrTrunc(64).getSExtValue();
}

bool isCounter(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  if (const auto *name = dyn_cast<clang::DeclRefExpr>(e)) {
    return !clang::isa<clang::ParmVarDecl>(name->getDecl()) && !e->getType().isConstQualified() && !e->getType()->isBooleanType();
  }
  const auto *member = dyn_cast<clang::MemberExpr>(e);
  if (!member || e->getType()->isBooleanType() || e->getType()->isEnumeralType()) return false;
  const clang::QualType object = member->isArrow() ? member->getBase()->getType()->getPointeeType() : member->getBase()->getType();
  const auto *owner = dyn_cast<clang::DeclRefExpr>(member->getBase()->IgnoreParenImpCasts());
  const bool isOwn = owner && !owner->getDecl()->getType()->isReferenceType() && !member->isArrow();
  return !isOwn && !object.isConstQualified();
}

std::string opposite(llvm::StringRef comparison) {
  const bool isUnsigned = comparison.consume_front("u");
  const llvm::StringRef other = llvm::StringSwitch<llvm::StringRef>(comparison)
                                    .Case("==", "!=").Case("!=", "==").Case("<", ">=").Case(">=", "<").Case(">", "<=").Case("&", "!&").Case("!&", "&").Default(">");
  return (isUnsigned ? "u" : "") + other.str();
}

const Expr *testedValue(const Expr *e, const clang::ASTContext &context) {
  e = e->IgnoreParenImpCasts();
  if (!isCounted(e)) return nullptr;
  const auto *call = dyn_cast<clang::CallExpr>(e);
  return isPlainName(e) || (call && isGetter(call, context)) ? e : nullptr;
}

namespace {

/// `flags & kMail`: some bit of the constant is set.
std::optional<ValueTest> bitTestOf(const Expr *e, const clang::ASTContext &context) {
  const auto *binary = dyn_cast<clang::BinaryOperator>(e->IgnoreParenImpCasts());
  if (!binary || binary->getOpcode() != clang::BO_And) return std::nullopt;
  const Expr *value = binary->getLHS();
  std::optional<std::int64_t> bits = integerOf(binary->getRHS(), context);
  if (!bits) {
    value = binary->getRHS();
    bits = integerOf(binary->getLHS(), context);
  }
  value = bits ? testedValue(value, context) : nullptr;
  return value ? std::optional(ValueTest{value, "&", *bits}) : std::nullopt;
}

}  // namespace

std::optional<ValueTest> valueTestOf(const Expr *condition, const clang::ASTContext &context) {
  condition = condition->IgnoreParens();
  const Expr *value = testedValue(condition, context);
  if (value) return ValueTest{value, "!=", 0};
  if (auto bits = bitTestOf(condition, context)) return bits;
  const auto *binary = dyn_cast<clang::BinaryOperator>(condition->IgnoreImpCasts());
  if (!binary || !binary->isComparisonOp() || binary->getOpcode() == clang::BO_Cmp) return std::nullopt;
  std::string comparison = clang::BinaryOperator::getOpcodeStr(binary->getOpcode()).str();
  std::optional<std::int64_t> constant = integerOf(binary->getRHS(), context);
  value = constant ? testedValue(binary->getLHS(), context) : nullptr;
  if (!constant && (constant = integerOf(binary->getLHS(), context))) {
    value = testedValue(binary->getRHS(), context);
    comparison = swapped(comparison).str();
  }
  auto bits = constant == 0 && binary->isEqualityOp() ? bitTestOf(binary->getLHS(), context) : std::nullopt;
  if (bits && binary->getOpcode() == clang::BO_EQ) bits->comparison = opposite(bits->comparison);
  if (bits) return bits;
  if (!value) return std::nullopt;
  if (binary->isRelationalOp() && binary->getLHS()->getType()->isUnsignedIntegerOrEnumerationType()) comparison.insert(0, "u");
  return ValueTest{value, std::move(comparison), *constant};
}

}  // namespace piiflow::lower
