// A callee's summary in the caller's terms.
//
// Places of the callee that are rooted in a parameter become what the caller passed; heap objects get the call site
// as context; "what stood there at entry" becomes what stands there now. All of it is read from the memory before
// the call, then written, parents before members.
#include <algorithm>

#include "llvm/ADT/STLExtras.h"
#include "solve/SummaryApplication.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxKnowledgeRounds = 10;  // a callable that holds a callable that holds ...

}  // namespace

// What stands at `path` within a value that is not in memory.
Tree SummaryApplication::subtree(const Tree &whole, llvm::ArrayRef<LocationId> path, Extent extent) {
  const std::optional<Tree> renamed = aligned(domain_, whole, path);
  const Tree &tree = renamed ? *renamed : whole;
  Tree result;
  result.top = tree.top;
  for (std::size_t i = 0; i < path.size(); ++i) {
    AtomSet refined;
    refineInto(domain_, result.top, path.slice(i, 1), refined);
    result.top = std::move(refined);
    AtomSet written;
    bool isWritten = false;
    for (const auto &[below, atoms] : tree.below) {
      if (domain_.isSamePath(below, path.take_front(i + 1))) {
        written.insertAll(atoms);
        isWritten = true;
      }
    }
    if (isWritten) result.top = std::move(written);
    if (!isWritten && !result.top.contains(AtomKind::Entry)) {
      for (bind::SourceId id : domain_.sourcesAt(path[i])) {
        Atom source;
        source.kind = AtomKind::Source;
        source.payload = id.value;
        result.top.insert(source);
      }
    }
  }
  if (extent == Extent::Top) return result;
  for (const auto &[below, atoms] : tree.below) {
    if (below.size() == path.size() || !domain_.beginsWith(below, path)) continue;
    result.below.emplace_back(
        llvm::SmallVector<LocationId, 4>(below.begin() + static_cast<long>(path.size()), below.end()), atoms);
  }
  return result;
}

Tree SummaryApplication::actualTree(const Location &root) {
  Tree tree;
  if (root.root == RootKind::This) {
    if (call_.hasReceiver) tree.top = call_.receiver.value.top;
    return tree;
  }
  const std::size_t declared = callee().parameters.size();
  if (root.payload < declared) {
    if (root.payload < call_.actuals.size()) return call_.actuals[root.payload].value;
    return tree;
  }
  // All variadic arguments share one place.
  for (std::size_t i = declared; i < call_.actuals.size(); ++i) {
    tree.top.insertAll(call_.actuals[i].value.top);
    tree.below.insert(tree.below.end(), call_.actuals[i].value.below.begin(), call_.actuals[i].value.below.end());
  }
  return tree;
}

// The step into the callee, for values that come through a parameter.
Tree SummaryApplication::entered(Tree tree, LocationId location) {
  if (!call_.span.known()) return tree;
  const Location &base = domain_.at(domain_.at(location).base);
  if (base.root == RootKind::Parameter) {
    const auto &parameters = callee().parameters;
    std::string note = "passed to '" + callee().qualified + "'";
    if (base.payload < parameters.size() && !parameters[base.payload].name.empty()) {
      note += " as '" + parameters[base.payload].name + "'";
    }
    const base::SourceSpan span = base.payload < call_.actuals.size() && call_.actuals[base.payload].span.known()
                                      ? call_.actuals[base.payload].span
                                      : call_.span;
    return a_.annotate(std::move(tree), span, note);
  }
  if (base.root == RootKind::This)
    return a_.annotate(std::move(tree), call_.span, "used by '" + callee().qualified + "'");
  return tree;
}

// The step that `location` ends with, taken from `parent`. What was a key of the callee's caller is one here.
LocationId SummaryApplication::stepHere(LocationId parent, LocationId location) {
  const Location at = domain_.at(location);
  if (at.step == LocationStep::Field) return domain_.field(parent, flow::FieldId{at.payload});
  const LocationId input = domain_.keyInput(location);
  return input ? a_.elementUnder(parent, keyHere(input)) : domain_.child(parent, at.step, at.payload);
}

