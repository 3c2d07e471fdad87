#include "solve/Trace.h"

namespace piiflow::solve {

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
  const std::size_t hash = llvm::hash_combine(node.previous.value, node.inner.value, node.note, node.function.value,
                                              node.span.file.value, node.span.line, node.span.column);
  auto [it, added] = interned_.try_emplace(hash & 0x7fffffffffffffffULL, TraceId{});
  for (TraceId id = it->second; id; id = nodes_[id.value].sameHash) {
    const TraceNode &other = nodes_[id.value];
    if (other.previous == node.previous && other.inner == node.inner && other.note == node.note &&
        other.function == node.function && other.span == node.span) {
      return id;
    }
  }
  nodes_.push_back(node);
  nodes_.back().sameHash = it->second;
  return it->second = TraceId{static_cast<std::uint32_t>(nodes_.size() - 1)};
}

}  // namespace piiflow::solve
