#include "policy/Register.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace piiflow::policy {
namespace {

using models::Date;
using models::formatDate;
using models::Requirement;
using models::Vendor;

/// The checks of one vendor on one day.
class Checklist {
 public:
  Checklist(const Vendor *vendor, const Date &today, int dueDays)
      : vendor_(vendor), today_(today), soon_(models::addDays(today, dueDays)) {}

  PointResult point(const std::string &key) const {
    if (!vendor_) return {key, PointState::Missing, "not in the register", {}, nullptr};
    if (key == "agreement") return agreement();
    if (key == "review") return review();
    if (key == "certifications") return anyCertification();
    const auto stated = vendor_->statements.find(key);
    if (stated == vendor_->statements.end()) return missing(key);
    const models::Statement &statement = stated->second;
    if (statement.isDenied) return {key, PointState::Fail, "'" + statement.text + "'", statement.location, nullptr};
    return {key, PointState::Pass, statement.text, statement.location, nullptr};
  }

  PointResult certification(const std::string &name) const {
    const std::string point = "certification " + name;
    if (!vendor_) return {point, PointState::Missing, "not in the register", {}, nullptr};
    for (const models::Certification &held : vendor_->certifications)
      if (held.name == name) return until(point, held.expires, "held", held.location);
    return missing(point);
  }

  PointResult breachNotice(unsigned most) const {
    PointResult result = point("breach-notice-hours");
    if (!vendor_ || !vendor_->breachNoticeHours) return result;
    const unsigned hours = *vendor_->breachNoticeHours;
    result.detail = std::to_string(hours) + " hours";
    if (hours > most) {
      result.state = PointState::Fail;
      result.detail += ", more than the " + std::to_string(most) + " that are required";
    }
    return result;
  }

  PointResult oneOf(const std::string &key, const std::vector<std::string> &words) const {
    PointResult result = point(key);
    if (result.state != PointState::Pass || std::find(words.begin(), words.end(), result.detail) != words.end())
      return result;
    std::string list;
    for (const std::string &word : words) list += (list.empty() ? "" : ", ") + word;
    return {key, PointState::Fail, "'" + result.detail + "', not one of " + list, result.location, nullptr};
  }

  PointResult agreement() const {
    const std::string key = "agreement";
    if (!vendor_->agreementSigned) {
      PointResult result = missing(key);
      if (vendor_->statements.contains(key)) result.detail = "not signed";
      return result;
    }
    const models::Location &at = vendor_->statements.find("agreement.signed")->second.location;
    if (today_ < *vendor_->agreementSigned)
      return {key, PointState::Fail, "is not signed before " + formatDate(*vendor_->agreementSigned), at, nullptr};
    const auto end = vendor_->statements.find("agreement.expires");
    return until(key, vendor_->agreementExpires, "signed on " + formatDate(*vendor_->agreementSigned),
                 end == vendor_->statements.end() ? at : end->second.location);
  }

  PointResult review() const {
    const std::string key = "review";
    if (!vendor_->lastReview) {
      PointResult result = missing(key);
      if (vendor_->statements.contains(key)) result.detail = "has never taken place";
      return result;
    }
    const models::Location &at = vendor_->statements.find("review.last")->second.location;
    if (today_ < *vendor_->lastReview)
      return {key, PointState::Fail, "lies in the future, on " + formatDate(*vendor_->lastReview), at, nullptr};
    std::optional<Date> due;
    if (vendor_->reviewMonths) due = models::addMonths(*vendor_->lastReview, *vendor_->reviewMonths);
    PointResult result = until(key, due, "of " + formatDate(*vendor_->lastReview), at);
    if (result.state == PointState::Fail) result.detail = "lapsed: it was due on " + formatDate(*due);
    return result;
  }

  /// What was agreed and has ended fails also where no requirement asks for it.
  bool hasAgreement() const { return vendor_ && vendor_->statements.contains("agreement"); }
  bool hasReview() const { return vendor_ && vendor_->statements.contains("review"); }

