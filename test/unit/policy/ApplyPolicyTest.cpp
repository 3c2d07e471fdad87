#include <algorithm>

#include <catch2/catch.hpp>

#include "Scene.h"

using namespace piiflow;
using namespace piiflow::test;
using policy::Outcome;

namespace {

std::vector<std::string> recipients(const Scene &scene) {
  std::vector<std::string> ids;
  for (const policy::Verdict &verdict : scene.judge().verdicts) ids.push_back(verdict.recipient);
  return ids;
}

Outcome outcomeOf(const Scene &scene) { return scene.only().outcome; }

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("without a rule the default of the recipient's kind decides") {
  Scene scene;
  scene.vendor("disk", models::VendorKind::Storage);
  scene.flow("acme", 1);
  scene.flow("log", 2);
  scene.flow("disk", 3);
  scene.flow("storage", 4);
  scene.transport({"http://localhost:9200"}, 5);
  scene.transport({"https://stranger.example"}, 6);
  scene.flow("nobody-defined-this", 7);
  std::vector<Outcome> outcomes;
  for (const policy::Verdict &verdict : scene.judge().verdicts) outcomes.push_back(verdict.outcome);
  CHECK(outcomes == std::vector<Outcome>{Outcome::Unapproved, Outcome::Warned, Outcome::Warned, Outcome::Warned,
                                         Outcome::Approved, Outcome::Unapproved, Outcome::Unapproved});
  scene.models.policy.byDefault = models::Decision::Allow;
  scene.models.policy.own = models::Decision::Deny;
  scene.models.policy.log = models::Decision::Deny;
  outcomes.clear();
  for (const policy::Verdict &verdict : scene.judge().verdicts) outcomes.push_back(verdict.outcome);
  CHECK(outcomes == std::vector<Outcome>{Outcome::Approved, Outcome::Unapproved, Outcome::Warned, Outcome::Warned,
                                         Outcome::Unapproved, Outcome::Approved, Outcome::Approved});
}

TEST_CASE("an approval covers its category and what is below, and its recipient") {
  Scene scene;
  scene.flow("acme");
  SECTION("exact") { scene.allow("user.contact.email", "acme"); }
  SECTION("prefix") { scene.allow("user.contact", "acme"); }
  SECTION("everybody") { scene.allow("user", "*"); }
  SECTION("kind") { scene.allow("user", "sub-processor"); }
  CHECK(outcomeOf(scene) == Outcome::Approved);
  CHECK(scene.judge().diagnostics.empty());
}

TEST_CASE("an approval of something else approves nothing and is told as unused") {
  Scene scene;
  scene.flow("acme");
  SECTION("below") { scene.allow("user.contact.email.work", "acme"); }
  SECTION("no segment") { scene.allow("user.con", "acme"); }
  SECTION("other recipient") { scene.allow("user.contact", "globex"); }
  SECTION("other kind") { scene.allow("user.contact", "log"); }
  CHECK(outcomeOf(scene) == Outcome::Unapproved);
  const auto diagnostics = scene.judge().diagnostics;
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].ruleId == policy::kUnusedApproval);
  CHECK(diagnostics[0].line == 10);
}

TEST_CASE("deny wins over allow, also where it covers less") {
  Scene scene;
  scene.flow("acme");
  scene.allow("user.contact.email", "acme").reason = "DPIA-1";
  models::PolicyRule &denial = scene.deny("user.contact", "*");
  denial.reason = "not to anybody";
  const policy::Verdict verdict = scene.only();
  CHECK(verdict.outcome == Outcome::Unapproved);
  CHECK(verdict.rule == &scene.models.policy.deny[0]);
  REQUIRE(verdict.notes.size() == 1);
  CHECK(verdict.notes[0].message == "denied by this rule: not to anybody");
}

TEST_CASE("an approval for everybody does not cover unknown") {
  Scene scene;
  scene.transport({"https://stranger.example/"});
  scene.allow("user", "*");
  CHECK(scene.only().recipient == "unknown");
  CHECK(outcomeOf(scene) == Outcome::Unapproved);
  CHECK(scene.only().unclaimed);
  scene.allow("user", "transport");
  CHECK(outcomeOf(scene) == Outcome::Unapproved);
  scene.allow("user", "unknown");
  CHECK(outcomeOf(scene) == Outcome::Approved);
  CHECK_FALSE(scene.only().unclaimed);
  scene.deny("user", "*");
  CHECK(outcomeOf(scene) == Outcome::Unapproved);
}

