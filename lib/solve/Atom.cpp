#include "solve/Atom.h"

#include <algorithm>
#include <utility>

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

namespace piiflow::solve {

namespace {

bool isReference(const Atom &atom) { return atom.isReference(); }

const Atom *find(const AtomSet &set, const Atom &atom) {
  return std::lower_bound(set.begin(), set.end(), atom, [](const Atom &a, const Atom &b) { return a.keyLess(b); });
}

/// Leaves `most` of `all` references. Places get their numbers from above downwards: what stays of a recursive
/// structure is its upper part.
void keepNearest(llvm::SmallVectorImpl<Atom> &atoms, std::size_t most, std::size_t all) {
  if (all <= most) return;
  AtomSet::overflowed() = true;
  std::size_t place = 0;
  llvm::erase_if(atoms, [&](const Atom &atom) { return isReference(atom) && place++ >= most; });
}

}  // namespace

llvm::SmallVectorImpl<Atom> &AtomSet::writable() {
  if (!shared_) {
    shared_ = llvm::makeIntrusiveRefCnt<Shared>();
  } else if (shared_->UseCount() > 1) {
    auto own = llvm::makeIntrusiveRefCnt<Shared>();
    own->atoms = shared_->atoms;
    shared_ = std::move(own);
  }
  return shared_->atoms;
}

bool AtomSet::insert(const Atom &atom) {
  const Atom *there = find(*this, atom);
  const auto position = there - begin();
  if (there == end() || !there->sameKey(atom)) {
    if (isReference(atom) && size() >= kMaxReferences) {
      overflowed() = true;
      if (!keepsNearest() || std::none_of(there, end(), isReference)) return false;
      const Atom nearer = atom;
      const auto known = static_cast<std::size_t>(llvm::count_if(*this, isReference));
      keepNearest(writable(), known - 1, known);
      return insert(nearer);
    }
    const Atom added = atom;  // may be one of ours
    llvm::SmallVectorImpl<Atom> &atoms = writable();
    atoms.insert(atoms.begin() + position, added);
    return true;
  }
  if (there->confidence >= atom.confidence) return false;
  const Atom better = atom;
  Atom &known = writable()[static_cast<std::size_t>(position)];
  known.confidence = better.confidence;
  known.trace = better.trace;
  return true;
}

bool &AtomSet::overflowed() {
  static thread_local bool flag = false;
  return flag;
}

bool &AtomSet::keepsNearest() {
  static thread_local bool flag = false;
  return flag;
}

// Most sets of a large recursion are full: all that is new would be left out again, for the places here are nearer.
AtomSet::Change AtomSet::changeBy(const AtomSet &other) const {
  if (isCopyOf(other) || other.empty()) return Change::None;
  const Atom *mine = begin();
  const Atom *const last = end();
  std::size_t nearer = 0;
  std::size_t most = 0;
  bool isAllKnown = true;
  for (const Atom &atom : other) {
    const std::uint64_t key = atom.key();
    for (; mine != last && mine->key() < key; ++mine) nearer += mine->isReference() ? 1 : 0;
    if (mine != last && mine->key() == key) {
      if (mine->confidence < atom.confidence) return Change::Some;
      continue;
    }
    if (!keepsNearest() || !atom.isReference()) return Change::Some;
    if (std::exchange(isAllKnown, false)) {
      const auto known = static_cast<std::size_t>(llvm::count_if(*this, isReference));
      const std::size_t others = size() - known;
      most = std::max(known, others < kMaxReferences ? kMaxReferences - others : 0);
    }
    if (nearer < most) return Change::Some;
  }
  return isAllKnown ? Change::None : Change::LeftOut;
}

bool AtomSet::absorbs(const AtomSet &other) const {
  const Change change = changeBy(other);
  if (change == Change::LeftOut) overflowed() = true;
  return change != Change::Some;
}

// The same as inserting one after the other.
bool AtomSet::insertAll(const AtomSet &other) {
  if (isCopyOf(other) || other.empty()) return false;
  if (empty()) {
    shared_ = other.shared_;
    return true;
  }
  if (absorbs(other)) return false;
  llvm::SmallVector<Atom, 64> merged;
  const Atom *mine = begin();
  const bool isFirstKept = !keepsNearest();
  std::size_t added = 0;
  bool changed = false;
  for (const Atom &atom : other) {
    for (; mine != end() && mine->keyLess(atom); ++mine) merged.push_back(*mine);
    if (mine != end() && mine->sameKey(atom)) {
      const bool isBetter = atom.confidence > mine->confidence;
      merged.push_back(*mine++);
      if (!isBetter) continue;
      merged.back().confidence = atom.confidence;
      merged.back().trace = atom.trace;
    } else if (isFirstKept && isReference(atom) && size() + added >= kMaxReferences) {
      overflowed() = true;
      continue;
    } else {
      merged.push_back(atom);
      ++added;
    }
    changed = true;
  }
  if (!changed) return false;
  merged.append(mine, end());
  if (!isFirstKept && merged.size() > kMaxReferences) {
    const auto known = static_cast<std::size_t>(llvm::count_if(*this, isReference));
    const auto all = static_cast<std::size_t>(llvm::count_if(merged, isReference));
    const std::size_t others = merged.size() - all;
    keepNearest(merged, std::max(known, others < kMaxReferences ? kMaxReferences - others : 0), all);
    if (llvm::equal(merged, *this,
                    [](const Atom &a, const Atom &b) { return a.sameKey(b) && a.confidence == b.confidence; }))
      return false;
  }
  llvm::SmallVectorImpl<Atom> &atoms = writable();
  atoms.assign(merged.begin(), merged.end());
  return true;
}

bool AtomSet::isSame(const AtomSet &other) const {
  return isCopyOf(other) || std::equal(begin(), end(), other.begin(), other.end(), [](const Atom &a, const Atom &b) {
           return a.sameKey(b) && a.confidence == b.confidence && a.trace == b.trace;
         });
}

std::size_t AtomSet::hash() const {
  llvm::hash_code hash = llvm::hash_value(size());
  for (const Atom &atom : *this) hash = llvm::hash_combine(hash, atom.kind, atom.payload, atom.trace.value);
  return hash;
}

bool AtomSet::contains(AtomKind kind) const {
  return llvm::any_of(*this, [kind](const Atom &a) { return a.kind == kind; });
}

bool AtomSet::covers(const Atom &atom) const {
  const Atom *there = find(*this, atom);
  return there != end() && there->sameKey(atom) && there->confidence >= atom.confidence;
}

bool AtomSet::covers(const AtomSet &other) const {
  if (isCopyOf(other)) return true;
  const Atom *mine = begin();
  for (const Atom &wanted : other) {
    while (mine != end() && mine->keyLess(wanted)) ++mine;
    if (mine == end() || !mine->sameKey(wanted) || mine->confidence < wanted.confidence) return false;
  }
  return true;
}

}  // namespace piiflow::solve
