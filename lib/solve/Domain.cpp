#include "solve/Domain.h"

#include <algorithm>
#include <utility>

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxRepeats = 2;      // a recursive type folds when one member would stand more often on a path
constexpr unsigned kMinHeapContext = 2;   // sites that name a heap object: where it was made, then who called
constexpr unsigned kMaxHeapContext = 6;
constexpr unsigned kMaxDeepContexts = 64; // of one allocation; a function that everybody allocates with keeps short ones
constexpr unsigned kSpareContexts = 4096; // beyond that, of the whole program: what small programs allocate is told apart

/// True when the first template argument of a library class is the type of what it holds or refers to. Views and
/// adapted iterators name what they are made from, a variant one of several.
bool namesContent(llvm::StringRef qualified) {
  return !qualified.starts_with("std::ranges::") && !qualified.ends_with("::variant") && qualified != "std::tuple" &&
         qualified != "std::reverse_iterator" && qualified != "std::move_iterator" && qualified != "std::counted_iterator" &&
         !qualified.ends_with("node_handle");
}

/// Library classes whose element is one object, not any of several.
bool holdsOneValue(llvm::StringRef qualified) {
  return qualified == "std::optional" || qualified == "std::expected" || qualified == "std::any" || qualified == "std::atomic" ||
         qualified == "boost::optional" || qualified == "boost::any" || qualified == "absl::optional" || qualified == "tl::optional" ||
         qualified == "tl::expected" || qualified == "std::function" || qualified == "std::move_only_function" ||
         qualified == "std::copyable_function" || qualified == "std::packaged_task" || qualified == "boost::function" ||
         qualified == "absl::AnyInvocable";
}

bool isMapLike(llvm::StringRef name) {
  return name == "std::map" || name == "std::unordered_map" || name == "std::multimap" ||
         name == "std::unordered_multimap" || name == "std::flat_map" || name == "std::flat_multimap";
}

}  // namespace

Domain::Domain(const link::Program &program, const bind::TaintSpec &spec)
    : program(program), spec(spec), annotatedPaths_(program, spec) {
  flow::Constant empty;
  constants_.emplace_back(empty, base::SourceSpan{});
}

LocationId Domain::root(RootKind kind, flow::FunctionId function, std::uint32_t index) {
  const std::pair<std::uint64_t, std::uint64_t> key{
      (std::uint64_t{function.value} << 32) | index,
      (std::uint64_t{0xfffffff0u} << 32) | static_cast<std::uint32_t>(kind)};
  auto [it, added] = locationIds_.try_emplace(key, LocationId{static_cast<std::uint32_t>(locations_.size())});
  if (added) {
    Location location;
    location.root = kind;
    location.payload = index;
    location.function = function;
    location.object = location.base = it->second;
    locations_.push_back(location);
  }
  return it->second;
}

// Recursive structures (`node.next.next`): the third object of one class on a path, or the third time that the same
// member would follow, folds back to the one before, which then stands for every further node.
LocationId Domain::foldRecursion(LocationId parent, LocationStep step, std::uint32_t payload) {
  if (step == LocationStep::Dereference) {
    const flow::TypeId pointer = typeOf(parent);
    const flow::RecordId record = payload != 0             ? program.field(flow::FieldId{payload - 1}).parent
                                  : isAddressType(pointer) ? recordOf(program.type(pointer).inner)
                                                           : flow::RecordId{};
    unsigned objects = 0;
    LocationId last;
    for (LocationId id = parent; record && id; id = at(id).parent) {
      if (at(id).step != LocationStep::Dereference || recordOf(typeOf(id)) != record) continue;
      if (!last) last = id;
      if (++objects >= kMaxRepeats) return last;
    }
    return {};
  }
  if (step == LocationStep::Field) {
    // A callable that wraps one of its own kind (a chain of handlers): all further ones are one.
    const flow::Field &capture = program.field({payload});
    if (program.record(capture.parent).isLambda && recordOf(capture.type)) {
      for (LocationId id = parent; id; id = at(id).parent) {
        if (at(id).step != LocationStep::Field || program.field({at(id).payload}).type != capture.type) continue;
        if (program.record(program.field({at(id).payload}).parent).isLambda) return id;
      }
    }
    unsigned repeats = 0;
    LocationId last;
    for (LocationId id = parent; id; id = at(id).parent) {
      if (at(id).step == LocationStep::Field && at(id).payload == payload) {
        if (!last) last = id;
        if (++repeats > kMaxRepeats) return last;
      }
    }
  }
  return {};
}

