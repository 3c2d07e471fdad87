// The register of vendors: what holds, what has lapsed, and what that does to a verdict.
#include <algorithm>

#include <catch2/catch.hpp>

#include "Scene.h"
#include "policy/Register.h"

using namespace piiflow;
using namespace piiflow::test;
using policy::Outcome;
using policy::PointState;

namespace {

models::Statement stated(const std::string &text, std::uint32_t line = 20) {
  return {text, {"vendors.yaml", line, 5}, text == "no"};
}

void sign(models::Vendor &vendor, models::Date from, std::optional<models::Date> to = {}) {
  vendor.statements["agreement"] = stated("");
  vendor.statements["agreement.signed"] = stated("", 31);
  vendor.agreementSigned = from;
  vendor.agreementExpires = to;
  if (to) vendor.statements["agreement.expires"] = stated("", 32);
}

void review(models::Vendor &vendor, std::optional<models::Date> last, std::optional<unsigned> months) {
  vendor.statements["review"] = stated("");
  if (last) vendor.statements["review.last"] = stated("", 41);
  vendor.lastReview = last;
  vendor.reviewMonths = months;
}

models::Requirement &require(Scene &scene, std::vector<std::string> commitments, std::vector<std::string> data = {}) {
  models::Requirement requirement;
  requirement.commitments = std::move(commitments);
  requirement.data = std::move(data);
  requirement.location = {"vendors.yaml", 60, 5};
  scene.models.requirements.push_back(requirement);
  return scene.models.requirements.back();
}

Scene approvedScene() {
  Scene scene;
  scene.flow("acme");
  scene.allow("user.contact.email", "acme").reason = "DPIA-1";
  return scene;
}

std::vector<PointState> statesOf(const Scene &scene, const models::Vendor &vendor, int dueDays = 30) {
  std::vector<PointState> states;
  for (const policy::PointResult &result : policy::checkVendor(vendor, scene.models, scene.today, dueDays))
    states.push_back(result.state);
  return states;
}

}  // namespace

TEST_CASE("an agreement holds from the day of its signature through the day it expires") {
  Scene scene = approvedScene();
  sign(scene.models.vendors["acme"], {2026, 11, 22}, models::Date{2026, 11, 22});
  CHECK(scene.only().outcome == Outcome::Approved);
  scene.today = {2026, 11, 23};
  policy::Verdict verdict = scene.only();
  CHECK(verdict.outcome == Outcome::Unapproved);
  CHECK(verdict.vendorHasLapsed);
  CHECK(verdict.rule == nullptr);
  CHECK(verdict.nearMiss == &scene.models.policy.allow[0]);
  CHECK(verdict.reason == "the approval does not hold: acme's agreement expired on 2026-11-22");
  REQUIRE(verdict.notes.size() == 2);
  CHECK(verdict.notes[0].line == 32);
  CHECK(verdict.notes[1].line == 10);
  scene.today = {2026, 11, 21};
  verdict = scene.only();
  CHECK(verdict.reason == "the approval does not hold: acme's agreement is not signed before 2026-11-22");
}

TEST_CASE("a review holds through the day on which the next one is due") {
  Scene scene = approvedScene();
  review(scene.models.vendors["acme"], models::Date{2026, 1, 31}, 1);
  scene.today = {2026, 2, 28};
  CHECK(scene.only().outcome == Outcome::Approved);
  scene.today = {2026, 3, 1};
  CHECK(scene.only().reason == "the approval does not hold: acme's review lapsed: it was due on 2026-02-28");
  scene.today = {2026, 1, 30};
  CHECK(scene.only().outcome == Outcome::Unapproved);
  review(scene.models.vendors["acme"], {}, 12);
  CHECK(scene.only().reason == "the approval does not hold: acme's review has never taken place");
  review(scene.models.vendors["acme"], models::Date{2010, 1, 31}, {});
  CHECK(scene.only().outcome == Outcome::Approved);
}

TEST_CASE("what a requirement asks for and the register does not have closes the gate") {
  Scene scene = approvedScene();
  models::Vendor &acme = scene.models.vendors["acme"];
  require(scene, {"encryption.at-rest"});
  SECTION("not stated") {
    const policy::Verdict verdict = scene.only();
    CHECK(verdict.outcome == Outcome::Unapproved);
    CHECK(verdict.reason == "the approval does not hold: acme's encryption at rest is not stated");
    CHECK(verdict.notes[0].message == "acme's encryption at rest is not stated; it is required at vendors.yaml:60");
  }
  SECTION("stated as no") {
    acme.statements["encryption.at-rest"] = stated("no");
    CHECK(scene.only().reason == "the approval does not hold: acme's encryption at rest is 'no'");
  }
  SECTION("stated") {
    acme.statements["encryption.at-rest"] = stated("AES-256");
    CHECK(scene.only().outcome == Outcome::Approved);
  }
  SECTION("of other data") {
    scene.models.requirements[0].data = {"user.health_and_medical"};
    CHECK(scene.only().outcome == Outcome::Approved);
  }
  SECTION("of other vendors") {
    scene.models.requirements[0].recipients = {"globex"};
    CHECK(scene.only().outcome == Outcome::Approved);
  }
  SECTION("a NOLINT does not open it again") {
    scene.nolint(10, "piiflow-unapproved-flow", "trust me");
    CHECK(scene.only().outcome == Outcome::Unapproved);
  }
  SECTION("nor does a default") {
    scene.models.policy.allow.clear();
    scene.models.policy.byDefault = models::Decision::Allow;
    CHECK(scene.only().reason == "acme's encryption at rest is not stated");
  }
}

