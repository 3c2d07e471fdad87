// What a memory cell may hold: a small set of atoms, each with the way it came.
#pragma once

#include <cstdint>

#include "base/Ids.h"
#include "base/Transform.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace piiflow::solve {

using LocationId = base::Id<struct LocationTag>;
using TraceId = base::Id<struct TraceTag>;
using ConstantId = base::Id<struct ConstantTag>;
using EventId = base::Id<struct EventTag>;

enum class AtomKind : std::uint8_t {
  Address,   ///< the address of a location
  Function,  ///< a function's address
  Member,    ///< pointer to a data member: FieldId
  Type,      ///< the dynamic type of the object here: RecordId
  Constant,  ///< a literal
  Source,    ///< personal data of a source, also in everything below
  Entry,     ///< what stood at a location when the function was entered, with all below it
  Reach,     ///< depends on what could be reached from a location when the function was entered
  Pending,   ///< a sink call that takes its endpoint from this object
};

enum AtomFlag : std::uint8_t {
  kShifted = 1,  ///< Address, Entry: moved by an unknown offset, so not the begin of a buffer
  kByRule = 2,   ///< Source: added because an annotated place was assigned; decided anew in the caller
  kPartial = 4,  ///< Constant: only the beginning of a string
};

struct Atom {
  AtomKind kind = AtomKind::Address;
  std::uint8_t flags = 0;
  base::TransformSet transforms;
  base::Confidence confidence = base::Confidence::High;
  std::uint32_t payload = 0;
  TraceId trace;

  bool isTaint() const { return kind == AtomKind::Source || kind == AtomKind::Reach || kind == AtomKind::Entry; }
  bool isReference() const { return kind == AtomKind::Address || kind == AtomKind::Entry || kind == AtomKind::Reach; }
  /// By which atoms are told apart and sorted: kind, payload, transforms, flags.
  std::uint64_t key() const {
    return std::uint64_t{static_cast<std::uint8_t>(kind)} << 48 | std::uint64_t{payload} << 16 | std::uint64_t{transforms.bits} << 8 | flags;
  }
  bool sameKey(const Atom &o) const { return key() == o.key(); }
  bool keyLess(const Atom &o) const { return key() < o.key(); }
};

/// Sorted by key; one atom per key, with the best confidence seen. Bounded: what one cell may refer to beyond the
/// bound is left out, and `overflowed` says so: what came last, or where `keepsNearest`, what is farthest down. Copies share their atoms until one of them changes: most values that a
/// large program hands around are the same few. Not for use from several threads at once.
class AtomSet {
 public:
  static constexpr std::size_t kMaxReferences = 40;

  bool insert(const Atom &atom);          ///< true when the set grew or a confidence rose
  static bool &overflowed();              ///< set when any set met its bound; per thread
  static bool &keepsNearest();            ///< full sets change until they hold the nearest: takes more rounds; per thread
  bool insertAll(const AtomSet &other);
  /// Whether `insertAll` would leave the set as it is.
  bool absorbs(const AtomSet &other) const;
  bool empty() const { return !shared_; }
  std::size_t size() const { return shared_ ? shared_->atoms.size() : 0; }
  const Atom *begin() const { return shared_ ? shared_->atoms.begin() : nullptr; }
  const Atom *end() const { return shared_ ? shared_->atoms.end() : nullptr; }
  bool contains(AtomKind kind) const;
  bool covers(const Atom &atom) const;      ///< its key is here, with no lower confidence
  bool covers(const AtomSet &other) const;  ///< every key of `other` is here, with no lower confidence
  /// Whether both are one value: true for a set and its unchanged copies.
  bool isCopyOf(const AtomSet &other) const { return shared_ == other.shared_; }
  bool isSame(const AtomSet &other) const;  ///< atom by atom, with the ways that they came
  std::size_t hash() const;                 ///< equal for sets that are the same
  /// Each atom as `change` makes it, which leaves the keys as they are; references beyond the bound are left out.
  template <class Change>
  AtomSet changed(Change change) const {
    AtomSet result;
    if (empty()) return result;
    llvm::SmallVectorImpl<Atom> &atoms = result.writable();
    atoms.reserve(size());
    for (const Atom &atom : *this) {
      if (atoms.size() >= kMaxReferences && atom.isReference()) {
        overflowed() = true;
      } else {
        change(atoms.emplace_back(atom));
      }
    }
    return result;
  }
  template <class Predicate>
  void removeIf(Predicate predicate) {
    if (llvm::none_of(*this, predicate)) return;
    llvm::erase_if(writable(), predicate);
    if (shared_->atoms.empty()) shared_.reset();
  }

 private:
  struct Shared : llvm::RefCountedBase<Shared> {
    llvm::SmallVector<Atom, 2> atoms;
  };
  llvm::SmallVectorImpl<Atom> &writable();
  enum class Change { None, LeftOut, Some };
  /// What `insertAll` would do.
  Change changeBy(const AtomSet &other) const;

  llvm::IntrusiveRefCntPtr<Shared> shared_;  ///< null when empty
};

}  // namespace piiflow::solve
