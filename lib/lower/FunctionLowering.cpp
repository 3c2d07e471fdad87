// A function from end to end: entry, parameters, body, and the tidying of its blocks.
//
// Blocks are made generously while lowering. `finish` drops those that nothing reaches, joins chains of jumps, forgets
// the unwind edges of blocks that raise nothing, and numbers what is left in reverse post order.
#include "lower/FunctionLowering.h"

#include <algorithm>
#include <utility>

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "lower/BlockGraph.h"
#include "lower/UnitState.h"

namespace piiflow::lower {

using flow::BlockId;
using flow::Opcode;
using flow::Place;
using flow::PlaceBase;
using flow::StepKind;
using flow::TerminatorKind;

FunctionLowering::FunctionLowering(UnitBuilder &unit, const clang::FunctionDecl *function)
    : unit_(unit), function_(function) {
  isNoexcept_ = function && isNoexcept(function);
}

flow::FunctionBody FunctionLowering::lowerFunction() {
  const clang::Stmt *body = function_->getBody(function_);
  body_.function = unit_.functionOf(function_);
  body_.span = unit_.spanOf(function_->getSourceRange());
  const BlockId entry = newBlock();
  if (isNoexcept_) unwind_ = terminate_ = newBlock();
  switchTo(entry);
  enterScope();
  // The callee destroys its by-value parameters: an object that is not passed in registers lives until the body ends.
  for (const clang::ParmVarDecl *parameter : function_->parameters())
    if (!parameter->getType()->isReferenceType())
      addCleanup(placeOfVariable(parameter), parameter->getType(), parameter->getSourceRange());
  lowerFunctionBody(body);
  leaveScope();
  emitReturn();
  resolveGotos();
  return finish();
}

flow::FunctionBody FunctionLowering::finish() {
  tidyBlocks(body_, unit_.unit().functions);
  return std::move(body_);
}

void FunctionLowering::emitReturn() { terminate(TerminatorKind::Return, {}); }

flow::Instruction &FunctionLowering::emit(Opcode opcode, clang::SourceRange range) {
  if (!isReachable()) {
    scratch_ = {};
    scratch_.opcode = opcode;
    return scratch_;
  }
  flow::Instruction &added = body_.blocks[current_.value].instructions.emplace_back();
  added.opcode = opcode;
  added.span = unit_.spanOf(range);
  added.macro = unit_.macroAt(range.getBegin());
  return added;
}

// --- Places -----------------------------------------------------------------------------------------------------

Place FunctionLowering::addLocal(std::string name, clang::QualType type, clang::SourceRange range) {
  Place place{PlaceBase::Local, static_cast<std::uint32_t>(body_.locals.size()), {}};
  body_.locals.push_back({std::move(name), unit_.typeOf(type), {}, unit_.spanOf(range)});
  return place;
}

Place FunctionLowering::newTemporary(clang::QualType type, clang::SourceRange range) {
  const clang::CXXRecordDecl *record = keepsLocals_ ? type->getAsCXXRecordDecl() : nullptr;
  const bool isKept = record && record->hasDefinition() && !record->isEmpty();
  return isKept ? newFrameObject({}, type, range) : addLocal({}, type, range);
}

Place FunctionLowering::withField(Place place, flow::FieldId field) {
  place.steps.push_back({StepKind::Field, field});
  return place;
}

Place FunctionLowering::withElement(Place place) {
  place.steps.push_back({StepKind::Element, {}});
  return place;
}

Place FunctionLowering::withDereference(Place place) {
  place.steps.push_back({StepKind::Dereference, {}});
  return place;
}

Place FunctionLowering::placeOfVariable(const clang::VarDecl *variable) {
  variable = variable->getCanonicalDecl();
  if (variable->hasGlobalStorage()) return {PlaceBase::Global, unit_.variableOf(variable).value, {}};
  const auto known = variables_.find(variable);
  if (known != variables_.end()) return known->second;
  const auto *parameter = llvm::dyn_cast<clang::ParmVarDecl>(variable);
  Place place;
  const auto *owner = parameter ? llvm::dyn_cast<clang::FunctionDecl>(parameter->getDeclContext()) : nullptr;
  if (owner && function_ && owner->getCanonicalDecl() == function_->getCanonicalDecl())
    place = {PlaceBase::Parameter, parameter->getFunctionScopeIndex(), {}};
  else if (keepsLocals_ && !variable->getType()->isReferenceType() && unit_.annotationsOf(variable).empty())
    place = newFrameObject(variable->getNameAsString(), variable->getType(), variable->getSourceRange());
  else
    place = addLocal(variable->getNameAsString(), variable->getType(), variable->getSourceRange());
  if (place.base == PlaceBase::Local && place.steps.empty()) annotateLocal(variable, place.index);
  variables_[variable] = place;
  return place;
}

}  // namespace piiflow::lower
