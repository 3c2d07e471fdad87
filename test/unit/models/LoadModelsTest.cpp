// What ends up in the model set: merging, overriding, defaults, and files that are no YAML.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <random>

#include "Folder.h"
#include "models/ModelSet.h"
#include "models/Port.h"
#include "models/Selector.h"

namespace fs = std::filesystem;
using namespace piiflow;
using models::LoadResult;
using test::Folder;

namespace {

LoadResult load(const std::string &text) {
  Folder folder;
  return models::loadModels(folder.write(".piiflow.yaml", text), "");
}

std::string onlyMessage(const LoadResult &result) {
  REQUIRE(result.diagnostics.size() == 1);
  return result.diagnostics[0].message;
}

}  // namespace

TEST_CASE("without a root file: all packs and the default policy") {
  Folder packs;
  packs.write("b.yaml", "piiflow: 1\n");
  packs.write("a.yaml", "piiflow: 1\nsources: [{ field: \"a::b\", data: user }]\n");
  packs.write("notes.txt", "no pack");
  const LoadResult result = models::loadModels("", packs / "");
  CHECK(result.diagnostics.empty());
  CHECK(result.models.packs == std::vector<std::string>{"a", "b"});
  REQUIRE(result.models.sources.size() == 1);
  CHECK(result.models.sources[0].pack == "a");
  CHECK(result.models.policy.byDefault == models::Decision::Deny);
  CHECK(result.models.policy.log == models::Decision::Warn);
  CHECK(result.models.policy.own == models::Decision::Allow);
  CHECK(result.models.propagateUnknownCalls);
  CHECK(result.models.rootDir == fs::current_path().string());
}

TEST_CASE("a folder of packs that is not there is an error") {
  Folder folder;
  CHECK(onlyMessage(models::loadModels("", folder / "absent")).starts_with("the built-in packs cannot be read"));
}

TEST_CASE("entries have their defaults") {
  const LoadResult result = load(
      "piiflow: 1\n"
      "sources: [{ function: f, data: [a, b] }]\n"
      "sinks: [{ function: g, vendor: log }]\n"
      "sanitizers: [{ function: h, transform: hmac }]\n"
      "vendors: { acme: {} }\n");
  CHECK(result.diagnostics.empty());
  const models::ModelSet &models = result.models;
  REQUIRE(models.sources.size() == 2);
  CHECK(models.sources[1].data == "b");
  CHECK(formatPort(models.sources[1].output.at(0)) == "return");
  CHECK(formatPort(models.sinks.at(0).input.at(0)) == "args");
  CHECK(models.sinks[0].location.line == 3);
  CHECK(models.sinks[0].location.column == 9);
  CHECK(formatPort(models.sanitizers.at(0).input.at(0)) == "any");
  CHECK(formatPort(models.sanitizers[0].output.at(0)) == "return");
  CHECK(models.sanitizers[0].transform == base::Transform::Hmac);
  CHECK(models.vendors.at("acme").name == "acme");
  CHECK(models.vendors.at("acme").kind == models::VendorKind::SubProcessor);
  CHECK(models.vendors.at("storage").kind == models::VendorKind::Storage);
}

TEST_CASE("the user's entry overrides the pack's of the same id, and the user's vendor the pack's") {
  Folder folder;
  folder.write("packs/mail.yaml",
               "piiflow: 1\n"
               "sinks:\n"
               "  - { id: mail.send, function: mail_send, vendor: post }\n"
               "  - { id: mail.push, function: mail_push, vendor: post }\n"
               "vendors: { post: { name: Pack } }\n"
               "policy: { default: warn, defaults: { log: deny } }\n");
  const std::string root = folder.write("root.yaml",
                                        "piiflow: 1\n"
                                        "sinks: [{ id: mail.send, function: mail_send, input: arg1, vendor: post }]\n"
                                        "vendors: { post: { name: Mine } }\n"
                                        "policy: { default: deny }\n");
  const LoadResult result = models::loadModels(root, folder / "packs");
  CHECK(result.diagnostics.empty());
  REQUIRE(result.models.sinks.size() == 2);
  CHECK(result.models.sinks[0].pack.empty());
  CHECK(formatPort(result.models.sinks[0].input.at(0)) == "arg1");
  CHECK(result.models.sinks[1].id == "mail.push");
  CHECK(result.models.vendors.at("post").name == "Mine");
  CHECK(result.models.policy.byDefault == models::Decision::Deny);
  CHECK(result.models.policy.log == models::Decision::Deny);
}

TEST_CASE("two packs with one id or vendor are an error of the packs") {
  Folder folder;
  folder.write("packs/a.yaml", "piiflow: 1\nsinks: [{ id: x, function: f, vendor: v }]\nvendors: { v: {} }\n");
  folder.write("packs/b.yaml", "piiflow: 1\nsinks: [{ id: x, function: f, vendor: v }]\nvendors: { v: {} }\n");
  CHECK(models::loadModels("", folder / "packs").diagnostics.size() == 2);
}

