// Constants: literals, and expressions that Clang's evaluator can compute.
//
// A constant carries no data, so folding must not hide a read of something that may be annotated: only literals,
// named constants and operators on them are folded, and calls only where they must be constant anyway.
#include "clang/AST/APValue.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/ConvertUTF.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using namespace clang;
using flow::Constant;
using flow::ConstantKind;
using flow::Place;

namespace {

constexpr unsigned kMaxFoldDepth = 64;  // deeper expressions are code somebody generated: not worth evaluating

bool isFoldableVariable(const VarDecl *variable, const ASTContext &context) {
  return !variable->hasAttr<AnnotateAttr>() && variable->getType()->isIntegralOrEnumerationType() &&
         variable->mightBeUsableInConstantExpressions(context);
}

bool isFoldableAt(const Expr *e, const ASTContext &context, unsigned depth) {
  if (depth > kMaxFoldDepth) return false;
  e = e->IgnoreParens();
  switch (e->getStmtClass()) {
    case Stmt::IntegerLiteralClass:
    case Stmt::CharacterLiteralClass:
    case Stmt::CXXBoolLiteralExprClass:
    case Stmt::FloatingLiteralClass:
    case Stmt::UnaryExprOrTypeTraitExprClass:
    case Stmt::SizeOfPackExprClass:
    case Stmt::TypeTraitExprClass:
    case Stmt::ArrayTypeTraitExprClass:
    case Stmt::ExpressionTraitExprClass:
    case Stmt::CXXNoexceptExprClass:
    case Stmt::RequiresExprClass:
    case Stmt::ConceptSpecializationExprClass:
    case Stmt::OffsetOfExprClass:
    case Stmt::CXXScalarValueInitExprClass:
    case Stmt::ConstantExprClass:
      return true;
    case Stmt::SubstNonTypeTemplateParmExprClass:
      return isFoldableAt(cast<SubstNonTypeTemplateParmExpr>(e)->getReplacement(), context, depth + 1);
    case Stmt::CXXDefaultArgExprClass:
      return isFoldableAt(cast<CXXDefaultArgExpr>(e)->getExpr(), context, depth + 1);
    case Stmt::DeclRefExprClass: {
      const ValueDecl *decl = cast<DeclRefExpr>(e)->getDecl();
      if (isa<EnumConstantDecl>(decl)) return true;
      const auto *variable = dyn_cast<VarDecl>(decl);
      return variable && isFoldableVariable(variable, context);
    }
    case Stmt::MemberExprClass: {
      const auto *member = cast<MemberExpr>(e);
      if (isa<EnumConstantDecl>(member->getMemberDecl())) return true;
      const auto *variable = dyn_cast<VarDecl>(member->getMemberDecl());
      return variable && isFoldableVariable(variable, context);
    }
    case Stmt::UnaryOperatorClass: {
      const auto *unary = cast<UnaryOperator>(e);
      return unary->isArithmeticOp() && isFoldableAt(unary->getSubExpr(), context, depth + 1);
    }
    case Stmt::BinaryOperatorClass: {
      const auto *binary = cast<BinaryOperator>(e);
      if (binary->isAssignmentOp() || binary->isPtrMemOp()) return false;
      if (binary->isLogicalOp()) return isFoldableAt(binary->getLHS(), context, depth + 1);
      return isFoldableAt(binary->getLHS(), context, depth + 1) && isFoldableAt(binary->getRHS(), context, depth + 1);
    }
    case Stmt::ConditionalOperatorClass:
      return isFoldableAt(cast<ConditionalOperator>(e)->getCond(), context, depth + 1) &&
             isFoldableAt(cast<ConditionalOperator>(e)->getTrueExpr(), context, depth + 1) &&
             isFoldableAt(cast<ConditionalOperator>(e)->getFalseExpr(), context, depth + 1);
    case Stmt::InitListExprClass: {
      const auto *list = cast<InitListExpr>(e);
      return list->getNumInits() == 0 ||
             (list->getNumInits() == 1 && isFoldableAt(list->getInit(0), context, depth + 1));
    }
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass: {
      const auto *call = cast<CallExpr>(e);
      const FunctionDecl *callee = call->getDirectCallee();
      if (!callee) return false;
      if (callee->getBuiltinID() == 0 && !callee->isConsteval() &&
          !(callee->isConstexpr() && isSystemDecl(callee, context)))
        return false;
      if (isa<CXXMemberCallExpr>(e) && !isa<CXXConversionDecl>(callee)) return false;
      for (const Expr *argument : call->arguments())
        if (!isFoldableAt(argument, context, depth + 1)) return false;
      return true;
    }
    default:
      break;
  }
  if (const auto *conversion = dyn_cast<CastExpr>(e)) {
    if (conversion->getCastKind() == CK_UserDefinedConversion) {  // std::integral_constant's operator bool
      const auto *call = dyn_cast<CXXMemberCallExpr>(conversion->getSubExpr()->IgnoreParens());
      return call && isFoldableAt(call, context, depth + 1);
    }
    return isFoldableAt(conversion->getSubExpr(), context, depth + 1);
  }
  return false;
}

}  // namespace

