#include "driver/Paths.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

std::string workingDirectory() {
  llvm::SmallString<256> here;
  if (fs::current_path(here)) return ".";
  return std::string(here);
}

std::string absolutePath(llvm::StringRef text, llvm::StringRef directory) {
  llvm::SmallString<256> result(text);
  path::make_absolute(directory, result);
  path::remove_dots(result, /*remove_dot_dot=*/true);
  return std::string(result);
}

std::string relativePath(llvm::StringRef absolute, llvm::StringRef root) {
  auto below = [](llvm::StringRef file, llvm::StringRef folder) -> llvm::StringRef {
    return file.consume_front(folder.rtrim('/')) && file.consume_front("/") ? file : "";
  };
  if (llvm::StringRef rest = below(absolute, root); !rest.empty()) return rest.str();
  std::string real = realPath(absolute);
  if (llvm::StringRef rest = below(real, realPath(root)); !rest.empty()) return rest.str();
  return absolute.str();
}

std::string findUpwards(llvm::StringRef directory, const std::vector<std::string> &names) {
  for (std::string folder = directory.str(); !folder.empty(); folder = path::parent_path(folder).str()) {
    for (const std::string &name : names) {
      llvm::SmallString<256> candidate(folder);
      path::append(candidate, name);
      // A link that leads nowhere is there: not to be passed over.
      if (fs::exists(candidate) || fs::is_symlink_file(candidate)) return std::string(candidate);
    }
  }
  return "";
}

std::string realPath(llvm::StringRef text) {
  llvm::SmallString<256> result;
  if (fs::real_path(text, result)) return text.str();
  return std::string(result);
}

std::string mapPath(llvm::StringRef text, const std::vector<PathMapping> &maps) {
  for (const PathMapping &map : maps) {
    llvm::StringRef from = llvm::StringRef(map.from).rtrim('/');
    std::size_t at = text.find(from);
    if (from.empty() || at == llvm::StringRef::npos) continue;
    llvm::StringRef rest = text.drop_front(at + from.size());
    // Only whole path components, and only where a path can begin.
    bool begins = at == 0 || (text.starts_with("-") && !text.take_front(at).contains('/'));
    if (!begins || (!rest.empty() && rest.front() != '/')) continue;
    return (text.take_front(at) + llvm::StringRef(map.to).rtrim('/') + rest).str();
  }
  return text.str();
}

}  // namespace piiflow::driver
