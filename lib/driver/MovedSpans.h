// Where the places of an earlier program are now.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/SourceSpan.h"
#include "flow/MovedPositions.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace piiflow::driver {

class MovedSpans {
 public:
  /// The files of a unit that is the same to the byte.
  void addUnchanged(const std::vector<std::string> &files);
  void addMoved(const std::vector<flow::MovedFile> &files);

  /// False when units do not agree on where something went, or its order within a file has changed: then nothing that
  /// was known of the earlier program holds.
  bool settle();

  /// Nothing when no unit says where the span went. `path` is that of its file.
  std::optional<base::SourceSpan> find(const base::SourceSpan &span, llvm::StringRef path) const;

 private:
  using Moves = std::vector<std::pair<flow::Position, flow::Position>>;  // ascending once settled

  llvm::StringMap<Moves> moves_;
  llvm::StringSet<> moved_;      ///< files with a position that is elsewhere now
  llvm::StringSet<> unchanged_;  ///< files of unchanged units
};

}  // namespace piiflow::driver
