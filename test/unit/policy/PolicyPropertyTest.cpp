// What must hold for every policy, tried on random ones: rules make the gate only as wide as they say, and never open
// it for strangers or for vendors whose commitments lapsed.
#include <algorithm>
#include <map>
#include <random>

#include <catch2/catch.hpp>

#include "Scene.h"

using namespace piiflow;
using namespace piiflow::test;
using policy::Outcome;

namespace {

const std::vector<std::string> kCategories = {"user.contact.email", "user.contact.phone_number", "user.name",
                                              "user.health_and_medical"};
const std::vector<std::string> kPrefixes = {"user",      "user.contact", "user.contact.email",
                                            "user.name", "user.health",  "*"};
const std::vector<std::string> kRecipients = {"acme",    "globex",   "lapsed", "disk", "nobody-declared",
                                              "own",     "unknown",  "log",    "*",    "sub-processor",
                                              "storage", "transport"};
const std::vector<std::string> kPaths = {"src/main.cpp", "src/a/b.cpp", "lib/c.cpp"};
const std::vector<std::string> kGlobs = {"src/**", "src/a/**", "**/*.cpp", "nowhere/**"};
const std::vector<std::string> kEndpoints = {"https://api.acme.example/",   "https://sandbox.acme.example/",
                                             "https://stranger.example/",   "",
                                             "https://api.lapsed.example/", "http://localhost:1/"};

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}

  bool chance(int percent) { return static_cast<int>(engine_() % 100) < percent; }
  template <class T>
  const T &one(const std::vector<T> &items) {
    return items[engine_() % items.size()];
  }
  std::vector<std::string> some(const std::vector<std::string> &items) {
    std::vector<std::string> chosen = {one(items)};
    if (chance(30)) chosen.push_back(one(items));
    return chosen;
  }
  Transform transform() { return static_cast<Transform>(engine_() % 8); }
  TransformSet transformSet() {
    TransformSet set;
    while (chance(40)) set.insert(transform());
    return set;
  }
  models::Date day() { return {2026, 11, 21 + static_cast<unsigned>(engine_() % 3)}; }

  models::PolicyRule rule(bool isAllow) {
    models::PolicyRule rule;
    rule.data = some(kPrefixes);
    rule.recipients = some(kRecipients);
    if (isAllow && chance(30)) rule.transforms = {transform(), transform()};
    if (chance(25)) rule.paths = some(kGlobs);
    if (chance(20)) rule.environment = chance(50) ? "production" : "sandbox";
    if (isAllow && chance(30)) rule.until = day();
    rule.location = {".piiflow.yaml", 10, 7};
    return rule;
  }
  models::Decision decision() { return static_cast<models::Decision>(engine_() % 3); }

 private:
  std::mt19937 engine_;
};

void addVendors(Scene &scene, Random &random) {
  models::Vendor &acme = scene.models.vendors["acme"];
  acme.environments = {{"production", {"api.acme.example"}, {}}, {"sandbox", {"sandbox.acme.example"}, {}}};
  acme.domains = {"*.acme.example", "api.acme.example", "sandbox.acme.example"};
  scene.vendor("disk", models::VendorKind::Storage);
  models::Vendor &lapsed = scene.vendor("lapsed", models::VendorKind::SubProcessor, {"*.lapsed.example"});
  // Lapsed in one way or another, the day before today at the latest.
  if (random.chance(50)) {
    lapsed.statements["agreement"] = lapsed.statements["agreement.signed"] =
        lapsed.statements["agreement.expires"] = {"", {"v.yaml", 3, 1}, false};
    lapsed.agreementSigned = models::Date{2020, 1, 1};
    lapsed.agreementExpires = models::Date{2026, 11, 21};
  } else {
    lapsed.statements["review"] = lapsed.statements["review.last"] = {"", {"v.yaml", 4, 1}, false};
    lapsed.lastReview = models::Date{2026, 10, 21};
    lapsed.reviewMonths = 1;
  }
}

void addFlows(Scene &scene, Random &random) {
  const std::vector<std::string> vendors = {"acme", "globex", "lapsed", "disk", "log", "nobody-declared"};
  for (std::uint32_t line = 1; line <= 12; ++line) {
    std::vector<TransformSet> ways = {random.transformSet()};
    if (random.chance(40)) ways.push_back(random.transformSet());
    const bool isTransport = random.chance(50);
    solve::Flow &flow = scene.flow(isTransport ? "transport" : random.one(vendors), line, ways, random.one(kCategories),
                                   random.one(kPaths));
    if (!isTransport) continue;
    flow.endpoints.push_back({random.one(kEndpoints), false, {}});
    if (random.chance(30)) flow.endpoints.push_back({random.one(kEndpoints), false, {}});
  }
  if (random.chance(50)) scene.nolint(3, "piiflow-unapproved-flow", "trust me");
}

