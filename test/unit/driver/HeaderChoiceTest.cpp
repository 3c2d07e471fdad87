#include "driver/HeaderChoice.h"

#include <algorithm>

#include <catch2/catch.hpp>

using piiflow::driver::canMoveAll;
using piiflow::driver::chooseHeaders;
using piiflow::lower::HeaderFacts;
using Names = std::vector<std::string>;

namespace {

/// Headers are numbered; each is one reading of a file of its own.
HeaderFacts factsOf(const std::vector<std::uint64_t> &headers, const std::vector<std::uint64_t> &fixed = {}) {
  HeaderFacts facts;
  facts.isKnown = true;
  for (std::uint64_t id = 1; id <= 9; ++id) {
    const bool canMove = std::find(headers.begin(), headers.end(), id) != headers.end();
    if (!canMove && std::find(fixed.begin(), fixed.end(), id) == fixed.end()) continue;
    if (canMove) facts.headers.push_back({"h" + std::to_string(id), {static_cast<std::uint32_t>(facts.readings.size())}});
    facts.readings.push_back({id, id * 100, 1000, canMove});
  }
  return facts;
}

std::vector<Names> chosenFor(const std::vector<HeaderFacts> &units) {
  std::vector<const HeaderFacts *> pointers;
  for (const HeaderFacts &unit : units) pointers.push_back(&unit);
  return chooseHeaders(pointers);
}

}  // namespace

TEST_CASE("Headers that four units share are chosen", "[driver]") {
  const HeaderFacts unit = factsOf({1, 2});
  CHECK(chosenFor({unit, unit, unit, unit}) == std::vector<Names>{{"h1", "h2"}});
  CHECK(chosenFor({unit, unit, unit}).empty());
  CHECK(chosenFor({}).empty());
}

TEST_CASE("Headers of fewer than four units are left out of the choice", "[driver]") {
  const std::vector<HeaderFacts> units{factsOf({1, 2, 3}), factsOf({1, 2, 4}), factsOf({1, 2, 5}), factsOf({1, 2, 6})};
  CHECK(chosenFor(units) == std::vector<Names>{{"h1", "h2"}});
}

TEST_CASE("A unit that cannot move a header does not count for it", "[driver]") {
  const HeaderFacts both = factsOf({1, 2});
  const HeaderFacts one = factsOf({1}, {2});
  CHECK(chosenFor({both, both, both, one}) == std::vector<Names>{{"h1"}});
  CHECK(chosenFor({both, both, one, factsOf({}, {1, 2})}).empty());
}

TEST_CASE("The choice does not depend on the order of units", "[driver]") {
  std::vector<HeaderFacts> units;
  for (std::uint64_t i = 0; i < 5; ++i) units.push_back(factsOf({1, 2, 3}));
  for (std::uint64_t i = 0; i < 5; ++i) units.push_back(factsOf({1, 4}));
  const std::vector<Names> chosen = chosenFor(units);
  CHECK(!chosen.empty());
  std::reverse(units.begin(), units.end());
  CHECK(chosenFor(units) == chosen);
}

TEST_CASE("All readings of a precompiled header must be known and movable", "[driver]") {
  const HeaderFacts unit = factsOf({1, 3}, {2});
  CHECK(canMoveAll(unit, {}));
  CHECK(canMoveAll(unit, {1}));
  CHECK(canMoveAll(unit, {1, 3}));
  CHECK_FALSE(canMoveAll(unit, {1, 2, 3}));
  CHECK_FALSE(canMoveAll(unit, {1, 4}));
  CHECK_FALSE(canMoveAll(HeaderFacts{}, {1}));
}
