#include "driver/UnitCache.h"

#include <cstdlib>

#include "Cache_generated.h"
#include "base/Digest.h"
#include "base/Version.h"
#include "base/WriteFile.h"
#include "driver/Paths.h"
#include "driver/ToolIdentity.h"
#include "flow/UnitFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"

namespace piiflow::driver {
namespace {

bool isSameContent(const flow::SourceFile &file, const std::string &root) {
  if (file.digest.empty()) return false;
  auto buffer = llvm::MemoryBuffer::getFile(absolutePath(file.path, root), /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  return buffer &&
         base::blake3Hex((*buffer)->getBuffer(), static_cast<unsigned>(file.digest.size() / 2)) == file.digest;
}

}  // namespace

std::string UnitCache::keyOf(const lower::ExtractOptions &options, const std::string &builtinHeaders) {
  std::string key;
  auto add = [&key](llvm::StringRef part) { key += std::to_string(part.size()) + ":" + part.str(); };
  add(toolIdentity());
  add(lower::mainFileOf(options));
  add(lower::flagsDigest(options));
  const std::string compiler = options.flags.empty() ? "" : options.flags.front();
  for (llvm::StringRef path :
       {llvm::StringRef(compiler), llvm::StringRef(options.file), llvm::StringRef(options.workingDirectory)}) {
    const bool isBelow = path.consume_front(options.root) && (path.empty() || path.starts_with("/"));
    add(isBelow ? "below the root" : "");
    add(path);
  }
  add(builtinHeaders);
  add(std::to_string(int(options.fullBodies) * 2 + int(options.isBuiltMoreThanOnce)));
  for (const char *name : {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "SOURCE_DATE_EPOCH"}) {
    const char *value = std::getenv(name);
    add(value ? value : "");
  }
  return base::blake3Hex(key, 16);
}

std::optional<UnitCache::Found> UnitCache::open(const std::string &key) const {
  Found found;
  found.entry = folder_.read(key + ".in");
  const llvm::StringRef bytes = found.entry.bytes;
  if (bytes.empty()) return std::nullopt;
  const auto *entry = rootOf<wire::UnitEntry>(bytes);
  if (!entry || !entry->folders() || !entry->unit() || !entry->name()) return std::nullopt;
  if (entry->name()->str() != key) return std::nullopt;
  if (entry->root() && entry->root()->size() != 0 && entry->root()->str() != root_) return std::nullopt;
  found.unit = entry->unit()->str();
  found.inputs = entry->folders();
  return found;
}

std::optional<UnitCache::Found> UnitCache::find(const std::string &key, InputCheck &inputs) const {
  std::optional<Found> found = open(key);
  if (!found || !inputs.holds(*found->inputs)) return std::nullopt;
  auto unit =
      llvm::MemoryBuffer::getFile(folder_.pathOf(found->unit), /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!unit) return std::nullopt;
  const auto *entry = flatbuffers::GetRoot<wire::UnitEntry>(found->entry.bytes.data());
  if (llvm::xxh3_64bits((*unit)->getBuffer()) != entry->checksum()) return std::nullopt;
  folder_.touch(key + ".in");
  folder_.touch(found->unit);
  found->bytes = std::move(*unit);
  return found;
}

std::string UnitCache::nameOf(llvm::StringRef unit) { return base::blake3Hex(unit, 16) + ".pfu"; }

llvm::Expected<std::string> UnitCache::store(const std::string &key, llvm::StringRef unit,
                                             const InputRecord &inputs) const {
  const std::string name = nameOf(unit);
  if (llvm::Error error = base::writeFile(folder_.pathOf(name), unit)) return std::move(error);
  flatbuffers::FlatBufferBuilder builder;
  auto folders = inputs.pack(builder, root_);
  auto packedName = builder.CreateString(name);
  // A path that got into the unit (-DDATA="/root/share") makes it one of this checkout.
  auto root = builder.CreateString(unit.contains(root_) ? root_ : std::string());
  auto packedKey = builder.CreateString(key);
  builder.Finish(wire::CreateUnitEntry(builder, packedKey, folders, packedName, llvm::xxh3_64bits(unit), root));
  const llvm::StringRef bytes(reinterpret_cast<const char *>(builder.GetBufferPointer()), builder.GetSize());
  if (llvm::Error error = folder_.write(key + ".in", bytes)) return std::move(error);
  return name + " " + base::blake3Hex(bytes, 16);
}

std::string UnitCache::unitOf(const std::string &stored) { return stored.substr(0, stored.find(' ')); }

std::optional<UnitCache::Found> UnitCache::load(const std::string &key, const std::string &stored) const {
  std::optional<Found> found = open(key);
  if (!found || found->unit + " " + base::blake3Hex(found->entry.bytes, 16) != stored) return std::nullopt;
  return found;
}

bool isUpToDate(const std::string &path, const std::string &root) {
  if (!llvm::sys::fs::exists(path)) return false;
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(path);
  if (!reader) {
    llvm::consumeError(reader.takeError());
    return false;
  }
  const flow::FlowUnit &unit = reader->tables();
  // What did not parse may parse now: a missing header is no input that could have changed.
  if (!unit.complete || reader->toolVersion() != base::toolVersion()) return false;
  for (const flow::SourceFile &file : unit.files) {
    if (!isSameContent(file, root)) return false;
  }
  return true;
}

}  // namespace piiflow::driver
