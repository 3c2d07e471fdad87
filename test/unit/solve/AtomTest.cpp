// Sets of atoms: one atom a key, with the best confidence; bounded, and it says when the bound is met.
#include "solve/Atom.h"

#include <catch2/catch.hpp>

using namespace piiflow;
using namespace piiflow::solve;

namespace {

Atom atom(AtomKind kind, std::uint32_t payload, base::Confidence confidence = base::Confidence::High) {
  Atom result;
  result.kind = kind;
  result.payload = payload;
  result.confidence = confidence;
  return result;
}

}  // namespace

TEST_CASE("an atom that is there is not added, a surer one is") {
  AtomSet set;
  CHECK(set.insert(atom(AtomKind::Source, 1, base::Confidence::Medium)));
  CHECK_FALSE(set.insert(atom(AtomKind::Source, 1, base::Confidence::Low)));
  CHECK(set.insert(atom(AtomKind::Source, 1, base::Confidence::High)));
  CHECK(set.size() == 1);
  CHECK(set.covers(atom(AtomKind::Source, 1)));
  CHECK_FALSE(set.covers(atom(AtomKind::Source, 2)));
  CHECK_FALSE(set.covers(atom(AtomKind::Entry, 1)));
}

TEST_CASE("what was transformed in another way, or moved, is another atom") {
  AtomSet set;
  set.insert(atom(AtomKind::Entry, 7));
  Atom moved = atom(AtomKind::Entry, 7);
  moved.flags = kShifted;
  CHECK(set.insert(moved));
  Atom hashed = atom(AtomKind::Entry, 7);
  hashed.transforms.insert(base::Transform::Hash);
  CHECK(set.insert(hashed));
  CHECK(set.size() == 3);
}

TEST_CASE("references beyond the bound are left out, and that is said") {
  AtomSet::overflowed() = false;
  AtomSet set;
  for (std::uint32_t i = 0; i < 2 * AtomSet::kMaxReferences; ++i) set.insert(atom(AtomKind::Address, i));
  CHECK(set.size() == AtomSet::kMaxReferences);
  CHECK(AtomSet::overflowed());
  AtomSet::overflowed() = false;
}
