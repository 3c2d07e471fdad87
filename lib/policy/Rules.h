// Which rule decides one way of one flow: deny before allow, allow before the default of the recipient's kind.
#pragma once

#include <set>
#include <string>

#include "policy/Verdict.h"

namespace piiflow::policy {

/// What the rules look at.
struct Question {
  std::string_view category;
  std::string_view recipient;
  models::VendorKind kind = models::VendorKind::SubProcessor;
  std::string_view sinkPath;      ///< relative to the root YAML's folder
  base::TransformSet transforms;  ///< of one way
};

struct Judgement {
  models::Decision decision = models::Decision::Deny;
  const models::PolicyRule *rule = nullptr;      ///< that decided; null: the default did
  const models::PolicyRule *nearMiss = nullptr;  ///< the approval that comes nearest, when the default decided
  std::string reason;                            ///< the rule's own, or what the near miss lacks
};

using RuleSet = std::set<const models::PolicyRule *>;

/// Adds to `used` every allow rule that covers the question, whether or not it is what decides.
Judgement judge(const Question &question, const models::Policy &policy, const models::Date &today, RuleSet &used);

}  // namespace piiflow::policy
