// What the inventories in their several formats have in common.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "report/Finding.h"

namespace piiflow::report {

using ByRecipient = std::map<std::string, std::vector<const Finding *>>;

/// Within a recipient by category, then by place.
ByRecipient groupByRecipient(const std::vector<Finding> &findings);
/// "approved by .piiflow.yaml:10 until 2027-06-30, purpose essential.service: DPIA-17"
std::string describeApproval(const Finding &finding);

}  // namespace piiflow::report
