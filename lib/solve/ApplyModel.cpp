// What annotations and YAML say about a call: sinks, propagators, sanitizers, sources. Endpoints: ApplyEndpoint.cpp.
#include <algorithm>

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

// The object that an argument means: references and pointers are seen through.
Cells FunctionAnalysis::seeThrough(const Memory &memory, const Actual &actual) {
  Cells cells;
  flow::TypeId type = actual.type;
  if (actual.byAddress) {
    cells = actual.object;
  } else if (domain_.isAddressType(type) || actual.value.top.contains(AtomKind::Address) ||
             actual.value.top.contains(AtomKind::Function)) {
    const bool isRecord = static_cast<bool>(domain_.recordOf(type));
    if (isRecord) {
      cells = actual.object;  // a smart pointer or an iterator: `*` steps go on from it
      if (cells.locations.empty()) cells.carried = actual.value.top;
    } else {
      dereferenceAtoms(actual.value.top, cells);
      cells.focus = focusBehind(memory, actual.object, cells);
      for (const Atom &atom : actual.value.top) {
        if (atom.kind == AtomKind::Member) cells.carried.insert(atom);
      }
      if (cells.locations.empty() && cells.carried.empty() && !actual.object.locations.empty()) {
        cells = dereference(memory, actual.object);
      }
      type = domain_.isAddressType(type) ? program_.type(type).inner : flow::TypeId{};
    }
  } else {
    cells = actual.object;
    if (cells.locations.empty()) cells.carried = actual.value.top;
  }
  for (unsigned level = 0; level < 3 && domain_.isAddressType(type); ++level) {
    cells = dereference(memory, cells);
    type = program_.type(type).inner;
  }
  return cells;
}

/// A pointer that a parameter of reference type is bound to: copying the object copies the pointer.
static bool isPointerObject(const Domain &domain, const models::Port &port, const Actual &actual) {
  return port.steps.empty() && actual.byAddress && domain.isAddressType(actual.type);
}

/// `argN*` of a plain pointer, used as an iterator: the element that it points to.
static bool isRawIterator(const Domain &domain, const models::Port &port, const Actual &actual) {
  return !port.steps.empty() && port.steps.front().kind == models::PortStepKind::Dereference && domain.isAddressType(actual.type);
}

/// The pointers behind a pointer to pointers: where a function puts the address of what it made or found.
Cells FunctionAnalysis::pointersBehind(const Memory &memory, const Actual &actual) {
  Cells cells;
  flow::TypeId type = actual.type;
  if (actual.byAddress) {
    cells = actual.object;
  } else if (domain_.isAddressType(type)) {
    dereferenceAtoms(actual.value.top, cells);
    type = program_.type(type).inner;
  }
  for (; domain_.isAddressType(type); type = program_.type(type).inner) {
    if (!domain_.isAddressType(program_.type(type).inner)) return cells;
    cells = dereference(memory, cells);
  }
  return {};
}

/// asprintf(&text, ...), getline(&line, ...): a pointer that names nothing gets an object of its own to write to.
void FunctionAnalysis::fillPointers(Memory &memory, const models::Port &port, const Invocation &call) {
  if (port.base != models::PortBase::Argument || !port.steps.empty() || port.index >= call.actuals.size()) return;
  const Cells pointers = pointersBehind(memory, call.actuals[port.index]);
  for (LocationId pointer : pointers.locations) {
    const AtomSet held = lookup(memory, pointer);
    if (held.contains(AtomKind::Address)) continue;
    Cells cell;
    cell.add(pointer);
    if (held.contains(AtomKind::Entry)) {
      // The caller knows what stands there, if anything does.
      write(memory, cell, Tree{addressOf(dereference(memory, cell)), {}}, false);
      continue;
    }
    const flow::TypeId type = domain_.typeOf(pointer);
    const LocationId object = domain_.heap(domain_.heapObject(call.site, domain_.isAddressType(type) ? program_.type(type).inner : type));
    if (memory.hasObject(object)) memory.markManifold(object);
    Cells made;
    made.add(object);
    write(memory, cell, Tree{addressOf(made), {}}, false);
  }
}

/// Containers have elements; models that take iterators too speak of what stands behind them, which they have not.
static bool isContainer(const Domain &domain, flow::TypeId type) {
  static const llvm::StringSet<> kNames{
      "vector",   "deque",    "list",          "forward_list",       "valarray",      "set",
      "multiset", "map",      "multimap",      "unordered_set",      "unordered_map", "unordered_multiset",
      "queue",    "stack",    "unordered_multimap", "priority_queue", "initializer_list", "array"};
  const flow::RecordId record = domain.recordOf(type);
  llvm::StringRef name = record ? llvm::StringRef(domain.program.record(record).qualified) : llvm::StringRef();
  return name.consume_front("std::") && kNames.contains(name);
}

