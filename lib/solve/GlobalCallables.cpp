#include "solve/GlobalCallables.h"

#include "llvm/ADT/STLExtras.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxSteps = 4;  // from a store back to where the function is named

bool isAt(const flow::Place &place, flow::PlaceBase base, std::uint32_t index) { return place.base == base && place.index == index; }

template <class Test>
bool allInstructions(const flow::FunctionBody &body, Test test) {
  return llvm::all_of(body.blocks, [&](const flow::Block &block) { return llvm::all_of(block.instructions, test); });
}

/// Whether the instruction hands out where the variable is, so that others may write to it.
bool handsOut(const flow::Instruction &instruction, flow::PlaceBase base, std::uint32_t index) {
  auto isIt = [&](const flow::Place &place) { return isAt(place, base, index); };
  return (instruction.opcode == flow::Opcode::Address && llvm::any_of(instruction.operands, isIt)) || isIt(instruction.receiver.place) ||
         llvm::any_of(instruction.arguments, [&](const flow::Argument &argument) { return argument.byAddress && isIt(argument.place); });
}

void addFunction(flow::FunctionId function, AtomSet &found) {
  Atom atom;
  atom.kind = AtomKind::Function;
  atom.payload = function.value;
  found.insert(atom);
}

}  // namespace

bool GlobalCallables::isPointer(flow::VariableId variable) const {
  const flow::TypeId type = program_.variable(variable).type;
  if (!type || program_.type(type).kind != flow::TypeKind::Pointer) return false;
  const flow::TypeId inner = program_.type(type).inner;
  return inner && program_.type(inner).kind == flow::TypeKind::Function;
}

const AtomSet *GlobalCallables::of(flow::VariableId variable) {
  auto it = known_.find(variable.value);
  if (it == known_.end()) {
    AtomSet found;
    const auto bodies = mentions_.find(variable);
    const bool isAll = bodies != mentions_.end() && llvm::all_of(bodies->second, [&](flow::FunctionId id) {
      const flow::FunctionBody *body = program_.body(id);
      return body && addStored(flow::PlaceBase::Global, variable.value, *body, 0, found);
    });
    it = known_.try_emplace(variable.value, isAll && !found.empty() ? std::optional(std::move(found)) : std::nullopt).first;
  }
  return it->second ? &*it->second : nullptr;
}

bool GlobalCallables::addStored(flow::PlaceBase base, std::uint32_t index, const flow::FunctionBody &body, unsigned depth,
                                AtomSet &found) const {
  return allInstructions(body, [&](const flow::Instruction &instruction) {
    if (handsOut(instruction, base, index)) return false;
    if (!isAt(instruction.target, base, index)) return true;
    if (!instruction.target.steps.empty()) return false;
    switch (instruction.opcode) {
      case flow::Opcode::FunctionReference: addFunction(instruction.function, found); return true;
      case flow::Opcode::Copy: return addValue(instruction.operands[0], body, depth, found);
      case flow::Opcode::Constant:
      case flow::Opcode::Begin:
      case flow::Opcode::End: return true;
      default: return false;
    }
  });
}

bool GlobalCallables::addValue(const flow::Place &place, const flow::FunctionBody &body, unsigned depth, AtomSet &found) const {
  if (!place.steps.empty() || depth >= kMaxSteps) return false;
  if (place.base == flow::PlaceBase::Local) return addStored(place.base, place.index, body, depth + 1, found);
  return place.base == flow::PlaceBase::Parameter && addArguments(place.index, body, depth, found);
}

/// Of all calls of the function: none through a pointer, and none that the program does not have.
bool GlobalCallables::addArguments(std::uint32_t parameter, const flow::FunctionBody &body, unsigned depth, AtomSet &found) const {
  const flow::FunctionId function = body.function;
  const bool isChanged = !allInstructions(body, [&](const flow::Instruction &instruction) {
    return !handsOut(instruction, flow::PlaceBase::Parameter, parameter) && !isAt(instruction.target, flow::PlaceBase::Parameter, parameter);
  });
  if (isChanged || program_.function(function).isVirtual || callers_(function).empty()) return false;
  std::vector<flow::FunctionId> callers = callers_(function);
  callers.push_back(function);
  return llvm::all_of(callers, [&](flow::FunctionId id) {
    const flow::FunctionBody *caller = program_.body(id);
    return caller && allInstructions(*caller, [&](const flow::Instruction &instruction) {
      if (instruction.function != function) return true;
      if (instruction.opcode != flow::Opcode::Call || parameter >= instruction.arguments.size()) return false;
      const flow::Argument &argument = instruction.arguments[parameter];
      return !argument.byAddress && addValue(argument.place, *caller, depth + 1, found);
    });
  });
}

}  // namespace piiflow::solve
