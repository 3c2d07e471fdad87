// Why a source does not reach a sink call: the flow that is missing, and how far the data comes.
//
// The solver is asked again with every call as a sink whose function has a body or a model. What it then reports of
// the source are the places that the data is seen at; the way breaks behind the last of them. Functions without
// either stay as they are: as sinks they would no longer hand on what they get.
#include <set>

#include "driver/Dump.h"
#include "flow/PrintUnit.h"

namespace piiflow::driver {
namespace {

constexpr const char *kObserved = "observed";

bool endsInName(llvm::StringRef qualified, llvm::StringRef wanted) {
  return qualified == wanted || (qualified.consume_back(wanted) && qualified.ends_with("::"));
}

struct Line {
  std::string file;
  unsigned number = 0;
};

bool stands(const link::Program &program, const base::SourceSpan &span, const Line &line) {
  if (!span.known() || span.line > line.number || std::max(span.line, span.endLine) < line.number) return false;
  llvm::StringRef path = program.files[span.file.value].path;
  return path == line.file || (path.consume_back(line.file) && path.ends_with("/"));
}

std::string where(const link::Program &program, const base::SourceSpan &span) {
  return program.files[span.file.value].path + ":" + std::to_string(span.line) + ":" + std::to_string(span.column);
}

/// Prints the calls on the line; false when there is none.
bool printCalls(const link::Program &program, const bind::TaintSpec &spec, const Line &line, llvm::raw_ostream &os) {
  bool any = false;
  for (flow::FunctionId caller : program.functionsWithBody()) {
    const flow::FunctionBody *body = program.body(caller);
    if (!body) continue;
    for (const flow::Block &block : body->blocks) {
      for (const flow::Instruction &instruction : block.instructions) {
        if (instruction.opcode != flow::Opcode::Call || !stands(program, instruction.span, line)) continue;
        const bind::FunctionModel *model = instruction.function.valid() ? spec.modelOf(instruction.function) : nullptr;
        os << "call in " << program.function(caller).qualified << ": "
           << flow::printInstruction(program, *body, instruction)
           << (model && !model->sinks.empty() ? " (a sink)" : " (no sink)") << '\n';
        any = true;
      }
    }
  }
  return any;
}

bind::TaintSpec observeCalls(const link::Program &program, const bind::TaintSpec &spec) {
  bind::TaintSpec observed = spec;
  for (std::uint32_t i = 0; i < program.functions.size(); ++i) {
    flow::FunctionId id{i};
    if (!program.hasBody(id) && !spec.modelOf(id)) continue;
    bind::BoundSink sink;
    sink.input.push_back({models::PortBase::Any, 0, {}});
    sink.vendor = kObserved;
    sink.modelId = "why-not";
    observed.functions[id].sinks.push_back(std::move(sink));
  }
  return observed;
}

}  // namespace

void dumpWhyNot(const link::Program &program, const bind::TaintSpec &spec, const solve::SolveOptions &options,
                const std::string &from, const std::string &to, llvm::raw_ostream &os) {
  auto [file, number] = llvm::StringRef(to).rsplit(':');
  Line line{file.str(), 0};
  if (number.getAsInteger(10, line.number)) {
    os << "--to is FILE:LINE\n";
    return;
  }
  std::set<bind::SourceId> sources;
  for (std::uint32_t i = 0; i < spec.sources.size(); ++i) {
    if (endsInName(spec.sources[i].qualified, from)) sources.insert({i});
  }
  if (sources.empty()) {
    os << "no source '" << from << "' is bound: piiflow-dump spec lists those that are\n";
    return;
  }
  if (!printCalls(program, spec, line, os)) {
    os << "no call of an analysed function stands at " << to << '\n';
    return;
  }
  std::set<std::string> seen;
  bool arrives = false;
  for (const solve::Flow &flow : solve::solveTaint(program, observeCalls(program, spec), options).flows) {
    if (!sources.contains(flow.source) || !flow.sinkSpan.known()) continue;
    const bool isTarget = flow.vendor != kObserved && stands(program, flow.callSpan, line);
    arrives |= isTarget;
    seen.insert(where(program, flow.sinkSpan) + ": in " + program.function(flow.caller).qualified + ": argument of " +
                program.function(flow.callee).qualified + (isTarget ? ": the flow" : ""));
  }
  os << (arrives ? "the flow is there; " : "no flow; ") << "the data is seen at " << seen.size() << " calls\n";
  for (const std::string &place : seen) os << "  " << place << '\n';
}

}  // namespace piiflow::driver
