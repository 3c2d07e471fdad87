// Elements that the same index names again: in `rows[i].email = ""; send(rows[i].email);` both are one object, as they are
// through `Row &row = rows[i];`. So the address that the first look-up gave out is used again where nothing in between, on
// a straight line of blocks, changes the index or the container.
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/STLExtras.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using clang::Expr;
using clang::QualType;
using flow::Instruction;
using flow::Opcode;
using flow::Place;

namespace {

constexpr std::size_t kMostRemembered = 16;

bool isPrefix(const Place &shorter, const Place &longer) {
  return shorter.base == longer.base && shorter.index == longer.index && shorter.steps.size() <= longer.steps.size() &&
         std::equal(shorter.steps.begin(), shorter.steps.end(), longer.steps.begin());
}

bool overlap(const Place &a, const Place &b) { return isPrefix(a, b) || isPrefix(b, a); }

/// The place, and what references, pointers and captures were bound to it, or to what it is in: as far as the function is lowered.
llvm::SmallVector<Place, 2> namesOf(const Place &place, llvm::ArrayRef<flow::Block> blocks) {
  llvm::SmallVector<Place, 2> names;
  if (place.known()) names.push_back(place);
  for (const flow::Block &block : blocks) {
    for (const Instruction &instruction : block.instructions) {
      if (instruction.opcode != Opcode::Address || !instruction.target.known()) continue;
      const bool isBound = llvm::any_of(names, [&](const Place &name) { return overlap(instruction.operands.front(), name); });
      if (isBound) names.push_back(FunctionLowering::withDereference(instruction.target));
    }
  }
  return names;
}

/// Whether the instruction gives the place another value, or its address to somebody who may.
bool mayChange(const Instruction &instruction, const Place &place, bool isElementLookup) {
  if (instruction.target.known() && isPrefix(instruction.target, place)) return true;
  const bool isTaken = instruction.opcode == Opcode::Address && overlap(instruction.operands.front(), place);
  const bool isGiven = llvm::any_of(instruction.arguments, [&](const flow::Argument &given) {
    return given.byAddress && overlap(given.place, place);
  });
  const bool isReceiver = !isElementLookup && instruction.receiver.place.known() && overlap(instruction.receiver.place, place);
  // What is global any function of the program may change.
  const bool isShared = place.base == flow::PlaceBase::Global && instruction.opcode == Opcode::Call && !isElementLookup;
  return isTaken || isGiven || isReceiver || isShared;
}

/// Of a container of the library whose elements are objects.
bool givesElement(const clang::FunctionDecl *callee, const clang::ASTContext &context) {
  const auto *method = clang::dyn_cast_or_null<clang::CXXMethodDecl>(callee);
  if (!method || method->getNumParams() != 1 || !isSystemDecl(method->getParent(), context)) return false;
  const bool isAt = method->getIdentifier() && method->getName() == "at";
  if (!isAt && method->getOverloadedOperator() != clang::OO_Subscript) return false;
  const QualType result = method->getReturnType();
  return result->isReferenceType() && result->getPointeeType()->isRecordType();
}

}  // namespace

/// The element that `index` names in `container`, by a variable of the function or a constant; nothing for any other index.
std::optional<ElementName> ExprLowering::elementName(const Place &container, const Expr *index) {
  index = index->IgnoreParenImpCasts();
  if (const auto *made = clang::dyn_cast<clang::MaterializeTemporaryExpr>(index)) index = made->getSubExpr()->IgnoreParenImpCasts();
  if (!index->getType()->isIntegralOrEnumerationType() || !container.known()) return std::nullopt;
  if (const std::optional<std::int64_t> number = index->isGLValue() ? std::nullopt : foldInteger(index)) {
    return ElementName{container, {}, *number};
  }
  const auto *name = clang::dyn_cast<clang::DeclRefExpr>(index);
  const auto *variable = name ? clang::dyn_cast<clang::VarDecl>(name->getDecl()) : nullptr;
  if (!variable || !variable->hasLocalStorage() || variable->getType()->isReferenceType() || name->refersToEnclosingVariableOrCapture()) {
    return std::nullopt;
  }
  return ElementName{container, lvalue(name), 0};
}

std::optional<ElementName> ExprLowering::elementName(const PendingCall &call, llvm::ArrayRef<const Expr *> arguments) {
  if (arguments.size() != 1 || !givesElement(call.callee, context())) return std::nullopt;
  return elementName(call.receiver.place, arguments.front());
}

void ExprLowering::rememberElement(const std::optional<ElementName> &name, const Place &element) {
  if (!name || !fn_.isReachable()) return;
  auto &known = state_.elements;
  if (known.size() == kMostRemembered) known.erase(known.begin());
  known.push_back({*name, element, fn_.current_, fn_.body_.blocks[fn_.current_.value].instructions.size()});
}

Place ExprLowering::knownElement(const std::optional<ElementName> &name) {
  if (!name || !fn_.isReachable()) return {};
  for (const KnownElement &known : llvm::reverse(state_.elements)) {
    if (known.name == *name && isUnchangedSince(known)) return known.element;
  }
  return {};
}

bool ExprLowering::isUnchangedSince(const KnownElement &known) {
  llvm::SmallVector<Place, 2> names = namesOf(known.name.container, fn_.body_.blocks);
  names.append(namesOf(known.name.index, fn_.body_.blocks));
  for (flow::BlockId block = fn_.current_; block; block = fn_.straightBefore(block)) {
    const std::vector<Instruction> &instructions = fn_.body_.blocks[block.value].instructions;
    const std::size_t first = block == known.block ? known.position : 0;
    const bool isChanged = std::any_of(instructions.begin() + static_cast<std::ptrdiff_t>(first), instructions.end(), [&](const Instruction &i) {
      const bool isLookup = llvm::any_of(state_.elements, [&](const KnownElement &other) {
        return i.opcode == Opcode::Call && i.target.known() && isPrefix(i.target, other.element);
      });
      return llvm::any_of(names, [&](const Place &name) { return mayChange(i, name, isLookup); });
    });
    if (isChanged) return false;
    if (block == known.block) return true;
  }
  return false;
}

}  // namespace piiflow::lower
