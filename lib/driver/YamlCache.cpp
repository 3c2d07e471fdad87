#include "driver/YamlCache.h"

#include "base/Digest.h"
#include "driver/ToolIdentity.h"

namespace piiflow::driver {
namespace {

std::string nameOf(const std::string &digest) { return base::blake3Hex(toolIdentity() + digest, 16) + ".model"; }

}  // namespace

std::optional<std::string> YamlCache::find(const std::string &digest) const {
  const std::string name = nameOf(digest);
  const CacheFolder::Content content = folder_.read(name);
  if (content.bytes.empty()) return std::nullopt;
  if (folder_.isOld(name)) folder_.touch(name);
  return content.bytes.str();
}

void YamlCache::keep(const std::string &digest, const std::string &bytes) const {
  llvm::consumeError(folder_.write(nameOf(digest), bytes));  // the next run parses again
}

}  // namespace piiflow::driver