const ElementKey &SummaryApplication::keyHere(LocationId input) {
  if (auto it = keys_.find(input); it != keys_.end()) return it->second;
  const Location base = domain_.at(domain_.at(input).base);
  const bool isArgument = base.root == RootKind::Parameter && base.payload < call_.actuals.size();
  const Cells places = domain_.at(input).step == LocationStep::Root && isArgument ? call_.actuals[base.payload].object : map(input);
  return keys_[input] = a_.keyAt(before_, treeOf(input), places, isArgument ? call_.actuals[base.payload].span : call_.span);
}

/// The steps of the callee as the caller knows them.
llvm::SmallVector<LocationId, 8> SummaryApplication::stepsHere(llvm::ArrayRef<LocationId> path) {
  llvm::SmallVector<LocationId, 8> steps(path.begin(), path.end());
  for (LocationId &step : steps) {
    if (domain_.keyInput(step)) step = stepHere(domain_.at(step).parent, step);
  }
  return steps;
}

// A folded place of a recursive structure means the object at hand and all that follow it by the same members.
void SummaryApplication::unfold(LocationId location, Cells &cells) {
  llvm::SmallVector<LocationId, 4> steps{location};
  // Back to the object of the same class before it; pointers to pointers and other objects may stand between.
  const flow::RecordId record = domain_.recordOf(domain_.typeOf(location));
  auto isBefore = [&](LocationId id) {
    return domain_.at(id).step == LocationStep::Root ||
           (domain_.at(id).step == LocationStep::Dereference && (!record || domain_.recordOf(domain_.typeOf(id)) == record));
  };
  for (LocationId above = domain_.at(location).parent; above && !isBefore(above); above = domain_.at(above).parent) {
    steps.push_back(above);
  }
  std::reverse(steps.begin(), steps.end());
  for (std::size_t before = 0; before != cells.locations.size();) {
    before = cells.locations.size();
    Cells next = cells;
    for (LocationId step : steps) {
      if (domain_.at(step).step == LocationStep::Dereference) {
        next = a_.dereference(before_, next);
        continue;
      }
      Cells below;
      for (LocationId id : next.locations) below.add(stepHere(id, step));
      next = std::move(below);
    }
    for (LocationId id : next.locations) cells.add(id);
    cells.carried.insertAll(next.carried);
  }
}

// xmalloc: the result is what the caller takes it for.
void SummaryApplication::takeFor(HeapId object) {
  if (!call_.target) return;
  const Cells to = a_.evaluate(before_, *call_.target);
  const flow::TypeId wanted = to.locations.empty() ? flow::TypeId{} : domain_.typeOf(to.locations.front());
  if (domain_.isAddressType(wanted)) domain_.takeFor(object, a_.program_.type(wanted).inner);
}

// What the caller's own pointer variable says of the object that it hands on.
LocationId SummaryApplication::focusOf(const Location &root, const Cells &targets) {
  if (root.root == RootKind::This) return call_.hasReceiver ? call_.receiver.object.focus : LocationId{};
  if (root.root != RootKind::Parameter || root.payload >= call_.actuals.size() || root.payload >= callee().parameters.size()) return {};
  const Actual &actual = call_.actuals[root.payload];
  return actual.byAddress ? actual.object.focus : a_.focusBehind(before_, actual.object, targets);
}