TEST_CASE("an approval holds through the end of its day") {
  Scene scene;
  scene.flow("acme");
  scene.allow("user", "acme").until = models::Date{2026, 11, 22};
  CHECK(outcomeOf(scene) == Outcome::Approved);
  scene.today = {2026, 11, 23};
  const policy::Verdict verdict = scene.only();
  CHECK(verdict.outcome == Outcome::Unapproved);
  CHECK(verdict.reason == "the approval expired on 2026-11-22");
  CHECK(verdict.rule == nullptr);
  CHECK(verdict.nearMiss == &scene.models.policy.allow[0]);
  const auto diagnostics = scene.judge().diagnostics;
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].ruleId == policy::kExpiredApproval);
  CHECK(diagnostics[0].severity == base::Severity::Warning);
  CHECK(diagnostics[0].line == 10);
  scene.allow("user.contact.email", "acme");
  CHECK(outcomeOf(scene) == Outcome::Approved);
}

TEST_CASE("one of the listed transforms on every way") {
  Scene scene;
  scene.allow("user", "acme").transforms = {Transform::Hash, Transform::Hmac};
  SECTION("one way") {
    scene.flow("acme", 1, {transforms({Transform::Hash})});
    CHECK(outcomeOf(scene) == Outcome::Approved);
  }
  SECTION("either way") {
    scene.flow("acme", 1, {transforms({Transform::Hash}), transforms({Transform::Hmac, Transform::Redact})});
    CHECK(outcomeOf(scene) == Outcome::Approved);
    CHECK(scene.only().transforms.empty());
  }
  SECTION("one way raw") {
    scene.flow("acme", 1, {transforms({Transform::Hash}), {}});
    const policy::Verdict verdict = scene.only();
    CHECK(verdict.outcome == Outcome::Unapproved);
    CHECK(verdict.reason == "would be allowed if hashed or hashed with a key (hmac)");
    CHECK(verdict.witnesses.front()->transforms.empty());
  }
  SECTION("one way with another one") {
    scene.flow("acme", 1, {transforms({Transform::Hash, Transform::Redact}), transforms({Transform::Redact})});
    CHECK(outcomeOf(scene) == Outcome::Unapproved);
    CHECK(scene.only().transforms == transforms({Transform::Redact}));
  }
}

TEST_CASE("another rule for each set of transforms") {
  Scene scene;
  scene.allow("user", "acme").transforms = {Transform::Hash};
  scene.allow("user", "acme").transforms = {Transform::Redact};
  scene.flow("acme", 1, {transforms({Transform::Hash}), transforms({Transform::Redact})});
  CHECK(outcomeOf(scene) == Outcome::Approved);
  CHECK(scene.judge().diagnostics.empty());
}

TEST_CASE("'in' asks where the sink stands") {
  Scene scene;
  scene.allow("user", "acme").paths = {"src/marketing/**"};
  SECTION("inside") {
    scene.flow("acme", 1, {{}}, "user.name", "src/marketing/mail/campaign.cpp");
    CHECK(outcomeOf(scene) == Outcome::Approved);
  }
  SECTION("outside") {
    scene.flow("acme", 1, {{}}, "user.name", "src/core/sync.cpp");
    CHECK(scene.only().reason == "would be allowed in 'src/marketing/**'");
  }
  SECTION("the sources have another root than the YAML") {
    scene.models.rootDir = "/work/project";
    scene.flow("acme", 1, {{}}, "user.name", "marketing/campaign.cpp");
    CHECK(outcomeOf(scene) == Outcome::Unapproved);
    const auto result =
        policy::applyPolicy(scene.program, scene.spec, scene.flows, scene.models, scene.today, "/work/project/src");
    CHECK(result.verdicts.at(0).outcome == Outcome::Approved);
  }
}

TEST_CASE("the endpoint of a transport decides the recipient") {
  Scene scene;
  scene.models.vendors["acme"].domains = {"*.acme.example"};
  scene.models.vendors["globex"].domains = {"mail.globex.example"};
  scene.models.ownDomains = {"*.corp.example"};
  SECTION("a vendor") {
    scene.transport({"https://in.acme.example/v1"});
    CHECK(recipients(scene) == Ids{"acme"});
  }
  SECTION("several") {
    scene.transport({"https://in.acme.example/v1", "mail.globex.example:465", "https://in.acme.example/v2"});
    CHECK(recipients(scene) == Ids{"acme", "globex"});
    CHECK(scene.judge().verdicts[0].endpoints.size() == 2);
  }
  SECTION("ours") {
    scene.transport({"https://crm.corp.example/"});
    CHECK(recipients(scene) == Ids{"own"});
  }
  SECTION("looks like ours") {
    scene.transport({"https://corp.example.stranger.example/"});
    CHECK(recipients(scene) == Ids{"unknown"});
  }
  SECTION("the more specific claim") {
    scene.models.vendors["globex"].domains.push_back("globex.corp.example");
    scene.transport({"https://globex.corp.example/"});
    CHECK(recipients(scene) == Ids{"globex"});
  }
  SECTION("none shown") {
    scene.transport({});
    CHECK(recipients(scene) == Ids{"unknown"});
  }
  SECTION("only the beginning: what follows the name of a vendor's host is a path") {
    scene.transport({"https://in.acme.example"}).endpoints[0].prefixOnly = true;
    CHECK(recipients(scene) == Ids{"acme"});
  }
  SECTION("the beginning of a name") {
    scene.transport({"https://in"}).endpoints[0].prefixOnly = true;
    CHECK(recipients(scene) == Ids{"unknown"});
  }
}

