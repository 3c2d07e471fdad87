#include "flow/CheckUnit.h"

#include <algorithm>

#include "flow/Comparison.h"
#include "flow/PrintUnit.h"

namespace piiflow::flow {
namespace {

template <class Tag>
bool inRange(base::Id<Tag> id, std::size_t size) {
  return id.value < size;
}

template <class Tag>
bool noneOrInRange(base::Id<Tag> id, std::size_t size) {
  return !id.valid() || id.value < size;
}

template <class Tag>
bool allInRange(const std::vector<base::Id<Tag>> &ids, std::size_t size) {
  for (auto id : ids)
    if (!inRange(id, size)) return false;
  return true;
}

/// Inner types must end somewhere: spelling out a pointer to itself would not.
bool innerTypesEnd(const std::vector<Type> &types) {
  std::vector<bool> ends(types.size(), false);
  for (std::size_t start = 0; start < types.size(); ++start) {
    std::size_t steps = 0;
    TypeId at{static_cast<std::uint32_t>(start)};
    while (at.valid() && !ends[at.value]) {
      if (++steps > types.size()) return false;
      at = types[at.value].inner;
    }
    for (at = {static_cast<std::uint32_t>(start)}; at.valid() && !ends[at.value]; at = types[at.value].inner)
      ends[at.value] = true;
  }
  return true;
}

class TableCheck {
 public:
  explicit TableCheck(const FlowUnit &unit) : unit_(unit), sizes_(sizesOf(unit)) {}

  std::string run() const {
    if (!allHaveKeys()) return "a class, function or variable has no link key";
    for (const Type &type : unit_.types)
      if (!noneOrInRange(type.inner, sizes_.types) || !recordOk(type.record)) return "a type refers to nothing";
    if (!innerTypesEnd(unit_.types)) return "a type contains itself";
    for (const Field &field : unit_.fields)
      if (!fieldOk(field)) return "a member refers to nothing";
    for (const Record &record : unit_.records)
      if (!recordRowOk(record)) return "a class refers to nothing";
    for (const Function &function : unit_.functions)
      if (!functionOk(function)) return "a function refers to nothing";
    for (const Variable &variable : unit_.variables)
      if (!typeOk(variable.type) || !annotationsOk(variable.annotations) || !spanOk(variable.span))
        return "a variable refers to nothing";
    for (const Unhandled &unhandled : unit_.unhandled)
      if (!spanOk(unhandled.span)) return "an unhandled construct refers to nothing";
    for (const Suppression &suppression : unit_.suppressions)
      if (!noneOrInRange(suppression.file, sizes_.files)) return "a suppression refers to nothing";
    return {};
  }

 private:
  bool spanOk(const base::SourceSpan &span) const { return noneOrInRange(span.file, sizes_.files); }
  bool typeOk(TypeId type) const { return noneOrInRange(type, sizes_.types); }
  bool recordOk(RecordId record) const { return noneOrInRange(record, unit_.records.size()); }

  bool allHaveKeys() const {
    auto hasNone = [](const auto &row) { return row.key.empty(); };
    return std::none_of(unit_.records.begin(), unit_.records.end(), hasNone) &&
           std::none_of(unit_.functions.begin(), unit_.functions.end(), hasNone) &&
           std::none_of(unit_.variables.begin(), unit_.variables.end(), hasNone);
  }

  bool annotationsOk(const std::vector<Annotation> &annotations) const {
    for (const Annotation &annotation : annotations)
      if (!spanOk(annotation.span)) return false;
    return true;
  }

  bool fieldOk(const Field &field) const {
    return inRange(field.parent, unit_.records.size()) && typeOk(field.type) && annotationsOk(field.annotations) &&
           spanOk(field.span);
  }

  bool recordRowOk(const Record &record) const {
    return allInRange(record.bases, unit_.records.size()) && allInRange(record.fields, sizes_.fields) &&
           allInRange(record.templateArguments, sizes_.types) && allInRange(record.methods, sizes_.functions) &&
           annotationsOk(record.annotations) && spanOk(record.span);
  }

  bool functionOk(const Function &function) const {
    for (const Parameter &parameter : function.parameters)
      if (!typeOk(parameter.type) || !annotationsOk(parameter.annotations) || !spanOk(parameter.span)) return false;
    return recordOk(function.parent) && typeOk(function.result) && allInRange(function.overrides, sizes_.functions) &&
           allInRange(function.templateTypes, sizes_.types) && annotationsOk(function.annotations) &&
           spanOk(function.span);
  }

  const FlowUnit &unit_;
  TableSizes sizes_;
};

class BodyCheck {
 public:
  BodyCheck(const TableSizes &sizes, std::size_t parameterCount, const FunctionBody &body)
      : sizes_(sizes), parameterCount_(parameterCount), body_(body) {}