const Cells &SummaryApplication::map(LocationId location) {
  if (auto it = mapped_.find(location); it != mapped_.end()) return it->second;
  const Location at = domain_.at(location);
  Cells cells;
  if (at.step == LocationStep::Dereference) {
    const Location parent = domain_.at(at.parent);
    const AtomSet &pointer = topOf(at.parent);
    a_.dereferenceAtoms(pointer, cells);
    if (cells.locations.empty() && !pointer.contains(AtomKind::Constant)) {
      // The caller knows nothing of the pointer either; its own name for the target keeps annotations.
      if (parent.step != LocationStep::Root) {
        const Cells holders = map(at.parent);
        for (LocationId holder : holders.locations) cells.add(domain_.dereference(holder));
      }
    }
    if (parent.step == LocationStep::Root && !at.folded && !domain_.enclosedField(location)) cells.focus = focusOf(parent, cells);
    if (const flow::FieldId member = domain_.enclosedField(location)) {
      Cells wholes;
      wholes.carried = std::move(cells.carried);
      wholes.confidence = cells.confidence;
      for (LocationId part : cells.locations) wholes.add(domain_.wholeOf(part, member));
      cells = std::move(wholes);
    }
    if (at.folded) unfold(location, cells);
  } else if (at.step == LocationStep::Root) {
    switch (at.root) {
      case RootKind::Global:
      case RootKind::Local: cells.add(location); break;
      case RootKind::Heap: {
        const HeapId object = domain_.inCaller(HeapId{at.payload}, call_.site);
        if (!isMade(HeapId{at.payload}, object)) break;
        if (domain_.isVoidPointer(callee().result)) takeFor(object);
        cells.add(domain_.heap(object));
        break;
      }
      case RootKind::Parameter:
        if (at.payload < call_.actuals.size() && !call_.actuals[at.payload].byAddress)
          cells = call_.actuals[at.payload].object;
        break;
      case RootKind::This:
      case RootKind::Return:
      case RootKind::Exception:
        break;
    }
  } else {
    const Cells &parents = map(at.parent);
    cells.carried = parents.carried;
    cells.shifted = parents.shifted;
    cells.confidence = parents.confidence;
    const bool isField = at.step == LocationStep::Field;
    const auto holders = isField ? domain_.havingMember(parents.locations, {at.payload})
                                 : llvm::SmallVector<LocationId, 4>(llvm::ArrayRef<LocationId>(parents.locations));
    for (LocationId parent : holders) cells.add(stepHere(parent, location));
    if (parents.focus) cells.focus = stepHere(parents.focus, location);
  }
  return mapped_[location] = std::move(cells);
}

// The callee leaves the address of what stands behind a pointer that is null here: it has made the object (realloc).
// Not so behind a smart pointer, nor where it returned a reference.
Cells SummaryApplication::madeBehindNull(LocationId location) {
  Cells cells;
  const LocationId object = domain_.at(location).object;
  if (domain_.at(object).step != LocationStep::Dereference || !handedOut_.contains(object)) return cells;
  const LocationId holder = domain_.at(object).parent;
  const AtomSet &pointer = topOf(holder);
  const bool isNull = !pointer.empty() && llvm::all_of(pointer, [](const Atom &a) { return a.kind == AtomKind::Constant; });
  if (!isNull || domain_.recordOf(domain_.typeOf(holder))) return cells;
  llvm::SmallVector<LocationId, 8> path;
  domain_.pathBelow(object, location, path);
  cells.add(domain_.extend(domain_.heap(domain_.heapBehind(call_.site, object)), stepsHere(path)));
  return cells;
}

// Calls ask for the same few pointers again and again.
const AtomSet &SummaryApplication::topOf(LocationId location) {
  auto it = tops_.find(location);
  if (it == tops_.end()) {
    const std::size_t before = a_.work_;
    AtomSet top = treeOf(location, Extent::Top).top;
    top.insertAll(knownOf(domain_, a_.assumed_, top));
    it = tops_.try_emplace(location, std::move(top), a_.work_ - before).first;
  } else {
    a_.work_ += it->second.second;  // what a function may cost does not depend on what is remembered
  }
  return it->second.first;
}

