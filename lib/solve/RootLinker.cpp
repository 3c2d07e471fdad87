#include "solve/RootLinker.h"

#include <algorithm>

#include "llvm/ADT/STLExtras.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxLinkRounds = 8;

bool isPrefix(const PlaceKey &prefix, const PlaceKey &key) {
  return prefix.size() <= key.size() && std::equal(prefix.begin(), prefix.end(), key.begin());
}

void closeOver(const Solver &solver, std::vector<InstanceId> work, std::set<InstanceId> &live) {
  while (!work.empty()) {
    const InstanceId id = work.back();
    work.pop_back();
    if (!live.insert(id).second) continue;
    const auto &callees = solver.instance(id).summary.callees;
    work.insert(work.end(), callees.begin(), callees.end());
  }
}

}  // namespace

void RootLinker::addRoot(flow::FunctionId function) {
  solver_.summaryOf(function, {}, {});
  roots_.push_back(solver_.instanceOf(function, {}));
}

std::set<InstanceId> RootLinker::liveInstances() const {
  std::set<InstanceId> live;
  closeOver(solver_, roots_, live);
  return live;
}

std::set<flow::FunctionId> RootLinker::liveFunctions() const {
  std::set<flow::FunctionId> functions;
  for (InstanceId id : liveInstances()) {
    if (!solver_.instance(id).isDispatch) functions.insert(solver_.instance(id).function);
  }
  return functions;
}

std::set<flow::FunctionId> RootLinker::liveFunctionsOfLastRoot() const {
  std::set<InstanceId> live;
  closeOver(solver_, {roots_.back()}, live);
  std::set<flow::FunctionId> functions;
  for (InstanceId id : live) {
    if (!solver_.instance(id).isDispatch) functions.insert(solver_.instance(id).function);
  }
  return functions;
}

// Globals are keyed by the variable. An object that a parameter or `this` names is keyed by the first member on
// the way, when its class keeps its members to itself: plain data structures are not long-lived objects.
bool RootLinker::keyOf(LocationId location, PlaceKey &key, std::vector<LocationId> &elements) const {
  std::vector<LocationId> path;
  for (LocationId id = location; id; id = domain_.at(id).parent) path.push_back(id);
  std::reverse(path.begin(), path.end());
  const Location &base = domain_.at(path.front());
  std::size_t first = 1;
  key.clear();
  elements.clear();
  if (base.root == RootKind::Global) {
    key.push_back((std::uint64_t{0x100} << 32) | base.payload);
  } else if (base.root == RootKind::Parameter || base.root == RootKind::This) {
    bool found = false;
    for (; first < path.size() && !found; ++first) {
      const Location &step = domain_.at(path[first]);
      if (step.step != LocationStep::Field) continue;
      const flow::Field &field = domain_.program.field({step.payload});
      const flow::Record &record = domain_.program.record(field.parent);
      if (field.access == flow::Access::Public && record.isAggregate) return false;
      key.push_back((std::uint64_t{0x101} << 32) | step.payload);
      found = true;
    }
    if (!found) return false;
  } else {
    return false;
  }
  for (; first < path.size(); ++first) {
    const Location &step = domain_.at(path[first]);
    const bool isElement = step.step == LocationStep::Element || step.step == LocationStep::Keyed;
    key.push_back(isElement ? std::uint64_t(LocationStep::Element) << 32 : (std::uint64_t(step.step) << 32) | step.payload);
    if (isElement) elements.push_back(path[first]);
  }
  return true;
}

bool RootLinker::reentered(InstanceId root) const {
  const flow::Function &function = domain_.program.function(solver_.instance(root).function);
  return function.qualified != "main" && !llvm::StringRef(function.key).starts_with("<init>");
}

void RootLinker::collectStores() {
  stores_.clear();
  entryData_.clear();
  for (InstanceId root : roots_) {
    const FunctionSummary &summary = solver_.instance(root).summary;
    for (const ExitState *exit : {&summary.normal, &summary.exceptional}) {
      for (const auto &[cell, atoms] : exit->cells) {
        PlaceKey key;
        std::vector<LocationId> elements;
        if (!keyOf(cell, key, elements)) continue;
        AtomSet kept = atoms;
        kept.removeIf([&](const Atom &a) {
          return (a.kind == AtomKind::Entry && a.payload == cell.value) || a.kind == AtomKind::Pending ||
                 (a.kind == AtomKind::Source && domain_.isBookkeeping(cell));
        });
        if (!kept.empty()) stores_[key].push_back({cell, root, kept, kept, elements});
      }
    }
  }
  // Roots also pass on what they found: one root's member may fill another's.
  for (unsigned round = 0; round < kMaxLinkRounds; ++round) {
    bool changed = false;
    entryData_.clear();
    for (auto &[key, list] : stores_) {
      for (Stored &stored : list) changed |= stored.atoms.insertAll(resolve(stored.root, stored.atoms));
    }
    if (!changed) return;
  }
  solver_.limit("limit", "data between entry points did not settle", {});
}

