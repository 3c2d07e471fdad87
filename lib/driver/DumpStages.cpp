// One dump for each stage. Stable: equal data print equally.
#include <algorithm>
#include <set>

#include "driver/Dump.h"
#include "flow/PrintUnit.h"
#include "models/Port.h"
#include "models/Selector.h"

namespace piiflow::driver {
namespace {

using llvm::raw_ostream;

std::string place(const link::Program &program, const base::SourceSpan &span) {
  if (!span.known()) return "-";
  return program.files[span.file.value].path + ":" + std::to_string(span.line) + ":" + std::to_string(span.column);
}

std::string place(const models::Entry &entry) {
  return entry.location.file + ":" + std::to_string(entry.location.line) + ":" + std::to_string(entry.location.column);
}

std::string ports(const std::vector<models::Port> &list) {
  std::string text;
  for (const models::Port &port : list) text += (text.empty() ? "" : ", ") + models::formatPort(port);
  return text.empty() ? "-" : text;
}

std::string nameOf(const link::Program &program, flow::FunctionId id) {
  if (!id.valid()) return "?";
  return program.function(id).qualified + program.function(id).signature;
}

std::string transforms(base::TransformSet set) {
  std::string text;
  for (const std::string &name : set.names()) text += (text.empty() ? "" : ",") + name;
  return text.empty() ? "none" : text;
}

bool isNamed(const flow::Function &function, llvm::StringRef wanted) {
  llvm::StringRef name = function.qualified;
  return wanted.empty() || name == wanted || (name.consume_back(wanted) && name.ends_with("::"));
}

const char *kindName(models::PropagatorKind kind) {
  switch (kind) {
    case models::PropagatorKind::Taint:
      return "taint";
    case models::PropagatorKind::Copy:
      return "copy";
    case models::PropagatorKind::Alias:
      return "alias";
  }
  return "?";
}

const char *outcomeName(policy::Outcome outcome) {
  switch (outcome) {
    case policy::Outcome::Unapproved:
      return "unapproved";
    case policy::Outcome::Warned:
      return "warned";
    case policy::Outcome::Approved:
      return "approved";
    case policy::Outcome::Suppressed:
      return "suppressed";
  }
  return "?";
}

const char *transportName(models::TransportFact fact) {
  switch (fact) {
    case models::TransportFact::Plaintext:
      return "plaintext";
    case models::TransportFact::Tls:
      return "tls";
    case models::TransportFact::Unverified:
      return "unverified";
    case models::TransportFact::Verified:
      return "verified";
    case models::TransportFact::File:
      return "file";
  }
  return "?";
}

template <class Endpoint>
void printEndpoint(const Endpoint &endpoint, raw_ostream &os) {
  os << "  endpoint " << ports(endpoint.input) << " -> " << ports(endpoint.output);
  if (endpoint.transport) os << ", " << transportName(*endpoint.transport);
  if (endpoint.keepsTransport) os << ", transport only";
  if (!endpoint.address.empty()) os << ", at " << endpoint.address;
}

void printOverloads(const models::PropagatorModel &model, raw_ostream &os) {
  if (model.overload) os << ", unless " << models::formatSelector(*model.overload);
}

void printOverloads(const bind::BoundPropagator &bound, raw_ostream &os) {
  if (!bound.overloads.empty()) os << ", unless one of " << bound.overloads.size() << " overloads takes it";
}

template <class Propagator>
void printPropagator(const Propagator &propagator, raw_ostream &os) {
  os << kindName(propagator.kind) << ' ' << ports(propagator.input) << " -> " << ports(propagator.output);
  if (!propagator.clears.empty()) os << ", clears " << ports(propagator.clears);
  if (propagator.calls) {
    os << (propagator.called == models::CallTime::Later ? ", later calls " : ", calls ")
       << models::formatPort(*propagator.calls) << " with " << ports(propagator.with);
    if (propagator.through) os << " through " << models::formatPort(*propagator.through);
    os << " -> " << ports(propagator.result);
  }
  printOverloads(propagator, os);
}

void printSources(const bind::TaintSpec &spec, const std::string &what, const std::vector<bind::SourceId> &ids,
                  raw_ostream &os) {
  for (bind::SourceId id : ids) os << "source " << what << ": " << spec.sources[id.value].category << '\n';
}

void printFunctionModel(const link::Program &program, const bind::TaintSpec &spec, flow::FunctionId id,
                        const bind::FunctionModel &model, raw_ostream &os) {
  os << nameOf(program, id) << '\n';
  for (std::size_t i = 0; i < model.conditions.size(); ++i) {
    const bind::Condition &condition = model.conditions[i];
    os << "  condition " << i << ": " << models::formatArgument({condition.argument, condition.members, {}}) << " in";
    for (std::int64_t value : condition.values) os << ' ' << value;
    for (flow::VariableId variable : condition.objects.variables) os << ' ' << program.variable(variable).qualified;
    for (flow::RecordId record : condition.objects.records) os << ' ' << program.record(record).qualified;
    os << '\n';
  }
  auto when = [&os](const std::vector<std::size_t> &conditions) {
    for (std::size_t index : conditions) os << " if " << index;
    os << '\n';
  };
  for (const bind::BoundSource &source : model.sources) {
    os << "  source " << models::formatPort(source.output) << ": " << spec.sources[source.source.value].category
       << '\n';
  }
  for (const bind::BoundSink &sink : model.sinks) {
    os << "  sink " << ports(sink.input) << " -> " << sink.vendor;
    if (!sink.endpoints.empty()) os << ", endpoint " << ports(sink.endpoints);
    if (sink.transport) os << ", " << transportName(*sink.transport);
    os << " (" << sink.modelId << ')';
    when(sink.when);
  }
  for (const bind::BoundEndpoint &endpoint : model.endpoints) {
    printEndpoint(endpoint, os);
    when(endpoint.when);
  }
  for (const bind::BoundPropagator &propagator : model.propagators) {
    os << "  propagator ";
    printPropagator(propagator, os);
    when(propagator.when);
  }
  for (const bind::BoundSanitizer &sanitizer : model.sanitizers) {
    os << "  sanitizer " << ports(sanitizer.input) << " -> " << ports(sanitizer.output) << " by "
       << base::transformName(sanitizer.transform);
    when(sanitizer.when);
  }
}

void printDiagnostics(const std::vector<base::Diagnostic> &diagnostics, raw_ostream &os) {
  for (const base::Diagnostic &diagnostic : diagnostics) {
    os << "diagnostic " << diagnostic.file << ':' << diagnostic.line << ": " << diagnostic.message << '\n';
  }
}

}  // namespace

void dumpModels(const models::ModelSet &models, raw_ostream &os) {
  for (const models::SourceModel &model : models.sources) {
    os << place(model) << ": source " << models::kindName(model.kind) << ' ' << models::formatSelector(model.selector);
    if (model.kind == models::SourceKind::Function) os << ' ' << ports(model.output);
    os << ": " << model.data << '\n';
  }
  for (const models::SinkModel &model : models.sinks) {
    os << place(model) << ": sink " << models::formatSelector(model.function) << ' ' << ports(model.input) << " -> "
       << model.vendor;
    if (!model.endpoints.empty()) os << ", endpoint " << ports(model.endpoints);
    if (model.transport) os << ", " << transportName(*model.transport);
    os << '\n';
  }
  for (const models::EndpointModel &model : models.endpoints) {
    os << place(model) << ": " << models::formatSelector(model.function) << ' ';
    printEndpoint(model, os);
    os << '\n';
  }
  for (const models::PropagatorModel &model : models.propagators) {
    os << place(model) << ": propagator " << models::formatSelector(model.function) << ' ';
    printPropagator(model, os);
    os << '\n';
  }
  for (const models::SanitizerModel &model : models.sanitizers) {
    os << place(model) << ": sanitizer " << models::formatSelector(model.function) << ' ' << ports(model.input)
       << " -> " << ports(model.output) << " by " << base::transformName(model.transform) << '\n';
  }
  for (const auto &[key, vendor] : models.vendors) {
    os << place(vendor) << ": vendor " << key << " (" << vendor.name << ")";
    for (const std::string &domain : vendor.domains) os << ' ' << domain;
    os << '\n';
  }
}

void dumpProgram(const link::Program &program, const std::string &function, raw_ostream &os) {
  flow::Tables tables(program);
  if (function.empty()) flow::printDeclarations(tables, os);
  for (flow::FunctionId id : program.functionsWithBody()) {
    if (!isNamed(program.function(id), function)) continue;
    if (const flow::FunctionBody *body = program.body(id)) flow::printFunction(tables, *body, os);
  }
  for (const flow::Unhandled &unhandled : program.unhandled) {
    os << "unhandled " << place(program, unhandled.span) << ": " << unhandled.what << '\n';
  }
  printDiagnostics(program.diagnostics, os);
}

void dumpCalls(const link::Program &program, bool dot, raw_ostream &os) {
  if (dot) os << "digraph calls {\n";
  for (flow::FunctionId caller : program.functionsWithBody()) {
    const flow::FunctionBody *body = program.body(caller);
    if (!body) continue;
    std::set<std::pair<std::string, const char *>> callees;
    for (const flow::Block &block : body->blocks) {
      for (const flow::Instruction &instruction : block.instructions) {
        if (instruction.opcode != flow::Opcode::Call) continue;
        bool indirect = instruction.callKind == flow::CallKind::Indirect;
        const char *kind = indirect ? "indirect" : instruction.callKind == flow::CallKind::Virtual ? "virtual" : "";
        callees.emplace(
            indirect ? flow::printPlace(program, *body, instruction.callee) : nameOf(program, instruction.function),
            kind);
      }
    }
    for (const auto &[callee, kind] : callees) {
      if (dot) {
        os << "  \"" << nameOf(program, caller) << "\" -> \"" << callee << "\" [label=\"" << kind << "\"];\n";
      } else {
        os << nameOf(program, caller) << " -> " << callee << (*kind ? " (" : "") << kind << (*kind ? ")" : "") << '\n';
      }
    }
  }
  if (dot) os << "}\n";
}

void dumpSpec(const link::Program &program, const bind::TaintSpec &spec, raw_ostream &os) {
  for (const auto &[id, sources] : spec.fieldSources) {
    const flow::Field &field = program.field(id);
    std::string owner = field.parent.valid() ? program.record(field.parent).qualified + "::" : "";
    printSources(spec, "field " + owner + field.name, sources, os);
  }
  for (const auto &[id, sources] : spec.variableSources) {
    printSources(spec, "variable " + program.variable(id).qualified, sources, os);
  }
  for (const auto &[id, sources] : spec.recordSources) {
    printSources(spec, "type " + program.record(id).spelling, sources, os);
  }
  for (const auto &[where, sources] : spec.parameterSources) {
    printSources(spec, "parameter " + std::to_string(where.second) + " of " + nameOf(program, where.first), sources,
                 os);
  }
  for (const auto &[where, sources] : spec.localSources) {
    printSources(spec, "local " + std::to_string(where.second) + " of " + nameOf(program, where.first), sources, os);
  }
  for (const auto &[id, model] : spec.functions) printFunctionModel(program, spec, id, model, os);
  printDiagnostics(spec.diagnostics, os);
}

void dumpHeaderFacts(const std::string &name, const lower::HeaderReuse &headers, raw_ostream &os) {
  const lower::HeaderFacts &facts = headers.facts;
  if (!facts.isKnown) {
    os << name << ": none, " << (headers.unfit.empty() ? "it does not compile" : headers.unfit) << '\n';
    return;
  }
  std::uint64_t all = 0;
  std::uint64_t movable = 0;
  for (const auto &reading : facts.readings) {
    all += reading.bytes;
    if (reading.canMove) movable += reading.bytes;
  }
  os << name << ": " << movable << " of " << all << " bytes of system headers could come first\n";
  for (const auto &header : facts.headers) os << "  <" << header.name << ">\n";
  for (const auto &obstacle : facts.obstacles)
    os << "  not " << (obstacle.path.empty() ? "any" : obstacle.path) << ": " << obstacle.reason << '\n';
}

void dumpFlows(const link::Program &program, const bind::TaintSpec &spec, const solve::FlowSet &flows,
               raw_ostream &os) {
  for (const solve::Flow &flow : flows.flows) {
    const bind::Source &source = spec.sources[flow.source.value];
    os << place(program, flow.sinkSpan) << ": " << source.qualified << " (" << source.category << ") -> " << flow.vendor
       << " by " << nameOf(program, flow.callee) << " in " << nameOf(program, flow.caller) << " #" << flow.ordinal
       << '\n';
    for (const solve::Endpoint &endpoint : flow.endpoints) {
      os << "  endpoint \"" << endpoint.text << (endpoint.prefixOnly ? "\"..." : "\"") << '\n';
    }
    for (const solve::Witness &witness : flow.witnesses) {
      os << "  way, transforms " << transforms(witness.transforms) << ", confidence "
         << base::confidenceName(witness.confidence) << '\n';
      for (const solve::TraceStep &step : witness.steps) {
        os << "    " << place(program, step.span) << ": " << step.note << '\n';
      }
    }
  }
  for (const solve::Limitation &limitation : flows.limitations) {
    os << "limitation " << place(program, limitation.span) << ": " << limitation.kind << ": " << limitation.message
       << '\n';
  }
  for (const solve::Gap &gap : flows.gaps)
    os << "gap " << nameOf(program, gap.function) << ", " << gap.calls << " calls\n";
  os << flows.functionsAnalysed << " functions analysed, " << flows.sourcesBound << " sources bound, "
     << flows.sinksReached << " sinks reached\n";
}

void dumpVerdicts(const link::Program &program, const bind::TaintSpec &spec, const policy::PolicyResult &result,
                  raw_ostream &os) {
  for (const policy::Verdict &verdict : result.verdicts) {
    os << place(program, verdict.sinkSpan) << ": " << outcomeName(verdict.outcome) << ": " << verdict.category << " -> "
       << verdict.recipient << ", transforms " << transforms(verdict.transforms) << ", confidence "
       << base::confidenceName(verdict.confidence) << ", id " << verdict.flowId << '\n';
    os << "  source " << spec.sources[verdict.source.value].qualified << '\n';
    os << "  decided by " << (verdict.rule ? place(*verdict.rule) : "the default");
    if (!verdict.reason.empty()) os << ": " << verdict.reason;
    os << '\n';
  }
  printDiagnostics(result.diagnostics, os);
}

}  // namespace piiflow::driver
