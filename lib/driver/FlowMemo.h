// What the solver said of a program, kept beside the units. It is said again while no flow graph has changed: comments and
// blank lines may come and go (places are moved then), policy and vendors may change. What the answer depends on is
// compared, never guessed: the units by their bytes, or body by body where only places differ, and the bound spec.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bind/TaintSpec.h"
#include "driver/Analysis.h"
#include "driver/CacheFolder.h"
#include "driver/Options.h"
#include "link/Program.h"
#include "solve/Solve.h"

namespace piiflow::driver {

class FlowMemo {
 public:
  /// `units` in the order in which they were linked. Nothing is remembered of a program with units that are not in the
  /// cache. The units, the program and the spec must outlive this object.
  FlowMemo(const Options &options, std::vector<const UnitFile *> units, const link::Program &program,
           const bind::TaintSpec &spec, const solve::SolveOptions &solveOptions);

  /// What the solver would say.
  std::optional<solve::FlowSet> find() const;

  void keep(const solve::FlowSet &flows) const;

 private:
  bool isUsed() const { return !name_.empty(); }

  CacheFolder folder_;
  const link::Program &program_;
  const bind::TaintSpec &spec_;
  std::vector<const UnitFile *> units_;
  std::vector<std::string> names_;  ///< of the units' files in the folder
  std::string name_;
};

}  // namespace piiflow::driver