Cells FunctionAnalysis::walkSteps(const Memory &memory, Cells cells, llvm::ArrayRef<models::PortStep> steps, const Invocation &call) {
  for (const models::PortStep &step : steps) {
    if (step.kind == models::PortStepKind::Dereference) {
      llvm::erase_if(cells.locations, [&](LocationId id) {
        return isContainer(domain_, domain_.typeOf(id)) && !lookup(memory, id).contains(AtomKind::Address);
      });
      cells = dereference(memory, cells);
      continue;
    }
    Cells next;
    next.carried = cells.carried;
    next.shifted = cells.shifted;
    next.confidence = cells.confidence;
    const ElementKey key = keyOf(memory, step, call);
    auto below = [&](LocationId id) {
      if (step.kind == models::PortStepKind::Member) return domain_.member(id, step.member);
      // A pointer to the first of several names its elements already.
      const flow::TypeId type = domain_.typeOf(id);
      const flow::RecordId record = domain_.recordOf(type);
      const LocationStep last = domain_.at(id).step;
      const bool isElement = (last == LocationStep::Element || last == LocationStep::Keyed) && type && !domain_.elementType(type) &&
                             !(record && program_.record(record).isSystem);
      return isElement || domain_.isArithmeticType(type) ? id : elementUnder(id, key);
    };
    if (cells.focus) next.focus = below(cells.focus);
    for (LocationId id : cells.locations) next.add(below(id));
    cells = std::move(next);
  }
  return cells;
}

std::vector<FunctionAnalysis::PortCells> FunctionAnalysis::portCells(const Memory &memory, const models::Port &port,
                                                                      const Invocation &call, bool asObject) {
  std::vector<PortCells> result;
  auto addReceiver = [&] {
    if (call.hasReceiver) result.push_back({call.receiver.object, call.receiver.span, false, true});
  };
  auto addArguments = [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last && i < call.actuals.size(); ++i) {
      const Actual &actual = call.actuals[i];
      const bool isPointer = asObject && isPointerObject(domain_, port, actual);
      const auto yielded = call.yielded.find(i);
      if (yielded != call.yielded.end() && !port.steps.empty() && port.steps[0].kind != models::PortStepKind::Member) {
        result.push_back({yielded->second, actual.span, false, false, false, true});
        continue;
      }
      if (isRawIterator(domain_, port, actual)) {
        Cells element;
        if (actual.byAddress) {
          element = dereference(memory, actual.object);
        } else {
          dereferenceAtoms(actual.value.top, element);
        }
        result.push_back({std::move(element), actual.span, false, false, false, true});
        continue;
      }
      if (domain_.isArithmeticType(actual.type) && !actual.byAddress && holdsPointer(actual.value.top)) {
        Cells number;
        number.carried = withoutPointers(actual.value.top);
        result.push_back({std::move(number), actual.span});
        continue;
      }
      result.push_back({isPointer ? actual.object : seeThrough(memory, actual), actual.span, false, false, isPointer, false, i});
    }
  };
  switch (port.base) {
    case models::PortBase::This: addReceiver(); break;
    case models::PortBase::Return: result.push_back({{}, call.span, true}); break;
    case models::PortBase::Argument: addArguments(port.index, port.index + 1); break;
    case models::PortBase::ArgumentAndAfter: addArguments(port.index, call.actuals.size()); break;
    case models::PortBase::Arguments: addArguments(0, call.actuals.size()); break;
    case models::PortBase::Global: {
      Cells state;
      state.add(domain_.libraryState());
      result.push_back({std::move(state), call.span});
      break;
    }
    case models::PortBase::Any:
      addReceiver();
      addArguments(0, call.actuals.size());
      break;
  }
  for (PortCells &entry : result) {
    if (!entry.isReturn) entry.cells = walkSteps(memory, std::move(entry.cells), llvm::ArrayRef(port.steps).drop_front(entry.isElement ? 1 : 0), call);
    if (!entry.span.known()) entry.span = call.span;
  }
  return result;
}

// An object that callers hand in is none of the variables, as far as it is known here.
llvm::ArrayRef<LocationId> FunctionAnalysis::objectsOf(const bind::Condition &condition, const Invocation &call) const {
  const bool isReceiver = condition.argument == models::WhenClause::kThis;
  if (isReceiver ? !call.hasReceiver : condition.argument >= call.actuals.size()) return {};
  return (isReceiver ? call.receiver.object : call.actuals[condition.argument].object).locations;
}

/// What a condition compares; none where the call has no such argument.
std::optional<AtomSet> FunctionAnalysis::comparedValue(const Memory &memory, const bind::Condition &condition, const Invocation &call) {
  const bool isReceiver = condition.argument == models::WhenClause::kThis;
  if (!isReceiver && condition.argument >= call.actuals.size()) return std::nullopt;
  if (condition.members.empty()) {
    if (isReceiver) return std::nullopt;
    const Actual &actual = call.actuals[condition.argument];
    return actual.byAddress ? read(memory, actual.object).top : actual.value.top;
  }
  models::Port port;
  port.base = isReceiver ? models::PortBase::This : models::PortBase::Argument;
  port.index = isReceiver ? 0 : condition.argument;
  for (const std::string &member : condition.members) port.steps.push_back({models::PortStepKind::Member, member, {}});
  AtomSet value;
  for (const PortCells &cells : portCells(memory, port, call)) {
    for (LocationId id : cells.cells.locations) value.insertAll(lookup(memory, id));
  }
  return value;
}

