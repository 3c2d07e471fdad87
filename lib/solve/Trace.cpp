#include "solve/Trace.h"

namespace piiflow::solve {

namespace {

std::uint32_t hashOf(const TraceNode &node) {
  constexpr std::uint64_t kMultiplier = 0x9e3779b97f4a7c15;  // 2^64 / golden ratio (Knuth, TAOCP 3, 6.4)
  std::uint64_t hash = ((std::uint64_t{node.previous.value} << 32) | node.inner.value) * kMultiplier;
  if (!node.inner) hash ^= llvm::hash_combine(node.note, node.function.value, node.span.file.value, node.span.line, node.span.column);
  return static_cast<std::uint32_t>((hash ^ (hash >> 29)) * kMultiplier >> 32);
}

bool isSame(const TraceNode &a, const TraceNode &b) {
  return a.previous == b.previous && a.inner == b.inner && a.note == b.note && a.function == b.function && a.span == b.span;
}

}  // namespace

TraceId TraceTable::step(TraceId previous, const base::SourceSpan &span, flow::FunctionId function, llvm::StringRef note) {
  // The same place again adds nothing a reviewer wants to read (loops, repeated joins).
  if (previous && nodes_[previous.value].span == span && notes_[nodes_[previous.value].note] == note) return previous;
  auto [it, added] = noteIds_.try_emplace(note, static_cast<std::uint32_t>(notes_.size()));
  if (added) notes_.push_back(note.str());
  TraceNode node;
  node.previous = previous;
  node.span = span;
  node.note = it->second;
  node.function = function;
  node.length = length(previous) + 1;
  return intern(node);
}

TraceId TraceTable::append(TraceId previous, TraceId inner) {
  if (!inner) return previous;
  if (!previous) return inner;
  TraceNode node;
  node.previous = previous;
  node.inner = inner;
  node.length = length(previous) + length(inner);
  return intern(node);
}

TraceId TraceTable::intern(const TraceNode &node) {
  if (nodes_.size() * 2 >= slots_.size()) grow();
  const std::uint32_t hash = hashOf(node);
  for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    Slot &slot = slots_[at];
    if (!slot.id) {
      slot = {TraceId{static_cast<std::uint32_t>(nodes_.size())}, hash};
      nodes_.push_back(node);
      return slot.id;
    }
    if (slot.hash == hash && isSame(nodes_[slot.id.value], node)) return slot.id;
  }
}

void TraceTable::grow() {
  std::vector<Slot> before(slots_.size() * 4);
  before.swap(slots_);
  for (const Slot &slot : before) {
    if (!slot.id) continue;
    std::size_t at = slot.hash & (slots_.size() - 1);
    while (slots_[at].id) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

}  // namespace piiflow::solve