TEST_CASE("certifications, countries and hours are compared") {
  Scene scene = approvedScene();
  models::Vendor &acme = scene.models.vendors["acme"];
  models::Requirement &requirement = require(scene, {});
  SECTION("a certification") {
    requirement.certifications = {"ISO 27001"};
    CHECK(scene.only().outcome == Outcome::Unapproved);
    acme.certifications = {{"ISO 27001", models::Date{2026, 11, 22}, "", {}}};
    CHECK(scene.only().outcome == Outcome::Approved);
    scene.today = {2026, 11, 23};
    CHECK(scene.only().reason == "the approval does not hold: acme's certification ISO 27001 expired on 2026-11-22");
  }
  SECTION("a breach notice") {
    requirement.breachNoticeHours = 48;
    CHECK(scene.only().outcome == Outcome::Unapproved);
    acme.statements["breach-notice-hours"] = stated("48");
    acme.breachNoticeHours = 48;
    CHECK(scene.only().outcome == Outcome::Approved);
    acme.breachNoticeHours = 49;
    CHECK(scene.only().reason ==
          "the approval does not hold: acme's breach notice hours is 49 hours, more than the 48 that are required");
  }
  SECTION("a country") {
    requirement.countries = {"DE", "FR"};
    acme.statements["country"] = stated("FR");
    CHECK(scene.only().outcome == Outcome::Approved);
    acme.statements["country"] = stated("US");
    CHECK(scene.only().reason == "the approval does not hold: acme's country is 'US', not one of DE, FR");
  }
}

TEST_CASE("data that the vendor's entry does not list does not go there") {
  Scene scene = approvedScene();
  models::Vendor &acme = scene.models.vendors["acme"];
  acme.statements["approved-data"] = stated("user.contact");
  acme.approvedData = {"user.contact"};
  CHECK(scene.only().outcome == Outcome::Approved);
  acme.approvedData = {"user.contact.phone_number"};
  CHECK(scene.only().reason == "the approval does not hold: acme's approved data does not cover user.contact.email");
}

TEST_CASE("strangers have promised nothing") {
  Scene scene;
  scene.transport({"https://stranger.example/"}, 1);
  scene.flow("nobody-defined-this", 2);
  scene.allow("user", "unknown");
  scene.allow("user", "*");
  std::vector<Outcome> outcomes;
  for (const policy::Verdict &verdict : scene.judge().verdicts) outcomes.push_back(verdict.outcome);
  CHECK(outcomes == std::vector<Outcome>{Outcome::Approved, Outcome::Unapproved});
  require(scene, {"agreement"});
  for (const policy::Verdict &verdict : scene.judge().verdicts) {
    CHECK(verdict.outcome == Outcome::Unapproved);
  }
}

TEST_CASE("requirements of an environment hold where it is not known") {
  Scene scene;
  models::Vendor &acme = scene.models.vendors["acme"];
  acme.domains = {"*.acme.example"};
  acme.environments = {{"production", {"api.acme.example"}, {}}, {"sandbox", {"sandbox.acme.example"}, {}}};
  scene.allow("user", "acme");
  require(scene, {"encryption.at-rest"}).environment = "production";
  SECTION("production") { scene.transport({"https://api.acme.example/"}); }
  SECTION("not known") { scene.transport({"https://eu.acme.example/"}); }
  SECTION("both") { scene.transport({"https://api.acme.example/", "https://sandbox.acme.example/"}); }
  CHECK(scene.only().outcome == Outcome::Unapproved);
  scene.flows.flows.clear();
  scene.transport({"https://sandbox.acme.example/"});
  CHECK(scene.only().outcome == Outcome::Approved);
}

TEST_CASE("'environment' of a rule is that of the endpoint, where it is known") {
  Scene scene;
  models::Vendor &acme = scene.models.vendors["acme"];
  acme.domains = {"*.acme.example"};
  acme.environments = {{"production", {"api.acme.example"}, {}}, {"sandbox", {"sandbox.acme.example"}, {}}};
  scene.allow("user", "acme").environment = "production";
  SECTION("the same") {
    scene.transport({"https://api.acme.example/"});
    CHECK(scene.only().outcome == Outcome::Approved);
    CHECK(scene.only().environments == std::vector<std::string>{"production"});
  }
  SECTION("not known") {
    scene.transport({"https://eu.acme.example/"});
    CHECK(scene.only().outcome == Outcome::Approved);
  }
  SECTION("another") {
    scene.transport({"https://sandbox.acme.example/"});
    CHECK(scene.only().reason == "would be allowed to production, and this endpoint is sandbox");
  }
  SECTION("one of them another") {
    scene.transport({"https://api.acme.example/", "https://sandbox.acme.example/"});
    CHECK(scene.only().outcome == Outcome::Unapproved);
  }
  SECTION("a denial of one of them") {
    scene.models.policy.allow[0].environment.clear();
    scene.deny("user", "acme").environment = "sandbox";
    scene.transport({"https://api.acme.example/", "https://sandbox.acme.example/"});
    CHECK(scene.only().outcome == Outcome::Unapproved);
  }
}

