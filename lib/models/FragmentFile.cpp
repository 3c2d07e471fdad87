#include "models/FragmentFile.h"

#include <array>

#include "Packs_generated.h"

namespace piiflow::models {
namespace {

using Builder = flatbuffers::FlatBufferBuilder;
template <class Table>
using Offsets = std::vector<flatbuffers::Offset<Table>>;

/// The maps and the lists of a file. A fragment that has one more is another format.
template <class Fragment>
auto sectionsOf(Fragment &fragment) {
  return std::array{&fragment.top, &fragment.policy, &fragment.policyDefaults, &fragment.analysis,
                    &fragment.controller};
}

template <class Fragment>
auto listsOf(Fragment &fragment) {
  return std::array{&fragment.sources,     &fragment.sinks,      &fragment.endpoints,
                    &fragment.propagators, &fragment.sanitizers, &fragment.programs,
                    &fragment.allow,       &fragment.deny,       &fragment.requirements};
}

template <class Vendor>
auto sectionsOfVendor(Vendor &vendor) {
  return std::array{&vendor.entry, &vendor.encryption, &vendor.agreement, &vendor.access, &vendor.review};
}

flatbuffers::Offset<wire::Text> pack(const Text &text, Builder &builder) {
  auto value = builder.CreateSharedString(text.value);
  return wire::CreateText(builder, value, text.at.line, text.at.column);
}

auto pack(const std::vector<Text> &texts, Builder &builder) {
  Offsets<wire::Text> packed;
  for (const Text &text : texts) packed.push_back(pack(text, builder));
  return builder.CreateVector(packed);
}

auto pack(const std::vector<WrittenCondition> &conditions, Builder &builder) {
  Offsets<wire::WrittenCondition> packed;
  for (const WrittenCondition &condition : conditions) {
    auto argument = pack(condition.argument, builder);
    auto values = pack(condition.values, builder);
    packed.push_back(wire::CreateWrittenCondition(builder, argument, values));
  }
  return builder.CreateVector(packed);
}

flatbuffers::Offset<wire::WrittenEntry> pack(const WrittenEntry &entry, Builder &builder) {
  Offsets<wire::Written> keys;
  for (const auto &[key, written] : entry.keys) {
    auto name = builder.CreateSharedString(key);
    auto texts = pack(written.texts, builder);
    keys.push_back(wire::CreateWritten(builder, name, written.at.line, written.at.column, texts));
  }
  auto packedKeys = builder.CreateVector(keys);
  auto when = pack(entry.when, builder), lists = pack(entry.lists, builder);
  return wire::CreateWrittenEntry(builder, entry.at.line, entry.at.column, packedKeys, when, lists);
}

template <class Entries>
auto packEntries(const Entries &entries, Builder &builder) {
  Offsets<wire::WrittenEntry> packed;
  for (const WrittenEntry *entry : entries) packed.push_back(pack(*entry, builder));
  return builder.CreateVector(packed);
}

auto pack(const WrittenEntries &entries, Builder &builder) {
  std::vector<const WrittenEntry *> all;
  for (const WrittenEntry &entry : entries) all.push_back(&entry);
  return packEntries(all, builder);
}

class Unpacking {
 public:
  explicit Unpacking(const std::string &file) : file_(file) {}

  WrittenEntry entry(const wire::WrittenEntry &packed) const {
    WrittenEntry entry;
    entry.at = {file_, packed.line(), packed.column()};
    for (const wire::Written *key : *packed.keys()) {
      Written &written = entry.keys[key->key()->str()];
      written.at = {file_, key->line(), key->column()};
      written.texts = texts(*key->texts());
    }
    entry.when = conditions(*packed.when());
    entry.lists = conditions(*packed.lists());
    return entry;
  }

  WrittenEntries entries(const flatbuffers::Vector<flatbuffers::Offset<wire::WrittenEntry>> &packed) const {
    WrittenEntries entries;
    entries.reserve(packed.size());
    for (const wire::WrittenEntry *entry : packed) entries.push_back(this->entry(*entry));
    return entries;
  }

