#include "lower/BlockGraph.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace piiflow::lower {

using flow::Block;
using flow::BlockId;
using flow::FunctionBody;
using flow::Opcode;
using flow::TerminatorKind;

namespace {

using Functions = std::vector<flow::Function>;

/// Whether an exception may come out of the instruction. Destructors are noexcept unless somebody insists.
bool mayRaise(const flow::Instruction &instruction, const Functions &functions) {
  if (instruction.opcode == Opcode::Throw) return true;
  if (instruction.opcode != Opcode::Call) return false;
  return !instruction.function || !functions[instruction.function.value].isDestructor;
}

bool mayRaise(const Block &block, const Functions &functions) {
  return std::any_of(block.instructions.begin(), block.instructions.end(),
                     [&](const flow::Instruction &instruction) { return mayRaise(instruction, functions); });
}

/// Calls `visit` with every edge of the block, in the order of the source.
template <class Visit>
void forEachEdge(Block &block, Visit visit) {
  for (BlockId &successor : block.successors) visit(successor);
  for (flow::Handler &handler : block.handlers) visit(handler.block);
  if (block.unwind) visit(block.unwind);
}

void dropNeedlessUnwind(FunctionBody &body, const Functions &functions) {
  for (Block &block : body.blocks)
    if (block.terminator != TerminatorKind::Dispatch && !mayRaise(block, functions)) block.unwind = {};
}

/// Where a jump to `id` ends up, past blocks that only jump on.
BlockId skipEmptyBlocks(const FunctionBody &body, BlockId id) {
  // Bounded: `for (;;);` is a ring of empty blocks.
  for (std::size_t seen = 0; seen < body.blocks.size(); ++seen) {
    const Block &block = body.blocks[id.value];
    if (!block.instructions.empty() || block.terminator != TerminatorKind::Jump) break;
    id = block.successors.front();
  }
  return id;
}

void threadJumps(FunctionBody &body) {
  for (Block &block : body.blocks) {
    forEachEdge(block, [&](BlockId &edge) { edge = skipEmptyBlocks(body, edge); });
    std::vector<BlockId> distinct;
    for (BlockId successor : block.successors)
      if (std::find(distinct.begin(), distinct.end(), successor) == distinct.end()) distinct.push_back(successor);
    block.successors = std::move(distinct);
    if (block.terminator == TerminatorKind::Branch && block.successors.size() == 1)
      block.terminator = TerminatorKind::Jump;
  }
}

std::vector<BlockId> reversePostOrder(FunctionBody &body) {
  std::vector<BlockId> order;
  std::vector<bool> seen(body.blocks.size(), false);
  struct Visit {
    BlockId id;
    std::vector<BlockId> edges;  // taken from the back, so that the first edge ends up first in the order
  };
  std::vector<Visit> stack;
  auto enter = [&](BlockId id) {
    seen[id.value] = true;
    Visit visit{id, {}};
    forEachEdge(body.blocks[id.value], [&](BlockId edge) { visit.edges.push_back(edge); });
    stack.push_back(std::move(visit));
  };
  enter({0});
  while (!stack.empty()) {
    if (stack.back().edges.empty()) {
      order.push_back(stack.back().id);
      stack.pop_back();
      continue;
    }
    const BlockId next = stack.back().edges.back();
    stack.back().edges.pop_back();
    if (!seen[next.value]) enter(next);
  }
  std::reverse(order.begin(), order.end());
  return order;
}

/// Keeps the blocks in `order`, in that order.
void renumber(FunctionBody &body, const std::vector<BlockId> &order) {
  std::vector<BlockId> newId(body.blocks.size());
  std::vector<Block> kept;
  kept.reserve(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    newId[order[i].value] = {i};
    kept.push_back(std::move(body.blocks[order[i].value]));
  }
  for (Block &block : kept) forEachEdge(block, [&](BlockId &edge) { edge = newId[edge.value]; });
  body.blocks = std::move(kept);
}

std::vector<unsigned> countPredecessors(FunctionBody &body) {
  std::vector<unsigned> count(body.blocks.size(), 0);
  count[0] = 1;
  for (Block &block : body.blocks) forEachEdge(block, [&](BlockId edge) { ++count[edge.value]; });
  return count;
}

/// Appends blocks that only one jump leads to, where exceptions go the same way in both.
void joinChains(FunctionBody &body, const Functions &functions) {
  const std::vector<unsigned> predecessors = countPredecessors(body);
  for (std::uint32_t i = 0; i < body.blocks.size(); ++i) {
    Block &block = body.blocks[i];
    bool isRaising = mayRaise(block, functions);
    while (block.terminator == TerminatorKind::Jump) {
      const BlockId next = block.successors.front();
      Block &tail = body.blocks[next.value];
      if (next.value == i || predecessors[next.value] != 1 || tail.terminator == TerminatorKind::Dispatch) break;
      const bool isTailRaising = mayRaise(tail, functions);
      if (isRaising && isTailRaising && block.unwind != tail.unwind) break;
      if (!isRaising) block.unwind = tail.unwind;
      isRaising |= isTailRaising;
      std::move(tail.instructions.begin(), tail.instructions.end(), std::back_inserter(block.instructions));
      block.terminator = tail.terminator;
      block.successors = std::move(tail.successors);
      tail = {};
    }
  }
}

}  // namespace

void tidyBlocks(FunctionBody &body, const Functions &functions) {
  dropNeedlessUnwind(body, functions);
  threadJumps(body);
  renumber(body, reversePostOrder(body));
  joinChains(body, functions);
  renumber(body, reversePostOrder(body));
}

}  // namespace piiflow::lower
