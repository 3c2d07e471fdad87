// Tests for null.
//
// Objects that are made when they are first asked for: `if (!p) p = new T;`. The object is made only where the input was
// null when the function was entered. A caller whose pointer names an object already has nothing made, and knows afterwards
// that the pointer names one.
//
// Steps that are taken when there is someone to take them: `if (next_) next_->run(x);`, `if (f) f(x);`. A caller that knows
// whether the input is null says so (an assumption, as those on callables): the other way is unlikely then. It is followed
// for what is sent there, since a pointer may be null where the program does not show it.
#include "llvm/ADT/STLExtras.h"
#include "solve/SummaryApplication.h"

namespace piiflow::solve {

namespace {

bool isAddressOnly(const AtomSet &atoms) {
  return atoms.contains(AtomKind::Address) && llvm::all_of(atoms, [](const Atom &a) {
    return a.kind == AtomKind::Address || a.kind == AtomKind::Type;
  });
}

/// Nothing was stored at `input` since the function was entered.
bool isAsEntered(const AtomSet &atoms, LocationId input) {
  const Atom *only = atoms.size() == 1 ? &*atoms.begin() : nullptr;
  return only && only->kind == AtomKind::Entry && only->payload == input.value && (only->flags & kShifted) == 0;
}

}  // namespace

void FunctionAnalysis::transferNullTest(Memory &memory, const flow::Instruction &instruction) {
  const Cells pointer = evaluate(memory, instruction.operands[0]);
  if (pointer.locations.size() != 1 || pointer.shifted || !isSingular(memory, pointer.locations[0], false)) return;
  const LocationId place = pointer.locations[0];
  const bool isWrapper = holdsFunction(place);
  const Nullness nullness = nullnessOf(lookup(memory, isWrapper ? domain_.element(place) : place), isWrapper);
  const bool saysSet = instruction.opcode == flow::Opcode::IsSet;
  memory.isUnlikely |= nullness == (saysSet ? Nullness::Null : Nullness::Set);
  if (!instruction.isInitialisation) return;
  if (saysSet) return memory.markSet(place);
  tested_.insert(place);
  if (domain_.isInput(place) && isAsEntered(lookup(memory, place), place)) memory.markNullAtEntry(place);
}

/// std::function and its like, whose content is what is null or not.
bool FunctionAnalysis::holdsFunction(LocationId pointer) {
  const flow::RecordId record = domain_.recordOf(domain_.typeOf(pointer));
  const llvm::StringRef name = record ? llvm::StringRef(program_.record(record).qualified) : "";
  return name == "std::function" || name == "std::move_only_function";
}

/// A pointer, or an object of the library that works like one.
bool FunctionAnalysis::mayBeTested(LocationId cell) {
  const flow::TypeId type = domain_.typeOf(cell);
  if (!type) return false;
  if (program_.type(type).kind == flow::TypeKind::Pointer) return true;
  const flow::RecordId record = domain_.recordOf(type);
  const llvm::StringRef name = record ? llvm::StringRef(program_.record(record).qualified) : "";
  return name == "std::unique_ptr" || name == "std::shared_ptr" || holdsFunction(cell);
}

// What gets a pointer that is null for writing, and shows no body, may make it name something: `open(&connection)`.
void FunctionAnalysis::unsettleNulls(Memory &memory, const flow::Function *function, const Invocation &call) {
  auto isNullOrInput = [&](const AtomSet &atoms) {
    return !atoms.empty() && llvm::all_of(atoms, [&](const Atom &atom) {
      return atom.kind == AtomKind::Entry || isNothing(atom);
    });
  };
  auto unsettle = [&](const Cells &cells) {
    for (LocationId id : cells.locations) {
      std::vector<LocationId> tested;
      std::vector<LocationId> written{id};
      if (mayBeTested(id) && isNullOrInput(lookup(memory, id))) tested.push_back(id);
      for (const auto &[cell, atoms] : memory.writtenBelow(domain_, id, false)) {
        written.push_back(cell);
        if (isNullOrInput(*atoms) && (mayBeTested(cell) || holdsFunction(domain_.at(cell).parent))) tested.push_back(cell);
      }
      for (LocationId cell : tested) {
        Tree value;
        value.top.insert(domain_.somethingUnknown());
        memory.writeWeak(domain_, assumed_, cell, value);
        if (holdsFunction(cell)) memory.writeWeak(domain_, assumed_, domain_.element(cell), value);
      }
      for (LocationId cell : written) {
        unsettleContainer(memory, cell);
        unsettleValue(memory, cell);
      }
    }
  };
  if (call.hasReceiver && !(function && function->isConst)) unsettle(call.receiver.object);
  for (std::size_t i = 0; i < call.actuals.size(); ++i) {
    const bool isDeclared = function && i < function->parameters.size();
    const flow::TypeId type = isDeclared ? function->parameters[i].type : call.actuals[i].type;
    const flow::TypeId inner = domain_.isAddressType(type) ? program_.type(type).inner : flow::TypeId{};
    if (!inner || program_.type(inner).isConst) continue;
    Cells given = call.actuals[i].byAddress ? call.actuals[i].object : Cells{};
    if (!call.actuals[i].byAddress) dereferenceAtoms(call.actuals[i].value.top, given);
    unsettle(given);
  }
}

LocationId FunctionAnalysis::assumptionOf(LocationId input, Nullness nullness) {
  const LocationId key = domain_.named(input, nullness == Nullness::Set ? "<set>" : "<null>");
  return domain_.at(key).parent == input ? key : LocationId{};  // a path may have been cut
}

FunctionAnalysis::Nullness FunctionAnalysis::nullnessOf(const AtomSet &atoms, bool ofFunction) {
  bool maybeSet = false;
  bool maybeNull = false;
  llvm::SmallVector<LocationId, 2> open;
  for (const Atom &atom : atoms) {
    switch (atom.kind) {
      case AtomKind::Entry: {
        const LocationId held{atom.payload};
        if (ofFunction && domain_.at(held).step != LocationStep::Element) return Nullness::Unknown;
        const LocationId input = ofFunction ? domain_.at(held).parent : held;
        const bool isNull = assumed_.contains(assumptionOf(input, Nullness::Null));
        const bool isSet = assumed_.contains(assumptionOf(input, Nullness::Set));
        maybeNull |= isNull;
        maybeSet |= isSet;
        if (!isNull && !isSet) open.push_back(input);
        break;
      }
      case AtomKind::Address: {
        const Location &base = domain_.at(domain_.at(LocationId{atom.payload}).base);
        const bool isObject = base.root != RootKind::Heap || solver_.isAllocated(HeapId{base.payload});
        if (!isObject || atom.confidence != base::Confidence::High) return Nullness::Unknown;
        maybeSet = true;
        break;
      }
      case AtomKind::Function:
      case AtomKind::Member: maybeSet = true; break;
      case AtomKind::Type: maybeSet |= ofFunction; break;
      case AtomKind::Constant: {
        if (atom.payload == domain_.filled().payload) {
          maybeSet = true;
          break;
        }
        const flow::Constant &constant = domain_.constantAt(ConstantId{atom.payload});
        const bool isNull = constant.kind == flow::ConstantKind::Null || constant.kind == flow::ConstantKind::Empty;
        const bool isText = constant.kind == flow::ConstantKind::String && !ofFunction;
        if (!isNull && !isText) return Nullness::Unknown;
        maybeNull |= isNull;
        maybeSet |= isText;
        break;
      }
      case AtomKind::Source:
      case AtomKind::Reach:
      case AtomKind::Pending: return Nullness::Unknown;
    }
  }
  if (maybeSet && maybeNull) return Nullness::Unknown;
  for (LocationId input : open) {
    if (summary_.nullNeeds.size() < solver_.bounds().nullNeeds) summary_.nullNeeds.insert(input);
  }
  if (!open.empty() || maybeSet == maybeNull) return Nullness::Unknown;
  return maybeSet ? Nullness::Set : Nullness::Null;
}

void FunctionAnalysis::assumeNulls(SummaryApplication &application, const FunctionSummary &summary, flow::FunctionId target,
                                   bool isDispatch, Assumptions &known) {
  Assumptions told = known;
  for (LocationId input : summary.nullNeeds) {
    const bool isWrapper = holdsFunction(input);
    const Nullness nullness = nullnessOf(application.topOf(isWrapper ? domain_.element(input) : input), isWrapper);
    if (nullness == Nullness::Unknown || (nullness == Nullness::Null && domain_.isFilling(input))) continue;
    if (const LocationId key = assumptionOf(input, nullness)) told[key].insert(domain_.nothing());
  }
  if (told.size() != known.size() && solver_.hasRoomFor(target, told, isDispatch)) known = std::move(told);
}

void FunctionAnalysis::rememberSet(Memory &memory, LocationId location, const AtomSet &written) const {
  if (tested_.contains(location) && isAddressOnly(written)) memory.markSet(location);
}

bool FunctionAnalysis::isSet(const Memory &memory, LocationId pointer) {
  return isSingular(memory, pointer, false) && (memory.isMarkedSet(pointer) || isAddressOnly(lookup(memory, pointer)));
}

/// Says in the summary which of the objects that the function made were made where inputs were null.
void FunctionAnalysis::rememberMakers(FunctionSummary &summary) const {
  if (guards_.empty() && calleesGuards_.empty()) return;
  for (LocationId object : exported_) {
    const Location &at = domain_.at(object);
    if (at.step != LocationStep::Root || at.root != RootKind::Heap) continue;
    const HeapId heap{at.payload};
    if (madeAgain_.contains(heap)) continue;
    const Site &site = domain_.at(domain_.at(heap).chain.back());
    std::set<LocationId> inputs;
    if (auto it = calleesGuards_.find(heap); it != calleesGuards_.end()) inputs = it->second;
    if (auto it = guards_.find(site.instruction); it != guards_.end() && site.function == function_) {
      inputs.insert(it->second.begin(), it->second.end());
    }
    if (!inputs.empty()) summary.madeIfNull[heap] = std::move(inputs);
  }
}

/// Whether the callee may make the object, `here` in the caller's terms, in this call.
bool SummaryApplication::isMade(HeapId object, HeapId here) {
  if (!madeIfNull_) return true;
  const auto guards = madeIfNull_->find(object);
  if (guards == madeIfNull_->end()) return true;
  std::set<LocationId> open;
  for (LocationId input : guards->second) {
    const Cells pointers = map(input);
    if (pointers.locations.size() != 1 || pointers.shifted) continue;
    const LocationId pointer = pointers.locations[0];
    if (a_.isSet(before_, pointer)) return false;
    const bool isOpen = domain_.isInput(pointer) && a_.isSingular(before_, pointer, false);
    if (isOpen && isAsEntered(a_.lookup(before_, pointer), pointer)) open.insert(pointer);
  }
  if (here == object) {
    // A recursive call makes such objects, too, and looks at its own inputs.
    a_.madeAgain_.insert(object);
    return true;
  }
  a_.calleesGuards_[here] = std::move(open);
  return true;
}

}  // namespace piiflow::solve
