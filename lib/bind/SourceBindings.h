// Collects what is a source, from annotations, YAML and types, and hands out SourceIds at the end: their order
// depends only on what the sources are called and where they stand.
#pragma once

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "bind/NameIndex.h"
#include "bind/TaintSpec.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace piiflow::bind {

enum class TargetKind : std::uint8_t { Field, Variable, Record, Parameter, Local, Function };

/// What the personal data stands in.
struct SourceTarget {
  TargetKind kind = TargetKind::Field;
  std::uint32_t id = 0;     ///< of the field, variable, record or function
  std::uint32_t index = 0;  ///< of the parameter or local
  models::Port port;        ///< of Function
};

struct SourceBinding {
  SourceTarget target;
  Source source;
  bool isInherited = false;  ///< by an overrider: gives way to what the overrider says itself
};

class SourceBindings {
 public:
  explicit SourceBindings(const link::Program &program, const NameIndex &names) : program_(program), names_(names) {}

  void addField(flow::FieldId field, Source source);
  void addVariable(flow::VariableId variable, Source source);
  void addRecord(flow::RecordId record, const Source &source);
  /// These two count for the overriders too. `byOutput`: also what the function leaves there for its caller.
  void addParameter(ParameterKey key, const Source &source, bool byOutput);
  void addFunction(flow::FunctionId function, const models::Port &port, const Source &source);
  void addLocal(flow::FunctionId function, std::uint32_t index, Source source);

  /// Declarations of an enumeration that YAML names: each is a source of its own, as if the enumeration were annotated.
  void addEnumeration(const std::set<flow::TypeId> &types, const Source &source);
  /// Declarations whose type is a source. `spec` knows by then which functions a model replaces.
  void addTypedDeclarations(const TaintSpec &spec);
  /// Everything added so far goes into the spec.
  void finish(TaintSpec &spec);

 private:
  void add(TargetKind kind, std::uint32_t id, std::uint32_t index, Source source, bool isInherited = false);
  void addResult(flow::FunctionId function, models::Port port, Source source, bool isInherited);
  void addTypedLocals(const std::map<flow::RecordId, std::vector<Source>> &byRecord);
  std::vector<flow::FunctionId> functionsWithLocals(llvm::function_ref<bool(flow::TypeId)> isWanted) const;
  flow::TypeId typeBehind(flow::TypeId type) const;
  flow::RecordId recordBehind(flow::TypeId type) const;
  void dropInherited();

  const link::Program &program_;
  const NameIndex &names_;
  std::vector<SourceBinding> bindings_;
};

}  // namespace piiflow::bind
