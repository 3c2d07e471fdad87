// Places to locations; reading, writing and collecting what can be reached.
#include <utility>

#include "base/HostName.h"
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {
constexpr std::size_t kMaxLocations = 16;
}  // namespace

void Cells::add(LocationId id) {
  auto it = std::lower_bound(locations.begin(), locations.end(), id);
  if (it != locations.end() && *it == id) return;
  if (locations.size() >= kMaxLocations) {
    AtomSet::overflowed() = true;
    return;
  }
  locations.insert(it, id);
}

Cells FunctionAnalysis::evaluate(const Memory &memory, const flow::Place &place) {
  Cells cells;
  switch (place.base) {
    case flow::PlaceBase::None: return cells;
    case flow::PlaceBase::Local: cells.add(domain_.root(RootKind::Local, function_, place.index)); break;
    case flow::PlaceBase::Parameter: cells.add(domain_.root(RootKind::Parameter, function_, place.index)); break;
    case flow::PlaceBase::This: cells.add(domain_.root(RootKind::This, function_, 0)); break;
    case flow::PlaceBase::Return: cells.add(domain_.root(RootKind::Return, function_, 0)); break;
    case flow::PlaceBase::Global: cells.add(domain_.root(RootKind::Global, {}, place.index)); break;
  }
  for (const flow::Step &step : place.steps) {
    if (step.kind == flow::StepKind::Dereference) {
      cells = dereference(memory, cells);
      continue;
    }
    Cells next;
    next.carried = std::move(cells.carried);
    next.shifted = cells.shifted;
    next.confidence = cells.confidence;
    auto below = [&](LocationId id) { return step.kind == flow::StepKind::Field ? domain_.field(id, step.field) : domain_.element(id); };
    if (step.kind == flow::StepKind::Field) {
      for (LocationId id : domain_.havingMember(cells.locations, step.field)) next.add(below(id));
    } else {
      for (LocationId id : cells.locations) next.add(below(id));
    }
    if (cells.focus) next.focus = below(cells.focus);
    cells = std::move(next);
  }
  return cells;
}

void FunctionAnalysis::dereferenceAtoms(const AtomSet &atoms, Cells &result) {
  for (const Atom &atom : atoms) {
    switch (atom.kind) {
      case AtomKind::Address:
        result.add(LocationId{atom.payload});
        result.shifted |= (atom.flags & kShifted) != 0;
        result.confidence = std::min(result.confidence, atom.confidence);
        break;
      case AtomKind::Entry:
        result.add(domain_.dereference(LocationId{atom.payload}));
        for (LocationId target : domain_.initialTargets(LocationId{atom.payload})) result.add(target);
        result.shifted |= (atom.flags & kShifted) != 0;
        result.confidence = std::min(result.confidence, atom.confidence);
        break;
      case AtomKind::Source:
      case AtomKind::Reach:
      case AtomKind::Function: result.carried.insert(atom); break;
      case AtomKind::Constant:
        if (atom.payload != domain_.emptyConstant().value) result.carried.insert(atom);
        break;
      case AtomKind::Member:
      case AtomKind::Type:
      case AtomKind::Pending: break;
    }
  }
}

Cells FunctionAnalysis::dereference(const Memory &memory, const Cells &pointers) {
  if (pointers.focus && memory.isFocused(domain_, pointers.focus)) {
    Cells seen = pointers;
    seen.focus = {};
    return dereference(memory.through(domain_, pointers.focus), seen);
  }
  Cells result;
  result.carried = pointers.carried;
  result.confidence = pointers.confidence;
  for (LocationId id : pointers.locations) {
    const AtomSet atoms = lookup(memory, id);
    const std::size_t before = result.locations.size();
    dereferenceAtoms(atoms, result);
    // Nothing is known of the pointer: its target has a name all the same, so that members keep their annotations.
    const bool isKnown = llvm::any_of(atoms, [](const Atom &a) {
      return a.kind == AtomKind::Address || a.kind == AtomKind::Entry || a.kind == AtomKind::Constant || a.kind == AtomKind::Function;
    });
    if (result.locations.size() == before && !isKnown) result.add(domain_.dereference(id));
  }
  result.focus = focusBehind(memory, pointers, result);
  return result;
}