TEST_CASE("an endpoint that is shown overrides the vendor of an SDK") {
  Scene scene;
  scene.models.ownDomains = {"*.corp.example"};
  solve::Flow &flow = scene.flow("acme");
  SECTION("ours") {
    flow.endpoints.push_back({"https://acme.corp.example/", false, {}});
    CHECK(recipients(scene) == Ids{"own"});
  }
  SECTION("a stranger") {
    flow.endpoints.push_back({"https://stranger.example/", false, {}});
    CHECK(recipients(scene) == Ids{"unknown"});
  }
  SECTION("not shown") {
    flow.endpoints.push_back({"", false, {}});
    CHECK(recipients(scene) == Ids{"acme"});
  }
}

TEST_CASE("personal data over an unencrypted connection") {
  Scene scene;
  scene.models.vendors["acme"].domains = {"*.acme.example"};
  scene.allow("user", "acme");
  SECTION("http") {
    scene.transport({"http://in.acme.example/"});
    CHECK(scene.only().plaintext);
  }
  SECTION("https") {
    scene.transport({"https://in.acme.example/"});
    CHECK_FALSE(scene.only().plaintext);
  }
  SECTION("ours") {
    scene.transport({"http://localhost/"});
    CHECK_FALSE(scene.only().plaintext);
  }
  SECTION("to a stranger") {
    scene.transport({"mqtt://stranger.example/"});
    CHECK(scene.only().plaintext);
  }
  SECTION("encrypted by itself") {
    scene.transport({"http://in.acme.example/"}).witnesses[0].transforms = transforms({Transform::Encrypt});
    CHECK_FALSE(scene.only().plaintext);
  }
  SECTION("suppressed") {
    scene.transport({"http://in.acme.example/"}, 4);
    scene.nolint(4, "piiflow-plaintext-transport", "a tunnel");
    CHECK(scene.only().plaintextSuppressed);
    CHECK(outcomeOf(scene) == Outcome::Approved);
  }
}

TEST_CASE("what is known of the connection counts where the scheme says nothing") {
  Scene scene;
  scene.models.vendors["acme"].domains = {"*.acme.example"};
  SECTION("plain TCP") {
    scene.transport({"in.acme.example"}).isPlaintext = true;
    CHECK(scene.only().plaintext);
  }
  SECTION("a scheme says more") {
    scene.transport({"https://in.acme.example"}).isPlaintext = true;
    CHECK_FALSE(scene.only().plaintext);
  }
  SECTION("STARTTLS") {
    scene.transport({"smtp://in.acme.example"}).isEncrypted = true;
    CHECK_FALSE(scene.only().plaintext);
  }
  SECTION("a host that is not shown") {
    scene.transport({""}).isPlaintext = true;
    CHECK_FALSE(scene.only().plaintext);
  }
}

TEST_CASE("personal data to a peer whose certificate is not verified") {
  Scene scene;
  scene.models.vendors["acme"].domains = {"*.acme.example"};
  const base::SourceSpan off = scene.span("src/main.cpp", 2, 3, 9);
  SECTION("approved or not") {
    scene.allow("user", "acme");
    scene.transport({"https://in.acme.example/"}).unverified = {off};
    CHECK(scene.only().unverified == std::vector<base::SourceSpan>{off});
  }
  SECTION("ours") {
    scene.transport({"https://localhost/"}).unverified = {off};
    CHECK(scene.only().unverified.empty());
  }
  SECTION("without TLS there is nothing to verify") {
    scene.transport({"http://in.acme.example/"}).unverified = {off};
    CHECK(scene.only().unverified.empty());
    CHECK(scene.only().plaintext);
  }
  SECTION("encrypted by itself") {
    solve::Flow &flow = scene.transport({"https://in.acme.example/"});
    flow.unverified = {off};
    flow.witnesses[0].transforms = transforms({Transform::Encrypt});
    CHECK(scene.only().unverified.empty());
  }
  SECTION("suppressed") {
    scene.transport({"https://in.acme.example/"}, 4).unverified = {off};
    scene.nolint(4, "piiflow-tls-verification-off", "pinned elsewhere");
    CHECK(scene.only().unverified.empty());
  }
}