Tree SummaryApplication::treeOf(LocationId location, Extent extent) {
  const Location at = domain_.at(location);
  const Location object = domain_.at(at.object);
  if (object.step == LocationStep::Root && (object.root == RootKind::Parameter || object.root == RootKind::This)) {
    llvm::SmallVector<LocationId, 8> path;
    domain_.pathBelow(at.object, location, path);
    return subtree(actualTree(object), stepsHere(path), extent);
  }
  if (object.step == LocationStep::Root && object.root == RootKind::Exception) return Tree{a_.exceptionInFlight(before_), {}};
  if (object.step == LocationStep::Root && object.root == RootKind::Local) {
    Tree opaque;
    opaque.top.insert(entryOf(location));
    return opaque;
  }
  const Cells &cells = map(location);
  if (object.step == LocationStep::Root && object.root == RootKind::Heap && !cells.locations.empty() &&
      !before_.hasObject(domain_.at(cells.locations.front()).object)) {
    Tree opaque;
    opaque.top.insert(entryOf(cells.locations.front()));
    return opaque;
  }
  if (cells.locations.empty() && cells.carried.empty()) {
    // No object is known: what the declarations on the path say still holds.
    Tree declared;
    for (bind::SourceId id : domain_.sourcesAtOrAbove(location)) {
      Atom source;
      source.kind = AtomKind::Source;
      source.payload = id.value;
      declared.top.insert(source);
    }
    return declared;
  }
  return extent == Extent::Top ? Tree{a_.readTop(before_, cells), {}} : a_.read(before_, cells);
}

// Many cells of the callee hold what came through the same few inputs.
const Tree &SummaryApplication::enteredAt(LocationId place) {
  if (auto it = entered_.find(place); it != entered_.end()) return it->second;
  Tree tree = entered(treeOf(place), place);
  return entered_[place] = std::move(tree);
}

// What the caller has at the place that `entry` names, as it comes by way of the callee.
const Tree &SummaryApplication::followed(const Atom &entry) {
  const std::tuple key(entry.payload, entry.flags, entry.transforms, entry.confidence, entry.trace);
  if (auto it = followed_.find(key); it != followed_.end()) return it->second;
  const Tree &value = enteredAt(LocationId{entry.payload});
  auto pass = [&](Atom &atom) {
    atom.confidence = std::min(atom.confidence, entry.confidence);
    if (atom.isTaint()) atom.trace = domain_.traces.append(atom.trace, entry.trace);
  };
  const bool keepsKeys = entry.transforms.empty() && (entry.flags & kShifted) == 0;
  auto follow = [&](const AtomSet &from) {
    const bool isUnchanged = keepsKeys && !entry.trace && from.size() <= AtomSet::kMaxReferences &&
                             llvm::none_of(from, [&](const Atom &atom) { return atom.confidence > entry.confidence; });
    if (isUnchanged) return from;
    if (keepsKeys) return from.changed(pass);
    AtomSet to;
    for (Atom inner : from) {
      if (inner.kind == AtomKind::Address || inner.kind == AtomKind::Entry) inner.flags |= entry.flags & kShifted;
      inner.transforms = inner.transforms | entry.transforms;
      inner.confidence = std::min(inner.confidence, entry.confidence);
      if (to.covers(inner)) continue;
      if (inner.isTaint()) inner.trace = domain_.traces.append(inner.trace, entry.trace);
      to.insert(inner);
    }
    return to;
  };
  Tree whole{follow(value.top), {}};
  whole.below.reserve(value.below.size());
  for (const auto &[path, atoms] : value.below) whole.below.emplace_back(path, follow(atoms));
  return followed_[key] = std::move(whole);
}

// Many cells of a callee hold the same few values.
Tree SummaryApplication::translate(const AtomSet &atoms) {
  constexpr std::size_t kWorthKeeping = 4;
  if (atoms.size() < kWorthKeeping) return translateAnew(atoms);
  for (auto [it, end] = translated_.equal_range(atoms.hash()); it != end; ++it) {
    if (it->second.first.isSame(atoms)) return it->second.second;
  }
  Tree result = translateAnew(atoms);
  translated_.emplace(atoms.hash(), std::pair(atoms, result));
  return result;
}

