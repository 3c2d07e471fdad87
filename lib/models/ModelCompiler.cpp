// Sources, sinks, endpoints, propagators and sanitizers.
#include "models/ModelCompiler.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "models/Port.h"
#include "models/Selector.h"
#include "models/Words.h"

namespace piiflow::models {
namespace {

using base::Diagnostic;

/// What a port is for decides what it may begin with.
enum class PortRole : std::uint8_t { Input, Output, Object, Carrier, Cleared };

constexpr std::pair<std::string_view, TransportFact> kTransportFacts[] = {{"plaintext", TransportFact::Plaintext},
                                                                          {"tls", TransportFact::Tls},
                                                                          {"unverified", TransportFact::Unverified},
                                                                          {"verified", TransportFact::Verified},
                                                                          {"file", TransportFact::File}};

class ModelCompiler : TextCompiler {
 public:
  ModelCompiler(ModelSet &models, std::vector<Diagnostic> &diagnostics) : TextCompiler(diagnostics), models_(models) {}

  void compile(const std::vector<ModelFragment> &fragments);

 private:
  void collectIds(const std::vector<ModelFragment> &fragments);
  void compileEntries(const ModelFragment &fragment);

  void compileSource(const WrittenEntry &entry, const ModelFragment &fragment);
  void compileSink(const WrittenEntry &entry, const ModelFragment &fragment);
  void compileEndpoint(const WrittenEntry &entry, const ModelFragment &fragment);
  void compileTransport(const WrittenEntry &entry, EndpointModel &endpoint) const;
  void compilePropagator(const WrittenEntry &entry, const ModelFragment &fragment);
  void checkPropagator(const WrittenEntry &entry) const;
  void compileSanitizer(const WrittenEntry &entry, const ModelFragment &fragment);

  std::optional<Selector> compileSelector(const Text &text, bool isFunction) const;
  std::optional<Selector> compileOverload(const Text &text) const;
  std::vector<Selector> compileFunctions(const WrittenEntry &entry) const;
  std::optional<Port> compilePort(const Text &text, PortRole role) const;
  std::optional<Port> compilePort(const WrittenEntry &entry, std::string_view key, PortRole role) const;
  std::vector<Port> compilePorts(const WrittenEntry &entry, std::string_view key, PortRole role) const;
  std::vector<WhenClause> compileWhen(const WrittenEntry &entry) const;
  std::optional<WhenClause::Value> compileConstant(const Text &text) const;

  template <class Compile>
  void forEachEntry(const ModelFragment &fragment, const WrittenEntries &entries, Compile compile) {
    for (const WrittenEntry &entry : entries)
      if (!isOverridden(entry, fragment)) compile(entry);
  }
  bool isOverridden(const WrittenEntry &entry, const ModelFragment &fragment) const {
    const Text *id = entry.text("id");
    return id && !fragment.pack.empty() && userIds_.contains(id->value);
  }