LocationId FunctionAnalysis::focusBehind(const Memory &memory, const Cells &pointers, const Cells &targets) {
  if (pointers.locations.size() != 1 || targets.locations.empty()) return {};
  const LocationId pointer = pointers.locations[0];
  const Location at = domain_.at(pointer);
  const bool isVariable = at.step == LocationStep::Root && (at.root == RootKind::Local || at.root == RootKind::Parameter);
  if (!isVariable || memory.isManifold(pointer)) return {};
  const LocationId name = memory.nameBehind(pointer);
  if (name && domain_.at(name).object != name) return name;
  // A pointer to a character or number may stand for all that follow it.
  const flow::TypeId type = domain_.typeOf(pointer);
  if (!domain_.isAddressType(type)) return {};
  if (program_.type(type).kind != flow::TypeKind::Reference && !domain_.recordOf(program_.type(type).inner)) return {};
  if (targets.locations.size() == 1 && !targets.shifted && isSingular(memory, targets.locations[0], false)) return {};
  return name ? name : domain_.dereference(pointer);
}

// Another pointer to what `place` names. Temporaries do not live long enough to give names.
void FunctionAnalysis::rememberName(Memory &memory, const flow::Place &target, LocationId place) {
  if (!place || target.base != flow::PlaceBase::Local || !target.steps.empty()) return;
  const Location pointer = domain_.at(domain_.at(domain_.at(place).object).parent);
  if (pointer.root == RootKind::Local && body_.locals[pointer.payload].name.empty()) return;
  const LocationId variable = domain_.root(RootKind::Local, function_, target.index);
  if (domain_.dereference(variable) != domain_.at(place).object && !memory.isManifold(variable)) memory.rememberName(variable, place);
}

// The write went, among all that the pointer may name, to the one that it names. `tree` is all that stands there now.
void FunctionAnalysis::keepFocus(Memory &memory, const Cells &cells, const Tree &tree) {
  if (!cells.focus) return;
  const LocationId object = domain_.at(cells.focus).object;
  Cells pointer;
  pointer.add(domain_.at(object).parent);
  const Cells targets = dereference(memory, pointer);
  llvm::SmallVector<LocationId, 8> path;
  domain_.pathBelow(object, cells.focus, path);
  Cells meant;
  for (LocationId target : targets.locations) meant.add(domain_.extend(target, path));
  // A method may have been applied to each of the objects by itself.
  const bool isMeant = llvm::all_of(cells.locations, [&](LocationId id) { return llvm::is_contained(meant.locations, id); });
  if (isMeant) memory.focus(domain_, cells.focus, targets.locations, tree);
}

namespace {

void clampConfidence(AtomSet &atoms, base::Confidence confidence) {
  AtomSet clamped;
  for (Atom atom : atoms) {
    atom.confidence = std::min(atom.confidence, confidence);
    clamped.insert(atom);
  }
  atoms = std::move(clamped);
}

}  // namespace

void clampConfidence(Tree &tree, base::Confidence confidence) {
  if (confidence == base::Confidence::High) return;
  clampConfidence(tree.top, confidence);
  for (auto &[path, atoms] : tree.below) clampConfidence(atoms, confidence);
}

AtomSet FunctionAnalysis::readTop(const Memory &memory, const Cells &cells) {
  if (cells.focus && memory.isFocused(domain_, cells.focus)) {
    Cells seen = cells;
    seen.focus = {};
    return readTop(memory.through(domain_, cells.focus), seen);
  }
  work_ += cells.locations.size();
  AtomSet top = cells.carried;
  for (LocationId id : cells.locations) top.insertAll(lookup(memory, id));
  if (cells.confidence != base::Confidence::High) clampConfidence(top, cells.confidence);
  return top;
}