Tree SummaryApplication::translateAnew(const AtomSet &atoms) {
  Tree result;
  std::vector<const Tree *> wholes;  // values with members of their own
  TraceTable &traces = domain_.traces;
  for (const Atom &atom : atoms) {
    Atom moved = atom;
    moved.confidence = std::min(atom.confidence, call_.confidence);
    switch (atom.kind) {
      case AtomKind::Address: {
        Cells cells = map(LocationId{atom.payload});
        if (cells.locations.empty()) cells = madeBehindNull(LocationId{atom.payload});
        for (LocationId id : cells.locations) {
          moved.payload = id.value;
          moved.flags = static_cast<std::uint8_t>(atom.flags | (cells.shifted ? kShifted : 0));
          result.top.insert(moved);
        }
        result.top.insertAll(cells.carried);
        break;
      }
      case AtomKind::Entry:
        wholes.push_back(&followed(moved));
        break;
      case AtomKind::Reach: {
        AtomSet single;
        single.insert(moved);
        result.top.insertAll(translateData(single));
        break;
      }
      case AtomKind::Source:
        if (atom.trace) moved.trace = traces.append({}, atom.trace);
        result.top.insert(moved);
        break;
      case AtomKind::Pending:
        moved.payload = a_.solver_.eventInCaller(EventId{atom.payload}, call_.site).value;
        result.top.insert(moved);
        break;
      case AtomKind::Function:
      case AtomKind::Member:
      case AtomKind::Type:
      case AtomKind::Constant:
        result.top.insert(moved);
        break;
    }
  }
  joinTree(domain_, result, wholes);
  a_.work_ += wholes.size() * result.below.size() / 8;  // a cell here costs about an eighth of one that is written
  return result;
}

AtomSet SummaryApplication::translateData(const AtomSet &atoms) {
  AtomSet result;
  for (const Atom &atom : atoms) {
    if (atom.kind == AtomKind::Source || atom.kind == AtomKind::Constant) {
      Atom moved = atom;
      moved.confidence = std::min(atom.confidence, call_.confidence);
      result.insert(moved);
      continue;
    }
    if (atom.kind != AtomKind::Reach && atom.kind != AtomKind::Entry) continue;
    const LocationId place{atom.payload};
    for (Atom inner : reachedFrom(place)) {
      inner.transforms = inner.transforms | atom.transforms;
      inner.confidence = std::min({inner.confidence, atom.confidence, call_.confidence});
      if (result.covers(inner)) continue;
      if (inner.isTaint()) inner.trace = domain_.traces.append(inner.trace, atom.trace);
      result.insert(inner);
    }
  }
  return result;
}

// Many sink calls depend on the same few inputs.
const AtomSet &SummaryApplication::reachedFrom(LocationId place) {
  if (auto it = reached_.find(place); it != reached_.end()) return it->second;
  const flow::RecordId base = domain_.partBase(place);
  const LocationId asked = place;
  if (base) place = domain_.at(place).parent;
  AtomSet reached;
  const Location object = domain_.at(domain_.at(place).object);
  if (object.step == LocationStep::Root) {
    reached = a_.collectTree(before_, treeOf(place), walked_);
  }
  Cells cells = map(place);
  cells.seenAs = base;
  if (!cells.locations.empty()) {
    reached.insertAll(a_.collect(before_, cells, walked_));
  } else if (object.step != LocationStep::Root) {
    reached = a_.collectTree(before_, treeOf(place), walked_);
  }
  Tree through;
  through.top = std::move(reached);
  through = entered(std::move(through), place);
  return reached_[asked] = std::move(through.top);
}

/// Whether the callee finds no object there, in this call, or nothing to call.
bool SummaryApplication::isNone(LocationId location) {
  const flow::TypeId type = a_.domain_.typeOf(location);
  if (a_.domain_.isAddressType(type)) {
    const Cells here = map(location);
    return !here.locations.empty() && llvm::all_of(here.locations, [&](LocationId id) { return a_.isOfEmptyContainer(before_, id); });
  }
  return llvm::any_of(topOf(location), [&](const Atom &atom) {
    return atom.kind == AtomKind::Entry && a_.isInEmptyContainer(before_, LocationId{atom.payload});
  });
}

