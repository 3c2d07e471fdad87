#include "driver/InputRecord.h"

#include <sys/stat.h>

#include <algorithm>
#include <cstring>
#include <ctime>

#include "Cache_generated.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"

namespace piiflow::driver {
namespace {

/// Two changes within one tick of the kernel's clock leave the same times behind; ticks of some file systems are long.
constexpr std::int64_t kSettledSeconds = 2;

std::uint64_t signatureOf(const struct stat &status) {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  const std::int64_t changed = std::max<std::int64_t>(status.st_ctim.tv_sec, status.st_mtim.tv_sec);
  if (changed > now.tv_sec - kSettledSeconds) return 0;
  const std::uint64_t facts[] = {status.st_dev,
                                 status.st_ino,
                                 static_cast<std::uint64_t>(status.st_size),
                                 static_cast<std::uint64_t>(status.st_mtim.tv_sec),
                                 static_cast<std::uint64_t>(status.st_mtim.tv_nsec),
                                 static_cast<std::uint64_t>(status.st_ctim.tv_sec),
                                 static_cast<std::uint64_t>(status.st_ctim.tv_nsec)};
  const std::uint64_t signature =
      llvm::xxh3_64bits(llvm::ArrayRef(reinterpret_cast<const std::uint8_t *>(facts), sizeof facts));
  return signature == 0 ? 1 : signature;
}

/// "/root/src/x" as "src/x"; other paths as they are.
llvm::StringRef belowRoot(llvm::StringRef path, llvm::StringRef root) {
  llvm::StringRef rest = path;
  if (root.empty() || root == "/" || !rest.consume_front(root.rtrim('/'))) return path;
  if (rest.empty()) return rest;
  return rest.consume_front("/") ? rest : path;
}

std::string absoluteFolder(const wire::Folder &folder, const std::string &root) {
  const llvm::StringRef path = folder.path() ? llvm::StringRef(folder.path()->c_str(), folder.path()->size()) : "";
  if (path.starts_with("/")) return path.str();
  return path.empty() ? root : root + "/" + path.str();
}

std::string joined(llvm::StringRef folder, llvm::StringRef name) {
  std::string path = folder.str();
  if (!folder.ends_with("/")) path += '/';
  return path + name.str();
}

llvm::StringRef textOf(const flatbuffers::String *text) { return {text->c_str(), text->size()}; }

template <class Map>
std::vector<llvm::StringRef> sortedKeys(const Map &map) {
  std::vector<llvm::StringRef> keys;
  keys.reserve(map.size());
  for (const auto &entry : map) keys.push_back(entry.getKey());
  std::sort(keys.begin(), keys.end());
  return keys;
}

wire::Digest packed(const ContentDigest &digest) { return {digest[0], digest[1]}; }
ContentDigest unpacked(const wire::Digest &digest) { return {digest.low(), digest.high()}; }

/// Of all that an entry says about a folder.
std::uint64_t checksumOf(const std::string &path, std::initializer_list<const std::vector<std::string> *> names,
                         std::initializer_list<const std::vector<wire::Digest> *> digests,
                         const std::vector<std::uint64_t> &signatures) {
  std::string text = path + std::string(1, '\0');
  const auto addNumber = [&text](std::uint64_t number) {
    text.append(reinterpret_cast<const char *>(&number), sizeof number);
  };
  for (const std::vector<std::string> *list : names) {
    addNumber(list->size());
    for (const std::string &name : *list) text.append(name).push_back('\0');
  }
  for (const std::vector<wire::Digest> *list : digests) {
    addNumber(list->size());
    for (const wire::Digest &digest : *list) {
      addNumber(digest.low());
      addNumber(digest.high());
    }
  }
  for (std::uint64_t signature : signatures) addNumber(signature);
  return llvm::xxh3_64bits(text);
}

template <class T>
std::size_t sizeOf(const flatbuffers::Vector<T> *vector) {
  return vector ? vector->size() : 0;
}

}  // namespace

ContentDigest digestOf(llvm::StringRef bytes) {
  llvm::BLAKE3 hasher;
  hasher.update(bytes);
  const auto full = hasher.final<16>();
  ContentDigest digest;
  std::memcpy(digest.data(), full.data(), sizeof digest);
  return digest;
}

PathState stateOf(const std::string &path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0) return {};
  if (S_ISDIR(status.st_mode)) return {PathState::Kind::Folder, 0};
  return {PathState::Kind::File, signatureOf(status)};
}

