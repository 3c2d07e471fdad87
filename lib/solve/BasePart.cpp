// What a base class's method can see of an object, when its body is not seen: the base's own part. A library's class
// knows nothing of the members that a class of the program adds to it.
#include "flow/BodyIndex.h"
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

/// A pointer to an object with virtual methods (an event) tells of something; a reference to one may be what data is
/// handed over in (a writer).
bool holdsData(const Domain &domain, flow::TypeId type) {
  if (!type || domain.program.type(type).kind != flow::TypeKind::Pointer) return true;
  const flow::RecordId record = domain.recordOf(domain.program.type(type).inner);
  return !record || !domain.program.record(record).isPolymorphic;
}

bool isForWriting(const Domain &domain, flow::TypeId type) {
  if (!domain.isAddressType(type)) return false;
  const flow::TypeId target = domain.program.type(type).inner;
  return target && !domain.program.type(target).isConst;
}

/// Whether a function may hand data to its caller.
bool givesOut(const Domain &domain, const flow::Function &function) {
  if (!domain.isVoid(function.result) && !domain.isArithmeticType(function.result)) return true;
  return llvm::any_of(function.parameters, [&](const flow::Parameter &parameter) {
    return isForWriting(domain, parameter.type) && holdsData(domain, parameter.type);
  });
}

bool takesIn(const Domain &domain, const flow::Function &function) {
  return llvm::any_of(function.parameters, [&](const flow::Parameter &parameter) {
    return !domain.isArithmeticType(parameter.type) && holdsData(domain, parameter.type);
  });
}

/// Whether a method may use members of its class: its body names some, or calls what may. Of one that nobody shows, a
/// model says that it does not (what moc writes).
bool usesMembers(const Domain &domain, flow::FunctionId id) {
  const flow::FunctionBody *body = domain.program.body(id);
  if (!body) return !domain.spec.modelOf(id);
  const flow::BodyIndex index = flow::indexOf(*body);
  return !index.fields.empty() || llvm::any_of(index.functions, [&](flow::FunctionId called) { return domain.program.hasBody(called); });
}

/// Whether a virtual method of `base` that a class between it and `derived` overrides is like that.
bool hasOverrider(const Domain &domain, flow::RecordId derived, flow::RecordId base,
                  bool (*isSuch)(const Domain &, const flow::Function &)) {
  const flow::Record &record = domain.program.record(derived);
  if (derived == base || !domain.derivesFrom(derived, base)) return false;
  const bool isHere = llvm::any_of(record.methods, [&](flow::FunctionId id) {
    const flow::Function &method = domain.program.function(id);
    return !method.overrides.empty() && isSuch(domain, method) && usesMembers(domain, id);
  });
  return isHere || llvm::any_of(record.bases, [&](flow::RecordId up) { return hasOverrider(domain, up, base, isSuch); });
}

/// Whether the program can name members of the class that hold data.
bool hasFields(const Domain &domain, flow::RecordId id) {
  const flow::Record &record = domain.program.record(id);
  auto isData = [&](flow::FieldId field) { return !domain.isArithmeticType(domain.program.field(field).type); };
  return llvm::any_of(record.fields, isData) || llvm::any_of(record.bases, [&](flow::RecordId up) { return hasFields(domain, up); });
}

}  // namespace

Domain::Part Domain::partOf(flow::RecordId base, flow::RecordId whole) {
  if (!base || !whole || base == whole || program.record(whole).isSystem || !derivesFrom(whole, base)) return {};
  const auto [it, isNew] = parts_.try_emplace({base.value, whole.value}, Part{});
  if (!isNew) return it->second;
  // A base that is told the class (CRTP) may cast to it.
  const bool isTold = llvm::any_of(program.record(base).templateArguments, [&](flow::TypeId argument) { return recordOf(argument) == whole; });
  if (isTold) return {};
  const Part part{!hasOverrider(*this, whole, base, givesOut), !hasOverrider(*this, whole, base, takesIn) && !hasFields(*this, base)};
  return parts_[{base.value, whole.value}] = part;
}

