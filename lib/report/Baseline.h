// The SARIF of an earlier run: what it reported is known, only what is new fails, and what is gone is fixed.
//
// A flow is found again by its id, which knows no line and no path. Where the id is another (the function around the
// sink call was renamed, or got other parameters), by the text of the lines at the sink call, together with source,
// recipient and sink; each earlier result then stands for one of now.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/Error.h"

#include "base/Transform.h"

namespace piiflow::report {

/// A result of the earlier run.
struct KnownResult {
  std::string ruleId;
  std::string flowId;
  base::TransformSet transforms;
  std::string lineHash;  ///< of the text at the place, without its count; empty when there was none
  std::string category, recipient, source, sink;
  std::string message;
  std::string uri;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

struct Baseline {
  std::vector<KnownResult> results;
};

/// Reads piiflow's own SARIF. Anything else is an error that says what is wrong.
llvm::Expected<Baseline> readBaseline(const std::string &path);
llvm::Expected<Baseline> parseBaseline(llvm::StringRef json, const std::string &name);

struct Result;
struct ReportInput;

struct BaselineMatch {
  std::vector<bool> known;                  ///< of each result
  std::vector<const KnownResult *> absent;  ///< earlier results that no result is
};

/// A flow is covered only while every transform that was recorded still applies.
BaselineMatch matchBaseline(const std::vector<Result> &results, const ReportInput &input);

}  // namespace piiflow::report