LocationId Domain::child(LocationId parent, LocationStep step, std::uint32_t payload) {
  const std::pair<std::uint64_t, std::uint64_t> key{(std::uint64_t{parent.value} << 32) | payload,
                                                    static_cast<std::uint64_t>(step)};
  if (auto it = locationIds_.find(key); it != locationIds_.end()) return it->second;
  const LocationId id = makeChild(parent, step, payload);
  locationIds_[key] = id;
  return id;
}

LocationId Domain::behind(LocationId parent) const {
  const auto it = locationIds_.find({std::uint64_t{parent.value} << 32, static_cast<std::uint64_t>(LocationStep::Dereference)});
  return it == locationIds_.end() ? LocationId{} : it->second;
}

LocationId Domain::makeChild(LocationId parent, LocationStep step, std::uint32_t payload) {
  const Location above = at(parent);
  const bool isMember = step == LocationStep::Field || step == LocationStep::Named;
  if (isMember && above.fields >= kMaxFields + 3) return parent;
  if (above.depth >= kMaxDepth && step != LocationStep::Dereference) return parent;
  if (above.depth >= kMaxDepth + 2) return parent;
  if (step == LocationStep::Field && !mayHave(parent, program.field(flow::FieldId{payload}).parent)) return parent;
  if (step == LocationStep::Element && isAmongElements(parent)) return parent;
  if (step == LocationStep::Field && isInOverlay(parent)) return parent;
  if (LocationId folded = foldRecursion(parent, step, payload)) {
    locations_[folded.value].manifold = locations_[folded.value].folded = true;
    return folded;
  }
  if (step == LocationStep::Keyed && !hasRoomForKey(parent)) return element(parent);
  const bool isOneOfMany = step == LocationStep::Element && !isSingleElement(parent);
  const LocationId id{static_cast<std::uint32_t>(locations_.size())};
  Location location;
  location.parent = parent;
  location.step = step;
  location.payload = payload;
  location.base = above.base;
  location.object = step == LocationStep::Dereference ? id : above.object;
  location.depth = static_cast<std::uint8_t>(above.depth + 1);
  // Members count towards five within one object; pointers to further objects have room of their own.
  location.fields = static_cast<std::uint8_t>(step == LocationStep::Dereference ? 0 : above.fields + (isMember ? 1 : 0));
  location.isUnderKey = step != LocationStep::Dereference && (above.isUnderKey || step == LocationStep::Keyed);
  location.manifold = above.manifold || isOneOfMany;
  if (step != LocationStep::Dereference) location.storage = above.storage;
  if (step == LocationStep::Field && !location.storage && program.field({payload}).isUnionMember) location.storage = id;
  if (step != LocationStep::Dereference) {
    location.partBefore = std::exchange(locations_[parent.value].lastPart, id);
    for (LocationId up = parent;; up = at(up).parent) {
      ++locations_[up.value].parts;
      if (up == above.object) break;
    }
  }
  locations_.push_back(location);
  return id;
}

bool Domain::isSingleElement(LocationId parent) {
  const flow::RecordId record = recordOf(typeOf(parent));
  return record && holdsOneValue(program.record(record).qualified);
}

flow::FieldId Domain::canonicalField(flow::FieldId field) const {
  const flow::Field &info = program.field(field);
  if (!info.isUnionMember) return field;
  for (flow::FieldId other : program.record(info.parent).fields) {
    if (program.field(other).isUnionMember) return other;
  }
  return field;
}

LocationId Domain::field(LocationId parent, flow::FieldId field) {
  const flow::Field &info = program.field(field);
  // Models name members of library classes; the library's own declarations must mean the same cell.
  if (info.parent && program.record(info.parent).isSystem && !info.name.empty()) return named(parent, info.name);
  if (enclosedField(parent) == canonicalField(field)) return dereference(at(parent).parent);
  const bool isUnionStorage = at(parent).storage == parent;  // of any type
  if (const flow::RecordId record = recordOf(typeOf(parent)); !isUnionStorage && record && record != info.parent && !derivesFrom(record, info.parent)) {
    if (LocationId other = throughFirstMember(parent, field)) return other;
  }
  return child(parent, LocationStep::Field, canonicalField(field).value);
}