namespace {

/// `&other` or `std::addressof(other)` of a reference parameter.
bool isParameterAddress(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  const Expr *object = nullptr;
  if (const auto *unary = dyn_cast<UnaryOperator>(e); unary && unary->getOpcode() == UO_AddrOf)
    object = unary->getSubExpr();
  const auto *call = dyn_cast<CallExpr>(e);
  const FunctionDecl *callee = call ? call->getDirectCallee() : nullptr;
  if (callee && callee->isInStdNamespace() && callee->getDeclName().isIdentifier() &&
      callee->getName() == "addressof" && call->getNumArgs() == 1)
    object = call->getArg(0);
  const auto *name = object ? dyn_cast<DeclRefExpr>(object->IgnoreParenImpCasts()) : nullptr;
  return name && isa<ParmVarDecl>(name->getDecl()) && name->getDecl()->getType()->isReferenceType();
}

bool isLineNumber(const Expr *e, const ASTContext &context) {
  const auto *number = dyn_cast<IntegerLiteral>(e->IgnoreParenImpCasts());
  if (!number) return false;
  const SourceManager &sources = context.getSourceManager();
  SourceLocation location = number->getLocation();
  while (location.isMacroID() && sources.isMacroArgExpansion(location))
    location = sources.getImmediateSpellingLoc(location);
  return location.isMacroID() && Lexer::getImmediateMacroName(location, sources, context.getLangOpts()) == "__LINE__";
}

/// `this == &other`: an object that is assigned to itself keeps what it has, which is what the copy would bring. So the
/// objects may be taken for two.
std::optional<bool> foldSelfCheck(const Expr *e) {
  const auto *comparison = dyn_cast<BinaryOperator>(e);
  if (!comparison || !comparison->isEqualityOp()) return std::nullopt;
  auto isThis = [](const Expr *side) { return isa<CXXThisExpr>(side->IgnoreParenImpCasts()); };
  const bool isCheck = (isThis(comparison->getLHS()) && isParameterAddress(comparison->getRHS())) ||
                       (isThis(comparison->getRHS()) && isParameterAddress(comparison->getLHS()));
  if (!isCheck) return std::nullopt;
  return comparison->getOpcode() == BO_NE;
}

}  // namespace

bool ExprLowering::isFoldable(const Expr *e) { return isFoldableAt(e, context(), 0); }

std::optional<std::int64_t> ExprLowering::foldInteger(const Expr *e) {
  if (e->isValueDependent() || e->isGLValue() || !isFoldable(e)) return std::nullopt;
  return integerOf(e, context());
}

std::optional<bool> ExprLowering::foldCondition(const Expr *e) {
  e = e->IgnoreParens();
  if (e->isValueDependent()) return std::nullopt;
  if (const auto *cleanups = dyn_cast<ExprWithCleanups>(e); cleanups && !hasEffects(cleanups->getSubExpr()))
    return foldCondition(cleanups->getSubExpr());
  if (const std::optional<bool> isOther = foldSelfCheck(e)) return isOther;
  if (!isFoldable(e)) return std::nullopt;
  bool truth = false;
  if (!e->EvaluateAsBooleanCondition(truth, context())) return std::nullopt;
  return truth;
}

