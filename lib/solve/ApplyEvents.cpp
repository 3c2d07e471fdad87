// The sink calls below a call, and what it hands to inputs whose data reaches one, in the caller's terms.
#include <algorithm>

#include "llvm/ADT/STLExtras.h"
#include "solve/SummaryApplication.h"

namespace piiflow::solve {

// As long as callers decide where a sink call sends, or whether it is one, each way to it is an event of its own, so
// that data and endpoint of one way stay together. Beyond the bound the ways that send to the same places are one
// event; beyond another one, all ways.
EventId SummaryApplication::eventHere(EventId id, const AtomSet &endpoints) {
  constexpr unsigned kMaxDestinations = 16;
  const EventId origin = a_.solver_.originOf(id);
  const Instance &instance = a_.solver_.instance(a_.instance_);
  if (instance.isWidened()) {
    const EventId shared = a_.solver_.eventTo(origin, endpoints);
    for (const EventId known : {a_.solver_.eventInCaller(id, call_.site), shared})
      if (instance.summary.open.contains(known) || instance.summary.decided.contains(known)) return known;
    return a_.solver_.hostsOf(endpoints).empty() ? origin : shared;
  }
  auto &[contexts, destinations] = a_.contextsOf_[origin];
  if (const unsigned most = a_.solver_.bounds().contexts; most > 1) {
    const EventId moved = a_.solver_.eventInCaller(id, call_.site);
    if (a_.events_.contains(moved) || ++contexts <= most) return moved;
  }
  const EventId shared = a_.solver_.eventTo(origin, endpoints);
  if (a_.events_.contains(shared) || ++destinations <= kMaxDestinations) return shared;
  a_.solver_.limit(
      "limit",
      "more ways lead from '" + a_.program_.function(a_.function_).qualified + "' to one call than are told apart",
      a_.body_.span);
  return origin;
}

// What the call hands to inputs whose data reaches a sink.
void SummaryApplication::applyPorts(const FunctionSummary &summary, InstanceId callee, bool laterOnly) {
  for (const auto &[port, isSink] : summary.ports) {
    if (laterOnly && !port.isLater) continue;
    const AtomSet &reached = reachedFrom(port.place);
    if (reached.empty()) continue;
    AtomSet &data = a_.portCalls_[{callee, port, port.isLater || call_.isLater}];
    for (Atom atom : reached) {
      if (atom.kind != AtomKind::Source && atom.kind != AtomKind::Reach) continue;
      atom.confidence = std::min(atom.confidence, call_.confidence);
      data.insert(atom);
    }
  }
}

void SummaryApplication::applyEvents(const FunctionSummary &summary, bool laterOnly) {
  for (const auto &[id, event] : summary.open) {
    if (laterOnly && !event.isLater) continue;
    SinkEvent here = event;
    here.isLater |= call_.isLater;
    ++here.lifts;
    here.data = translateData(event.data);
    here.data.removeIf([](const Atom &a) { return a.kind != AtomKind::Source && a.kind != AtomKind::Reach; });
    here.confidence = std::min(event.confidence, call_.confidence);
    if (here.data.empty() && event.objects.empty()) continue;
    here.endpoints = {};
    for (const Atom &atom : translate(event.endpoints).top) {
      if (atom.kind == AtomKind::Constant || atom.kind == AtomKind::Entry || atom.kind == AtomKind::Reach) here.endpoints.insert(atom);
    }
    here.objects.clear();
    for (LocationId object : event.objects) {
      for (LocationId mapped : map(object).locations) here.objects.push_back(mapped);
    }
    llvm::sort(here.objects);
    here.objects.erase(std::unique(here.objects.begin(), here.objects.end()), here.objects.end());
    here.conditions.clear();
    bool cannotHold = false;
    for (const OpenCondition &condition : event.conditions) {
      if (!condition.wanted.empty()) {
        OpenCondition open{{}, {}, {}, condition.wanted};
        bool matched = false;
        for (LocationId object : condition.objects) {
          for (LocationId mapped : map(object).locations) {
            matched |= domain_.isOneOf(mapped, condition.wanted);
            if (domain_.isNamedByOthers(mapped)) open.objects.push_back(mapped);
          }
        }
        llvm::sort(open.objects);
        open.objects.erase(std::unique(open.objects.begin(), open.objects.end()), open.objects.end());
        cannotHold |= !matched && open.objects.empty();
        if (!matched && !open.objects.empty()) here.conditions.push_back(std::move(open));
        continue;
      }
      OpenCondition open{translate(condition.value).top, condition.allowed, {}, {}};
      bool matched = false;
      bool unknown = open.value.empty();
      for (const Atom &atom : open.value) {
        if (atom.kind == AtomKind::Constant &&
            domain_.constantAt(ConstantId{atom.payload}).kind == flow::ConstantKind::Integer) {
          matched |= llvm::is_contained(condition.allowed, domain_.constantAt(ConstantId{atom.payload}).integer);
        } else if (atom.kind != AtomKind::Type) {
          unknown = true;
        }
      }
      if (matched) continue;
      if (open.value.contains(AtomKind::Entry)) {
        here.conditions.push_back(std::move(open));
      } else if (unknown) {
        here.confidence = base::Confidence::Low;
      } else {
        cannotHold = true;
      }
    }
    if (cannotHold) continue;
    const EventId moved = eventHere(id, here.endpoints);
    auto [it, added] = a_.events_.try_emplace(moved, here);
    if (added) continue;
    it->second.data.insertAll(here.data);
    it->second.endpoints.insertAll(here.endpoints);
    it->second.objects.insert(it->second.objects.end(), here.objects.begin(), here.objects.end());
    llvm::sort(it->second.objects);
    it->second.objects.erase(std::unique(it->second.objects.begin(), it->second.objects.end()),
                             it->second.objects.end());
    it->second.confidence = std::max(it->second.confidence, here.confidence);
    it->second.conditions = std::move(here.conditions);
    it->second.isLater |= here.isLater;
    it->second.lifts = std::min(it->second.lifts, here.lifts);
  }
}

void SummaryApplication::applyEndpointSets(const FunctionSummary &summary) {
  for (const auto &[object, value] : summary.endpointSets) {
    const AtomSet here = translate(value).top;
    for (LocationId mapped : map(object).locations) a_.announceEndpoint(before_, mapped, here);
  }
}

// What the address that the callee returns names, by the pointer that the caller called it through.
LocationId SummaryApplication::returnedPlace(const ExitState &exit) {
  for (const auto &[id, atoms] : exit.cells) {
    if (id != domain_.root(RootKind::Return, target_, 0)) continue;
    const bool isOne = atoms.size() == 1 && atoms.begin()->kind == AtomKind::Address && (atoms.begin()->flags & kShifted) == 0;
    return isOne ? map(LocationId{atoms.begin()->payload}).focus : LocationId{};
  }
  return {};
}

void FunctionAnalysis::applyLaterEvents(const Memory &memory, const LaterCall &later) {
  const FunctionSummary &summary = solver_.summaryOf(later.target, later.assumed, instance_, later.call.isDispatch);
  SummaryApplication application(*this, memory, later.target, later.call);
  application.applyPorts(summary, solver_.instanceOf(later.target, later.assumed, later.call.isDispatch), true);
  application.applyEvents(summary, true);
}

}  // namespace piiflow::solve
