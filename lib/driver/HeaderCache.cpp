#include "driver/HeaderCache.h"

#include <unistd.h>

#include <algorithm>
#include <tuple>

#include "Cache_generated.h"
#include "base/Digest.h"
#include "driver/UnitCache.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include "lower/HeaderReuse.h"

namespace piiflow::driver {
namespace {

llvm::StringRef bytesOf(const flatbuffers::FlatBufferBuilder &builder) {
  return {reinterpret_cast<const char *>(builder.GetBufferPointer()), builder.GetSize()};
}

template <class T>
std::size_t sizeOf(const flatbuffers::Vector<T> *vector) {
  return vector ? vector->size() : 0;
}

template <class Entry>
const Entry *entryNamed(const CacheFolder::Content &content, const std::string &name) {
  const auto *entry = content.bytes.empty() ? nullptr : rootOf<Entry>(content.bytes);
  return entry && entry->name() && entry->name()->str() == name ? entry : nullptr;
}

/// The front end works in the folder of a compile command.
std::string absolutePathOf(const CacheFolder &folder, llvm::StringRef name) {
  llvm::SmallString<256> path(folder.pathOf(name));
  llvm::consumeError(llvm::errorCodeToError(llvm::sys::fs::make_absolute(path)));
  return std::string(path);
}

}  // namespace

lower::HeaderFacts HeaderCache::facts(const std::string &unitKey) const {
  const std::string name = unitKey + ".facts";
  const CacheFolder::Content content = folder_.read(name);
  const auto *entry = entryNamed<wire::FactsEntry>(content, name);
  if (!entry) return {};
  const std::size_t readings = sizeOf(entry->ids());
  if (sizeOf(entry->files()) != readings || sizeOf(entry->bytes()) != readings ||
      sizeOf(entry->movable()) != readings || sizeOf(entry->epochs()) != sizeOf(entry->keys()))
    return {};
  lower::HeaderFacts facts;
  facts.requests = entry->requests();
  for (flatbuffers::uoffset_t i = 0; i < readings; ++i)
    facts.readings.push_back(
        {entry->ids()->Get(i), entry->files()->Get(i), entry->bytes()->Get(i), entry->movable()->Get(i) != 0});
  for (flatbuffers::uoffset_t i = 0; i < sizeOf(entry->keys()); ++i)
    facts.uses.push_back({entry->keys()->Get(i), entry->epochs()->Get(i)});
  for (flatbuffers::uoffset_t i = 0; i < sizeOf(entry->headers()); ++i) {
    const wire::FactsHeader *packed = entry->headers()->Get(i);
    if (!packed->name() || !packed->readings()) return {};
    lower::HeaderFacts::Header header{packed->name()->str(), {}};
    for (std::uint32_t reading : *packed->readings()) {
      if (reading >= readings) return {};
      header.readings.push_back(reading);
    }
    facts.headers.push_back(std::move(header));
  }
  facts.isKnown = true;
  folder_.touch(name);
  return facts;
}

void HeaderCache::storeFacts(const std::string &unitKey, const lower::HeaderFacts &facts) const {
  flatbuffers::FlatBufferBuilder builder;
  std::vector<std::uint64_t> ids, files, keys;
  std::vector<std::uint32_t> bytes, epochs;
  std::vector<std::uint8_t> movable;
  for (const auto &reading : facts.readings) {
    ids.push_back(reading.id);
    files.push_back(reading.file);
    bytes.push_back(reading.bytes);
    movable.push_back(reading.canMove ? 1 : 0);
  }
  for (const auto &use : facts.uses) {
    keys.push_back(use.key);
    epochs.push_back(use.epoch);
  }
  std::vector<flatbuffers::Offset<wire::FactsHeader>> headers;
  for (const auto &header : facts.headers) {
    auto name = builder.CreateString(header.name);
    headers.push_back(wire::CreateFactsHeader(builder, name, builder.CreateVector(header.readings)));
  }
  const std::string name = unitKey + ".facts";
  auto packedName = builder.CreateString(name);
  auto packedIds = builder.CreateVector(ids), packedFiles = builder.CreateVector(files),
       packedKeys = builder.CreateVector(keys);
  auto packedBytes = builder.CreateVector(bytes), packedEpochs = builder.CreateVector(epochs);
  auto packedMovable = builder.CreateVector(movable);
  auto packedHeaders = builder.CreateVector(headers);
  builder.Finish(wire::CreateFactsEntry(builder, packedName, facts.requests, packedIds, packedFiles, packedBytes,
                                        packedMovable, packedHeaders, packedKeys, packedEpochs));
  llvm::consumeError(folder_.write(name, bytesOf(builder)));  // without them a file is parsed plainly
}

std::string HeaderCache::listKeyOf(const lower::ExtractOptions &options, const std::string &builtinHeaders) const {
  lower::ExtractOptions common = options;
  common.file = "headers" + llvm::sys::path::extension(options.file).str();
  common.isBuiltMoreThanOnce = false;
  return base::blake3Hex(UnitCache::keyOf(common, builtinHeaders) + root_, 16);
}

std::vector<std::string> HeaderCache::list(const std::string &listKey) const {
  const std::string name = listKey + ".headers";
  const CacheFolder::Content content = folder_.read(name);
  const auto *entry = entryNamed<wire::HeaderListEntry>(content, name);
  std::vector<std::string> result;
  for (flatbuffers::uoffset_t i = 0; entry && i < sizeOf(entry->entries()); ++i)
    result.push_back(entry->entries()->Get(i)->str());
  folder_.touch(name);
  return result;
}

void HeaderCache::storeList(const std::string &listKey, const std::vector<std::string> &entries) const {
  flatbuffers::FlatBufferBuilder builder;
  auto packed = builder.CreateVectorOfStrings(entries);
  const std::string name = listKey + ".headers";
  builder.Finish(wire::CreateHeaderListEntry(builder, builder.CreateString(name), packed));
  llvm::consumeError(folder_.write(name, bytesOf(builder)));
}

std::string HeaderCache::entryOf(const std::string &listKey, const std::vector<std::string> &headers) {
  std::string text = listKey;
  for (const std::string &header : headers) text += "\n" + header;
  return base::blake3Hex(text, 16);
}

std::optional<PrecompiledHeaders> HeaderCache::find(const std::string &entryName) const {
  PrecompiledHeaders found;
  const std::string name = entryName + ".headers";
  found.entry = folder_.read(name);
  const auto *entry = entryNamed<wire::HeadersEntry>(found.entry, name);
  if (!entry || !entry->folders() || !entry->file() || !entry->readings() || !entry->again() ||
      sizeOf(entry->paths()) != entry->readings()->size() || sizeOf(entry->constants()) != sizeOf(entry->values()) ||
      sizeOf(entry->files()) != sizeOf(entry->digests()))
    return std::nullopt;
  found.path = absolutePathOf(folder_, entry->file()->str());
  found.checksum = entry->checksum();
  found.inputs = entry->folders();
  found.readings.first.assign(entry->readings()->begin(), entry->readings()->end());
  found.readings.again.assign(entry->again()->begin(), entry->again()->end());
  for (const auto *path : *entry->paths()) found.readings.paths.push_back(path->str());
  for (flatbuffers::uoffset_t i = 0; i < sizeOf(entry->constants()); ++i)
    found.readings.constants.push_back({entry->constants()->Get(i)->str(), entry->values()->Get(i)});
  for (flatbuffers::uoffset_t i = 0; i < sizeOf(entry->files()); ++i)
    found.readings.files.push_back({entry->files()->Get(i)->str(), entry->digests()->Get(i)->str(), true});
  found.bytes = entry->bytes();
  return found;
}

bool HeaderCache::check(PrecompiledHeaders &headers) const {
  if (headers.isSound) return *headers.isSound;
  headers.isSound = false;
  // Clang believes the stat data, and nothing else.
  InputCheck inputs(root_);
  if (!inputs.holds(*headers.inputs) || inputs.hasDoubted()) return false;
  auto bytes = llvm::MemoryBuffer::getFile(headers.path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!bytes || llvm::xxh3_64bits((*bytes)->getBuffer()) != headers.checksum) return false;
  const auto *entry = rootOf<wire::HeadersEntry>(headers.entry.bytes);
  folder_.touch(entry->name()->str());
  folder_.touch(entry->file()->str());
  headers.isSound = true;
  return true;
}

llvm::Expected<std::string> HeaderCache::make(const std::string &listKey, const lower::ExtractOptions &options,
                                              const std::vector<std::string> &headers, KnownContents &known) const {
  const std::string key = entryOf(listKey, headers);
  const std::string temporary = absolutePathOf(folder_, key + ".tmp-" + std::to_string(getpid()));
  const llvm::scope_exit remove([&] { std::ignore = llvm::sys::fs::remove(temporary); });

  InputRecord inputs;
  auto files = llvm::makeIntrusiveRefCnt<RecordingFiles>(llvm::vfs::createPhysicalFileSystem(), inputs, known);
  llvm::Expected<lower::PrecompiledReadings> readings = lower::precompileHeaders(options, headers, temporary, files);
  if (!readings) return readings.takeError();
  auto bytes = llvm::MemoryBuffer::getFile(temporary, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!bytes) return llvm::createStringError(bytes.getError(), "the precompiled header cannot be read");
  const llvm::StringRef content = (*bytes)->getBuffer();
  const std::string name = base::blake3Hex(content, 16) + ".pch";
  if (std::error_code code = llvm::sys::fs::rename(temporary, folder_.pathOf(name)))
    return llvm::createStringError(code, "the precompiled header cannot be kept");

  flatbuffers::FlatBufferBuilder builder;
  auto folders = inputs.pack(builder, root_);
  auto packedKey = builder.CreateString(key + ".headers"), packedName = builder.CreateString(name);
  auto packedReadings = builder.CreateVector(readings->first), packedAgain = builder.CreateVector(readings->again);
  auto packedPaths = builder.CreateVectorOfStrings(readings->paths);
  std::vector<std::string> constants;
  std::vector<std::int64_t> values;
  for (const flow::NamedConstant &constant : readings->constants) {
    constants.push_back(constant.name);
    values.push_back(constant.value);
  }
  auto packedConstants = builder.CreateVectorOfStrings(constants);
  auto packedValues = builder.CreateVector(values);
  std::vector<std::string> names, digests;
  for (const flow::SourceFile &file : readings->files) {
    names.push_back(file.path);
    digests.push_back(file.digest);
  }
  auto packedFiles = builder.CreateVectorOfStrings(names), packedDigests = builder.CreateVectorOfStrings(digests);
  builder.Finish(wire::CreateHeadersEntry(builder, packedKey, folders, packedName, llvm::xxh3_64bits(content),
                                          packedReadings, packedAgain, content.size(), packedPaths, packedConstants,
                                          packedValues, packedFiles, packedDigests));
  if (llvm::Error error = folder_.write(key + ".headers", bytesOf(builder))) return std::move(error);
  return key;
}

}  // namespace piiflow::driver
