// Sink events of live functions become flows, with their witnesses.
#pragma once

#include <map>
#include <set>
#include <tuple>

#include "solve/RootLinker.h"
#include "solve/Solver.h"
#include "solve/Tabulation.h"

namespace piiflow::solve {

class FlowBuilder {
 public:
  FlowBuilder(Solver &solver, RootLinker &roots) : solver_(solver), domain_(solver.domain()), roots_(roots) {}
  FlowSet build();

 private:
  /// Endpoints belong to the context that they come from: what one caller sends goes only where that caller says.
  using FlowKey = std::tuple<bind::SourceId, SiteId, flow::FunctionId, std::string, std::set<std::pair<std::uint32_t, bool>>,
                             std::set<std::uint32_t>>;

  using FlowMap = std::map<FlowKey, Flow>;

  void addEvent(const SinkEvent &event, const AtomSet &data, const AtomSet &endpoints);
  void addDecided(const Tabulation &tabulation, InstanceId id, const SinkEvent &event);
  /// `facts`: constants of Domain::transportFact.
  void describeTransport(const bind::BoundSink &sink, const std::set<std::uint32_t> &facts, Flow &flow) const;
  void settleAtRoot(InstanceId root);
  static std::vector<Flow> sorted(FlowMap flows);
  Witness witness(const Atom &atom, base::Confidence confidence);
  bool isEmptyText(const Atom &endpoint) const;
  std::uint32_t ordinalOf(const Site &site);
  AtomSet endpointsAtEntry(InstanceId root, const Atom &atom);
  void addLimitations(const std::set<InstanceId> &live, FlowSet &result);

  Solver &solver_;
  Domain &domain_;
  RootLinker &roots_;
  FlowMap flows_;
  FlowMap observed_;
};

}  // namespace piiflow::solve
