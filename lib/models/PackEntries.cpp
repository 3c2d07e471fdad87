#include "models/PackEntries.h"

#include <algorithm>
#include <span>

#include "Packs_generated.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include "models/CompiledPacks.h"
#include "models/FragmentFile.h"
#include "models/Port.h"

namespace piiflow::models {
namespace {

using Strings = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;

std::string textOf(const flatbuffers::String *text) { return text ? text->str() : std::string(); }

Port portOf(const flatbuffers::String &text) {
  std::string problem;
  return parsePort(text.string_view(), problem).value_or(Port{});
}

std::vector<Port> portsOf(const Strings *texts) {
  std::vector<Port> ports;
  if (!texts) return ports;
  ports.reserve(texts->size());
  for (const flatbuffers::String *text : *texts) ports.push_back(portOf(*text));
  return ports;
}

std::optional<Port> portOf(const flatbuffers::String *text) {
  return text ? std::optional<Port>(portOf(*text)) : std::nullopt;
}

std::optional<TransportFact> transportOf(const wire::Model &packed) {
  if (packed.transport() < 0) return std::nullopt;
  return static_cast<TransportFact>(packed.transport());
}

std::vector<WhenClause> whenOf(const wire::Model &packed) {
  std::vector<WhenClause> when;
  if (!packed.when()) return when;
  for (const wire::WhenClause *one : *packed.when()) {
    WhenClause clause;
    clause.argument = one->argument();
    if (one->members())
      for (const flatbuffers::String *member : *one->members()) clause.members.push_back(member->str());
    for (const wire::Value *value : *one->values()) {
      if (value->name())
        clause.values.push_back({std::nullopt, value->name()->str()});
      else
        clause.values.push_back({value->integer(), ""});
    }
    when.push_back(std::move(clause));
  }
  return when;
}

void decodeModel(const wire::Model &packed, SinkModel &model) {
  model.when = whenOf(packed);
  model.input = portsOf(packed.input());
  model.vendor = textOf(packed.vendor());
  model.endpoints = portsOf(packed.endpoints());
  model.transport = transportOf(packed);
}

void decodeModel(const wire::Model &packed, EndpointModel &model) {
  model.when = whenOf(packed);
  model.input = portsOf(packed.input());
  model.output = portsOf(packed.output());
  model.transport = transportOf(packed);
  model.keepsTransport = packed.keeps_transport();
  model.address = textOf(packed.address());
}

std::optional<Selector> selectorOf(const flatbuffers::String *pattern, const flatbuffers::String *signature) {
  if (!pattern) return std::nullopt;
  return Selector{pattern->str(), signature ? std::optional(signature->str()) : std::nullopt};
}

void decodeModel(const wire::Model &packed, PropagatorModel &model) {
  model.when = whenOf(packed);
  model.kind = static_cast<PropagatorKind>(packed.kind());
  model.input = portsOf(packed.input());
  model.output = portsOf(packed.output());
  model.clears = portsOf(packed.clears());
  model.calls = portOf(packed.calls());
  model.method = selectorOf(packed.method(), packed.method_signature());
  model.overload = selectorOf(packed.overload(), packed.overload_signature());
  model.with = portsOf(packed.with());
  model.through = portOf(packed.through());
  model.called = static_cast<CallTime>(packed.called());
  model.result = portsOf(packed.result());
}

void decodeModel(const wire::Model &packed, SanitizerModel &model) {
  model.when = whenOf(packed);
  model.input = portsOf(packed.input());
  model.output = portsOf(packed.output());
  model.transform = static_cast<base::Transform>(packed.transform());
}

/// The number of the file with that label, or that of files.
std::size_t findFile(const wire::Packs &packs, std::string_view label) {
  const auto &files = *packs.files();
  const auto found = std::lower_bound(
      files.begin(), files.end(), label,
      [](const wire::File *file, std::string_view wanted) { return file->label()->string_view() < wanted; });
  const bool isThere = found != files.end() && found->label()->string_view() == label;
  return isThere ? static_cast<std::size_t>(found - files.begin()) : files.size();
}

void addPositions(const flatbuffers::Vector<std::uint32_t> *more, std::vector<std::uint32_t> &positions) {
  if (more) positions.insert(positions.end(), more->begin(), more->end());
}

std::vector<std::uint32_t> upTo(std::size_t count) {
  std::vector<std::uint32_t> positions(count);
  for (std::uint32_t i = 0; i < count; ++i) positions[i] = i;
  return positions;
}

}  // namespace

std::shared_ptr<PackEntries> PackEntries::find(std::vector<BuiltInFile> files) {
  return findIn(compiledPacks(), std::move(files));
}

std::shared_ptr<PackEntries> PackEntries::findIn(std::string_view packs, std::vector<BuiltInFile> files) {
  if (packs.empty()) return nullptr;
  const wire::Packs &compiled = *flatbuffers::GetRoot<wire::Packs>(packs.data());
  for (const BuiltInFile &file : files) {
    const std::size_t number = findFile(compiled, file.label);
    if (!file.isRead || number == compiled.files()->size()) return nullptr;
    const llvm::XXH128_hash_t digest = llvm::xxh3_128bits(llvm::arrayRefFromStringRef(file.text));
    const wire::File &known = *compiled.files()->Get(static_cast<flatbuffers::uoffset_t>(number));
    if (known.low() != digest.low64 || known.high() != digest.high64) return nullptr;
  }
  return std::shared_ptr<PackEntries>(new PackEntries(compiled, std::move(files)));
}

PackEntries::PackEntries(const wire::Packs &packs, std::vector<BuiltInFile> files)
    : packs_(packs), given_(std::move(files)), files_(packs.files()->size()) {
  for (BuiltInFile &file : given_) {
    file.text.clear();
    files_[findFile(packs_, file.label)] = &file;
  }
}

std::vector<ModelFragment> PackEntries::rests() const {
  std::vector<ModelFragment> fragments;
  for (const BuiltInFile &file : given_) {
    const auto number = static_cast<flatbuffers::uoffset_t>(findFile(packs_, file.label));
    if (const wire::Fragment *rest = packs_.files()->Get(number)->rest())
      fragments.push_back(unpackFragment(*rest, file.path, file.pack));
  }
  return fragments;
}

bool PackEntries::isLeftOut(const wire::Model &model) const {
  return !files_[model.file()] || (model.id() && overridden_.contains(model.id()->str()));
}

void PackEntries::fill(Entry &entry, const wire::Model &packed) const {
  entry.id = textOf(packed.id());
  entry.pack = files_[packed.file()]->pack;
  entry.location = {files_[packed.file()]->path, packed.line(), packed.column()};
}

/// Selectors of one entry stand side by side, so that the one before is often the same but for its selector.
template <class Model, class Selectors>
void PackEntries::decode(const Selectors &selectors, const std::vector<std::uint32_t> &positions,
                         std::vector<Model> &models) const {
  const wire::Model *last = nullptr;
  for (std::uint32_t position : positions) {
    const wire::Selector &selector = *selectors.Get(position);
    const wire::Model &packed = *packs_.models()->Get(selector.model());
    if (isLeftOut(packed)) continue;
    if (&packed == last) {
      models.push_back(Model(models.back()));
    } else {
      Model &model = models.emplace_back();
      fill(model, packed);
      decodeModel(packed, model);
    }
    last = &packed;
    Selector &function = models.back().function;
    function.pattern = selector.pattern()->str();
    function.signature.reset();
    if (selector.signature()) function.signature = selector.signature()->str();
    function.arguments.reset();
    if (selector.arguments()) function.arguments = selector.arguments()->str();
  }
}

PackModels PackEntries::all() const {
  PackModels models;
  decode(*packs_.sinks(), upTo(packs_.sinks()->size()), models.sinks);
  decode(*packs_.endpoints(), upTo(packs_.endpoints()->size()), models.endpoints);
  decode(*packs_.propagators(), upTo(packs_.propagators()->size()), models.propagators);
  decode(*packs_.sanitizers(), upTo(packs_.sanitizers()->size()), models.sanitizers);
  return models;
}

PackModels PackEntries::named(llvm::function_ref<bool(std::string_view)> isNamed) const {
  std::vector<std::uint32_t> sinks, endpoints, propagators, sanitizers;
  const auto add = [&](const wire::Name &name) {
    addPositions(name.sinks(), sinks);
    addPositions(name.endpoints(), endpoints);
    addPositions(name.propagators(), propagators);
    addPositions(name.sanitizers(), sanitizers);
  };
  add(*packs_.patterns());
  for (const wire::Name *name : *packs_.names())
    if (isNamed(name->name()->string_view())) add(*name);
  for (std::vector<std::uint32_t> *positions : {&sinks, &endpoints, &propagators, &sanitizers})
    std::sort(positions->begin(), positions->end());
  PackModels models;
  decode(*packs_.sinks(), sinks, models.sinks);
  decode(*packs_.endpoints(), endpoints, models.endpoints);
  decode(*packs_.propagators(), propagators, models.propagators);
  decode(*packs_.sanitizers(), sanitizers, models.sanitizers);
  return models;
}

void decodePackEntries(ModelSet &models) {
  if (!models.packEntries) return;
  PackModels packs = models.packEntries->all();
  const auto append = [](auto &list, auto &more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  append(models.sinks, packs.sinks);
  append(models.endpoints, packs.endpoints);
  append(models.propagators, packs.propagators);
  append(models.sanitizers, packs.sanitizers);
  models.packEntries.reset();
}

}  // namespace piiflow::models
