#include "bind/SourceBindings.h"

#include <algorithm>
#include <set>

#include "models/Port.h"

namespace piiflow::bind {
namespace {

using flow::FunctionId;
using flow::RecordId;

/// One source per declaration and category: equal keys are one, wherever they were named.
auto sourceKey(const Source &source) { return std::tie(source.qualified, source.category, source.kind, source.span); }

auto targetKey(const SourceBinding &binding) {
  const SourceTarget &target = binding.target;
  return std::tuple(target.kind, target.id, target.index, models::formatPort(target.port));
}

void insertOnce(std::vector<SourceId> &ids, SourceId id) {
  const auto at = std::lower_bound(ids.begin(), ids.end(), id);
  if (at == ids.end() || *at != id) ids.insert(at, id);
}

}  // namespace

void SourceBindings::add(TargetKind kind, std::uint32_t id, std::uint32_t index, Source source, bool isInherited) {
  bindings_.push_back({{kind, id, index, {}}, std::move(source), isInherited});
}

void SourceBindings::addField(flow::FieldId field, Source source) {
  add(TargetKind::Field, field.value, 0, std::move(source));
}

void SourceBindings::addVariable(flow::VariableId variable, Source source) {
  add(TargetKind::Variable, variable.value, 0, std::move(source));
}

void SourceBindings::addRecord(RecordId record, const Source &source) {
  // An object of a derived class is one of the base class too.
  for (RecordId derived : names_.withDerived(record)) add(TargetKind::Record, derived.value, 0, source);
}

void SourceBindings::addLocal(FunctionId function, std::uint32_t index, Source source) {
  add(TargetKind::Local, function.value, index, std::move(source));
}

void SourceBindings::addParameter(ParameterKey key, const Source &source, bool byOutput) {
  for (FunctionId function : names_.withOverriders(key.first)) {
    if (key.second >= program_.function(function).parameters.size()) continue;
    const bool isInherited = function != key.first;
    add(TargetKind::Parameter, function.value, key.second, source, isInherited);
    if (byOutput) addResult(function, {models::PortBase::Argument, key.second, {}}, source, isInherited);
  }
}

void SourceBindings::addFunction(FunctionId function, const models::Port &port, const Source &source) {
  for (FunctionId overrider : names_.withOverriders(function))
    addResult(overrider, port, source, overrider != function);
}

void SourceBindings::addResult(FunctionId function, models::Port port, Source source, bool isInherited) {
  // A constructor's result is the object that it makes.
  if (port.base == models::PortBase::Return && program_.function(function).isConstructor)
    port.base = models::PortBase::This;
  bindings_.push_back({{TargetKind::Function, function.value, 0, std::move(port)}, std::move(source), isInherited});
}

/// What a declaration of this type holds or refers to.
flow::TypeId SourceBindings::typeBehind(flow::TypeId type) const {
  while (type.valid()) {
    const flow::Type &row = program_.type(type);
    if (row.kind != flow::TypeKind::Pointer && row.kind != flow::TypeKind::Reference &&
        row.kind != flow::TypeKind::Array)
      break;
    type = row.inner;
  }
  return type;
}

RecordId SourceBindings::recordBehind(flow::TypeId type) const {
  type = typeBehind(type);
  return type.valid() && program_.type(type).kind == flow::TypeKind::Record ? program_.type(type).record : RecordId();
}

/// Of the functions that have a body, those with a local of such a type: the others need not be decoded.
std::vector<FunctionId> SourceBindings::functionsWithLocals(llvm::function_ref<bool(flow::TypeId)> isWanted) const {
  std::vector<FunctionId> found;
  program_.forEachBodyIndex([&](FunctionId function, const flow::BodyIndex &index) {
    if (std::any_of(index.localTypes.begin(), index.localTypes.end(), isWanted)) found.push_back(function);
  });
  std::sort(found.begin(), found.end());
  return found;
}

void SourceBindings::addEnumeration(const std::set<flow::TypeId> &types, const Source &source) {
  const auto sourceAt = [&](std::string qualified, const char *kind, const base::SourceSpan &span) {
    Source declared = source;
    declared.qualified = std::move(qualified);
    declared.kind = kind;
    declared.span = span;
    return declared;
  };
  for (std::uint32_t id = 0; id < program_.fields.size(); ++id)
    if (types.contains(typeBehind(program_.fields[id].type)))
      addField({id}, sourceAt(names_.fieldName({id}), "field", program_.fields[id].span));
  for (std::uint32_t id = 0; id < program_.variables.size(); ++id) {
    const flow::Variable &variable = program_.variables[id];
    if (types.contains(typeBehind(variable.type)))
      addVariable({id}, sourceAt(variable.qualified, "variable", variable.span));
  }
  for (std::uint32_t id = 0; id < program_.functions.size(); ++id) {
    const flow::Function &function = program_.functions[id];
    if (types.contains(typeBehind(function.result)))
      addResult({id}, {models::PortBase::Return, 0, {}}, sourceAt(function.qualified, "function", function.span),
                false);
    for (std::uint32_t index = 0; index < function.parameters.size(); ++index) {
      const flow::Parameter &parameter = function.parameters[index];
      if (types.contains(typeBehind(parameter.type)))
        add(TargetKind::Parameter, id, index,
            sourceAt(function.qualified + "::" + parameter.name, "parameter", parameter.span));
    }
  }
  const auto isNamed = [&](flow::TypeId type) { return types.contains(typeBehind(type)); };
  for (FunctionId function : functionsWithLocals(isNamed)) {
    const flow::FunctionBody *body = program_.body(function);
    if (!body) continue;
    for (std::uint32_t index = 0; index < body->locals.size(); ++index) {
      const flow::Local &local = body->locals[index];
      if (!local.name.empty() && types.contains(typeBehind(local.type)))
        addLocal(function, index,
                 sourceAt(program_.function(function).qualified + "::" + local.name, "variable", local.span));
    }
  }
}

void SourceBindings::addTypedDeclarations(const TaintSpec &spec) {
  std::map<RecordId, std::vector<Source>> byRecord;
  for (const SourceBinding &binding : bindings_)
    if (binding.target.kind == TargetKind::Record) byRecord[{binding.target.id}].push_back(binding.source);
  if (byRecord.empty()) return;
  const auto sourcesOf = [&](flow::TypeId type) -> std::vector<Source> {
    auto found = byRecord.find(recordBehind(type));
    return found == byRecord.end() ? std::vector<Source>() : found->second;
  };
  for (std::uint32_t id = 0; id < program_.fields.size(); ++id)
    for (Source &source : sourcesOf(program_.fields[id].type)) add(TargetKind::Field, id, 0, std::move(source));
  for (std::uint32_t id = 0; id < program_.variables.size(); ++id)
    for (Source &source : sourcesOf(program_.variables[id].type)) add(TargetKind::Variable, id, 0, std::move(source));
  for (std::uint32_t id = 0; id < program_.functions.size(); ++id) {
    const flow::Function &function = program_.functions[id];
    for (std::uint32_t index = 0; index < function.parameters.size(); ++index)
      for (Source &source : sourcesOf(function.parameters[index].type))
        add(TargetKind::Parameter, id, index, std::move(source));
    // What a reference leads to is known where a body or a model shows it; it may have been emptied.
    const flow::TypeKind kind = function.result.valid() ? program_.type(function.result).kind : flow::TypeKind::Void;
    const FunctionModel *model = spec.modelOf({id});
    const bool isAddress = kind == flow::TypeKind::Pointer || kind == flow::TypeKind::Reference;
    if (isAddress && (program_.hasBody({id}) || (model && model->replacesBody()))) continue;
    for (Source &source : sourcesOf(function.result))
      addResult({id}, {models::PortBase::Return, 0, {}}, std::move(source), /*isInherited=*/false);
  }
  addTypedLocals(byRecord);
}

void SourceBindings::addTypedLocals(const std::map<RecordId, std::vector<Source>> &byRecord) {
  const auto isSource = [&](flow::TypeId type) { return byRecord.contains(recordBehind(type)); };
  for (FunctionId function : functionsWithLocals(isSource)) {
    const flow::FunctionBody *body = program_.body(function);
    if (!body) continue;
    for (std::uint32_t index = 0; index < body->locals.size(); ++index)
      if (auto found = byRecord.find(recordBehind(body->locals[index].type)); found != byRecord.end())
        for (const Source &source : found->second) addLocal(function, index, source);
  }
}

void SourceBindings::dropInherited() {
  std::set<std::pair<decltype(targetKey(bindings_.front())), std::string>> said;
  for (const SourceBinding &binding : bindings_)
    if (!binding.isInherited) said.insert({targetKey(binding), binding.source.category});
  std::erase_if(bindings_, [&](const SourceBinding &binding) {
    return binding.isInherited && said.contains({targetKey(binding), binding.source.category});
  });
}

void SourceBindings::finish(TaintSpec &spec) {
  dropInherited();
  std::sort(bindings_.begin(), bindings_.end(), [](const SourceBinding &a, const SourceBinding &b) {
    return std::tuple(sourceKey(a.source), a.source.fromYaml, targetKey(a)) <
           std::tuple(sourceKey(b.source), b.source.fromYaml, targetKey(b));
  });
  for (SourceBinding &binding : bindings_) {
    if (spec.sources.empty() || sourceKey(spec.sources.back()) != sourceKey(binding.source))
      spec.sources.push_back(binding.source);
    const SourceId source{static_cast<std::uint32_t>(spec.sources.size() - 1)};
    const SourceTarget &target = binding.target;
    switch (target.kind) {
      case TargetKind::Field:
        insertOnce(spec.fieldSources[{target.id}], source);
        break;
      case TargetKind::Variable:
        insertOnce(spec.variableSources[{target.id}], source);
        break;
      case TargetKind::Record:
        insertOnce(spec.recordSources[{target.id}], source);
        break;
      case TargetKind::Parameter:
        insertOnce(spec.parameterSources[{{target.id}, target.index}], source);
        break;
      case TargetKind::Local:
        insertOnce(spec.localSources[{{target.id}, target.index}], source);
        break;
      case TargetKind::Function: {
        std::vector<BoundSource> &sources = spec.functions[{target.id}].sources;
        const bool isKnown = std::any_of(sources.begin(), sources.end(), [&](const BoundSource &known) {
          return known.source == source && models::formatPort(known.output) == models::formatPort(target.port);
        });
        if (!isKnown) sources.push_back({target.port, source});
        break;
      }
    }
  }
}

}  // namespace piiflow::bind
