#include "flow/BodyIndex.h"

#include <algorithm>

namespace piiflow::flow {
namespace {

template <class IdType>
void add(std::vector<IdType> &ids, IdType id) {
  if (id.valid()) ids.push_back(id);
}

template <class IdType>
void sortUnique(std::vector<IdType> &ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

void addPlace(BodyIndex &index, const Place &place) {
  if (place.base == PlaceBase::Global) index.variables.push_back({place.index});
  for (const Step &step : place.steps) add(index.fields, step.field);
}

void addArgument(BodyIndex &index, const Argument &argument) {
  addPlace(index, argument.place);
  add(index.argumentTypes, argument.type);
}

void addInstruction(BodyIndex &index, const Instruction &instruction) {
  addPlace(index, instruction.target);
  addPlace(index, instruction.callee);
  for (const Place &operand : instruction.operands) addPlace(index, operand);
  for (const Argument &argument : instruction.arguments) addArgument(index, argument);
  addArgument(index, instruction.receiver);
  add(index.functions, instruction.function);
  add(index.types, instruction.type);
  const bool isCreating = instruction.opcode == Opcode::Begin || instruction.opcode == Opcode::Allocate;
  if (isCreating) add(index.createdTypes, instruction.type);
  index.calls += instruction.opcode == Opcode::Call ? 1 : 0;
}

}  // namespace

void BodyIndex::clear() {
  functions.clear();
  fields.clear();
  variables.clear();
  types.clear();
  argumentTypes.clear();
  createdTypes.clear();
  localTypes.clear();
  calls = 0;
  annotatesLocals = false;
}

BodyIndex indexOf(const FunctionBody &body) {
  BodyIndex index;
  for (const Local &local : body.locals) {
    add(index.localTypes, local.type);
    index.annotatesLocals = index.annotatesLocals || !local.annotations.empty();
  }
  for (const Block &block : body.blocks)
    for (const Instruction &instruction : block.instructions) addInstruction(index, instruction);
  sortUnique(index.functions);
  sortUnique(index.fields);
  sortUnique(index.variables);
  sortUnique(index.types);
  sortUnique(index.argumentTypes);
  sortUnique(index.createdTypes);
  sortUnique(index.localTypes);
  return index;
}

}  // namespace piiflow::flow
