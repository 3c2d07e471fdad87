// The register of vendors compared with what is required of them.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/raw_ostream.h"

#include "policy/Register.h"

namespace piiflow::report {

struct VendorChecklist {
  const models::Vendor *vendor = nullptr;
  std::vector<policy::PointResult> points;
};

struct VendorReport {
  std::vector<VendorChecklist> vendors;  ///< by id
  const models::ModelSet *models = nullptr;
  std::string rootDir;  ///< displayed paths are relative to it

  unsigned count(policy::PointState state) const;
};

/// The vendors with these ids; the user's own, and those that an approval names, when no id is given.
VendorReport checkVendors(const models::ModelSet &models, const std::vector<std::string> &ids,
                          const models::Date &today, unsigned dueWithin);

void writeVendorsText(const VendorReport &report, llvm::raw_ostream &os);
void writeVendorsJson(const VendorReport &report, llvm::raw_ostream &os);
/// Results at the YAML lines: what is missing or fails as errors, what is due soon as warnings.
void writeVendorsSarif(const VendorReport &report, llvm::raw_ostream &os);
/// A questionnaire for each vendor: what is known, and what it is asked for.
void writeVendorsMarkdown(const VendorReport &report, llvm::raw_ostream &os);

}  // namespace piiflow::report