bool Domain::isFirstMember(flow::FieldId field) const {
  const flow::Record &record = program.record(program.field(field).parent);
  return record.bases.empty() && !record.isPolymorphic && record.fields.front() == field;
}

// A pointer to a struct may be cast to one to its first member, and back. What the code then names is a member of the
// struct around, or of the member.
LocationId Domain::throughFirstMember(LocationId object, flow::FieldId field) {
  const flow::RecordId wanted = program.field(field).parent;
  if (isFirstMember(field) && recordOf(program.field(field).type) == recordOf(typeOf(object))) return object;
  for (LocationId id = object; at(id).step == LocationStep::Field && isFirstMember({at(id).payload}); id = at(id).parent) {
    if (recordOf(typeOf(at(id).parent)) == wanted) return this->field(at(id).parent, field);
  }
  LocationId inner = object;
  for (flow::RecordId record = recordOf(typeOf(object)); record; record = recordOf(typeOf(inner))) {
    if (record == wanted) return this->field(inner, field);
    if (program.record(record).isSystem || program.record(record).fields.empty()) return {};
    const flow::FieldId first = program.record(record).fields.front();
    if (!isFirstMember(first)) return {};
    const LocationId below = child(inner, LocationStep::Field, canonicalField(first).value);
    if (below == inner) return {};  // the path was cut
    inner = below;
  }
  return {};
}

LocationId Domain::enclosing(LocationId pointer, flow::FieldId field) {
  return child(pointer, LocationStep::Dereference, canonicalField(field).value + 1);
}

LocationId Domain::wholeOf(LocationId part, flow::FieldId field) {
  const Location here = at(part);
  const flow::FieldId member = canonicalField(field);
  if (here.step == LocationStep::Field && here.payload == member.value) return here.parent;
  // The first element of an array member.
  if (here.step == LocationStep::Element && at(here.parent).step == LocationStep::Field && at(here.parent).payload == member.value) {
    return at(here.parent).parent;
  }
  if (here.step == LocationStep::Dereference && here.payload == 0) return enclosing(here.parent, field);
  return part;
}

std::uint32_t Domain::nameId(llvm::StringRef name) {
  auto [it, added] = nameIds_.try_emplace(name, static_cast<std::uint32_t>(names_.size()));
  if (added) names_.push_back(name.str());
  return it->second;
}

LocationId Domain::named(LocationId parent, llvm::StringRef name) { return child(parent, LocationStep::Named, nameId(name)); }

flow::FieldId Domain::findField(flow::RecordId record, llvm::StringRef name) const {
  if (!record) return {};
  const flow::Record &info = program.record(record);
  for (flow::FieldId field : info.fields) {
    if (program.field(field).name == name) return field;
  }
  for (flow::RecordId base : info.bases) {
    if (flow::FieldId field = findField(base, name)) return field;
  }
  return {};
}

LocationId Domain::member(LocationId parent, llvm::StringRef name) {
  const flow::RecordId record = recordOf(typeOf(parent));
  if (flow::FieldId found = findField(record, name)) return field(parent, found);
  // The array in a std::array, as libstdc++ and libc++ call it.
  if (name == "_M_elems") {
    if (flow::FieldId found = findField(record, "__elems_")) return field(parent, found);
  }
  return named(parent, name);
}

bool Domain::pathBelow(LocationId ancestor, LocationId location, llvm::SmallVectorImpl<LocationId> &path) const {
  path.clear();
  for (LocationId id = location; id != ancestor; id = at(id).parent) {
    if (at(id).object == id) return false;
    path.push_back(id);
  }
  std::reverse(path.begin(), path.end());
  return true;
}

LocationId Domain::extend(LocationId base, llvm::ArrayRef<LocationId> path) {
  for (LocationId id : path) {
    const Location step = at(id);
    base = step.step == LocationStep::Field ? field(base, flow::FieldId{step.payload}) : child(base, step.step, step.payload);
  }
  return base;
}

bool Domain::isInput(LocationId id) const {
  const Location &base = at(at(id).base);
  return base.root == RootKind::Parameter || base.root == RootKind::This || base.root == RootKind::Global;
}

bool Domain::isOneOf(LocationId id, const bind::ObjectSet &objects) {
  const Location &object = at(id);
  const bool isGlobal = object.step == LocationStep::Root && object.root == RootKind::Global;
  if (isGlobal && llvm::is_contained(objects.variables, flow::VariableId{object.payload})) return true;
  if (objects.records.empty()) return false;
  const flow::RecordId record = recordOf(typeOf(id));
  return record && llvm::any_of(objects.records, [&](flow::RecordId wanted) { return derivesFrom(record, wanted); });
}

