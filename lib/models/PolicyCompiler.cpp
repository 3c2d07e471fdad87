// `policy`, `requirements`, `programs`, `exclude`, `own-domains` and `analysis`.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "models/ModelCompiler.h"
#include "models/Words.h"

namespace piiflow::models {
namespace {

using base::Diagnostic;

constexpr std::pair<std::string_view, Decision> kDecisions[] = {
    {"deny", Decision::Deny}, {"warn", Decision::Warn}, {"allow", Decision::Allow}};

const std::string kBuiltInRecipients[] = {"own", "unknown", "sub-processor", "transport", "log", "storage", "*"};

class PolicyCompiler : TextCompiler {
 public:
  PolicyCompiler(ModelSet &models, std::vector<Diagnostic> &diagnostics) : TextCompiler(diagnostics), models_(models) {}

  void compile(const ModelFragment &fragment);

 private:
  void compileDecisions(const ModelFragment &fragment);
  std::optional<PolicyRule> compileRule(const WrittenEntry &entry, const ModelFragment &fragment);
  void compileRequirement(const WrittenEntry &entry, const ModelFragment &fragment);
  std::vector<std::string> compileRecipients(const WrittenEntry &entry) const;
  void checkEnvironment(const Text &text) const;
  void compileProgram(const WrittenEntry &entry, const ModelFragment &fragment);
  bool isFirst(const std::string &setting, const Text &text, const ModelFragment &fragment);

  template <class Word>
  void compileSetting(const WrittenEntry &section, std::string_view key, std::string_view path, std::string_view what,
                      Words<Word> words, Word &target, const ModelFragment &fragment) {
    const Text *text = section.text(key);
    if (!text) return;
    const Word word = compileWord<Word>(*text, what, words, target);
    if (isFirst(std::string(path), *text, fragment)) target = word;
  }

  struct Setting {
    Text text;
    bool fromPack = false;
  };