Tree FunctionAnalysis::read(const Memory &memory, const Cells &cells) {
  if (cells.focus && memory.isFocused(domain_, cells.focus)) {
    Cells seen = cells;
    seen.focus = {};
    return read(memory.through(domain_, cells.focus), seen);
  }
  Tree result;
  work_ += cells.locations.size();
  result.top = cells.carried;
  if (cells.locations.size() == 1) {
    Tree tree = memory.readTree(domain_, assumed_, cells.locations[0]);
    result.top.insertAll(tree.top);
    result.below = std::move(tree.below);
    clampConfidence(result, cells.confidence);
    return result;
  }
  // Several objects: each path holds what any of them has there.
  std::vector<Tree> trees;
  for (LocationId id : cells.locations) {
    trees.push_back(memory.readTree(domain_, assumed_, id));
    result.top.insertAll(trees.back().top);
  }
  std::map<std::vector<std::uint64_t>, std::pair<llvm::SmallVector<LocationId, 4>, AtomSet>> merged;
  for (const Tree &tree : trees) {
    for (const auto &[path, atoms] : tree.below) {
      std::vector<std::uint64_t> key;
      for (LocationId id : path) key.push_back((std::uint64_t(domain_.at(id).step) << 32) | domain_.at(id).payload);
      auto [it, added] = merged.try_emplace(key);
      if (!added) continue;
      it->second.first = path;
      for (LocationId id : cells.locations) it->second.second.insertAll(lookup(memory, domain_.extend(id, path)));
    }
  }
  for (auto &[key, entry] : merged) result.below.emplace_back(std::move(entry));
  clampConfidence(result, cells.confidence);
  return result;
}

Tree FunctionAnalysis::readPlace(const Memory &memory, const flow::Place &place) {
  return read(memory, evaluate(memory, place));
}

/// Places that annotations name, and what annotated pointers point to.
bool FunctionAnalysis::isAnnotated(const Cells &cells) {
  return llvm::any_of(cells.locations, [this](LocationId id) {
    const Location &at = domain_.at(id);
    return !domain_.sourcesAt(id).empty() || (at.step == LocationStep::Dereference && !domain_.sourcesAt(at.parent).empty());
  });
}

AtomSet FunctionAnalysis::annotate(const AtomSet &atoms, const base::SourceSpan &span, llvm::StringRef note) {
  if (llvm::none_of(atoms, [](const Atom &atom) { return atom.isTaint(); })) return atoms;
  AtomSet result;
  for (Atom atom : atoms) {
    if (atom.isTaint()) atom.trace = domain_.traces.step(atom.trace, span, function_, note);
    result.insert(atom);
  }
  return result;
}

Tree FunctionAnalysis::annotate(Tree tree, const base::SourceSpan &span, llvm::StringRef note) {
  tree.top = annotate(tree.top, span, note);
  for (auto &[path, atoms] : tree.below) atoms = annotate(atoms, span, note);
  return tree;
}

bool FunctionAnalysis::isSingular(const Memory &memory, LocationId location, bool wholeBuffer) const {
  const Location &at = domain_.at(location);
  if (memory.isManifold(at.object) || memory.isManifold(at.base)) return false;
  if (!at.manifold) return true;
  return wholeBuffer && at.step == LocationStep::Element && !domain_.at(at.parent).manifold;
}

// An annotated place says what it holds: whatever is stored there is personal data, unless the store empties or
// sanitizes it (contract section 5, decided cases).
void FunctionAnalysis::addSources(const Memory &memory, LocationId location, Tree &tree, bool isInitialisation) {
  const std::vector<bind::SourceId> sources = domain_.sourcesAtOrAbove(location);
  if (sources.empty()) return;
  tree.top.removeIf([](const Atom &a) { return (a.flags & kByRule) != 0; });
  for (auto &[path, atoms] : tree.below) atoms.removeIf([](const Atom &a) { return (a.flags & kByRule) != 0; });
  if (!isInitialisation) {
    Reached reached;
    reached.endsAtRaw = true;
    const AtomSet content = collectTree(memory, tree, reached);
    if (!reached.hasRaw && llvm::any_of(content, [](const Atom &atom) { return atom.isTaint(); })) return;
    auto isEmptied = [this](const AtomSet &atoms) {
      return llvm::all_of(atoms, [this](const Atom &a) {
        return a.kind == AtomKind::Type ||
               (a.kind == AtomKind::Constant && a.payload == domain_.emptyConstant().value);
      });
    };
    if (tree.top.contains(AtomKind::Constant) && isEmptied(tree.top) &&
        llvm::all_of(tree.below, [&](const auto &entry) { return isEmptied(entry.second); })) {
      return;
    }
  }
  for (bind::SourceId id : sources) {
    Atom source;
    source.kind = AtomKind::Source;
    source.flags = isInitialisation ? 0 : kByRule;
    source.payload = id.value;
    tree.top.insert(source);
    for (auto &[path, atoms] : tree.below) atoms.insert(source);
  }
}

