#include "driver/UnitCache.h"

#include <cstdlib>

#include "base/Digest.h"
#include "base/Version.h"
#include "driver/Paths.h"
#include "flow/UnitFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

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

std::string cachedUnitPath(const std::string &cacheDir, const lower::ExtractOptions &options) {
  std::string key;
  auto add = [&key](llvm::StringRef part) { key += std::to_string(part.size()) + ":" + part.str(); };
  add(base::toolVersion());
  add(std::to_string(flow::kFormatVersion));
  for (const std::string &part : {options.root, options.workingDirectory, options.file, options.resourceDir}) add(part);
  add(std::to_string(int(options.fullBodies) * 2 + int(options.isBuiltMoreThanOnce)));
  for (const std::string &flag : options.flags) add(flag);
  for (const char *name : {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "SOURCE_DATE_EPOCH", "PATH"}) {
    const char *value = std::getenv(name);
    add(value ? value : "");
  }
  llvm::SmallString<256> path(cacheDir);
  llvm::sys::path::append(path, base::blake3Hex(key, 16) + ".pfu");
  return std::string(path);
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
