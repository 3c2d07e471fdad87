#include "driver/PackDir.h"

#include "driver/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

std::string findPackDir(const std::string &flag) {
  if (!flag.empty()) return flag;
  static int anchor;
  std::string folder = path::parent_path(fs::getMainExecutable("piiflow", &anchor)).str();
  llvm::SmallString<256> installed(path::parent_path(folder));
  path::append(installed, "share", "piiflow", "packs");
  if (fs::is_directory(installed)) return std::string(installed);
  if (fs::is_directory(PIIFLOW_PACK_DIR)) return PIIFLOW_PACK_DIR;
  return findUpwards(folder, {"annotations/packs"});
}

}  // namespace piiflow::driver