  ModelSet &models_;
  std::map<std::string, Location> userIds_;
};

std::string formatLocation(const Location &at) { return fmt::format("{}:{}", at.file, at.line); }

template <class Visit>
void forEachId(const ModelFragment &fragment, Visit visit) {
  for (const WrittenEntries *entries : {&fragment.sources, &fragment.sinks, &fragment.endpoints, &fragment.propagators,
                                        &fragment.sanitizers, &fragment.allow, &fragment.deny, &fragment.requirements})
    for (const WrittenEntry &entry : *entries)
      if (const Text *id = entry.text("id")) visit(*id);
}

void ModelCompiler::compile(const std::vector<ModelFragment> &fragments) {
  collectIds(fragments);
  for (const ModelFragment &fragment : fragments) compileEntries(fragment);
}

void ModelCompiler::collectIds(const std::vector<ModelFragment> &fragments) {
  std::map<std::string, Location> packIds;
  for (const ModelFragment &fragment : fragments) {
    auto &ids = fragment.pack.empty() ? userIds_ : packIds;
    forEachId(fragment, [&](const Text &id) {
      const auto [earlier, isNew] = ids.emplace(id.value, id.at);
      if (!isNew) error(id, fmt::format("the id '{}' is taken: see {}", id.value, formatLocation(earlier->second)));
    });
  }
}

void ModelCompiler::compileEntries(const ModelFragment &fragment) {
  forEachEntry(fragment, fragment.sources, [&](const WrittenEntry &entry) { compileSource(entry, fragment); });
  forEachEntry(fragment, fragment.sinks, [&](const WrittenEntry &entry) { compileSink(entry, fragment); });
  forEachEntry(fragment, fragment.endpoints, [&](const WrittenEntry &entry) { compileEndpoint(entry, fragment); });
  forEachEntry(fragment, fragment.propagators, [&](const WrittenEntry &entry) { compilePropagator(entry, fragment); });
  forEachEntry(fragment, fragment.sanitizers, [&](const WrittenEntry &entry) { compileSanitizer(entry, fragment); });
}

void ModelCompiler::compileSource(const WrittenEntry &entry, const ModelFragment &fragment) {
  SourceModel source;
  fillEntry(source, entry, fragment);
  std::vector<Selector> selectors;
  std::vector<std::string_view> found;
  for (SourceKind kind : {SourceKind::Field, SourceKind::Function, SourceKind::Parameter, SourceKind::Type, SourceKind::Variable}) {
    const std::string_view name = kindName(kind);
    if (!entry.mentions(name)) continue;
    found.push_back(name);
    source.kind = kind;
    const Written *written = entry.find(name);
    if (!written) continue;
    for (const Text &text : written->texts) {
      std::optional<Selector> selector = compileSelector(text, kind == SourceKind::Function);
      if (!selector) continue;
      if (kind == SourceKind::Parameter && selector->pattern.find("::") == std::string::npos)
        error(text, "a parameter is selected as function::parameter, or **::parameter in any function");
      selectors.push_back(std::move(*selector));
    }
  }
  if (found.empty()) error(entry.at, "a source needs one of 'field', 'function', 'parameter', 'type' and 'variable'");
  if (found.size() > 1)
    error(entry.keys.find(found[1])->second.at,
          fmt::format("a source has one selector: '{}' or '{}'", found[0], found[1]));
  if (const Written *output = entry.find("output"); output && !found.empty() && source.kind != SourceKind::Function)
    error(output->at, "'output' is for a source that is a function");
  source.output = compilePorts(entry, "output", PortRole::Output);
  if (source.kind == SourceKind::Function && source.output.empty()) source.output = {{PortBase::Return, 0, {}}};
  for (std::string &category : compileCategories(entry, /*starAllowed=*/false)) {
    source.data = std::move(category);
    for (const Selector &selector : selectors) {
      source.selector = selector;
      models_.sources.push_back(source);
    }
  }
}

void ModelCompiler::compileSink(const WrittenEntry &entry, const ModelFragment &fragment) {
  SinkModel sink;
  fillEntry(sink, entry, fragment);
  const std::vector<Selector> functions = compileFunctions(entry);
  sink.when = compileWhen(entry);
  sink.input = compilePorts(entry, "input", PortRole::Input);
  requireSome(entry.find("input"), "input");
  if (sink.input.empty()) sink.input = {{PortBase::Arguments, 0, {}}};
  sink.endpoints = compilePorts(entry, "endpoint", PortRole::Carrier);
  requireSome(entry.find("endpoint"), "endpoint");
  if (const Text *transport = entry.text("transport"))
    sink.transport = compileWord<TransportFact>(*transport, "transport of a sink", std::span(kTransportFacts).first(2),
                                                TransportFact::Plaintext);
  const Text *vendor = entry.text("vendor");
  if (vendor && !models_.vendors.contains(vendor->value) &&
      std::find(std::begin(kBuiltInVendors), std::end(kBuiltInVendors), vendor->value) == std::end(kBuiltInVendors))
    reportUnknownVendor(*vendor, models_, kBuiltInVendors);
  if (!vendor) return;
  sink.vendor = vendor->value;
  for (const Selector &function : functions) {
    sink.function = function;
    models_.sinks.push_back(sink);
  }
}

void ModelCompiler::compileEndpoint(const WrittenEntry &entry, const ModelFragment &fragment) {
  EndpointModel endpoint;
  fillEntry(endpoint, entry, fragment);
  const std::vector<Selector> functions = compileFunctions(entry);
  endpoint.when = compileWhen(entry);
  endpoint.input = compilePorts(entry, "input", PortRole::Input);
  endpoint.output = compilePorts(entry, "output", PortRole::Output);
  compileTransport(entry, endpoint);
  if (const Text *address = entry.text("address")) {
    endpoint.address = address->value;
    if (entry.mentions("input")) error(*address, "an endpoint has 'address' or 'input'");
  }
  if (!entry.mentions("input") && !entry.mentions("transport") && !entry.mentions("address"))
    error(entry.at, "key 'input' is missing in an entry of 'endpoints'");
  requireSome(entry.find("input"), "input");
  requireSome(entry.find("output"), "output");
  for (const Selector &function : functions) {
    endpoint.function = function;
    models_.endpoints.push_back(endpoint);
  }
}

void ModelCompiler::compileTransport(const WrittenEntry &entry, EndpointModel &endpoint) const {
  const Text *transport = entry.text("transport");
  if (!transport) return;
  endpoint.keepsTransport = transport->value == "same";
  if (endpoint.keepsTransport) return;
  endpoint.transport = compileWord<TransportFact>(*transport, "transport", kTransportFacts, TransportFact::Plaintext);
}

/// `input: []` says: modelled, and nothing flows.
void ModelCompiler::checkPropagator(const WrittenEntry &entry) const {
  const Written *input = entry.find("input");
  const Written *output = entry.find("output");
  const bool hasInput = entry.mentions("input"), hasOutput = entry.mentions("output");
  if (!hasInput && !hasOutput && !entry.mentions("clears") && !entry.mentions("calls"))
    error(entry.at, "a propagator needs 'input' and 'output', 'clears' or 'calls'");
  if (input && !hasOutput && !input->texts.empty()) error(input->at, "'input' needs an 'output'");
  if (output && !hasInput) error(output->at, "'output' needs an 'input'");
  if (const Written *kind = entry.find("kind"); kind && !hasOutput)
    error(kind->at, "'kind' needs 'input' and 'output'");
  for (std::string_view key : {"method", "with", "through", "called", "result"})
    if (const Written *written = entry.find(key); written && !entry.mentions("calls"))
      error(written->at, fmt::format("'{}' needs 'calls'", key));
  if (const Written *overload = entry.find("overload"); overload && !hasInput)
    error(overload->at, "'overload' needs 'input' and 'output'");
  requireSome(output, "output");
  requireSome(entry.find("clears"), "clears");
  requireSome(entry.find("result"), "result");
}

/// Its parameters say which of them takes the input.
std::optional<Selector> ModelCompiler::compileOverload(const Text &text) const {
  std::optional<Selector> overload = compileSelector(text, /*isFunction=*/true);
  if (overload && !overload->signature)
    error(text, fmt::format("'{}' needs a parameter list, as in \"**::to_json(net::Value, _)\"", text.value));
  return overload;
}

void ModelCompiler::compilePropagator(const WrittenEntry &entry, const ModelFragment &fragment) {
  static constexpr std::pair<std::string_view, PropagatorKind> kKinds[] = {
      {"taint", PropagatorKind::Taint}, {"copy", PropagatorKind::Copy}, {"alias", PropagatorKind::Alias}};
  static constexpr std::pair<std::string_view, CallTime> kTimes[] = {{"now", CallTime::Now}, {"later", CallTime::Later}};
  PropagatorModel propagator;
  fillEntry(propagator, entry, fragment);
  checkPropagator(entry);
  const std::vector<Selector> functions = compileFunctions(entry);
  propagator.when = compileWhen(entry);
  if (const Text *kind = entry.text("kind"))
    propagator.kind = compileWord<PropagatorKind>(*kind, "kind of propagator", kKinds, PropagatorKind::Taint);
  propagator.input = compilePorts(entry, "input", PortRole::Input);
  propagator.output = compilePorts(entry, "output", PortRole::Output);
  propagator.clears = compilePorts(entry, "clears", PortRole::Cleared);
  propagator.calls = compilePort(entry, "calls", PortRole::Object);
  if (const Text *method = entry.text("method")) propagator.method = compileSelector(*method, /*isFunction=*/true);
  propagator.with = compilePorts(entry, "with", PortRole::Input);
  propagator.through = compilePort(entry, "through", PortRole::Object);
  propagator.result = compilePorts(entry, "result", PortRole::Output);
  if (const Text *overload = entry.text("overload")) propagator.overload = compileOverload(*overload);
  if (const Text *called = entry.text("called"))
    propagator.called = compileWord<CallTime>(*called, "time of a call", kTimes, CallTime::Now);
  for (const Selector &function : functions) {
    propagator.function = function;
    models_.propagators.push_back(propagator);
  }
}

void ModelCompiler::compileSanitizer(const WrittenEntry &entry, const ModelFragment &fragment) {
  SanitizerModel sanitizer;
  fillEntry(sanitizer, entry, fragment);
  const std::vector<Selector> functions = compileFunctions(entry);
  sanitizer.when = compileWhen(entry);
  sanitizer.input = compilePorts(entry, "input", PortRole::Input);
  sanitizer.output = compilePorts(entry, "output", PortRole::Output);
  requireSome(entry.find("input"), "input");
  requireSome(entry.find("output"), "output");
  if (sanitizer.input.empty()) sanitizer.input = {{PortBase::Any, 0, {}}};
  if (sanitizer.output.empty()) sanitizer.output = {{PortBase::Return, 0, {}}};
  const Written *written = entry.find("transform");
  const std::vector<base::Transform> transforms = compileTransforms(written);
  if (transforms.size() != 1) return;
  sanitizer.transform = transforms.front();
  for (const Selector &function : functions) {
    sanitizer.function = function;
    models_.sanitizers.push_back(sanitizer);
  }
}

std::optional<Selector> ModelCompiler::compileSelector(const Text &text, bool isFunction) const {
  std::string problem;
  std::optional<Selector> selector = parseSelector(text.value, problem);
  if (!selector) {
    error(text, fmt::format("cannot read the selector '{}': {}", text.value, problem));
    return std::nullopt;
  }
  if (selector->signature && !isFunction) {
    error(text, fmt::format("cannot read the selector '{}': only a function has a parameter list", text.value));
    return std::nullopt;
  }
  if (selector->arguments && !isFunction) {
    error(text, fmt::format("cannot read the selector '{}': only the class of a method may have template arguments", text.value));
    return std::nullopt;
  }
  return selector;
}

std::vector<Selector> ModelCompiler::compileFunctions(const WrittenEntry &entry) const {
  std::vector<Selector> selectors;
  if (const Written *written = entry.find("function"))
    for (const Text &text : written->texts)
      if (auto selector = compileSelector(text, /*isFunction=*/true)) selectors.push_back(std::move(*selector));
  return selectors;
}

std::optional<Port> ModelCompiler::compilePort(const Text &text, PortRole role) const {
  std::string problem;
  std::optional<Port> port = parsePort(text.value, problem);
  if (!port) {
    error(text, fmt::format("cannot read the port '{}': {}", text.value, problem));
    return std::nullopt;
  }
  const bool isReturn = port->base == PortBase::Return;
  const bool isOne = port->base == PortBase::This || port->base == PortBase::Argument || port->base == PortBase::Global;
  if (role == PortRole::Input && isReturn) problem = "'return' is only for what comes out";
  if (role == PortRole::Output && port->base == PortBase::Any) problem = "'any' is only for what goes in";
  if (role == PortRole::Object && !isOne) problem = "it must be 'this' or one argument";
  if (role == PortRole::Carrier && !isOne && !isReturn) problem = "it must be 'this', 'return' or one argument";
  if (role == PortRole::Cleared && (isReturn || port->base == PortBase::Any))
    problem = "it must be 'this' or arguments";
  if (problem.empty()) return port;
  error(text, fmt::format("the port '{}' cannot stand here: {}", text.value, problem));
  return std::nullopt;
}

std::optional<Port> ModelCompiler::compilePort(const WrittenEntry &entry, std::string_view key, PortRole role) const {
  const Text *text = entry.text(key);
  return text ? compilePort(*text, role) : std::nullopt;
}

std::vector<Port> ModelCompiler::compilePorts(const WrittenEntry &entry, std::string_view key, PortRole role) const {
  std::vector<Port> ports;
  const Written *written = entry.find(key);
  if (!written) return ports;
  for (const Text &text : written->texts)
    if (auto port = compilePort(text, role)) ports.push_back(std::move(*port));
  return ports;
}

std::optional<WhenClause::Value> ModelCompiler::compileConstant(const Text &text) const {
  WhenClause::Value value;
  std::string_view digits = text.value;
  const bool negative = digits.starts_with('-');
  if (negative) digits.remove_prefix(1);
  if (!digits.empty() && isDigit(digits.front())) {
    const bool hex = digits.starts_with("0x") || digits.starts_with("0X");
    if (hex) digits.remove_prefix(2);
    std::uint64_t number = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number, hex ? 16 : 10);
    if (failure == std::errc() && end == digits.data() + digits.size()) {
      value.integer = static_cast<std::int64_t>(negative ? 0 - number : number);
      return value;
    }
    error(text, fmt::format("'{}' is no number", text.value));
    return std::nullopt;
  }
  std::string problem;
  const std::optional<Selector> name = parseSelector(text.value, problem);
  if (!name || name->signature || hasWildcard(name->pattern)) {
    error(text,
          fmt::format("'{}' names no constant: a number, or the name of an enumerator, constant or macro", text.value));
    return std::nullopt;
  }
  value.name = name->pattern;
  return value;
}

std::vector<WhenClause> ModelCompiler::compileWhen(const WrittenEntry &entry) const {
  std::vector<WhenClause> clauses;
  for (const WrittenCondition &condition : entry.when) {
    WhenClause clause;
    std::string problem;
    const std::optional<Port> port = parsePort(condition.argument.value, problem);
    const bool isThis = port && port->base == PortBase::This;
    const bool hasMembersOnly = port && std::all_of(port->steps.begin(), port->steps.end(), [](const PortStep &step) {
      return step.kind == PortStepKind::Member;
    });
    if (!port || (port->base != PortBase::Argument && !isThis) || !hasMembersOnly) {
      error(condition.argument,
            fmt::format("'when' compares arguments: arg0, arg1, ..., or this, and members of them, not '{}'",
                        condition.argument.value));
    } else {
      clause.argument = isThis ? WhenClause::kThis : port->index;
      for (const PortStep &step : port->steps) clause.members.push_back(step.member);
    }
    if (condition.values.empty())
      error(condition.argument, fmt::format("'{}' must not be an empty list", condition.argument.value));
    for (const Text &text : condition.values)
      if (auto value = compileConstant(text)) clause.values.push_back(std::move(*value));
    clauses.push_back(std::move(clause));
  }
  return clauses;
}

}  // namespace

void collectIds(const ModelFragment &fragment, std::set<std::string> &ids) {
  forEachId(fragment, [&](const Text &id) { ids.insert(id.value); });
}

void compileFragments(const std::vector<ModelFragment> &fragments, ModelSet &models,
                      std::vector<Diagnostic> &diagnostics) {
  ModelCompiler(models, diagnostics).compile(fragments);
  compilePolicy(fragments, models, diagnostics);
}

}  // namespace piiflow::models
