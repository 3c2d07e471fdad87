// Blocks, and the cleanups that leaving a scope causes.
//
// A cleanup is due on three kinds of ways out: the end of the scope, a jump (the destructor calls are emitted again, in
// front of the jump), and an exception. For the last, an object whose destructor the program can see gets a landing
// block; `unwind_` is always the innermost landing or dispatch block, and every landing goes on to the next outer one.
#include <algorithm>

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "lower/FunctionLowering.h"

namespace piiflow::lower {

using flow::BlockId;
using flow::Opcode;
using flow::Place;
using flow::TerminatorKind;

// --- Blocks -----------------------------------------------------------------------------------------------------

BlockId FunctionLowering::newBlock() {
  const BlockId id{static_cast<std::uint32_t>(body_.blocks.size())};
  body_.blocks.emplace_back().unwind = unwind_;
  return id;
}

void FunctionLowering::switchTo(BlockId block) {
  current_ = block;
  // A block made before a cleanup was registered may be filled after it.
  if (body_.blocks[block.value].instructions.empty()) body_.blocks[block.value].unwind = unwind_;
}

void FunctionLowering::switchToJoin(BlockId block) {
  if (entered_.contains(block.value))
    switchTo(block);
  else
    current_ = {};
}

void FunctionLowering::terminate(TerminatorKind kind, std::vector<BlockId> successors) {
  if (!isReachable()) return;
  for (BlockId successor : successors) entered_.insert(successor.value);
  flow::Block &block = body_.blocks[current_.value];
  block.terminator = kind;
  block.successors = std::move(successors);
  current_ = {};
}

void FunctionLowering::jumpTo(BlockId target) { terminate(TerminatorKind::Jump, {target}); }

void FunctionLowering::branchTo(BlockId a, BlockId b) { terminate(TerminatorKind::Branch, {a, b}); }

void FunctionLowering::stateValue(const flow::Place &tested, llvm::StringRef comparison, std::int64_t constant,
                                  clang::SourceRange range) {
  flow::Instruction &stated = emit(flow::Opcode::IsValue, range);
  stated.operands = {tested};
  stated.text = comparison.str();
  stated.constant = {flow::ConstantKind::Integer, constant, {}};
}

void FunctionLowering::endUnreachable() { terminate(TerminatorKind::Unreachable, {}); }

void FunctionLowering::setUnwind(BlockId unwind) {
  unwind_ = unwind;
  if (!isReachable()) return;
  flow::Block &block = body_.blocks[current_.value];
  if (block.unwind == unwind) return;
  if (block.instructions.empty()) {
    block.unwind = unwind;
    return;
  }
  const BlockId next = newBlock();
  straightBefore_[next.value] = current_;
  jumpTo(next);
  switchTo(next);
}

BlockId FunctionLowering::straightBefore(BlockId block) const {
  const auto before = straightBefore_.find(block.value);
  return before == straightBefore_.end() ? BlockId{} : before->second;
}

// --- Cleanups ---------------------------------------------------------------------------------------------------

void FunctionLowering::enterScope() { scopes_.push_back(cleanups_.size()); }

void FunctionLowering::leaveScope() {
  const std::size_t depth = scopes_.back();
  scopes_.pop_back();
  const BlockId outer = cleanups_.size() > depth ? cleanups_[depth].outerUnwind : unwind_;
  emitCleanupsDownTo(depth);
  cleanups_.resize(depth);
  setUnwind(outer);
}

void FunctionLowering::addCleanup(const Place &place, clang::QualType type, clang::SourceRange range) {
  if (type.isDestructedType() != clang::QualType::DK_cxx_destructor) return;
  pushCleanup({CleanupKind::Object, place, type, range, nullptr, {}, 0});
}

bool FunctionLowering::needsLanding(const Cleanup &cleanup) {
  if (cleanup.kind == CleanupKind::Function || !unit_.hasProjectDestructor(cleanup.type)) return false;
  // An exception that would leave a noexcept function ends the program: nobody unwinds for that.
  return !isNoexcept_ || unwind_ != terminate_;
}

void FunctionLowering::pushCleanup(Cleanup cleanup) {
  cleanup.outerUnwind = unwind_;
  cleanup.serial = nextCleanup_++;
  cleanups_.push_back(cleanup);
  if (!needsLanding(cleanup)) return;
  const BlockId interrupted = current_;
  const BlockId landing = newBlock();
  switchTo(landing);
  emitCleanup(cleanup);
  if (cleanup.outerUnwind)
    jumpTo(cleanup.outerUnwind);
  else
    terminate(TerminatorKind::Resume, {});
  current_ = interrupted;
  setUnwind(landing);
}

void FunctionLowering::emitCleanupsDownTo(std::size_t depth, const Place *spared) {
  const BlockId saved = unwind_;
  for (std::size_t i = cleanups_.size(); i > depth && isReachable(); --i) {
    const Cleanup cleanup = cleanups_[i - 1];
    if (cleanup.kind == CleanupKind::Constructed || (spared && cleanup.place == *spared)) continue;
    // While this object is destroyed, only the outer ones are left to destroy.
    setUnwind(cleanup.outerUnwind);
    emitCleanup(cleanup);
  }
  unwind_ = saved;
}

void FunctionLowering::jumpOut(const JumpTarget &target) {
  emitCleanupsDownTo(target.depth);
  jumpTo(target.block);
}

void FunctionLowering::emitCleanup(const Cleanup &cleanup) {
  switch (cleanup.kind) {
    case CleanupKind::Object:
      return emitDestruction(cleanup.place, cleanup.type, cleanup.range);
    case CleanupKind::Subobject:
    case CleanupKind::Constructed:
      return emitDestructorCalls(cleanup.place, cleanup.type, cleanup.range);
    case CleanupKind::VirtualBase: {
      const BlockId complete = newBlock();
      const BlockId after = newBlock();
      branchTo(complete, after);
      switchTo(complete);
      emitDestructorCalls(cleanup.place, cleanup.type, cleanup.range);
      jumpTo(after);
      return switchTo(after);
    }
    case CleanupKind::Function: {
      const flow::FunctionId function = unit_.functionOf(cleanup.function);
      unit_.requireBody(cleanup.function);
      const Place address = newTemporary(unit_.context().getPointerType(cleanup.type), cleanup.range);
      flow::Instruction &taken = emit(Opcode::Address, cleanup.range);
      taken.target = address;
      taken.operands = {cleanup.place};
      flow::Instruction &call = emit(Opcode::Call, cleanup.range);
      call.function = function;
      call.arguments = {{address, false, unit_.typeOf(unit_.context().getPointerType(cleanup.type)), call.span}};
      return;
    }
  }
}

}  // namespace piiflow::lower
