// Witnesses while they grow: an immutable graph of steps that facts share.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/SourceSpan.h"
#include "flow/Instruction.h"
#include "llvm/ADT/StringMap.h"
#include "solve/Atom.h"

namespace piiflow::solve {

/// What a way passes: a place in the code with what happens there.
struct TracePlace {
  base::SourceSpan span;
  flow::FunctionId function;  ///< that the step stands in
  std::uint32_t note = 0;     ///< index of the text
  bool operator==(const TracePlace &) const = default;
};

class TraceTable {
 public:
  TraceTable() : slots_(1024) { notes_.emplace_back(); }

  TraceId step(TraceId previous, const base::SourceSpan &span, flow::FunctionId function, llvm::StringRef note);
  /// The way `previous` continued by the way `inner` of a callee.
  TraceId append(TraceId previous, TraceId inner);

  TraceId previous(TraceId id) const { return at(id).previous; }
  /// Of what `append` made: the way inside the callee, behind `previous`. Else invalid.
  TraceId inner(TraceId id) const { return at(id).isCall ? TraceId{at(id).last} : TraceId{}; }
  /// Of what `step` made.
  const TracePlace &place(TraceId id) const { return places_[at(id).last]; }
  const std::string &note(const TracePlace &place) const { return notes_[place.note]; }
  std::uint32_t length(TraceId id) const { return id ? at(id).length : 0; }

 private:
  // There are hundreds of them for each function that is solved, more than of anything else: so they are small.
  struct Node {
    TraceId previous;
    std::uint32_t last = 0;  ///< a TraceId, or an index of places_
    std::uint32_t isCall : 1 = 0;
    std::uint32_t length : 31 = 1;
  };
  /// Of the hash table of nodes: open addressing. Most of a run's memory accesses are here: the hash in the slot saves
  /// those of the nodes.
  struct Slot {
    TraceId id;
    std::uint32_t hash = 0;
  };
  static constexpr std::size_t kNodesInChunk = std::size_t{1} << 16;

  const Node &at(TraceId id) const { return chunks_[id.value / kNodesInChunk][id.value % kNodesInChunk]; }
  std::uint32_t placeId(const base::SourceSpan &span, flow::FunctionId function, llvm::StringRef note);
  TraceId intern(const Node &node);
  void grow();

  std::vector<std::unique_ptr<Node[]>> chunks_;  ///< never moved
  std::size_t nodeCount_ = 0;
  std::vector<TracePlace> places_;
  std::unordered_multimap<std::size_t, std::uint32_t> placeIds_;  ///< by hash
  std::uint32_t lastPlace_ = 0;  ///< all atoms of a set pass the same place
  std::vector<std::string> notes_;
  llvm::StringMap<std::uint32_t> noteIds_;
  std::vector<Slot> slots_;  ///< a power of two of them
};

}  // namespace piiflow::solve
