#include "driver/MovedSpans.h"

#include <catch2/catch.hpp>

using namespace piiflow;
using driver::MovedSpans;

namespace {

const base::SourceSpan kSpan{{0}, 3, 1, 3, 9};

flow::MovedFile moved(std::vector<flow::Position> before, std::vector<flow::Position> now) {
  return {"a.h", std::move(before), std::move(now)};
}

}  // namespace

TEST_CASE("spans go where the units say", "[driver]") {
  MovedSpans spans;
  spans.addMoved({moved({{3, 1}, {3, 9}}, {{5, 1}, {5, 10}})});
  spans.addUnchanged({"b.h"});
  REQUIRE(spans.settle());
  CHECK(spans.find(kSpan, "a.h") == base::SourceSpan{{0}, 5, 1, 5, 10});
  CHECK(spans.find(kSpan, "b.h") == kSpan);
  CHECK(spans.find({}, "a.h") == base::SourceSpan{});
  CHECK_FALSE(spans.find({{0}, 4, 1, 4, 2}, "a.h"));
}

TEST_CASE("units that disagree are no moved program", "[driver]") {
  MovedSpans elsewhere;
  elsewhere.addMoved({moved({{3, 1}}, {{5, 1}})});
  elsewhere.addMoved({moved({{3, 1}}, {{6, 1}})});
  CHECK_FALSE(elsewhere.settle());

  MovedSpans crossed;
  crossed.addMoved({moved({{3, 1}}, {{8, 1}})});
  crossed.addMoved({moved({{4, 1}}, {{5, 1}})});
  CHECK_FALSE(crossed.settle());

  MovedSpans unchanged;
  unchanged.addMoved({moved({{3, 1}}, {{5, 1}})});
  unchanged.addUnchanged({"a.h"});
  CHECK_FALSE(unchanged.settle());
}
