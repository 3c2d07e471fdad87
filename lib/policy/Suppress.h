// NOLINT at the sink line: the rule named in full and a reason, or it does not count.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "link/Program.h"

namespace piiflow::policy {

class SuppressionIndex {
 public:
  explicit SuppressionIndex(const link::Program &program);

  struct Answer {
    bool suppressed = false;
    std::string reason;                           ///< the reason given; empty when not suppressed
    const flow::Suppression *rejected = nullptr;  ///< a comment that means the rule and does not count
    std::string why;                              ///< why it does not
  };

  /// What the comments that apply to `line` of `file` say about `rule`.
  Answer find(base::FileId file, std::uint32_t line, std::string_view rule) const;

 private:
  struct FileEntries {
    std::vector<const flow::Suppression *> sorted;  ///< by first line
    std::vector<std::uint32_t> maxLastLine;         ///< of all entries up to this one
  };
  std::map<base::FileId, FileEntries> byFile_;
};

}  // namespace piiflow::policy