 private:
  PointResult missing(const std::string &point) const {
    return {point, PointState::Missing, "not stated", vendor_->location, nullptr};
  }

  /// A promise that ends; `end` is its last day.
  PointResult until(const std::string &point, const std::optional<Date> &end, const std::string &detail,
                    const models::Location &at) const {
    if (!end) return {point, PointState::Pass, detail, at, nullptr};
    const std::string date = formatDate(*end);
    if (*end < today_) return {point, PointState::Fail, "expired on " + date, at, nullptr};
    return {point, *end <= soon_ ? PointState::DueSoon : PointState::Pass, detail + ", until " + date, at, nullptr};
  }

  PointResult anyCertification() const {
    PointResult best = missing("certifications");
    for (const models::Certification &held : vendor_->certifications) {
      PointResult result = certification(held.name);
      result.point = "certifications";
      result.detail = held.name + " " + result.detail;
      if (best.detail == "not stated" || result.state < best.state) best = std::move(result);
    }
    return best;
  }

  const Vendor *vendor_;
  Date today_;
  Date soon_;
};

void checkRequirement(const Requirement &requirement, const Checklist &checklist, std::vector<PointResult> &results) {
  auto add = [&](PointResult result) {
    if (result.location.line == 0) result.location = requirement.location;
    result.requirement = &requirement;
    results.push_back(std::move(result));
  };
  for (const std::string &key : requirement.commitments) add(checklist.point(key));
  for (const std::string &name : requirement.certifications) add(checklist.certification(name));
  if (requirement.breachNoticeHours) add(checklist.breachNotice(*requirement.breachNoticeHours));
  if (!requirement.countries.empty()) add(checklist.oneOf("country", requirement.countries));
  if (!requirement.transfers.empty()) add(checklist.oneOf("transfer", requirement.transfers));
}

bool asksVendor(const Requirement &requirement, std::string_view recipient, models::VendorKind kind) {
  if (recipient == kOwn) return false;
  if (requirement.recipients.empty())
    return kind == models::VendorKind::SubProcessor || kind == models::VendorKind::Transport;
  return namesRecipient(requirement.recipients, recipient, kind);
}

bool overlaps(const std::vector<std::string> &some, const std::vector<std::string> &others) {
  for (const std::string &a : some)
    for (const std::string &b : others)
      if (models::coversCategory(a, b) || models::coversCategory(b, a)) return true;
  return false;
}

/// What the vendor may have: by its entry, else by the approvals that name it.
std::vector<std::string> dataOf(const Vendor &vendor, const models::ModelSet &models) {
  if (!vendor.approvedData.empty()) return vendor.approvedData;
  std::vector<std::string> data;
  for (const models::PolicyRule &rule : models.policy.allow)
    if (namesRecipient(rule.recipients, vendor.key, vendor.kind))
      data.insert(data.end(), rule.data.begin(), rule.data.end());
  return data;
}

bool coversAny(const std::vector<std::string> &prefixes, const std::string &word) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const std::string &prefix) { return models::coversCategory(prefix, word); });
}

/// Approvals that name the vendor for what its entry does not list.
void checkApprovals(const Vendor &vendor, const models::ModelSet &models, std::vector<PointResult> &results) {
  for (const models::PolicyRule &rule : models.policy.allow) {
    if (std::find(rule.recipients.begin(), rule.recipients.end(), vendor.key) == rule.recipients.end()) continue;
    const std::string by = ", which is approved at " + rule.location.file + ":" + std::to_string(rule.location.line);
    auto notCovered = [&](const std::string &what) { return fmt::format("does not cover {}{}", what, by); };
    for (const std::string &category : rule.data)
      if (!vendor.approvedData.empty() && !coversAny(vendor.approvedData, category))
        results.push_back({"approved-data", PointState::Fail, notCovered(category),
                           vendor.statements.at("approved-data").location, nullptr});
    if (!rule.purpose.empty() && !vendor.purposes.empty() && !coversAny(vendor.purposes, rule.purpose))
      results.push_back({"purposes", PointState::Fail, notCovered(rule.purpose),
                         vendor.statements.at("purposes").location, nullptr});
  }
}

