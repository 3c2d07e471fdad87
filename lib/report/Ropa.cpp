// A record of processing activities (GDPR Art. 30), one section for each recipient. What the program shows is marked
// "derived from code", what the YAML states "declared"; what nobody says is named, since the record needs it.
#include <set>

#include "report/Categories.h"
#include "report/Escape.h"
#include "report/Inventory.h"

namespace piiflow::report {
namespace {

constexpr const char *kDerived = "derived from code";
constexpr const char *kDeclared = "declared";
constexpr const char *kCatalogue = "catalogue of vendors";
constexpr const char *kMissing = "missing";

class RopaWriter {
 public:
  RopaWriter(const ReportInput &input, llvm::raw_ostream &os) : input_(input), os_(os) {}

  void write() {
    const std::vector<Finding> findings = collectFindings(input_);
    os_ << "# Record of processing activities (GDPR Art. 30)\n\n";
    if (!input_.complete) os_ << "The analysis is incomplete: flows may be missing.\n\n";
    os_ << "Each field says where it comes from: *derived from code*, *declared* in the configuration, or *missing*.\n";
    writeController();
    for (const auto &[recipient, flows] : groupByRecipient(findings)) writeRecipient(recipient, flows);
  }

 private:
  using Texts = std::set<std::string>;

  void begin(const std::string &title) {
    os_ << "\n## " << title << "\n\n| Art. 30 | field | | basis |\n| --- | --- | --- | --- |\n";
  }

  void row(const char *article, const char *field, const std::string &value, const char *basis) {
    os_ << "| " << article << " | " << field << " | " << (value.empty() ? "" : value) << " | "
        << (value.empty() ? kMissing : basis) << " |\n";
  }

  static std::string join(const Texts &texts) {
    std::string joined;
    for (const std::string &text : texts) joined += (joined.empty() ? "" : "<br>") + escapeMarkdown(text);
    return joined;
  }

  void writeController() {
    begin("Controller");
    auto stated = [&](const char *key) {
      if (!input_.models) return std::string();
      const auto found = input_.models->controller.find(key);
      return found == input_.models->controller.end() ? std::string() : escapeMarkdown(found->second.text);
    };
    row("(1)(a)", "name", stated("name"), kDeclared);
    row("(1)(a)", "contact", stated("contact"), kDeclared);
    row("(1)(a)", "representative", stated("representative"), kDeclared);
    row("(1)(a)", "data protection officer", stated("data-protection-officer"), kDeclared);
  }

  const models::Vendor *findVendor(const std::string &id) const {
    if (!input_.models) return nullptr;
    const auto known = input_.models->vendors.find(id);
    return known == input_.models->vendors.end() ? nullptr : &known->second;
  }

  static std::string stated(const models::Vendor *vendor, const char *key) {
    if (!vendor) return {};
    const auto found = vendor->statements.find(key);
    return found == vendor->statements.end() ? std::string() : escapeMarkdown(found->second.text);
  }

  void writeRecipient(const std::string &recipient, const std::vector<const Finding *> &flows) {
    const models::Vendor *vendor = findVendor(recipient);
    Texts data, subjects, purposes, reasons, transforms, places;
    bool isSpecial = false;
    for (const Finding *finding : flows) {
      const Category category = findCategory(finding->category);
      std::string text = finding->category;
      if (!category.dpv.empty()) text += " (" + category.dpv + ")";
      if (!category.ccpaClasses.empty()) text += ", CCPA " + category.ccpaClasses;
      if (category.isSpecial) text += ", special category (Art. 9)";
      isSpecial |= category.isSpecial;
      data.insert(text);
      subjects.insert(finding->category.substr(0, finding->category.find('.')));
      if (finding->outcome == policy::Outcome::Approved && finding->rule) {
        if (!finding->rule->purpose.empty()) purposes.insert(finding->rule->purpose);
        if (!finding->rule->reason.empty()) reasons.insert(finding->rule->reason);
      }
      transforms.insert(finding->category + ": " +
                        (finding->transforms.empty() ? "none" : joinTransforms(finding->transforms)));
      places.insert(finding->callee + " in " + finding->caller + ", " + finding->sink.path + " (" +
                    outcomeName(finding->outcome) + ", flow " + finding->flowId + ")");
    }
    if (vendor) purposes.insert(vendor->purposes.begin(), vendor->purposes.end());
    const Finding &head = *flows.front();
    begin("Recipient " + escapeMarkdown(recipient));
    row("(1)(b)", "purposes", join(purposes), kDeclared);
    row("(1)(b)", "basis and approvals", join(reasons), kDeclared);
    row("(1)(c)", "categories of data subjects", join(subjects), kDerived);
    row("(1)(c)", "categories of personal data", join(data), kDerived);
    if (isSpecial) row("(1)(c)", "special categories", "yes", kDerived);
    row("(1)(d)", "recipient", escapeMarkdown(recipient) + ", " + head.recipientKind, kDerived);
    const std::string legal = stated(vendor, "legal-name");
    row("(1)(d)", "legal name", legal.empty() ? escapeMarkdown(head.recipientName) : legal, kDeclared);
    row("(1)(d)", "role", stated(vendor, "role"), kDeclared);
    row("(1)(d)", "sub-processors", stated(vendor, "sub-processors"), kDeclared);
    row("(1)(e)", "country", stated(vendor, "country"), kDeclared);
    if (vendor && !vendor->seat.empty()) row("(1)(e)", "seat of the recipient", vendor->seat, kCatalogue);
    row("(1)(e)", "transfer mechanism", stated(vendor, "transfer"), kDeclared);
    row("(1)(f)", "erasure", stated(vendor, "deletion"), kDeclared);
    row("(1)(g)", "transformation before it leaves", join(transforms), kDerived);
    row("(1)(g)", "encryption in transit", stated(vendor, "encryption.in-transit"), kDeclared);
    row("(1)(g)", "encryption at rest", stated(vendor, "encryption.at-rest"), kDeclared);
    row("(1)(g)", "segregation", stated(vendor, "segregation"), kDeclared);
    row("(1)(g)", "access", stated(vendor, "access.accounts"), kDeclared);
    if (vendor && !vendor->privacy.empty())
      row("", "privacy notice", escapeMarkdown(vendor->privacy),
          vendor->statements.contains("privacy") ? kDeclared : kCatalogue);
    row("", "agreement (Art. 28)", stated(vendor, "agreement.document"), kDeclared);
    row("", "places in the code", join(places), kDerived);
  }

  const ReportInput &input_;
  llvm::raw_ostream &os_;
};

}  // namespace

void writeRopa(const ReportInput &input, llvm::raw_ostream &os) { RopaWriter(input, os).write(); }

}  // namespace piiflow::report
