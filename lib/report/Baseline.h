// The SARIF of an earlier run: what it reported is known, only what is new fails.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "llvm/Support/Error.h"

#include "base/Transform.h"

namespace piiflow::report {

struct Baseline {
  /// (rule id, flow id) to the sets of transforms with which the flow was reported.
  std::map<std::pair<std::string, std::string>, std::vector<base::TransformSet>> flows;

  /// A flow is covered only while every transform that was recorded still applies.
  bool covers(const std::string &ruleId, const std::string &flowId, base::TransformSet transforms) const;
};

/// Reads piiflow's own SARIF. Anything else is an error that says what is wrong.
llvm::Expected<Baseline> readBaseline(const std::string &path);
llvm::Expected<Baseline> parseBaseline(llvm::StringRef json, const std::string &name);

}  // namespace piiflow::report
