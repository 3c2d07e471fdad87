#include "solve/Trace.h"

namespace piiflow::solve {

namespace {

std::uint64_t hashOf(const TraceNode &node) {
  return llvm::hash_combine(node.previous.value, node.inner.value, node.note, node.function.value, node.span.file.value,
                            node.span.line, node.span.column);
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
  const std::uint64_t hash = hashOf(node);
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    Slot &slot = slots_[at];
    if (!slot.id) {
      slot = {TraceId{static_cast<std::uint32_t>(nodes_.size())}, tag};
      nodes_.push_back(node);
      return slot.id;
    }
    if (slot.tag == tag && isSame(nodes_[slot.id.value], node)) return slot.id;
  }
}

void TraceTable::grow() {
  slots_.assign(slots_.size() * 2, {});
  for (std::uint32_t id = 0; id < nodes_.size(); ++id) {
    const std::uint64_t hash = hashOf(nodes_[id]);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].id) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {TraceId{id}, static_cast<std::uint32_t>(hash >> 32)};
  }
}

}  // namespace piiflow::solve