TEST_CASE("a pack includes nothing") {
  Folder folder;
  folder.write("packs/a.yaml", "piiflow: 1\ninclude: [b.yaml]\npacks: [b]\n");
  CHECK(models::loadModels("", folder / "packs").diagnostics.size() == 2);
}

TEST_CASE("the digest follows the content of every file, and not where the files are") {
  Folder one, two;
  for (const Folder *folder : {&one, &two}) {
    folder->write("root.yaml", "piiflow: 1\ninclude: [a.yaml]\n");
    folder->write("a.yaml", "piiflow: 1\n");
  }
  const std::string digest = models::loadModels(one / "root.yaml", "").models.digest;
  CHECK(digest.size() == 64);
  CHECK(digest == models::loadModels(two / "root.yaml", "").models.digest);
  two.write("a.yaml", "piiflow: 1 # changed\n");
  CHECK(digest != models::loadModels(two / "root.yaml", "").models.digest);
}

TEST_CASE("a link that leads out of the root's folder is refused") {
  Folder outside, folder;
  outside.write("secret.yaml", "piiflow: 1\n");
  const std::string root = folder.write("root.yaml", "piiflow: 1\ninclude: [link.yaml, more/*.yaml]\n");
  fs::create_symlink(outside / "secret.yaml", folder / "link.yaml");
  fs::create_directory_symlink(outside / "", folder / "more");
  const LoadResult result = models::loadModels(root, "");
  REQUIRE(result.diagnostics.size() == 2);
  CHECK(result.diagnostics[0].message.find("leaves the folder") != std::string::npos);
  CHECK(result.diagnostics[1].message.find("leaves the folder") != std::string::npos);
}

TEST_CASE("files that are no piiflow file give one message") {
  CHECK(onlyMessage(load("")).starts_with("the file is empty"));
  CHECK(onlyMessage(load("# only a comment\n")).starts_with("the file is empty"));
  CHECK(onlyMessage(load("hello\n")) == "the file must be a map, not a single value");
  CHECK(onlyMessage(load("- hello\n")) == "the file must be a map, not a list");
  CHECK(onlyMessage(load(std::string("piiflow: 1\n\0\0", 13))).starts_with("not a YAML file"));
  CHECK(onlyMessage(load("\x7f"
                         "ELF\x02\x01\x01\xff\xfe"))
            .starts_with("not a YAML file"));
  CHECK(onlyMessage(load("\xff\xfep\xff")).starts_with("not a YAML file"));
  CHECK(onlyMessage(load("piiflow: 1\nvendors: { acme: *x }\n")).starts_with("invalid YAML"));
  CHECK(onlyMessage(load("piiflow: 1\nvendors: !x { acme: {} }\n")) == "YAML tags are not supported");
  CHECK(onlyMessage(load("piiflow: 1\nvendors: " + std::string(100000, '['))) == "nested too deeply");
  CHECK(onlyMessage(load(std::string(100000, '{'))) == "nested too deeply");
  CHECK(onlyMessage(load("piiflow: 1\n" + std::string(17u << 20, '#'))) == "the file is larger than 16 MiB");
}

TEST_CASE("a root file that cannot be read") {
  Folder folder;
  CHECK(onlyMessage(models::loadModels(folder / "absent.yaml", "")).starts_with("the file cannot be read"));
  CHECK(onlyMessage(models::loadModels(folder / "", "")) == "the file is a directory, not a YAML file");
}

TEST_CASE("line ends of other systems are fine") {
  const LoadResult result = load("piiflow: 1\r\nsources:\r\n  - field: a::b\r\n    data: user\r\n");
  CHECK(result.diagnostics.empty());
  CHECK(result.models.sources.at(0).selector.pattern == "a::b");
}

TEST_CASE("damaged files never crash the reader") {
  const std::string good =
      "piiflow: 1\nsources:\n  - field: \"a::b\"\n    data: [user.name, 'x']\nsinks:\n  - { function: f(int), when: "
      "{ arg1: [A, 2] }, vendor: log }\npolicy:\n  allow:\n    - data: user\n      to: |\n        log\n      until: "
      ">-\n"
      "        2027-01-01\n# end\n";
  std::mt19937 random(7);
  const std::string pieces[] = {"[",   "]", "{", "}", ": ", "- ", "\n",    "  ",    "\"",          "'", "&a ", "*a",
                                "!x ", "|", ">", "#", "\t", "? ", "---\n", "...\n", "%YAML 1.2\n", ",", "\\"};
  for (int round = 0; round < 1500; ++round) {
    std::string text = good;
    for (int edits = 1 + static_cast<int>(random() % 3); edits > 0; --edits) {
      const std::size_t at = random() % text.size();
      if (random() % 2)
        text.erase(at, 1 + random() % 8);
      else
        text.insert(at, pieces[random() % std::size(pieces)]);
      if (text.empty()) text = " ";
    }
    Folder folder;
    const LoadResult result = models::loadModels(folder.write("root.yaml", text), "");
    for (const base::Diagnostic &diagnostic : result.diagnostics) CHECK_FALSE(diagnostic.message.empty());
  }
}
