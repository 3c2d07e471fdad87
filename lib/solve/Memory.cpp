#include "solve/Memory.h"

#include <algorithm>
#include <deque>

#include "llvm/ADT/STLExtras.h"

namespace piiflow::solve {

void refineInto(Domain &domain, const AtomSet &above, llvm::ArrayRef<LocationId> path, AtomSet &result) {
  if (path.empty()) {
    result.insertAll(above);
    return;
  }
  const bool isBookkeeping = llvm::any_of(path, [&](LocationId id) { return domain.isBookkeeping(id); });
  for (Atom atom : above) {
    const bool isMadeEmpty = atom.kind == AtomKind::Constant && atom.payload == domain.emptyConstant().value && domain.isFilling(path.back());
    if (isBookkeeping && atom.kind != AtomKind::Entry && !isMadeEmpty) continue;
    switch (atom.kind) {
      case AtomKind::Entry:
        atom.payload = domain.extend(LocationId{atom.payload}, path).value;
        atom.flags &= static_cast<std::uint8_t>(~kShifted);
        result.insert(atom);
        break;
      case AtomKind::Source:
      case AtomKind::Reach:
      case AtomKind::Constant: result.insert(atom); break;
      case AtomKind::Address:
      case AtomKind::Function:
      case AtomKind::Member:
      case AtomKind::Type:
      case AtomKind::Pending: break;
    }
  }
}

void placeAt(Tree &tree, llvm::ArrayRef<LocationId> path, const Tree &value) {
  const llvm::SmallVector<LocationId, 4> here(path.begin(), path.end());
  tree.below.emplace_back(here, value.top);
  for (const auto &[rest, atoms] : value.below) {
    tree.below.emplace_back(here, atoms);
    tree.below.back().first.append(rest.begin(), rest.end());
  }
}

AtomSet valueAt(Domain &domain, const Tree &whole, llvm::ArrayRef<LocationId> path) {
  const std::optional<Tree> renamed = aligned(domain, whole, path);
  const Tree &tree = renamed ? *renamed : whole;
  AtomSet current = tree.top;
  for (std::size_t i = 0; i < path.size(); ++i) {
    AtomSet refined;
    refineInto(domain, current, path.slice(i, 1), refined);
    AtomSet written;
    bool isWritten = false;
    for (const auto &[below, atoms] : tree.below) {
      if (!domain.isSamePath(below, path.take_front(i + 1))) continue;
      written.insertAll(atoms);
      isWritten = true;
    }
    current = isWritten ? std::move(written) : std::move(refined);
  }
  return current;
}

namespace {

using PathKey = llvm::SmallVector<std::uint64_t, 4>;

/// Equal for paths that repeat the same steps.
PathKey keyOf(const Domain &domain, llvm::ArrayRef<LocationId> path) {
  PathKey key;
  for (LocationId id : path) key.push_back(std::uint64_t{domain.at(id).payload} << 8 | static_cast<std::uint8_t>(domain.at(id).step));
  return key;
}

/// The cells of a tree in which no keys are in play.
class TreeIndex {
 public:
  TreeIndex(const Domain &domain, const Tree &tree) : top_(tree.top) {
    for (const auto &[path, atoms] : tree.below) {
      auto [it, isNew] = cells_.try_emplace(keyOf(domain, path), &atoms);
      if (isNew) continue;
      AtomSet &merged = merged_.emplace_back(*it->second);
      merged.insertAll(atoms);
      it->second = &merged;
    }
  }

  /// The last cell at or above the path, and how many steps lead to it.
  std::pair<const AtomSet *, std::size_t> nearest(PathKey key) const {
    if (cells_.empty()) return {&top_, 0};
    for (; !key.empty(); key.pop_back()) {
      if (auto it = cells_.find(key); it != cells_.end()) return {it->second, key.size()};
    }
    return {&top_, 0};
  }

