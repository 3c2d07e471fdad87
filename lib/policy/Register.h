// The vendor register: what a vendor has promised, what is required of it, and what has lapsed.
//
// Fail closed: a point that is not stated counts as missing, an environment that is not known as the one that asks
// most, and a vendor that nobody declares has promised nothing.
#pragma once

#include <string>
#include <vector>

#include "policy/Rules.h"

namespace piiflow::policy {

enum class PointState : std::uint8_t { Pass, DueSoon, Missing, Fail };

/// One line of a vendor's checklist.
struct PointResult {
  std::string point;  ///< "encryption.at-rest", "certification ISO 27001", "agreement", ...
  PointState state = PointState::Missing;
  std::string detail;                                ///< "AES-256", "expired on 2026-05-01", "not stated", ...
  models::Location location;                         ///< of the statement, else of the vendor or the requirement
  const models::Requirement *requirement = nullptr;  ///< that asks; null: asked of everybody
};

inline bool holds(const PointResult &point) {
  return point.state == PointState::Pass || point.state == PointState::DueSoon;
}

const char *pointStateName(PointState state);
/// "acme's agreement expired on 2026-05-01"
std::string describePoint(const std::string &vendor, const PointResult &point);

/// Everything that is asked of `vendor`: that its agreement and review have not lapsed, and the requirements for the
/// data that its entry or an approval lets it have. What ends within `dueDays` is due soon.
std::vector<PointResult> checkVendor(const models::Vendor &vendor, const models::ModelSet &models,
                                     const models::Date &today, int dueDays);

/// Why an approval of such a flow does not hold; empty: it does. `vendor` is null when nobody declares it.
std::vector<PointResult> findLapses(const Question &question, const models::Vendor *vendor,
                                    const models::ModelSet &models, const models::Date &today);

}  // namespace piiflow::policy