namespace {

/// What u"", U"" and L"" say, as a text that hosts and schemes can be recognised in.
std::string utf8(const StringLiteral &literal) {
  const unsigned width = literal.getCharByteWidth();
  if (width == 1) return literal.getBytes().str();
  const llvm::StringRef bytes = literal.getBytes();
  const llvm::ArrayRef<char> units(bytes.data(), bytes.size());
  std::string text;
  const bool isText = width == 2 ? llvm::convertUTF16ToUTF8String(units, text) : llvm::convertUTF32ToUTF8String(units, text);
  return isText ? text : bytes.str();
}

}  // namespace

Constant ExprLowering::stringConstant(const StringLiteral *literal) {
  Constant text;
  text.kind = ConstantKind::String;
  text.text = utf8(*literal);
  return text;
}

std::optional<Constant> ExprLowering::constantOf(const Expr *e) {
  e = e->IgnoreParens();
  switch (e->getStmtClass()) {
    case Stmt::StringLiteralClass:
      return stringConstant(cast<StringLiteral>(e));
    case Stmt::PredefinedExprClass:
      if (const StringLiteral *name = cast<PredefinedExpr>(e)->getFunctionName()) return stringConstant(name);
      return Constant{};
    case Stmt::FloatingLiteralClass:
      return Constant{ConstantKind::Floating, 0, {}};
    case Stmt::CXXNullPtrLiteralExprClass:
    case Stmt::GNUNullExprClass:
      return Constant{ConstantKind::Null, 0, {}};
    case Stmt::ImplicitCastExprClass: {
      const auto *conversion = cast<ImplicitCastExpr>(e);
      const Expr *operand = conversion->getSubExpr()->IgnoreParens();
      if (conversion->getCastKind() == CK_ArrayToPointerDecay &&
          (isa<StringLiteral>(operand) || isa<PredefinedExpr>(operand)))
        return constantOf(operand);
      break;
    }
    case Stmt::SourceLocExprClass:
      if (cast<SourceLocExpr>(e)->getType()->isPointerType()) return Constant{ConstantKind::String, 0, {}};
      break;
    case Stmt::ImplicitValueInitExprClass:
    case Stmt::CXXScalarValueInitExprClass:
      if (e->getType()->isAnyPointerType()) return Constant{ConstantKind::Null, 0, {}};
      if (e->getType()->isIntegralOrEnumerationType()) return Constant{ConstantKind::Integer, 0, {}};
      break;
    default:
      break;
  }
  // An edit above it must not change the flow graph; nothing depends on which line it is.
  if (isLineNumber(e, context())) return Constant{ConstantKind::Integer, 1, {}};
  if (std::optional<std::int64_t> number = foldInteger(e)) return Constant{ConstantKind::Integer, *number, {}};
  return std::nullopt;
}

/// The object that a non-type template argument of class type stands for.
void ExprLowering::initialiseFromValue(const Place &target, QualType type, const APValue &value, SourceRange range) {
  Destination destination{target, true};
  switch (value.getKind()) {
    case APValue::Int: {
      constant({ConstantKind::Integer, value.getInt().extOrTrunc(64).getSExtValue(), {}}, type, range, &destination);
      return;
    }
    case APValue::Struct: {
      const auto *record = type->getAsRecordDecl();
      if (!record) break;
      for (const FieldDecl *field : record->fields())
        initialiseFromValue(FunctionLowering::withField(target, unit_.fieldOf(field)), field->getType(),
                            value.getStructField(field->getFieldIndex()), range);
      return;
    }
    case APValue::Array: {
      const ArrayType *array = context().getAsArrayType(type);
      if (!array) break;
      if (array->getElementType()->isAnyCharacterType()) {
        std::string text;
        for (unsigned i = 0; i < value.getArrayInitializedElts(); ++i)
          text.push_back(static_cast<char>(value.getArrayInitializedElt(i).getInt().getExtValue()));
        constant({ConstantKind::String, 0, text.substr(0, text.find('\0'))}, type, range, &destination);
        return;
      }
      for (unsigned i = 0; i < value.getArrayInitializedElts(); ++i)
        initialiseFromValue(FunctionLowering::withElement(target), array->getElementType(),
                            value.getArrayInitializedElt(i), range);
      return;
    }
    default:
      break;
  }
  emptyConstant(type, range, &destination);
}

}  // namespace piiflow::lower
