#include "lower/BlockGraph.h"

#include <catch2/catch.hpp>

namespace piiflow::lower {
namespace {

using flow::Block;
using flow::BlockId;
using flow::FunctionBody;
using flow::Opcode;
using flow::TerminatorKind;

/// A plain function and a destructor.
std::vector<flow::Function> twoFunctions() {
  std::vector<flow::Function> functions(2);
  functions[1].isDestructor = true;
  return functions;
}

Block block(TerminatorKind terminator, std::vector<BlockId> successors, BlockId unwind = {}) {
  Block made;
  made.terminator = terminator;
  made.successors = std::move(successors);
  made.unwind = unwind;
  return made;
}

flow::Instruction call(std::uint32_t function) {
  flow::Instruction made;
  made.opcode = Opcode::Call;
  made.function = {function};
  return made;
}

TEST_CASE("blocks that nothing reaches are dropped and the rest is numbered from the entry") {
  FunctionBody body;
  body.blocks = {block(TerminatorKind::Branch, {{3}, {2}}), block(TerminatorKind::Return, {}),
                 block(TerminatorKind::Return, {}), block(TerminatorKind::Resume, {})};
  tidyBlocks(body, twoFunctions());
  REQUIRE(body.blocks.size() == 3);
  CHECK(body.blocks[0].successors == std::vector<BlockId>{{1}, {2}});
  CHECK(body.blocks[1].terminator == TerminatorKind::Resume);
  CHECK(body.blocks[2].terminator == TerminatorKind::Return);
}

TEST_CASE("a chain of jumps is one block, and a branch whose ways are the same is a jump") {
  FunctionBody body;
  body.blocks = {block(TerminatorKind::Branch, {{1}, {2}}), block(TerminatorKind::Jump, {{3}}),
                 block(TerminatorKind::Jump, {{3}}), block(TerminatorKind::Return, {})};
  body.blocks[3].instructions = {call(0)};
  tidyBlocks(body, twoFunctions());
  REQUIRE(body.blocks.size() == 1);
  CHECK(body.blocks[0].terminator == TerminatorKind::Return);
  CHECK(body.blocks[0].instructions.size() == 1);
}

TEST_CASE("calls keep their unwind edge, destructors need none") {
  FunctionBody body;
  body.blocks = {block(TerminatorKind::Jump, {{1}}, {3}), block(TerminatorKind::Jump, {{2}}, {4}),
                 block(TerminatorKind::Return, {}), block(TerminatorKind::Resume, {}),
                 block(TerminatorKind::Resume, {})};
  body.blocks[0].instructions = {call(0)};
  body.blocks[1].instructions = {call(1)};
  tidyBlocks(body, twoFunctions());
  REQUIRE(body.blocks.size() == 2);
  CHECK(body.blocks[0].instructions.size() == 2);
  CHECK(body.blocks[0].unwind == BlockId{1});
  CHECK(body.blocks[1].terminator == TerminatorKind::Resume);
}

TEST_CASE("an endless loop of empty blocks stays") {
  FunctionBody body;
  body.blocks = {block(TerminatorKind::Jump, {{1}}), block(TerminatorKind::Jump, {{1}})};
  tidyBlocks(body, twoFunctions());
  REQUIRE(!body.blocks.empty());
  CHECK(body.blocks.back().terminator == TerminatorKind::Jump);
}

}  // namespace
}  // namespace piiflow::lower
