// What a call of a function does, in terms of what the caller can see.
//
// A function has one summary without assumptions, and further ones for callers that know more: which functions
// stand in its function-valued inputs, of which classes its objects are. `needs` names the inputs on which such
// knowledge would decide a dispatch.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "solve/Memory.h"

namespace piiflow::solve {

/// A call site's condition that the callee could not decide: the value must be one of these, or one of the objects one of
/// these global variables.
struct OpenCondition {
  AtomSet value;
  std::vector<std::int64_t> allowed;
  std::vector<LocationId> objects;
  bind::ObjectSet wanted;  ///< one of which `objects` must be
};

/// Data that reaches an argument of a sink call, as far as the function at hand can say.
struct SinkEvent {
  SiteId site;                  ///< of the sink call
  flow::FunctionId callee;
  std::uint32_t sink = 0;       ///< index into FunctionModel::sinks
  base::SourceSpan span;        ///< of the argument or object that leaves
  base::Confidence confidence = base::Confidence::High;
  bool isTransport = false;
  std::vector<LocationId> objects;  ///< that carry the endpoint; one may get it after the call
  AtomSet data;                 ///< Source and Reach atoms
  AtomSet endpoints;            ///< Constant atoms, and Entry and Reach where callers decide
  std::vector<OpenCondition> conditions;
  bool isLater = false;         ///< in a callback that runs at any time from its registration on
  unsigned lifts = 0;           ///< calls on the shortest way from here to the sink call
  /// Callers decide which object is written to. Where none does, it is none of those that the condition names.
  bool isObjectOpen() const {
    return std::any_of(conditions.begin(), conditions.end(), [](const OpenCondition &open) { return !open.wanted.empty(); });
  }
  /// What the callers have at some place says where the call sends.
  bool isEndpointOpen() const { return endpoints.contains(AtomKind::Entry) || endpoints.contains(AtomKind::Reach); }
};

/// The memory at an exit, cut to what callers can reach; parents stand before their members, `[]` before elements under keys.
struct ExitState {
  bool reachable = false;
  /// Of an exit that is never reached (a service's loop): what the function leaves for others while it runs.
  std::vector<std::pair<LocationId, AtomSet>> cells;
  std::set<LocationId> manifold;
  std::set<LocationId> wholeBuffers;  ///< what a pointer names, filled or emptied whole: not just one element there
  std::set<LocationId> set;           ///< pointers that name an object, whether they did before or not
};

/// A function in one specialisation.
using InstanceId = base::Id<struct InstanceTag>;

/// An input of a function whose data reaches sink calls in it or below it. Callers need not know which.
struct SinkPort {
  LocationId place;
  bool isLater = false;  ///< the sink calls are made by callbacks that run at any time
  friend auto operator<=>(const SinkPort &, const SinkPort &) = default;
};

/// A call that hands data to a sink port of its callee.
struct PortCall {
  InstanceId callee;
  SinkPort port;
  bool isLater = false;  ///< as SinkEvent::isLater, in the function that calls
  friend auto operator<=>(const PortCall &, const PortCall &) = default;
};

struct FunctionSummary {
  ExitState normal;
  ExitState exceptional;
  std::map<EventId, SinkEvent> open;      ///< callers decide where it sends, or whether it is a sink call
  std::map<EventId, SinkEvent> decided;   ///< but for the data, part of which inputs may hold
  std::map<SinkPort, bool> ports;         ///< true: of sinks; false: of observers alone
  std::map<PortCall, AtomSet> portCalls;  ///< with Source and Reach atoms
  std::vector<std::pair<LocationId, AtomSet>> endpointSets;  ///< objects of the caller that get an endpoint
  std::map<HeapId, std::set<LocationId>> madeIfNull;  ///< objects that are made only where all these inputs are null
  std::set<LocationId> needs;
  std::set<LocationId> nullNeeds;  ///< inputs of which callers may know that they are null, or that they are not
  std::set<LocationId> valueNeeds; ///< numbers, truth values, enumerations of which callers may know what they are
  bool startsTasks = false;  ///< threads and the like, that somebody else waits for
  bool awaitsTasks = false;  ///< that somebody else started
  std::set<InstanceId> callees;
  std::set<SiteId> unresolvedCalls;

  /// Equal but for witnesses, as far as callers use it.
  bool sameAs(const FunctionSummary &other) const;
};

}  // namespace piiflow::solve
