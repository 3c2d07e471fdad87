// Elements of containers, told apart by their keys.
//
// `m["email"]` and `m["city"]` are two elements. A key that an input of the function holds names one element too, but
// perhaps the same as another such key, or as a constant. All further elements are the one cell `[]`, which may be any.
// (Dillig, Dillig, Aiken: Precise Reasoning for Programs Using Containers, POPL 2011, has the keys as index variables.)
//
// A cell under a key takes precedence over `[]` for that key: so what is stored under an unknown key is stored, weakly,
// under every key that is known by then, and what is read under an unknown one is read under all.
#include <algorithm>

#include "llvm/ADT/STLExtras.h"
#include "solve/Memory.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxKeys = 48;  // of one container; what has further ones is `[]`

bool isElement(const Location &location) {
  return location.step == LocationStep::Element || location.step == LocationStep::Keyed;
}

bool isInputKey(const Location &location) { return location.step == LocationStep::Keyed && (location.payload & 1) != 0; }

/// From below the object down to `location`.
llvm::SmallVector<LocationId, 8> pathOf(const Domain &domain, LocationId location) {
  llvm::SmallVector<LocationId, 8> path;
  domain.pathBelow(domain.at(location).object, location, path);
  return path;
}

enum class Overlap : std::uint8_t { None, Same, Perhaps };

/// How the ways to two places of one object compare, as many steps as both have; Perhaps: that to `b` names elements by keys
/// that `a` may mean. From the ends upwards: above a place that both have, all is the same.
Overlap compare(const Domain &domain, LocationId a, LocationId b) {
  const std::uint8_t common = std::min(domain.at(a).depth, domain.at(b).depth);
  a = domain.above(a, common);
  b = domain.above(b, common);
  Overlap result = Overlap::Same;
  for (; a != b; a = domain.at(a).parent, b = domain.at(b).parent) {
    if (!domain.mayBeSameStep(a, b)) return Overlap::None;
    if (domain.at(b).step == LocationStep::Keyed && !domain.isSameStep(a, b)) result = Overlap::Perhaps;
  }
  return result;
}

}  // namespace

LocationId Domain::keyed(LocationId container, llvm::StringRef key) {
  return child(container, LocationStep::Keyed, nameId(key) << 1);
}

LocationId Domain::keyed(LocationId container, LocationId input) {
  return child(container, LocationStep::Keyed, (input.value << 1) | 1);
}

LocationId Domain::keyInput(LocationId id) const {
  return isInputKey(at(id)) ? LocationId{at(id).payload >> 1} : LocationId{};
}

// What stands under the keys that are not told apart is one element, with one below it: each store there may be what each of
// the others holds.
bool Domain::hasRoomForKey(LocationId container) {
  for (LocationId id = container; at(id).object != id; id = at(id).parent) {
    if (at(id).step == LocationStep::Element && keyCounts_.lookup(at(id).parent.value) > kMaxKeys) return false;
  }
  const bool hasRoom = ++keyCounts_[container.value] <= kMaxKeys;
  hasCutKeys_ |= !hasRoom;
  return hasRoom;
}

std::string Domain::describeKey(LocationId id) const {
  const LocationId input = keyInput(id);
  return "[" + (input ? describe(input) : names_[at(id).payload >> 1]) + "]";
}

bool Domain::mayBeSameStep(LocationId a, LocationId b) const {
  const Location &x = at(a);
  const Location &y = at(b);
  if (!isElement(x) || !isElement(y)) return isSameStep(a, b);
  if (x.step == LocationStep::Element || y.step == LocationStep::Element || isInputKey(x) || isInputKey(y)) return true;
  return x.payload == y.payload;
}

bool Domain::beginsWith(llvm::ArrayRef<LocationId> path, llvm::ArrayRef<LocationId> prefix) const {
  return path.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), path.begin(), [this](LocationId a, LocationId b) { return isSameStep(a, b); });
}

bool Domain::mayOverlap(llvm::ArrayRef<LocationId> a, llvm::ArrayRef<LocationId> b) const {
  const std::size_t common = std::min(a.size(), b.size());
  return std::equal(a.begin(), a.begin() + static_cast<long>(common), b.begin(),
                    [this](LocationId x, LocationId y) { return mayBeSameStep(x, y); });
}

void Domain::forEachTwin(LocationId parent, LocationId step, llvm::function_ref<void(LocationId)> visit) const {
  const Location &wanted = at(step);
  if (isElement(wanted)) {
    for (LocationId id = at(parent).lastPart; id; id = at(id).partBefore) {
      if (mayBeSameStep(step, id)) visit(id);
    }
    return;
  }
  const auto it = locationIds_.find({(std::uint64_t{parent.value} << 32) | wanted.payload, static_cast<std::uint64_t>(wanted.step)});
  if (it != locationIds_.end() && at(it->second).parent == parent) visit(it->second);  // else the path was cut
}

