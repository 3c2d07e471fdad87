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

#include "llvm/ADT/STLFunctionalExtras.h"
#include "solve/Domain.h"

namespace piiflow::solve {

/// A value with what stands below it: the cells of a struct, by path.
struct Tree {
  AtomSet top;
  /// Steps of the path are given as locations whose last steps are to be repeated (Domain::extend).
  std::vector<std::pair<llvm::SmallVector<LocationId, 4>, AtomSet>> below;
  bool empty() const { return top.empty() && below.empty(); }
};

/// Puts `value` with all its cells at `path` of the tree, beside what stands there.
void placeAt(Tree &tree, llvm::ArrayRef<LocationId> path, const Tree &value);
/// What the tree holds at `path`: cells written there or above.
AtomSet valueAt(Domain &domain, const Tree &tree, llvm::ArrayRef<LocationId> path);
/// The tree with its cells under the names that `path` has for elements which may be the same; null when no key is in play.
std::optional<Tree> aligned(Domain &domain, const Tree &tree, llvm::ArrayRef<LocationId> path);
/// Makes `into` hold what either holds: what one has for the whole is also in the members that the other names.
void joinTree(Domain &domain, Tree &into, const Tree &more);
void joinTree(Domain &domain, Tree &into, llvm::ArrayRef<const Tree *> more);

/// Function values and dynamic types that a caller knows about input locations: what a specialised summary assumes.
using Assumptions = std::map<LocationId, AtomSet>;
/// What stood at `place` when the function was entered.
Atom entryOf(LocationId place);
/// What the caller, or everybody, knows of the entry values among `atoms`.
AtomSet knownOf(Domain &domain, const Assumptions &assumed, const AtomSet &atoms);

// A pointer variable that may name one of several objects names one of them at a time. What is written through it since
// it was set replaces what that one held, which the cells of those objects cannot say: so it is kept beside them, by the
// name of the pointer, and holds for what is read through the same pointer, until the pointer or such an object changes.
class Memory {
 public:
  bool reachable = false;
  /// On a way that a test for null takes only where the pointer is not what it is known to be. What is sent there counts;
  /// what it leaves behind does not, where another way leads on.
  bool isUnlikely = false;

  /// What the location holds now, ancestors and entry values considered.
  AtomSet lookup(Domain &domain, const Assumptions &assumed, LocationId location) const;
  Tree readTree(Domain &domain, const Assumptions &assumed, LocationId location) const;

  /// Replaces what stands at the location and below.
  void assign(LocationId location, LocationId object, AtomSet atoms);
  void writeStrong(Domain &domain, LocationId location, const Tree &tree);
  void writeWeak(Domain &domain, const Assumptions &assumed, LocationId location, const Tree &tree);
  /// Forgets the object altogether.
  void drop(LocationId object);

  /// What the cells below `location` hold, those that it may mean by other keys among them.
  void forEachBelow(Domain &domain, const Assumptions &assumed, LocationId location,
                    llvm::function_ref<void(LocationId, const AtomSet &)> visit) const;
  /// Cells written in the object that `location` belongs to, at it (when `self`) and below.
  using CellList = std::vector<std::pair<LocationId, const AtomSet *>>;
  CellList writtenBelow(const Domain &domain, LocationId location, bool self) const;
  /// What stands in the cell itself; null when it was not written.
  const AtomSet *written(const Domain &domain, LocationId location) const;
  bool isWritten(const Domain &domain, LocationId location) const { return written(domain, location) != nullptr; }
  bool hasKeys(LocationId object) const;  ///< elements of containers in it are told apart
  bool hasObject(LocationId object) const { return objects_.contains(object); }
  bool isManifold(LocationId object) const { return manifold_.contains(object); }
  void markManifold(LocationId object) { manifold_.insert(object); }

  /// Keeps what was written through a pointer: `place` is named by it, `targets` are all objects that it may name.
  void focus(Domain &domain, LocationId place, llvm::ArrayRef<LocationId> targets, const Tree &tree);
  /// Whether something at, above or below `place`, which a pointer names, was written through that pointer.
  bool isFocused(const Domain &domain, LocationId place) const;
  /// The memory as it looks through the pointer that names `place`.
  Memory through(Domain &domain, LocationId place) const;

  /// The pointer that stands at `place`, if one does, may name something else from now on.
  void forgetPointer(Domain &domain, LocationId place);
  /// What `pointer` points to is what another pointer variable, an iterator or a smart pointer names `place`.
  void rememberName(LocationId pointer, LocationId place) { names_[pointer] = place; }
  /// That name; invalid when there is none, or none that still means the same.
  LocationId nameBehind(LocationId pointer) const {
    auto it = names_.find(pointer);
    return it == names_.end() ? LocationId{} : it->second;
  }

  /// A pointer that was found to name an object, and was not written to since.
  void markSet(LocationId pointer) { set_.insert(pointer); }
  bool isMarkedSet(LocationId pointer) const { return set_.contains(pointer); }
  const std::set<LocationId> &markedSet() const { return set_; }
  /// An input that was null when the function was entered.
  void markNullAtEntry(LocationId input) { nullAtEntry_.insert(input); }
  const std::set<LocationId> &nullAtEntry() const { return nullAtEntry_; }

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
    bool hasKeys = false;  ///< some cell stands, or stood, under a key
  };
  struct Focus {
    llvm::SmallVector<LocationId, 2> targets;
    std::map<LocationId, AtomSet> cells;  ///< by their names behind the pointer
  };
  Object &writable(LocationId object);
  AtomSet &cellAt(const Domain &domain, LocationId location);
  /// `lookup`, but for what stands under keys that an unknown one may be.
  AtomSet own(Domain &domain, const Assumptions &assumed, LocationId location) const;
  /// A weak update of this location alone.
  void addTo(Domain &domain, const Assumptions &assumed, LocationId location, const Tree &tree);
  // --- Keys.cpp ---
  CellList nearby(const Domain &domain, LocationId location, bool isBelowToo) const;
  AtomSet underOtherKeys(Domain &domain, LocationId location, LocationId except) const;
  void addUnderUnknownKeys(Domain &domain, const Assumptions &assumed, LocationId location, AtomSet &result) const;
  AtomSet ofUnwrittenKey(Domain &domain, const Assumptions &assumed, LocationId key, LocationId location) const;
  std::vector<llvm::SmallVector<LocationId, 8>> tailsBelow(Domain &domain, LocationId location) const;
  std::set<LocationId> byOtherKeys(Domain &domain, LocationId location) const;
  void writeOtherKeys(Domain &domain, const Assumptions &assumed, LocationId location, const Tree &tree);
  void unfocus(Domain &domain, LocationId written);
  bool joinFocuses(const Memory &other);

  std::map<LocationId, std::shared_ptr<Object>> objects_;
  std::set<LocationId> manifold_;
  std::map<LocationId, Focus> focuses_;  ///< by the name of what the pointer points to
  std::map<LocationId, LocationId> names_;  ///< by pointer
  std::set<LocationId> set_;
  std::set<LocationId> nullAtEntry_;
};

/// What a cell that holds `atoms` says of the one at `path` below it: each step adds its declaration's sources.
AtomSet refined(Domain &domain, AtomSet atoms, llvm::ArrayRef<LocationId> path);

/// What an atom of a cell means for the cell `path` below it.
void refineInto(Domain &domain, const AtomSet &above, llvm::ArrayRef<LocationId> path, AtomSet &result);

}  // namespace piiflow::solve
