#include "driver/Reference.h"

#include <span>

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "models/ModelFragment.h"
#include "report/Categories.h"
#include "report/RuleTable.h"

namespace piiflow::driver {
namespace {

using models::Key;
using models::Shape;

std::string cell(llvm::StringRef text) {
  std::string result;
  for (char c : text) result += c == '|' ? std::string("\\|") : std::string(1, c);
  return result;
}

std::string commands() {
  std::string page = "\n## Commands\n\nWhat they mean together stands in [commands.md](commands.md).\n";
  for (const CommandEntry &command : commandCatalog()) {
    page += "\n### piiflow " + command.word + "\n\n" + command.summary + "\n\n| option | meaning |\n| --- | --- |\n";
    for (const OptionEntry &option : command.options)
      page += "| `" + cell(spellOption(option)) + "` | " + cell(option.description) + " |\n";
  }
  return page;
}

std::string rules() {
  std::string page = "\n## Rules\n\n| rule | level | what |\n| --- | --- | --- |\n";
  for (const report::Rule &rule : report::allRules())
    page += "| `" + std::string(rule.id) + "` | " + report::levelName(rule.level) + " | " + cell(rule.summary) + " |\n";
  return page;
}

const char *shapeName(Shape shape) {
  switch (shape) {
    case Shape::Text:
      return "a value";
    case Shape::Texts:
      return "a value or a list";
    case Shape::Selectors:
      return "a selector or a list";
    case Shape::When:
      return "a map of `argN` to a constant or a list";
    case Shape::Lists:
      return "a map of names to a value or a list";
    case Shape::Entries:
      return "a list of entries";
    case Shape::Section:
      return "a section";
  }
  return "";
}

std::string keys() {
  const std::pair<const char *, std::span<const Key>> tables[] = {
      {"of a file", models::kFileKeys},
      {"sources", models::kSourceKeys},
      {"sinks", models::kSinkKeys},
      {"endpoints", models::kEndpointKeys},
      {"propagators", models::kPropagatorKeys},
      {"sanitizers", models::kSanitizerKeys},
      {"vendors.ID", models::kVendorKeys},
      {"vendors.ID.encryption", models::kEncryptionKeys},
      {"vendors.ID.agreement", models::kAgreementKeys},
      {"vendors.ID.access", models::kAccessKeys},
      {"vendors.ID.review", models::kReviewKeys},
      {"vendors.ID.certifications", models::kCertificationKeys},
      {"requirements", models::kRequirementKeys},
      {"policy", models::kPolicyKeys},
      {"policy.defaults", models::kPolicyDefaultsKeys},
      {"policy.allow", models::kAllowKeys},
      {"policy.deny", models::kDenyKeys},
      {"controller", models::kControllerKeys},
      {"programs", models::kProgramKeys},
      {"analysis", models::kAnalysisKeys},
  };
  std::string page =
      "\n## YAML keys\n\nWhat they mean stands in [configuration.md](configuration.md), [policy.md](policy.md) "
      "and [vendors.md](vendors.md).\n\n| where | key | takes |\n| --- | --- | --- |\n";
  for (const auto &[where, table] : tables) {
    for (const Key &key : table)
      page += "| " + std::string(where) + " | `" + std::string(key.name) + "` | " + shapeName(key.shape) +
              (key.required ? ", needed" : "") + " |\n";
  }
  return page;
}

std::string categories() {
  std::string page =
      "\n## Data categories\n\nAny other dotted id may be used too; it is what the nearest one above it is.\n\n"
      "| id | what | GDPR Art. 9 | DPV | CCPA 1798.140(v)(1) |\n| --- | --- | --- | --- | --- |\n";
  for (const std::string &id : report::allCategoryIds()) {
    const report::Category category = report::findCategory(id);
    page += "| `" + id + "` | " + cell(category.label) + " | " + (category.isSpecial ? "yes" : "") + " | " +
            llvm::StringRef(category.dpv).rsplit('#').second.str() + " | " + category.ccpaClasses + " |\n";
  }
  return page;
}

}  // namespace

std::string spellOption(const OptionEntry &option) {
  if (!option.operand.empty()) return option.operand;
  std::string text = llvm::join(option.names, ", ");
  return option.takesValue ? text + " " + option.type : text;
}

std::string referencePage() {
  return "# Reference\n\nWritten by `piiflow manual --format markdown`: commands, rules, YAML keys and data "
         "categories.\n"
         "The built-in models are listed in [packs.md](packs.md).\n" +
         commands() + rules() + keys() + categories();
}

}  // namespace piiflow::driver
