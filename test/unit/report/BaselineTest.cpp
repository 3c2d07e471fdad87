#include <catch2/catch.hpp>

#include "llvm/Support/raw_ostream.h"

#include "../policy/Scene.h"
#include "report/ReportInput.h"

using namespace piiflow;
using namespace piiflow::test;

namespace {

std::string complaint(const std::string &json) {
  llvm::Expected<report::Baseline> baseline = report::parseBaseline(json, "old.sarif");
  return baseline ? "" : llvm::toString(baseline.takeError());
}

std::string inRun(const std::string &results) {
  return R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"piiflow"}},"results":[)" + results + "]}]}";
}

struct Run {
  Scene scene;
  policy::PolicyResult judged;

  report::ReportInput input() {
    judged = scene.judge();
    report::ReportInput input;
    input.programs = {{&scene.program, &scene.spec, &scene.flows, &judged}};
    input.models = &scene.models;
    input.rootDir = "/project";
    return input;
  }
  std::string sarif(bool includeApproved = false) {
    report::ReportInput in = input();
    in.options.includeApproved = includeApproved;
    std::string text;
    llvm::raw_string_ostream os(text);
    report::writeSarif(in, os);
    return text;
  }
  report::Tally against(const std::string &sarif) {
    report::ReportInput in = input();
    report::Baseline baseline = llvm::cantFail(report::parseBaseline(sarif, "old.sarif"));
    in.baseline = &baseline;
    return report::countResults(in);
  }
};

}  // namespace

TEST_CASE("a flow of the baseline is known, a new one fails") {
  Run run;
  run.scene.flow("acme", 1);
  const std::string before = run.sarif();
  CHECK(run.against(before).errors == 0);
  CHECK(run.against(before).known == 1);
  run.scene.flow("globex", 2);
  CHECK(run.against(before).errors == 1);
  CHECK(run.against(before).unapproved == 1);
}

TEST_CASE("a baseline covers a flow while every recorded transform still applies") {
  Run run;
  run.scene.flow("acme", 1, {transforms({Transform::Hash, Transform::Tokenize})});
  const std::string before = run.sarif();
  auto &now = run.scene.flows.flows[0].witnesses[0].transforms;
  now = transforms({Transform::Hash, Transform::Tokenize, Transform::Redact});
  CHECK(run.against(before).errors == 0);
  now = transforms({Transform::Hash});
  CHECK(run.against(before).errors == 1);
  now = {};
  CHECK(run.against(before).errors == 1);
}

TEST_CASE("an approval that is withdrawn is new, whatever the baseline lists as approved") {
  Run run;
  run.scene.flow("acme", 1);
  run.scene.allow("user", "acme");
  const std::string before = run.sarif(/*includeApproved=*/true);
  run.scene.models.policy.allow.clear();
  CHECK(run.against(before).errors == 1);
}

TEST_CASE("a SARIF that is no baseline of ours says why") {
  CHECK(complaint("").find("baseline 'old.sarif': not JSON") == 0);
  CHECK(complaint("{\"version\":").find("baseline 'old.sarif': not JSON") == 0);
  CHECK(complaint("[]") == "baseline 'old.sarif': not SARIF 2.1.0");
  CHECK(complaint("{\"version\":\"2.0.0\",\"runs\":[]}") == "baseline 'old.sarif': not SARIF 2.1.0");
  CHECK(complaint(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"other"}},"results":[]}]})") ==
        "baseline 'old.sarif': a run that piiflow did not write");
  CHECK(complaint(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"piiflow"}}}]})") ==
        "baseline 'old.sarif': a run without results");
  CHECK(complaint(inRun("7")) == "baseline 'old.sarif': a result has no ruleId");
  CHECK(complaint(inRun(R"({"ruleId":"piiflow-unapproved-flow"})")) ==
        "baseline 'old.sarif': a result has no partialFingerprints 'piiflow/flowId/v1'");
  CHECK(complaint(inRun(R"({"ruleId":"piiflow-unapproved-flow","partialFingerprints":{"piiflow/flowId/v1":"x"}})")) ==
        "baseline 'old.sarif': a result has no properties.transforms");
  CHECK(complaint(inRun(R"({"ruleId":"piiflow-expired-approval"})")).empty());
  CHECK(complaint(inRun("")).empty());
  llvm::Expected<report::Baseline> missing = report::readBaseline("/no/such/file.sarif");
  REQUIRE_FALSE(static_cast<bool>(missing));
  CHECK(llvm::toString(missing.takeError()) == "baseline '/no/such/file.sarif': No such file or directory");
}

