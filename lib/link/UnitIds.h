// From the ids of one unit to those of the program.
#pragma once

#include <vector>

#include "flow/BodyIndex.h"
#include "flow/FlowUnit.h"

namespace piiflow::link {

struct UnitIds {
  std::vector<base::FileId> files;
  std::vector<flow::TypeId> types;
  std::vector<flow::FieldId> fields;
  std::vector<flow::RecordId> records;
  std::vector<flow::FunctionId> functions;
  std::vector<flow::VariableId> variables;

  void translate(base::FileId &id) const { translate(id, files); }
  void translate(flow::TypeId &id) const { translate(id, types); }
  void translate(flow::FieldId &id) const { translate(id, fields); }
  void translate(flow::RecordId &id) const { translate(id, records); }
  void translate(flow::FunctionId &id) const { translate(id, functions); }
  void translate(flow::VariableId &id) const { translate(id, variables); }
  void translate(base::SourceSpan &span) const { translate(span.file, files); }

  template <class Item>
  void translate(std::vector<Item> &items) const {
    for (Item &item : items) translate(item);
  }

  void translate(flow::Annotation &annotation) const { translate(annotation.span); }
  void translate(flow::Type &type) const;
  void translate(flow::Field &field) const;
  void translate(flow::Record &record) const;
  void translate(flow::Function &function) const;
  void translate(flow::Variable &variable) const;
  void translate(flow::Unhandled &unhandled) const { translate(unhandled.span); }
  void translate(flow::Suppression &suppression) const { translate(suppression.file); }

  void translate(flow::Place &place) const;
  void translate(flow::Argument &argument) const;
  void translate(flow::Local &local) const;
  void translate(flow::Instruction &instruction) const;
  /// All but `body.function`: its caller knows which variant it is.
  void translate(flow::FunctionBody &body) const;
  /// Its lists need not ascend any more.
  void translate(flow::BodyIndex &index) const;

 private:
  template <class IdType>
  static void translate(IdType &id, const std::vector<IdType> &map) {
    if (id.valid()) id = map[id.value];
  }
};

}  // namespace piiflow::link