FunctionAnalysis::Match FunctionAnalysis::matches(const Memory &memory, const bind::FunctionModel &model,
                                                   const std::vector<std::size_t> &when, const Invocation &call,
                                                   std::vector<OpenCondition> *open) {
  Match result = Match::Yes;
  for (std::size_t index : when) {
    const bind::Condition &condition = model.conditions[index];
    if (condition.isObject()) {
      const llvm::ArrayRef<LocationId> objects = objectsOf(condition, call);
      if (llvm::any_of(objects, [&](LocationId id) { return domain_.isOneOf(id, condition.objects); })) continue;
      OpenCondition asked;
      llvm::copy_if(objects, std::back_inserter(asked.objects), [this](LocationId id) { return domain_.isNamedByOthers(id); });
      if (!open || asked.objects.empty()) return Match::No;
      asked.wanted = condition.objects;
      open->push_back(std::move(asked));
      continue;
    }
    const std::optional<AtomSet> value = comparedValue(memory, condition, call);
    if (!value) return Match::No;
    bool isKnown = false;
    bool isOpen = false;
    bool isMatched = false;
    for (const Atom &atom : *value) {
      if (atom.kind != AtomKind::Constant) continue;
      const flow::Constant &constant = domain_.constantAt(ConstantId{atom.payload});
      isOpen |= domain_.isSomethingUnknown(atom);
      if (constant.kind != flow::ConstantKind::Integer) continue;
      isKnown = true;
      isMatched |= llvm::is_contained(condition.values, constant.integer);
    }
    if (isMatched) continue;
    if (value->contains(AtomKind::Entry)) {
      if (open) {
        open->push_back({*value, condition.values, {}, {}});
      } else {
        result = Match::Perhaps;
      }
      continue;
    }
    if (isKnown && !isOpen) return Match::No;
    result = Match::Perhaps;
  }
  return result;
}

// By the type at hand, of the object itself, or of what it was made as.
bool FunctionAnalysis::isReceiverOf(const Memory &memory, const bind::BoundSink &sink, const Invocation &call) {
  auto isOne = [&](flow::RecordId record) {
    return record && llvm::any_of(sink.receivers, [&](flow::RecordId wanted) { return record == wanted || domain_.derivesFrom(record, wanted); });
  };
  if (sink.receivers.empty()) return true;
  if (!call.hasReceiver) return false;
  flow::TypeId type = call.receiver.type;
  if (domain_.isAddressType(type)) type = program_.type(type).inner;
  if (isOne(domain_.recordOf(type))) return true;
  for (LocationId id : call.receiver.object.locations) {
    if (isOne(domain_.recordOf(domain_.typeOf(id)))) return true;
    for (const Atom &atom : lookup(memory, id)) {
      if (atom.kind == AtomKind::Type && isOne(flow::RecordId{atom.payload})) return true;
    }
  }
  return false;
}

/// A descriptor, say.
bool FunctionAnalysis::isNumber(const Cells &cells) const {
  return !cells.locations.empty() &&
         llvm::all_of(cells.locations, [this](LocationId id) { return domain_.isArithmeticType(domain_.typeOf(id)); });
}

