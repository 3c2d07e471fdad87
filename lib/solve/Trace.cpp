#include "solve/Trace.h"

#include <algorithm>

#include "llvm/ADT/Hashing.h"

namespace piiflow::solve {

namespace {

constexpr std::uint32_t kMaxLength = (1u << 31) - 1;  // ways share their parts: they may be longer than any memory

std::uint32_t hashOf(std::uint32_t previous, std::uint32_t last, bool isCall) {
  constexpr std::uint64_t kMultiplier = 0x9e3779b97f4a7c15;  // 2^64 / golden ratio (Knuth, TAOCP 3, 6.4)
  const std::uint64_t hash = ((std::uint64_t{previous} << 32 | last) * 2 + (isCall ? 1 : 0)) * kMultiplier;
  return static_cast<std::uint32_t>((hash ^ (hash >> 29)) * kMultiplier >> 32);
}

}  // namespace

TraceId TraceTable::step(TraceId previous, const base::SourceSpan &span, flow::FunctionId function, llvm::StringRef note) {
  // The same place again adds nothing a reviewer wants to read (loops, repeated joins).
  const bool isStep = previous && !at(previous).isCall;
  if (isStep && place(previous).span == span && notes_[place(previous).note] == note) return previous;
  Node node;
  node.previous = previous;
  node.last = placeId(span, function, note);
  node.length = std::min(kMaxLength, length(previous) + 1);
  return intern(node);
}

TraceId TraceTable::append(TraceId previous, TraceId inner) {
  if (!inner) return previous;
  if (!previous) return inner;
  Node node;
  node.previous = previous;
  node.last = inner.value;
  node.isCall = 1;
  node.length = std::min(kMaxLength, length(previous) + length(inner));
  return intern(node);
}

std::uint32_t TraceTable::placeId(const base::SourceSpan &span, flow::FunctionId function, llvm::StringRef note) {
  const auto isWanted = [&](const TracePlace &place) {
    return place.span == span && place.function == function && notes_[place.note] == note;
  };
  if (lastPlace_ < places_.size() && isWanted(places_[lastPlace_])) return lastPlace_;
  auto [noteId, isNew] = noteIds_.try_emplace(note, static_cast<std::uint32_t>(notes_.size()));
  if (isNew) notes_.push_back(note.str());
  const std::size_t hash = llvm::hash_combine(span.file.value, span.line, span.column, span.endLine, span.endColumn,
                                              function.value, noteId->second);
  for (auto [it, end] = placeIds_.equal_range(hash); it != end; ++it) {
    if (isWanted(places_[it->second])) return lastPlace_ = it->second;
  }
  lastPlace_ = static_cast<std::uint32_t>(places_.size());
  places_.push_back({span, function, noteId->second});
  placeIds_.emplace(hash, lastPlace_);
  return lastPlace_;
}

TraceId TraceTable::intern(const Node &node) {
  if (nodeCount_ * 3 >= slots_.size() * 2) grow();
  const std::uint32_t hash = hashOf(node.previous.value, node.last, node.isCall);
  for (std::size_t slotId = hash & (slots_.size() - 1);; slotId = (slotId + 1) & (slots_.size() - 1)) {
    Slot &slot = slots_[slotId];
    if (!slot.id) {
      slot = {TraceId{static_cast<std::uint32_t>(nodeCount_)}, hash};
      if (nodeCount_ % kNodesInChunk == 0) chunks_.push_back(std::make_unique<Node[]>(kNodesInChunk));
      chunks_.back()[nodeCount_++ % kNodesInChunk] = node;
      return slot.id;
    }
    if (slot.hash != hash) continue;
    const Node &known = at(slot.id);
    if (known.previous == node.previous && known.last == node.last && known.isCall == node.isCall) return slot.id;
  }
}

void TraceTable::grow() {
  std::vector<Slot> before(slots_.size() * 2);
  before.swap(slots_);
  for (const Slot &slot : before) {
    if (!slot.id) continue;
    std::size_t slotId = slot.hash & (slots_.size() - 1);
    while (slots_[slotId].id) slotId = (slotId + 1) & (slots_.size() - 1);
    slots_[slotId] = slot;
  }
}

}  // namespace piiflow::solve
