// Objects that are made when they are first asked for: `if (!p) p = new T;`.
//
// The object is made only where the input was null when the function was entered. A caller whose pointer names an object
// already has nothing made, and knows afterwards that the pointer names one.
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
  if (instruction.opcode == flow::Opcode::IsSet) return memory.markSet(place);
  tested_.insert(place);
  if (domain_.isInput(place) && isAsEntered(lookup(memory, place), place)) memory.markNullAtEntry(place);
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
  if (here == object) return true;  // it may be that of another call
  a_.calleesGuards_[here] = std::move(open);
  return true;
}

}  // namespace piiflow::solve
