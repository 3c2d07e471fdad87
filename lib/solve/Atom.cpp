#include "solve/Atom.h"

#include <algorithm>

#include "llvm/ADT/STLExtras.h"

namespace piiflow::solve {

bool AtomSet::insert(const Atom &atom) {
  auto *it = std::lower_bound(atoms_.begin(), atoms_.end(), atom, [](const Atom &a, const Atom &b) { return a.keyLess(b); });
  if (it == atoms_.end() || !it->sameKey(atom)) {
    const bool isReference = atom.kind == AtomKind::Address || atom.kind == AtomKind::Entry || atom.kind == AtomKind::Reach;
    if (isReference && atoms_.size() >= kMaxReferences) {
      overflowed() = true;
      return false;
    }
    atoms_.insert(it, atom);
    return true;
  }
  if (it->confidence >= atom.confidence) return false;
  it->confidence = atom.confidence;
  it->trace = atom.trace;
  return true;
}

bool &AtomSet::overflowed() {
  static thread_local bool flag = false;
  return flag;
}

bool AtomSet::insertAll(const AtomSet &other) {
  bool changed = false;
  for (const Atom &atom : other) changed |= insert(atom);
  return changed;
}

bool AtomSet::contains(AtomKind kind) const {
  return llvm::any_of(atoms_, [kind](const Atom &a) { return a.kind == kind; });
}

bool AtomSet::covers(const Atom &atom) const {
  const auto *it = std::lower_bound(atoms_.begin(), atoms_.end(), atom, [](const Atom &a, const Atom &b) { return a.keyLess(b); });
  return it != atoms_.end() && it->sameKey(atom) && it->confidence >= atom.confidence;
}

bool AtomSet::covers(const AtomSet &other) const {
  return llvm::all_of(other, [this](const Atom &wanted) { return covers(wanted); });
}

}  // namespace piiflow::solve
