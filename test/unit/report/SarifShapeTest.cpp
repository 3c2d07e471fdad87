// What SARIF 2.1.0 and code scanning require of every result, on the goldens.
#include <set>

#include <catch2/catch.hpp>

#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace json = llvm::json;

namespace {

json::Value readGolden(const std::string &name) {
  auto buffer = llvm::MemoryBuffer::getFile(std::string(PIIFLOW_SOURCE_DIR) + "/test/report/" + name);
  REQUIRE(buffer);
  return llvm::cantFail(json::parse((*buffer)->getBuffer()));
}

void checkPlace(const json::Object &location) {
  const json::Object *physical = location.getObject("physicalLocation");
  REQUIRE(physical);
  const json::Object *artifact = physical->getObject("artifactLocation");
  REQUIRE(artifact);
  CHECK_FALSE(artifact->getString("uri").value_or("").empty());
  CHECK(artifact->getString("uriBaseId") == llvm::StringRef("%SRCROOT%"));
  const json::Object *region = physical->getObject("region");
  REQUIRE(region);
  const auto line = region->getInteger("startLine").value_or(0);
  CHECK(line >= 1);
  CHECK(region->getInteger("startColumn").value_or(1) >= 1);
  if (region->getInteger("endLine").value_or(line) == line)
    CHECK(region->getInteger("endColumn").value_or(1000) >= region->getInteger("startColumn").value_or(1));
}

void checkFlowResult(const json::Object &result) {
  const json::Object *properties = result.getObject("properties");
  REQUIRE(properties);
  for (const char *key : {"recipient", "confidence", "source", "flowId"}) CHECK(properties->getString(key).has_value());
  for (const char *key : {"data", "transforms"}) CHECK(properties->getArray(key));
  CHECK(result.getObject("partialFingerprints")->getString("piiflow/flowId/v1") == properties->getString("flowId"));
  const json::Array *codeFlows = result.getArray("codeFlows");
  REQUIRE(codeFlows);
  CHECK_FALSE(codeFlows->empty());
  for (const json::Value &flow : *codeFlows) {
    const json::Array *locations =
        (*flow.getAsObject()->getArray("threadFlows"))[0].getAsObject()->getArray("locations");
    REQUIRE(locations->size() >= 2);
    for (const json::Value &step : *locations) checkPlace(*step.getAsObject()->getObject("location"));
  }
}

}  // namespace

TEST_CASE("SARIF holds what readers require") {
  for (const char *name : {"report.sarif", "approved.sarif"}) {
    const json::Value document = readGolden(name);
    const json::Object &run = *(*document.getAsObject()->getArray("runs"))[0].getAsObject();
    const json::Array &rules = *run.getObject("tool")->getObject("driver")->getArray("rules");
    std::set<std::string> fingerprints;
    std::size_t passed = 0;
    for (const json::Value &value : *run.getArray("results")) {
      const json::Object &result = *value.getAsObject();
      const std::string rule = result.getString("ruleId")->str();
      INFO(name << ": " << rule);
      const auto index = static_cast<std::size_t>(result.getInteger("ruleIndex").value_or(-1));
      REQUIRE(index < rules.size());
      CHECK(rules[index].getAsObject()->getString("id")->str() == rule);
      CHECK_FALSE(result.getObject("message")->getString("text").value_or("").empty());
      const json::Array &locations = *result.getArray("locations");
      REQUIRE(locations.size() == 1);
      checkPlace(*locations[0].getAsObject());
      const bool isPass = result.getString("kind") == llvm::StringRef("pass");
      CHECK(isPass == (result.getString("level") == llvm::StringRef("none")));
      passed += isPass;
      if (!result.getObject("properties")) continue;
      checkFlowResult(result);
      const std::string hash = result.getObject("partialFingerprints")->getString("primaryLocationLineHash")->str();
      CHECK(fingerprints.insert(rule + " " + hash).second);
    }
    CHECK(passed == (std::string(name) == "approved.sarif" ? 2 : 0));
  }
}
