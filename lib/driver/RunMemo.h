// What a whole run said, kept beside the units: when nothing that it depends on has changed, it is said again without
// linking or solving anything.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "driver/Configuration.h"
#include "driver/Extraction.h"
#include "driver/Inputs.h"
#include "driver/Options.h"
#include "driver/Report.h"
#include "driver/UnitCache.h"

namespace piiflow::driver {

class RunMemo {
 public:
  /// Nothing is remembered of runs without a cache, or that read or write more than sources and a report.
  RunMemo(const Options &options, const Configuration &configuration, const Inputs &inputs);

  /// What the run would say.
  std::optional<RunOutput> find();

  /// Remembers what it said, if every unit is known to be of the inputs that it names.
  void keep(const RunOutput &output, const std::vector<ExtractedUnit> &units) const;

 private:
  bool isUsed() const { return !name_.empty(); }
  void write(const RunOutput &output, const InputRecord &inputs, const std::vector<std::string> &entries) const;

  CacheFolder folder_;
  std::string root_;
  std::string name_;
};

}  // namespace piiflow::driver
