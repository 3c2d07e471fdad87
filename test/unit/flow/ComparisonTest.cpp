#include "flow/Comparison.h"

#include <catch2/catch.hpp>

using piiflow::flow::compares;
using piiflow::flow::isComparison;

TEST_CASE("numbers compare with and without sign, and by their bits", "[flow]") {
  CHECK(compares(-1, "<", 0));
  CHECK_FALSE(compares(-1, "u<", 0));
  CHECK(compares(-1, "u>", 7));
  CHECK(compares(3, "<=", 3));
  CHECK(compares(3, "u>=", 3));
  CHECK_FALSE(compares(3, ">", 3));
  CHECK(compares(3, "==", 3));
  CHECK_FALSE(compares(3, "!=", 3));
  CHECK(compares(6, "&", 4));
  CHECK(compares(6, "!&", 1));
  CHECK_FALSE(compares(6, "!&", 2));
}

TEST_CASE("a comparison of a damaged unit is none", "[flow]") {
  CHECK(isComparison("!&"));
  CHECK_FALSE(isComparison(""));
  CHECK_FALSE(isComparison("u=="));
}
