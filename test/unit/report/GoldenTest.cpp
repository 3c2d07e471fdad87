// One input, one golden per format. After a change that is meant: PIIFLOW_UPDATE_GOLDENS=1 piiflow_tests "[golden]",
// then read `git diff`.
#include <cstdlib>

#include <catch2/catch.hpp>

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include "../policy/Scene.h"
#include "report/ReportInput.h"

using namespace piiflow;
using namespace piiflow::test;

namespace {

const std::string kFolder = std::string(PIIFLOW_SOURCE_DIR) + "/test/report/";

struct ReportScene : Scene {
  policy::PolicyResult policyResult;
  report::SourceSnippets snippets{kFolder + "source"};
  report::ReportInput input;

  ReportScene() {
    models.digest = "0123456789abcdef";
    models.policy.allow.clear();
    vendor("acme", models::VendorKind::SubProcessor).name = "Acme Analytics";
    vendor("sentry", models::VendorKind::SubProcessor);
    addRules();
    addFlows();
    flows.limitations.push_back({"unhandled", "CXXTypeidExpr is not modelled", span("src/session.cpp", 5, 9, 20)});
    flows.gaps.push_back({function("formatLogin", "(const std::string &)"), 2, span("src/session.cpp", 5, 9, 20), {"arg0"}, {{0}}});
    program.diagnostics.push_back({base::Severity::Warning, "include/user.h", 8, 3,
                                   "the compiler drops this annotation", "piiflow-ignored-annotation"});
    spec.matched = {{bind::ModelKind::Sink, "acme", "acme::send", 3, {flows.flows.front().callee}},
                    {bind::ModelKind::Endpoint, "acme", "acme::open", 9, {function("formatLogin", "(const std::string &)")}},
                    {bind::ModelKind::Sanitizer, "", "app::sha256", 4, {function("formatLogin", "(const std::string &)")}}};
    policyResult = judge();
    input.programs = {{&program, &spec, &flows, &policyResult}};
    input.models = &models;
    input.sources = &snippets;
    input.rootDir = "/project";
    input.diagnostics.push_back({base::Severity::Warning, "src/broken.cpp", 3, 1, "the file did not parse", ""});
  }

 private:
  void addRules() {
    models::PolicyRule &hashed = allow("user.contact", "sentry");
    hashed.transforms = {Transform::Hash};
    hashed.reason = "DPIA-17";
    hashed.purpose = "essential.service.security";
    hashed.approvedBy = "privacy@corp.example";
    hashed.until = models::Date{2027, 6, 30};
    allow("user.name", "acme").until = models::Date{2020, 1, 31};
    deny("user.contact", "unknown").reason = "never to strangers";
  }

  solve::Flow &reach(bind::SourceId source, const char *callee, const char *vendor, base::SourceSpan call,
                     base::SourceSpan argument) {
    solve::Flow flow;
    flow.source = source;
    flow.caller = function("report", "(const std::string &)");
    flow.callee = function(callee, "(const std::string &)");
    flow.callSpan = call;
    flow.sinkSpan = argument;
    flow.vendor = vendor;
    solve::Witness witness;
    witness.steps = {
        {spec.sources[source.value].span, "", {}},
        {span("src/session.cpp", 5, 40, 50), "read here", function("onLogin", "(const User &)")},
        {span("src/session.cpp", 6, 10, 14), "passed to 'report' as 'line'", function("onLogin", "(const User &)")},
        {span("src/report.cpp", 4, 15, 18), "stored in 'msg'", flow.caller}};
    flow.witnesses = {witness};
    flows.flows.push_back(flow);
    return flows.flows.back();
  }

