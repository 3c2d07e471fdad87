// Entries of YAML to the functions, members, types and globals that their selectors name.
#include <fmt/format.h>

#include <algorithm>

#include "bind/Binding.h"
#include "models/PackEntries.h"
#include "models/Port.h"
#include "models/Selector.h"
#include "models/Signature.h"

namespace piiflow::bind {
namespace {

using flow::FunctionId;
using models::Port;
using models::PortBase;

class YamlBinder {
 public:
  explicit YamlBinder(Binding &binding) : binding_(binding), program_(binding.program), names_(binding.names) {}

  void bind();

 private:
  void bindSource(const models::SourceModel &model);
  void bindSourceFunction(const models::SourceModel &model);
  void bindSink(const models::SinkModel &model);
  void bindEndpoint(const models::EndpointModel &model);
  void bindPropagator(const models::PropagatorModel &model);
  void bindSanitizer(const models::SanitizerModel &model);

  Source sourceOf(const models::SourceModel &model, std::string qualified, const base::SourceSpan &span) const;
  /// The functions named, with their overriders. Says so when there are none, or a port that none of them has.
  std::vector<FunctionId> targetsOf(ModelKind kind, const models::Entry &entry, const models::Selector &selector,
                                    const std::vector<const std::vector<Port> *> &ports);
  void leaveOverridersToThemselves(const models::Entry &entry, const models::Selector &selector,
                                   std::vector<FunctionId> &targets) const;
  void checkPorts(const models::Entry &entry, const models::Selector &selector, const std::vector<FunctionId> &targets,
                  const std::vector<Port> &ports);
  std::vector<Condition> resolve(const models::Entry &entry, const std::vector<models::WhenClause> &when);
  static std::vector<std::size_t> addConditions(FunctionModel &model, const std::vector<Condition> &conditions);
  std::vector<Overload> overloadsOf(const models::PropagatorModel &model);
  std::string_view classOf(const flow::Parameter &parameter) const;
  bool canHold(const std::vector<Condition> &conditions, const flow::Function &function) const;
  static std::vector<Port> adapt(const std::vector<Port> &ports, const flow::Function &function);
  void requireMatch(const models::Entry &entry, const models::Selector &selector, bool matched,
                    models::SourceKind kind = models::SourceKind::Function);
  void warn(const models::Entry &entry, std::string message, std::string rule);

