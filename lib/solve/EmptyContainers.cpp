// Elements of containers that nothing was put into.
//
// What a pointer out of a container refers to is unknown where no store is seen, and a virtual call on it may go to any
// overrider. Where the container itself was made on the way here, and holds nothing, there is no such object: a
// dispatcher without channels calls none. Callers say so of what their callees look into (an assumption, as those on
// types). In large programs, where stores may be cut by a bound, nothing is concluded.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

bool isSmartPointer(llvm::StringRef qualified) { return qualified == "std::unique_ptr" || qualified == "std::shared_ptr"; }

}  // namespace

/// A pointer, or an object with one among its members.
bool FunctionAnalysis::hasPointers(flow::TypeId type) const {
  auto isPointer = [&](flow::TypeId of) {
    const flow::RecordId record = domain_.recordOf(of);
    return program_.type(of).kind == flow::TypeKind::Pointer || (record && isSmartPointer(program_.record(record).qualified));
  };
  const flow::RecordId record = domain_.recordOf(type);
  return isPointer(type) || (record && llvm::any_of(program_.record(record).fields, [&](flow::FieldId field) {
                               return isPointer(program_.field(field).type);
                             }));
}

/// A container of the library whose elements are or have pointers, or stand beside them: `std::map<int, Channel *>`.
bool FunctionAnalysis::containsPointers(flow::RecordId container) const {
  const flow::Record &record = program_.record(container);
  if (!record.isSystem || isSmartPointer(record.qualified)) return false;
  return llvm::any_of(record.templateArguments, [&](flow::TypeId type) { return hasPointers(type); });
}

/// Whether the object at `cell` is a container of pointers that was made since the function was entered.
bool FunctionAnalysis::isMadeContainer(const Memory &memory, LocationId cell) {
  if (domain_.at(cell).manifold || memory.isManifold(domain_.at(cell).object)) return false;
  bool isContainer = false;
  for (const Atom &atom : lookup(memory, cell)) {
    if (atom.kind == AtomKind::Type) isContainer |= containsPointers(flow::RecordId{atom.payload});
    if (atom.kind != AtomKind::Type && !isNothing(atom)) return false;
  }
  return isContainer;
}

bool FunctionAnalysis::isNothing(const Atom &atom) const {
  return atom.kind == AtomKind::Constant && atom.payload == domain_.emptyConstant().value;
}

/// Whether `object` is what a pointer out of an empty container would refer to.
bool FunctionAnalysis::isInEmptyContainer(const Memory &memory, LocationId object) {
  return domain_.at(object).step == LocationStep::Dereference && isOfEmptyContainer(memory, domain_.at(object).parent);
}

/// Whether the cell is within an element of a container that has none.
bool FunctionAnalysis::isOfEmptyContainer(const Memory &memory, LocationId cell) {
  if (solver_.bounds().nullNeeds == 0) return false;
  LocationId container;
  for (LocationId id = cell; id != domain_.at(cell).object; id = domain_.at(id).parent) {
    const LocationStep step = domain_.at(id).step;
    if (step == LocationStep::Element || step == LocationStep::Keyed) container = domain_.at(id).parent;
  }
  if (!container || !isMadeContainer(memory, container)) return false;
  return llvm::all_of(memory.writtenBelow(domain_, container, false), [&](const auto &entry) {
    return llvm::all_of(*entry.second, [&](const Atom &atom) { return isNothing(atom) || atom.kind == AtomKind::Type; });
  });
}

/// Callers say of an input that there is no such object.
void FunctionAnalysis::assumeNone(LocationId object, Assumptions &known) {
  const LocationId key = domain_.named(object, "<none>");
  if (domain_.at(key).parent != object) return;  // a path may have been cut
  known[key].insert(domain_.nothing());
}

bool FunctionAnalysis::isAssumedNone(LocationId object) {
  return !assumed_.empty() && assumed_.contains(domain_.named(object, "<none>"));
}

// What gets a container for writing, and shows no body, may put something into it: `loadPlugins(plugins)`.
void FunctionAnalysis::unsettleContainer(Memory &memory, LocationId cell) {
  unsettleFilling(memory, cell);
  if (!isMadeContainer(memory, cell)) return;
  Tree value;
  value.top.insert(domain_.somethingUnknown());
  memory.writeWeak(domain_, assumed_, domain_.element(cell), value);
}

}  // namespace piiflow::solve
