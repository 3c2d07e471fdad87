// What a body speaks of: enough to say whether it can matter without decoding it.
#pragma once

#include <vector>

#include "flow/FlowUnit.h"

namespace piiflow::flow {

/// Each list ascends and names a thing once.
struct BodyIndex {
  std::vector<FunctionId> functions;   ///< that are called directly or named
  std::vector<FieldId> fields;         ///< steps of places
  std::vector<VariableId> variables;   ///< bases of places
  std::vector<TypeId> types;           ///< of instructions
  std::vector<TypeId> argumentTypes;   ///< of arguments and receivers
  std::vector<TypeId> createdTypes;    ///< of objects that begin or are allocated
  std::vector<TypeId> localTypes;
  std::uint32_t calls = 0;
  bool annotatesLocals = false;

  void clear();
  friend bool operator==(const BodyIndex &, const BodyIndex &) = default;
};

BodyIndex indexOf(const FunctionBody &body);

}  // namespace piiflow::flow
