// What the callee's exit says of the caller's memory.
#include "llvm/ADT/STLExtras.h"
#include "solve/SummaryApplication.h"

namespace piiflow::solve {

// Of what elements hold at the exit, that which the callee found there: the caller's own elements, under whatever keys.
AtomSet SummaryApplication::foundThere(const std::map<LocationId, const AtomSet *> &cells, LocationId cell) {
  AtomSet found;
  if (!domain_.at(cell).manifold || domain_.at(cell).isUnderKey) return found;
  LocationId container;
  for (LocationId id = cell; domain_.at(id).object != id; id = domain_.at(id).parent) {
    if (domain_.at(id).step == LocationStep::Element) container = domain_.at(id).parent;
  }
  if (!container) return found;
  const LocationId object = domain_.at(container).object;
  const AtomSet *whole = nullptr;
  LocationId above = container;
  for (;; above = domain_.at(above).parent) {
    if (const auto it = cells.find(above); it != cells.end()) whole = it->second;
    if (whole || above == object) break;
  }
  llvm::SmallVector<LocationId, 8> path;
  domain_.pathBelow(above, cell, path);
  if (!whole && (domain_.isInput(object) || domain_.at(object).step == LocationStep::Dereference)) found.insert(entryOf(cell));
  if (!whole) return found;
  for (const Atom &atom : *whole) {
    if (atom.kind != AtomKind::Entry || atom.flags != 0) continue;
    found.insert(entryOf(domain_.extend(LocationId{atom.payload}, path)));
  }
  return found;
}

/// Joins `more` to what the tree has at `path`, and to elements there that may be the same.
void SummaryApplication::addAt(Tree &tree, llvm::ArrayRef<LocationId> path, const AtomSet &more) {
  const llvm::SmallVector<LocationId, 4> here(path.begin(), path.end());
  AtomSet value = valueAt(domain_, tree, path);
  llvm::erase_if(tree.below, [&](const auto &entry) { return domain_.isSamePath(entry.first, path); });
  value.insertAll(more);
  tree.below.emplace_back(here, std::move(value));
  for (auto &[other, atoms] : tree.below) {
    if (other.size() < path.size() || !domain_.mayOverlap(path, other)) continue;
    refineInto(domain_, more, llvm::ArrayRef(other).drop_front(path.size()), atoms);
  }
}

// A part of what the callee returns or throws. Written by itself it replaces what came with the whole, unless it is only
// added to what elements there hold.
void SummaryApplication::returnPart(Tree &whole, llvm::ArrayRef<LocationId> path, Tree value, bool isAdded) {
  if (path.empty()) {
    whole.top.insertAll(value.top);
    whole.below = std::move(value.below);
  } else if (isAdded) {
    Tree parts;
    placeAt(parts, path, value);
    for (const auto &[place, atoms] : parts.below) addAt(whole, place, atoms);
  } else {
    llvm::erase_if(whole.below, [&](const auto &entry) { return domain_.beginsWith(entry.first, path); });
    placeAt(whole, path, value);
  }
}

/// One cell of the callee's exit, in the caller's terms.
struct SummaryApplication::ExitUpdate {
  Cells cells;
  Tree value;
  LocationId object;  ///< of the callee
  LocationId cell;
  bool isAdded = false;   ///< to what elements there hold
  bool isWhole = false;   ///< all elements of a buffer
  bool isFolded = false;  ///< into the update of a cell above
};

void SummaryApplication::rememberHandedOut(const ExitState &exit, bool returnsReference) {
  for (const auto &[cell, atoms] : exit.cells) {
    if (returnsReference && domain_.at(cell).step == LocationStep::Root && domain_.at(cell).root == RootKind::Return) continue;
    for (const Atom &atom : atoms) {
      if (atom.kind == AtomKind::Address) handedOut_.insert(domain_.at(LocationId{atom.payload}).object);
    }
  }
  translated_.clear();  // what is handed out counts for addresses
}

std::vector<SummaryApplication::ExitUpdate> SummaryApplication::updatesOf(const ExitState &exit, Tree *result, Tree *exception) {
  std::map<LocationId, const AtomSet *> cells;
  for (const auto &[cell, atoms] : exit.cells) cells[cell] = &atoms;
  std::vector<ExitUpdate> updates;
  for (const auto &[cell, atoms] : exit.cells) {
    const AtomSet found = foundThere(cells, cell);
    AtomSet left = atoms;
    left.removeIf([&](const Atom &atom) { return found.covers(atom); });
    const bool isAdded = left.size() != atoms.size();
    // Of several objects that the callee's may be here, each keeps what it holds itself.
    if (const Cells &here = map(cell); here.locations.size() > 1 && !here.focus)
      left.removeIf([&](const Atom &atom) { return atom.sameKey(entryOf(cell)); });
    Tree value = translate(left);
    const Location base = domain_.at(domain_.at(cell).base);
    const bool isRootObject = domain_.at(domain_.at(cell).object).step == LocationStep::Root;
    if (isRootObject && (base.root == RootKind::Return || base.root == RootKind::Exception)) {
      Tree *into = base.root == RootKind::Return ? result : exception;
      if (!into) continue;
      llvm::SmallVector<LocationId, 8> path;
      domain_.pathBelow(domain_.at(cell).object, cell, path);
      returnPart(*into, stepsHere(path), std::move(value), isAdded);
      continue;
    }
    ExitUpdate update;
    update.cells = map(cell);
    if (update.cells.locations.empty()) update.cells = madeBehindNull(cell);
    update.value = std::move(value);
    update.object = domain_.at(cell).object;
    update.cell = cell;
    update.isAdded = isAdded;
    update.isWhole = !isAdded && (domain_.at(cell).step == LocationStep::Element || exit.wholeBuffers.contains(cell));
    updates.push_back(std::move(update));
  }
  return updates;
}

void SummaryApplication::markManifold(Memory &after, const ExitState &exit) {
  for (LocationId id : exit.manifold) {
    const Cells cells = map(id);
    for (LocationId mapped : cells.locations) {
      if (domain_.at(domain_.at(mapped).base).root == RootKind::Heap) after.markManifold(mapped);
    }
  }
  for (const auto &[cell, atoms] : exit.cells) {
    const Location object = domain_.at(domain_.at(cell).object);
    if (object.step != LocationStep::Root || object.root != RootKind::Heap) continue;
    for (LocationId mapped : map(domain_.at(cell).object).locations) {
      if (before_.hasObject(mapped)) after.markManifold(mapped);
    }
  }
}

// Where the callee has elements, its cell says all that one may hold: what was there before it is part of that, or
// gone. What it stores behind a plain pointer may be one element of many here.
// Objects, or elements under their keys, that the callee tells apart may be one here. Which of its stores came last is
// not known then: a weak update.
void SummaryApplication::weakenAliases(std::vector<ExitUpdate> &updates) {
  std::map<LocationId, std::set<LocationId>> calleeObjects;
  for (const ExitUpdate &update : updates) {
    for (LocationId id : update.cells.locations) calleeObjects[domain_.at(id).object].insert(update.object);
  }
  std::map<LocationId, const ExitUpdate *> written;
  for (ExitUpdate &update : updates) {
    bool isAliased = false;
    const bool isUnderKey = domain_.at(update.cell).isUnderKey;
    for (LocationId id : update.cells.locations) {
      if (calleeObjects[domain_.at(id).object].size() < 2 && !isUnderKey) continue;
      const auto [it, isFirst] = written.try_emplace(id, &update);
      isAliased |= !isFirst && (isUnderKey || it->second->object != update.object);
    }
    if (!isAliased) continue;
    update.cells.shifted = true;
    update.cells.focus = {};
  }
}

/// Whether `part` writes, `path` below it, wherever `whole` does.
bool SummaryApplication::isPartOf(const ExitUpdate &part, const ExitUpdate &whole, llvm::ArrayRef<LocationId> path) {
  if (part.isAdded || part.isWhole || part.cells.locations.size() != whole.cells.locations.size()) return false;
  if (part.cells.shifted != whole.cells.shifted || part.cells.confidence != whole.cells.confidence) return false;
  if (part.cells.focus != (whole.cells.focus ? domain_.extend(whole.cells.focus, path) : LocationId{})) return false;
  return llvm::all_of(whole.cells.locations, [&](LocationId id) {
    return llvm::is_contained(part.cells.locations, domain_.extend(id, path));
  });
}

// An object that may be one of several gets the callee's value as one: added cell by cell, its members would get what
// the whole was before they were written.
void SummaryApplication::foldParts(const Memory &after, std::vector<ExitUpdate> &updates) {
  std::map<LocationId, ExitUpdate *> weak;
  for (ExitUpdate &update : updates) {
    const LocationId object = domain_.at(update.cell).object;
    ExitUpdate *whole = nullptr;
    for (LocationId above = update.cell; !whole && above != object;) {
      above = domain_.at(above).parent;
      if (const auto it = weak.find(above); it != weak.end()) whole = it->second;
    }
    llvm::SmallVector<LocationId, 8> path;
    if (whole) {
      domain_.pathBelow(whole->cell, update.cell, path);
      path = stepsHere(path);
    }
    if (whole && isPartOf(update, *whole, path)) {
      if (!update.cells.locations.empty()) a_.addSources(after, update.cells.locations[0], update.value, false);
      returnPart(whole->value, path, std::move(update.value), false);
      update.isFolded = true;
      continue;
    }
    const bool isStrong = update.cells.locations.size() == 1 && !update.cells.shifted &&
                          a_.isSingular(after, update.cells.locations[0], update.isWhole);
    if (!isStrong) weak[update.cell] = &update;
  }
}

void SummaryApplication::apply(Memory &after, const ExitState &exit, Tree *result, Tree *exception) {
  const flow::TypeId resultType = callee().result;
  rememberHandedOut(exit, resultType && a_.program_.type(resultType).kind == flow::TypeKind::Reference);
  std::vector<ExitUpdate> updates = updatesOf(exit, result, exception);
  markManifold(after, exit);
  weakenAliases(updates);
  foldParts(after, updates);
  for (ExitUpdate &update : updates) {
    if (!update.isFolded) a_.write(after, update.cells, std::move(update.value), false, update.isWhole);
  }
  for (LocationId pointer : exit.set) {
    const Cells cells = map(pointer);
    if (cells.locations.size() == 1 && !cells.shifted && a_.isSingular(after, cells.locations[0], false)) after.markSet(cells.locations[0]);
  }
}

}  // namespace piiflow::solve
