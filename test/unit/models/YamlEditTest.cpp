// New entries in YAML text: everything else stays as it is.
#include <catch2/catch.hpp>

#include "models/YamlEdit.h"

using namespace piiflow::models;

namespace {

const NewEntry kRule = {{"data", {"user.name"}}, {"to", {"acme"}}, {"reason", {"DPIA-1: ok"}}};

std::string approved(const std::string &text) {
  std::string problem;
  const std::optional<YamlEdit> edit = addApproval(text, kRule, problem);
  return edit ? edit->text : "refused: " + problem;
}

std::uint32_t lineOf(const std::string &text) {
  std::string problem;
  const std::optional<YamlEdit> edit = addApproval(text, kRule, problem);
  return edit ? edit->line : 0;
}

constexpr const char *kRefused = "refused: the place for it cannot be told from the way the file is written";

}  // namespace

TEST_CASE("a rule goes behind the last one of the list") {
  const std::string text =
      "piiflow: 1\npolicy:\n  allow:  # ours\n    - data: user\n      to: acme  # why\n      # of the rule above\n\n"
      "  # denials\n  deny: []\n";
  CHECK(approved(text) ==
        "piiflow: 1\npolicy:\n  allow:  # ours\n    - data: user\n      to: acme  # why\n      # of the rule above\n"
        "    - data: user.name\n      to: acme\n      reason: \"DPIA-1: ok\"\n\n"
        "  # denials\n  deny: []\n");
  CHECK(lineOf(text) == 7);
}

TEST_CASE("a list as deep as its key, and one at the end without a line end") {
  CHECK(approved("piiflow: 1\npolicy:\n  allow:\n  - data: user\n    to: acme\n  default: deny") ==
        "piiflow: 1\npolicy:\n  allow:\n  - data: user\n    to: acme\n"
        "  - data: user.name\n    to: acme\n    reason: \"DPIA-1: ok\"\n  default: deny\n");
}

TEST_CASE("inline lists stay inline") {
  CHECK(approved("piiflow: 1\npolicy: { allow: [{ data: \"a]b\", to: [x] }] } # c\n") ==
        "piiflow: 1\npolicy: { allow: [{ data: \"a]b\", to: [x] }, "
        "{ data: user.name, to: acme, reason: \"DPIA-1: ok\" }] } # c\n");
}

TEST_CASE("what cannot be placed is refused") {
  CHECK(approved("{ piiflow: 1 }\n") == kRefused);
  CHECK(approved("- a\n") == kRefused);
  CHECK(approved("piiflow: 1\npolicy:\n  allow: [\n") == "refused: the file cannot be read");
}

TEST_CASE("line ends stay") {
  CHECK(approved("piiflow: 1\r\n") ==
        "piiflow: 1\r\n\r\npolicy:\r\n  allow:\r\n    - data: user.name\r\n"
        "      to: acme\r\n      reason: \"DPIA-1: ok\"\r\n");
}

TEST_CASE("texts are quoted where YAML would read them otherwise") {
  CHECK(quoteYaml("user.contact.email") == "user.contact.email");
  CHECK(quoteYaml("2027-06-30") == "2027-06-30");
  CHECK(quoteYaml("a # b") == "\"a # b\"");
  CHECK(quoteYaml("*") == "\"*\"");
  CHECK(quoteYaml("") == "\"\"");
  CHECK(quoteYaml("null") == "\"null\"");
  CHECK(quoteYaml("say \"x\\y\"\n\x01") == "\"say \\\"x\\\\y\\\"\\n\\x01\"");
}

TEST_CASE("a vendor goes behind the last one") {
  std::string problem;
  const auto edit = addVendor("piiflow: 1\nvendors:\n    acme:\n        kind: log\n    # of acme\npolicy: {}\n",
                              "globex", {"kind: storage"}, problem);
  REQUIRE(edit);
  CHECK(edit->text ==
        "piiflow: 1\nvendors:\n    acme:\n        kind: log\n    globex:\n      kind: storage\n"
        "    # of acme\npolicy: {}\n");
  CHECK(edit->line == 5);
}