void FunctionAnalysis::write(Memory &memory, const Cells &cells, Tree tree, bool isInitialisation, bool wholeBuffer) {
  const bool isUnique = cells.locations.size() == 1;
  work_ += cells.locations.size() * (1 + tree.below.size());
  clampConfidence(tree, cells.confidence);
  const bool isReplaced = cells.focus && isSingular(memory, cells.focus, wholeBuffer);
  const bool isAdded = cells.focus && !isReplaced && memory.isFocused(domain_, cells.focus);
  Tree written;
  if (isAdded) written = read(memory, cells);
  for (LocationId id : cells.locations) {
    Tree here = tree;
    addSources(memory, id, here, isInitialisation);
    // A moved pointer writes some element of what it points into.
    if (isUnique && !cells.shifted && isSingular(memory, id, wholeBuffer)) {
      if (wholeBuffer && domain_.at(id).step == LocationStep::Dereference) wholeBuffers_.insert(id);
      memory.writeStrong(domain_, id, here);
      rememberSet(memory, id, here.top);
    } else {
      memory.writeWeak(domain_, assumed_, id, here);
    }
    if (cells.focus) joinTree(domain_, written, here);
  }
  if (isReplaced || isAdded) keepFocus(memory, cells, written);
}

AtomSet FunctionAnalysis::addressOf(const Cells &cells) {
  AtomSet result;
  for (LocationId id : cells.locations) {
    Atom address;
    address.kind = AtomKind::Address;
    address.payload = id.value;
    if (cells.shifted) address.flags = kShifted;
    result.insert(address);
  }
  // What the pointers on the way carry (an annotated pointer, the result of an unseen call) still covers the object.
  for (const Atom &atom : cells.carried) result.insert(atom);
  return result;
}

namespace {

// String constants survive the loss of structure only where they may still name an endpoint, its host or its scheme.
bool mayNameEndpoint(const flow::Constant &constant) {
  return constant.kind == flow::ConstantKind::String &&
         (llvm::StringRef(constant.text).contains("://") || base::looksLikeHost(constant.text) || base::isSchemeWord(constant.text));
}

}  // namespace

// A text that was added to or cut is none that a container's key could be recognised by; constants in it are pieces.
void FunctionAnalysis::markChanged(Memory &memory, const bind::FunctionModel &model, flow::FunctionId target, const Invocation &call) {
  if (!call.hasReceiver || program_.function(target).isConstructor) return;
  const bool isChanged = llvm::any_of(model.propagators, [](const bind::BoundPropagator &entry) {
    return entry.clears.empty() && llvm::any_of(entry.output, [](const models::Port &port) { return port.base == models::PortBase::This; });
  });
  if (!isChanged) return;
  Tree mark;
  Atom atom;
  atom.kind = AtomKind::Constant;
  atom.payload = domain_.emptyConstant().value;
  mark.top.insert(atom);
  for (LocationId id : call.receiver.object.locations) {
    const bool isVariable = domain_.at(id).object == domain_.at(id).base && !domain_.at(id).manifold;
    if (!isVariable || !domain_.recordOf(domain_.typeOf(id)) || !domain_.isText(domain_.typeOf(id))) continue;
    Tree text = memory.readTree(domain_, assumed_, id);
    AtomSet pieces;
    for (Atom part : text.top) {
      if (part.kind == AtomKind::Constant && mayNameEndpoint(domain_.constantAt(ConstantId{part.payload}))) part.flags |= kPartial;
      pieces.insert(part);
    }
    text.top = std::move(pieces);
    memory.writeStrong(domain_, id, text);
    memory.writeWeak(domain_, assumed_, domain_.named(id, Domain::kChanged), mark);
  }
}