void FunctionAnalysis::applySinks(const Memory &memory, Memory &after, flow::FunctionId target,
                                  const bind::FunctionModel &model, Invocation &call) {
  for (std::uint32_t index = 0; index < model.sinks.size(); ++index) {
    const bind::BoundSink &sink = model.sinks[index];
    if (!isReceiverOf(memory, sink, call)) continue;
    SinkEvent pattern;
    const Match match = matches(memory, model, sink.when, call, &pattern.conditions);
    if (match == Match::No) continue;
    pattern.site = call.site;
    pattern.callee = target;
    pattern.isLater = call.isLater;
    pattern.sink = index;
    pattern.isTransport = !sink.endpoints.empty();
    pattern.confidence = std::min(call.confidence, match == Match::Perhaps ? base::Confidence::Low : base::Confidence::High);
    bool isAddressed = false;  // an address that the call is given decides, not where its socket is connected to
    for (const models::Port &carrier : sink.endpoints) {
      if (carrier.base == models::PortBase::Return) continue;  // not made yet
      for (const PortCells &port : portCells(memory, carrier, call)) {
        if (isAddressed && isNumber(port.cells)) continue;
        isAddressed |= !port.cells.locations.empty();
        const AtomSet shown = endpointText(memory, port.cells);
        // A connection may be told its endpoint later; a text says what it says.
        const bool isText = !port.cells.locations.empty() && llvm::all_of(port.cells.locations, [this](LocationId id) {
          return domain_.isText(domain_.typeOf(id));
        });
        pattern.endpoints.insertAll(shown.empty() && isText ? unknownEndpoint(port) : shown);
        for (llvm::StringRef cell : {Domain::kCipher, Domain::kVerification}) pattern.endpoints.insertAll(transportFacts(memory, port.cells, cell));
        if (sink.isToldLater()) pattern.objects.insert(pattern.objects.end(), port.cells.locations.begin(), port.cells.locations.end());
      }
    }
    std::uint32_t number = 0;
    for (const models::Port &input : sink.input) {
      for (const PortCells &port : portCells(memory, input, call)) {
        SinkEvent event = pattern;
        event.span = port.span;
        AtomSet data = collect(memory, port.cells);
        if (takesBytes(target, port)) data.insertAll(behindTexts(memory, port.cells));
        if (isAnnotated(port.cells)) data = annotate(data, port.span, "read here");
        data.removeIf([](const Atom &a) { return a.kind != AtomKind::Source && a.kind != AtomKind::Reach; });
        event.data = std::move(data);
        const EventId id = solver_.event(call.site, (target.value << 8) + index, number++);
        if (!event.data.empty()) {
          auto [it, added] = events_.try_emplace(id, event);
          if (!added) {
            it->second.data.insertAll(event.data);
            it->second.endpoints.insertAll(event.endpoints);
            it->second.confidence = std::max(it->second.confidence, event.confidence);
            it->second.objects = event.objects;
            it->second.conditions = event.conditions;
            it->second.isLater |= event.isLater;
          }
        }
        for (const models::Port &carrier : sink.endpoints) {
          if (carrier.base == models::PortBase::Return) call.sentWithResult.emplace_back(&carrier, id);
        }
        if (event.objects.empty()) continue;
        Tree pending;
        Atom atom;
        atom.kind = AtomKind::Pending;
        atom.payload = id.value;
        pending.top.insert(atom);
        for (LocationId object : event.objects) {
          after.writeWeak(domain_, assumed_, domain_.named(object, Domain::kPending), pending);
        }
      }
    }
  }
}

void FunctionAnalysis::writePort(Memory &memory, const Memory &before, const models::Port &port, Tree value,
                                 Invocation &call, bool isStrong, models::PropagatorKind kind, const AtomSet &pointers,
                                 PendingResult &result) {
  const bool isAlias = kind == models::PropagatorKind::Alias;
  if (port.base == models::PortBase::Return) {
    result.isSet = true;
    result.isCopy |= kind == models::PropagatorKind::Copy;
    if (port.steps.empty() && isAlias) {
      result.addresses.insertAll(value.top);
      return;
    }
    if (port.steps.empty() && !pointers.empty() && domain_.isAddressType(call.resultType)) {
      result.addresses.insertAll(pointers);
      return;
    }
    if (port.steps.empty()) {
      result.content.top.insertAll(value.top);
      result.content.below.insert(result.content.below.end(), value.below.begin(), value.below.end());
      return;
    }
    result.isHandle |= port.steps.front().kind == models::PortStepKind::Dereference;
    // Steps below the result are spelled on a stand-in of its type.
    const flow::TypeId type = domain_.isAddressType(call.resultType) ? program_.type(call.resultType).inner : call.resultType;
    Cells standIn;
    standIn.add(domain_.heap(domain_.heapObject(call.site, type)));
    for (LocationId id : walkSteps(memory, standIn, port.steps, call).locations) {
      llvm::SmallVector<LocationId, 8> path;
      if (!domain_.pathBelow(standIn.locations[0], id, path) || path.empty()) {
        result.content.top.insertAll(value.top);
        continue;
      }
      placeAt(result.content, path, value);
    }
    return;
  }
  if (isAlias && port.base == models::PortBase::Argument && port.steps.empty() && port.index < call.actuals.size()) {
    const Cells pointers = pointersBehind(before, call.actuals[port.index]);
    if (!pointers.locations.empty()) {
      if (!value.empty()) write(memory, pointers, std::move(value), false);
      return;
    }
  }
  // What a port refers to is settled before anything is overwritten.
  for (PortCells &entry : portCells(before, port, call, kind == models::PropagatorKind::Copy)) {
    const bool wholeBuffer = isStrong && !entry.isObject;
    // Where a pointer fits, it is copied itself; elsewhere (a string made from characters) what it points to.
    auto takesPointer = [&](LocationId id) {
      const flow::TypeId type = domain_.typeOf(id);
      return !pointers.empty() && (!type || domain_.isAddressType(type));
    };
    if (isStrong) {
      const bool isPointer = llvm::any_of(entry.cells.locations, takesPointer);
      const bool isInitialisation = call.isConstruction && port.base == models::PortBase::This;
      write(memory, entry.cells, isPointer ? Tree{pointers, {}} : value, isInitialisation, wholeBuffer);
      continue;
    }
    Tree clamped = value;
    clampConfidence(clamped, entry.cells.confidence);
    Tree seen;  // through the same pointer, what was written before stays, and this comes on top
    const bool isSeen = entry.cells.focus && memory.isFocused(domain_, entry.cells.focus);
    if (isSeen) seen = read(memory, entry.cells);
    for (LocationId id : entry.cells.locations) {
      Tree here = takesPointer(id) ? Tree{pointers, {}} : clamped;
      if (!here.empty()) addSources(memory, id, here, false);
      memory.writeWeak(domain_, assumed_, id, here);
      if (isSeen) joinTree(domain_, seen, here);
    }
    if (isSeen) keepFocus(memory, entry.cells, seen);
  }
}