AtomSet SummaryApplication::knownCallables(LocationId location, bool &isOpen) {
  AtomSet known;
  for (Atom atom : topOf(location)) {
    if (atom.kind == AtomKind::Function || atom.kind == AtomKind::Type || atom.kind == AtomKind::Member ||
        a_.placeholderNumber(atom) != 0 || a_.alternativeNumber(atom) != 0) {
      atom.trace = {};
      atom.confidence = base::Confidence::High;
      known.insert(atom);
    } else if (atom.kind == AtomKind::Entry && !a_.isInEmptyContainer(before_, LocationId{atom.payload})) {
      isOpen = true;
      a_.need(LocationId{atom.payload});
    }
  }
  return known;
}

void FunctionAnalysis::applySummary(Memory &memory, Memory &thrown, flow::FunctionId target, Invocation &call,
                                    bool eventsOnly) {
  const Memory before = memory;
  Assumptions assumed;
  const FunctionSummary *summary = &solver_.needsOf(target, assumed, instance_, call.isDispatch);
  // Knowing more may show more that is worth knowing: a few rounds settle it.
  SummaryApplication asked(*this, before, target, call);
  for (unsigned round = 0; round < kMaxKnowledgeRounds; ++round) {
    Assumptions known = assumed;
    for (LocationId location : summary->needs) {
      bool isOpen = false;
      AtomSet callables = asked.knownCallables(location, isOpen);
      if (!callables.empty()) known[location] = std::move(callables);
      if (asked.isNone(location)) assumeNone(location, known);
    }
    assumeNulls(asked, *summary, target, call.isDispatch, known);
    assumeValues(asked, *summary, target, call.isDispatch, call.span, known);
    if (known.size() == assumed.size()) break;
    assumed = std::move(known);
    summary = &solver_.needsOf(target, assumed, instance_, call.isDispatch);
    if (round + 1 == kMaxKnowledgeRounds) {
      solver_.limit("limit", "callables are nested deeper than is followed in '" + program_.function(target).qualified + "'", call.span);
    }
  }
  summary = &solver_.summaryOf(target, assumed, instance_, call.isDispatch);
  const InstanceId callee = solver_.instanceOf(target, assumed, call.isDispatch);
  summary_.callees.insert(callee);

  // Where all objects of the callee are made, what was asked for holds for the whole call.
  std::optional<SummaryApplication> applied;
  if (!summary->madeIfNull.empty()) applied.emplace(*this, before, target, call).knowMakers(summary->madeIfNull);
  SummaryApplication &application = applied ? *applied : asked;
  const bind::FunctionModel *model = domain_.spec.modelOf(target);
  const bool isToldAlready = model && model->isLibrarySink;
  if (!isToldAlready) {
    application.applyPorts(*summary, callee, false);
    application.applyEvents(*summary, false);
  }
  const bool hasLater = llvm::any_of(summary->ports, [](const auto &entry) { return entry.first.isLater; }) ||
                        llvm::any_of(summary->open, [](const auto &entry) { return entry.second.isLater; });
  if (!isToldAlready && hasLater) {
    keepForLater({call, target, assumed, {}, {}});
  }
  application.applyEndpointSets(*summary);
  if (eventsOnly) return;
  if (summary->exceptional.reachable) {
    Memory path = before;
    Tree exception;
    application.apply(path, summary->exceptional, nullptr, &exception);
    const LocationId cell = domain_.root(RootKind::Exception, function_, 0);
    path.assign(cell, cell, exception.top);
    thrown.join(domain_, assumed_, path);
  }
  if (!summary->normal.reachable) {
    Memory path = before;
    application.apply(path, summary->normal, nullptr, nullptr);
    stuck_.join(domain_, assumed_, path);
    memory.reachable = false;
    return;
  }
  Tree result;
  application.apply(memory, summary->normal, &result, nullptr);
  storeResult(memory, call, std::move(result));
  if (summary->startsTasks) haveTasksStarted(memory);
  if (summary->awaitsTasks) noteTaskEffects(before, memory);
  if (call.target) rememberName(memory, *call.target, application.returnedPlace(summary->normal));
}

}  // namespace piiflow::solve