void Domain::forEachPart(LocationId id, llvm::function_ref<void(LocationId)> visit) const {
  llvm::SmallVector<LocationId, 16> work{id};
  while (!work.empty()) {
    for (LocationId part = at(work.pop_back_val()).lastPart; part; part = at(part).partBefore) {
      visit(part);
      work.push_back(part);
    }
  }
}

bool Memory::hasKeys(LocationId object) const {
  auto it = objects_.find(object);
  return it != objects_.end() && it->second->hasKeys;
}

// Cells that may stand at or above the place, by whatever keys, and with `isBelowToo` below it; perhaps others, too. In the
// order of their names, by way of the steps that lead there, or all cells where those are fewer.
Memory::CellList Memory::nearby(const Domain &domain, LocationId location, bool isBelowToo) const {
  const LocationId object = domain.at(location).object;
  const auto &cells = objects_.at(object)->cells;
  CellList found;
  llvm::SmallVector<LocationId, 16> here{object};
  std::size_t visited = 0;
  auto take = [&](LocationId id) {
    ++visited;
    if (const auto it = cells.find(id); it != cells.end()) found.emplace_back(id, &it->second);
  };
  take(object);
  for (LocationId step : pathOf(domain, location)) {
    llvm::SmallVector<LocationId, 16> next;
    for (LocationId id : here) domain.forEachTwin(id, step, [&](LocationId twin) { next.push_back(twin); });
    here = std::move(next);
    if (visited + here.size() >= cells.size()) break;
    llvm::for_each(here, take);
  }
  std::size_t below = 0;
  for (LocationId id : here) below += isBelowToo ? domain.at(id).parts : 0;
  if (visited + here.size() + below >= cells.size()) {
    found.clear();
    for (const auto &[cell, atoms] : cells) found.emplace_back(cell, &atoms);
    return found;
  }
  for (LocationId id : here) {
    if (isBelowToo) domain.forEachPart(id, take);
  }
  llvm::sort(found, llvm::less_first());
  return found;
}

/// What stands in elements, named by keys, that the path to `location` may mean; those below `except` left out.
AtomSet Memory::underOtherKeys(Domain &domain, LocationId location, LocationId except) const {
  AtomSet result;
  const LocationId object = domain.at(location).object;
  const auto path = pathOf(domain, location);
  const std::uint8_t depth = domain.at(object).depth;
  for (const auto &[cell, atoms] : nearby(domain, location, false)) {
    const Location &there = domain.at(cell);
    if (!there.isUnderKey || there.depth > domain.at(location).depth || (except && domain.isAtOrAbove(except, cell))) continue;
    if (compare(domain, location, cell) != Overlap::Perhaps) continue;
    refineInto(domain, *atoms, llvm::ArrayRef(path).drop_front(there.depth - depth), result);
  }
  return result;
}

// A place under several keys, where nothing was written since the last that is known of an element above under an unknown
// key (`m[]["b"]`, `m[][]`) has what stands there. Not what was there at first: that is known of the place itself.
void Memory::addUnderUnknownKeys(Domain &domain, const Assumptions &assumed, LocationId location, AtomSet &result) const {
  const auto path = pathOf(domain, location);
  const LocationId object = domain.at(location).object;
  const std::uint8_t depth = domain.at(object).depth;
  LocationId written = location;
  while (written != object && !isWritten(domain, written)) written = domain.at(written).parent;
  for (const auto &[cell, atoms] : nearby(domain, location, false)) {
    if (domain.at(cell).depth > domain.at(location).depth) continue;
    LocationId twin = domain.above(location, domain.at(cell).depth);
    LocationId other = cell;
    bool isOther = false;
    for (; twin != other; twin = domain.at(twin).parent, other = domain.at(other).parent) {
      const bool isUnknown = domain.at(twin).step == LocationStep::Keyed && domain.at(other).step == LocationStep::Element;
      if (!isUnknown && !domain.isSameStep(twin, other)) break;
      isOther |= isUnknown;
    }
    if (twin != other || !isOther || !domain.isAtOrAbove(written, twin)) continue;
    llvm::SmallVector<LocationId, 8> below;
    domain.pathBelow(twin, cell, below);
    AtomSet stored = *atoms;
    for (const Atom &whole : own(domain, assumed, twin)) {
      if (whole.kind != AtomKind::Entry) continue;
      const LocationId first = domain.extend(LocationId{whole.payload}, below);
      stored.removeIf([&](const Atom &atom) { return atom.kind == AtomKind::Entry && atom.payload == first.value; });
    }
    refineInto(domain, stored, llvm::ArrayRef(path).drop_front(domain.at(cell).depth - depth), result);
  }
}

