// Witnesses while they grow: an immutable graph of steps that facts share.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/SourceSpan.h"
#include "flow/Instruction.h"
#include "llvm/ADT/DenseMap.h"
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
  TraceId sameHash;                ///< the next node with the same hash
};

class TraceTable {
 public:
  TraceTable() { notes_.emplace_back(); }

  TraceId step(TraceId previous, const base::SourceSpan &span, flow::FunctionId function, llvm::StringRef note);
  /// The way `previous` continued by the way `inner` of a callee.
  TraceId append(TraceId previous, TraceId inner);

  const TraceNode &node(TraceId id) const { return nodes_[id.value]; }
  const std::string &note(const TraceNode &node) const { return notes_[node.note]; }
  std::uint32_t length(TraceId id) const { return id ? nodes_[id.value].length : 0; }

 private:
  TraceId intern(const TraceNode &node);

  std::vector<TraceNode> nodes_;
  std::vector<std::string> notes_;
  llvm::StringMap<std::uint32_t> noteIds_;
  llvm::DenseMap<std::uint64_t, TraceId> interned_;  ///< by hash: the newest node
};

}  // namespace piiflow::solve
