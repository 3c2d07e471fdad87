#include "flow/MovedPositions.h"

#include <catch2/catch.hpp>

#include "RichUnit.h"

using namespace piiflow;

namespace {

void moveDown(base::SourceSpan &span) {
  span.line += 2;
  span.endLine += 2;
}

}  // namespace

TEST_CASE("comments, and the digests of files that have them, are no difference", "[flow]") {
  const flow::FlowUnit before = test::richUnit().unit;
  flow::FlowUnit now = before;
  const auto moved = flow::findMovedPositions(before, before);
  REQUIRE(moved);
  for (const flow::MovedFile &file : *moved) CHECK(file.before == file.now);

  now.files[0].digest = "another";
  now.suppressions.clear();
  now.diagnostics.clear();
  CHECK(flow::findMovedPositions(before, now));

  now.unhandled[0].span.line += 1000;  // behind all others of its file
  now.unhandled[0].span.endLine += 1000;
  CHECK_FALSE(flow::findMovedPositions(before, now));
}

TEST_CASE("positions of one file keep their order", "[flow]") {
  test::UnitFixture fixture("src/a.cpp");
  fixture.unit.unhandled = {{"First", fixture.span(3)}, {"Second", fixture.span(5)}};
  const flow::FlowUnit before = fixture.unit;
  flow::FlowUnit now = before;
  for (flow::Unhandled &unhandled : now.unhandled) moveDown(unhandled.span);
  const auto moved = flow::findMovedPositions(before, now);
  REQUIRE(moved);
  REQUIRE(moved->size() == before.files.size());
  const base::SourceSpan &first = before.unhandled[0].span;
  const flow::MovedFile &file = (*moved)[first.file.value];
  CHECK(file.path == "src/a.cpp");
  CHECK(file.before.front() == flow::Position{first.line, first.column});
  CHECK(file.now.front() == flow::Position{first.line + 2, first.column});

  std::swap(now.unhandled[0].span, now.unhandled[1].span);
  CHECK_FALSE(flow::findMovedPositions(before, now));
}

TEST_CASE("a changed instruction is no moved one", "[flow]") {
  const flow::FlowUnit before = test::richUnit().unit;
  flow::FlowUnit now = before;
  now.bodies[0].blocks[0].instructions[0].constant.integer += 1;
  CHECK_FALSE(flow::findMovedPositions(before, now));
  now = before;
  now.functions[0].isNoexcept = !now.functions[0].isNoexcept;
  CHECK_FALSE(flow::findMovedPositions(before, now));
}