TEST_CASE("flows of one source, call and recipient are one verdict") {
  Scene scene;
  scene.flow("acme", 3, {transforms({Transform::Hash})}).sinkSpan = scene.span("src/main.cpp", 3, 25, 29);
  scene.flow("acme", 3, {transforms({Transform::Hash, Transform::Redact})}).witnesses[0].confidence =
      Confidence::Medium;
  scene.flow("acme", 4);
  scene.flow("acme", 3, {{}}, "user.name");
  const auto verdicts = scene.judge().verdicts;
  REQUIRE(verdicts.size() == 3);
  CHECK(verdicts[0].category == "user.contact.email");
  CHECK(verdicts[0].witnesses.size() == 2);
  CHECK(verdicts[0].confidence == Confidence::High);
  CHECK(verdicts[0].transforms == transforms({Transform::Hash}));
  CHECK(verdicts[0].sinkSpan.column == 14);
  CHECK(verdicts[1].category == "user.name");
  CHECK(verdicts[2].sinkSpan.line == 4);
}

TEST_CASE("a flow id knows no line and no path") {
  Scene before, after;
  before.flow("acme", 3).ordinal = 0;
  before.flow("acme", 4).ordinal = 1;
  after.flow("acme", 30, {{}}, "user.contact.email", "lib/moved.cpp").ordinal = 0;
  after.flow("acme", 40, {{}}, "user.contact.email", "lib/moved.cpp").ordinal = 1;
  const auto a = before.judge().verdicts, b = after.judge().verdicts;
  CHECK(a[0].flowId.size() == 16);
  CHECK(a[0].flowId == b[0].flowId);
  CHECK(a[1].flowId == b[1].flowId);
  CHECK(a[0].flowId != a[1].flowId);
}

TEST_CASE("flows that would share an id are told apart") {
  Scene scene;
  scene.flow("acme", 3).ordinal = 0;
  scene.flow("acme", 4).ordinal = 0;  // another function of the same name
  const auto verdicts = scene.judge().verdicts;
  CHECK(verdicts[0].flowId != verdicts[1].flowId);
}

TEST_CASE("NOLINT suppresses with the rule's full name and a reason") {
  Scene scene;
  scene.flow("acme", 7);
  SECTION("alone") { scene.nolint(7, "piiflow-unapproved-flow", "agreed in DPIA-17"); }
  SECTION("in a list") { scene.nolint(7, "bugprone-x , piiflow-unapproved-flow", "agreed in DPIA-17"); }
  SECTION("beside one that does not count") {
    scene.nolint(7, "", "");
    scene.nolint(7, "piiflow-unapproved-flow", "agreed in DPIA-17");
  }
  SECTION("a block") {
    scene.program.suppressions.push_back(
        {scene.file("src/main.cpp"), 2, 9, "piiflow-unapproved-flow", "agreed in DPIA-17", 2});
    scene.nolint(5, "piiflow-unapproved-flow", "ends before");
  }
  const policy::Verdict verdict = scene.only();
  CHECK(verdict.outcome == Outcome::Suppressed);
  CHECK(verdict.reason == "agreed in DPIA-17");
}

TEST_CASE("NOLINT that does not count is told") {
  Scene scene;
  scene.flow("acme", 7);
  std::string why = "it must name piiflow-unapproved-flow in full";
  SECTION("bare") { scene.nolint(7, "", ""); }
  SECTION("bare with a reason") { scene.nolint(7, "", "agreed"); }
  SECTION("glob") { scene.nolint(7, "piiflow-*", "agreed"); }
  SECTION("every rule") { scene.nolint(7, "*", "agreed"); }
  SECTION("no reason") {
    scene.nolint(7, "piiflow-unapproved-flow", "");
    why = "it gives no reason: NOLINT(piiflow-unapproved-flow): reason";
  }
  const policy::Verdict verdict = scene.only();
  CHECK(verdict.outcome == Outcome::Unapproved);
  REQUIRE(verdict.notes.size() == 1);
  CHECK(verdict.notes[0].message == "this NOLINT does not count: " + why);
  CHECK(verdict.notes[0].line == 7);
}

