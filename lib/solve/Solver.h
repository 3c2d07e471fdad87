// The work list over function instances, and what all analyses share.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "solve/FunctionSummary.h"
#include "solve/Solve.h"

namespace piiflow::solve {

/// A function with what its callers are assumed to know.
struct Instance {
  flow::FunctionId function;
  Assumptions assumed;
  FunctionSummary summary;
  bool isDispatch = false;          ///< of all overriders of the function, a virtual slot (Dispatch.cpp)
  std::set<InstanceId> dependents;  ///< instances that used the summary
  std::set<InstanceId> askers;      ///< instances that read no more of it than its `needs`
  unsigned rounds = 0;
  bool started = false;
  bool settled = false;            ///< its strongly connected component has reached its fixpoint
  std::uint32_t finished = kUnfinished;  ///< counts first analyses as they end: callees before callers
  static constexpr std::uint32_t kUnfinished = 0xffffffffu;

  /// After so many rounds of a recursion what was told apart so far stays, and nothing more is.
  bool isWidened() const { return rounds > 4; }
};

/// What roots leave in members and globals for other roots: by the key of the place.
using PlaceKey = std::vector<std::uint64_t>;

/// What one function may cost, by the size of the program: the work behind the units grows with the number of calls
/// times what each of them brings.
struct Bounds {
  std::size_t exitCells = 256;  ///< of a summary: see Solver::exitCellsOf
  std::size_t needs = 256;      ///< inputs of one function whose callables and dynamic types callers are asked for
  std::size_t nullNeeds = 16;   ///< inputs of one function that callers are asked of whether they are null, and of their values
  std::size_t ports = 256;      ///< inputs of one function whose data is followed to sinks
  unsigned instances = 12;      ///< of one function: callers that know more than these share the plain one
  unsigned lifts = ~0u;         ///< callers above a sink call that are asked where it sends, one above the other
  unsigned logLifts = ~0u;      ///< the same for a log, where the answer is which file it is
  unsigned parts = 3;           ///< objects that entry points hand on to each other whole
  unsigned contexts = 8;        ///< of one sink call within one function: further ways to it share their data
  unsigned rounds = 40;         ///< analyses of one instance before its summary is taken as it stands
  /// Of one virtual call on an object of any class: beyond that it is taken for unseen code.
  static constexpr std::size_t kOverriders = 64;
  bool keepsNearest = true;     ///< of a cell that may refer to too much the places farthest down are left out
  bool sharesGlobalCallables = false;  ///< what stands in a global function pointer is whatever the program stores there

  static Bounds of(std::size_t callSites);
};

class Solver {
 public:
  Solver(const link::Program &program, const bind::TaintSpec &spec, const SolveOptions &options);

  FlowSet run();
  /// All instances, in the order in which they were first needed.
  const std::vector<std::unique_ptr<Instance>> &instances() const { return instances_; }

  Domain &domain() { return domain_; }
  const SolveOptions &options() const { return options_; }
  const Bounds &bounds() const { return bounds_; }
  /// How many cells the summary of this instance may have, whose analysis ends now.
  std::size_t exitCellsOf(InstanceId id) const;
  /// What an analysis cost, in cells visited.
  void addWork(std::size_t cells) { work_ += cells; }
  const Instance &instance(InstanceId id) const { return *instances_[id.value]; }

  /// The summary as far as it is known, computed now if it never was; `user` is told when it grows.
  const FunctionSummary &summaryOf(flow::FunctionId function, const Assumptions &assumed, InstanceId user, bool isDispatch = false);
  /// The same for one who reads `needs` only, and is told when those change.
  const FunctionSummary &needsOf(flow::FunctionId function, const Assumptions &assumed, InstanceId asker, bool isDispatch);
  InstanceId instanceOf(flow::FunctionId function, const Assumptions &assumed, bool isDispatch = false);
  /// Whether there may be an instance for callers that know whether pointers are null: such knowledge leaves room for
  /// other knowledge.
  bool hasRoomFor(flow::FunctionId function, const Assumptions &assumed, bool isDispatch) const;
  /// An input of a function, and the file whose calls count; all do where none is named.
  using ToldInput = std::tuple<flow::FunctionId, LocationId, base::FileId>;
  /// `caller` hands over `values` there, or any. Whether another call hands over something else, of which this caller is told
  /// when it shows later.
  bool areToldApart(const ToldInput &input, const std::optional<std::vector<std::int64_t>> &values, InstanceId caller);
  /// Whether `new` or its like made the object: no function that may return null.
  bool isAllocated(HeapId object) const;
  /// Empty for a dispatch: the slot may be pure.
  const flow::FunctionBody &bodyOf(InstanceId id) const;