  std::string run() const {
    if (!inRange(body_.function, sizes_.functions)) return "a body belongs to no function";
    if (!spanOk(body_.span)) return "a body refers to no file";
    if (body_.blocks.empty()) return "a body has no blocks";
    for (const Local &local : body_.locals)
      if (!localOk(local)) return "a local variable refers to nothing";
    for (std::size_t block = 0; block < body_.blocks.size(); ++block) {
      const std::vector<Instruction> &instructions = body_.blocks[block].instructions;
      std::string at = "block " + std::to_string(block);
      if (!edgesOk(body_.blocks[block])) return at + " leads nowhere";
      for (std::size_t index = 0; index < instructions.size(); ++index)
        if (!instructionOk(instructions[index]))
          return at + ", instruction " + std::to_string(index) + " (" + opcodeName(instructions[index].opcode) +
                 ") is ill-formed";
    }
    return {};
  }

 private:
  bool spanOk(const base::SourceSpan &span) const { return noneOrInRange(span.file, sizes_.files); }
  bool typeOk(TypeId type) const { return noneOrInRange(type, sizes_.types); }

  bool localOk(const Local &local) const {
    for (const LocalAnnotation &annotation : local.annotations)
      if (!spanOk(annotation.span)) return false;
    return typeOk(local.type) && spanOk(local.span);
  }

  bool edgesOk(const Block &block) const {
    for (const Handler &handler : block.handlers)
      if (!typeOk(handler.type) || !inRange(handler.block, body_.blocks.size())) return false;
    if (block.terminator == TerminatorKind::Jump && block.successors.size() != 1) return false;
    return allInRange(block.successors, body_.blocks.size()) && noneOrInRange(block.unwind, body_.blocks.size());
  }

  bool placeOk(const Place &place) const {
    for (const Step &step : place.steps) {
      bool hasField = step.kind == StepKind::Field;
      if (hasField ? !inRange(step.field, sizes_.fields) : step.field.valid()) return false;
    }
    switch (place.base) {
      case PlaceBase::None:
        return place.steps.empty();
      case PlaceBase::Local:
        return place.index < body_.locals.size();
      case PlaceBase::Parameter:
        return place.index <= parameterCount_;  // the last stands for variadic arguments
      case PlaceBase::Global:
        return place.index < sizes_.variables;
      case PlaceBase::This:
      case PlaceBase::Return:
        return place.index == 0;
    }
    return false;
  }

  bool argumentOk(const Argument &argument) const {
    return placeOk(argument.place) && typeOk(argument.type) && spanOk(argument.span);
  }

  bool instructionOk(const Instruction &instruction) const {
    for (const Place &operand : instruction.operands)
      if (!placeOk(operand)) return false;
    for (const Argument &argument : instruction.arguments)
      if (!argumentOk(argument)) return false;
    return spanOk(instruction.span) && placeOk(instruction.target) && argumentOk(instruction.receiver) &&
           placeOk(instruction.callee) && noneOrInRange(instruction.function, sizes_.functions) &&
           noneOrInRange(instruction.field, sizes_.fields) && typeOk(instruction.type) && hasWhatItNeeds(instruction);
  }

  static bool hasWhatItNeeds(const Instruction &instruction) {
    std::size_t operandCount = instruction.operands.size();
    switch (instruction.opcode) {
      case Opcode::Copy:
      case Opcode::Address:
      case Opcode::Shift:
      case Opcode::DynamicCast:
      case Opcode::IsNull:
      case Opcode::IsSet:
      case Opcode::IsEmpty:
        return operandCount == 1;
      case Opcode::IsValue:
        return operandCount == 1 && instruction.constant.kind == ConstantKind::Integer && isComparison(instruction.text);
      case Opcode::SelectMember:
        return operandCount == 2;
      case Opcode::Throw:
        return operandCount <= 1;
      case Opcode::FunctionReference:
        return instruction.function.valid();
      case Opcode::MemberReference:
        return instruction.field.valid();
      case Opcode::Call:
        return instruction.callKind == CallKind::Indirect ? instruction.callee.known() : instruction.function.valid();
      case Opcode::Derive:
      case Opcode::Constant:
      case Opcode::EndText:
      case Opcode::Allocate:
      case Opcode::Begin:
      case Opcode::End:
      case Opcode::Catch:
      case Opcode::Unhandled:
        return true;
    }
    return false;
  }

  const TableSizes &sizes_;
  std::size_t parameterCount_;
  const FunctionBody &body_;
};

}  // namespace

TableSizes sizesOf(const FlowUnit &unit) {
  return {unit.files.size(), unit.types.size(), unit.fields.size(), unit.functions.size(), unit.variables.size()};
}

std::string findTableFault(const FlowUnit &tables) { return TableCheck(tables).run(); }

std::string findBodyFault(const TableSizes &sizes, std::size_t parameterCount, const FunctionBody &body) {
  return BodyCheck(sizes, parameterCount, body).run();
}

std::string findUnitFault(const FlowUnit &unit) {
  std::string fault = findTableFault(unit);
  TableSizes sizes = sizesOf(unit);
  for (std::size_t index = 0; fault.empty() && index < unit.bodies.size(); ++index) {
    FunctionId id = unit.bodies[index].function;
    if (!inRange(id, sizes.functions)) return "a body belongs to no function";
    const Function &function = unit.functions[id.value];
    fault = findBodyFault(sizes, function.parameters.size(), unit.bodies[index]);
    if (!fault.empty()) fault += " in '" + function.key + "'";
  }
  return fault;
}

}  // namespace piiflow::flow