std::string Domain::describe(LocationId id) const {
  const Location &location = at(id);
  switch (location.step) {
    case LocationStep::Field: return describe(location.parent) + "." + program.field({location.payload}).name;
    case LocationStep::Named: return describe(location.parent) + "." + names_[location.payload];
    case LocationStep::Element: return describe(location.parent) + "[]";
    case LocationStep::Keyed: return describe(location.parent) + describeKey(id);
    case LocationStep::Dereference: {
      const flow::FieldId member = enclosedField(id);
      return (member ? "whole(" + program.field(member).name + ", " : "*(") + describe(location.parent) + ")";
    }
    case LocationStep::Root: break;
  }
  switch (location.root) {
    case RootKind::Local: return "%" + std::to_string(location.payload);
    case RootKind::Parameter: {
      const auto &parameters = program.function(location.function).parameters;
      return location.payload < parameters.size() && !parameters[location.payload].name.empty()
                 ? parameters[location.payload].name
                 : "arg" + std::to_string(location.payload);
    }
    case RootKind::This: return "this";
    case RootKind::Return: return "return";
    case RootKind::Exception: return "exception";
    case RootKind::Global: return location.payload == kLibraryState ? "global" : program.variable({location.payload}).qualified;
    case RootKind::Heap: return "heap" + std::to_string(location.payload);
  }
  return {};
}

ConstantId Domain::notShown(const std::string &origin, const base::SourceSpan &span) {
  flow::Constant marker;
  marker.kind = flow::ConstantKind::String;
  marker.integer = kNotShown;
  marker.text = origin;
  return constant(marker, span);
}

const flow::Instruction *Domain::instructionAt(const Site &site) const {
  std::uint32_t index = 0;
  for (const flow::Block &block : program.body(site.function)->blocks) {
    if (site.instruction < index + block.instructions.size()) return &block.instructions[site.instruction - index];
    index += static_cast<std::uint32_t>(block.instructions.size()) + 1;
  }
  return nullptr;
}

namespace {

/// "app::Config::url": the innermost member that the place is or lies in; empty when there is none.
std::string memberNameOf(const Domain &domain, LocationId id) {
  for (LocationId part = id; part && domain.at(part).step != LocationStep::Root; part = domain.at(part).parent) {
    if (domain.at(part).step != LocationStep::Field) continue;
    const flow::Field &field = domain.program.field({domain.at(part).payload});
    return (field.parent ? domain.program.record(field.parent).qualified + "::" : "") + field.name;
  }
  return {};
}

/// Who gave the memory tells nobody what stands in it.
bool isAllocator(llvm::StringRef function) {
  static const llvm::StringSet<> kNames{"malloc", "calloc", "realloc", "reallocarray", "aligned_alloc", "operator new",
                                        "operator new[]", "alloca"};
  return kNames.contains(function);
}

}  // namespace

std::string Domain::originOf(LocationId id, base::SourceSpan &span) const {
  const Location &base = at(at(id).base);
  const std::string member = memberNameOf(*this, id);
  if (base.root == RootKind::Heap) {
    const flow::Instruction *maker = instructionAt(at(at(HeapId{base.payload}).chain.front()));
    if (maker) span = maker->span;
    const bool isCall = maker && maker->opcode == flow::Opcode::Call && maker->function;
    const std::string function = isCall ? program.function(maker->function).qualified : std::string();
    const bool isMade = !isCall || isAllocator(function);
    if (!member.empty()) return "'" + member + "'" + (isMade ? "" : " in the result of '" + function + "'");
    if (!isCall) return {};
    return (isMade ? "memory of '" : "the result of '") + function + "'";
  }
  if (base.root == RootKind::Global) return base.payload == kLibraryState ? "" : "'" + describe(at(id).base) + "'";
  if (base.root != RootKind::Parameter && base.root != RootKind::This) return {};
  const flow::Function &function = program.function(base.function);
  span = function.span;
  return "'" + (member.empty() ? describe(at(id).base) : member) + "' in '" + function.qualified + "'";
}

flow::RecordId Domain::recordOf(flow::TypeId type) const {
  return type && program.type(type).kind == flow::TypeKind::Record ? program.type(type).record : flow::RecordId{};
}

