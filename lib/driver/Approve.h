// `approve`: a rule that allows one flow, put into the policy as text.
#pragma once

#include "driver/Analysis.h"

namespace piiflow::driver {

int approveFlow(const Analysis &analysis, const Configuration &configuration, const Options &options);

/// The file that approvals belong into.
std::string findPolicyFile(const models::ModelSet &models);

}  // namespace piiflow::driver
