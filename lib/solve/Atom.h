// What a memory cell may hold: a small set of atoms, each with the way it came.
#pragma once

#include <cstdint>

#include "base/Ids.h"
#include "base/Transform.h"
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
  bool sameKey(const Atom &o) const {
    return kind == o.kind && payload == o.payload && transforms == o.transforms && flags == o.flags;
  }
  bool keyLess(const Atom &o) const {
    if (kind != o.kind) return kind < o.kind;
    if (payload != o.payload) return payload < o.payload;
    if (transforms != o.transforms) return transforms < o.transforms;
    return flags < o.flags;
  }
};

/// Sorted by key; one atom per key, with the best confidence seen. Bounded: what one cell may refer to beyond the
/// bound is left out, and `overflowed` says so.
class AtomSet {
 public:
  static constexpr std::size_t kMaxReferences = 40;

  bool insert(const Atom &atom);          ///< true when the set grew or a confidence rose
  static bool &overflowed();              ///< set when any set met its bound; per thread
  bool insertAll(const AtomSet &other);
  bool empty() const { return atoms_.empty(); }
  std::size_t size() const { return atoms_.size(); }
  auto begin() const { return atoms_.begin(); }
  auto end() const { return atoms_.end(); }
  bool contains(AtomKind kind) const;
  bool covers(const Atom &atom) const;      ///< its key is here, with no lower confidence
  bool covers(const AtomSet &other) const;  ///< every key of `other` is here, with no lower confidence
  template <class Predicate>
  void removeIf(Predicate predicate) { llvm::erase_if(atoms_, predicate); }

 private:
  llvm::SmallVector<Atom, 2> atoms_;
};

}  // namespace piiflow::solve