TEST_CASE("equal results of two programs are one") {
  Run one, two;
  one.scene.program.name = "kiosk";
  two.scene.program.name = "server";
  one.scene.flow("acme", 1);
  two.scene.flow("acme", 1);
  two.scene.flow("globex", 2, {{}}, "user.name");
  report::ReportInput input = one.input();
  const report::ReportInput other = two.input();
  input.programs.push_back(other.programs[0]);
  CHECK(report::countResults(input).errors == 2);
  std::string text;
  llvm::raw_string_ostream os(text);
  report::writeInventoryText(input, os);
  CHECK(llvm::StringRef(text).ends_with("2 flows.\n"));
}

TEST_CASE("flows of two programs that would share an id are told apart") {
  Run one, two;
  one.scene.flow("acme", 1, {{}}, "user.name", "kiosk.cpp");
  two.scene.flow("acme", 1, {{}}, "user.name", "server.cpp");
  report::ReportInput input = one.input();
  const report::ReportInput other = two.input();
  input.programs.push_back(other.programs[0]);
  const std::string id = one.judged.verdicts[0].flowId;
  CHECK(id == two.judged.verdicts[0].flowId);
  std::string text;
  llvm::raw_string_ostream os(text);
  report::writeSarif(input, os);
  CHECK(llvm::StringRef(text).count("\"flowId\": \"" + id + "\"") == 1);
  CHECK(llvm::StringRef(text).count("\"flowId\": \"") == 2);
}

TEST_CASE("colours only when asked for") {
  Run run;
  run.scene.flow("acme", 1);
  report::ReportInput input = run.input();
  for (bool color : {false, true}) {
    input.options.color = color;
    std::string text;
    llvm::raw_string_ostream os(text);
    report::writeText(input, os);
    CHECK(llvm::StringRef(text).contains("\x1b[") == color);
  }
}

TEST_CASE("what the baseline has and the program no longer has is absent") {
  Run run;
  run.scene.flow("acme", 1);
  run.scene.flow("globex", 2);
  const std::string before = run.sarif();
  run.scene.flows.flows.pop_back();
  CHECK(run.against(before).known == 1);
  CHECK(run.against(before).fixed == 1);
  report::ReportInput in = run.input();
  report::Baseline baseline = llvm::cantFail(report::parseBaseline(before, "old.sarif"));
  in.baseline = &baseline;
  std::string text;
  llvm::raw_string_ostream os(text);
  report::writeSarif(in, os);
  CHECK(text.find(R"("baselineState": "unchanged")") != std::string::npos);
  CHECK(text.find(R"("baselineState": "absent")") != std::string::npos);
  CHECK(text.find(R"("baselineState": "new")") == std::string::npos);
  // What was gone then is new when it comes back.
  run.scene.flow("globex", 2);
  CHECK(run.against(text).known == 1);
  CHECK(run.against(text).errors == 1);
  // A part of the program says nothing about the rest.
  in.isSelection = true;
  CHECK(report::countResults(in).fixed == 0);
}

TEST_CASE("a flow of the baseline that is approved now is gone") {
  Run run;
  run.scene.flow("acme", 1);
  const std::string before = run.sarif();
  run.scene.allow("user", "acme");
  CHECK(run.against(before).errors == 0);
  CHECK(run.against(before).fixed == 1);
}

TEST_CASE("SARIF keeps to the limits of code scanning, errors first, and says so") {
  Run run;
  run.scene.vendor("disk", models::VendorKind::Storage);
  run.scene.flow("disk", 1);
  for (std::uint32_t line = 2; line <= 4; ++line) run.scene.flow("acme", line, {{}, transforms({Transform::Hash})});
  report::ReportInput in = run.input();
  in.options.maxResults = 3;
  in.options.maxSteps = 3;
  std::string text;
  llvm::raw_string_ostream os(text);
  report::writeSarif(in, os);
  llvm::StringRef sarif = text;
  CHECK(sarif.count(R"("ruleId": "piiflow-unapproved-flow")") == 3);
  CHECK(sarif.count(R"("recipient": "acme")") == 3);
  CHECK(sarif.contains("1 results are left out here: code scanning takes 3 of a run"));
  CHECK(sarif.contains("3 results show only their first ways"));
  CHECK(sarif.count("threadFlows") == 3);
}
