// The program: the units of one `programs:` entry merged, with one id per function, type, member and global.
//
// Bodies stay encoded in their units and are decoded, with ids translated, when somebody asks for them. Their indexes
// say which ones are worth it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "flow/BodyIndex.h"
#include "flow/FlowUnit.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace piiflow::link {

struct ProgramUnit {
  std::string name;
  bool complete = true;
};

/// All tables use program-wide ids; their order depends only on the sorted link keys.
class Program {
 public:
  Program();
  ~Program();
  Program(Program &&) noexcept;
  Program &operator=(Program &&) noexcept;

  std::string name;  ///< of the `programs:` entry; empty for the only one
  std::vector<ProgramUnit> units;
  std::vector<flow::SourceFile> files;
  std::vector<flow::Type> types;
  std::vector<flow::Field> fields;
  std::vector<flow::Record> records;
  std::vector<flow::Function> functions;
  std::vector<flow::Variable> variables;
  std::vector<flow::NamedConstant> constants;  ///< sorted by name; a name may stand several times
  std::vector<flow::Unhandled> unhandled;
  std::vector<flow::Suppression> suppressions;
  std::vector<base::Diagnostic> diagnostics;
  std::vector<std::vector<flow::FunctionId>> overriders;    ///< by FunctionId: direct overriders
  std::vector<std::vector<flow::RecordId>> derivedRecords;  ///< by RecordId: direct subclasses

  bool hasBody(flow::FunctionId id) const;
  /// The decoded body, or null when unseen. Decoding problems (a damaged unit) make it null and are added to
  /// `decodeErrors()`. The pointer stays valid as long as the program. Not thread-safe.
  const flow::FunctionBody *body(flow::FunctionId id) const;
  const std::vector<std::string> &decodeErrors() const;
  /// What each body speaks of, without decoding it; unit by unit, so that not all of them need to be in memory.
  void forEachBodyIndex(llvm::function_ref<void(flow::FunctionId, const flow::BodyIndex &)> visit) const;
  /// Ids of all functions that have a body, ascending.
  std::vector<flow::FunctionId> functionsWithBody() const;

  const flow::Function &function(flow::FunctionId id) const { return functions[id.value]; }
  const flow::Type &type(flow::TypeId id) const { return types[id.value]; }
  const flow::Record &record(flow::RecordId id) const { return records[id.value]; }
  const flow::Field &field(flow::FieldId id) const { return fields[id.value]; }
  const flow::Variable &variable(flow::VariableId id) const { return variables[id.value]; }

  struct Bodies;
  std::unique_ptr<Bodies> bodies;  ///< owned by link
};

}  // namespace piiflow::link
