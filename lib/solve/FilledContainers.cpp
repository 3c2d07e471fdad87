// Whether something was put into a container: `for (auto &step : steps) text = step(text);` runs once at least then.
//
// Kept beside the container (Domain::kFilled), of those whose elements do something: callables, and pointers to objects.
// Callers say so of what their callees run through (an assumption, as that on null pointers). That a container is empty
// is never concluded: it may be filled where nothing shows it.
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

enum class Filling : std::uint8_t { Kept, Copied, Filled, Emptied, Open };

bool takesList(const Domain &domain, const flow::Function &function) {
  return llvm::any_of(function.parameters, [&](const flow::Parameter &parameter) {
    const flow::RecordId record = domain.recordOf(parameter.type);
    return record && domain.program.record(record).qualified == "std::initializer_list";
  });
}

/// What a method of a container does to the number of its elements.
Filling fillingBy(const Domain &domain, const flow::Function &function) {
  static const llvm::StringSet<> kAdding{"push", "push_back", "push_front", "emplace", "emplace_back", "emplace_front", "try_emplace", "insert_or_assign"};
  static const llvm::StringSet<> kTaking{"pop", "pop_back", "pop_front", "erase", "resize", "swap", "extract", "merge", "assign", "splice", "splice_after", "erase_after", "remove", "remove_if", "unique"};
  const llvm::StringRef qualified = function.qualified;
  const llvm::StringRef name = qualified.substr(qualified.rfind(':') + 1);
  if (takesList(domain, function)) return Filling::Filled;
  if (function.isCopyOrMove) return Filling::Copied;
  if (function.isConstructor) return function.parameters.empty() ? Filling::Emptied : Filling::Open;
  const bool isMade = name == "operator[]" && qualified.contains("map::");  // of a key that a map has not
  if (kAdding.contains(name) || isMade) return Filling::Filled;
  // One element, with or without the place that it goes to; of a range nobody says whether it is empty.
  const bool isOne = name.starts_with("insert") && !function.parameters.empty() && domain.isAddressType(function.parameters.back().type);
  if (isOne) return Filling::Filled;
  if (name == "clear") return Filling::Emptied;
  return kTaking.contains(name) ? Filling::Open : Filling::Kept;
}

bool isForWriting(const Domain &domain, const flow::Function &function, std::size_t argument) {
  if (argument >= function.parameters.size()) return true;
  const flow::TypeId type = function.parameters[argument].type;
  const flow::TypeId target = domain.isAddressType(type) ? domain.program.type(type).inner : flow::TypeId{};
  return target && !domain.program.type(target).isConst;
}

}  // namespace

/// A container of the library whose elements are called, or point to objects that are.
bool FunctionAnalysis::isContainerOfSteps(LocationId cell) const {
  const flow::RecordId container = domain_.recordOf(domain_.typeOf(cell));
  if (!container || !program_.record(container).isSystem || solver_.bounds().nullNeeds == 0) return false;
  auto isStep = [&](flow::TypeId type) {
    const flow::RecordId record = domain_.recordOf(type);
    return record && program_.record(record).qualified == "std::function";
  };
  const std::vector<flow::TypeId> &elements = program_.record(container).templateArguments;
  auto hasStep = [&](flow::TypeId type) {
    const flow::RecordId record = domain_.recordOf(type);
    return isStep(type) || (record && llvm::any_of(program_.record(record).fields, [&](flow::FieldId field) { return isStep(program_.field(field).type); }));
  };
  return !isStep(domain_.typeOf(cell)) && (containsPointers(container) || llvm::any_of(elements, hasStep));
}

void FunctionAnalysis::writeFilling(Memory &memory, LocationId container, const AtomSet &filling, bool isSure, bool isNew) {
  const LocationId cell = domain_.named(container, Domain::kFilled);
  if (domain_.at(cell).parent != container) return;  // a path may have been cut
  if (!isNew && lookup(memory, cell).empty()) return;  // nobody saw it made
  Tree value;
  value.top = filling;
  if (isSure && isSingular(memory, container, false)) {
    memory.writeStrong(domain_, cell, value);
  } else {
    memory.writeWeak(domain_, assumed_, cell, value);
  }
}

/// What is known of the container that another one is made from, or given.
AtomSet FunctionAnalysis::fillingOf(const Memory &memory, const Cells &containers) {
  AtomSet filling;
  for (LocationId id : containers.locations) filling.insertAll(lookup(memory, domain_.named(id, Domain::kFilled)));
  if (filling.empty()) filling.insert(domain_.somethingUnknown());
  return filling;
}

void FunctionAnalysis::markFilled(Memory &memory, flow::FunctionId target, const Invocation &call) {
  const flow::Function &function = program_.function(target);
  if (call.hasReceiver && !function.isConst) {
    const Cells &object = call.receiver.object;
    const Filling filling = llvm::any_of(object.locations, [&](LocationId id) { return isContainerOfSteps(id); }) ? fillingBy(domain_, function) : Filling::Kept;
    AtomSet atoms;
    switch (filling) {
      case Filling::Kept: break;
      case Filling::Copied: atoms = fillingOf(memory, call.actuals.empty() ? Cells{} : call.actuals[0].object); break;
      case Filling::Filled: atoms.insert(domain_.filled()); break;
      case Filling::Emptied: atoms.insert(domain_.nothing()); break;
      case Filling::Open: atoms.insert(domain_.somethingUnknown()); break;
    }
    for (LocationId id : object.locations) {
      if (filling != Filling::Kept) writeFilling(memory, id, atoms, object.locations.size() == 1 && !object.shifted, function.isConstructor);
    }
  }
  for (std::size_t i = 0; i < call.actuals.size(); ++i) {
    if (!call.actuals[i].byAddress || !isForWriting(domain_, function, i) || function.isCopyOrMove) continue;
    for (LocationId id : call.actuals[i].object.locations) unsettleFilling(memory, id);
  }
}

/// Who gets the container for writing may take everything out of it.
void FunctionAnalysis::unsettleFilling(Memory &memory, LocationId cell) {
  AtomSet open;
  open.insert(domain_.somethingUnknown());
  if (isContainerOfSteps(cell)) writeFilling(memory, cell, open, false, false);
}

void FunctionAnalysis::transferEmptyRange(Memory &memory, const flow::Instruction &instruction) {
  const Cells range = evaluate(memory, instruction.operands[0]);
  if (range.locations.empty() || range.shifted) return;
  const bool isFilled = llvm::all_of(range.locations, [&](LocationId id) {
    return isContainerOfSteps(id) && nullnessOf(lookup(memory, domain_.named(id, Domain::kFilled)), false) == Nullness::Set;
  });
  memory.isUnlikely |= isFilled;
}

}  // namespace piiflow::solve
