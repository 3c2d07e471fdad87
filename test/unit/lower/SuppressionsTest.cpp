#include <catch2/catch.hpp>

#include "clang/Basic/LangOptions.h"
#include "lower/Suppressions.h"

namespace piiflow::lower {
namespace {

SuppressionList find(const char *text) { return findSuppressions(text, base::FileId{0}, clang::LangOptions()); }

}  // namespace

TEST_CASE("NOLINT on a line: rules and reason", "[lower]") {
  SuppressionList list = find(
      "a(); // NOLINT(rule-a, rule-b): agreed\n"
      "b(); /* NOLINT(rule-c): in a block */\n"
      "c(); // NOLINT\n"
      "d(); // NOLINT(rule-d):   \n"
      "e(); // NOLINT: reason only\n"
      "f(\"NOLINT(rule-f): no comment\");\n");
  REQUIRE(list.suppressions.size() == 5);
  CHECK(list.suppressions[0].rules == "rule-a, rule-b");
  CHECK(list.suppressions[0].reason == "agreed");
  CHECK(list.suppressions[0].firstLine == 1);
  CHECK(list.suppressions[0].lastLine == 1);
  CHECK(list.suppressions[1].reason == "in a block");
  CHECK(list.suppressions[1].firstLine == 2);
  CHECK(list.suppressions[2].rules.empty());
  CHECK(list.suppressions[2].reason.empty());
  CHECK(list.suppressions[3].rules == "rule-d");
  CHECK(list.suppressions[3].reason.empty());
  CHECK(list.suppressions[4].rules.empty());
  CHECK(list.suppressions[4].reason == "reason only");
}

TEST_CASE("NOLINTNEXTLINE and blocks", "[lower]") {
  SuppressionList list = find(
      "// NOLINTNEXTLINE(rule): next\n"
      "a();\n"
      "// NOLINTBEGIN(rule): outer\n"
      "// NOLINTBEGIN(other): inner\n"
      "b();\n"
      "// NOLINTEND(other)\n"
      "// NOLINTEND(rule)\n"
      "/* two lines\n"
      "   NOLINT(rule): second */ c();\n");
  REQUIRE(list.suppressions.size() == 4);
  CHECK(list.suppressions[0].firstLine == 2);
  CHECK(list.suppressions[0].commentLine == 1);
  CHECK(list.suppressions[1].reason == "outer");
  CHECK(list.suppressions[1].firstLine == 3);
  CHECK(list.suppressions[1].lastLine == 7);
  CHECK(list.suppressions[2].reason == "inner");
  CHECK(list.suppressions[2].lastLine == 6);
  CHECK(list.suppressions[3].firstLine == 9);
  CHECK(list.unmatchedLines.empty());
}

TEST_CASE("A block without its partner suppresses nothing", "[lower]") {
  SuppressionList list = find(
      "// NOLINTEND(piiflow-x)\n"
      "// NOLINTBEGIN(piiflow-x): never closed\n"
      "// NOLINTBEGIN(piiflow-a): closed by another\n"
      "// NOLINTEND(piiflow-b)\n"
      "// NOLINTBEGIN(other-tool)\n");
  CHECK(list.suppressions.empty());
  CHECK(list.unmatchedLines == std::vector<std::uint32_t>{1, 2, 3, 4});
}

}  // namespace piiflow::lower
