#include "policy/Rules.h"

#include <algorithm>

namespace piiflow::policy {
namespace {

using models::Decision;
using models::PolicyRule;
using models::VendorKind;

bool namesKind(const std::string &word, VendorKind kind) {
  switch (kind) {
    case VendorKind::SubProcessor:
      return word == "sub-processor";
    case VendorKind::Transport:
      return word == "transport";
    case VendorKind::Log:
      return word == "log";
    case VendorKind::Storage:
      return word == "storage";
  }
  return false;
}

// `unknown` is nobody in particular: an approval for everybody, or for a kind, does not mean it.
bool coversRecipient(const PolicyRule &rule, const Question &question, bool isAllow) {
  const bool special = question.recipient == kUnknown || question.recipient == kOwn;
  return std::any_of(rule.recipients.begin(), rule.recipients.end(), [&](const std::string &to) {
    if (to == question.recipient) return true;
    if (to == "*") return !isAllow || question.recipient != kUnknown;
    return !special && namesKind(to, question.kind);
  });
}

bool coversData(const PolicyRule &rule, const Question &question) {
  return std::any_of(rule.data.begin(), rule.data.end(), [&](const std::string &prefix) {
    return prefix == "*" || models::coversCategory(prefix, question.category);
  });
}

bool coversPath(const PolicyRule &rule, const Question &question) {
  if (rule.paths.empty()) return true;
  return std::any_of(rule.paths.begin(), rule.paths.end(),
                     [&](const std::string &glob) { return models::matchesPathGlob(glob, question.sinkPath); });
}

bool coversTransforms(const PolicyRule &rule, const Question &question) {
  if (rule.transforms.empty()) return true;
  return std::any_of(rule.transforms.begin(), rule.transforms.end(),
                     [&](base::Transform transform) { return question.transforms.contains(transform); });
}

bool isExpired(const PolicyRule &rule, const models::Date &today) { return rule.until && *rule.until < today; }

std::string listTransforms(const PolicyRule &rule) {
  std::string text;
  for (std::size_t i = 0; i < rule.transforms.size(); ++i) {
    if (i != 0) text += i + 1 == rule.transforms.size() ? " or " : ", ";
    text += base::transformName(rule.transforms[i]);
  }
  return text;
}

std::string listPaths(const PolicyRule &rule) {
  std::string text;
  for (const std::string &path : rule.paths) text += (text.empty() ? "'" : ", '") + path + "'";
  return text;
}

// How far an approval is from covering the question, and what it lacks. Smaller is nearer.
struct NearMiss {
  int distance = 0;
  std::string lack;
};

NearMiss nearMiss(const PolicyRule &rule, const Question &question, const models::Date &today) {
  NearMiss miss;
  if (isExpired(rule, today)) {
    miss.distance += 1;
    miss.lack = "the approval expired on " + models::formatDate(*rule.until);
  }
  if (!coversTransforms(rule, question)) {
    miss.distance += 2;
    if (miss.lack.empty()) miss.lack = "approved only after " + listTransforms(rule);
  }
  if (!coversPath(rule, question)) {
    miss.distance += 4;
    if (miss.lack.empty()) miss.lack = "approved only in " + listPaths(rule);
  }
  return miss;
}

Decision defaultFor(const Question &question, const models::Policy &policy) {
  if (question.recipient == kOwn) return policy.own;
  switch (question.kind) {
    case VendorKind::Log:
      return policy.log;
    case VendorKind::Storage:
      return policy.storage;
    case VendorKind::SubProcessor:
    case VendorKind::Transport:
      return policy.byDefault;
  }
  return Decision::Deny;
}

}  // namespace

Judgement judge(const Question &question, const models::Policy &policy, const models::Date &today, RuleSet &used) {
  Judgement result;
  int nearest = 0;
  for (const PolicyRule &rule : policy.allow) {
    if (!coversData(rule, question) || !coversRecipient(rule, question, true)) continue;
    NearMiss miss = nearMiss(rule, question, today);
    if (miss.distance <= 1) used.insert(&rule);
    if (result.rule) continue;
    if (miss.distance == 0) {
      result = {Decision::Allow, &rule, nullptr, rule.reason};
    } else if (nearest == 0 || miss.distance < nearest) {
      nearest = miss.distance;
      result.nearMiss = &rule;
      result.reason = miss.lack;
    }
  }
  for (const PolicyRule &rule : policy.deny) {
    if (!coversData(rule, question) || !coversRecipient(rule, question, false) || !coversPath(rule, question) ||
        !coversTransforms(rule, question) || isExpired(rule, today))
      continue;
    return {Decision::Deny, &rule, nullptr, rule.reason.empty() ? "denied" : "denied: " + rule.reason};
  }
  if (!result.rule) result.decision = defaultFor(question, policy);
  // What the default allows lacks nothing.
  if (!result.rule && result.decision == Decision::Allow) result = {Decision::Allow, nullptr, nullptr, {}};
  return result;
}

}  // namespace piiflow::policy
