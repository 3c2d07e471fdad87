#include "driver/Output.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "base/WriteFile.h"
#include "driver/Paths.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {

namespace fs = llvm::sys::fs;

llvm::Error writeToStandardOutput(llvm::StringRef bytes) {
  while (!bytes.empty()) {
    ssize_t put = write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) {
      return llvm::createStringError(std::error_code(errno, std::generic_category()),
                                     "standard output cannot be written: %s", std::strerror(errno));
    }
    bytes = bytes.drop_front(static_cast<std::size_t>(put));
  }
  return llvm::Error::success();
}

llvm::Error checkWritable(const std::string &path) {
  auto refuse = [&](const std::string &why) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s: cannot be written: %s", path.c_str(),
                                   why.c_str());
  };
  if (fs::is_directory(path)) return refuse("is a folder; name a file in it");
  std::string folder = llvm::sys::path::parent_path(path).str();
  if (folder.empty()) folder = ".";
  if (!fs::is_directory(folder)) return refuse("there is no folder " + folder + "; make it first");
  const char *checked = fs::exists(path) && !fs::is_regular_file(path) ? path.c_str() : folder.c_str();
  if (access(checked, W_OK) != 0) return refuse(std::strerror(errno));
  return llvm::Error::success();
}

llvm::Error replaceText(const std::string &path, llvm::StringRef text) {
  const std::string file = realPath(path);
  const llvm::ErrorOr<fs::perms> permissions = fs::getPermissions(file);
  if (llvm::Error error = base::writeFile(file, text)) return error;
  const std::error_code code = permissions ? fs::setPermissions(file, *permissions) : std::error_code();
  if (!code) return llvm::Error::success();
  return llvm::createStringError(code, "%s: its permissions cannot be set: %s", path.c_str(), code.message().c_str());
}

bool wantsColor(Color color) {
  if (color != Color::Auto) return color == Color::Always;
  const char *terminal = std::getenv("TERM");
  const char *refused = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) && !(refused && *refused) && terminal && std::strcmp(terminal, "dumb") != 0;
}

}  // namespace piiflow::driver