namespace {

/// Whether `content` is what stands in the container at `whole`.
bool isContent(const models::Port &whole, const models::Port &content) {
  return whole.base == content.base && whole.index == content.index && whole.steps.empty() && content.steps.size() == 1 &&
         content.steps[0].kind == models::PortStepKind::Element && content.steps[0].key.empty() && content.steps[0].member.empty();
}

bool samePort(const models::Port &a, const models::Port &b) {
  return a.base == b.base && a.index == b.index &&
         std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(), [](const auto &x, const auto &y) {
           return x.kind == y.kind && x.member == y.member &&
                  std::equal(x.key.begin(), x.key.end(), y.key.begin(), y.key.end(), samePort);
         });
}

}  // namespace

// Wiped whole, a struct holds nothing in its annotated members either; each says so itself, as another path may not.
void FunctionAnalysis::clearPort(Memory &memory, const Memory &before, const models::Port &port,
                                 models::PropagatorKind kind, Invocation &call, PendingResult &result) {
  Atom atom;
  atom.kind = AtomKind::Constant;
  atom.payload = domain_.emptyConstant().value;
  Tree empty;
  empty.top.insert(atom);
  flow::TypeId type;
  if (port.base != models::PortBase::Return) {
    for (const PortCells &entry : portCells(before, port, call, kind == models::PropagatorKind::Copy)) {
      for (LocationId id : entry.cells.locations) type = type ? type : domain_.typeOf(id);
    }
  }
  const flow::RecordId record = domain_.recordOf(type);
  if (record) {
    const LocationId standIn = domain_.heap(domain_.heapObject(call.site, type));
    for (const std::vector<flow::Step> &steps : domain_.annotatedPaths(type)) {
      LocationId id = standIn;
      for (const flow::Step &step : steps) id = step.kind == flow::StepKind::Field ? domain_.field(id, step.field) : domain_.element(id);
      llvm::SmallVector<LocationId, 8> path;
      if (!domain_.pathBelow(standIn, id, path) || path.empty()) continue;
      empty.below.emplace_back(llvm::SmallVector<LocationId, 4>(path.begin(), path.end()), empty.top);
    }
  }
  if (const Cells whole = spannedBy(before, port, call); !whole.locations.empty()) {
    write(memory, whole, std::move(empty), false, true);
    return;
  }
  writePort(memory, before, port, std::move(empty), call, true, kind == models::PropagatorKind::Alias ? models::PropagatorKind::Taint : kind, {}, result);
}

/// Whether the argument is the literal "": characters of which there are none.
bool FunctionAnalysis::isEmptyText(const models::Port &port, const Invocation &call) {
  if (port.base != models::PortBase::Argument || !port.steps.empty() || port.index >= call.actuals.size()) return false;
  const Actual &actual = call.actuals[port.index];
  return domain_.isAddressType(actual.type) && !actual.byAddress && !actual.value.top.empty() &&
         llvm::all_of(actual.value.top, [this](const Atom &atom) {
           return atom.kind == AtomKind::Constant && atom.payload == domain_.emptyConstant().value;
         });
}

/// Some character of those that a plain pointer names the first of.
bool FunctionAnalysis::isInto(const models::Port &port, const Invocation &call) const {
  if (port.base != models::PortBase::Argument || port.steps.empty() || port.index >= call.actuals.size()) return false;
  const flow::TypeId type = call.actuals[port.index].type;
  if (port.steps.back().kind != models::PortStepKind::Element || !type || program_.type(type).kind != flow::TypeKind::Pointer) return false;
  return domain_.isVoidPointer(type) || domain_.isArithmeticType(program_.type(type).inner);
}

/// The null that a smart pointer gives out where it may be empty.
AtomSet FunctionAnalysis::nullBehind(const Memory &memory, const models::Port &port, const Invocation &call) {
  AtomSet nulls;
  const bool givesPointer = call.resultType && program_.type(call.resultType).kind == flow::TypeKind::Pointer;
  if (!givesPointer || port.steps.empty() || port.steps.back().kind != models::PortStepKind::Dereference) return nulls;
  models::Port holder = port;
  holder.steps.pop_back();
  for (const PortCells &cells : portCells(memory, holder, call)) {
    for (LocationId id : cells.cells.locations) {
      for (const Atom &atom : lookup(memory, id)) {
        if (atom.kind == AtomKind::Constant && atom.payload == domain_.emptyConstant().value) nulls.insert(atom);
      }
    }
  }
  return nulls;
}