std::string inWords(std::string point) {
  std::replace(point.begin(), point.end(), '.', ' ');
  for (std::size_t i = 0; i < point.size(); ++i)
    if (point[i] == '-' && !point.starts_with("certification")) point[i] = ' ';
  return point;
}

}  // namespace

const char *pointStateName(PointState state) {
  switch (state) {
    case PointState::Pass:
      return "pass";
    case PointState::DueSoon:
      return "due soon";
    case PointState::Missing:
      return "missing";
    case PointState::Fail:
      return "fail";
  }
  return "";
}

std::string describePoint(const std::string &vendor, const PointResult &point) {
  const std::string name = vendor + "'s " + inWords(point.point) + " ";
  if (point.detail == "not stated" || point.detail == "not signed") return name + "is " + point.detail;
  if (point.detail == "not in the register") return "'" + vendor + "' is not in the register of vendors";
  if (point.detail.starts_with("'") || (!point.detail.empty() && point.detail[0] >= '0' && point.detail[0] <= '9'))
    return name + "is " + point.detail;
  return name + point.detail;
}

std::vector<PointResult> checkVendor(const Vendor &vendor, const models::ModelSet &models, const Date &today,
                                     int dueDays) {
  const Checklist checklist(&vendor, today, dueDays);
  std::vector<PointResult> results;
  const std::vector<std::string> data = dataOf(vendor, models);
  for (const Requirement &requirement : models.requirements) {
    if (!asksVendor(requirement, vendor.key, vendor.kind)) continue;
    if (!requirement.data.empty() && !overlaps(requirement.data, data)) continue;
    checkRequirement(requirement, checklist, results);
  }
  // What lapses counts also where nobody requires it.
  auto isAsked = [&](const char *point) {
    return std::any_of(results.begin(), results.end(),
                       [&](const PointResult &result) { return result.point == point; });
  };
  if (checklist.hasReview() && !isAsked("review")) results.insert(results.begin(), checklist.review());
  if (checklist.hasAgreement() && !isAsked("agreement")) results.insert(results.begin(), checklist.agreement());
  checkApprovals(vendor, models, results);
  return results;
}

std::vector<PointResult> findLapses(const Question &question, const Vendor *vendor, const models::ModelSet &models,
                                    const Date &today) {
  if (question.recipient == kOwn) return {};
  const Checklist checklist(vendor, today, 0);
  std::vector<PointResult> results;
  if (checklist.hasAgreement()) results.push_back(checklist.agreement());
  if (checklist.hasReview()) results.push_back(checklist.review());
  if (vendor && !vendor->approvedData.empty() &&
      std::none_of(vendor->approvedData.begin(), vendor->approvedData.end(),
                   [&](const std::string &prefix) { return models::coversCategory(prefix, question.category); }))
    results.push_back({"approved-data", PointState::Fail, "does not cover " + std::string(question.category),
                       vendor->statements.at("approved-data").location, nullptr});
  for (const Requirement &requirement : models.requirements) {
    if (!asksVendor(requirement, question.recipient, question.kind)) continue;
    const bool asksData = requirement.data.empty() ||
                          std::any_of(requirement.data.begin(), requirement.data.end(), [&](const std::string &prefix) {
                            return models::coversCategory(prefix, question.category);
                          });
    const bool isElsewhere = !requirement.environment.empty() && !question.environment.empty() &&
                             requirement.environment != question.environment;
    if (asksData && !isElsewhere) checkRequirement(requirement, checklist, results);
  }
  results.erase(std::remove_if(results.begin(), results.end(), holds), results.end());
  // Several requirements may ask for the same.
  std::set<std::string> seen;
  results.erase(std::remove_if(results.begin(), results.end(),
                               [&](const PointResult &result) {
                                 return !seen.insert(result.point + '\0' + result.detail).second;
                               }),
                results.end());
  return results;
}

}  // namespace piiflow::policy
