// One call of a function whose summary is known, seen by the function that calls.
//
// ApplySummary.cpp: places and values of the callee in the caller's terms, what the call leaves in memory.
// ApplyEvents.cpp: the sink calls below it, and where they send.
#pragma once

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

class SummaryApplication {
 public:
  SummaryApplication(FunctionAnalysis &analysis, const Memory &before, flow::FunctionId target, const Invocation &call)
      : a_(analysis), domain_(analysis.domain_), before_(before), target_(target), call_(call) {}

  /// Which objects the callee makes only where it has to.
  void knowMakers(const std::map<HeapId, std::set<LocationId>> &madeIfNull) { madeIfNull_ = &madeIfNull; }
  const Cells &map(LocationId location);
  Cells madeBehindNull(LocationId location);
  LocationId stepHere(LocationId parent, LocationId location);
  const ElementKey &keyHere(LocationId input);
  llvm::SmallVector<LocationId, 8> stepsHere(llvm::ArrayRef<LocationId> path);
  void unfold(LocationId location, Cells &cells);
  LocationId focusOf(const Location &root, const Cells &targets);
  void takeFor(HeapId object);
  /// What stands there in the caller: with all cells below it, or by itself.
  enum class Extent { Whole, Top };
  Tree treeOf(LocationId location, Extent extent = Extent::Whole);
  const AtomSet &topOf(LocationId location);
  Tree translate(const AtomSet &atoms);
  AtomSet translateData(const AtomSet &atoms);
  const AtomSet &reachedFrom(LocationId place);
  bool isNone(LocationId location);
  AtomSet knownCallables(LocationId location, bool &isOpen);
  AtomSet foundThere(const std::map<LocationId, const AtomSet *> &cells, LocationId cell);
  void addAt(Tree &tree, llvm::ArrayRef<LocationId> path, const AtomSet &more);
  void returnPart(Tree &whole, llvm::ArrayRef<LocationId> path, Tree value, bool isAdded);
  struct ExitUpdate;
  void rememberHandedOut(const ExitState &exit, bool returnsReference);
  std::vector<ExitUpdate> updatesOf(const ExitState &exit, Tree *result, Tree *exception);
  void markManifold(Memory &after, const ExitState &exit);
  void weakenAliases(std::vector<ExitUpdate> &updates);
  bool isPartOf(const ExitUpdate &part, const ExitUpdate &whole, llvm::ArrayRef<LocationId> path);
  void foldParts(const Memory &after, std::vector<ExitUpdate> &updates);
  void apply(Memory &after, const ExitState &exit, Tree *result, Tree *exception);
  void applyPorts(const FunctionSummary &summary, InstanceId callee, bool laterOnly);
  void applyEvents(const FunctionSummary &summary, bool laterOnly);
  LocationId returnedPlace(const ExitState &exit);
  EventId eventHere(EventId id, const AtomSet &endpoints);
  void applyEndpointSets(const FunctionSummary &summary);

 private:
  bool isMade(HeapId object, HeapId here);
  Tree subtree(const Tree &whole, llvm::ArrayRef<LocationId> path, Extent extent);
  Tree actualTree(const Location &root);
  Tree entered(Tree tree, LocationId location);
  const Tree &enteredAt(LocationId place);
  Tree translateAnew(const AtomSet &atoms);
  const Tree &followed(const Atom &entry);
  const flow::Function &callee() const { return a_.program_.function(target_); }

  FunctionAnalysis &a_;
  Domain &domain_;
  const Memory &before_;
  flow::FunctionId target_;
  const Invocation &call_;
  const std::map<HeapId, std::set<LocationId>> *madeIfNull_ = nullptr;
  std::unordered_map<LocationId, Cells> mapped_;
  std::set<LocationId> handedOut_;  ///< objects of the callee whose address it leaves somewhere
  std::unordered_map<LocationId, ElementKey> keys_;  ///< by the input of the callee that has it
  std::unordered_map<LocationId, std::pair<AtomSet, std::size_t>> tops_;  ///< with the work that it was to read them
  std::unordered_map<LocationId, Tree> entered_;
  std::map<std::tuple<std::uint32_t, std::uint8_t, base::TransformSet, base::Confidence, TraceId>, Tree> followed_;
  std::unordered_multimap<std::size_t, std::pair<AtomSet, Tree>> translated_;  ///< by AtomSet::hash
  Reached walked_;  ///< in the memory before the call
  std::unordered_map<LocationId, AtomSet> reached_;  ///< data, as it enters the callee
};

}  // namespace piiflow::solve