std::optional<ContentDigest> listingOf(const std::string &folder) {
  std::vector<std::string> names;
  std::error_code code;
  for (llvm::sys::fs::directory_iterator at(folder, code), end; at != end && !code; at.increment(code))
    names.push_back(at->path());
  if (code) return std::nullopt;
  std::sort(names.begin(), names.end());
  std::string text;
  for (const std::string &name : names) text += name.substr(folder.size()) + '\n';
  return digestOf(text);
}

InputRecord::Folder &InputRecord::folderOf(llvm::StringRef path, llvm::StringRef &name) {
  const std::size_t slash = path.rfind('/');
  // "/" itself is what stands in it as ".".
  name = slash == llvm::StringRef::npos ? "." : path.drop_front(slash + 1);
  const llvm::StringRef folder = slash == llvm::StringRef::npos || slash == 0 ? "/" : path.take_front(slash);
  auto at = folders_.find(std::string_view(folder));
  return at != folders_.end() ? at->second : folders_[folder.str()];
}

void InputRecord::addFile(llvm::StringRef path, std::uint64_t signature, const ContentDigest &content) {
  llvm::StringRef name;
  Folder &folder = folderOf(path, name);
  folder.files[name] = {signature, content};
}

void InputRecord::addPresent(llvm::StringRef path, bool isFolder) {
  llvm::StringRef name;
  Folder &folder = folderOf(path.rtrim('/'), name);
  folder.present.try_emplace(name, isFolder);
}

void InputRecord::addMissing(llvm::StringRef path) {
  llvm::StringRef name;
  Folder &folder = folderOf(path.rtrim('/'), name);
  folder.missing.try_emplace(name, true);
}

void InputRecord::addListing(llvm::StringRef folder, const ContentDigest &names) {
  folders_[folder.rtrim('/').str()].names = names;
}

bool InputRecord::add(const PackedFolders &folders, const std::string &root) {
  for (const wire::Folder *other : folders) {
    if (other->checksum() != 0 && !added_.insert(other->checksum()).second) continue;
    Folder &folder = folders_[absoluteFolder(*other, root)];
    for (std::size_t i = 0; i < sizeOf(other->files()); ++i) {
      const auto at = static_cast<flatbuffers::uoffset_t>(i);
      const File file{other->signatures()->Get(at), unpacked(*other->digests()->Get(at))};
      auto [known, isNew] = folder.files.try_emplace(textOf(other->files()->Get(at)), file);
      if (isNew) continue;
      if (known->second.content != file.content) return false;
      if (known->second.signature != file.signature) known->second.signature = 0;
    }
    for (std::size_t i = 0; i < sizeOf(other->present()); ++i) {
      const llvm::StringRef name = textOf(other->present()->Get(static_cast<flatbuffers::uoffset_t>(i)));
      folder.present.try_emplace(name.rtrim('/'), name.ends_with("/"));
    }
    for (std::size_t i = 0; i < sizeOf(other->missing()); ++i)
      folder.missing.try_emplace(textOf(other->missing()->Get(static_cast<flatbuffers::uoffset_t>(i))), true);
    if (sizeOf(other->listings()) == 0) continue;
    const ContentDigest names = unpacked(*other->listings()->Get(0));
    if (folder.names && *folder.names != names) return false;
    folder.names = names;
  }
  return true;
}

void InputRecord::refresh() {
  for (auto &[path, folder] : folders_) {
    for (auto &file : folder.files) {
      const std::string name = joined(path, file.getKey());
      const std::uint64_t signature = stateOf(name).signature;  // before the content is read
      if (signature == file.second.signature) continue;
      auto buffer = llvm::MemoryBuffer::getFile(name, /*IsText=*/false, /*RequiresNullTerminator=*/false);
      if (buffer && digestOf((*buffer)->getBuffer()) == file.second.content) file.second.signature = signature;
    }
  }
}

