// Compiled packs say what their YAML says; and kept YAML what it said when it was parsed.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

#include "Folder.h"
#include "models/FileTree.h"
#include "models/FragmentStore.h"
#include "models/PackEntries.h"
#include "models/Port.h"
#include "models/Selector.h"

using namespace piiflow;
using namespace piiflow::models;
using test::Folder;

namespace {

const std::string kPacks = std::string(PIIFLOW_SOURCE_DIR) + "/annotations/packs";

bool isSame(const Port &a, const Port &b) {
  return a.base == b.base && a.index == b.index &&
         std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
                    [](const PortStep &left, const PortStep &right) {
                      return left.kind == right.kind && left.member == right.member &&
                             std::equal(left.key.begin(), left.key.end(), right.key.begin(), right.key.end(), isSame);
                    });
}

bool isSame(const std::vector<Port> &a, const std::vector<Port> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Port &left, const Port &right) { return isSame(left, right); });
}

bool isSame(const std::optional<Port> &a, const std::optional<Port> &b) {
  return a.has_value() == b.has_value() && (!a || isSame(*a, *b));
}

bool isSame(const std::vector<WhenClause> &a, const std::vector<WhenClause> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const WhenClause &left, const WhenClause &right) {
    return left.argument == right.argument && left.members == right.members &&
           std::equal(left.values.begin(), left.values.end(), right.values.begin(), right.values.end(),
                      [](const WhenClause::Value &one, const WhenClause::Value &other) {
                        return one.integer == other.integer && one.name == other.name;
                      });
  });
}

template <class Model>
bool isSameEntry(const Model &a, const Model &b) {
  return a.id == b.id && a.pack == b.pack && a.location.file == b.location.file && a.location.line == b.location.line &&
         a.location.column == b.location.column && a.function.pattern == b.function.pattern &&
         a.function.signature == b.function.signature && isSame(a.when, b.when) && isSame(a.input, b.input);
}

bool isSame(const SinkModel &a, const SinkModel &b) {
  return isSameEntry(a, b) && a.vendor == b.vendor && isSame(a.endpoints, b.endpoints) && a.transport == b.transport;
}

bool isSame(const EndpointModel &a, const EndpointModel &b) {
  return isSameEntry(a, b) && isSame(a.output, b.output) && a.transport == b.transport &&
         a.keepsTransport == b.keepsTransport && a.address == b.address;
}

bool isSame(const std::optional<Selector> &a, const std::optional<Selector> &b) {
  return a.has_value() == b.has_value() && (!a || (a->pattern == b->pattern && a->signature == b->signature));
}

bool isSame(const PropagatorModel &a, const PropagatorModel &b) {
  return isSameEntry(a, b) && a.kind == b.kind && isSame(a.output, b.output) && isSame(a.clears, b.clears) &&
         isSame(a.calls, b.calls) && isSame(a.method, b.method) && isSame(a.overload, b.overload) &&
         isSame(a.with, b.with) && isSame(a.through, b.through) && a.called == b.called && isSame(a.result, b.result);
}

bool isSame(const SanitizerModel &a, const SanitizerModel &b) {
  return isSameEntry(a, b) && isSame(a.output, b.output) && a.transform == b.transform;
}

template <class Model>
bool isSameList(const std::vector<Model> &a, const std::vector<Model> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Model &left, const Model &right) { return isSame(left, right); });
}

/// The packs below `folder`, always from their YAML: compiled ones are found by what stands in them.
ModelSet parse(const std::string &root, const std::string &folder) {
  const LoadResult loaded = loadModels(root, folder);
  REQUIRE(loaded.diagnostics.empty());
  REQUIRE_FALSE(loaded.models.packEntries);
  return loaded.models;
}

class MemoryStore : public FragmentStore {
 public:
  std::optional<std::string> find(const std::string &digest) const override {
    const auto found = kept_.find(digest);
    return found == kept_.end() ? std::nullopt : std::optional(found->second);
  }
  void keep(const std::string &digest, const std::string &bytes) const override { kept_[digest] = bytes; }
  std::map<std::string, std::string> &kept() { return kept_; }

 private:
  mutable std::map<std::string, std::string> kept_;
};

constexpr const char *kPack = R"yaml(piiflow: 1
sinks:
  - id: a.send
    function: ["a::{send,post}", "a::Client::send(int, const char *)"]
    when: { arg0: [A_ONE, 7], this: [a::none] }
    input: ["arg1.headers[].value", arg2+]
    vendor: acme
    endpoint: this.url
    transport: tls
  - function: "a::*::push*"
    vendor: transport
endpoints:
  - { id: a.url, function: a::open, input: arg0, output: return, transport: same }
propagators:
  - { id: a.each, function: a::each, calls: arg1, with: "arg0[]", result: "return[arg2]", called: later }
  - { id: a.on, function: a::on, calls: arg0, method: "a::Listener::run(int)", with: "arg1[\"key\"]" }
  - { id: a.none, function: a::none, input: [] }
sanitizers:
  - { id: a.hash, function: "a::hash", transform: hmac }
)yaml";

}  // namespace

