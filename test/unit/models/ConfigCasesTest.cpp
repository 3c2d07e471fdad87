// Runs test/config: each .yaml there, and the .piiflow.yaml of each folder there, is a root file. Comments in the files
// say every diagnostic that loading must give, and where:
//
//   # expect-error: LINE:COLUMN: beginning of the message
//   # expect-warning: LINE:COLUMN: beginning of the message
//
// test/config/packs holds the built-in packs of these cases.
#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "models/ModelSet.h"

namespace fs = std::filesystem;
using namespace piiflow;

namespace {

const fs::path kConfigDir = fs::path(PIIFLOW_SOURCE_DIR) / "test" / "config";

std::vector<std::string> expectedIn(const fs::path &file) {
  std::vector<std::string> expected;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);)
    for (const char *severity : {"error", "warning"}) {
      const std::string mark = fmt::format("# expect-{}: ", severity);
      if (const std::size_t at = line.find(mark); at != std::string::npos)
        expected.push_back(fmt::format("{}:{}: {}", file.string(), severity, line.substr(at + mark.size())));
    }
  return expected;
}

std::vector<std::string> diagnosticsOf(const fs::path &root) {
  std::vector<std::string> found;
  for (const base::Diagnostic &diagnostic : models::loadModels(root.string(), kConfigDir / "packs").diagnostics)
    found.push_back(fmt::format("{}:{}: {}:{}: {}", diagnostic.file,
                                diagnostic.severity == base::Severity::Error ? "error" : "warning", diagnostic.line,
                                diagnostic.column, diagnostic.message));
  return found;
}

/// Each diagnostic is expected once, and begins as the comment says.
void checkCase(const fs::path &root, std::vector<std::string> expected) {
  std::string problems;
  for (const std::string &found : diagnosticsOf(root)) {
    const auto match = std::find_if(expected.begin(), expected.end(),
                                    [&](const std::string &wanted) { return found.starts_with(wanted); });
    if (match == expected.end())
      problems += "not expected: " + found + "\n";
    else
      expected.erase(match);
  }
  for (const std::string &missing : expected) problems += "missing: " + missing + "\n";
  INFO(problems);
  CHECK(problems.empty());
}

std::vector<fs::path> sortedEntries(const fs::path &folder) {
  std::vector<fs::path> entries;
  for (const auto &entry : fs::directory_iterator(folder)) entries.push_back(entry.path());
  std::sort(entries.begin(), entries.end());
  return entries;
}

}  // namespace

TEST_CASE("configuration cases give the diagnostics that they state", "[config]") {
  int cases = 0;
  for (const fs::path &entry : sortedEntries(kConfigDir)) {
    if (entry.extension() == ".yaml") {
      checkCase(entry, expectedIn(entry));
      ++cases;
    } else if (fs::exists(entry / ".piiflow.yaml")) {
      std::vector<std::string> expected;
      for (const auto &file : fs::recursive_directory_iterator(entry))
        if (file.path().extension() == ".yaml")
          for (std::string &line : expectedIn(file.path())) expected.push_back(std::move(line));
      checkCase(entry / ".piiflow.yaml", std::move(expected));
      ++cases;
    }
  }
  CHECK(cases > 20);
}