// A number given out by value cannot refer: it is what stands there (`char QByteArray::front() const`). A truth value says
// only whether anything does.
models::PropagatorKind FunctionAnalysis::kindAt(const bind::BoundPropagator &entry, flow::TypeId given) const {
  const bool isNumber = domain_.isArithmeticType(given) && program_.type(given).kind != flow::TypeKind::Bool;
  const bool isResult = llvm::all_of(entry.output, [](const models::Port &port) { return port.base == models::PortBase::Return; });
  return entry.kind == models::PropagatorKind::Alias && isNumber && isResult ? models::PropagatorKind::Taint : entry.kind;
}

void FunctionAnalysis::applyPropagators(Memory &memory, Memory &thrown, flow::FunctionId target,
                                        const bind::FunctionModel &model, Invocation &call) {
  struct Effect {
    const std::vector<models::Port> *outputs;
    Tree value;
    models::PropagatorKind kind = models::PropagatorKind::Taint;
    bool isSanitizer = false;
    AtomSet pointers;       ///< copied as they are, where a pointer is wanted
    bool isNumber = false;  ///< nothing goes in, or nothing but numbers
  };
  const std::string &name = program_.function(target).qualified;
  call.isConstruction = program_.function(target).isConstructor;
  askRanges(memory, thrown, model, call);
  if (!memory.reachable) return;
  std::vector<Effect> effects;
  std::vector<std::pair<const models::Port *, models::PropagatorKind>> cleared;
  for (const bind::BoundPropagator &entry : model.propagators) {
    if (entry.kind == models::PropagatorKind::Alias) continue;
    for (const models::Port &port : entry.output) fillPointers(memory, port, call);
    if (matches(memory, model, entry.when, call, nullptr) != Match::No) openHandles(memory, entry, call);
  }
  // Inputs first: an output may overwrite them.
  for (const bind::BoundPropagator &entry : model.propagators) {
    const Match match = matches(memory, model, entry.when, call, nullptr);
    if (match == Match::No) continue;
    if (match == Match::Yes && !entry.calls) {
      for (const models::Port &port : entry.clears) {
        if (isOnePlace(memory, port, call)) cleared.emplace_back(&port, entry.kind);
      }
    }
    Effect effect{&entry.output, {}, kindAt(entry, program_.function(target).result), false, {}};
    effect.isNumber = llvm::all_of(entry.input, [&](const models::Port &port) {
      return port.base == models::PortBase::Argument && port.index < call.actuals.size() &&
             domain_.isArithmeticType(call.actuals[port.index].type);
    });
    for (const models::Port &input : entry.input) {
      for (PortCells &port : portCells(memory, input, call)) {
        Tree value;
        if (std::optional<Tree> made = applyOverloads(memory, thrown, entry, port, !input.steps.empty(), target, call)) {
          if (!memory.reachable) return;
          effects.push_back({&entry.output, std::move(*made), models::PropagatorKind::Copy, false, {}});
          clampConfidence(effects.back().value, match == Match::Perhaps ? base::Confidence::Low : call.confidence);
          continue;
        }
        switch (effect.kind) {
          case models::PropagatorKind::Taint: value.top = collect(memory, port.cells); break;
          case models::PropagatorKind::Copy: value = read(memory, port.cells); break;
          case models::PropagatorKind::Alias:
            port.cells.shifted |= isInto(input, call);
            value.top = addressOf(port.cells);
            value.top.insertAll(nullBehind(memory, input, call));
            break;
        }
        if (effect.kind != models::PropagatorKind::Alias && isAnnotated(port.cells)) {
          value = annotate(std::move(value), port.span, "read here");
        }
        effect.value.top.insertAll(value.top);
        effect.value.below.insert(effect.value.below.end(), value.below.begin(), value.below.end());
      }
      const bool isReplaced = !entry.clears.empty() && entry.input.size() == 1;
      if (isReplaced && isEmptyText(input, call)) effect.value.top.insertAll(call.actuals[input.index].value.top);
      if (effect.kind != models::PropagatorKind::Copy) continue;
      for (const PortCells &port : portCells(memory, input, call, true)) {
        if (port.isPointer) effect.pointers.insertAll(read(memory, port.cells).top);
      }
    }
    clampConfidence(effect.value, match == Match::Perhaps ? base::Confidence::Low : call.confidence);
    effects.push_back(std::move(effect));
  }
  for (const bind::BoundSanitizer &entry : model.sanitizers) {
    const Match match = matches(memory, model, entry.when, call, nullptr);
    if (match == Match::No) continue;
    Effect effect{&entry.output, {}, models::PropagatorKind::Taint, true, {}};
    for (const models::Port &input : entry.input) {
      for (const PortCells &port : portCells(memory, input, call)) {
        AtomSet data = collect(memory, port.cells);
        if (isAnnotated(port.cells)) data = annotate(data, port.span, "read here");
        for (Atom atom : data) {
          atom.transforms.insert(entry.transform);
          atom.flags = 0;
          if (atom.isTaint()) effect.value.top.insert(atom);
        }
      }
    }
    effect.value = annotate(std::move(effect.value), call.span,
                            std::string(base::transformName(entry.transform)) + " by '" + name + "'");
    effects.push_back(std::move(effect));
  }
  PendingResult result;
  const Memory before = memory;
  for (const auto &[port, kind] : cleared) clearPort(memory, before, *port, kind, call, result);
  result = {};
  std::vector<const models::Port *> written;
  for (Effect &effect : effects) {
    for (const models::Port &output : *effect.outputs) {
      const bool isCleared = llvm::any_of(cleared, [&](const auto &entry) { return samePort(*entry.first, output) || isContent(*entry.first, output); }) &&
                             llvm::none_of(written, [&](const models::Port *p) { return samePort(*p, output); });
      // Filled with one number that is no data, the object stays as empty as it was made (memset).
      // A pointer that is set to null names nothing.
      const bool isNull = effect.kind == models::PropagatorKind::Alias;
      if (isCleared && (effect.isNumber || isNull) && effect.value.empty()) continue;
      if (isCleared) written.push_back(&output);
      writePort(memory, before, output, effect.value, call, isCleared || effect.isSanitizer, effect.kind, effect.pointers,
                result);
    }
  }
  for (std::size_t i = 0; i < model.propagators.size(); ++i) {
    if (!model.propagators[i].calls) continue;
    const Match match = matches(before, model, model.propagators[i].when, call, nullptr);
    if (match == Match::No) continue;
    // Entries for one callable are readings of one call: elements, what an iterator refers to, an array's own.
    const bool isOther = llvm::any_of(llvm::ArrayRef(model.propagators).take_front(i), [&](const auto &other) {
      return other.calls && samePort(*other.calls, *model.propagators[i].calls);
    });
    const Memory read = memory;
    applyCalls(memory, thrown, model, i, match, call, result);
    if (isOther) memory.join(domain_, assumed_, read);
  }
  storePendingResult(memory, target, call, std::move(result));
  rememberPointer(memory, model, call);
  markChanged(memory, model, target, call);
}