  WrittenVendor vendor(const wire::WrittenVendor &packed) const {
    WrittenVendor vendor;
    vendor.id = text(*packed.id());
    flatbuffers::uoffset_t at = 0;
    for (WrittenEntry *section : sectionsOfVendor(vendor)) *section = entry(*packed.sections()->Get(at++));
    vendor.certifications = entries(*packed.certifications());
    return vendor;
  }

 private:
  Text text(const wire::Text &packed) const { return {packed.value()->str(), {file_, packed.line(), packed.column()}}; }
  std::vector<Text> texts(const flatbuffers::Vector<flatbuffers::Offset<wire::Text>> &packed) const {
    std::vector<Text> texts;
    texts.reserve(packed.size());
    for (const wire::Text *one : packed) texts.push_back(text(*one));
    return texts;
  }
  std::vector<WrittenCondition> conditions(
      const flatbuffers::Vector<flatbuffers::Offset<wire::WrittenCondition>> &packed) const {
    std::vector<WrittenCondition> conditions;
    for (const wire::WrittenCondition *one : packed)
      conditions.push_back({text(*one->argument()), texts(*one->values())});
    return conditions;
  }

  const std::string &file_;
};

/// The counts that the verifier knows nothing of.
bool isComplete(const wire::Fragment &packed) {
  ModelFragment shape;
  WrittenVendor vendor;
  if (packed.sections()->size() != sectionsOf(shape).size() || packed.lists()->size() != listsOf(shape).size())
    return false;
  for (const wire::WrittenVendor *one : *packed.vendors())
    if (one->sections()->size() != sectionsOfVendor(vendor).size()) return false;
  return true;
}

}  // namespace

flatbuffers::Offset<wire::Fragment> packFragment(const ModelFragment &fragment, Builder &builder) {
  auto sections = packEntries(sectionsOf(fragment), builder);
  Offsets<wire::WrittenList> lists;
  for (const WrittenEntries *list : listsOf(fragment)) {
    auto entries = pack(*list, builder);
    lists.push_back(wire::CreateWrittenList(builder, entries));
  }
  Offsets<wire::WrittenVendor> vendors;
  for (const WrittenVendor &vendor : fragment.vendors) {
    auto id = pack(vendor.id, builder);
    auto entries = packEntries(sectionsOfVendor(vendor), builder);
    auto certifications = pack(vendor.certifications, builder);
    vendors.push_back(wire::CreateWrittenVendor(builder, id, entries, certifications));
  }
  auto packedLists = builder.CreateVector(lists);
  auto packedVendors = builder.CreateVector(vendors);
  return wire::CreateFragment(builder, sections, packedLists, packedVendors);
}

ModelFragment unpackFragment(const wire::Fragment &packed, const std::string &file, const std::string &pack) {
  const Unpacking unpacking(file);
  ModelFragment fragment;
  fragment.file = file;
  fragment.pack = pack;
  flatbuffers::uoffset_t at = 0;
  for (WrittenEntry *section : sectionsOf(fragment)) *section = unpacking.entry(*packed.sections()->Get(at++));
  at = 0;
  for (WrittenEntries *list : listsOf(fragment)) *list = unpacking.entries(*packed.lists()->Get(at++)->entries());
  for (const wire::WrittenVendor *vendor : *packed.vendors()) fragment.vendors.push_back(unpacking.vendor(*vendor));
  return fragment;
}

std::string serializeFragment(const ModelFragment &fragment) {
  Builder builder;
  builder.Finish(packFragment(fragment, builder));
  return {reinterpret_cast<const char *>(builder.GetBufferPointer()), builder.GetSize()};
}

std::optional<ModelFragment> deserializeFragment(std::string_view bytes, const std::string &file) {
  const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
  flatbuffers::Verifier::Options limits;
  limits.max_tables = static_cast<flatbuffers::uoffset_t>(bytes.size() / 8 + 1);
  flatbuffers::Verifier verifier(data, bytes.size(), limits);
  if (!verifier.VerifyBuffer<wire::Fragment>(nullptr)) return std::nullopt;
  const auto *packed = flatbuffers::GetRoot<wire::Fragment>(data);
  if (!isComplete(*packed)) return std::nullopt;
  return unpackFragment(*packed, file, "");
}

}  // namespace piiflow::models