  Binding &binding_;
  const link::Program &program_;
  const NameIndex &names_;
};

void YamlBinder::bind() {
  for (const models::SourceModel &model : binding_.models.sources) bindSource(model);
  const auto isNamed = [&](std::string_view name) { return names_.hasFunctionEndingIn(name); };
  const auto &entries = binding_.models.packEntries;
  const models::PackModels packs = entries ? entries->named(isNamed) : models::PackModels();
  for (const auto *sinks : {&binding_.models.sinks, &packs.sinks})
    for (const models::SinkModel &model : *sinks) bindSink(model);
  for (const auto *endpoints : {&binding_.models.endpoints, &packs.endpoints})
    for (const models::EndpointModel &model : *endpoints) bindEndpoint(model);
  for (const auto *propagators : {&binding_.models.propagators, &packs.propagators})
    for (const models::PropagatorModel &model : *propagators) bindPropagator(model);
  for (const auto *sanitizers : {&binding_.models.sanitizers, &packs.sanitizers})
    for (const models::SanitizerModel &model : *sanitizers) bindSanitizer(model);
}

/// Only about the user's own entries: a pack models more than any program uses.
void YamlBinder::warn(const models::Entry &entry, std::string message, std::string rule) {
  if (!entry.pack.empty()) return;
  binding_.spec.diagnostics.push_back({base::Severity::Warning, entry.location.file, entry.location.line,
                                       entry.location.column, std::move(message), std::move(rule)});
}

void YamlBinder::requireMatch(const models::Entry &entry, const models::Selector &selector, bool matched,
                              models::SourceKind kind) {
  if (matched || !entry.pack.empty()) return;
  static constexpr const char *kNouns[] = {"member", "function", "parameter", "class", "variable"};
  warn(entry,
       fmt::format("no {} of the program matches '{}'{}", kNouns[static_cast<unsigned>(kind)],
                   models::formatSelector(selector), names_.suggest(selector, kind)),
       kUnmatchedModel);
}

Source YamlBinder::sourceOf(const models::SourceModel &model, std::string qualified,
                            const base::SourceSpan &span) const {
  static constexpr const char *kKinds[] = {"field", "function", "parameter", "type", "variable"};
  Source source;
  source.category = model.data;
  source.qualified = std::move(qualified);
  source.kind = kKinds[static_cast<unsigned>(model.kind)];
  source.span = span;
  source.fromYaml = true;
  source.yaml = model.location;
  return source;
}

void YamlBinder::bindSource(const models::SourceModel &model) {
  bool matched = false;
  switch (model.kind) {
    case models::SourceKind::Field:
      for (flow::FieldId id : names_.findFields(model.selector)) {
        binding_.sources.addField(id, sourceOf(model, names_.fieldName(id), program_.field(id).span));
        matched = true;
      }
      break;
    case models::SourceKind::Variable:
      for (flow::VariableId id : names_.findVariables(model.selector)) {
        const flow::Variable &variable = program_.variable(id);
        binding_.sources.addVariable(id, sourceOf(model, variable.qualified, variable.span));
        matched = true;
      }
      break;
    case models::SourceKind::Type:
      for (flow::RecordId id : names_.findRecords(model.selector)) {
        const flow::Record &record = program_.record(id);
        binding_.sources.addRecord(id, sourceOf(model, record.qualified, record.span));
        matched = true;
      }
      if (const std::set<flow::TypeId> types = names_.findEnumerations(model.selector); !types.empty()) {
        binding_.sources.addEnumeration(types, sourceOf(model, "", {}));
        matched = true;
      }
      break;
    case models::SourceKind::Parameter:
      for (const ParameterKey &key : names_.findParameters(model.selector)) {
        const flow::Function &function = program_.function(key.first);
        const flow::Parameter &parameter = function.parameters[key.second];
        binding_.sources.addParameter(key, sourceOf(model, function.qualified + "::" + parameter.name, parameter.span),
                                      /*byOutput=*/false);
        matched = true;
      }
      break;
    case models::SourceKind::Function:
      bindSourceFunction(model);
      return;
  }
  requireMatch(model, model.selector, matched, model.kind);
}

void YamlBinder::bindSourceFunction(const models::SourceModel &model) {
  const std::vector<FunctionId> named = names_.findFunctions(model.selector);
  for (FunctionId id : named) {
    const flow::Function &function = program_.function(id);
    for (const Port &port : model.output)
      binding_.sources.addFunction(id, port, sourceOf(model, function.qualified, function.span));
  }
  requireMatch(model, model.selector, !named.empty());
  checkPorts(model, model.selector, named, model.output);
}

/// A pack's unqualified selector means a library's function, not what the program happens to call `open`. A C function
/// may have another link name than its own (glibc's sscanf is __isoc99_sscanf), but never a mangled one; C++ libraries
/// like Qt have functions outside of namespaces too.
bool isNamesake(const models::Selector &selector, const flow::Function &function) {
  if (selector.pattern.find("::") != std::string::npos) return false;
  if (function.key.starts_with("_Z")) return !function.isSystem && !selector.signature;
  return function.hasBody && !function.isSystem;
}

/// A pack says what a library's method does; what the program's own overrider does, its body shows.
void YamlBinder::leaveOverridersToThemselves(const models::Entry &entry, const models::Selector &selector,
                                             std::vector<FunctionId> &targets) const {
  if (entry.pack.empty()) return;
  std::erase_if(targets, [&](FunctionId id) {
    const flow::Function &function = program_.function(id);
    return function.hasBody && !function.isSystem && !models::matchesNameGlob(selector.pattern, function.qualified);
  });
}

std::vector<FunctionId> YamlBinder::targetsOf(ModelKind kind, const models::Entry &entry,
                                              const models::Selector &selector,
                                              const std::vector<const std::vector<Port> *> &ports) {
  std::vector<FunctionId> named = names_.findFunctions(selector);
  if (!entry.pack.empty())
    std::erase_if(named, [&](FunctionId id) { return isNamesake(selector, program_.function(id)); });
  std::vector<FunctionId> targets;
  for (FunctionId id : named)
    for (FunctionId overrider : names_.withOverriders(id)) targets.push_back(overrider);
  std::sort(targets.begin(), targets.end());
  targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
  requireMatch(entry, selector, !named.empty());
  for (const std::vector<Port> *list : ports) checkPorts(entry, selector, targets, *list);
  if (!targets.empty())
    binding_.spec.matched.push_back(
        {kind, entry.pack, models::formatSelector(selector), entry.location.line, targets});
  return targets;
}

void YamlBinder::checkPorts(const models::Entry &entry, const models::Selector &selector,
                            const std::vector<FunctionId> &targets, const std::vector<Port> &ports) {
  if (targets.empty() || !entry.pack.empty()) return;
  const auto has = [](const flow::Function &function, const Port &port) {
    const std::size_t count = function.parameters.size();
    if (port.base == PortBase::This) return function.isInstanceMethod || function.isConstructor;
    if (port.base == PortBase::Argument) return function.isVariadic || port.index < count;
    return true;
  };
  for (const Port &port : ports) {
    if (std::any_of(targets.begin(), targets.end(), [&](FunctionId id) { return has(program_.function(id), port); }))
      continue;
    warn(entry, fmt::format("'{}' has no '{}'", models::formatSelector(selector), models::formatPort(port)),
         kUnmatchedModel);
  }
}

std::vector<Condition> YamlBinder::resolve(const models::Entry &entry, const std::vector<models::WhenClause> &when) {
  std::vector<Condition> conditions;
  for (const models::WhenClause &clause : when) {
    Condition condition;
    condition.argument = clause.argument;
    condition.members = clause.members;
    for (const models::WhenClause::Value &value : clause.values) {
      if (value.integer) {
        condition.values.push_back(*value.integer);
        continue;
      }
      const std::vector<std::int64_t> values = binding_.constants.valuesOf(value.name);
      condition.values.insert(condition.values.end(), values.begin(), values.end());
      if (!values.empty()) continue;
      const std::vector<flow::VariableId> variables = names_.findVariables({value.name, std::nullopt});
      condition.objects.variables.insert(condition.objects.variables.end(), variables.begin(), variables.end());
      const std::vector<flow::RecordId> records = names_.findRecords({value.name, std::nullopt});
      condition.objects.records.insert(condition.objects.records.end(), records.begin(), records.end());
      if (variables.empty() && records.empty())
        warn(entry, fmt::format("no enumerator, constant, macro, variable or class of the program is called '{}'", value.name),
             kUnmatchedModel);
    }
    std::sort(condition.values.begin(), condition.values.end());
    condition.values.erase(std::unique(condition.values.begin(), condition.values.end()), condition.values.end());
    conditions.push_back(std::move(condition));
  }
  return conditions;
}

std::vector<std::size_t> YamlBinder::addConditions(FunctionModel &model, const std::vector<Condition> &conditions) {
  std::vector<std::size_t> indices;
  for (const Condition &condition : conditions) {
    const auto known = std::find_if(model.conditions.begin(), model.conditions.end(), [&](const Condition &other) {
      return other.argument == condition.argument && other.members == condition.members && other.values == condition.values &&
             other.objects == condition.objects;
    });
    indices.push_back(static_cast<std::size_t>(known - model.conditions.begin()));
    if (known == model.conditions.end()) model.conditions.push_back(condition);
  }
  std::sort(indices.begin(), indices.end());
  return indices;
}

/// An argument of class type is compared with variables: with none of them in the program, it is none of them.
bool YamlBinder::canHold(const std::vector<Condition> &conditions, const flow::Function &function) const {
  return std::all_of(conditions.begin(), conditions.end(), [&](const Condition &condition) {
    if (condition.isObject() || !condition.values.empty() || !condition.members.empty()) return true;
    if (condition.argument == models::WhenClause::kThis) return false;
    if (condition.argument >= function.parameters.size()) return true;
    flow::TypeId type = function.parameters[condition.argument].type;
    if (type.valid() && program_.type(type).kind == flow::TypeKind::Reference) type = program_.type(type).inner;
    return !type.valid() || program_.type(type).kind != flow::TypeKind::Record;
  });
}

std::vector<Port> YamlBinder::adapt(const std::vector<Port> &ports, const flow::Function &function) {
  std::vector<Port> adapted;
  adapted.reserve(ports.size());
  for (const Port &port : ports) adapted.push_back(adaptPort(port, function));
  return adapted;
}

void YamlBinder::bindSink(const models::SinkModel &model) {
  const std::vector<FunctionId> targets = targetsOf(ModelKind::Sink, model, model.function, {&model.input, &model.endpoints});
  if (targets.empty()) return;
  const std::vector<Condition> conditions = resolve(model, model.when);
  for (FunctionId id : targets) {
    if (!canHold(conditions, program_.function(id))) continue;
    FunctionModel &function = binding_.spec.functions[id];
    BoundSink sink;
    sink.input = model.input;
    sink.vendor = model.vendor;
    sink.endpoints = model.endpoints;
    sink.transport = model.transport;
    sink.receivers = names_.findReceivers(model.function);
    // A program's own overrider shows what it sends.
    function.isLibrarySink |= !model.pack.empty() && model.when.empty() &&
                              models::matchesNameGlob(model.function.pattern, program_.function(id).qualified);
    sink.when = addConditions(function, conditions);
    sink.modelId = model.id;
    addSink(function, std::move(sink));
  }
}

void YamlBinder::bindEndpoint(const models::EndpointModel &model) {
  const std::vector<FunctionId> targets = targetsOf(ModelKind::Endpoint, model, model.function, {&model.input, &model.output});
  if (targets.empty()) return;
  const std::vector<Condition> conditions = resolve(model, model.when);
  for (FunctionId id : targets) {
    FunctionModel &function = binding_.spec.functions[id];
    const std::vector<Port> output = adapt(model.output, program_.function(id));
    function.endpoints.push_back(
        {model.input, output, addConditions(function, conditions), model.transport, model.keepsTransport, model.address});
  }
}

/// The functions of that name whose parameters are objects of the classes that the selector asks for, by whatever alias
/// they were written.
std::vector<Overload> YamlBinder::overloadsOf(const models::PropagatorModel &model) {
  std::vector<Overload> overloads;
  if (!model.overload || !model.overload->signature) return overloads;
  const std::vector<std::string> classes = models::splitParameters(*model.overload->signature);
  bool isMatched = false;
  for (FunctionId id : names_.findFunctions({model.overload->pattern, std::nullopt})) {
    const std::vector<flow::Parameter> &parameters = program_.function(id).parameters;
    if (parameters.size() != classes.size()) continue;
    Overload overload{id, {}};
    bool isOne = true;
    for (std::size_t i = 0; i < classes.size(); ++i) {
      overload.isNamed.push_back(classes[i] != models::kAnyParameter);
      isOne &= !overload.isNamed[i] || classOf(parameters[i]) == classes[i];
    }
    isMatched |= isOne;
    if (isOne && program_.hasBody(id)) overloads.push_back(std::move(overload));
  }
  requireMatch(model, *model.overload, isMatched);
  return overloads;
}

/// Of the object that is handed by value, reference or pointer; "" when it is none of a class.
std::string_view YamlBinder::classOf(const flow::Parameter &parameter) const {
  const flow::Type *type = &program_.type(parameter.type);
  if (type->inner && type->kind != flow::TypeKind::Record) type = &program_.type(type->inner);
  return type->record ? std::string_view(program_.record(type->record).qualified) : "";
}

void YamlBinder::bindPropagator(const models::PropagatorModel &model) {
  std::vector<Port> calls;
  if (model.calls) calls.push_back(*model.calls);
  if (model.through) calls.push_back(*model.through);
  std::vector<FunctionId> targets = targetsOf(
      ModelKind::Propagator, model, model.function, {&model.input, &model.output, &model.clears, &model.with, &model.result, &calls});
  leaveOverridersToThemselves(model, model.function, targets);
  if (targets.empty()) return;
  const std::vector<Condition> conditions = resolve(model, model.when);
  std::optional<std::vector<FunctionId>> methods;
  if (model.method) {
    methods = names_.findFunctions(*model.method);
    requireMatch(model, *model.method, !methods->empty());
  }
  const std::vector<Overload> overloads = overloadsOf(model);
  for (FunctionId id : targets) {
    FunctionModel &function = binding_.spec.functions[id];
    BoundPropagator propagator;
    propagator.kind = model.kind;
    propagator.input = model.input;
    propagator.output = adapt(model.output, program_.function(id));
    propagator.clears = model.clears;
    propagator.calls = model.calls;
    propagator.methods = methods;
    propagator.with = model.with;
    propagator.through = model.through;
    propagator.called = model.called;
    propagator.result = adapt(model.result, program_.function(id));
    propagator.overloads = overloads;
    propagator.when = addConditions(function, conditions);
    function.propagators.push_back(std::move(propagator));
  }
}

void YamlBinder::bindSanitizer(const models::SanitizerModel &model) {
  std::vector<FunctionId> targets =
      targetsOf(ModelKind::Sanitizer, model, model.function, {&model.input, &model.output});
  leaveOverridersToThemselves(model, model.function, targets);
  if (targets.empty()) return;
  const std::vector<Condition> conditions = resolve(model, model.when);
  for (FunctionId id : targets) {
    FunctionModel &function = binding_.spec.functions[id];
    BoundSanitizer sanitizer;
    sanitizer.input = model.input;
    sanitizer.output = adapt(model.output, program_.function(id));
    sanitizer.transform = model.transform;
    sanitizer.when = addConditions(function, conditions);
    addSanitizer(function, std::move(sanitizer));
  }
}

}  // namespace

void bindYaml(Binding &binding) { YamlBinder(binding).bind(); }

}  // namespace piiflow::bind