// The pointer that an iterator or smart pointer gives out names what that object names, until it changes; one into a
// container names a part of what the pointer to the container names.
void FunctionAnalysis::rememberPointer(Memory &memory, const bind::FunctionModel &model, const Invocation &call) {
  if (!call.hasReceiver || !call.target || model.propagators.empty() || call.receiver.object.locations.empty()) return;
  const bool isAccess = llvm::all_of(model.propagators, [](const bind::BoundPropagator &entry) {
    return entry.kind == models::PropagatorKind::Alias && entry.input.size() == 1 && entry.output.size() == 1 &&
           entry.output[0].base == models::PortBase::Return && entry.output[0].steps.empty() &&
           entry.input[0].base == models::PortBase::This;
  });
  if (!isAccess) return;
  const std::vector<models::PortStep> &steps = model.propagators[0].input[0].steps;
  const bool isPointer = steps.size() == 1 && steps[0].kind == models::PortStepKind::Dereference;
  if (!isPointer && model.propagators.size() == 1) {
    const Cells part = walkSteps(memory, call.receiver.object, steps, call);
    return rememberName(memory, *call.target, part.focus);
  }
  const LocationId giver = call.receiver.object.locations[0];
  const Location &at = domain_.at(giver);
  const bool isLocal = at.step == LocationStep::Root && at.root == RootKind::Local && !memory.isManifold(giver);
  if (isPointer && isLocal && call.receiver.object.locations.size() == 1) rememberName(memory, *call.target, domain_.dereference(giver));
}

// What the projection of a range algorithm makes of an element.
Actual FunctionAnalysis::projected(Memory &memory, Memory &thrown, const Cells &projection, const Actual &element,
                                   const Invocation &from) {
  Actual result;
  result.span = element.span;
  result.value = invoke(memory, thrown, projection, {element}, from, base::Confidence::High);
  if (!result.value.top.contains(AtomKind::Address)) return result;
  result.byAddress = true;
  dereferenceAtoms(result.value.top, result.object);
  return result;
}

