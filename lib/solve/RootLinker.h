// What entry points leave behind for each other: globals, and members of objects that outlive a call.
//
// A root is a function that no analysed function calls. Its inputs are unknown, but a global that another root
// filled holds that data (confidence as it came), and so may a member of a long-lived object that one entry point
// stores and another reads, though no call path shows the same object: a conduit, confidence medium.
#pragma once

#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "solve/Solver.h"

namespace piiflow::solve {

class RootLinker {
 public:
  explicit RootLinker(Solver &solver) : solver_(solver), domain_(solver.domain()) {}

  void addRoot(flow::FunctionId function);
  std::set<flow::FunctionId> liveFunctions() const;
  std::set<flow::FunctionId> liveFunctionsOfLastRoot() const;
  std::set<InstanceId> liveInstances() const;
  const std::vector<InstanceId> &roots() const { return roots_; }

  /// Settles what roots hand to each other; analyses roots anew where function values came that way.
  void link();
  /// Adds the members and globals that roots exchange: those that hold data, and those whose callables or endpoints
  /// somebody asks for. First elements of place keys.
  void addExchanged(std::set<std::uint64_t> &places) const;
  /// Sources that may stand at an input of `root` (and below it, and in what covers it) when it is entered.
  const AtomSet &dataAtEntry(InstanceId root, LocationId location) { return dataAtEntry(root, location, 0); }
  /// String constants that may stand at an input of a root.
  AtomSet constantsAtEntry(InstanceId root, LocationId location);

 private:
  struct Stored {
    LocationId place;
    InstanceId root;
    AtomSet entered;  ///< what the root was given and passes on
    AtomSet atoms;    ///< with the sources that this means
    std::vector<LocationId> elements;  ///< on the way, as `keyOf` gives them
  };
  /// Elements of containers count as one in the key; `elements` are those on the way, with what they stand under.
  bool keyOf(LocationId location, PlaceKey &key, std::vector<LocationId> &elements) const;
  void collectStores();
  bool linkCallables();
  bool reentered(InstanceId root) const;
  bool isInBase(std::uint64_t step, flow::RecordId base) const;
  AtomSet storedAt(InstanceId root, LocationId location, bool data, unsigned depth = 0);
  std::vector<LocationId> stepsBelow(LocationId location, std::size_t count) const;
  bool isCut(LocationId part, llvm::ArrayRef<LocationId> path) const;
  AtomSet declaredAt(const Stored &stored, llvm::ArrayRef<LocationId> path);
  AtomSet dataOf(const Stored &stored, llvm::ArrayRef<LocationId> path, unsigned depth);
  const AtomSet &dataAtEntry(InstanceId root, LocationId location, unsigned depth);
  AtomSet resolve(InstanceId root, const AtomSet &atoms, unsigned depth = 0);

  Solver &solver_;
  Domain &domain_;
  std::vector<InstanceId> roots_;
  std::map<PlaceKey, std::vector<Stored>> stores_;
  std::map<std::tuple<InstanceId, LocationId, unsigned>, AtomSet> entryData_;
};

}  // namespace piiflow::solve