bool Domain::isAddressType(flow::TypeId type) const {
  if (!type) return false;
  const flow::TypeKind kind = program.type(type).kind;
  return kind == flow::TypeKind::Pointer || kind == flow::TypeKind::Reference;
}

Atom Domain::nothing() const {
  Atom nothing;
  nothing.kind = AtomKind::Constant;
  nothing.payload = emptyConstant().value;
  return nothing;
}

Atom Domain::filled() {
  if (!filled_) {
    flow::Constant mark;
    mark.integer = 1;  // empty with a number behind it: no constant of a program is one
    filled_ = intern(mark, {});
  }
  Atom filled = nothing();
  filled.payload = filled_.value;
  return filled;
}

Atom Domain::somethingUnknown() {
  if (!unknown_) {
    flow::Constant unknown;
    unknown.kind = flow::ConstantKind::Floating;
    unknown_ = constant(unknown, {});
  }
  Atom something = nothing();
  something.payload = unknown_.value;
  return something;
}

bool Domain::isArithmeticType(flow::TypeId type) const {
  if (!type) return false;
  switch (program.type(type).kind) {
    case flow::TypeKind::Bool:
    case flow::TypeKind::Integer:
    case flow::TypeKind::Enumeration:
    case flow::TypeKind::Floating: return true;
    default: return false;
  }
}

flow::TypeId Domain::elementType(flow::TypeId type) const {
  if (!type) return {};
  const flow::Type &info = program.type(type);
  if (info.kind == flow::TypeKind::Array) return info.inner;
  if (info.kind != flow::TypeKind::Record) return {};
  const flow::Record &record = program.record(info.record);
  if (!record.isSystem || record.templateArguments.empty() || isMapLike(record.qualified)) return {};
  return namesContent(record.qualified) ? record.templateArguments[0] : flow::TypeId{};
}

flow::TypeId Domain::typeOfRecord(flow::RecordId record) {
  if (recordTypes_.empty()) {
    recordTypes_.resize(program.records.size());
    for (std::uint32_t i = 0; i < program.types.size(); ++i) {
      const flow::Type &type = program.types[i];
      if (type.kind != flow::TypeKind::Record) continue;
      flow::TypeId &known = recordTypes_[type.record.value];
      if (!known || program.type(known).isConst) known = flow::TypeId{i};
    }
  }
  return recordTypes_[record.value];
}

flow::TypeId Domain::typeOf(LocationId id) {
  if (id.value < types_.size() && types_[id.value]) return *types_[id.value];
  const flow::TypeId type = computeType(id);
  if (id.value >= types_.size()) types_.resize(locations_.size());
  types_[id.value] = type;
  return type;
}

flow::TypeId Domain::computeType(LocationId id) {
  const Location location = at(id);
  switch (location.step) {
    case LocationStep::Field: return program.field({location.payload}).type;
    case LocationStep::Element:
    case LocationStep::Keyed: {
      // A pointer to the first of several names them all: each is what it points to.
      const flow::TypeId whole = typeOf(location.parent);
      return isPlain(whole) ? whole : elementType(whole);
    }
    case LocationStep::Dereference: {
      if (const flow::FieldId member = enclosedField(id)) return typeOfRecord(program.field(member).parent);
      const flow::TypeId pointer = typeOf(location.parent);
      if (!pointer) return {};
      const flow::Type &info = program.type(pointer);
      if (isAddressType(pointer)) return info.inner;
      // A smart pointer or an iterator: what its first argument says.
      const flow::RecordId record = recordOf(pointer);
      if (!record || program.record(record).templateArguments.empty() || !namesContent(program.record(record).qualified)) return {};
      const flow::TypeId argument = program.record(record).templateArguments[0];
      return program.type(argument).kind == flow::TypeKind::Pointer ? program.type(argument).inner : argument;
    }
    case LocationStep::Named: {
      if (const flow::RecordId base = partBase(id)) return typeOfRecord(base);
      const llvm::StringRef name = names_[location.payload];
      const Location &above = at(location.parent);
      flow::RecordId record = recordOf(typeOf(location.parent));
      if (!record && (above.step == LocationStep::Element || above.step == LocationStep::Keyed)) record = recordOf(typeOf(above.parent));
      if (!record || llvm::StringRef(program.record(record).qualified).ends_with("node_handle")) return {};
      const auto &arguments = program.record(record).templateArguments;
      std::size_t index = name == "second" ? 1 : 0;
      if (name != "first" && name != "second" && name.getAsInteger(10, index)) {
        const flow::FieldId field = findField(record, name);
        return field ? program.field(field).type : flow::TypeId{};
      }
      return index < arguments.size() ? arguments[index] : flow::TypeId{};
    }
    case LocationStep::Root: break;
  }
  switch (location.root) {
    case RootKind::Local: {
      const flow::FunctionBody *body = program.body(location.function);
      return body && location.payload < body->locals.size() ? body->locals[location.payload].type : flow::TypeId{};
    }
    case RootKind::Parameter: {
      const auto &parameters = program.function(location.function).parameters;
      return location.payload < parameters.size() ? parameters[location.payload].type : flow::TypeId{};
    }
    case RootKind::Return: return program.function(location.function).result;
    case RootKind::Global: return location.payload == kLibraryState ? flow::TypeId{} : program.variable({location.payload}).type;
    case RootKind::Heap: return heaps_[location.payload].type;
    case RootKind::This:
    case RootKind::Exception: return {};
  }
  return {};
}