flatbuffers::Offset<PackedFolders> InputRecord::pack(flatbuffers::FlatBufferBuilder &builder,
                                                     const std::string &root) const {
  std::vector<flatbuffers::Offset<wire::Folder>> result;
  result.reserve(folders_.size());
  auto packNames = [&](const std::vector<std::string> &names) { return builder.CreateVectorOfStrings(names); };
  for (const auto &[path, folder] : folders_) {
    std::vector<std::string> files, present, missing;
    std::vector<std::uint64_t> signatures;
    std::vector<wire::Digest> digests, listings;
    for (llvm::StringRef name : sortedKeys(folder.files)) {
      const File &file = folder.files.find(name)->second;
      files.push_back(name.str());
      signatures.push_back(file.signature);
      digests.push_back(packed(file.content));
    }
    for (llvm::StringRef name : sortedKeys(folder.present))
      if (!folder.files.contains(name)) present.push_back(name.str() + (folder.present.lookup(name) ? "/" : ""));
    for (llvm::StringRef name : sortedKeys(folder.missing)) missing.push_back(name.str());
    if (folder.names) listings.push_back(packed(*folder.names));
    const std::string shownPath = belowRoot(path, root).str();
    const std::uint64_t checksum =
        checksumOf(shownPath, {&files, &present, &missing}, {&digests, &listings}, signatures);
    auto packedPath = builder.CreateString(shownPath);
    auto packedFiles = packNames(files), packedPresent = packNames(present), packedMissing = packNames(missing);
    auto packedSignatures = builder.CreateVector(signatures);
    auto packedDigests = builder.CreateVectorOfStructs(digests),
         packedListings = builder.CreateVectorOfStructs(listings);
    result.push_back(wire::CreateFolder(builder, packedPath, packedFiles, packedSignatures, packedDigests,
                                        packedPresent, packedMissing, packedListings, checksum));
  }
  return builder.CreateVector(result);
}

InputCheck::Known &InputCheck::look(llvm::StringRef path) {
  auto [at, isNew] = known_.try_emplace(path);
  if (isNew) at->second.state = stateOf(path.str());
  return at->second;
}

bool InputCheck::isSameContent(llvm::StringRef path, std::uint64_t signature, const ContentDigest &content) {
  Known &known = look(path);
  if (known.state.kind != PathState::Kind::File) return false;
  if (signature != 0 && known.state.signature == signature) return true;
  hasDoubted_ = true;
  if (!known.content) {
    auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    if (!buffer) return false;
    known.content = digestOf((*buffer)->getBuffer());
  }
  return *known.content == content;
}

bool InputCheck::holds(const wire::Folder &folder) {
  if (holding_.contains(folder.checksum())) return true;
  const bool isSame = isAsRecorded(folder);
  if (isSame && folder.checksum() != 0) holding_.insert(folder.checksum());
  return isSame;
}

bool InputCheck::isAsRecorded(const wire::Folder &folder) {
  const std::string path = absoluteFolder(folder, root_);
  const std::size_t files = sizeOf(folder.files());
  if (sizeOf(folder.signatures()) != files || sizeOf(folder.digests()) != files) return false;
  for (std::size_t i = 0; i < files; ++i) {
    const auto at = static_cast<flatbuffers::uoffset_t>(i);
    if (!isSameContent(joined(path, textOf(folder.files()->Get(at))), folder.signatures()->Get(at),
                       unpacked(*folder.digests()->Get(at))))
      return false;
  }
  for (std::size_t i = 0; i < sizeOf(folder.present()); ++i) {
    const llvm::StringRef name = textOf(folder.present()->Get(static_cast<flatbuffers::uoffset_t>(i)));
    const PathState::Kind wanted = name.ends_with("/") ? PathState::Kind::Folder : PathState::Kind::File;
    if (look(joined(path, name.rtrim('/'))).state.kind != wanted) return false;
  }
  std::size_t missing = sizeOf(folder.missing());
  if (missing > 1 && look(path).state.kind == PathState::Kind::Missing) missing = 0;  // nothing is in it
  for (std::size_t i = 0; i < missing; ++i) {
    const llvm::StringRef name = textOf(folder.missing()->Get(static_cast<flatbuffers::uoffset_t>(i)));
    if (look(joined(path, name)).state.kind != PathState::Kind::Missing) return false;
  }
  if (sizeOf(folder.listings()) == 0) return true;
  auto [listing, isNew] = listings_.try_emplace(path);
  if (isNew) listing->second = listingOf(path);
  return listing->second && *listing->second == unpacked(*folder.listings()->Get(0));
}

bool InputCheck::holds(const PackedFolders &folders) {
  return std::all_of(folders.begin(), folders.end(), [&](const wire::Folder *folder) { return holds(*folder); });
}

}  // namespace piiflow::driver
