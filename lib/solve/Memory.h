// The abstract memory at one point of a function.
//
// Each memory object is a tree of cells. A cell that was written holds its own atoms; one that was not takes them
// from the nearest written cell above it (a whole-object copy is one atom, refined when a member is read), and at
// the top from what the object held when the function was entered. An annotated member is personal data unless
// something written at or below it says otherwise.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "solve/Domain.h"

namespace piiflow::solve {

/// A value with what stands below it: the cells of a struct, by path.
struct Tree {
  AtomSet top;
  /// Steps of the path are given as locations whose last steps are to be repeated (Domain::extend).
  std::vector<std::pair<llvm::SmallVector<LocationId, 4>, AtomSet>> below;
  bool empty() const { return top.empty() && below.empty(); }
};

/// What the tree holds at `path`: cells written there or above.
AtomSet valueAt(Domain &domain, const Tree &tree, llvm::ArrayRef<LocationId> path);
/// Makes `into` hold what either holds: what one has for the whole is also in the members that the other names.
void joinTree(Domain &domain, Tree &into, const Tree &more);

/// Function values and dynamic types that a caller knows about input locations: what a specialised summary assumes.
using Assumptions = std::map<LocationId, AtomSet>;

class Memory {
 public:
  bool reachable = false;

  /// What the location holds now, ancestors and entry values considered.
  AtomSet lookup(Domain &domain, const Assumptions &assumed, LocationId location) const;
  Tree readTree(Domain &domain, const Assumptions &assumed, LocationId location) const;

  /// Replaces what stands at the location and below.
  void assign(LocationId location, LocationId object, AtomSet atoms);
  void writeStrong(Domain &domain, LocationId location, const Tree &tree);
  void writeWeak(Domain &domain, const Assumptions &assumed, LocationId location, const Tree &tree);
  /// Forgets the object altogether.
  void drop(LocationId object);

  /// Cells written in the object that `location` belongs to, at it (when `self`) and below.
  std::vector<std::pair<LocationId, const AtomSet *>> writtenBelow(const Domain &domain, LocationId location, bool self) const;
  bool isWritten(const Domain &domain, LocationId location) const;
  bool hasObject(LocationId object) const { return objects_.contains(object); }
  bool isManifold(LocationId object) const { return manifold_.contains(object); }
  void markManifold(LocationId object) { manifold_.insert(object); }

  /// Least upper bound; true when this memory changed.
  bool join(Domain &domain, const Assumptions &assumed, const Memory &other);

  template <class Visit>
  void forEachCell(Visit visit) const {
    for (const auto &[id, object] : objects_) {
      for (const auto &[cell, atoms] : object->cells) visit(cell, atoms);
    }
  }

 private:
  struct Object {
    std::map<LocationId, AtomSet> cells;
  };
  Object &writable(LocationId object);

  std::map<LocationId, std::shared_ptr<Object>> objects_;
  std::set<LocationId> manifold_;
};

/// What an atom of a cell means for the cell `path` below it.
void refineInto(Domain &domain, const AtomSet &above, llvm::ArrayRef<LocationId> path, AtomSet &result);

}  // namespace piiflow::solve