TEST_CASE("production data at a sandbox is told, and the reverse") {
  Scene scene;
  models::Vendor &acme = scene.models.vendors["acme"];
  acme.environments = {{"production", {"api.acme.example"}, {}}, {"sandbox", {"sandbox.acme.example"}, {}}};
  acme.domains = {"api.acme.example", "sandbox.acme.example"};
  scene.allow("user", "acme");
  scene.transport({"https://sandbox.acme.example/"});
  CHECK(scene.only().expectedEnvironment.empty());
  scene.models.environment = "production";
  CHECK(scene.only().expectedEnvironment == "production");
  scene.models.environment = "sandbox";
  CHECK(scene.only().expectedEnvironment.empty());
  scene.program.name = "tests";
  scene.models.programs.push_back({{}, "tests", {"**"}, "production"});
  CHECK(scene.only().expectedEnvironment == "production");
  scene.nolint(10, "piiflow-environment-mismatch", "the smoke test");
  CHECK(scene.only().expectedEnvironment.empty());
}

TEST_CASE("a vendor's checklist: what concerns it, in the order of the requirements") {
  Scene scene;
  models::Vendor &acme = scene.models.vendors["acme"];
  CHECK(statesOf(scene, acme).empty());
  require(scene, {"agreement", "deletion"});
  require(scene, {"encryption.at-rest"}, {"user.health_and_medical"});
  CHECK(statesOf(scene, acme) == std::vector<PointState>{PointState::Missing, PointState::Missing});
  scene.allow("user", "acme");
  acme.statements["deletion"] = stated("30 days");
  acme.statements["encryption.at-rest"] = stated("no");
  sign(acme, {2026, 1, 1}, models::Date{2026, 12, 22});
  using States = std::vector<PointState>;
  CHECK(statesOf(scene, acme) == States{PointState::DueSoon, PointState::Pass, PointState::Fail});
  CHECK(statesOf(scene, acme, 29) == States{PointState::Pass, PointState::Pass, PointState::Fail});
  acme.approvedData = {"user.contact"};
  acme.statements["approved-data"] = stated("user.contact");
  scene.models.policy.allow[0].data = {"user.contact.email"};
  CHECK(statesOf(scene, acme, 29) == States{PointState::Pass, PointState::Pass});
  // What an approval says beyond the entry.
  scene.allow("user.name", "acme").purpose = "marketing";
  acme.purposes = {"essential"};
  acme.statements["purposes"] = stated("essential");
  CHECK(statesOf(scene, acme, 29) == States{PointState::Pass, PointState::Pass, PointState::Fail, PointState::Fail});
  // Nobody asks, and it lapses all the same.
  scene.models.requirements.clear();
  acme.purposes.clear();
  acme.approvedData.clear();
  CHECK(statesOf(scene, acme, 29) == States{PointState::Pass});
}

TEST_CASE("approvals that can never decide are told at their line") {
  Scene scene;
  scene.flow("acme");
  scene.allow("user.contact", "acme");
  scene.allow("user.contact.email", "acme");
  auto ids = [&] {
    std::vector<std::string> rules;
    for (const base::Diagnostic &diagnostic : scene.judge().diagnostics)
      rules.push_back(diagnostic.ruleId + ":" + std::to_string(diagnostic.line));
    return rules;
  };
  using Ids = std::vector<std::string>;
  CHECK(ids() == Ids{"piiflow-shadowed-approval:11"});
  SECTION("not where the first one expires earlier") {
    scene.models.policy.allow[0].until = models::Date{2026, 12, 31};
    CHECK(ids().empty());
    scene.models.policy.allow[1].until = models::Date{2026, 12, 31};
    CHECK(ids() == Ids{"piiflow-shadowed-approval:11"});
  }
  SECTION("not where the first one asks for more") {
    scene.models.policy.allow[0].transforms = {Transform::Hash};
    CHECK(ids() == Ids{"piiflow-unused-approval:10"});
    scene.models.policy.allow[0].transforms = {};
    scene.models.policy.allow[0].paths = {"src/**"};
    CHECK(ids().empty());
  }
  SECTION("denied altogether") {
    scene.deny("user", "*").until = {};
    CHECK(ids() == Ids{"piiflow-shadowed-approval:10", "piiflow-shadowed-approval:11"});
    scene.models.policy.deny[0].paths = {"src/**"};
    CHECK(ids() == Ids{"piiflow-shadowed-approval:11"});
  }
}