void FunctionAnalysis::absorb(const Memory &memory, const AtomSet &atoms, AtomSet &result, Reached &reached) {
  auto take = [&](const Atom &atom) {
    result.insert(atom);
    reached.hasRaw |= atom.isTaint() && atom.transforms.empty();
  };
  for (Atom atom : atoms) {
    if (reached.isOver()) return;
    switch (atom.kind) {
      case AtomKind::Source:
      case AtomKind::Reach: take(atom); break;
      case AtomKind::Entry:
        if (const ConstantId text = domain_.initialText(LocationId{atom.payload}); text && mayNameEndpoint(domain_.constantAt(text))) {
          Atom shown = atom;
          shown.kind = AtomKind::Constant;
          shown.payload = text.value;
          shown.flags = kPartial;
          result.insert(shown);
        }
        // What was put behind a pointer (a smart one, mostly) that nobody shows, since it is there.
        if (const LocationId object = domain_.behind(LocationId{atom.payload}); object && memory.hasObject(object)) {
          collectAt(memory, object, result, reached);
        }
        atom.kind = AtomKind::Reach;
        atom.flags = 0;
        if (domain_.isInput(LocationId{atom.payload})) {
          take(atom);
          break;
        }
        // Nobody shows what the object holds: its declarations say what is personal data.
        atom.kind = AtomKind::Source;
        for (bind::SourceId source : domain_.sourcesAround(LocationId{atom.payload})) {
          atom.payload = source.value;
          take(atom);
        }
        break;
      case AtomKind::Address: collectAt(memory, LocationId{atom.payload}, result, reached); break;
      case AtomKind::Constant:
        if (mayNameEndpoint(domain_.constantAt(ConstantId{atom.payload}))) {
          atom.flags |= kPartial;
          result.insert(atom);
        }
        break;
      case AtomKind::Function:
      case AtomKind::Member:
      case AtomKind::Type:
      case AtomKind::Pending: break;
    }
  }
}

// Of an object that was copied or entered whole and then changed in part, each member says what it holds now.
bool FunctionAnalysis::collectMembers(const Memory &memory, LocationId location, const AtomSet &top, AtomSet &result,
                                      Reached &reached) {
  const flow::RecordId record = domain_.recordOf(domain_.typeOf(location));
  if (!record || program_.record(record).isSystem || program_.record(record).isUnion) return false;
  bool isChanged = false;
  llvm::SmallVector<LocationId, 8> path;
  memory.forEachBelow(domain_, assumed_, location, [&](LocationId cell, const AtomSet &atoms) {
    isChanged = true;
    const bool isInPart = domain_.pathBelow(location, cell, path) && domain_.partBase(path.front());
    if (isInPart) absorb(memory, atoms, result, reached);
  });
  if (!isChanged) return false;
  AtomSet whole = top;
  whole.removeIf([](const Atom &a) { return a.kind == AtomKind::Entry; });
  absorb(memory, whole, result, reached);
  llvm::SmallVector<flow::RecordId, 4> classes{record};
  for (std::size_t i = 0; i < classes.size(); ++i) {
    for (flow::FieldId field : program_.record(classes[i]).fields) collectAt(memory, domain_.field(location, field), result, reached);
    // What a string or container holds that the class derives from.
    if (program_.record(classes[i]).isSystem) collectAt(memory, domain_.element(location), result, reached);
    for (flow::RecordId base : program_.record(classes[i]).bases) {
      if (!llvm::is_contained(classes, base)) classes.push_back(base);
    }
  }
  return true;
}

// Tarjan's algorithm, as in Solver::start.
void FunctionAnalysis::collectAt(const Memory &memory, LocationId location, AtomSet &result, Reached &reached) {
  if (reached.isOver()) return;
  if (auto it = reached.complete.find(location.value); it != reached.complete.end()) {
    result.insertAll(it->second);
    return;
  }
  const std::size_t position = reached.way.size();
  if (auto [it, isNew] = reached.positions.try_emplace(location.value, position); !isNew) {
    reached.lowest = std::min(reached.lowest, it->second);
    return;
  }
  const std::size_t outer = std::exchange(reached.lowest, position);
  reached.way.push_back(location);
  AtomSet here;
  collectParts(memory, location, here, reached);
  result.insertAll(here);
  if (reached.lowest == position) {
    for (; reached.way.size() > position; reached.way.pop_back()) {
      reached.positions.erase(reached.way.back().value);
      reached.complete[reached.way.back().value] = here;
    }
  }
  reached.lowest = std::min(outer, reached.lowest);
}

