// Witnesses while they grow: an immutable graph of steps that facts share.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/SourceSpan.h"
#include "flow/Instruction.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/StringMap.h"
#include "solve/Atom.h"

namespace piiflow::solve {

/// A step, or a call: `inner` is the way inside the callee, between `previous` and what follows.
struct TraceNode {
  TraceId previous;
  TraceId inner;
  base::SourceSpan span;
  std::uint32_t note = 0;          ///< index of the text
  flow::FunctionId function;       ///< that the step stands in
  std::uint32_t length = 1;
};

class TraceTable {
 public:
  TraceTable() : slots_(1024) { notes_.emplace_back(); }

  TraceId step(TraceId previous, const base::SourceSpan &span, flow::FunctionId function, llvm::StringRef note);
  /// The way `previous` continued by the way `inner` of a callee.
  TraceId append(TraceId previous, TraceId inner);

  const TraceNode &node(TraceId id) const { return nodes_[id.value]; }
  const std::string &note(const TraceNode &node) const { return notes_[node.note]; }
  std::uint32_t length(TraceId id) const { return id ? nodes_[id.value].length : 0; }

 private:
  /// Of the hash table of nodes: open addressing. Most of a run's memory accesses are here: the hash in the slot saves
  /// those of the nodes.
  struct Slot {
    TraceId id;
    std::uint32_t hash = 0;
  };

  TraceId intern(const TraceNode &node);
  void grow();

  std::vector<TraceNode> nodes_;
  std::vector<std::string> notes_;
  llvm::StringMap<std::uint32_t> noteIds_;
  std::vector<Slot> slots_;  ///< a power of two of them
};

}  // namespace piiflow::solve
