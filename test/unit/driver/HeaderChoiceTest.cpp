#include "driver/HeaderChoice.h"

#include <algorithm>

#include <catch2/catch.hpp>

using piiflow::driver::bytesIn;
using piiflow::driver::chooseHeaders;
using piiflow::driver::chooseOwnHeaders;
using piiflow::driver::whyNotFirst;
using piiflow::lower::HeaderFacts;
using piiflow::lower::PrecompiledReadings;
using Names = std::vector<std::string>;

namespace {

/// Headers are numbered; each is one reading of a file of its own.
HeaderFacts factsOf(const std::vector<std::uint64_t> &headers, const std::vector<std::uint64_t> &fixed = {}) {
  HeaderFacts facts;
  facts.isKnown = true;
  for (std::uint64_t id = 1; id <= 9; ++id) {
    const bool canMove = std::find(headers.begin(), headers.end(), id) != headers.end();
    if (!canMove && std::find(fixed.begin(), fixed.end(), id) == fixed.end()) continue;
    if (canMove)
      facts.headers.push_back({"h" + std::to_string(id), {static_cast<std::uint32_t>(facts.readings.size())}});
    facts.readings.push_back({id, id * 100, 1000, canMove});
  }
  return facts;
}

/// Each header is one file, of its number; and the way in which it is read.
HeaderFacts requesting(const std::vector<std::pair<std::uint64_t, std::uint64_t>> &headers) {
  HeaderFacts facts;
  facts.isKnown = true;
  for (const auto &[file, id] : headers) facts.readings.push_back({id, file, 1000, true});
  std::sort(facts.readings.begin(), facts.readings.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
  for (const auto &[file, id] : headers) {
    std::uint32_t index = 0;
    while (facts.readings[index].id != id) ++index;
    facts.headers.push_back({"h" + std::to_string(file), {index}});
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

TEST_CASE("Headers stand in the order in which a unit requests them", "[driver]") {
  const HeaderFacts unit = requesting({{3, 30}, {1, 10}, {2, 20}});
  CHECK(chosenFor({unit, unit, unit, unit}) == std::vector<Names>{{"h3", "h1", "h2"}});
}

TEST_CASE("A unit that reads a file in another way does not count", "[driver]") {
  const HeaderFacts unit = requesting({{1, 10}, {2, 20}});
  const HeaderFacts other = requesting({{1, 10}, {2, 21}});
  CHECK(chosenFor({unit, unit, unit, other}) == std::vector<Names>{{"h1"}});
}

TEST_CASE("Units of which much is left to read get headers of their own", "[driver]") {
  HeaderFacts small = requesting({{1, 10}}), large = requesting({{1, 10}, {2, 20}}), other = requesting({{2, 21}, {1, 10}});
  for (HeaderFacts *unit : {&small, &large, &other})
    for (auto &reading : unit->readings) reading.bytes = 1 << 20;
  const std::vector<const HeaderFacts *> units{&small, &large, &other, &other};
  const auto chosen = [&](std::vector<std::int64_t> served, std::int64_t room) {
    std::vector<Names> result = chooseOwnHeaders(units, served, room);
    CHECK(room >= 0);
    return result;
  };
  const std::vector<std::int64_t> none(4);
  CHECK(chosen(none, 64 << 20) == std::vector<Names>{{"h1"}, {"h1", "h2"}, {"h2", "h1"}});
  CHECK(chosen({1 << 20, 1 << 20, 2 << 20, 2 << 20}, 64 << 20) == std::vector<Names>{{"h1", "h2"}});
  CHECK(chosen(none, 3 << 20) == std::vector<Names>{{"h1"}});
  std::int64_t room = 64 << 20;
  CHECK(chooseOwnHeaders({&large, &large, &large}, {0, 0, 0}, room).empty());
}

TEST_CASE("What a unit reads from precompiled headers counts by the size of files", "[driver]") {
  PrecompiledReadings headers;
  headers.first = {1, 3, 7};
  CHECK(bytesIn(headers, factsOf({1, 2, 3})) == 2000);
  CHECK(bytesIn(headers, factsOf({2})) == 0);
}

TEST_CASE("All readings of a precompiled header must be known and movable", "[driver]") {
  const HeaderFacts unit = factsOf({1, 3}, {2});
  const auto why = [&](const std::vector<std::uint64_t> &ids) {
    PrecompiledReadings headers;
    for (std::uint64_t id : ids) {
      headers.first.push_back(id);
      headers.paths.push_back("/h" + std::to_string(id));
    }
    return whyNotFirst(unit, headers);
  };
  CHECK(why({}).empty());
  CHECK(why({1}).empty());
  CHECK(why({1, 3}).empty());
  CHECK(why({1, 2, 3}) == "/h2 cannot come first");
  CHECK(why({1, 4}) == "/h4 is not read so");
}
