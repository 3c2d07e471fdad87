#include "solve/FlowBuilder.h"

#include <algorithm>

#include "llvm/ADT/STLExtras.h"

namespace piiflow::solve {

FlowSet FlowBuilder::build() {
  const std::set<InstanceId> live = roots_.liveInstances();
  Tabulation tabulation(solver_, roots_);
  tabulation.run(live);
  for (InstanceId id : live) {
    for (const auto &[key, event] : solver_.instance(id).summary.decided) addDecided(tabulation, id, event);
  }
  for (InstanceId root : roots_.roots()) settleAtRoot(root);

  FlowSet result;
  std::set<SiteId> sites;
  for (const auto &[key, flow] : flows_) sites.insert(std::get<SiteId>(key));
  std::set<flow::FunctionId> functions;
  for (InstanceId id : live) {
    if (!solver_.instance(id).isDispatch) functions.insert(solver_.instance(id).function);
  }
  result.flows = sorted(std::move(flows_));
  result.observed = sorted(std::move(observed_));
  result.functionsAnalysed = static_cast<std::uint32_t>(functions.size());
  result.sourcesBound = static_cast<std::uint32_t>(domain_.spec.sources.size());
  result.sinksReached = static_cast<std::uint32_t>(sites.size());
  addLimitations(live, result);
  return result;
}

std::vector<Flow> FlowBuilder::sorted(FlowMap flows) {
  std::vector<Flow> result;
  result.reserve(flows.size());
  for (auto &[key, flow] : flows) {
    llvm::sort(flow.endpoints, [](const Endpoint &a, const Endpoint &b) {
      return std::tie(a.text, a.prefixOnly, a.origin, a.span) < std::tie(b.text, b.prefixOnly, b.origin, b.span);
    });
    flow.endpoints.erase(std::unique(flow.endpoints.begin(), flow.endpoints.end(),
                                     [](const Endpoint &a, const Endpoint &b) {
                                       return a.text == b.text && a.prefixOnly == b.prefixOnly && a.origin == b.origin;
                                     }),
                         flow.endpoints.end());
    result.push_back(std::move(flow));
  }
  llvm::sort(result, [](const Flow &a, const Flow &b) {
    return std::tie(a.sinkSpan, a.source, a.callee, a.callSpan, a.vendor) <
           std::tie(b.sinkSpan, b.source, b.callee, b.callSpan, b.vendor);
  });
  return result;
}

// Data that the function names itself, and what stands at its inputs.
void FlowBuilder::addDecided(const Tabulation &tabulation, InstanceId id, const SinkEvent &event) {
  AtomSet data;
  for (const Atom &atom : event.data) {
    if (atom.kind == AtomKind::Source) {
      data.insert(atom);
      continue;
    }
    for (Atom source : tabulation.dataAt(id, {LocationId{atom.payload}, event.isLater})) {
      source.transforms = source.transforms | atom.transforms;
      source.confidence = std::min(source.confidence, atom.confidence);
      if (data.covers(source)) continue;
      source.trace = domain_.traces.append(source.trace, atom.trace);
      data.insert(source);
    }
  }
  addEvent(event, data, event.endpoints);
}

// What no caller has decided by now: inputs of a root hold what declarations say and what other roots left there.
void FlowBuilder::settleAtRoot(InstanceId root) {
  for (const auto &[id, open] : solver_.instance(root).summary.open) {
    if (open.isObjectOpen()) continue;
    SinkEvent event = open;
    if (!event.conditions.empty()) event.confidence = base::Confidence::Low;
    AtomSet data;
    for (const Atom &atom : event.data) {
      if (atom.kind == AtomKind::Source) {
        data.insert(atom);
        continue;
      }
      for (Atom source : roots_.dataAtEntry(root, LocationId{atom.payload})) {
        source.transforms = source.transforms | atom.transforms;
        source.confidence = std::min(source.confidence, atom.confidence);
        source.trace = domain_.traces.append(source.trace, atom.trace);
        data.insert(source);
      }
    }
    AtomSet endpoints;
    for (const Atom &atom : event.endpoints) {
      if (atom.kind == AtomKind::Entry || atom.kind == AtomKind::Reach) {
        endpoints.insertAll(endpointsAtEntry(root, atom));
      } else {
        endpoints.insert(atom);
      }
    }
    addEvent(event, data, endpoints);
  }
}

/// What others left at the place that says where a sink call sends; else, that nothing shows it.
AtomSet FlowBuilder::endpointsAtEntry(InstanceId root, const Atom &atom) {
  const LocationId place{atom.payload};
  AtomSet found;
  for (Atom constant : roots_.constantsAtEntry(root, place)) {
    if (atom.kind == AtomKind::Reach) constant.flags |= kPartial;
    found.insert(constant);
  }
  if (!found.empty()) return found;
  if (domain_.isBookkeeping(place)) return found;
  base::SourceSpan span;
  const std::string origin = domain_.originOf(place, span);
  Atom unknown;
  unknown.kind = AtomKind::Constant;
  if (atom.kind == AtomKind::Reach) unknown.flags = kPartial;
  unknown.payload = domain_.notShown(origin, span).value;
  found.insert(unknown);
  return found;
}

// Nobody is called so, and as a piece of a URL it adds nothing.
bool FlowBuilder::isEmptyText(const Atom &endpoint) const {
  const ConstantId constant{endpoint.payload};
  return domain_.constantAt(constant).text.empty() && !domain_.isNotShown(constant);
}

std::uint32_t FlowBuilder::ordinalOf(const Site &site) {
  const flow::Instruction *wanted = domain_.instructionAt(site);
  std::set<base::SourceSpan> before;
  for (const flow::Block &block : domain_.program.body(site.function)->blocks) {
    for (const flow::Instruction &other : block.instructions) {
      if (other.opcode == flow::Opcode::Call && other.function == wanted->function && other.span < wanted->span) before.insert(other.span);
    }
  }
  return static_cast<std::uint32_t>(before.size());
}

void FlowBuilder::addEvent(const SinkEvent &event, const AtomSet &data, const AtomSet &endpoints) {
  const bind::FunctionModel *model = domain_.spec.modelOf(event.callee);
  const bind::BoundSink &sink = model->sinks[event.sink];
  std::set<std::pair<std::uint32_t, bool>> places;
  std::set<std::uint32_t> facts;
  for (const Atom &endpoint : endpoints) {
    if (endpoint.kind != AtomKind::Constant) continue;
    if (domain_.transportFactOf(ConstantId{endpoint.payload})) {
      facts.insert(endpoint.payload);
    } else if (!sink.endpoints.empty() && !isEmptyText(endpoint)) {
      places.emplace(endpoint.payload, (endpoint.flags & kPartial) != 0);
    }
  }
  for (const Atom &atom : data) {
    if (atom.kind != AtomKind::Source) continue;
    const bind::SourceId source{atom.payload};
    auto [it, added] = (sink.isObserver ? observed_ : flows_).try_emplace({source, event.site, event.callee, sink.vendor, places, facts});
    Flow &flow = it->second;
    if (added) {
      const Site &site = domain_.at(event.site);
      const flow::Instruction *instruction = domain_.instructionAt(site);
      flow.source = source;
      flow.caller = site.function;
      flow.callee = event.callee;
      flow.callSpan = instruction->span;
      flow.sinkSpan = event.span;
      flow.macro = instruction->macro;
      flow.vendor = sink.vendor;
      flow.ordinal = ordinalOf(site);
      describeTransport(sink, facts, flow);
    } else if (event.span < flow.sinkSpan) {
      flow.sinkSpan = event.span;
    }
    if (!sink.endpoints.empty()) {
      for (const auto &[payload, isPartial] : places) {
        const ConstantId constant{payload};
        const std::string &text = domain_.constantAt(constant).text;
        const bool isUnknown = domain_.isNotShown(constant);
        flow.endpoints.push_back({isUnknown ? "" : text, isPartial, domain_.constantSpan(constant), isUnknown ? text : ""});
      }
      if (places.empty()) flow.endpoints.push_back({});
    }
    Witness way = witness(atom, std::min(atom.confidence, event.confidence));
    auto same = llvm::find_if(flow.witnesses, [&](const Witness &w) { return w.transforms == way.transforms; });
    if (same == flow.witnesses.end()) {
      flow.witnesses.push_back(std::move(way));
    } else if (std::tuple(same->confidence, way.steps.size()) < std::tuple(way.confidence, same->steps.size())) {
      *same = std::move(way);
    }
    llvm::sort(flow.witnesses, [](const Witness &a, const Witness &b) { return a.transforms < b.transforms; });
  }
}

void FlowBuilder::describeTransport(const bind::BoundSink &sink, const std::set<std::uint32_t> &facts, Flow &flow) const {
  std::set<models::TransportFact> known;
  for (std::uint32_t payload : facts) {
    const models::TransportFact fact = *domain_.transportFactOf(ConstantId{payload});
    known.insert(fact);
    if (fact == models::TransportFact::Unverified) flow.unverified.push_back(domain_.constantSpan(ConstantId{payload}));
  }
  const bool isStated = known.contains(models::TransportFact::Plaintext) || known.contains(models::TransportFact::Tls);
  if (sink.transport && !isStated) known.insert(*sink.transport);
  flow.isPlaintext = known.contains(models::TransportFact::Plaintext);
  flow.isEncrypted = known.contains(models::TransportFact::Tls) && !flow.isPlaintext;
  flow.isFile = known.contains(models::TransportFact::File);
  llvm::sort(flow.unverified);
}

Witness FlowBuilder::witness(const Atom &atom, base::Confidence confidence) {
  Witness result;
  result.transforms = atom.transforms;
  result.confidence = confidence;
  const bind::Source &source = domain_.spec.sources[atom.payload];
  result.steps.push_back({source.span, "'" + source.qualified + "' is personal data: " + source.category, {}});
  // The trace is a graph: the way so far, then the way inside a callee.
  std::vector<std::pair<TraceId, bool>> work{{atom.trace, false}};
  while (!work.empty()) {
    auto [id, isExpanded] = work.back();
    work.pop_back();
    if (!id) continue;
    const TraceId inner = domain_.traces.inner(id);
    if (!isExpanded) {
      work.emplace_back(id, true);
      if (inner) work.emplace_back(inner, false);
      work.emplace_back(domain_.traces.previous(id), false);
      continue;
    }
    if (inner) continue;
    const TracePlace &place = domain_.traces.place(id);
    const TraceStep step{place.span, domain_.traces.note(place), place.function};
    const TraceStep &last = result.steps.back();
    if (last.span == step.span && last.note == step.note) continue;
    result.steps.push_back(step);
  }
  return result;
}

void FlowBuilder::addLimitations(const std::set<InstanceId> &live, FlowSet &result) {
  std::set<SiteId> unresolved;
  for (InstanceId id : live) {
    const FunctionSummary &summary = solver_.instance(id).summary;
    unresolved.insert(summary.unresolvedCalls.begin(), summary.unresolvedCalls.end());
  }
  for (SiteId site : unresolved) {
    const flow::Instruction *instruction = domain_.instructionAt(domain_.at(site));
    solver_.limit("unresolved-call", "the function that is called here is not known", instruction->span);
  }
  for (const flow::Unhandled &unhandled : domain_.program.unhandled) {
    solver_.limit("unhandled", "not modelled: " + unhandled.what, unhandled.span);
  }
  for (const std::string &error : domain_.program.decodeErrors()) solver_.limit("decode", error, {});
  for (const auto &[key, limitation] : solver_.limitations_) result.limitations.push_back(limitation);
  llvm::sort(result.limitations, [](const Limitation &a, const Limitation &b) {
    return std::tie(a.span, a.kind, a.message) < std::tie(b.span, b.kind, b.message);
  });
}

}  // namespace piiflow::solve
