// The write side of PackEntries: what the build does with the packs.
#include <algorithm>
#include <map>

#include "Packs_generated.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include "models/FragmentFile.h"
#include "models/PackEntries.h"
#include "models/Port.h"
#include "models/Selector.h"

namespace piiflow::models {
namespace {

using Builder = flatbuffers::FlatBufferBuilder;

// A new member of a model stands here too, and must be packed below and unpacked in PackEntries.cpp.
struct SinkShape : Entry {
  Selector function;
  std::vector<WhenClause> when;
  std::vector<Port> input;
  std::string vendor;
  std::vector<Port> endpoints;
  std::optional<TransportFact> transport;
};
struct EndpointShape : Entry {
  Selector function;
  std::vector<WhenClause> when;
  std::vector<Port> input, output;
  std::optional<TransportFact> transport;
  bool keepsTransport;
  std::string address;
};
struct PropagatorShape : Entry {
  Selector function;
  std::vector<WhenClause> when;
  PropagatorKind kind;
  std::vector<Port> input, output, clears;
  std::optional<Port> calls;
  std::optional<Selector> method;
  std::vector<Port> with;
  std::optional<Port> through;
  CallTime called;
  std::vector<Port> result;
  std::optional<Selector> overload;
};
struct SanitizerShape : Entry {
  Selector function;
  std::vector<WhenClause> when;
  std::vector<Port> input, output;
  base::Transform transform;
};
static_assert(sizeof(SinkShape) == sizeof(SinkModel) && sizeof(EndpointShape) == sizeof(EndpointModel) &&
              sizeof(PropagatorShape) == sizeof(PropagatorModel) && sizeof(SanitizerShape) == sizeof(SanitizerModel));

/// What may stand in a file of ours besides the four lists that are compiled.
bool hasRest(const ModelFragment &fragment) {
  const bool onlyVersion = fragment.top.keys.size() == 1 + !fragment.sinks.empty() + !fragment.endpoints.empty() +
                                                           !fragment.propagators.empty() + !fragment.sanitizers.empty();
  return !onlyVersion;
}

class PackCompiler {
 public:
  explicit PackCompiler(const std::vector<BuiltInFile> &files) : files_(files) {}

  std::string compile(const ModelSet &models);

 private:
  struct Named {
    std::vector<std::uint32_t> positions[4];
  };
  using Selectors = std::vector<flatbuffers::Offset<wire::Selector>>;

  flatbuffers::Offset<wire::File> packFile(const BuiltInFile &file);
  template <class Model>
  Selectors packSelectors(const std::vector<Model> &models, std::size_t list);
  std::uint32_t fileOf(const Entry &entry) const;

  void pack(const SinkModel &model);
  void pack(const EndpointModel &model);
  void pack(const PropagatorModel &model);
  void pack(const SanitizerModel &model);
  void pack(wire::ModelBuilder &packed, const Entry &entry, flatbuffers::Offset<flatbuffers::String> id) const;
  flatbuffers::Offset<flatbuffers::String> packText(const std::string &text);
  flatbuffers::Offset<flatbuffers::String> packPort(const std::optional<Port> &port);
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>> packPorts(
      const std::vector<Port> &ports);
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::WhenClause>>> packWhen(
      const std::vector<WhenClause> &when);
  flatbuffers::Offset<wire::Name> packName(const std::string &name, const Named &named);

