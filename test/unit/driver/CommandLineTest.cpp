#include <catch2/catch.hpp>

#include "driver/Options.h"

using namespace piiflow;
using namespace piiflow::driver;

namespace {

ParsedCommandLine parse(std::vector<const char *> words) {
  words.insert(words.begin(), "piiflow");
  return parseCommandLine(static_cast<int>(words.size()), words.data());
}

Options accepted(std::vector<const char *> words) {
  ParsedCommandLine parsed = parse(std::move(words));
  if (!parsed.options) FAIL(parsed.text);
  return *parsed.options;
}

std::string refused(std::vector<const char *> words) {
  ParsedCommandLine parsed = parse(std::move(words));
  CHECK_FALSE(parsed.options);
  CHECK(parsed.status == kBadUsage);
  return parsed.text;
}

}  // namespace

TEST_CASE("Options of check, files and compiler flags") {
  Options options = accepted({"check",
                              "a.cpp",
                              "-p",
                              "out",
                              "-j4",
                              "--format",
                              "json",
                              "--sarif=r.sarif",
                              "b.cpp",
                              "--min-confidence",
                              "medium",
                              "--today",
                              "2027-06-30",
                              "--path-map",
                              "/src=/home",
                              "--path-map=/a=/b",
                              "--extra-arg=-DX",
                              "--extra-arg=-DY",
                              "--extra-arg-before=-w",
                              "--",
                              "-std=c++20",
                              "-p",
                              "--"});
  CHECK(options.command == Command::Check);
  CHECK(options.files == std::vector<std::string>{"a.cpp", "b.cpp"});
  CHECK(options.buildPath == "out");
  CHECK(options.jobs == 4);
  CHECK(options.format == Format::Json);
  CHECK(options.sarifFile == "r.sarif");
  CHECK(options.minConfidence == base::Confidence::Medium);
  CHECK(options.today == models::Date{2027, 6, 30});
  REQUIRE(options.pathMaps.size() == 2);
  CHECK(options.pathMaps[1].from == "/a");
  CHECK(options.pathMaps[1].to == "/b");
  CHECK(options.extraArgs == std::vector<std::string>{"-DX", "-DY"});
  CHECK(options.extraArgsBefore == std::vector<std::string>{"-w"});
  REQUIRE(options.flags);
  CHECK(*options.flags == std::vector<std::string>{"-std=c++20", "-p", "--"});
}

TEST_CASE("No flags behind -- are other than no --") {
  CHECK(accepted({"check", "a.cpp", "--"}).flags);
  CHECK_FALSE(accepted({"check", "a.cpp"}).flags);
}

TEST_CASE("the option -p=DIR is clang-tidy's spelling") { CHECK(accepted({"check", "-p=out"}).buildPath == "out"); }

TEST_CASE("The other commands") {
  CHECK(accepted({"extract", "a.cpp", "-o", "a.pfu"}).output == "a.pfu");
  CHECK(accepted({"link", "a.pfu", "b.pfu"}).files.size() == 2);
  CHECK(accepted({"inventory"}).command == Command::Inventory);
  Options explain = accepted({"explain", "1234", "a.cpp"});
  CHECK(explain.flowId == "1234");
  CHECK(explain.files == std::vector<std::string>{"a.cpp"});
}

TEST_CASE("Typing errors are answered with what was meant") {
  CHECK(refused({"chekc"}).find("did you mean 'check'?") != std::string::npos);
  CHECK(refused({"check", "--sarfi", "x"}).find("unknown option '--sarfi'; did you mean '--sarif'?") !=
        std::string::npos);
  CHECK(refused({"check", "--no-cash"}).find("did you mean '--no-cache'?") != std::string::npos);
  CHECK(refused({"--verson"}).find("did you mean '--version'?") != std::string::npos);
  CHECK(refused({"check", "--zzzzzzzz"}).find("did you mean") == std::string::npos);
}

TEST_CASE("Values are checked") {
  CHECK(refused({"check", "--format", "xml"}).find("'xml' is not one of text|sarif|json") != std::string::npos);
  CHECK(refused({"check", "--today", "2027-02-30"}).find("is not a date") != std::string::npos);
  CHECK(refused({"check", "--path-map", "x"}).find("FROM=TO") != std::string::npos);
  CHECK(refused({"check", "-j", "0"}).find("-j") != std::string::npos);
  refused({"check", "--config"});
  refused({"extract", "a.cpp"});
  refused({"extract", "-o", "a.pfu"});
  refused({"link"});
  refused({"explain"});
  refused({"link", "a.pfu", "--", "-DX"});
  refused({});
}

TEST_CASE("Help and version leave with status 0") {
  for (const std::vector<const char *> &words : {std::vector<const char *>{"--help"},
                                          {"--version"},
                                          {"check", "--help"},
                                          {"extract", "--help"},
                                          {"link", "-h"},
                                          {"inventory", "--help"}}) {
    ParsedCommandLine parsed = parse(words);
    CHECK_FALSE(parsed.options);
    CHECK(parsed.status == kClean);
    CHECK_FALSE(parsed.text.empty());
  }
}