const std::vector<bind::SourceId> &Domain::sourcesAt(LocationId id) {
  static const std::vector<bind::SourceId> kNone;
  if (id.value < sourcesAt_.size() && sourcesAt_[id.value]) return *sourcesAt_[id.value];
  std::vector<bind::SourceId> found;
  const Location location = at(id);
  auto addAll = [&found](const auto &map, const auto &key) {
    if (auto entry = map.find(key); entry != map.end()) found.insert(found.end(), entry->second.begin(), entry->second.end());
  };
  if (location.step == LocationStep::Field) {
    addAll(spec.fieldSources, flow::FieldId{location.payload});
  } else if (location.step == LocationStep::Root && location.root == RootKind::Local) {
    addAll(spec.localSources, std::pair(location.function, location.payload));
  } else if (location.step == LocationStep::Root && location.root == RootKind::Parameter) {
    addAll(spec.parameterSources, std::pair(location.function, location.payload));
  } else if (location.step == LocationStep::Root && location.root == RootKind::Global) {
    addAll(spec.variableSources, flow::VariableId{location.payload});
  }
  if (!spec.recordSources.empty()) {
    if (const flow::RecordId record = recordOf(typeOf(id))) addAll(spec.recordSources, record);
  }
  llvm::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  if (id.value >= sourcesAt_.size()) sourcesAt_.resize(locations_.size());
  return *(sourcesAt_[id.value] = found.empty() ? &kNone : &sources_.emplace_back(std::move(found)));
}