Scene randomScene(unsigned seed) {
  Random random(seed);
  Scene scene;
  addVendors(scene, random);
  addFlows(scene, random);
  models::Policy &policy = scene.models.policy;
  policy.byDefault = random.decision();
  policy.log = random.decision();
  policy.storage = random.decision();
  policy.own = random.decision();
  while (random.chance(75)) policy.allow.push_back(random.rule(true));
  while (random.chance(35)) policy.deny.push_back(random.rule(false));
  return scene;
}

/// How bad each flow to each recipient is: reports, by id.
std::map<std::string, int> reportsOf(const Scene &scene) {
  std::map<std::string, int> reports;
  for (const policy::Verdict &verdict : scene.judge().verdicts)
    reports[verdict.flowId] = verdict.outcome == Outcome::Unapproved ? 2 : verdict.outcome == Outcome::Warned ? 1 : 0;
  return reports;
}

/// Everything that was reported before is reported now, and no less seriously.
bool keepsReports(const std::map<std::string, int> &before, const std::map<std::string, int> &after) {
  return before.size() == after.size() && std::all_of(before.begin(), before.end(), [&](const auto &entry) {
           return after.at(entry.first) >= entry.second;
         });
}

constexpr unsigned kSeeds = 600;

}  // namespace

TEST_CASE("a denial that is added never removes a report", "[property]") {
  for (unsigned seed = 0; seed < kSeeds; ++seed) {
    Scene scene = randomScene(seed);
    const auto before = reportsOf(scene);
    Random random(seed + 100000);
    for (int i = 0; i < 4; ++i) {
      scene.models.policy.deny.push_back(random.rule(false));
      if (!keepsReports(before, reportsOf(scene))) FAIL("seed " << seed);
    }
  }
}

TEST_CASE("an approval that is taken out never removes a report of an error", "[property]") {
  for (unsigned seed = 0; seed < kSeeds; ++seed) {
    Scene scene = randomScene(seed);
    const auto before = reportsOf(scene);
    while (!scene.models.policy.allow.empty()) {
      auto &allow = scene.models.policy.allow;
      allow.erase(std::next(allow.begin(), static_cast<std::ptrdiff_t>(seed % allow.size())));
      if (!keepsReports(before, reportsOf(scene))) FAIL("seed " << seed);
    }
  }
}

TEST_CASE("nothing passes to a stranger that no rule names", "[property]") {
  for (unsigned seed = 0; seed < kSeeds; ++seed) {
    Scene scene = randomScene(seed);
    scene.program.suppressions.clear();
    scene.models.policy.byDefault = models::Decision::Deny;
    for (models::PolicyRule &rule : scene.models.policy.allow)
      for (std::string &to : rule.recipients)
        if (to == "unknown" || to == "nobody-declared") to = "*";
    for (const policy::Verdict &verdict : scene.judge().verdicts)
      if ((verdict.recipient == "unknown" || verdict.recipient == "nobody-declared") &&
          verdict.outcome != Outcome::Unapproved)
        FAIL("seed " << seed << ": " << verdict.recipient);
  }
}

TEST_CASE("where anything is required, nothing passes to a stranger at all", "[property]") {
  for (unsigned seed = 0; seed < kSeeds; ++seed) {
    Scene scene = randomScene(seed);
    models::Requirement requirement;
    requirement.commitments = {"agreement"};
    requirement.location = {"v.yaml", 9, 3};
    scene.models.requirements.push_back(requirement);
    for (const policy::Verdict &verdict : scene.judge().verdicts)
      if ((verdict.recipient == "unknown" || verdict.recipient == "nobody-declared") &&
          verdict.outcome != Outcome::Unapproved)
        FAIL("seed " << seed << ": " << verdict.recipient);
  }
}

TEST_CASE("nothing passes to a vendor that lapsed, NOLINT or not", "[property]") {
  unsigned seen = 0;
  for (unsigned seed = 0; seed < kSeeds; ++seed)
    for (const policy::Verdict &verdict : randomScene(seed).judge().verdicts) {
      if (verdict.recipient != "lapsed") continue;
      ++seen;
      if (verdict.outcome != Outcome::Unapproved) FAIL("seed " << seed);
    }
  CHECK(seen > kSeeds / 2);
}