  void addFlows() {
    const bind::SourceId email = source("User::email", "user.contact.email", span("include/user.h", 6, 39, 44));
    const bind::SourceId name = source("User::name", "user.name", span("include/user.h", 7, 30, 34));
    reach(email, "Analytics::track", "acme", span("src/report.cpp", 5, 3, 32), span("src/report.cpp", 5, 28, 31));
    solve::Flow &merged =
        reach(name, "Analytics::track", "acme", span("src/report.cpp", 5, 3, 32), span("src/report.cpp", 5, 28, 31));
    merged.witnesses.push_back(merged.witnesses[0]);
    merged.witnesses[1].transforms = transforms({Transform::Redact});
    merged.witnesses[0].confidence = merged.witnesses[1].confidence = Confidence::Medium;
    reach(email, "spdlog::info", "log", span("src/report.cpp", 6, 3, 20), span("src/report.cpp", 6, 16, 19));
    reach(email, "CrashReporter::send", "sentry", span("src/report.cpp", 7, 3, 35), span("src/report.cpp", 7, 22, 34))
        .witnesses[0]
        .transforms = transforms({Transform::Hash});
    reach(email, "globex::send", "globex", span("src/report.cpp", 8, 3, 21), span("src/report.cpp", 8, 16, 20));
    program.suppressions.push_back({file("src/report.cpp"), 8, 8, "piiflow-unapproved-flow", "agreed in DPIA-21", 8});
    solve::Flow &sent =
        reach(email, "post", "transport", span("src/report.cpp", 12, 2, 73), span("src/report.cpp", 12, 62, 72));
    sent.endpoints.push_back(
        {"http://key:secret@api.stranger.example/v1?token=1", false, span("src/report.cpp", 12, 7, 39)});
    for (std::uint32_t i = 0; i < 12; ++i)
      sent.witnesses[0].steps.push_back({span("src/session.cpp", 5, i + 1, i + 2), "step " + std::to_string(i), {}});
    sent.witnesses[0].steps[2].note = "called \x1b[31mred\x07 \xff";
    reach(name, "globex::send", "globex", span("src/report.cpp", 13, 3, 39), span("src/report.cpp", 13, 16, 38));
    program.suppressions.push_back({file("src/report.cpp"), 13, 13, "", "", 13});
  }
};

template <class Write>
void checkGolden(const char *name, Write write) {
  std::string text;
  llvm::raw_string_ostream os(text);
  write(os);
  const std::string path = kFolder + name;
  if (std::getenv("PIIFLOW_UPDATE_GOLDENS")) {
    std::error_code error;
    llvm::raw_fd_ostream file(path, error);
    REQUIRE_FALSE(error);
    file << text;
    return;
  }
  auto golden = llvm::MemoryBuffer::getFile(path);
  REQUIRE(golden);
  INFO("to accept it: PIIFLOW_UPDATE_GOLDENS=1 piiflow_tests \"[golden]\"");
  CHECK(text == (*golden)->getBuffer().str());
}

}  // namespace

TEST_CASE("golden: text", "[golden]") {
  ReportScene scene;
  checkGolden("report.txt", [&](llvm::raw_ostream &os) { writeText(scene.input, os); });
  scene.input.options.quiet = true;
  scene.input.options.minConfidence = Confidence::High;
  checkGolden("quiet-high.txt", [&](llvm::raw_ostream &os) { writeText(scene.input, os); });
}

TEST_CASE("golden: SARIF", "[golden]") {
  ReportScene scene;
  checkGolden("report.sarif", [&](llvm::raw_ostream &os) { writeSarif(scene.input, os); });
  scene.input.options.includeApproved = true;
  checkGolden("approved.sarif", [&](llvm::raw_ostream &os) { writeSarif(scene.input, os); });
}

TEST_CASE("golden: JSON", "[golden]") {
  ReportScene scene;
  checkGolden("report.json", [&](llvm::raw_ostream &os) { writeJson(scene.input, os); });
}

TEST_CASE("golden: inventory", "[golden]") {
  ReportScene scene;
  checkGolden("inventory.txt", [&](llvm::raw_ostream &os) { writeInventoryText(scene.input, os); });
  checkGolden("inventory.json", [&](llvm::raw_ostream &os) { writeInventoryJson(scene.input, os); });
}

TEST_CASE("golden: inventories that are kept in git", "[golden]") {
  ReportScene scene;
  scene.vendor("sentry", models::VendorKind::SubProcessor).statements["country"] = {"US", {}, false};
  scene.models.controller["name"] = {"Corp | GmbH", {}, false};
  checkGolden("inventory.csv", [&](llvm::raw_ostream &os) { writeInventoryCsv(scene.input, os); });
  checkGolden("inventory.md", [&](llvm::raw_ostream &os) { writeInventoryMarkdown(scene.input, os); });
  checkGolden("ropa.md", [&](llvm::raw_ostream &os) { writeRopa(scene.input, os); });
}

TEST_CASE("golden: what CI reads", "[golden]") {
  ReportScene scene;
  scene.input.today = scene.today;
  checkGolden("gitlab-sast.json", [&](llvm::raw_ostream &os) { writeGitlabSast(scene.input, os); });
  checkGolden("gitlab-codequality.json", [&](llvm::raw_ostream &os) { writeGitlabCodeQuality(scene.input, os); });
  checkGolden("rdjsonl.jsonl", [&](llvm::raw_ostream &os) { writeRdjsonl(scene.input, os); });
  checkGolden("github.txt", [&](llvm::raw_ostream &os) { writeGithubCommands(scene.input, os); });
  checkGolden("summary.md", [&](llvm::raw_ostream &os) { writeMarkdown(scene.input, os); });
}

TEST_CASE("golden: explain", "[golden]") {
  ReportScene scene;
  checkGolden("explain.txt", [&](llvm::raw_ostream &os) {
    CHECK(writeExplanation(scene.input, scene.policyResult.verdicts.at(1).flowId, os));
  });
  CHECK_FALSE(writeExplanation(scene.input, "no such id", llvm::nulls()));
  CHECK_FALSE(writeExplanation(scene.input, "", llvm::nulls()));
}