AtomSet RootLinker::resolve(InstanceId root, const AtomSet &atoms, unsigned depth) {
  AtomSet result;
  for (const Atom &atom : atoms) {
    if (atom.kind != AtomKind::Entry && atom.kind != AtomKind::Reach) continue;
    for (Atom source : dataAtEntry(root, LocationId{atom.payload}, depth)) {
      source.transforms = source.transforms | atom.transforms;
      source.confidence = std::min(source.confidence, atom.confidence);
      if (result.covers(source)) continue;
      source.trace = domain_.traces.append(source.trace, atom.trace);
      result.insert(source);
    }
  }
  return result;
}

/// The last `count` steps of a location.
std::vector<LocationId> RootLinker::stepsBelow(LocationId location, std::size_t count) const {
  std::vector<LocationId> path;
  for (; path.size() < count; location = domain_.at(location).parent) path.push_back(location);
  std::reverse(path.begin(), path.end());
  return path;
}

/// Paths are bounded: beyond that the name of a part is that of what it is a part of.
bool RootLinker::isCut(LocationId part, llvm::ArrayRef<LocationId> path) const {
  return !path.empty() && std::pair(domain_.at(part).step, domain_.at(part).payload) !=
                              std::pair(domain_.at(path.back()).step, domain_.at(path.back()).payload);
}

// The part at `path` of a whole object that is not looked into further: surely what declarations say of that part, and perhaps
// any data of the whole.
AtomSet RootLinker::declaredAt(const Stored &stored, llvm::ArrayRef<LocationId> path) {
  AtomSet result;
  for (const Atom &atom : stored.entered) {
    if (atom.kind == AtomKind::Source) result.insert(atom);
    if (atom.kind != AtomKind::Entry) continue;
    const LocationId part = domain_.extend(LocationId{atom.payload}, path);
    for (bind::SourceId id : domain_.sourcesAround(part)) {
      Atom source = atom;
      source.kind = AtomKind::Source;
      source.flags = 0;
      source.payload = id.value;
      if (isCut(part, path)) source.confidence = base::Confidence::Low;
      result.insert(source);
    }
  }
  for (Atom atom : stored.atoms) {
    if (atom.kind == AtomKind::Source) atom.confidence = base::Confidence::Low;
    result.insert(atom);
  }
  return result;
}

// Of a whole object that was kept, the part at `path`: a copy of what was entered has the same parts.
AtomSet RootLinker::dataOf(const Stored &stored, llvm::ArrayRef<LocationId> path, unsigned depth) {
  if (depth >= solver_.bounds().parts) return declaredAt(stored, path);
  AtomSet result;
  AtomSet derived;
  for (const Atom &atom : stored.entered) {
    if (atom.kind == AtomKind::Source) result.insert(atom);
    if (atom.kind == AtomKind::Reach) derived.insert(atom);
    if (atom.kind != AtomKind::Entry) continue;
    const LocationId part = domain_.extend(LocationId{atom.payload}, path);
    for (Atom source : dataAtEntry(stored.root, part, depth + 1)) {
      if (isCut(part, path)) source.confidence = base::Confidence::Low;
      source.transforms = source.transforms | atom.transforms;
      source.confidence = std::min(source.confidence, atom.confidence);
      if (result.covers(source)) continue;
      source.trace = domain_.traces.append(source.trace, atom.trace);
      result.insert(source);
    }
  }
  result.insertAll(resolve(stored.root, derived, depth + 1));
  return result;
}

/// Whether the step of a place's key leads to what the base class has of an object.
bool RootLinker::isInBase(std::uint64_t step, flow::RecordId base) const {
  if (step >> 32 != static_cast<std::uint64_t>(LocationStep::Field)) return true;
  const flow::RecordId owner = domain_.program.field({static_cast<std::uint32_t>(step)}).parent;
  return !owner || domain_.derivesFrom(base, owner);
}

