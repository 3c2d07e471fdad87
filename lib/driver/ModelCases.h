// Small programs that state in comments what the models must find in them: `piiflow models test`.
//
// The format is that of test/conformance/cases, so that one set of cases serves both.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"

namespace piiflow::driver {

/// One program: a source file, or all sources of a folder.
struct ModelCase {
  std::string name;                  ///< relative to the folder that was named
  std::string root;                  ///< absolute folder
  std::vector<std::string> sources;  ///< absolute
  bool isFolder = false;
};

/// `// expect: CATEGORY -> RECIPIENT [via T1,T2] [confidence high|medium|low]`
struct ExpectedFlow {
  std::string file;  ///< with symbolic links resolved
  std::uint32_t line = 0;
  std::string category, recipient;
  std::optional<std::set<std::string>> transforms;
  std::string confidence;  ///< empty: any
};

/// `// expect-rule: RULE`
struct ExpectedRule {
  std::string file;
  std::uint32_t line = 0;
  std::string rule;
  friend auto operator<=>(const ExpectedRule &, const ExpectedRule &) = default;
};

struct BadComment {
  std::string file;
  std::uint32_t line = 0;
  std::string problem;
};

/// What the comments of a case say.
struct Expectations {
  std::vector<ExpectedFlow> flows;
  std::vector<ExpectedRule> rules;
  std::vector<BadComment> bad;
  std::vector<std::string> flags;  ///< `// flags: ...` of the sources, each once
  std::string missing;             ///< a header of `// needs: HEADER [PACKAGE]` that this machine lacks, or empty
};

/// Fails when there is no such file or folder, or no case in it.
llvm::Expected<std::vector<ModelCase>> findModelCases(const std::string &path);

Expectations readExpectations(const ModelCase &modelCase);

}  // namespace piiflow::driver