TEST_CASE("the packs that are linked in say what their YAML says") {
  const LoadResult compiled = loadModels("", kPacks);
  REQUIRE(compiled.models.packEntries);
  ModelSet models = compiled.models;
  decodePackEntries(models);
  // A further pack is one that was not compiled.
  Folder folder;
  std::filesystem::copy(kPacks, folder / "packs");
  std::filesystem::copy(kPacks + "/../vendors", folder / "vendors");
  folder.write("packs/zzz.yaml", "piiflow: 1\n");
  ModelSet parsed = parse("", folder / "packs");
  const auto place = [&](auto &list) {
    for (auto &model : list) model.location.file = kPacks + model.location.file.substr((folder / "packs").size());
  };
  place(parsed.sinks);
  place(parsed.endpoints);
  place(parsed.propagators);
  place(parsed.sanitizers);
  CHECK(isSameList(models.sinks, parsed.sinks));
  CHECK(isSameList(models.endpoints, parsed.endpoints));
  CHECK(isSameList(models.propagators, parsed.propagators));
  CHECK(isSameList(models.sanitizers, parsed.sanitizers));
  CHECK(models.sources.size() == parsed.sources.size());
  REQUIRE(models.vendors.size() == parsed.vendors.size());
  for (const auto &[id, vendor] : models.vendors) {
    const Vendor &other = parsed.vendors.at(id);
    CHECK((vendor.name == other.name && vendor.domains == other.domains && vendor.pack == other.pack &&
           vendor.seat == other.seat && vendor.privacy == other.privacy &&
           vendor.location.line == other.location.line && vendor.statements.size() == other.statements.size()));
  }
  CHECK(models.cataloguedDomains == parsed.cataloguedDomains);
}

TEST_CASE("of compiled packs, what the program names is decoded") {
  Folder folder;
  folder.write("vendors/all.yaml", "piiflow: 1\nvendors: { acme: { domains: [acme.example], country: DE } }\n");
  const std::string path = folder.write("packs/a.yaml", kPack);
  std::vector<base::Diagnostic> diagnostics;
  const std::string bytes = compilePacks(folder / "packs", diagnostics);
  REQUIRE(diagnostics.empty());
  CHECK(bytes == compilePacks(folder / "packs", diagnostics));
  std::vector<BuiltInFile> files;
  const LoadResult loaded = loadPacks(folder / "packs", files);
  const auto entries = PackEntries::findIn(bytes, files);
  REQUIRE(entries);

  const PackModels all = entries->all();
  CHECK(isSameList(all.sinks, loaded.models.sinks));
  CHECK(isSameList(all.endpoints, loaded.models.endpoints));
  CHECK(isSameList(all.propagators, loaded.models.propagators));
  CHECK(isSameList(all.sanitizers, loaded.models.sanitizers));

  const PackModels named = entries->named([](std::string_view name) { return name == "post"; });
  REQUIRE(named.sinks.size() == 2);  // with the one whose last segment is a pattern
  CHECK(named.sinks[0].function.pattern == "a::post");
  CHECK(named.sinks[0].location.file == path);
  CHECK(named.sinks[1].function.pattern == "a::*::push*");
  CHECK(named.propagators.empty());

  const std::vector<ModelFragment> rests = entries->rests();
  REQUIRE(rests.size() == 1);
  CHECK(rests[0].pack == "vendors/all");
  REQUIRE(rests[0].vendors.size() == 1);
  CHECK(rests[0].vendors[0].id.value == "acme");
  CHECK(rests[0].vendors[0].id.at.column == 12);

  entries->override({"a.send", "a.hash"});
  CHECK(entries->all().sinks.size() == 1);
  CHECK(entries->all().sanitizers.empty());

  files[0].text += "# more\n";
  CHECK_FALSE(PackEntries::findIn(bytes, files));
}

TEST_CASE("a pack with a mistake is not compiled") {
  Folder folder;
  folder.write("packs/a.yaml", "piiflow: 1\nsinks:\n  - { function: a::b, vendor: nobody }\n");
  std::vector<base::Diagnostic> diagnostics;
  CHECK(compilePacks(folder / "packs", diagnostics).empty());
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].line == 3);
  CHECK(diagnostics[0].message.starts_with("unknown vendor 'nobody'"));
}

TEST_CASE("the user's YAML is parsed once") {
  Folder folder;
  MemoryStore store;
  const std::string file = folder.write(".piiflow.yaml", std::string(kPack) + R"(
vendors:
  acme: { name: Acme, environments: { production: [api.acme.example] }, certifications: [{ name: ISO 27001 }] }
policy: { default: warn, allow: [{ data: user, to: acme, until: 2030-01-01 }] }
)");
  const auto load = [&] { return loadModels(file, "", diskFiles(), &store); };
  const LoadResult first = load();
  REQUIRE(first.diagnostics.empty());
  REQUIRE(store.kept().size() == 1);
  const LoadResult second = load();
  CHECK(second.diagnostics.empty());
  CHECK(first.models.digest == second.models.digest);
  CHECK(isSameList(first.models.sinks, second.models.sinks));
  CHECK(isSameList(first.models.propagators, second.models.propagators));
  CHECK(second.models.vendors.at("acme").environments.at(0).location.line == 22);
  CHECK(second.models.vendors.at("acme").certifications.at(0).name == "ISO 27001");
  CHECK(second.models.policy.allow.at(0).until == Date{2030, 1, 1});

  // What is kept may be damaged.
  for (std::size_t size : {std::size_t(0), std::size_t(9), store.kept().begin()->second.size() / 2}) {
    store.kept().begin()->second.resize(size);
    CHECK(isSameList(first.models.sinks, load().models.sinks));
  }

  // Mistakes are said again.
  folder.write(".piiflow.yaml", "piiflow: 1\nsinks: 3\n");
  store.kept().clear();
  CHECK(load().diagnostics.size() == 1);
  CHECK(load().diagnostics.size() == 1);
  CHECK(store.kept().empty());
}