void FunctionAnalysis::applyCalls(Memory &memory, Memory &thrown, const bind::FunctionModel &model, std::size_t number,
                                  Match match, Invocation &call, PendingResult &result) {
  const bind::BoundPropagator &entry = model.propagators[number];
  const auto confidence = match == Match::Yes ? base::Confidence::High : base::Confidence::Low;
  std::vector<Actual> actuals;
  for (const models::Port &with : entry.with) {
    if (with.steps.empty() && with.base != models::PortBase::This && with.base != models::PortBase::Any) {
      const std::size_t first = with.base == models::PortBase::Arguments ? 0 : with.index;
      const std::size_t last = with.base == models::PortBase::Argument ? first + 1 : call.actuals.size();
      for (std::size_t i = first; i < last && i < call.actuals.size(); ++i) actuals.push_back(call.actuals[i]);
      continue;
    }
    for (const PortCells &port : portCells(memory, with, call)) actuals.push_back(actualOfObject(port.cells, port.span));
  }
  auto callablesAt = [&](const models::Port &where) {
    Cells callables;
    for (const PortCells &port : portCells(memory, where, call)) {
      for (LocationId id : port.cells.locations) callables.add(id);
      callables.carried.insertAll(port.cells.carried);
    }
    return callables;
  };
  Cells callables = callablesAt(*entry.calls);
  if (entry.methods) {
    // As through member pointers: the object is the first argument.
    actuals.insert(actuals.begin(), actualOfObject(callables, call.span));
    callables = {};
    for (flow::FunctionId method : *entry.methods) {
      Atom atom;
      atom.kind = AtomKind::Function;
      atom.payload = method.value;
      callables.carried.insert(atom);
    }
  }
  Invocation from = call;
  from.isLater |= entry.called == models::CallTime::Later;
  if (entry.through) {
    const Cells projection = callablesAt(*entry.through);
    for (Actual &actual : actuals) actual = projected(memory, thrown, projection, actual, from);
    if (!memory.reachable) return;
  }
  if (from.isLater) keepForLater({from, {}, {}, callables, actuals, number});
  const Memory before = memory;
  Tree value = invoke(memory, thrown, callables, std::move(actuals), from, confidence);
  if (from.isLater) memory.join(domain_, assumed_, before);  // perhaps it has not run yet
  if (!memory.reachable) return;
  const bool isSure = !from.isLater && match == Match::Yes;
  for (const models::Port &port : entry.clears) {
    if (isSure && isOnePlace(memory, port, call)) clearPort(memory, memory, port, entry.kind, call, result);
  }
  for (const models::Port &output : entry.result) writePort(memory, memory, output, value, call, false, models::PropagatorKind::Taint, {}, result);
}

void FunctionAnalysis::storePendingResult(Memory &memory, flow::FunctionId target, Invocation &call, PendingResult result) {
  if (!call.target && !call.result) return;
  flow::TypeId type = program_.function(target).result;
  if (domain_.isVoidPointer(type) && call.target) {
    // malloc: an object of the type that the caller takes it for.
    const Cells to = evaluate(memory, *call.target);
    const flow::TypeId wanted = to.locations.empty() ? flow::TypeId{} : domain_.typeOf(to.locations.front());
    if (domain_.isAddressType(wanted)) type = wanted;
  }
  Tree value;
  if (domain_.isAddressType(type)) {
    // A result that refers to nothing known is an object of its own: malloc, curl_easy_init, strdup.
    // Of one that depends on the inputs nobody shows what its pointers name.
    const bool isOpaque = !result.isSet || (!result.isCopy && hasPointers(program_.type(type).inner));
    if (result.addresses.empty() || !result.content.empty()) value = freshResult(memory, call, type, std::move(result.content), isOpaque);
    value.top.insertAll(result.addresses);
  } else {
    value = std::move(result.content);
    value.top.insertAll(result.addresses);
    if (result.isHandle) openHandle(memory, call, type, value);
  }
  const flow::RecordId given = domain_.recordOf(type);
  for (LocationId iterator : call.iterator.locations) {
    if (given && domain_.recordOf(domain_.typeOf(iterator)) == given) value = read(memory, call.iterator);
  }
  storeResult(memory, call, std::move(value));
}

void FunctionAnalysis::applySources(Memory &memory, flow::FunctionId target, const bind::FunctionModel &model, Invocation &call) {
  const std::string &name = program_.function(target).qualified;
  for (const bind::BoundSource &source : model.sources) {
    Tree value;
    Atom atom;
    atom.kind = AtomKind::Source;
    atom.payload = source.source.value;
    atom.confidence = call.confidence;
    const bool isResult = source.output.base == models::PortBase::Return;
    atom.trace = domain_.traces.step({}, call.span, function_, (isResult ? "returned by '" : "filled by '") + name + "'");
    value.top.insert(atom);
    if (isResult) {
      if (call.result) {
        call.result->top.insert(atom);
      } else if (call.target) {
        for (LocationId id : evaluate(memory, *call.target).locations) memory.writeWeak(domain_, assumed_, id, value);
      }
      continue;
    }
    fillPointers(memory, source.output, call);
    for (const PortCells &port : portCells(memory, source.output, call)) {
      for (LocationId id : port.cells.locations) memory.writeWeak(domain_, assumed_, id, value);
    }
  }
}

}  // namespace piiflow::solve