  EventId event(SiteId site, std::uint32_t sink, std::uint32_t port);
  EventId eventInCaller(EventId event, SiteId callSite);
  /// All ways to the sink call `origin` that send to `endpoints`.
  EventId eventTo(EventId origin, const AtomSet &endpoints);
  /// Numbers of the hosts that texts among `endpoints` name whole ("https://api.x.example/users").
  std::vector<std::uint64_t> hostsOf(const AtomSet &endpoints);
  /// The sink call itself, without the calls that lead to it.
  EventId originOf(EventId event) const;

  /// Overriders of a virtual slot in classes that the program creates (rapid type analysis).
  const std::vector<flow::FunctionId> &overridersCreated(flow::FunctionId slot);
  flow::FunctionId finalOverrider(flow::RecordId type, flow::FunctionId slot);
  /// operator() of a class, if it has any with a body.
  std::vector<flow::FunctionId> callOperators(flow::RecordId record) const;

  void limit(const std::string &kind, const std::string &message, const base::SourceSpan &span);

 private:
  struct EventKey {
    EventId parent;
    SiteId site;
    std::uint32_t sink = 0;
    std::uint32_t port = 0;
    friend auto operator<=>(const EventKey &, const EventKey &) = default;
  };

  Instance &startedInstance(InstanceId id);
  void start(InstanceId id);
  void analyse(InstanceId id);
  void drain(std::uint32_t from = 0);
  std::vector<flow::FunctionId> findRoots();
  void scanProgram();
  bool mentionsData(const flow::BodyIndex &body);
  void keepCallers(llvm::ArrayRef<std::pair<flow::FunctionId, flow::FunctionId>> calls);
  llvm::ArrayRef<flow::FunctionId> callersOf(flow::FunctionId id) const;
  void findRelevant(std::vector<flow::FunctionId> mentioning);
  static bool touches(const flow::BodyIndex &body, const std::set<std::uint64_t> &exchanged);
  friend class FlowBuilder;
  friend class RootLinker;

  Domain domain_;
  SolveOptions options_;
  Bounds bounds_;
  std::vector<std::unique_ptr<Instance>> instances_;
  using InstanceKey = std::tuple<flow::FunctionId, bool, std::vector<std::pair<LocationId, std::vector<std::uint64_t>>>>;
  std::map<InstanceKey, InstanceId> instanceIds_;
  std::set<std::pair<std::uint32_t, InstanceId>> worklist_;  ///< by Instance::finished
  std::uint32_t finished_ = 0;
  std::size_t work_ = 0;         ///< cells visited by all analyses so far
  std::size_t callsStarted_ = 0;  ///< calls in what was analysed, each instance once
  std::vector<InstanceId> unsettled_;  ///< started, and perhaps part of a component that is not complete yet
  InstanceId lowest_;                  ///< the first started of the unsettled instances that the current one calls
  struct Told {
    std::set<std::optional<std::int64_t>> values;  ///< two at least, once calls differ; nothing stands for any
    std::set<InstanceId> callers;                  ///< that wait for a second value
  };
  std::map<ToldInput, Told> told_;
  std::map<EventKey, EventId> eventIds_;
  std::vector<EventKey> events_;
  std::map<std::vector<std::uint64_t>, std::size_t> destinations_;  ///< numbers of sets of endpoints
  std::map<std::string, std::size_t> hosts_;                        ///< numbers of those that endpoints name
  std::vector<unsigned> eventDepth_;
  std::map<flow::FunctionId, std::vector<flow::FunctionId>> created_;
  std::set<flow::RecordId> createdRecords_;
  std::vector<bool> isCalled_;
  std::vector<bool> isRelevant_;   ///< it or something that it calls speaks of personal data
  std::vector<flow::FunctionId> callers_;   ///< those of one function one behind the other
  std::vector<std::uint32_t> firstCaller_;  ///< by FunctionId: where its callers begin in callers_
  std::map<flow::FunctionId, unsigned> instanceCount_;
  std::map<std::pair<std::string, base::SourceSpan>, Limitation> limitations_;
};

}  // namespace piiflow::solve