TEST_CASE("NOLINT for others or elsewhere is not about us") {
  Scene scene;
  scene.flow("acme", 7);
  SECTION("another rule") { scene.nolint(7, "bugprone-use-after-move", "agreed"); }
  SECTION("another line") { scene.nolint(6, "piiflow-unapproved-flow", "agreed"); }
  SECTION("another file") {
    scene.program.suppressions.push_back({scene.file("src/other.cpp"), 7, 7, "piiflow-unapproved-flow", "agreed", 7});
  }
  const policy::Verdict verdict = scene.only();
  CHECK(verdict.outcome == Outcome::Unapproved);
  CHECK(verdict.notes.empty());
}

TEST_CASE("an approval is unused only when no program uses it") {
  Scene one, two;
  one.flow("acme");
  two.flow("globex");
  for (Scene *scene : {&one, &two}) {
    scene->allow("user", "acme");
    scene->allow("user.health_and_medical", "acme");
  }
  const auto a = one.judge(), b = two.judge();
  const auto merged = policy::mergePolicyDiagnostics({&a, &b});
  REQUIRE(merged.size() == 1);
  CHECK(merged[0].line == 11);
}

TEST_CASE("the catalogue names the recipient of a host that nobody else claims") {
  Scene scene;
  models::Vendor &known = scene.vendor("stripe", models::VendorKind::SubProcessor, {"*.stripe.com"});
  known.isCatalogued = true;
  scene.vendor("stripe-docs", models::VendorKind::SubProcessor, {"docs.stripe.com"}).isCatalogued = true;
  scene.models.cataloguedDomains = {{"*.stripe.com", "stripe"}, {"docs.stripe.com", "stripe-docs"}};
  SECTION("by suffix, label by label, the longest first") {
    scene.transport({"https://api.stripe.com/v1"}, 1);
    scene.transport({"https://docs.stripe.com/v1"}, 2);
    scene.transport({"https://badstripe.com/v1"}, 3);
    CHECK(recipients(scene) == Ids{"stripe", "stripe-docs", "unknown"});
  }
  SECTION("what the user says of a host wins, however short") {
    scene.vendor("acme", models::VendorKind::SubProcessor, {"*.com"});
    scene.transport({"https://docs.stripe.com/v1"}, 1);
    CHECK(recipients(scene) == Ids{"acme"});
  }
  SECTION("an approval has to name it") {
    scene.transport({"https://api.stripe.com/v1"}, 1);
    scene.allow("user", "*");
    CHECK(outcomeOf(scene) == Outcome::Unapproved);
    scene.allow("user", "stripe");
    CHECK(outcomeOf(scene) == Outcome::Approved);
  }
}

TEST_CASE("pieces of a URL decide together") {
  Scene scene;
  scene.vendor("acme", models::VendorKind::SubProcessor, {"*.acme.example"});
  auto pieces = [&](std::initializer_list<const char *> texts) {
    solve::Flow &flow = scene.transport({});
    for (const char *text : texts) flow.endpoints.push_back({text, true, {}});
    return recipients(scene);
  };
  SECTION("a host in the gap") { CHECK(pieces({"https://", "api.acme.example"}) == Ids{"acme"}); }
  SECTION("the end of a host") { CHECK(pieces({"https://", ".acme.example/v1"}) == Ids{"acme"}); }
  SECTION("a base and a path") { CHECK(pieces({"https://api.acme.example"}) == Ids{"acme"}); }
  SECTION("of several texts the one that is claimed") {
    CHECK(pieces({"{}://{}/{}", "api.acme.example", "users.list"}) == Ids{"acme"});
  }
  SECTION("a host in the path of a URL that shows its own") {
    CHECK(pieces({"https://proxy.stranger.example/", "api.acme.example"}) == Ids{"unknown"});
  }
  SECTION("a scheme by itself") { CHECK(pieces({"{}://{}/", "https", "api.acme.example"}) == Ids{"acme"}); }
  SECTION("nobody claims it") { CHECK(pieces({"https://", "api.stranger.example"}) == Ids{"unknown"}); }
  SECTION("a URL with a gap beside one that is whole") {
    CHECK(pieces({"https://api.acme.example/", "http://%s/rev"}) == Ids{"acme", "unknown"});
  }
  SECTION("a bare scheme beside a URL that is whole") {
    CHECK(pieces({"https://api.acme.example/", "https://"}) == Ids{"acme"});
  }
  SECTION("two URLs, of which one is claimed") {
    CHECK(pieces({"https://api.acme.example", "https://api.stranger.example"}) == Ids{"acme", "unknown"});
  }
}
