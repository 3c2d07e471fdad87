#include "solve/Tabulation.h"

#include <algorithm>

namespace piiflow::solve {

/// Ways never become surer or shorter as they go on, so that the first one to be taken from the heap is the best.
struct Tabulation::IsWorse {
  const TraceTable &traces;
  bool operator()(const Arrival &a, const Arrival &b) const {
    if (a.source.confidence != b.source.confidence) return a.source.confidence < b.source.confidence;
    const std::uint32_t x = traces.length(a.source.trace);
    const std::uint32_t y = traces.length(b.source.trace);
    if (x != y) return x > y;
    if (a.node != b.node) return a.node > b.node;
    if (!a.source.sameKey(b.source)) return b.source.keyLess(a.source);
    return a.source.trace > b.source.trace;
  }
};

Tabulation::NodeId Tabulation::nodeOf(InstanceId instance, const SinkPort &port) {
  const std::uint64_t key = (std::uint64_t{port.place.value} << 1) | (port.isLater ? 1 : 0);
  auto [it, added] = nodeIds_.try_emplace({instance.value, key}, static_cast<NodeId>(nodes_.size()));
  if (added) nodes_.emplace_back();
  return it->second;
}

void Tabulation::addSteps(InstanceId caller) {
  for (const auto &[call, data] : solver_.instance(caller).summary.portCalls) {
    const NodeId to = nodeOf(call.callee, call.port);
    for (const Atom &atom : data) {
      if (atom.kind == AtomKind::Source) {
        worklist_.push_back({to, atom});
      } else {
        nodes_[nodeOf(caller, {LocationId{atom.payload}, call.isLater})].steps.push_back({to, atom});
      }
    }
  }
}

// At a root, inputs hold what declarations say and what other roots left there.
void Tabulation::enterRoot(InstanceId root) {
  for (const auto &[port, isSink] : solver_.instance(root).summary.ports) {
    const NodeId to = nodeOf(root, port);
    for (const Atom &source : roots_.dataAtEntry(root, port.place)) worklist_.push_back({to, source});
  }
}

void Tabulation::run(const std::set<InstanceId> &live) {
  for (InstanceId id : live) addSteps(id);
  for (InstanceId id : roots_.roots()) enterRoot(id);
  const IsWorse isWorse{domain_.traces};
  std::make_heap(worklist_.begin(), worklist_.end(), isWorse);
  while (!worklist_.empty()) {
    std::pop_heap(worklist_.begin(), worklist_.end(), isWorse);
    const Arrival arrival = worklist_.back();
    worklist_.pop_back();
    Node &node = nodes_[arrival.node];
    if (!node.data.insert(arrival.source)) continue;
    for (const Step &step : node.steps) {
      Arrival next{step.to, arrival.source};
      next.source.transforms = next.source.transforms | step.way.transforms;
      next.source.confidence = std::min(next.source.confidence, step.way.confidence);
      if (nodes_[step.to].data.covers(next.source)) continue;
      next.source.trace = domain_.traces.append(next.source.trace, step.way.trace);
      worklist_.push_back(next);
      std::push_heap(worklist_.begin(), worklist_.end(), isWorse);
    }
  }
}

const AtomSet &Tabulation::dataAt(InstanceId instance, const SinkPort &port) const {
  static const AtomSet kNone;
  const std::uint64_t key = (std::uint64_t{port.place.value} << 1) | (port.isLater ? 1 : 0);
  auto it = nodeIds_.find({instance.value, key});
  return it == nodeIds_.end() ? kNone : nodes_[it->second].data;
}

}  // namespace piiflow::solve