 private:
  const AtomSet &top_;
  std::map<PathKey, const AtomSet *> cells_;
  std::deque<AtomSet> merged_;  // cells that the tree has twice
};

bool hasKeyedCell(const Domain &domain, const Tree &tree) {
  return llvm::any_of(tree.below, [&](const auto &entry) {
    return llvm::any_of(entry.first, [&](LocationId id) { return domain.at(id).step == LocationStep::Keyed; });
  });
}

/// What any of the trees holds, none of which is empty or has keys.
Tree joinedTrees(Domain &domain, llvm::ArrayRef<const Tree *> trees) {
  Tree joined;
  if (trees.size() == 1) return *trees[0];
  if (llvm::all_of(trees, [](const Tree *tree) { return tree->below.empty(); })) {
    for (const Tree *tree : trees) joined.top.insertAll(tree->top);
    return joined;
  }
  std::deque<TreeIndex> indices;
  for (const Tree *tree : trees) {
    joined.top.insertAll(tree->top);
    indices.emplace_back(domain, *tree);
  }
  std::set<PathKey> seen;
  for (const Tree *tree : trees) {
    for (const auto &[path, atoms] : tree->below) {
      const PathKey key = keyOf(domain, path);
      if (!seen.insert(key).second) continue;
      // What the trees have at the same distance above is refined together.
      llvm::SmallVector<AtomSet, 8> above(path.size() + 1);
      for (const TreeIndex &index : indices) {
        const auto [atoms, steps] = index.nearest(key);
        above[steps].insertAll(*atoms);
      }
      AtomSet value = std::move(above.front());
      for (std::size_t i = 0; i < path.size(); ++i) {
        AtomSet refined = std::move(above[i + 1]);
        refineInto(domain, value, llvm::ArrayRef(path).slice(i, 1), refined);
        value = std::move(refined);
      }
      joined.below.emplace_back(path, std::move(value));
    }
  }
  return joined;
}

}  // namespace

void joinTree(Domain &domain, Tree &into, const Tree &more) {
  if (more.empty()) return;
  if (into.empty()) {
    into = more;
    return;
  }
  if (!hasKeyedCell(domain, into) && !hasKeyedCell(domain, more)) {
    into = joinedTrees(domain, {&into, &more});
    return;
  }
  Tree joined;
  joined.top = into.top;
  joined.top.insertAll(more.top);
  std::set<PathKey> seen;
  for (const Tree *tree : {static_cast<const Tree *>(&into), &more}) {
    for (const auto &[path, atoms] : tree->below) {
      if (!seen.insert(keyOf(domain, path)).second) continue;
      AtomSet value = valueAt(domain, into, path);
      value.insertAll(valueAt(domain, more, path));
      joined.below.emplace_back(path, std::move(value));
    }
  }
  into = std::move(joined);
}

void joinTree(Domain &domain, Tree &into, llvm::ArrayRef<const Tree *> more) {
  std::vector<const Tree *> trees;
  if (!into.empty()) trees.push_back(&into);
  llvm::copy_if(more, std::back_inserter(trees), [](const Tree *tree) { return !tree->empty(); });
  if (llvm::none_of(trees, [&](const Tree *tree) { return hasKeyedCell(domain, *tree); })) {
    into = joinedTrees(domain, trees);
    return;
  }
  for (const Tree *tree : more) joinTree(domain, into, *tree);
}

namespace {

void insertSources(const std::vector<bind::SourceId> &sources, AtomSet &result) {
  for (bind::SourceId id : sources) {
    Atom source;
    source.kind = AtomKind::Source;
    source.payload = id.value;
    result.insert(source);
  }
}

bool holdsEntry(const AtomSet &atoms) { return atoms.contains(AtomKind::Entry); }

}  // namespace

namespace {

/// Whether two places in one union's storage overlap without one being part of the other: bytes and members.
bool overlapInUnion(const Domain &domain, LocationId storage, LocationId a, LocationId b) {
  auto pathOf = [&](LocationId id) {
    llvm::SmallVector<LocationId, 8> path;
    for (; id != storage; id = domain.at(id).parent) path.push_back(id);
    std::reverse(path.begin(), path.end());
    return path;
  };
  const auto x = pathOf(a);
  const auto y = pathOf(b);
  for (std::size_t i = 0; i < x.size() && i < y.size(); ++i) {
    const Location &left = domain.at(x[i]);
    const Location &right = domain.at(y[i]);
    if (left.step == right.step && left.payload == right.payload) continue;
    return left.step != right.step;
  }
  return false;
}

}  // namespace

AtomSet refined(Domain &domain, AtomSet atoms, llvm::ArrayRef<LocationId> path) {
  for (LocationId id : path) {
    AtomSet below;
    refineInto(domain, atoms, id, below);
    atoms = std::move(below);
    if (!holdsEntry(atoms)) insertSources(domain.sourcesAt(id), atoms);
  }
  return atoms;
}

Atom entryOf(LocationId place) {
  Atom entry;
  entry.kind = AtomKind::Entry;
  entry.payload = place.value;
  return entry;
}

AtomSet knownOf(Domain &domain, const Assumptions &assumed, const AtomSet &atoms) {
  AtomSet known;
  for (const Atom &atom : atoms) {
    if (atom.kind != AtomKind::Entry) continue;
    if (auto it = assumed.find(LocationId{atom.payload}); it != assumed.end()) known.insertAll(it->second);
    if (const AtomSet *callables = domain.callablesOf(LocationId{atom.payload})) known.insertAll(*callables);
  }
  return known;
}

AtomSet Memory::lookup(Domain &domain, const Assumptions &assumed, LocationId location) const {
  AtomSet result = own(domain, assumed, location);
  if (domain.at(location).manifold && hasKeys(domain.at(location).object)) result.insertAll(underOtherKeys(domain, location, {}));
  return result;
}

AtomSet Memory::own(Domain &domain, const Assumptions &assumed, LocationId location) const {
  const LocationId object = domain.at(location).object;
  const Object *cells = nullptr;
  if (auto it = objects_.find(object); it != objects_.end()) cells = it->second.get();

  // Up to the nearest cell that was written, then down again.
  llvm::SmallVector<LocationId, 8> below;
  const AtomSet *written = nullptr;
  LocationId key;
  for (LocationId id = location; !key; id = domain.at(id).parent) {
    if (cells) {
      if (auto it = cells->cells.find(id); it != cells->cells.end()) {
        written = &it->second;
        break;
      }
    }
    if (id == object) break;
    below.push_back(id);
    if (domain.at(id).step == LocationStep::Keyed) key = id;
  }
  AtomSet current;
  if (key) {
    current = ofUnwrittenKey(domain, assumed, key, location);
    below.clear();
  } else if (written) {
    current = *written;
  } else {
    const Location top = domain.at(object);
    const bool isException = top.step == LocationStep::Root && top.root == RootKind::Exception;  // what the caller is handling
    const bool isInput = domain.isInput(object) || top.step == LocationStep::Dereference || isException;
    if (isInput) current.insert(entryOf(object));
    if (top.step == LocationStep::Root && (top.root == RootKind::Parameter || !isInput)) {
      insertSources(domain.sourcesAt(object), current);
    }
  }
  std::reverse(below.begin(), below.end());
  current = refined(domain, std::move(current), below);
  if (const LocationId storage = domain.at(location).storage; storage && cells) {
    for (const auto &[cell, atoms] : cells->cells) {
      if (domain.at(cell).storage != storage || !overlapInUnion(domain, storage, location, cell)) continue;
      for (Atom atom : atoms) {
        if (!atom.isTaint()) continue;
        if (atom.kind == AtomKind::Entry) atom.kind = AtomKind::Reach;
        atom.flags = 0;
        current.insert(atom);
      }
    }
  }
  current.insertAll(knownOf(domain, assumed, current));
  return current;
}

Memory::CellList Memory::writtenBelow(const Domain &domain, LocationId location, bool self) const {
  CellList found;
  auto it = objects_.find(domain.at(location).object);
  if (it == objects_.end()) return found;
  const auto &cells = it->second->cells;
  if (domain.at(location).parts >= cells.size()) {
    for (const auto &[cell, atoms] : cells) {
      if (domain.isAtOrAbove(location, cell) && (self || cell != location)) found.emplace_back(cell, &atoms);
    }
    return found;
  }
  auto take = [&](LocationId id) {
    if (const auto cell = cells.find(id); cell != cells.end()) found.emplace_back(id, &cell->second);
  };
  if (self) take(location);
  domain.forEachPart(location, take);
  llvm::sort(found, llvm::less_first());
  return found;
}

const AtomSet *Memory::written(const Domain &domain, LocationId location) const {
  auto object = objects_.find(domain.at(location).object);
  if (object == objects_.end()) return nullptr;
  auto cell = object->second->cells.find(location);
  return cell == object->second->cells.end() ? nullptr : &cell->second;
}

Tree Memory::readTree(Domain &domain, const Assumptions &assumed, LocationId location) const {
  Tree tree;
  tree.top = lookup(domain, assumed, location);
  forEachBelow(domain, assumed, location, [&](LocationId cell, const AtomSet &atoms) {
    llvm::SmallVector<LocationId, 8> path;
    domain.pathBelow(location, cell, path);
    tree.below.emplace_back(llvm::SmallVector<LocationId, 4>(path.begin(), path.end()), atoms);
  });
  return tree;
}

void Memory::forEachBelow(Domain &domain, const Assumptions &assumed, LocationId location,
                          llvm::function_ref<void(LocationId, const AtomSet &)> visit) const {
  const Location at = domain.at(location);
  if (!at.isUnderKey && !(at.manifold && hasKeys(at.object))) {
    for (const auto &[cell, atoms] : writtenBelow(domain, location, false)) visit(cell, *atoms);
    return;
  }
  for (const auto &tail : tailsBelow(domain, location)) {
    const LocationId cell = domain.extend(location, tail);
    visit(cell, lookup(domain, assumed, cell));
  }
}

Memory::Object &Memory::writable(LocationId object) {
  std::shared_ptr<Object> &slot = objects_[object];
  if (!slot) {
    slot = std::make_shared<Object>();
  } else if (slot.use_count() > 1) {
    slot = std::make_shared<Object>(*slot);
  }
  return *slot;
}

AtomSet &Memory::cellAt(const Domain &domain, LocationId location) {
  Object &object = writable(domain.at(location).object);
  object.hasKeys |= domain.at(location).isUnderKey;
  return object.cells[location];
}

void Memory::assign(LocationId location, LocationId object, AtomSet atoms) {
  writable(object).cells[location] = std::move(atoms);
}

void Memory::writeStrong(Domain &domain, LocationId location, const Tree &tree) {
  unfocus(domain, location);
  const LocationId object = domain.at(location).object;
  std::vector<LocationId> gone;
  for (const auto &[cell, atoms] : writtenBelow(domain, location, false)) gone.push_back(cell);
  // All elements are written: under whatever keys.
  const bool isEveryElement = domain.at(location).step == LocationStep::Element && hasKeys(object);
  if (isEveryElement) {
    for (const auto &[cell, atoms] : writtenBelow(domain, domain.at(location).parent, false)) gone.push_back(cell);
  }
  Object &cells = writable(object);
  for (LocationId cell : gone) cells.cells.erase(cell);
  cellAt(domain, location) = tree.top;
  for (const auto &[path, atoms] : tree.below) {
    const LocationId cell = domain.extend(location, path);
    cellAt(domain, domain.at(cell).object == object ? cell : location).insertAll(atoms);  // a path may have been cut
  }
  if (!isEveryElement) writeOtherKeys(domain, {}, location, tree);
}

void Memory::writeWeak(Domain &domain, const Assumptions &assumed, LocationId location, const Tree &tree) {
  unfocus(domain, location);
  addTo(domain, assumed, location, tree);
  if (!hasKeys(domain.at(location).object)) return;
  writeOtherKeys(domain, assumed, location, tree);
  for (const auto &[path, atoms] : tree.below) {
    const LocationId cell = domain.extend(location, path);
    if (domain.at(cell).object == domain.at(location).object) writeOtherKeys(domain, assumed, cell, Tree{atoms, {}});
  }
}

/// Whether what `more` says is among what `known` says already. A number of which nothing is said may be any.
static bool says(const AtomSet &known, const AtomSet &more) { return known.covers(more) && (known.empty() || !more.empty()); }

/// What a number may be where it is one of both: where one of them shows nothing, more than what the other says. Whether
/// `mine` has grown.
static bool meet(Domain &domain, LocationId cell, AtomSet &mine, const AtomSet &theirs) {
  const bool isOneEmpty = mine.empty() != theirs.empty();
  const bool isOnly = isOneEmpty && llvm::any_of(theirs.empty() ? mine : theirs, [&](const Atom &atom) {
    if (atom.kind == AtomKind::Entry) return true;
    return atom.kind == AtomKind::Constant && domain.constantAt(ConstantId{atom.payload}).kind == flow::ConstantKind::Integer;
  });
  const bool mayBeAny = (isOnly && domain.isArithmeticType(domain.typeOf(cell))) || (isOneEmpty && domain.isFilling(cell));
  const bool hasGrown = mayBeAny && mine.insert(domain.somethingUnknown());
  return mine.insertAll(theirs) || hasGrown;
}

void Memory::addTo(Domain &domain, const Assumptions &assumed, LocationId location, const Tree &tree) {
  const LocationId object = domain.at(location).object;
  std::vector<std::pair<LocationId, AtomSet>> updates;
  // What was never written is no number yet.
  auto add = [&](LocationId cell, AtomSet &mine, const AtomSet &theirs) {
    return isWritten(domain, cell) ? meet(domain, cell, mine, theirs) : mine.insertAll(theirs);
  };
  AtomSet here = own(domain, assumed, location);
  add(location, here, tree.top);
  updates.emplace_back(location, std::move(here));
  for (const auto &[cell, atoms] : writtenBelow(domain, location, false)) {
    llvm::SmallVector<LocationId, 8> path;
    domain.pathBelow(location, cell, path);
    AtomSet more = *atoms;
    add(cell, more, valueAt(domain, tree, path));
    updates.emplace_back(cell, std::move(more));
  }
  for (const auto &[path, atoms] : tree.below) {
    const LocationId cell = domain.extend(location, path);
    if (cell == location || domain.at(cell).object != object) {
      updates.front().second.insertAll(atoms);
      continue;
    }
    AtomSet more = own(domain, assumed, cell);
    add(cell, more, atoms);
    updates.emplace_back(cell, std::move(more));
  }
  for (const auto &[cell, atoms] : updates) {
    const AtomSet *known = written(domain, cell);  // what does not change stays shared
    if (!known || !known->absorbs(atoms)) cellAt(domain, cell).insertAll(atoms);
  }
}

void Memory::drop(LocationId object) {
  objects_.erase(object);
  manifold_.erase(object);
  names_.erase(object);
  set_.erase(object);
}

namespace {

bool overlaps(const Domain &domain, LocationId a, LocationId b) { return domain.isAtOrAbove(a, b) || domain.isAtOrAbove(b, a); }

}  // namespace

void Memory::focus(Domain &domain, LocationId place, llvm::ArrayRef<LocationId> targets, const Tree &tree) {
  Focus &focus = focuses_[domain.at(place).object];
  if (!llvm::equal(focus.targets, targets)) focus = {llvm::SmallVector<LocationId, 2>(targets), {}};
  std::erase_if(focus.cells, [&](const auto &entry) { return domain.isAtOrAbove(place, entry.first); });
  focus.cells[place] = tree.top;
  for (const auto &[path, atoms] : tree.below) focus.cells[domain.extend(place, path)].insertAll(atoms);
}

bool Memory::isFocused(const Domain &domain, LocationId place) const {
  auto it = focuses_.find(domain.at(place).object);
  return it != focuses_.end() && llvm::any_of(it->second.cells, [&](const auto &entry) { return overlaps(domain, place, entry.first); });
}

Memory Memory::through(Domain &domain, LocationId place) const {
  Memory seen = *this;
  const LocationId object = domain.at(place).object;
  const Focus &focus = focuses_.at(object);
  for (LocationId target : focus.targets) {
    for (const auto &[cell, atoms] : focus.cells) {  // names above come first
      llvm::SmallVector<LocationId, 8> path;
      domain.pathBelow(object, cell, path);
      // An element whose key is not known is, through this pointer, the one that was written, whatever its key.
      const LocationId written = domain.extend(target, path);
      for (LocationId other : seen.byOtherKeys(domain, written)) seen.writeStrong(domain, other, Tree{atoms, {}});
      seen.writeStrong(domain, written, Tree{atoms, {}});
    }
  }
  return seen;
}

void Memory::forgetPointer(Domain &domain, LocationId place) {
  if (focuses_.empty() && names_.empty()) return;
  const LocationId changed = domain.at(place).object;
  auto pointerTo = [&](LocationId target) { return domain.at(domain.at(domain.at(target).object).parent).object; };
  std::erase_if(names_, [&](const auto &entry) { return entry.first == changed || pointerTo(entry.second) == changed; });
  std::erase_if(focuses_, [&](const auto &entry) { return pointerTo(entry.first) == changed; });
}

// Another pointer, or the pointer itself, may be about to change what the pointer sees.
void Memory::unfocus(Domain &domain, LocationId written) {
  forgetPointer(domain, written);
  std::erase_if(set_, [&](LocationId pointer) { return overlaps(domain, pointer, written); });
  for (auto it = focuses_.begin(); it != focuses_.end();) {
    const auto &[object, focus] = *it;
    bool isGone = false;
    llvm::SmallVector<LocationId, 2> places;
    for (LocationId target : focus.targets) {
      if (domain.isAtOrAbove(written, target)) {
        isGone = true;
      } else if (domain.isAtOrAbove(target, written)) {
        llvm::SmallVector<LocationId, 8> path;
        domain.pathBelow(target, written, path);
        places.push_back(domain.extend(object, path));
        isGone |= static_cast<bool>(domain.at(written).storage);
      }
    }
    std::erase_if(it->second.cells, [&](const auto &entry) {
      return isGone || llvm::any_of(places, [&](LocationId place) { return overlaps(domain, place, entry.first); });
    });
    it = it->second.cells.empty() ? focuses_.erase(it) : std::next(it);
  }
}

// What only one side knows is not known.
bool Memory::joinFocuses(const Memory &other) {
  bool changed = std::erase_if(names_, [&](const auto &entry) { return other.nameBehind(entry.first) != entry.second; }) != 0;
  for (auto it = focuses_.begin(); it != focuses_.end();) {
    const auto there = other.focuses_.find(it->first);
    const bool isShared = there != other.focuses_.end() && there->second.targets == it->second.targets;
    changed |= std::erase_if(it->second.cells, [&](const auto &entry) { return !isShared || !there->second.cells.contains(entry.first); }) != 0;
    for (auto &[cell, atoms] : it->second.cells) changed |= atoms.insertAll(there->second.cells.at(cell));
    it = it->second.cells.empty() ? focuses_.erase(it) : std::next(it);
  }
  return changed;
}

bool Memory::join(Domain &domain, const Assumptions &assumed, const Memory &other) {
  if (!other.reachable || (reachable && other.isUnlikely && !isUnlikely)) return false;
  if (!reachable || (isUnlikely && !other.isUnlikely)) {
    *this = other;
    return true;
  }
  bool changed = false;
  std::vector<std::pair<LocationId, AtomSet>> updates;
  auto meetCell = [&](LocationId cell, const AtomSet *here, const AtomSet *there) {
    if (here && there && says(*here, *there)) return;
    AtomSet mine = own(domain, assumed, cell);
    const AtomSet theirs = other.own(domain, assumed, cell);
    const bool written = isWritten(domain, cell);
    if (written && says(mine, theirs)) return;
    // A cell that is new here must be written even when it adds nothing: an ancestor may differ.
    changed |= meet(domain, cell, mine, theirs) || !written;
    updates.emplace_back(cell, std::move(mine));
  };
  for (const auto &[id, object] : other.objects_) {
    auto it = objects_.find(id);
    if (it != objects_.end() && it->second == object) continue;
    if (it == objects_.end()) {
      for (const auto &[cell, atoms] : object->cells) meetCell(cell, nullptr, &atoms);
      continue;
    }
    const auto &mine = it->second->cells;
    for (const auto &[cell, atoms] : object->cells) {
      auto known = mine.find(cell);
      meetCell(cell, known == mine.end() ? nullptr : &known->second, &atoms);
    }
    for (const auto &[cell, atoms] : mine) {
      if (!object->cells.contains(cell)) meetCell(cell, &atoms, nullptr);
    }
  }
  for (const auto &[id, object] : objects_) {
    if (other.objects_.contains(id)) continue;
    for (const auto &[cell, atoms] : object->cells) meetCell(cell, &atoms, nullptr);
  }
  for (auto &[cell, atoms] : updates) cellAt(domain, cell) = std::move(atoms);
  for (LocationId id : other.manifold_) changed |= manifold_.insert(id).second;
  changed |= std::erase_if(set_, [&](LocationId pointer) { return !other.set_.contains(pointer); }) != 0;
  changed |= std::erase_if(nullAtEntry_, [&](LocationId input) { return !other.nullAtEntry_.contains(input); }) != 0;
  return joinFocuses(other) || changed;
}

}  // namespace piiflow::solve
