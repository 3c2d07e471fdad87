// docs/configuration.md: its examples load, and it names every key.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

#include "models/ModelFragment.h"

using namespace piiflow::models;

namespace {

std::string readDocument() {
  std::ifstream stream(std::string(PIIFLOW_SOURCE_DIR) + "/docs/configuration.md");
  std::stringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<std::string> examplesIn(const std::string &document) {
  std::vector<std::string> examples;
  const std::string open = "```yaml\n", close = "```";
  for (std::size_t at = 0; (at = document.find(open, at)) != std::string::npos;) {
    at += open.size();
    const std::size_t end = document.find(close, at);
    examples.push_back(document.substr(at, end - at));
    at = end;
  }
  return examples;
}

}  // namespace

TEST_CASE("the examples of docs/configuration.md are right") {
  const std::vector<std::string> examples = examplesIn(readDocument());
  CHECK(examples.size() > 10);
  for (std::string text : examples) {
    if (text.find("piiflow: 1") == std::string::npos) text.insert(0, "piiflow: 1\n");
    if (text.find("vendors:") == std::string::npos) text += "vendors: { acme: {} }\n";
    INFO(text);
    const FragmentResult result = readFragment(text, "example.yaml", "");
    CHECK(result.diagnostics.empty());
    const auto path =
        std::filesystem::temp_directory_path() / ("piiflow-example-" + std::to_string(getpid()) + ".yaml");
    std::ofstream(path) << text;
    for (const auto &diagnostic :
         loadModels(path.string(), std::string(PIIFLOW_SOURCE_DIR) + "/annotations/packs").diagnostics) {
      // The examples include files that are not there.
      CHECK(diagnostic.severity == piiflow::base::Severity::Warning);
      CHECK(diagnostic.message.starts_with("no file matches the include"));
    }
    std::filesystem::remove(path);
  }
}

TEST_CASE("docs/configuration.md names every key") {
  const std::string document = readDocument();
  const std::span<const Key> tables[] = {kFileKeys,           kSourceKeys,        kSinkKeys,       kEndpointKeys,
                                         kPropagatorKeys,     kSanitizerKeys,     kVendorKeys,     kPolicyKeys,
                                         kAllowKeys,          kDenyKeys,          kProgramKeys,    kAnalysisKeys,
                                         kPolicyDefaultsKeys, kEncryptionKeys,    kAgreementKeys,  kAccessKeys,
                                         kReviewKeys,         kCertificationKeys, kControllerKeys, kRequirementKeys};
  for (std::span<const Key> table : tables)
    for (const Key &key : table) {
      const std::string name(key.name);
      INFO(name);
      const bool named =
          document.find("`" + name + "`") != std::string::npos || document.find(name + ":") != std::string::npos;
      CHECK(named);
    }
}
