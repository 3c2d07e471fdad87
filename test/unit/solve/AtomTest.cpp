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

TEST_CASE("a full set may keep the nearest references, whatever came first") {
  AtomSet::keepsNearest() = true;
  AtomSet set;
  AtomSet other;
  for (std::uint32_t i = AtomSet::kMaxReferences; i > 0; --i) set.insert(atom(AtomKind::Reach, 100 + i));
  CHECK(set.insert(atom(AtomKind::Reach, 7)));
  CHECK_FALSE(set.insert(atom(AtomKind::Reach, 999)));
  other.insert(atom(AtomKind::Reach, 3));
  other.insert(atom(AtomKind::Reach, 1000));
  CHECK(set.insertAll(other));
  CHECK_FALSE(set.insertAll(other));
  CHECK(set.size() == AtomSet::kMaxReferences);
  CHECK(set.covers(atom(AtomKind::Reach, 3)));
  CHECK(set.covers(atom(AtomKind::Reach, 7)));
  CHECK_FALSE(set.covers(atom(AtomKind::Reach, 100 + AtomSet::kMaxReferences)));
  AtomSet::keepsNearest() = false;
  AtomSet::overflowed() = false;
}

TEST_CASE("copies share their atoms until one of them changes") {
  AtomSet set;
  for (std::uint32_t i = 0; i < 5; ++i) set.insert(atom(AtomKind::Entry, i));
  AtomSet copy = set;
  CHECK(copy.isCopyOf(set));
  CHECK_FALSE(copy.insert(atom(AtomKind::Entry, 3)));
  CHECK_FALSE(copy.insertAll(set));
  copy.removeIf([](const Atom &a) { return a.payload == 9; });
  CHECK(copy.isCopyOf(set));
  CHECK(copy.insert(atom(AtomKind::Entry, 7)));
  CHECK(set.size() == 5);
  copy.removeIf([](const Atom &) { return true; });
  CHECK(copy.empty());
  CHECK(set.covers(atom(AtomKind::Entry, 4)));
}

TEST_CASE("adding a set is adding its atoms one after the other") {
  for (std::uint32_t step : {1u, 2u, 3u}) {
    AtomSet one;
    AtomSet two;
    AtomSet more;
    for (std::uint32_t i = 0; i < 30; ++i) {
      one.insert(atom(AtomKind::Address, i, base::Confidence::Medium));
      more.insert(atom(AtomKind::Address, step * i, i % 2 == 0 ? base::Confidence::High : base::Confidence::Low));
      more.insert(atom(AtomKind::Constant, i));
    }
    two = one;
    const bool isChanged = one.insertAll(more);
    bool isChangedToo = false;
    for (const Atom &added : more) isChangedToo |= two.insert(added);
    CHECK(isChanged == isChangedToo);
    CHECK(one.isSame(two));
    CHECK(one.hash() == two.hash());
  }
  AtomSet::overflowed() = false;
}