  const std::vector<BuiltInFile> &files_;
  Builder builder_;
  std::vector<flatbuffers::Offset<wire::Model>> models_;
  std::map<std::string, Named> names_;
  Named patterns_;
};

std::uint32_t PackCompiler::fileOf(const Entry &entry) const {
  const auto found = std::find_if(files_.begin(), files_.end(),
                                  [&](const BuiltInFile &file) { return file.path == entry.location.file; });
  return static_cast<std::uint32_t>(found - files_.begin());
}

flatbuffers::Offset<flatbuffers::String> PackCompiler::packText(const std::string &text) {
  return text.empty() ? flatbuffers::Offset<flatbuffers::String>() : builder_.CreateSharedString(text);
}

flatbuffers::Offset<flatbuffers::String> PackCompiler::packPort(const std::optional<Port> &port) {
  return port ? packText(formatPort(*port)) : flatbuffers::Offset<flatbuffers::String>();
}

flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>> PackCompiler::packPorts(
    const std::vector<Port> &ports) {
  if (ports.empty()) return {};
  std::vector<flatbuffers::Offset<flatbuffers::String>> packed;
  packed.reserve(ports.size());
  for (const Port &port : ports) packed.push_back(packText(formatPort(port)));
  return builder_.CreateVector(packed);
}

flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::WhenClause>>> PackCompiler::packWhen(
    const std::vector<WhenClause> &when) {
  if (when.empty()) return {};
  std::vector<flatbuffers::Offset<wire::WhenClause>> packed;
  for (const WhenClause &clause : when) {
    std::vector<flatbuffers::Offset<wire::Value>> values;
    for (const WhenClause::Value &value : clause.values)
      values.push_back(wire::CreateValue(builder_, packText(value.name), value.integer.value_or(0)));
    auto packedValues = builder_.CreateVector(values);
    std::vector<flatbuffers::Offset<flatbuffers::String>> members;
    for (const std::string &member : clause.members) members.push_back(packText(member));
    packed.push_back(wire::CreateWhenClause(builder_, clause.argument, packedValues, builder_.CreateVector(members)));
  }
  return builder_.CreateVector(packed);
}

void PackCompiler::pack(wire::ModelBuilder &packed, const Entry &entry,
                        flatbuffers::Offset<flatbuffers::String> id) const {
  packed.add_file(fileOf(entry));
  packed.add_line(entry.location.line);
  packed.add_column(entry.location.column);
  packed.add_id(id);
}

void PackCompiler::pack(const SinkModel &model) {
  auto id = packText(model.id), vendor = packText(model.vendor);
  auto when = packWhen(model.when);
  auto input = packPorts(model.input), endpoints = packPorts(model.endpoints);
  wire::ModelBuilder packed(builder_);
  pack(packed, model, id);
  packed.add_when(when);
  packed.add_input(input);
  packed.add_vendor(vendor);
  packed.add_endpoints(endpoints);
  if (model.transport) packed.add_transport(static_cast<std::int8_t>(*model.transport));
  models_.push_back(packed.Finish());
}

void PackCompiler::pack(const EndpointModel &model) {
  auto id = packText(model.id);
  auto when = packWhen(model.when);
  auto input = packPorts(model.input), output = packPorts(model.output);
  auto address = packText(model.address);
  wire::ModelBuilder packed(builder_);
  pack(packed, model, id);
  packed.add_when(when);
  packed.add_input(input);
  packed.add_output(output);
  packed.add_address(address);
  if (model.transport) packed.add_transport(static_cast<std::int8_t>(*model.transport));
  packed.add_keeps_transport(model.keepsTransport);
  models_.push_back(packed.Finish());
}

void PackCompiler::pack(const PropagatorModel &model) {
  auto id = packText(model.id), calls = packPort(model.calls), through = packPort(model.through);
  auto pattern = [&](const std::optional<Selector> &selector) { return packText(selector ? selector->pattern : ""); };
  auto signatureOf = [&](const std::optional<Selector> &selector) { return packText(selector ? selector->signature.value_or("") : ""); };
  auto method = pattern(model.method), signature = signatureOf(model.method);
  auto overload = pattern(model.overload), overloadSignature = signatureOf(model.overload);
  auto when = packWhen(model.when);
  auto input = packPorts(model.input), output = packPorts(model.output), clears = packPorts(model.clears),
       with = packPorts(model.with), result = packPorts(model.result);
  wire::ModelBuilder packed(builder_);
  pack(packed, model, id);
  packed.add_when(when);
  packed.add_kind(static_cast<std::uint8_t>(model.kind));
  packed.add_input(input);
  packed.add_output(output);
  packed.add_clears(clears);
  packed.add_calls(calls);
  packed.add_with(with);
  packed.add_method(method);
  packed.add_method_signature(signature);
  packed.add_overload(overload);
  packed.add_overload_signature(overloadSignature);
  packed.add_through(through);
  packed.add_called(static_cast<std::uint8_t>(model.called));
  packed.add_result(result);
  models_.push_back(packed.Finish());
}

void PackCompiler::pack(const SanitizerModel &model) {
  auto id = packText(model.id);
  auto when = packWhen(model.when);
  auto input = packPorts(model.input), output = packPorts(model.output);
  wire::ModelBuilder packed(builder_);
  pack(packed, model, id);
  packed.add_when(when);
  packed.add_input(input);
  packed.add_output(output);
  packed.add_transform(static_cast<std::uint8_t>(model.transform));
  models_.push_back(packed.Finish());
}

/// One entry of YAML is one model; it stands in the list once for each of its selectors.
template <class Model>
PackCompiler::Selectors PackCompiler::packSelectors(const std::vector<Model> &models, std::size_t list) {
  Selectors selectors;
  const Location *last = nullptr;
  for (const Model &model : models) {
    const Location &at = model.location;
    if (!last || last->file != at.file || last->line != at.line || last->column != at.column) pack(model);
    last = &at;
    const std::string name(lastSegment(model.function.pattern));
    Named &named = hasWildcard(name) ? patterns_ : names_[name];
    named.positions[list].push_back(static_cast<std::uint32_t>(selectors.size()));
    auto pattern = packText(model.function.pattern);
    auto packOptional = [this](const std::optional<std::string> &text) {
      return text ? builder_.CreateSharedString(*text) : flatbuffers::Offset<flatbuffers::String>();
    };
    auto signature = packOptional(model.function.signature);
    auto arguments = packOptional(model.function.arguments);
    selectors.push_back(wire::CreateSelector(builder_, pattern, signature, static_cast<std::uint32_t>(models_.size() - 1), arguments));
  }
  return selectors;
}

flatbuffers::Offset<wire::Name> PackCompiler::packName(const std::string &name, const Named &named) {
  auto text = builder_.CreateSharedString(name);
  flatbuffers::Offset<flatbuffers::Vector<std::uint32_t>> lists[4];
  for (std::size_t i = 0; i < 4; ++i)
    if (!named.positions[i].empty()) lists[i] = builder_.CreateVector(named.positions[i]);
  return wire::CreateName(builder_, text, lists[0], lists[1], lists[2], lists[3]);
}

flatbuffers::Offset<wire::File> PackCompiler::packFile(const BuiltInFile &file) {
  ModelFragment fragment = readFragment(file.text, file.path, file.pack).fragment;
  flatbuffers::Offset<wire::Fragment> rest;
  if (hasRest(fragment)) {
    for (WrittenEntries *list : {&fragment.sinks, &fragment.endpoints, &fragment.propagators, &fragment.sanitizers})
      list->clear();
    rest = packFragment(fragment, builder_);
  }
  const llvm::XXH128_hash_t digest = llvm::xxh3_128bits(llvm::arrayRefFromStringRef(file.text));
  auto label = builder_.CreateString(file.label);
  return wire::CreateFile(builder_, label, digest.low64, digest.high64, rest);
}

std::string PackCompiler::compile(const ModelSet &models) {
  std::vector<flatbuffers::Offset<wire::File>> files;
  for (const BuiltInFile &file : files_) files.push_back(packFile(file));
  auto sinks = builder_.CreateVector(packSelectors(models.sinks, 0));
  auto endpoints = builder_.CreateVector(packSelectors(models.endpoints, 1));
  auto propagators = builder_.CreateVector(packSelectors(models.propagators, 2));
  auto sanitizers = builder_.CreateVector(packSelectors(models.sanitizers, 3));
  std::vector<flatbuffers::Offset<wire::Name>> names;
  for (const auto &[name, named] : names_) names.push_back(packName(name, named));
  auto patterns = packName("", patterns_);
  auto packedFiles = builder_.CreateVector(files);
  auto packedModels = builder_.CreateVector(models_);
  auto packedNames = builder_.CreateVector(names);
  builder_.Finish(wire::CreatePacks(builder_, packedFiles, packedModels, sinks, endpoints, propagators, sanitizers,
                                    packedNames, patterns));
  return {reinterpret_cast<const char *>(builder_.GetBufferPointer()), builder_.GetSize()};
}

}  // namespace

std::string compilePacks(const std::string &packDir, std::vector<base::Diagnostic> &diagnostics) {
  std::vector<BuiltInFile> files;
  LoadResult loaded = loadPacks(packDir, files);
  diagnostics = std::move(loaded.diagnostics);
  std::sort(files.begin(), files.end(), [](const BuiltInFile &a, const BuiltInFile &b) { return a.label < b.label; });
  return diagnostics.empty() ? PackCompiler(files).compile(loaded.models) : std::string();
}

}  // namespace piiflow::models
