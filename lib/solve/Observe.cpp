#include "solve/Observe.h"

#include <map>
#include <set>

#include "llvm/ADT/STLExtras.h"
#include "models/Port.h"

namespace piiflow::solve {

namespace {

bind::BoundSink observer(const models::Port &port) {
  bind::BoundSink sink;
  sink.input.push_back(port);
  sink.vendor = models::formatPort(port);
  sink.modelId = "observer";
  sink.isObserver = true;
  return sink;
}

bool isGap(const link::Program &program, const bind::TaintSpec &spec, flow::FunctionId id) {
  const bind::FunctionModel *model = spec.modelOf(id);
  return !program.hasBody(id) && (!model || model->onlyObserves);
}

}  // namespace

bind::TaintSpec withObservers(const link::Program &program, const bind::TaintSpec &spec, Observe which) {
  bind::TaintSpec observed = spec;
  if (which == Observe::Nothing) return observed;
  for (std::uint32_t i = 0; i < program.functions.size(); ++i) {
    const flow::FunctionId id{i};
    const flow::Function &function = program.function(id);
    const bool isUnseen = isGap(program, spec, id);
    // What a copy, a move or a destruction does is known without a body.
    if (function.isDestructor || (isUnseen && function.isCopyOrMove)) continue;
    if (which == Observe::UnseenCalls && !isUnseen) continue;
    bind::FunctionModel &model = observed.functions[id];
    if (!spec.modelOf(id)) model.onlyObserves = true;
    // What a constructor is called on holds nothing yet.
    const bool isFresh = isUnseen && function.isConstructor;
    if (function.isInstanceMethod && !isFresh) model.sinks.push_back(observer({models::PortBase::This, 0, {}}));
    for (std::uint32_t index = 0; index < function.parameters.size(); ++index)
      model.sinks.push_back(observer({models::PortBase::Argument, index, {}}));
    if (function.isVariadic) {
      const auto count = static_cast<std::uint32_t>(function.parameters.size());
      model.sinks.push_back(observer({models::PortBase::ArgumentAndAfter, count, {}}));
    }
  }
  return observed;
}

std::vector<Gap> collectGaps(const link::Program &program, const bind::TaintSpec &spec, const std::vector<Flow> &observed) {
  struct Uses {
    std::set<base::SourceSpan> calls;
    std::set<std::string> ports;
    std::set<bind::SourceId> sources;
  };
  std::map<flow::FunctionId, Uses> byFunction;
  for (const Flow &flow : observed) {
    if (!isGap(program, spec, flow.callee)) continue;
    Uses &uses = byFunction[flow.callee];
    uses.calls.insert(flow.callSpan);
    uses.ports.insert(flow.vendor);
    uses.sources.insert(flow.source);
  }
  std::vector<Gap> gaps;
  gaps.reserve(byFunction.size());
  for (const auto &[function, uses] : byFunction) {
    gaps.push_back({function, static_cast<std::uint32_t>(uses.calls.size()), *uses.calls.begin(),
                    {uses.ports.begin(), uses.ports.end()}, {uses.sources.begin(), uses.sources.end()}});
  }
  llvm::sort(gaps, [&](const Gap &a, const Gap &b) {
    if (a.calls != b.calls) return a.calls > b.calls;
    return program.function(a.function).key < program.function(b.function).key;
  });
  return gaps;
}

}  // namespace piiflow::solve
