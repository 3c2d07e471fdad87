// Around the written body: what constructors do before it and destructors after it. Implicit special members have
// bodies that Clang has made, member by member; where it made none, the object is copied whole.
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "lower/FunctionLowering.h"

namespace piiflow::lower {

using clang::dyn_cast;
using flow::BlockId;
using flow::Opcode;
using flow::Place;
using flow::PlaceBase;

Place FunctionLowering::thisObject() { return withDereference({PlaceBase::This, 0, {}}); }

void FunctionLowering::lowerFunctionBody(const clang::Stmt *body) {
  if (const auto *functionTry = llvm::dyn_cast_or_null<clang::CXXTryStmt>(body))
    lowerTry(functionTry, /*isFunctionTry=*/true);
  else
    lowerBodyProper(body);
}

void FunctionLowering::lowerBodyProper(const clang::Stmt *body) {
  enterScope();
  const auto *method = dyn_cast<clang::CXXMethodDecl>(function_);
  const auto *constructor = dyn_cast<clang::CXXConstructorDecl>(function_);
  if (const auto *destructor = dyn_cast<clang::CXXDestructorDecl>(function_)) pushMemberDestruction(destructor);
  if (constructor) lowerConstructorInitialisers(constructor);
  const bool isCopy = method && method->isDefaulted() &&
                      (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator() ||
                       (constructor && constructor->isCopyOrMoveConstructor()));
  // A union is copied as the bytes that it is.
  if (isCopy && (!body || method->getParent()->isUnion()))
    lowerImplicitCopy();
  else
    lowerStmt(body);
  leaveScope();
}

void FunctionLowering::lowerImplicitCopy() {
  const clang::SourceRange range = function_->getSourceRange();
  flow::Instruction &copy = emit(Opcode::Copy, range);
  copy.isInitialisation = llvm::isa<clang::CXXConstructorDecl>(function_);
  copy.target = thisObject();
  copy.operands = {withDereference(placeOfVariable(function_->getParamDecl(0)))};
  if (llvm::isa<clang::CXXConstructorDecl>(function_)) return;
  flow::Instruction &result = emit(Opcode::Address, range);
  result.isInitialisation = true;
  result.target = {PlaceBase::Return, 0, {}};
  result.operands = {thisObject()};
}

// --- Constructors -----------------------------------------------------------------------------------------------

void FunctionLowering::lowerConstructorInitialisers(const clang::CXXConstructorDecl *constructor) {
  for (const clang::CXXCtorInitializer *initialiser : constructor->inits()) {
    if (!isReachable()) return;
    const bool isVirtualBase = initialiser->isBaseInitializer() && initialiser->isBaseVirtual();
    if (!isVirtualBase) {
      lowerConstructorInitialiser(constructor, initialiser);
      continue;
    }
    // The most derived class initialises virtual bases; whether that is this one is not known here.
    if (constructor->getParent()->isAbstract()) continue;
    const BlockId complete = newBlock();
    const BlockId after = newBlock();
    branchTo(complete, after);
    switchTo(complete);
    lowerConstructorInitialiser(constructor, initialiser);
    jumpTo(after);
    switchTo(after);
  }
}

void FunctionLowering::lowerConstructorInitialiser(const clang::CXXConstructorDecl *constructor,
                                                   const clang::CXXCtorInitializer *initialiser) {
  const clang::Expr *value = initialiser->getInit();
  const clang::SourceRange range = initialiser->getSourceRange();
  Place place = thisObject();
  clang::QualType type;
  if (initialiser->isDelegatingInitializer()) {
    type = unit_.context().getCanonicalTagType(constructor->getParent());
    lowerSubobject(place, type, value);
  } else if (initialiser->isBaseInitializer()) {
    type = clang::QualType(initialiser->getBaseClass(), 0);
    lowerSubobject(place, type, value);
  } else {
    if (const clang::IndirectFieldDecl *path = initialiser->getIndirectMember()) {
      for (const clang::NamedDecl *field : path->chain())
        place = withField(place, unit_.fieldOf(clang::cast<clang::FieldDecl>(field)));
    } else {
      place = withField(place, unit_.fieldOf(initialiser->getMember()));
    }
    type = initialiser->getAnyMember()->getType();
    lowerInitialiser(place, type, value);
  }
  if (type.isDestructedType() == clang::QualType::DK_cxx_destructor && unit_.hasProjectDestructor(type))
    pushCleanup({CleanupKind::Constructed, place, type, range, nullptr, {}, 0});
}

// --- Destructors ------------------------------------------------------------------------------------------------

// Members and bases are cleanups of the destructor's body, so that they run after each return from it: registered in
// order of construction, run in reverse.
void FunctionLowering::pushMemberDestruction(const clang::CXXDestructorDecl *destructor) {
  const clang::CXXRecordDecl *record = destructor->getParent();
  const clang::SourceRange range = destructor->getSourceRange();
  const auto push = [&](CleanupKind kind, const Place &place, clang::QualType type) {
    if (type.isDestructedType() == clang::QualType::DK_cxx_destructor && unit_.hasProjectDestructor(type))
      pushCleanup({kind, place, type, range, nullptr, {}, 0});
  };
  if (!record->isAbstract())
    for (const clang::CXXBaseSpecifier &base : record->vbases())
      push(CleanupKind::VirtualBase, thisObject(), base.getType());
  for (const clang::CXXBaseSpecifier &base : record->bases())
    if (!base.isVirtual()) push(CleanupKind::Subobject, thisObject(), base.getType());
  if (record->isUnion()) return;
  for (const clang::FieldDecl *field : record->fields())
    push(CleanupKind::Subobject, withField(thisObject(), unit_.fieldOf(field)), field->getType());
}

}  // namespace piiflow::lower
