// Lambda expressions: a closure is an object with one member for each capture.
#include "clang/AST/ASTContext.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using namespace clang;
using flow::Place;
using flow::PlaceBase;

void ExprLowering::initialiseClosure(const Place &target, const LambdaExpr *e, ObjectKind kind) {
  begin(target, e->getType(), kind, e->getSourceRange());
  const CXXRecordDecl *closure = e->getLambdaClass();
  auto init = e->capture_init_begin();
  for (const FieldDecl *field : closure->fields()) {
    const Expr *value = init == e->capture_init_end() ? nullptr : *init++;
    if (!value || field->hasCapturedVLAType()) continue;
    initialise(FunctionLowering::withField(target, unit_.fieldOf(field)), field->getType(), value,
               ObjectKind::Complete);
  }
  if (const CXXMethodDecl *callOperator = e->getCallOperator(); !callOperator->isDependentContext())
    unit_.requireBody(callOperator);
}

void ExprLowering::learnCaptures() {
  if (state_.knowsCaptures) return;
  state_.knowsCaptures = true;
  const auto *method = dyn_cast_or_null<CXXMethodDecl>(fn_.function_);
  if (!method || !method->getParent()->isLambda()) return;
  method->getParent()->getCaptureFields(state_.captures, state_.capturedThis);
}

const FieldDecl *ExprLowering::captureOf(const ValueDecl *variable) {
  learnCaptures();
  return state_.captures.lookup(variable);
}

/// The closure whose call operator this function is.
Place ExprLowering::closureObject() {
  const auto *method = cast<CXXMethodDecl>(fn_.function_);
  Place self;
  if (!method->isExplicitObjectMemberFunction()) {
    self.base = PlaceBase::This;
    return FunctionLowering::withDereference(std::move(self));
  }
  self.base = PlaceBase::Parameter;
  return method->getParamDecl(0)->getType()->isReferenceType() ? FunctionLowering::withDereference(std::move(self))
                                                               : self;
}

Place ExprLowering::capturedLvalue(const FieldDecl *capture) {
  Place place = FunctionLowering::withField(closureObject(), unit_.fieldOf(capture));
  bool address =
      capture->getType()->isReferenceType() || (capture == state_.capturedThis && capture->getType()->isPointerType());
  return address ? FunctionLowering::withDereference(std::move(place)) : place;
}

}  // namespace piiflow::lower
