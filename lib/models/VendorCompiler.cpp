// `vendors`: who they are, and their register.
//
// What a pack knows of a vendor (its domains, where it sits) stands until the user's entry for the same id says
// otherwise, key by key. What is between the user and the vendor (agreement, review, access) a pack cannot know,
// nor where the user's data is: the catalogue's `country` is the company's seat, and meets no requirement.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "models/ModelCompiler.h"
#include "models/Words.h"

namespace piiflow::models {
namespace {

using base::Diagnostic;

constexpr std::string_view kOurs[] = {"agreement", "access", "approved-data", "purposes", "review"};

bool isNo(std::string_view text) {
  return text == "no" || text == "No" || text == "NO" || text == "false" || text == "False" || text == "FALSE" ||
         text == "none" || text == "None";
}

class VendorCompiler : TextCompiler {
 public:
  VendorCompiler(ModelSet &models, std::vector<Diagnostic> &diagnostics) : TextCompiler(diagnostics), models_(models) {}

  void compile(const std::vector<ModelFragment> &fragments);

 private:
  void checkPack(const WrittenVendor &vendor) const;
  void claimDomains(const WrittenVendor &vendor);
  void checkId(const Text &id, VendorKind kind) const;
  void compileVendor(const WrittenVendor &written, const ModelFragment &fragment, const WrittenVendor *ofPack);
  void compileFacts(const WrittenVendor &ofPack, Vendor &vendor) const;
  void indexCatalogue();
  void compileEnvironments(const WrittenVendor &written, Vendor &vendor) const;
  void compileCertifications(const WrittenVendor &written, Vendor &vendor) const;
  void compileAgreement(const WrittenEntry &agreement, Vendor &vendor) const;
  void compileReview(const WrittenEntry &review, Vendor &vendor) const;
  std::optional<unsigned> compileCycle(const Text *text) const;
  void state(const WrittenEntry &entry, std::string_view key, const std::string &name, Vendor &vendor) const;
  void addBuiltIn();

