// Everything that reading a translation unit asked the file system: contents, files that were there or not, listings.
// When all answers are still the same, reading it again would give the same unit.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

namespace flatbuffers {
class FlatBufferBuilder;
template <class T>
struct Offset;
template <class T>
class Vector;
}  // namespace flatbuffers

namespace piiflow::driver {

namespace wire {
struct Folder;
}

using ContentDigest = std::array<std::uint64_t, 2>;
ContentDigest digestOf(llvm::StringRef bytes);

/// What stat says about a path now.
struct PathState {
  enum class Kind : std::uint8_t { Missing, File, Folder };
  Kind kind = Kind::Missing;
  /// Of a file: differs after every change. 0 when it was changed so lately that the next change may not show.
  std::uint64_t signature = 0;
};
PathState stateOf(const std::string &path);

/// Digest of the names in a folder; nothing when it cannot be listed.
std::optional<ContentDigest> listingOf(const std::string &folder);

using PackedFolders = flatbuffers::Vector<flatbuffers::Offset<wire::Folder>>;

class InputRecord {
 public:
  /// All paths are absolute. `signature` was taken before the content was read.
  void addFile(llvm::StringRef path, std::uint64_t signature, const ContentDigest &content);
  void addPresent(llvm::StringRef path, bool isFolder);
  void addMissing(llvm::StringRef path);
  void addListing(llvm::StringRef folder, const ContentDigest &names);

  /// Takes in another record. False when the two saw different states.
  bool add(const PackedFolders &folders, const std::string &root);

  /// Takes today's stat data for those files whose contents are the same as recorded.
  void refresh();

  flatbuffers::Offset<PackedFolders> pack(flatbuffers::FlatBufferBuilder &builder, const std::string &root) const;

 private:
  struct File {
    std::uint64_t signature = 0;
    ContentDigest content{};
  };
  struct Folder {
    llvm::StringMap<File> files;
    llvm::StringMap<bool> present;  ///< to "is a folder"
    llvm::StringMap<bool> missing;
    std::optional<ContentDigest> names;
  };
  Folder &folderOf(llvm::StringRef path, llvm::StringRef &name);

  std::map<std::string, Folder, std::less<>> folders_;
  std::set<std::uint64_t> added_;  ///< checksums of folders of other records
};

/// Compares records with the disk. Each path is looked at once, so one object sees one state.
class InputCheck {
 public:
  explicit InputCheck(std::string root) : root_(std::move(root)) {}

  bool holds(const PackedFolders &folders);

  /// True when a content had to be read because its stat data was not the recorded one.
  bool hasDoubted() const { return hasDoubted_; }

 private:
  struct Known {
    PathState state;
    std::optional<ContentDigest> content;
  };
  Known &look(llvm::StringRef path);
  bool holds(const wire::Folder &folder);
  bool isSameContent(llvm::StringRef path, std::uint64_t signature, const ContentDigest &content);

  bool isAsRecorded(const wire::Folder &folder);

  std::string root_;
  std::set<std::uint64_t> holding_;  ///< checksums of folders that were compared
  llvm::StringMap<Known> known_;
  llvm::StringMap<std::optional<ContentDigest>> listings_;
  bool hasDoubted_ = false;
};

}  // namespace piiflow::driver