std::vector<bind::SourceId> Domain::sourcesAtOrAbove(LocationId id) {
  std::vector<bind::SourceId> found;
  for (LocationId at = id; at; at = this->at(at).parent) {
    const auto &here = sourcesAt(at);
    found.insert(found.end(), here.begin(), here.end());
  }
  llvm::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<bind::SourceId> Domain::sourcesAround(LocationId id) {
  std::vector<bind::SourceId> found = sourcesAtOrAbove(id);
  for (const std::vector<flow::Step> &path : annotatedPaths(typeOf(id))) {
    LocationId below = id;
    for (const flow::Step &step : path) below = step.kind == flow::StepKind::Field ? field(below, step.field) : element(below);
    const auto &here = sourcesAt(below);
    found.insert(found.end(), here.begin(), here.end());
  }
  llvm::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool Domain::isSameType(flow::TypeId a, flow::TypeId b) const {
  if (!a || !b) return false;
  if (a == b) return true;
  const flow::Type &x = program.type(a);
  const flow::Type &y = program.type(b);
  if (x.kind != y.kind) return false;
  if (x.record) return x.record == y.record;
  auto plain = [](llvm::StringRef spelling) {
    spelling.consume_front("const ");
    return spelling;
  };
  return plain(x.spelling) == plain(y.spelling);
}

bool Domain::isText(flow::TypeId type) const {
  if (!type) return false;
  if (program.type(type).kind == flow::TypeKind::Integer) return true;  // the characters behind a pointer
  const flow::RecordId record = recordOf(type);
  if (!record) return false;
  const llvm::StringRef name = program.record(record).qualified;
  return name.starts_with("std::basic_string") || llvm::is_contained({"QString", "QByteArray", "Glib::ustring"}, name);
}

flow::RecordId Domain::recordNamed(llvm::StringRef qualified) {
  auto [it, added] = recordsNamed_.try_emplace(qualified);
  for (std::uint32_t id = 0; added && !it->second && id < program.records.size(); ++id) {
    if (program.records[id].qualified == qualified) it->second = flow::RecordId{id};
  }
  return it->second;
}

bool Domain::derivesFrom(flow::RecordId derived, flow::RecordId base) const {
  if (derived == base) return true;
  if (!derived) return false;
  return llvm::any_of(program.record(derived).bases, [&](flow::RecordId up) { return derivesFrom(up, base); });
}

SiteId Domain::site(flow::FunctionId function, std::uint32_t instruction) {
  const std::uint64_t key = (std::uint64_t{function.value} << 32) | instruction;
  auto [it, added] = siteIds_.try_emplace(key, SiteId{static_cast<std::uint32_t>(sites_.size())});
  if (added) sites_.push_back({function, instruction});
  return it->second;
}

HeapId Domain::heapObject(SiteId site, flow::TypeId type) {
  auto [it, added] = heapIds_.try_emplace({site.value}, HeapId{static_cast<std::uint32_t>(heaps_.size())});
  if (added) {
    HeapObject object;
    object.chain.push_back(site);
    object.type = type;
    heaps_.push_back(object);
  }
  return it->second;
}

HeapId Domain::heapBehind(SiteId callSite, LocationId behind) {
  constexpr std::uint32_t kBehind = 0xffffffff;  // no site
  auto [it, added] = heapIds_.try_emplace({callSite.value, kBehind, behind.value}, HeapId{static_cast<std::uint32_t>(heaps_.size())});
  if (added) {
    HeapObject object;
    object.chain.push_back(callSite);
    object.type = typeOf(behind);
    heaps_.push_back(object);
  }
  return it->second;
}

// Contexts keep the call sites nearest to the allocation; a recursive call adds none, so chains are finite.
HeapId Domain::inCaller(HeapId heap, SiteId callSite) {
  const HeapObject object = heaps_[heap.value];
  const bool isRecursive = llvm::any_of(object.chain, [&](SiteId site) { return at(site).function == at(callSite).function; });
  if (object.chain.size() >= kMaxHeapContext || isRecursive) return heap;
  std::vector<std::uint32_t> key;
  for (SiteId site : object.chain) key.push_back(site.value);
  key.push_back(callSite.value);
  if (object.chain.size() >= kMinHeapContext && !heapIds_.contains(key) &&
      ++deepContexts_[object.chain.front().value] > kMaxDeepContexts && ++spareContexts_ > kSpareContexts) {
    return heap;
  }
  auto [it, added] = heapIds_.try_emplace(key, HeapId{static_cast<std::uint32_t>(heaps_.size())});
  if (added) {
    HeapObject extended = object;
    extended.chain.push_back(callSite);
    heaps_.push_back(extended);
  }
  return it->second;
}

// Endpoints often stand in constants at namespace scope: `const std::string kHost = "https://...";`.
void Domain::collectInitialTexts() {
  hasInitialTexts_ = true;
  for (flow::FunctionId id : program.functionsWithBody()) {
    if (!llvm::StringRef(program.function(id).key).starts_with("<init>")) continue;
    const flow::FunctionBody *body = program.body(id);
    if (!body) continue;
    std::map<flow::Place, ConstantId> texts;  // of the temporaries on the way
    for (const flow::Block &block : body->blocks) {
      for (const flow::Instruction &instruction : block.instructions) {
        const bool isText = instruction.opcode == flow::Opcode::Constant && instruction.constant.kind == flow::ConstantKind::String;
        if (isText) texts[instruction.target] = constant(instruction.constant, instruction.span);
        if (instruction.opcode != flow::Opcode::Call || !instruction.receiver.place.known() || instruction.arguments.empty()) continue;
        const bool isString = instruction.function && program.function(instruction.function).isConstructor &&
                              llvm::StringRef(program.function(instruction.function).qualified).starts_with("std::basic_string");
        if (auto it = texts.find(instruction.arguments[0].place); isString && it != texts.end()) {
          texts[instruction.receiver.place] = it->second;
        }
      }
    }
    for (const auto &[place, text] : texts) {
      if (place.base == flow::PlaceBase::Global && place.steps.empty()) initialTexts_.try_emplace(place.index, text);
    }
  }
}

ConstantId Domain::initialText(LocationId location) {
  if (!hasInitialTexts_) collectInitialTexts();
  const Location &root = at(at(location).base);
  if (root.root != RootKind::Global || root.payload == kLibraryState) return {};
  const flow::Variable &variable = program.variable({root.payload});
  const flow::Type &type = program.type(variable.type);
  const bool isConstArray = type.kind == flow::TypeKind::Array && type.inner && program.type(type.inner).isConst;
  auto it = initialTexts_.find(root.payload);
  return (variable.isConst || isConstArray) && it != initialTexts_.end() ? it->second : ConstantId{};
}

namespace {

bool isWithinGlobal(const flow::Place &place) {
  return place.base == flow::PlaceBase::Global &&
         llvm::none_of(place.steps, [](const flow::Step &step) { return step.kind == flow::StepKind::Dereference; });
}

}  // namespace

void Domain::collectInitialTargets() {
  hasInitialTargets_ = true;
  auto locationOf = [this](const flow::Place &place) {
    LocationId id = root(RootKind::Global, {}, place.index);
    for (const flow::Step &step : place.steps) id = step.kind == flow::StepKind::Field ? field(id, step.field) : element(id);
    return id;
  };
  for (flow::FunctionId id : program.functionsWithBody()) {
    if (!llvm::StringRef(program.function(id).key).starts_with("<init>")) continue;
    const flow::FunctionBody *body = program.body(id);
    if (!body) continue;
    for (const flow::Block &block : body->blocks) {
      for (const flow::Instruction &instruction : block.instructions) {
        if (instruction.opcode != flow::Opcode::Address || instruction.operands.empty()) continue;
        if (!isWithinGlobal(instruction.target) || !isWithinGlobal(instruction.operands[0])) continue;
        std::vector<LocationId> &targets = initialTargets_[locationOf(instruction.target)];
        const LocationId target = locationOf(instruction.operands[0]);
        if (!llvm::is_contained(targets, target)) targets.push_back(target);
      }
    }
  }
}

const std::vector<LocationId> &Domain::initialTargets(LocationId location) {
  static const std::vector<LocationId> kNone;
  const Location &root = at(at(location).base);
  if (root.root != RootKind::Global) return kNone;
  if (!hasInitialTargets_) collectInitialTargets();
  auto it = initialTargets_.find(location);
  return it == initialTargets_.end() ? kNone : it->second;
}

void Domain::takeFor(HeapId object, flow::TypeId type) {
  if (!isVoid(heaps_[object.value].type) || isVoid(type)) return;
  heaps_[object.value].type = type;
  if (const LocationId root = heap(object); root.value < types_.size()) types_[root.value].reset();
}

bool Domain::isBookkeeping(LocationId id) const {
  if (at(id).step != LocationStep::Named) return false;
  const llvm::StringRef name = names_[at(id).payload];
  return name.starts_with('<') && (name == kEndpoint || name == kPending || name == kWhich || name == kCipher || name == kVerification ||
                                   name == kChanged || name == kBehind || name == kFilled);
}

bool Domain::isOfConnection(LocationId id) const {
  for (; at(id).object != id; id = at(id).parent) {
    if (at(id).step == LocationStep::Named && llvm::StringRef(names_[at(id).payload]).starts_with(kSignal)) return true;
  }
  return false;
}

// A null with a number behind it: no constant of a program is one.
ConstantId Domain::transportFact(models::TransportFact fact, const base::SourceSpan &span) {
  flow::Constant constant;
  constant.kind = flow::ConstantKind::Null;
  constant.integer = 1 + static_cast<std::int64_t>(fact);
  return intern(constant, span);
}

std::optional<models::TransportFact> Domain::transportFactOf(ConstantId id) const {
  const flow::Constant &constant = constantAt(id);
  if (constant.kind != flow::ConstantKind::Null || constant.integer == 0) return std::nullopt;
  return static_cast<models::TransportFact>(constant.integer - 1);
}

ConstantId Domain::constant(const flow::Constant &value, const base::SourceSpan &span) {
  if (value.kind == flow::ConstantKind::Empty || value.kind == flow::ConstantKind::Null ||
      (value.kind == flow::ConstantKind::String && value.text.empty())) {
    return emptyConstant();
  }
  return intern(value, span);
}

ConstantId Domain::intern(const flow::Constant &value, const base::SourceSpan &span) {
  auto [it, added] = constantIds_.try_emplace({value, span}, ConstantId{static_cast<std::uint32_t>(constants_.size())});
  if (added) constants_.emplace_back(value, span);
  return it->second;
}

}  // namespace piiflow::solve