  ModelSet &models_;
  std::map<std::string, const WrittenVendor *> claims_;  ///< by domain: which of the user's vendors has it
};

/// The user's entry with what the pack's adds.
WrittenVendor mergeVendors(const WrittenVendor &user, const WrittenVendor &pack) {
  WrittenVendor merged = user;
  for (const auto &[key, written] : pack.entry.keys) {
    if (user.entry.mentions(key) || key == "country" || key == "privacy") continue;
    merged.entry.keys.emplace(key, written);
    if (key == "environments") merged.entry.lists = pack.entry.lists;
    if (key == "encryption") merged.encryption = pack.encryption;
    if (key == "certifications") merged.certifications = pack.certifications;
  }
  return merged;
}

void VendorCompiler::compile(const std::vector<ModelFragment> &fragments) {
  std::map<std::string, const WrittenVendor *> ofPacks;
  for (const ModelFragment &fragment : fragments) {
    if (fragment.pack.empty()) continue;
    for (const WrittenVendor &vendor : fragment.vendors) {
      checkPack(vendor);
      ofPacks.emplace(vendor.id.value, &vendor);
    }
  }
  // The user's fragments come first, so a pack's vendor that is there already was the user's to define.
  for (const ModelFragment &fragment : fragments) {
    for (const WrittenVendor &vendor : fragment.vendors) {
      if (fragment.pack.empty()) claimDomains(vendor);
      const auto known = ofPacks.find(vendor.id.value);
      if (fragment.pack.empty() && known != ofPacks.end())
        compileVendor(mergeVendors(vendor, *known->second), fragment, known->second);
      else
        compileVendor(vendor, fragment, fragment.pack.empty() ? nullptr : &vendor);
    }
  }
  addBuiltIn();
  indexCatalogue();
}

void VendorCompiler::checkPack(const WrittenVendor &vendor) const {
  for (std::string_view key : kOurs)
    if (auto found = vendor.entry.keys.find(key); found != vendor.entry.keys.end())
      error(found->second.at, fmt::format("'{}' is between you and the vendor: it has no place in a pack", key));
}

/// A host must say who is meant.
void VendorCompiler::claimDomains(const WrittenVendor &vendor) {
  auto claim = [&](const Text &domain) {
    const auto [earlier, isNew] = claims_.emplace(domain.value, &vendor);
    if (isNew || earlier->second->id.value == vendor.id.value) return;
    const Text &other = earlier->second->id;
    error(domain, fmt::format("'{}' is a domain of the vendor '{}' already: see {}:{}", domain.value, other.value, other.at.file,
                              other.at.line));
  };
  if (const Written *domains = vendor.entry.find("domains"))
    for (const Text &domain : domains->texts) claim(domain);
  for (const WrittenCondition &environment : vendor.entry.lists)
    for (const Text &host : environment.values) claim(host);
}

void VendorCompiler::checkId(const Text &id, VendorKind kind) const {
  const bool namesItsKind =
      (id.value == "log" && kind == VendorKind::Log) || (id.value == "storage" && kind == VendorKind::Storage);
  const bool isBuiltIn =
      std::find(std::begin(kBuiltInVendors), std::end(kBuiltInVendors), id.value) != std::end(kBuiltInVendors);
  if (!isVendorId(id.value))
    error(id, fmt::format("'{}' is no vendor id: letters, digits, '-', '_' and '.'", id.value));
  if (id.value == "sub-processor" || (isBuiltIn && !namesItsKind))
    error(id, fmt::format("'{}' is a built-in recipient: name the vendor otherwise", id.value));
}

void VendorCompiler::compileVendor(const WrittenVendor &written, const ModelFragment &fragment,
                                   const WrittenVendor *ofPack) {
  static constexpr std::pair<std::string_view, VendorKind> kKinds[] = {{"sub-processor", VendorKind::SubProcessor},
                                                                       {"transport", VendorKind::Transport},
                                                                       {"log", VendorKind::Log},
                                                                       {"storage", VendorKind::Storage}};
  static constexpr std::pair<std::string_view, bool> kRoles[] = {
      {"processor", true}, {"sub-processor", true}, {"controller", true}, {"joint-controller", true}};
  const WrittenEntry &entry = written.entry;
  Vendor vendor;
  fillEntry(vendor, entry, fragment);
  vendor.location = written.id.at;
  vendor.id = vendor.key = written.id.value;
  const Text *name = entry.text("name");
  vendor.name = name ? name->value : vendor.id;
  if (const Text *kind = entry.text("kind"))
    vendor.kind = compileWord<VendorKind>(*kind, "kind of vendor", kKinds, VendorKind::SubProcessor);
  checkId(written.id, vendor.kind);
  vendor.domains = compileDomains(entry.find("domains"));
  compileEnvironments(written, vendor);
  for (const RegisterPoint &point : registerPoints())
    if (point.key.find('.') == std::string_view::npos && (point.key != "country" || fragment.pack.empty()))
      state(entry, point.key, std::string(point.key), vendor);
  for (std::string_view key : {"in-transit", "at-rest"})
    state(written.encryption, key, fmt::format("encryption.{}", key), vendor);
  for (std::string_view key : {"accounts", "least-privilege", "mfa"})
    state(written.access, key, fmt::format("access.{}", key), vendor);
  if (const Text *country = entry.text("country")) checkCountry(*country);
  if (ofPack) compileFacts(*ofPack, vendor);
  if (fragment.pack.empty()) state(entry, "privacy", "privacy", vendor);
  if (const Text *privacy = entry.text("privacy")) vendor.privacy = privacy->value;
  vendor.isCatalogued = !fragment.pack.empty();
  if (const Text *transfer = entry.text("transfer")) checkTransfer(*transfer);
  if (const Text *role = entry.text("role")) compileWord<bool>(*role, "role", kRoles, true);
  vendor.breachNoticeHours = compileCount(entry.text("breach-notice-hours"), "hours");
  compileCertifications(written, vendor);
  compileAgreement(written.agreement, vendor);
  compileReview(written.review, vendor);
  vendor.approvedData = compileCategories(entry, /*starAllowed=*/true, "approved-data");
  for (const auto &[key, target] :
       {std::pair("sub-processors", &vendor.subProcessors), std::pair("purposes", &vendor.purposes)})
    if (const Written *texts = entry.find(key))
      for (const Text &text : texts->texts) target->push_back(text.value);
  const auto [earlier, isNew] = models_.vendors.emplace(vendor.id, vendor);
  if (!isNew && earlier->second.pack.empty() == fragment.pack.empty())
    error(written.id, fmt::format("the vendor '{}' is defined already: see {}:{}", vendor.id,
                                  earlier->second.location.file, earlier->second.location.line));
}

void VendorCompiler::compileFacts(const WrittenVendor &ofPack, Vendor &vendor) const {
  if (const Text *country = ofPack.entry.text("country")) vendor.seat = country->value;
  if (const Text *privacy = ofPack.entry.text("privacy")) vendor.privacy = privacy->value;
}

/// There are hundreds of them, and few hosts in a program: a host is looked up, not compared with all.
void VendorCompiler::indexCatalogue() {
  for (const auto &[id, vendor] : models_.vendors) {
    if (!vendor.isCatalogued) continue;
    for (const std::string &domain : vendor.domains) models_.cataloguedDomains.emplace(domain, id);
  }
}

/// `transfer: none` and `sub-processors: none` are answers; elsewhere "none" means that there is nothing.
void VendorCompiler::state(const WrittenEntry &entry, std::string_view key, const std::string &name,
                           Vendor &vendor) const {
  const Written *written = entry.find(key);
  if (!written) return;
  Statement statement;
  statement.location = written->at;
  for (const Text &text : written->texts) statement.text += (statement.text.empty() ? "" : ", ") + text.value;
  statement.isDenied = isNo(statement.text) && name != "transfer" && name != "sub-processors";
  vendor.statements.emplace(name, std::move(statement));
}

void VendorCompiler::compileEnvironments(const WrittenVendor &written, Vendor &vendor) const {
  std::map<std::string, std::string> hosts;
  for (const WrittenCondition &list : written.entry.lists) {
    if (!isVendorId(list.argument.value))
      error(list.argument,
            fmt::format("'{}' is no name of an environment, such as production or sandbox", list.argument.value));
    Written values;
    values.at = list.argument.at;
    values.texts = list.values;
    requireSome(&values, list.argument.value);
    VendorEnvironment environment{list.argument.value, compileDomains(&values), list.argument.at};
    for (const Text &host : list.values) {
      const auto [earlier, isNew] = hosts.emplace(host.value, list.argument.value);
      if (!isNew) error(host, fmt::format("'{}' is in the environment '{}' already", host.value, earlier->second));
    }
    vendor.domains.insert(vendor.domains.end(), environment.hosts.begin(), environment.hosts.end());
    vendor.environments.push_back(std::move(environment));
  }
}

void VendorCompiler::compileCertifications(const WrittenVendor &written, Vendor &vendor) const {
  std::set<std::string> names;
  for (const WrittenEntry &entry : written.certifications) {
    Certification certification;
    certification.location = entry.at;
    certification.expires = compileDate(entry.text("expires"));
    if (const Text *document = entry.text("document")) certification.document = document->value;
    const Text *name = entry.text("name");
    if (!name) continue;
    if (!names.insert(name->value).second)
      error(*name, fmt::format("the certification '{}' stands twice", name->value));
    certification.name = name->value;
    vendor.certifications.push_back(std::move(certification));
  }
}

void VendorCompiler::compileAgreement(const WrittenEntry &agreement, Vendor &vendor) const {
  for (std::string_view key : {"document", "termination", "signed", "expires"})
    state(agreement, key, fmt::format("agreement.{}", key), vendor);
  vendor.agreementSigned = compileDate(agreement.text("signed"));
  vendor.agreementExpires = compileDate(agreement.text("expires"));
  if (vendor.agreementSigned && vendor.agreementExpires && *vendor.agreementExpires < *vendor.agreementSigned)
    error(*agreement.text("expires"), "the agreement expires before it is signed");
}

std::optional<unsigned> VendorCompiler::compileCycle(const Text *text) const {
  if (!text) return std::nullopt;
  const std::size_t space = text->value.find(' ');
  const std::string unit = space == std::string::npos ? "" : text->value.substr(space + 1);
  const bool isYears = unit == "year" || unit == "years";
  if (!isYears && unit != "month" && unit != "months") {
    error(*text, fmt::format("'{}' is no review cycle: write '12 months' or '2 years'", text->value));
    return std::nullopt;
  }
  const Text number{text->value.substr(0, space), text->at};
  const std::optional<unsigned> count = compileCount(&number, unit);
  return count && isYears ? std::optional<unsigned>(*count * 12) : count;
}

void VendorCompiler::compileReview(const WrittenEntry &review, Vendor &vendor) const {
  for (std::string_view key : {"last", "cycle", "by"}) state(review, key, fmt::format("review.{}", key), vendor);
  vendor.lastReview = compileDate(review.text("last"));
  vendor.reviewMonths = compileCycle(review.text("cycle"));
}

void VendorCompiler::addBuiltIn() {
  for (const auto &[key, kind] : {std::pair("log", VendorKind::Log), std::pair("storage", VendorKind::Storage)}) {
    Vendor vendor;
    vendor.id = vendor.key = vendor.name = key;
    vendor.kind = kind;
    models_.vendors.emplace(key, vendor);
  }
}

}  // namespace

const std::vector<RegisterPoint> &registerPoints() {
  static const std::vector<RegisterPoint> kPoints = {
      {"legal-name", "What is the full legal name of your company?"},
      {"role", "In which role do you handle our data (processor, sub-processor, controller, joint controller)?"},
      {"country", "In which country is our data stored and processed?"},
      {"transfer", "If it leaves the EEA: by which mechanism (adequacy, SCC, BCR, DPF)?"},
      {"agreement", "Is a data processing agreement signed, since when, and until when does it run?"},
      {"agreement.document", "Where do we find the signed agreement?"},
      {"agreement.termination", "How can the agreement be ended, and what happens to our data then?"},
      {"encryption.in-transit", "How is our data encrypted in transit?"},
      {"encryption.at-rest", "How is our data encrypted at rest?"},
      {"segregation", "How is our data kept apart from that of other customers?"},
      {"certifications", "Which certifications do you hold (ISO 27001, SOC 2, ...), and until when?"},
      {"breach-notice-hours", "Within how many hours do you tell us of a personal data breach?"},
      {"deletion", "When and how is our data deleted?"},
      {"sub-processors", "Which sub-processors do you pass our data to?"},
      {"security-contact", "Whom do we reach about security, day and night?"},
      {"access.accounts", "Who can access our data: named or shared accounts?"},
      {"access.least-privilege", "Is access limited to those who need it?"},
      {"access.mfa", "Is multi-factor authentication enforced?"},
      {"environments", "Which hosts are your production and your sandbox endpoints?"},
      {"approved-data", "Which categories of personal data do you receive from us?"},
      {"purposes", "For which purposes do you use them?"},
      {"review", "When did we last review you, and when is the next review due?"},
  };
  return kPoints;
}

void compileVendors(const std::vector<ModelFragment> &fragments, ModelSet &models,
                    std::vector<Diagnostic> &diagnostics) {
  VendorCompiler(models, diagnostics).compile(fragments);
}

}  // namespace piiflow::models