AtomSet RootLinker::storedAt(InstanceId root, LocationId location, bool data, unsigned depth) {
  AtomSet result;
  PlaceKey key;
  std::vector<LocationId> elements;
  const flow::RecordId base = domain_.partBase(location);
  if (base) location = domain_.at(location).parent;
  if (!keyOf(location, key, elements)) return result;
  const bool isGlobal = (key.front() >> 32) == 0x100;
  for (std::size_t length = 1; length <= key.size(); ++length) {
    const PlaceKey prefix(key.begin(), key.begin() + static_cast<long>(length));
    for (auto it = stores_.lower_bound(prefix); it != stores_.end() && isPrefix(prefix, it->first); ++it) {
      // What stands above covers the place; what stands below belongs to it only when data is collected.
      if (it->first.size() > length && (length < key.size() || !data)) {
        if (length < key.size()) break;
        continue;
      }
      if (base && it->first.size() > length && !isInBase(it->first[length], base)) continue;
      for (const Stored &stored : it->second) {
        if ((stored.root == root && !reentered(root)) || !domain_.mayOverlap(elements, stored.elements)) continue;
        const AtomSet atoms = data && length < key.size() ? dataOf(stored, stepsBelow(location, key.size() - length), depth) : stored.atoms;
        for (Atom atom : atoms) {
          if (data ? atom.kind != AtomKind::Source : atom.kind == AtomKind::Source || atom.isTaint()) continue;
          if (length < key.size() && !data && atom.kind != AtomKind::Constant) continue;  // says what the whole is, not a part
          if (!isGlobal) atom.confidence = std::min(atom.confidence, base::Confidence::Medium);
          if (result.covers(atom)) continue;
          if (data) {
            const flow::FunctionId writer = solver_.instance(stored.root).function;
            atom.trace = domain_.traces.step(atom.trace, domain_.program.function(writer).span, writer,
                                             "kept in '" + domain_.describe(stored.place) + "' after '" +
                                                 domain_.program.function(writer).qualified + "'");
          }
          result.insert(atom);
        }
      }
    }
  }
  return result;
}

// Asked for again and again while stores are combined: remembered until a round ends.
const AtomSet &RootLinker::dataAtEntry(InstanceId root, LocationId location, unsigned depth) {
  const std::tuple key{reentered(root) ? InstanceId{} : root, location, depth};
  if (auto it = entryData_.find(key); it != entryData_.end()) return it->second;
  AtomSet result = storedAt(root, location, true, depth);
  for (bind::SourceId id : domain_.sourcesAround(location)) {
    Atom source;
    source.kind = AtomKind::Source;
    source.payload = id.value;
    result.insert(source);
  }
  return entryData_[key] = std::move(result);
}

AtomSet RootLinker::constantsAtEntry(InstanceId root, LocationId location) {
  AtomSet result = storedAt(root, location, false);
  result.removeIf([](const Atom &a) { return a.kind != AtomKind::Constant; });
  return result;
}

// Function values and dynamic types that came through globals and members decide dispatch in roots.
bool RootLinker::linkCallables() {
  bool changed = false;
  for (InstanceId &root : roots_) {
    const Instance &instance = solver_.instance(root);
    Assumptions assumed = instance.assumed;
    for (LocationId location : instance.summary.needs) {
      if (assumed.contains(location)) continue;
      AtomSet known = storedAt(root, location, false);
      known.removeIf([](const Atom &a) {
        return a.kind != AtomKind::Function && a.kind != AtomKind::Type && a.kind != AtomKind::Member;
      });
      if (known.empty()) continue;
      AtomSet plain;
      for (Atom atom : known) {
        atom.trace = {};
        atom.confidence = base::Confidence::High;
        plain.insert(atom);
      }
      assumed[location] = std::move(plain);
    }
    if (assumed.size() == instance.assumed.size()) continue;
    const flow::FunctionId function = instance.function;
    solver_.summaryOf(function, assumed, {});
    root = solver_.instanceOf(function, assumed);
    changed = true;
  }
  return changed;
}

void RootLinker::addExchanged(std::set<std::uint64_t> &places) const {
  for (const auto &[key, list] : stores_) {
    if (llvm::any_of(list, [](const Stored &stored) { return stored.atoms.contains(AtomKind::Source); })) places.insert(key.front());
  }
  auto add = [&](LocationId location) {
    PlaceKey key;
    std::vector<LocationId> elements;
    if (keyOf(location, key, elements)) places.insert(key.front());
  };
  for (InstanceId root : roots_) {
    const FunctionSummary &summary = solver_.instance(root).summary;
    for (LocationId location : summary.needs) add(location);
    for (const auto &[id, event] : summary.open) {
      for (const Atom &atom : event.endpoints) {
        if (atom.kind == AtomKind::Entry || atom.kind == AtomKind::Reach) add(LocationId{atom.payload});
      }
    }
  }
}

void RootLinker::link() {
  for (unsigned round = 0; round < kMaxLinkRounds; ++round) {
    collectStores();
    if (!linkCallables()) return;
    solver_.drain();
  }
  solver_.limit("limit", "callables between entry points did not settle", {});
}

}  // namespace piiflow::solve
