// Which personal data reaches which sink port: the way down, after summaries have told the way up.
//
// Summaries are composed callees first, and say of a callee's sink calls only through which of its inputs data reaches
// one. What really arrives there is tabulated afterwards, from the calls where personal data appears downwards: each
// (function instance, input, source, transforms) is visited once, as in the IFDS framework (Reps, Horwitz, Sagiv:
// "Precise interprocedural dataflow analysis via graph reachability", POPL 1995). Data that came into a function from
// any caller may go on into each of its callees; what comes back out of them is settled in the summaries already. So
// the cost follows what personal data reaches, not how many sink calls stand below a function.
#pragma once

#include <set>
#include <vector>

#include "llvm/ADT/DenseMap.h"
#include "solve/RootLinker.h"
#include "solve/Solver.h"

namespace piiflow::solve {

class Tabulation {
 public:
  Tabulation(Solver &solver, RootLinker &roots) : solver_(solver), domain_(solver.domain()), roots_(roots) {}

  /// Follows all personal data that the `live` instances hand on.
  void run(const std::set<InstanceId> &live);
  /// The Source atoms that stand at a port, each with its surest and then shortest way.
  const AtomSet &dataAt(InstanceId instance, const SinkPort &port) const;

 private:
  using NodeId = std::uint32_t;
  struct Step {
    NodeId to;
    Atom way;  ///< transforms, confidence and witness of the way through the caller
  };
  struct Node {
    std::vector<Step> steps;
    AtomSet data;
  };
  struct Arrival {
    NodeId node;
    Atom source;
  };
  struct IsWorse;

  NodeId nodeOf(InstanceId instance, const SinkPort &port);
  void addSteps(InstanceId caller);
  void enterRoot(InstanceId root);

  Solver &solver_;
  Domain &domain_;
  RootLinker &roots_;
  llvm::DenseMap<std::pair<std::uint32_t, std::uint64_t>, NodeId> nodeIds_;
  std::vector<Node> nodes_;
  std::vector<Arrival> worklist_;  ///< a heap, the best way first
};

}  // namespace piiflow::solve
