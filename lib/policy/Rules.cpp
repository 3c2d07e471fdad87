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

// `unknown` is nobody in particular, and so is a vendor that nobody declares: an approval for everybody, or for a
// kind, does not mean it.
bool coversRecipient(const PolicyRule &rule, const Question &question, bool isAllow) {
  const bool special = question.recipient == kUnknown || question.recipient == kOwn;
  const bool isStranger = question.recipient == kUnknown || !question.isDeclared;
  return std::any_of(rule.recipients.begin(), rule.recipients.end(), [&](const std::string &to) {
    if (to == question.recipient) return true;
    if (isAllow && isStranger) return false;
    return to == "*" || (!special && namesKind(to, question.kind));
  });
}

bool coversData(const PolicyRule &rule, const Question &question) {
  return std::any_of(rule.data.begin(), rule.data.end(),
                     [&](const std::string &prefix) { return models::coversCategory(prefix, question.category); });
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

bool coversEnvironment(const PolicyRule &rule, const Question &question) {
  return rule.environment.empty() || question.environment.empty() || rule.environment == question.environment;
}

bool isExpired(const PolicyRule &rule, const models::Date &today) { return rule.until && *rule.until < today; }

const char *done(base::Transform transform) {
  switch (transform) {
    case base::Transform::Hash:
      return "hashed";
    case base::Transform::Hmac:
      return "hashed with a key (hmac)";
    case base::Transform::Tokenize:
      return "tokenized";
    case base::Transform::Encrypt:
      return "encrypted";
    case base::Transform::Redact:
      return "redacted";
    case base::Transform::Truncate:
      return "truncated";
    case base::Transform::Anonymize:
      return "anonymized";
    case base::Transform::Aggregate:
      return "aggregated";
  }
  return "";
}

std::string listTransforms(const PolicyRule &rule) {
  std::string text;
  for (std::size_t i = 0; i < rule.transforms.size(); ++i) {
    if (i != 0) text += i + 1 == rule.transforms.size() ? " or " : ", ";
    text += done(rule.transforms[i]);
  }
  return text;
}

std::string quoteAll(const std::vector<std::string> &words) {
  std::string text;
  for (const std::string &word : words) text += (text.empty() ? "'" : ", '") + word + "'";
  return text;
}

// How far an approval is from covering the question, and what it lacks. Smaller is nearer.
struct NearMiss {
  int distance = 0;
  std::string lack;
};

NearMiss nearMiss(const PolicyRule &rule, const Question &question, const models::Date &today) {
  NearMiss miss;
  std::string conditions;
  auto lacks = [&](int distance, const std::string &condition) {
    miss.distance += distance;
    conditions += (conditions.empty() ? "" : " and ") + condition;
  };
  if (!coversTransforms(rule, question)) lacks(2, "if " + listTransforms(rule));
  if (!coversPath(rule, question)) lacks(4, "in " + quoteAll(rule.paths));
  if (!coversEnvironment(rule, question))
    lacks(8, "to " + rule.environment + ", and this endpoint is " + std::string(question.environment));
  if (isExpired(rule, today)) {
    miss.distance += 1;
    miss.lack = "the approval expired on " + models::formatDate(*rule.until);
    if (!conditions.empty()) miss.lack += ", and it allowed this only " + conditions;
  } else if (!conditions.empty()) {
    miss.lack = "would be allowed " + conditions;
  }
  return miss;
}

// An approval of a sister category, such as user.contact.phone_number for user.contact.email.
bool isRelated(const PolicyRule &rule, const Question &question) {
  return std::any_of(rule.data.begin(), rule.data.end(), [&](const std::string &prefix) {
    if (models::coversCategory(question.category, prefix)) return true;
    const std::size_t dot = prefix.rfind('.');
    return dot != std::string::npos && prefix.find('.') != dot &&
           models::coversCategory(std::string_view(prefix).substr(0, dot), question.category);
  });
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

/// Remembers the approval that comes nearest.
struct Nearest {
  int distance = 0;

  void offer(const PolicyRule &rule, NearMiss miss, bool missesOnlyData, Judgement &result) {
    if (distance != 0 && miss.distance >= distance) return;
    distance = miss.distance;
    result.nearMiss = &rule;
    result.missesOnlyData = missesOnlyData;
    result.reason = std::move(miss.lack);
  }
};

// --- approvals that can never decide --------------------------------------------------------------------------------

template <class T>
bool isSubset(const std::vector<T> &some, const std::vector<T> &all) {
  return std::all_of(some.begin(), some.end(),
                     [&](const T &item) { return std::find(all.begin(), all.end(), item) != all.end(); });
}

bool coversRecipients(const PolicyRule &rule, const PolicyRule &other, const models::ModelSet &models, bool isAllow) {
  return std::all_of(other.recipients.begin(), other.recipients.end(), [&](const std::string &to) {
    const bool isNamed = std::find(rule.recipients.begin(), rule.recipients.end(), to) != rule.recipients.end();
    if (isNamed) return true;
    if (to == kUnknown && isAllow) return false;
    if (std::find(rule.recipients.begin(), rule.recipients.end(), "*") != rule.recipients.end()) return true;
    const auto vendor = models.vendors.find(to);
    return vendor != models.vendors.end() &&
           std::any_of(rule.recipients.begin(), rule.recipients.end(),
                       [&](const std::string &word) { return namesKind(word, vendor->second.kind); });
  });
}

/// Whatever `other`, an approval, covers, `rule` covers too.
bool coversRule(const PolicyRule &rule, const PolicyRule &other, const models::ModelSet &models, bool isAllow) {
  const bool data = std::all_of(other.data.begin(), other.data.end(), [&](const std::string &category) {
    return std::any_of(rule.data.begin(), rule.data.end(),
                       [&](const std::string &prefix) { return models::coversCategory(prefix, category); });
  });
  return data && coversRecipients(rule, other, models, isAllow) &&
         (rule.transforms.empty() || (!other.transforms.empty() && isSubset(other.transforms, rule.transforms))) &&
         (rule.paths.empty() || (!other.paths.empty() && isSubset(other.paths, rule.paths))) &&
         (rule.environment.empty() || rule.environment == other.environment) &&
         (!rule.until || (other.until && *other.until <= *rule.until));
}

std::string placeOf(const PolicyRule &rule) { return rule.location.file + ":" + std::to_string(rule.location.line); }

std::string whyShadowed(std::size_t index, const models::ModelSet &models, const models::Date &today) {
  const std::vector<PolicyRule> &allow = models.policy.allow;
  for (const PolicyRule &denial : models.policy.deny)
    if (coversRule(denial, allow[index], models, /*isAllow=*/false))
      return "this approval never holds: all of it is denied at " + placeOf(denial);
  for (std::size_t i = 0; i < index; ++i)
    if (!isExpired(allow[i], today) && coversRule(allow[i], allow[index], models, /*isAllow=*/true))
      return "this approval decides nothing: all of it is allowed at " + placeOf(allow[i]) + " already";
  return {};
}

}  // namespace

bool namesRecipient(const std::vector<std::string> &words, std::string_view recipient, VendorKind kind) {
  return std::any_of(words.begin(), words.end(), [&](const std::string &word) {
    if (word == recipient || word == "*") return true;
    return recipient != kUnknown && recipient != kOwn && namesKind(word, kind);
  });
}

Judgement judge(const Question &question, const models::Policy &policy, const models::Date &today, RuleSet &used) {
  constexpr int kOtherData = 64;
  Judgement result;
  Nearest nearest;
  for (const PolicyRule &rule : policy.allow) {
    if (!coversRecipient(rule, question, true)) continue;
    if (!coversData(rule, question)) {
      if (!result.rule && isRelated(rule, question))
        nearest.offer(rule, {kOtherData, "the nearest approval is of " + quoteAll(rule.data)}, true, result);
      continue;
    }
    NearMiss miss = nearMiss(rule, question, today);
    if (miss.distance <= 1) used.insert(&rule);
    if (result.rule) continue;
    if (miss.distance == 0)
      result = {Decision::Allow, &rule, nullptr, false, rule.reason};
    else
      nearest.offer(rule, std::move(miss), false, result);
  }
  for (const PolicyRule &rule : policy.deny) {
    if (!coversData(rule, question) || !coversRecipient(rule, question, false) || !coversPath(rule, question) ||
        !coversTransforms(rule, question) || !coversEnvironment(rule, question) || isExpired(rule, today))
      continue;
    return {Decision::Deny, &rule, nullptr, false, rule.reason.empty() ? "denied" : "denied: " + rule.reason};
  }
  if (!result.rule) result.decision = defaultFor(question, policy);
  // What the default allows lacks nothing.
  if (!result.rule && result.decision == Decision::Allow) result = {Decision::Allow, nullptr, nullptr, false, {}};
  return result;
}

void diagnoseApprovals(const models::ModelSet &models, const models::Date &today, const RuleSet &used,
                       std::vector<base::Diagnostic> &diagnostics) {
  for (std::size_t i = 0; i < models.policy.allow.size(); ++i) {
    const PolicyRule &rule = models.policy.allow[i];
    const models::Location &at = rule.location;
    auto warn = [&](const std::string &message, const char *ruleId) {
      diagnostics.push_back({base::Severity::Warning, at.file, at.line, at.column, message, ruleId});
    };
    if (isExpired(rule, today))
      warn("this approval expired on " + models::formatDate(*rule.until), kExpiredApproval);
    else if (const std::string why = whyShadowed(i, models, today); !why.empty())
      warn(why, kShadowedApproval);
    else if (!used.contains(&rule))
      warn("this approval matches no flow", kUnusedApproval);
  }
}

}  // namespace piiflow::policy
