#include "driver/Vendors.h"

#include "driver/Configuration.h"
#include "driver/Output.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include "models/YamlEdit.h"
#include "report/Escape.h"
#include "report/VendorReport.h"

namespace piiflow::driver {
namespace {

constexpr const char *kRootFile = ".piiflow.yaml";

/// What a new entry asks for. The lines are comments, so that nothing is promised that nobody has promised.
const std::vector<std::string> &newEntry() {
  static const std::vector<std::string> kLines = {
      "kind: sub-processor",
      "# name: as people call it",
      "# domains: [\"*.vendor.example\"]",
      "# environments: { production: [api.vendor.example], sandbox: [sandbox.vendor.example] }",
      "# legal-name: as in the contract",
      "# role: processor",
      "# country: DE",
      "# transfer: none # or adequacy, scc, bcr, dpf, derogation",
      "# encryption: { in-transit: TLS 1.3, at-rest: AES-256 }",
      "# segregation: how our data is kept apart",
      "# certifications:",
      "#   - { name: ISO 27001, expires: 2030-12-31, document: contracts/iso.pdf }",
      "# breach-notice-hours: 48",
      "# deletion: when and how",
      "# sub-processors: []",
      "# security-contact: security@vendor.example",
      "# agreement: { signed: 2030-01-01, expires: 2031-12-31, document: contracts/dpa.pdf, termination: the clause }",
      "# access: { accounts: named, least-privilege: yes, mfa: yes }",
      "# approved-data: [user.contact]",
      "# purposes: [essential.service]",
      "# review: { last: 2030-01-01, cycle: 12 months, by: privacy@corp.example }",
  };
  return kLines;
}

std::string readText(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  return buffer ? (*buffer)->getBuffer().str() : std::string("piiflow: 1\n");
}

/// Where vendors stand: the root file unless only another one has them.
std::string findVendorFile(const models::ModelSet &models) {
  for (const std::string &file : models.files)
    if (models::hasSection(readText(file), "vendors")) return file;
  return models.rootFile.empty() ? kRootFile : models.rootFile;
}

std::optional<Configuration> readChecked(const Options &options) {
  Configuration configuration = readConfiguration(options);
  if (!hasErrors(configuration.diagnostics)) return configuration;
  printDiagnostics(configuration.diagnostics);
  return std::nullopt;
}

std::string render(const report::VendorReport &report, Format format) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (format == Format::Json)
    report::writeVendorsJson(report, os);
  else if (format == Format::Sarif)
    report::writeVendorsSarif(report, os);
  else if (format == Format::Markdown)
    report::writeVendorsMarkdown(report, os);
  else
    report::writeVendorsText(report, os);
  return text;
}

}  // namespace

int checkVendors(const Options &options) {
  const std::optional<Configuration> configuration = readChecked(options);
  if (!configuration) return kBadUsage;
  for (const std::string &id : options.vendorIds)
    if (!configuration->models.vendors.contains(id))
      return refuse("no file has the vendor '" + id + "'; 'piiflow vendors new " + id + "' starts its entry");
  report::VendorReport report =
      report::checkVendors(configuration->models, options.vendorIds, configuration->today, options.dueWithin);
  report.rootDir = configuration->root;
  if (llvm::Error error = writeToStandardOutput(render(report, options.format)))
    return refuse(llvm::toString(std::move(error)));
  using policy::PointState;
  const bool fails = report.count(PointState::Missing) + report.count(PointState::Fail) != 0;
  const bool isDue = options.warningsAsErrors && report.count(PointState::DueSoon) != 0;
  return fails || isDue ? kFlowsFound : kClean;
}

int startVendor(const Options &options) {
  const std::optional<Configuration> configuration = readChecked(options);
  if (!configuration) return kBadUsage;
  const std::string &id = options.vendorIds.front();
  const models::ModelSet &models = configuration->models;
  if (auto known = models.vendors.find(id); known != models.vendors.end() && known->second.pack.empty())
    return refuse("the vendor '" + id + "' has an entry already: " + known->second.location.file + ":" +
                  std::to_string(known->second.location.line));
  if (!models::isVendorName(id))
    return refuse("'" + id + "' is no id for a vendor: letters, digits, '-', '_' and '.', and no built-in recipient");
  const std::string file = findVendorFile(models);
  std::string problem;
  const std::optional<models::YamlEdit> edit = models::addVendor(readText(file), id, newEntry(), problem);
  if (!edit) return refuse(file + ": " + problem + "; add the vendor by hand");
  if (llvm::Error error = replaceText(file, edit->text)) return refuse(llvm::toString(std::move(error)));
  llvm::Error error = writeToStandardOutput(report::escapeText(file) + ":" + std::to_string(edit->line) +
                                            ": fill in the entry of '" + id + "'\n");
  return error ? refuse(llvm::toString(std::move(error))) : kClean;
}

}  // namespace piiflow::driver
