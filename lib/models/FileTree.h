// Where the user's YAML files are read from: the disk, or a revision of a repository.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace piiflow::models {

/// All paths are absolute.
class FileTree {
 public:
  virtual ~FileTree() = default;
  virtual bool exists(const std::filesystem::path &file) const = 0;
  /// All files below the folder; hidden folders only when `withHidden`.
  virtual std::vector<std::filesystem::path> list(const std::filesystem::path &folder, bool withHidden) const = 0;
  /// The content, or null with `problem` set.
  virtual std::optional<std::string> read(const std::filesystem::path &file, std::string &problem) const = 0;
  /// With links resolved.
  virtual std::filesystem::path resolve(const std::filesystem::path &path) const = 0;
};

inline constexpr std::size_t kMaxYamlSize = 16u << 20;

/// The disk of this machine. Links to folders are not followed when files are listed: they may lead in circles.
const FileTree &diskFiles();

}  // namespace piiflow::models
