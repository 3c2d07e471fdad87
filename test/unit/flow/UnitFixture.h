// Flow units written by hand.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "flow/FlowUnit.h"

namespace piiflow::test {

/// Adds rows to a unit, each once per key, and makes places and instructions short to write.
class UnitFixture {
 public:
  flow::FlowUnit unit;

  explicit UnitFixture(std::string mainFile) {
    unit.mainFile = unit.unitName = std::move(mainFile);
    unit.flagsDigest = "00";
    file(unit.mainFile);
  }

  base::FileId file(const std::string &path) {
    for (std::uint32_t id = 0; id < unit.files.size(); ++id)
      if (unit.files[id].path == path) return {id};
    unit.files.push_back({path, "digest of " + path, false});
    return lastId<base::FileId>(unit.files);
  }

  base::SourceSpan span(std::uint32_t line, const std::string &path = "") {
    return {path.empty() ? base::FileId{0} : file(path), line, 1, line, 9};
  }

  flow::TypeId type(flow::TypeKind kind, const std::string &spelling) {
    for (std::uint32_t id = 0; id < unit.types.size(); ++id)
      if (unit.types[id].spelling == spelling && !unit.types[id].record.valid()) return {id};
    unit.types.push_back({kind, false, {}, {}, spelling});
    return lastId<flow::TypeId>(unit.types);
  }

  flow::TypeId pointerTo(flow::TypeId inner) {
    flow::TypeId id = type(flow::TypeKind::Pointer, unit.types[inner.value].spelling + " *");
    unit.types[id.value].inner = inner;
    return id;
  }

  flow::TypeId typeOf(flow::RecordId record) {
    unit.types.push_back({flow::TypeKind::Record, false, {}, record, unit.records[record.value].spelling});
    return lastId<flow::TypeId>(unit.types);
  }

  flow::RecordId record(const std::string &key, const std::string &spelling = "") {
    for (std::uint32_t id = 0; id < unit.records.size(); ++id)
      if (unit.records[id].key == key) return {id};
    flow::Record record;
    record.key = key;
    record.qualified = record.spelling = spelling.empty() ? key : spelling;
    unit.records.push_back(record);
    return lastId<flow::RecordId>(unit.records);
  }

  flow::FieldId field(flow::RecordId parent, const std::string &name, flow::TypeId type = {}) {
    flow::Field field;
    field.name = name;
    field.parent = parent;
    field.type = type;
    unit.fields.push_back(field);
    auto id = lastId<flow::FieldId>(unit.fields);
    unit.records[parent.value].fields.push_back(id);
    unit.records[parent.value].isComplete = true;
    return id;
  }

  flow::FunctionId function(const std::string &key, std::vector<std::string> parameterNames = {}) {
    for (std::uint32_t id = 0; id < unit.functions.size(); ++id)
      if (unit.functions[id].key == key) return {id};
    flow::Function function;
    function.key = function.qualified = key;
    function.signature = "()";
    for (std::string &name : parameterNames) function.parameters.push_back({std::move(name), {}, {}, {}});
    unit.functions.push_back(function);
    return lastId<flow::FunctionId>(unit.functions);
  }

  flow::VariableId variable(const std::string &key) {
    for (std::uint32_t id = 0; id < unit.variables.size(); ++id)
      if (unit.variables[id].key == key) return {id};
    flow::Variable variable;
    variable.key = variable.qualified = key;
    unit.variables.push_back(variable);
    return lastId<flow::VariableId>(unit.variables);
  }

  /// A body of one block that returns, with the instructions given.
  flow::FunctionBody &define(flow::FunctionId function, std::vector<flow::Instruction> instructions,
                             std::vector<std::string> localNames = {}) {
    flow::FunctionBody body;
    body.function = function;
    body.span = span(1);
    for (std::string &name : localNames) body.locals.push_back({std::move(name), {}, {}, {}});
    flow::Block block;
    block.instructions = std::move(instructions);
    block.terminator = flow::TerminatorKind::Return;
    body.blocks.push_back(std::move(block));
    unit.functions[function.value].hasBody = true;
    unit.bodies.push_back(std::move(body));
    return unit.bodies.back();
  }

  static flow::Place local(std::uint32_t index, std::vector<flow::Step> steps = {}) {
    return {flow::PlaceBase::Local, index, std::move(steps)};
  }
  static flow::Place parameter(std::uint32_t index, std::vector<flow::Step> steps = {}) {
    return {flow::PlaceBase::Parameter, index, std::move(steps)};
  }
  static flow::Place global(flow::VariableId id, std::vector<flow::Step> steps = {}) {
    return {flow::PlaceBase::Global, id.value, std::move(steps)};
  }
  static flow::Step member(flow::FieldId field) { return {flow::StepKind::Field, field}; }
  static flow::Step pointee() { return {flow::StepKind::Dereference, {}}; }
  static flow::Step element() { return {flow::StepKind::Element, {}}; }

  static flow::Instruction copy(flow::Place target, flow::Place operand) {
    flow::Instruction instruction;
    instruction.opcode = flow::Opcode::Copy;
    instruction.target = std::move(target);
    instruction.operands.push_back(std::move(operand));
    return instruction;
  }

  static flow::Instruction constant(flow::Place target, std::string text) {
    flow::Instruction instruction;
    instruction.opcode = flow::Opcode::Constant;
    instruction.target = std::move(target);
    instruction.constant = {flow::ConstantKind::String, 0, std::move(text)};
    return instruction;
  }

  static flow::Instruction call(flow::FunctionId function, std::vector<flow::Place> arguments = {},
                                flow::Place target = {}) {
    flow::Instruction instruction;
    instruction.opcode = flow::Opcode::Call;
    instruction.function = function;
    instruction.target = std::move(target);
    for (flow::Place &place : arguments) instruction.arguments.push_back({std::move(place), false, {}, {}});
    return instruction;
  }

 private:
  template <class IdType, class Row>
  static IdType lastId(const std::vector<Row> &rows) {
    return {static_cast<std::uint32_t>(rows.size() - 1)};
  }
};

}  // namespace piiflow::test