LocationId Domain::part(LocationId whole, flow::RecordId base) {
  const std::uint32_t name = nameId("<as " + program.record(base).key + ">");
  partBases_[name] = base;
  return child(whole, LocationStep::Named, name);
}

flow::RecordId Domain::partBase(LocationId id) const {
  return at(id).step == LocationStep::Named ? partBases_.lookup(at(id).payload) : flow::RecordId{};
}

// What an unseen method of `base` puts into an object goes into its part; members that the program can name may be meant, too.
LocationId FunctionAnalysis::writtenByBase(LocationId object, flow::RecordId base) {
  return domain_.partOf(base, domain_.recordAt(object)).isAllWritten ? domain_.part(object, base) : object;
}

/// Also where a caller may hand in an object of a class that derives from the base.
bool FunctionAnalysis::isSeenInPart(const Memory &memory, LocationId location, flow::RecordId base) {
  const flow::RecordId record = domain_.recordAt(location);
  if (domain_.partOf(base, record).isAllSeen) return true;
  const bool isLibrarys = record && (record == base || (program_.record(record).isSystem && domain_.derivesFrom(record, base)));
  return isLibrarys && program_.record(base).isPolymorphic && domain_.at(location).step == LocationStep::Dereference &&
         lookup(memory, location).contains(AtomKind::Entry);
}

// As collectParts, but for members that other classes declare.
void FunctionAnalysis::collectBase(const Memory &memory, LocationId location, flow::RecordId base, AtomSet &result, Reached &reached) {
  auto isSeen = [&](flow::FieldId field) {
    const flow::RecordId owner = program_.field(field).parent;
    return !owner || domain_.derivesFrom(base, owner);
  };
  const AtomSet top = lookup(memory, location);
  const bool isEntered = top.contains(AtomKind::Entry);
  auto isEntry = [&](std::uint32_t place) {
    return llvm::any_of(top, [&](const Atom &atom) { return atom.kind == AtomKind::Entry && atom.payload == place; });
  };
  AtomSet here;
  absorb(memory, top, here, reached);
  for (Atom atom : here) {
    if (atom.kind == AtomKind::Reach && isEntry(atom.payload)) atom.payload = domain_.part(LocationId{atom.payload}, base).value;
    result.insert(atom);
  }
  memory.forEachBelow(domain_, assumed_, location, [&](LocationId cell, const AtomSet &atoms) {
    llvm::SmallVector<LocationId, 8> path;
    if (domain_.isBookkeeping(cell) || domain_.isOfConnection(cell) || !domain_.pathBelow(location, cell, path)) return;
    const Location &first = domain_.at(path.front());
    if (first.step == LocationStep::Field && !isSeen({first.payload})) return;
    absorb(memory, atoms, result, reached);
  });
  if (isEntered) return;  // its members are the caller's to name
  for (const std::vector<flow::Step> &path : domain_.annotatedPaths(domain_.typeOf(location))) {
    if (!path.empty() && path.front().kind == flow::StepKind::Field && !isSeen(path.front().field)) continue;
    LocationId id = location;
    for (const flow::Step &step : path) id = step.kind == flow::StepKind::Field ? domain_.field(id, step.field) : domain_.element(id);
    absorb(memory, lookup(memory, id), result, reached);
  }
}

// All that an unseen function can read of what it is handed for a parameter of type `declared`.
AtomSet FunctionAnalysis::collectHanded(const Memory &memory, const Actual &actual, flow::TypeId declared) {
  const flow::RecordId seen = domain_.isAddressType(declared) ? domain_.recordOf(program_.type(declared).inner) : flow::RecordId{};
  if (seen) {
    Cells object;
    dereferenceAtoms(actual.value.top, object);
    object.seenAs = seen;
    if (llvm::any_of(object.locations, [&](LocationId id) { return isSeenInPart(memory, id, seen); })) return collect(memory, object);
  }
  return collectTree(memory, actual.value);
}

}  // namespace piiflow::solve
