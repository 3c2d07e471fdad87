#include "link/UnitIds.h"

namespace piiflow::link {

void UnitIds::translate(flow::Type &type) const {
  translate(type.inner);
  translate(type.record);
}

void UnitIds::translate(flow::Field &field) const {
  translate(field.parent);
  translate(field.type);
  translate(field.annotations);
  translate(field.span);
}

void UnitIds::translate(flow::Record &record) const {
  translate(record.bases);
  translate(record.fields);
  translate(record.templateArguments);
  translate(record.methods);
  translate(record.annotations);
  translate(record.span);
}

void UnitIds::translate(flow::Function &function) const {
  translate(function.parent);
  for (flow::Parameter &parameter : function.parameters) {
    translate(parameter.type);
    translate(parameter.annotations);
    translate(parameter.span);
  }
  translate(function.result);
  translate(function.overrides);
  translate(function.annotations);
  translate(function.templateTypes);
  translate(function.span);
}

void UnitIds::translate(flow::Variable &variable) const {
  translate(variable.type);
  translate(variable.annotations);
  translate(variable.span);
}

void UnitIds::translate(flow::Place &place) const {
  if (place.base == flow::PlaceBase::Global) place.index = variables[place.index].value;
  for (flow::Step &step : place.steps) translate(step.field);
}

void UnitIds::translate(flow::Argument &argument) const {
  translate(argument.place);
  translate(argument.type);
  translate(argument.span);
}

void UnitIds::translate(flow::Local &local) const {
  translate(local.type);
  for (flow::LocalAnnotation &annotation : local.annotations) translate(annotation.span);
  translate(local.span);
}

void UnitIds::translate(flow::Instruction &instruction) const {
  translate(instruction.span);
  translate(instruction.target);
  translate(instruction.operands);
  translate(instruction.arguments);
  translate(instruction.receiver);
  translate(instruction.callee);
  translate(instruction.function);
  translate(instruction.field);
  translate(instruction.type);
}

void UnitIds::translate(flow::FunctionBody &body) const {
  translate(body.locals);
  for (flow::Block &block : body.blocks) {
    translate(block.instructions);
    for (flow::Handler &handler : block.handlers) translate(handler.type);
  }
  translate(body.span);
}

void UnitIds::translate(flow::BodyIndex &index) const {
  translate(index.functions);
  translate(index.fields);
  translate(index.variables);
  translate(index.types);
  translate(index.argumentTypes);
  translate(index.createdTypes);
  translate(index.localTypes);
}

}  // namespace piiflow::link