  ModelSet &models_;
  std::map<std::string, Setting> settings_;
};

/// Two of the user's files may say the same, but not contradict each other; the user wins over a pack.
bool PolicyCompiler::isFirst(const std::string &setting, const Text &text, const ModelFragment &fragment) {
  const auto [earlier, isNew] = settings_.emplace(setting, Setting{text, !fragment.pack.empty()});
  if (isNew) return true;
  if (earlier->second.fromPack == !fragment.pack.empty() && earlier->second.text.value != text.value)
    error(text, fmt::format("'{}' is '{}' already: see {}:{}", setting, earlier->second.text.value,
                            earlier->second.text.at.file, earlier->second.text.at.line));
  return false;
}

void PolicyCompiler::compileDecisions(const ModelFragment &fragment) {
  Policy &policy = models_.policy;
  const Words<Decision> words = kDecisions;
  compileSetting(fragment.policy, "default", "policy.default", "decision", words, policy.byDefault, fragment);
  compileSetting(fragment.policyDefaults, "log", "policy.defaults.log", "decision", words, policy.log, fragment);
  compileSetting(fragment.policyDefaults, "storage", "policy.defaults.storage", "decision", words, policy.storage,
                 fragment);
  compileSetting(fragment.policyDefaults, "own", "policy.defaults.own", "decision", words, policy.own, fragment);
  static constexpr std::pair<std::string_view, bool> kUnknownCalls[] = {{"propagate", true}, {"ignore", false}};
  compileSetting<bool>(fragment.analysis, "unknown-calls", "analysis.unknown-calls", "value of 'unknown-calls'",
                       kUnknownCalls, models_.propagateUnknownCalls, fragment);
}

std::vector<std::string> PolicyCompiler::compileRecipients(const WrittenEntry &entry) const {
  std::vector<std::string> recipients;
  const Written *written = entry.find("to");
  if (!written || !requireSome(written, "to")) return recipients;
  for (const Text &text : written->texts) {
    const bool isBuiltIn = std::find(std::begin(kBuiltInRecipients), std::end(kBuiltInRecipients), text.value) !=
                           std::end(kBuiltInRecipients);
    if (!isBuiltIn && !models_.vendors.contains(text.value)) reportUnknownVendor(text, models_, kBuiltInRecipients);
    recipients.push_back(text.value);
  }
  return recipients;
}

std::optional<PolicyRule> PolicyCompiler::compileRule(const WrittenEntry &entry, const ModelFragment &fragment) {
  PolicyRule rule;
  fillEntry(rule, entry, fragment);
  rule.data = compileCategories(entry, /*starAllowed=*/true);
  rule.recipients = compileRecipients(entry);
  rule.transforms = compileTransforms(entry.find("transform"));
  requireSome(entry.find("in"), "in");
  rule.paths = compilePathGlobs(entry.find("in"));
  rule.until = compileDate(entry.text("until"));
  if (const Text *environment = entry.text("environment")) checkEnvironment(*environment);
  for (const auto &[key, target] : {std::pair("purpose", &rule.purpose), std::pair("environment", &rule.environment),
                                    std::pair("reason", &rule.reason), std::pair("approved-by", &rule.approvedBy)})
    if (const Text *text = entry.text(key)) *target = text->value;
  if (rule.data.empty() || rule.recipients.empty()) return std::nullopt;
  return rule;
}

/// A slip here would make a rule, or a requirement, that covers nothing.
void PolicyCompiler::checkEnvironment(const Text &text) const {
  std::set<std::string> known = {"production", "sandbox"};
  for (const auto &[id, vendor] : models_.vendors)
    for (const VendorEnvironment &environment : vendor.environments) known.insert(environment.name);
  if (known.contains(text.value)) return;
  const std::vector<std::string> names(known.begin(), known.end());
  const std::string guess = suggest(text.value, names);
  error(text, fmt::format("unknown environment '{}'{}", text.value,
                          guess.empty() ? ": no vendor has it among its 'environments'" : guess));
}

void PolicyCompiler::compileRequirement(const WrittenEntry &entry, const ModelFragment &fragment) {
  Requirement requirement;
  fillEntry(requirement, entry, fragment);
  requirement.data = compileCategories(entry, /*starAllowed=*/true);
  requirement.recipients = compileRecipients(entry);
  if (const Text *environment = entry.text("environment")) {
    checkEnvironment(*environment);
    requirement.environment = environment->value;
  }
  std::vector<std::string> points;
  for (const RegisterPoint &point : registerPoints()) points.emplace_back(point.key);
  bool isEmpty = true;
  for (std::string_view key : {"commitments", "certifications", "countries", "transfers"}) {
    const Written *written = entry.find(key);
    isEmpty &= !entry.mentions(key);
    if (!written || !requireSome(written, key)) continue;
    for (const Text &text : written->texts) {
      if (key == "commitments" && std::find(points.begin(), points.end(), text.value) == points.end())
        reportUnknownWord(text, "commitment", points);
      if (key == "countries") checkCountry(text);
      if (key == "transfers") checkTransfer(text);
      auto &target = key == "commitments"      ? requirement.commitments
                     : key == "certifications" ? requirement.certifications
                     : key == "countries"      ? requirement.countries
                                               : requirement.transfers;
      target.push_back(text.value);
    }
  }
  requirement.breachNoticeHours = compileCount(entry.text("breach-notice-hours"), "hours");
  isEmpty &= !entry.mentions("breach-notice-hours");
  if (const Text *reason = entry.text("reason")) requirement.reason = reason->value;
  if (isEmpty)
    error(entry.at,
          "a requirement needs one of 'commitments', 'certifications', 'breach-notice-hours', 'countries' and "
          "'transfers'");
  models_.requirements.push_back(std::move(requirement));
}

void PolicyCompiler::compileProgram(const WrittenEntry &entry, const ModelFragment &fragment) {
  ProgramDefinition program;
  fillEntry(program, entry, fragment);
  requireSome(entry.find("files"), "files");
  program.files = compilePathGlobs(entry.find("files"));
  const Text *name = entry.text("name");
  if (!name) return;
  for (const ProgramDefinition &earlier : models_.programs)
    if (earlier.name == name->value)
      error(*name, fmt::format("the program '{}' is defined already: see {}:{}", name->value, earlier.location.file,
                               earlier.location.line));
  program.name = name->value;
  if (const Text *environment = entry.text("environment")) {
    checkEnvironment(*environment);
    program.environment = environment->value;
  }
  models_.programs.push_back(std::move(program));
}

void PolicyCompiler::compile(const ModelFragment &fragment) {
  compileDecisions(fragment);
  for (const WrittenEntry &entry : fragment.allow)
    if (auto rule = compileRule(entry, fragment)) models_.policy.allow.push_back(std::move(*rule));
  for (const WrittenEntry &entry : fragment.deny)
    if (auto rule = compileRule(entry, fragment)) models_.policy.deny.push_back(std::move(*rule));
  for (const WrittenEntry &entry : fragment.requirements) compileRequirement(entry, fragment);
  for (const WrittenEntry &entry : fragment.programs) compileProgram(entry, fragment);
  if (const Text *environment = fragment.top.text("environment")) {
    checkEnvironment(*environment);
    if (isFirst("environment", *environment, fragment)) models_.environment = environment->value;
  }
  for (std::string &glob : compilePathGlobs(fragment.top.find("exclude"))) models_.exclude.push_back(std::move(glob));
  for (std::string &domain : compileDomains(fragment.top.find("own-domains")))
    models_.ownDomains.push_back(std::move(domain));
  for (const auto &[key, written] : fragment.controller.keys)
    if (const Text *text = fragment.controller.text(key); text && isFirst("controller." + key, *text, fragment))
      models_.controller[key] = {text->value, text->at, false};
  const Text *version = fragment.top.text("piiflow");
  if (version && version->value != "1")
    error(*version, fmt::format("'piiflow: {}' is not supported: this piiflow reads 'piiflow: 1'", version->value));
}

}  // namespace

void compilePolicy(const std::vector<ModelFragment> &fragments, ModelSet &models,
                   std::vector<Diagnostic> &diagnostics) {
  PolicyCompiler compiler(models, diagnostics);
  for (const ModelFragment &fragment : fragments) compiler.compile(fragment);
}

}  // namespace piiflow::models