// The element under a key, where nothing was written since the last that is known of `[]`.
AtomSet Memory::ofUnwrittenKey(Domain &domain, const Assumptions &assumed, LocationId key, LocationId location) const {
  llvm::SmallVector<LocationId, 8> below;
  domain.pathBelow(key, location, below);
  const LocationId container = domain.at(key).parent;
  const LocationId element = domain.element(container);
  const LocationId twin = domain.extend(element, below);
  AtomSet result;
  const Object *cells = nullptr;
  if (auto it = objects_.find(domain.at(key).object); it != objects_.end()) cells = it->second.get();
  bool isShared = false;
  for (LocationId id = twin; cells && id != container && !isShared; id = domain.at(id).parent) isShared = cells->cells.contains(id);
  const AtomSet whole = own(domain, assumed, container);
  llvm::SmallVector<LocationId, 8> underKey{key};
  underKey.append(below.begin(), below.end());
  if (isShared) {
    llvm::SmallVector<LocationId, 8> shared{element};
    shared.append(below.begin(), below.end());
    // What `[]` has of the container as it was entered, or copied, has the same keys.
    std::map<std::uint32_t, std::uint32_t> entered;
    for (const Atom &atom : whole) {
      if (atom.kind != AtomKind::Entry) continue;
      entered.emplace(domain.extend(LocationId{atom.payload}, shared).value, domain.extend(LocationId{atom.payload}, underKey).value);
    }
    for (Atom atom : own(domain, assumed, twin)) {
      if (const auto it = entered.find(atom.payload); atom.kind == AtomKind::Entry && it != entered.end()) atom.payload = it->second;
      result.insert(atom);
    }
  } else {
    result = refined(domain, whole, underKey);
    if (cells && domain.at(container).isUnderKey) addUnderUnknownKeys(domain, assumed, location, result);
  }
  if (cells && cells->hasKeys) result.insertAll(underOtherKeys(domain, location, element));
  return result;
}

std::vector<llvm::SmallVector<LocationId, 8>> Memory::tailsBelow(Domain &domain, LocationId location) const {
  std::vector<llvm::SmallVector<LocationId, 8>> tails;
  auto it = objects_.find(domain.at(location).object);
  if (it == objects_.end()) return tails;
  std::set<LocationId> seen;
  const auto path = pathOf(domain, location);
  for (const auto &[cell, atoms] : nearby(domain, location, true)) {
    const auto there = pathOf(domain, cell);
    if (there.size() <= path.size() || !domain.mayOverlap(path, there)) continue;
    llvm::SmallVector<LocationId, 8> tail(there.begin() + static_cast<long>(path.size()), there.end());
    if (seen.insert(domain.extend(location, tail)).second) tails.push_back(std::move(tail));
  }
  return tails;
}

/// Where `location` may be, by other keys than it has itself.
std::set<LocationId> Memory::byOtherKeys(Domain &domain, LocationId location) const {
  std::set<LocationId> others;
  const LocationId object = domain.at(location).object;
  if (!hasKeys(object)) return others;
  const auto path = pathOf(domain, location);
  const std::uint8_t depth = domain.at(object).depth;
  for (const auto &[cell, atoms] : nearby(domain, location, true)) {
    if (!domain.at(cell).isUnderKey || compare(domain, location, cell) != Overlap::Perhaps) continue;
    const std::uint8_t common = std::min(domain.at(location).depth, domain.at(cell).depth);
    others.insert(domain.extend(domain.above(cell, common), llvm::ArrayRef(path).drop_front(common - depth)));
  }
  others.erase(location);
  return others;
}

// Stored under one key, or under none that is known: it may be what stands under other keys now.
void Memory::writeOtherKeys(Domain &domain, const Assumptions &assumed, LocationId location, const Tree &tree) {
  for (LocationId other : byOtherKeys(domain, location)) addTo(domain, assumed, other, tree);
}

// The cells of the tree under the names that `path` has for them.
std::optional<Tree> aligned(Domain &domain, const Tree &tree, llvm::ArrayRef<LocationId> path) {
  auto isKeyed = [&](LocationId id) { return domain.at(id).step == LocationStep::Keyed; };
  const bool hasKeys = llvm::any_of(path, isKeyed) ||
                       llvm::any_of(tree.below, [&](const auto &entry) { return llvm::any_of(entry.first, isKeyed); });
  if (!hasKeys) return std::nullopt;
  auto isExact = [&](std::size_t length) {
    return llvm::any_of(tree.below, [&](const auto &entry) { return domain.beginsWith(entry.first, path.take_front(length)); });
  };
  std::size_t known = 0;  // steps of the path up to the last key that the tree has itself
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (isKeyed(path[i]) && isExact(i + 1)) known = i + 1;
  }
  Tree result;
  result.top = tree.top;
  for (const auto &[there, atoms] : tree.below) {
    llvm::SmallVector<LocationId, 4> named = there;
    bool mayBe = domain.mayOverlap(path, there);
    for (std::size_t i = 0; i < path.size() && i < there.size(); ++i) {
      if (!isElement(domain.at(path[i]))) continue;
      mayBe &= i >= known || domain.isSameStep(path[i], there[i]);
      named[i] = path[i];
    }
    result.below.emplace_back(mayBe ? named : there, atoms);
  }
  return result;
}

}  // namespace piiflow::solve
