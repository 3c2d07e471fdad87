// Which functions the program stores in its global function pointers, wherever it does.
//
// What a caller knows of such a pointer is nearly always just that. In a large program nobody is asked for it, else every
// function below one that logs, allocates or measures time through a hook is analysed for those who know the hook, too.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "link/Program.h"
#include "solve/Atom.h"

namespace piiflow::solve {

class GlobalCallables {
 public:
  /// The bodies that call or name a function.
  using Callers = std::function<llvm::ArrayRef<flow::FunctionId>(flow::FunctionId)>;

  GlobalCallables(const link::Program &program, Callers callers) : program_(program), callers_(std::move(callers)) {}

  /// Whether the variable is a pointer to functions: all bodies that speak of it have to be told.
  bool isPointer(flow::VariableId variable) const;
  void addMention(flow::VariableId variable, flow::FunctionId body) { mentions_[variable].push_back(body); }

  /// Null where it may be others, or where nothing is stored there.
  const AtomSet *of(flow::VariableId variable);

 private:
  /// False: what stands there may come from elsewhere.
  bool addStored(flow::PlaceBase base, std::uint32_t index, const flow::FunctionBody &body, unsigned depth,
                 AtomSet &found) const;
  bool addValue(const flow::Place &place, const flow::FunctionBody &body, unsigned depth, AtomSet &found) const;
  bool addArguments(std::uint32_t parameter, const flow::FunctionBody &body, unsigned depth, AtomSet &found) const;

  const link::Program &program_;
  Callers callers_;
  std::map<flow::VariableId, std::vector<flow::FunctionId>> mentions_;
  llvm::DenseMap<std::uint32_t, std::optional<AtomSet>> known_;  ///< by VariableId, as they are asked for
};

}  // namespace piiflow::solve
