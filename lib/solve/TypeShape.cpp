// Which members an object may have, by its type.
//
// What unseen code leaves in an object, or a cast that meant something else, would otherwise grow paths that no
// program has (a number with members, a map of numbers with the members of a string): each such member would be a
// cell of its own. A member that cannot be there means the object itself.
#include <algorithm>

#include "llvm/ADT/STLExtras.h"
#include "solve/Domain.h"

namespace piiflow::solve {

namespace {

constexpr unsigned kMaxArgumentDepth = 4;  // of template arguments within template arguments

/// Raw storage holds objects of any type.
bool isByte(const flow::Type &type) {
  return type.spelling == "char" || type.spelling == "unsigned char" || type.spelling == "signed char" ||
         type.spelling == "std::byte";
}

}  // namespace

bool Domain::mentions(flow::TypeId type, flow::RecordId owner, unsigned depth) const {
  if (!type || depth > kMaxArgumentDepth) return false;
  const flow::Type &info = program.type(type);
  switch (info.kind) {
    case flow::TypeKind::Void:
    case flow::TypeKind::Function:
    case flow::TypeKind::Other: return true;  // what is behind it is not to be seen
    case flow::TypeKind::Pointer:
    case flow::TypeKind::Reference:
    case flow::TypeKind::Array: return mentions(info.inner, owner, depth + 1);
    case flow::TypeKind::Record: break;
    default: return false;
  }
  if (derivesFrom(info.record, owner) || derivesFrom(owner, info.record)) return true;
  const flow::Record &record = program.record(info.record);
  return llvm::any_of(record.templateArguments, [&](flow::TypeId argument) { return mentions(argument, owner, depth + 1); });
}

// A method of another class, called on this object by a dispatch that is not known well enough, writes members of its
// own: those are kept apart. Library classes hold what their arguments name.
bool Domain::mayContain(flow::RecordId record, flow::RecordId owner) const {
  const flow::Record &info = program.record(record);
  if (!info.isSystem || program.record(owner).isSystem || program.record(owner).isLambda) return true;
  if (info.templateArguments.empty() || derivesFrom(record, owner) || derivesFrom(owner, record)) return true;
  return llvm::any_of(info.templateArguments, [&](flow::TypeId argument) { return mentions(argument, owner, 0); });
}

flow::RecordId Domain::recordAt(LocationId id) {
  flow::TypeId type = typeOf(id);
  while (type && program.type(type).kind == flow::TypeKind::Array) type = program.type(type).inner;
  if (const flow::RecordId record = recordOf(type)) return record;
  const Location &here = at(id);
  if (here.step != LocationStep::Dereference) return {};
  const Location &pointer = at(here.parent);
  return pointer.step == LocationStep::Root && pointer.root == RootKind::This ? program.function(pointer.function).parent : flow::RecordId{};
}

bool Domain::mayHave(LocationId parent, flow::RecordId owner) {
  if (!owner) return true;
  const bool inUnion = static_cast<bool>(at(parent).storage);
  const flow::RecordId record = recordAt(parent);
  if (!record) {
    flow::TypeId type = typeOf(parent);
    while (type && program.type(type).kind == flow::TypeKind::Array) type = program.type(type).inner;
    if (!type) return true;
    switch (program.type(type).kind) {
      case flow::TypeKind::Bool:
      case flow::TypeKind::Floating:
      case flow::TypeKind::Pointer:
      case flow::TypeKind::Reference:
      case flow::TypeKind::MemberPointer:
      case flow::TypeKind::Null: return inUnion;
      case flow::TypeKind::Integer:
      case flow::TypeKind::Enumeration: return isByte(program.type(type)) || inUnion;
      default: return true;
    }
  }
  const std::uint64_t key = (std::uint64_t{record.value} << 32) | owner.value;
  auto [it, added] = mayContain_.try_emplace(key, false);
  if (added) it->second = mayContain(record, owner);
  return it->second || inUnion;
}

/// Numbers, pointers and structs that are nothing but their members. What has none, or hides them, may be a container.
bool Domain::isPlain(flow::TypeId type) const {
  if (!type) return false;
  if (isArithmeticType(type) || program.type(type).kind == flow::TypeKind::Pointer) return true;
  const flow::RecordId record = recordOf(type);
  return record && !program.record(record).isSystem && program.record(record).isAggregate && !program.record(record).fields.empty();
}

/// A pointer to one element of an array, moved or indexed, names another element of that array.
bool Domain::isAmongElements(LocationId location) { return at(location).step == LocationStep::Element && isPlain(typeOf(location)); }

/// Whether `location` lies, as a byte, in an object that itself lies in bytes. One object laid over a buffer is told
/// apart; what is laid over the buffers in it is not.
bool Domain::isInOverlay(LocationId location) {
  auto isRaw = [this](LocationId id) {
    const flow::TypeId type = typeOf(id);
    return type && isByte(program.type(type));
  };
  if (!isRaw(location)) return false;
  bool isMember = false;
  for (LocationId id = location; at(id).object != id; id = at(id).parent) {
    if (isMember && isRaw(id)) return true;
    isMember |= at(id).step == LocationStep::Field;
  }
  return false;
}

llvm::SmallVector<LocationId, 4> Domain::havingMember(llvm::ArrayRef<LocationId> objects, flow::FieldId field) {
  llvm::SmallVector<LocationId, 4> result(objects);
  if (objects.size() < 2) return result;
  llvm::erase_if(result, [&](LocationId id) { return !mayHave(id, program.field(field).parent); });
  return result.empty() ? llvm::SmallVector<LocationId, 4>(objects) : result;
}

}  // namespace piiflow::solve
