#include <cerrno>
#include <cstring>
#include <fstream>

#include <fmt/format.h>

#include "models/FileTree.h"

namespace piiflow::models {
namespace {

namespace fs = std::filesystem;

class DiskFiles : public FileTree {
 public:
  bool exists(const fs::path &file) const override {
    std::error_code failure;
    return fs::exists(file, failure);
  }

  std::vector<fs::path> list(const fs::path &folder, bool withHidden) const override {
    std::vector<fs::path> found;
    std::error_code failure;
    fs::recursive_directory_iterator walk(folder, fs::directory_options::skip_permission_denied, failure);
    for (; !failure && walk != fs::recursive_directory_iterator(); walk.increment(failure)) {
      std::error_code ignored;
      if (!walk->is_directory(ignored))
        found.push_back(walk->path());
      else if (!withHidden && walk->path().filename().string().starts_with('.'))
        walk.disable_recursion_pending();
    }
    return found;
  }

  /// Reads pipes too, so `--config <(...)` works.
  std::optional<std::string> read(const fs::path &file, std::string &problem) const override {
    std::error_code failure;
    if (fs::is_directory(file, failure)) {
      problem = "is a directory, not a YAML file";
      return std::nullopt;
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
      problem = fmt::format("cannot be read: {}", std::strerror(errno));
      return std::nullopt;
    }
    std::string text;
    // Piece by piece: a pipe does not say how long it is, and most files are small.
    for (char piece[16384]; stream && text.size() <= kMaxYamlSize;) {
      stream.read(piece, sizeof piece);
      text.append(piece, static_cast<std::size_t>(stream.gcount()));
    }
    if (text.size() > kMaxYamlSize) problem = "is larger than 16 MiB";
    if (stream.bad()) problem = "cannot be read";
    if (!problem.empty()) return std::nullopt;
    return text;
  }

  fs::path resolve(const fs::path &path) const override {
    std::error_code failure;
    const fs::path resolved = fs::weakly_canonical(path, failure);
    return failure ? path : resolved;
  }
};

}  // namespace

const FileTree &diskFiles() {
  static const DiskFiles kFiles;
  return kFiles;
}

}  // namespace piiflow::models
