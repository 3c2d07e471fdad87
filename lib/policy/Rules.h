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
  std::string_view environment;   ///< of one endpoint; empty: not known
  bool isDeclared = true;         ///< the user's `vendors` or the built-in recipients have it
};

struct Judgement {
  models::Decision decision = models::Decision::Deny;
  const models::PolicyRule *rule = nullptr;      ///< that decided; null: the default did
  const models::PolicyRule *nearMiss = nullptr;  ///< the approval that comes nearest, when the default decided
  bool missesOnlyData = false;                   ///< it is of other data: no condition of it would help
  std::string reason;                            ///< the rule's own, or what the near miss lacks
};

using RuleSet = std::set<const models::PolicyRule *>;

/// Adds to `used` every allow rule that covers the question, whether or not it is what decides.
Judgement judge(const Question &question, const models::Policy &policy, const models::Date &today, RuleSet &used);

/// True when one of the words of a `to:` is the recipient, its kind, or "*". Nobody in particular is never meant.
bool namesRecipient(const std::vector<std::string> &words, std::string_view recipient, models::VendorKind kind);

/// Expired approvals, and those that can never decide or did not: warnings at their lines.
void diagnoseApprovals(const models::ModelSet &models, const models::Date &today, const RuleSet &used,
                       std::vector<base::Diagnostic> &diagnostics);

}  // namespace piiflow::policy