void FunctionAnalysis::collectParts(const Memory &memory, LocationId location, AtomSet &result, Reached &reached) {
  ++work_;
  const AtomSet top = lookup(memory, location);
  if (top.contains(AtomKind::Entry) && collectMembers(memory, location, top, result, reached)) return;
  absorb(memory, top, result, reached);
  const bool isText = domain_.recordOf(domain_.typeOf(location)) && domain_.isText(domain_.typeOf(location));
  memory.forEachBelow(domain_, assumed_, location, [&](LocationId cell, const AtomSet &atoms) {
    if (domain_.isBookkeeping(cell) || domain_.isOfConnection(cell)) return;
    // Members of another alternative that stood in the same variant are no part of a text.
    llvm::SmallVector<LocationId, 8> path;
    if (isText && domain_.pathBelow(location, cell, path) && domain_.at(path.front()).step == LocationStep::Field) return;
    absorb(memory, atoms, result, reached);
  });
  if (top.contains(AtomKind::Entry)) return;  // its members are the caller's to name
  const auto &paths = domain_.annotatedPaths(domain_.typeOf(location));
  for (const std::vector<flow::Step> &path : paths) {
    LocationId id = location;
    for (const flow::Step &step : path) {
      id = step.kind == flow::StepKind::Field ? domain_.field(id, step.field) : domain_.element(id);
    }
    absorb(memory, lookup(memory, id), result, reached);
  }
}

// A number that a pointer was turned into tells nothing of what the pointer names.
bool FunctionAnalysis::isPointer(const Atom &atom) const {
  if (atom.kind != AtomKind::Entry) return atom.kind == AtomKind::Address;
  const LocationId place{atom.payload};
  const Location &at = domain_.at(place);
  return domain_.isAddressType(domain_.typeOf(place)) || (at.step == LocationStep::Root && at.root == RootKind::This);
}

bool FunctionAnalysis::holdsPointer(const AtomSet &number) const {
  return llvm::any_of(number, [this](const Atom &atom) { return isPointer(atom); });
}

AtomSet FunctionAnalysis::withoutPointers(AtomSet number) const {
  number.removeIf([this](const Atom &atom) { return isPointer(atom); });
  return number;
}

AtomSet FunctionAnalysis::collect(const Memory &memory, const Cells &cells) {
  Reached reached;
  return collect(memory, cells, reached);
}

AtomSet FunctionAnalysis::collect(const Memory &memory, const Cells &cells, Reached &reached) {
  if (cells.focus && memory.isFocused(domain_, cells.focus)) {
    Cells plain = cells;
    plain.focus = {};
    return collect(memory.through(domain_, cells.focus), plain);
  }
  AtomSet result;
  absorb(memory, cells.carried, result, reached);
  for (LocationId id : cells.locations) {
    AtomSet held;
    if (domain_.isArithmeticType(domain_.typeOf(id))) held = lookup(memory, id);
    if (holdsPointer(held)) {
      absorb(memory, withoutPointers(held), result, reached);
    } else if (cells.seenAs && isSeenInPart(memory, id, cells.seenAs)) {
      collectBase(memory, id, cells.seenAs, result, reached);
    } else {
      collectAt(memory, id, result, reached);
    }
  }
  return result;
}

AtomSet FunctionAnalysis::collectTree(const Memory &memory, const Tree &tree) {
  Reached reached;
  return collectTree(memory, tree, reached);
}

AtomSet FunctionAnalysis::collectTree(const Memory &memory, const Tree &tree, Reached &reached) {
  AtomSet result;
  absorb(memory, tree.top, result, reached);
  for (const auto &[path, atoms] : tree.below) absorb(memory, atoms, result, reached);
  return result;
}

std::string FunctionAnalysis::nameOf(const flow::Place &place) {
  std::string name;
  switch (place.base) {
    case flow::PlaceBase::Local: name = place.index < body_.locals.size() ? body_.locals[place.index].name : ""; break;
    case flow::PlaceBase::Parameter: {
      const auto &parameters = program_.function(function_).parameters;
      name = place.index < parameters.size() ? parameters[place.index].name : "";
      break;
    }
    case flow::PlaceBase::Global: name = program_.variable({place.index}).qualified; break;
    case flow::PlaceBase::This: name = "this"; break;
    case flow::PlaceBase::None:
    case flow::PlaceBase::Return: return {};
  }
  if (name.empty()) return {};
  bool afterThis = place.base == flow::PlaceBase::This;
  for (const flow::Step &step : place.steps) {
    if (step.kind == flow::StepKind::Field) {
      const std::string &member = program_.field(step.field).name;
      if (member.empty()) continue;
      if (afterThis) name.clear();
      if (!name.empty()) name += '.';
      name += member;
      afterThis = false;
    } else if (step.kind == flow::StepKind::Element) {
      name += "[]";
    }
  }
  return afterThis ? std::string{} : name;
}

}  // namespace piiflow::solve
