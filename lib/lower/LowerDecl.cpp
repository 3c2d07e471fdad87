// Local declarations: automatic and static variables, structured bindings, variable-length arrays.
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "lower/FunctionLowering.h"

namespace piiflow::lower {

using clang::dyn_cast;
using flow::BlockId;
using flow::Opcode;
using flow::Place;

void FunctionLowering::lowerDecl(const clang::Decl *decl) {
  if (!isReachable()) return;
  if (const auto *variable = dyn_cast<clang::VarDecl>(decl)) {
    lowerVariable(variable);
    const auto *decomposition = dyn_cast<clang::DecompositionDecl>(variable);
    if (!decomposition) return;
    // Tuple-like: each binding is a hidden reference to what get<i>() returns.
    for (const clang::BindingDecl *binding : decomposition->flat_bindings())
      if (const clang::VarDecl *holder = binding->getHoldingVar()) lowerVariable(holder);
  } else if (const auto *name = dyn_cast<clang::TypedefNameDecl>(decl)) {
    lowerArrayBounds(name->getUnderlyingType());
  }
}

void FunctionLowering::lowerArrayBounds(clang::QualType type) {
  while (type->isVariablyModifiedType()) {
    if (const auto *array = unit_.context().getAsVariableArrayType(type); array && array->getSizeExpr())
      lowerFullExpr(array->getSizeExpr());
    if (const clang::ArrayType *array = unit_.context().getAsArrayType(type))
      type = array->getElementType();
    else if (const auto *pointer = type->getAs<clang::PointerType>())
      type = pointer->getPointeeType();
    else
      return;
  }
}

void FunctionLowering::lowerVariable(const clang::VarDecl *variable) {
  if (variable->isLocalExternDecl()) return;
  if (variable->hasGlobalStorage()) return lowerStaticLocal(variable);
  lowerArrayBounds(variable->getType());
  const Place place = placeOfVariable(variable);
  lowerVariableInitialiser(place, variable);
  addCleanup(place, variable->getType(), variable->getSourceRange());
  if (const auto *attribute = variable->getAttr<clang::CleanupAttr>())
    pushCleanup({CleanupKind::Function,
                 place,
                 variable->getType(),
                 variable->getSourceRange(),
                 attribute->getFunctionDecl(),
                 {},
                 0});
}

void FunctionLowering::lowerVariableInitialiser(const Place &place, const clang::VarDecl *variable) {
  if (const clang::Expr *initialiser = variable->getInit())
    return lowerInitialiser(place, variable->getType(), initialiser);
  flow::Instruction &begin = emit(Opcode::Begin, variable->getSourceRange());
  begin.target = place;
  begin.type = unit_.typeOf(variable->getType());
}

void FunctionLowering::lowerStaticLocal(const clang::VarDecl *variable) {
  if (!variable->getInit()) return;
  // Once only: later calls find what earlier ones left.
  const BlockId first = newBlock();
  const BlockId after = newBlock();
  branchTo(first, after);
  switchTo(first);
  lowerVariableInitialiser(placeOfVariable(variable), variable);
  jumpTo(after);
  switchTo(after);
}

void FunctionLowering::annotateLocal(const clang::VarDecl *variable, std::uint32_t local) {
  for (const flow::Annotation &annotation : unit_.annotationsOf(variable))
    if (annotation.kind == flow::AnnotationKind::Pii)
      body_.locals[local].annotations.push_back({annotation.value, annotation.span});
}

}  // namespace piiflow::lower
