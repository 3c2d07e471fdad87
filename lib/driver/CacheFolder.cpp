#include "driver/CacheFolder.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <tuple>
#include <vector>

#include "base/WriteFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

namespace piiflow::driver {
namespace {

namespace fs = llvm::sys::fs;
using namespace std::chrono_literals;

constexpr llvm::StringLiteral kMagic = "PFCACHE1";
constexpr std::size_t kHead = 16;  // the magic and a checksum; the content is aligned to 8 bytes
constexpr auto kInUse = 60min;

bool isOurs(llvm::StringRef path) {
  return path.ends_with(".pfu") || path.ends_with(".in") || path.ends_with(".run") || path.ends_with(".flows") ||
         path.ends_with(".model") || path.ends_with(".facts") || path.ends_with(".pch") || path.ends_with(".headers") ||
         path.contains(".tmp-");
}

struct Stored {
  std::string path;
  std::uint64_t size = 0;
  llvm::sys::TimePoint<> used;
};

}  // namespace

std::string CacheFolder::pathOf(llvm::StringRef name) const {
  llvm::SmallString<256> path(path_);
  llvm::sys::path::append(path, name);
  return std::string(path);
}

CacheFolder::Content CacheFolder::read(llvm::StringRef name) const {
  auto buffer = llvm::MemoryBuffer::getFile(pathOf(name), /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return {};
  llvm::StringRef bytes = (*buffer)->getBuffer();
  std::uint64_t checksum = 0;
  if (bytes.size() <= kHead || !bytes.consume_front(kMagic)) return {};
  std::memcpy(&checksum, bytes.data(), sizeof checksum);
  bytes = bytes.drop_front(sizeof checksum);
  if (llvm::xxh3_64bits(bytes) != checksum) return {};
  return {std::move(*buffer), bytes};
}

llvm::Error CacheFolder::write(llvm::StringRef name, llvm::StringRef bytes) const {
  const std::uint64_t checksum = llvm::xxh3_64bits(bytes);
  std::string text = kMagic.str();
  text.append(reinterpret_cast<const char *>(&checksum), sizeof checksum);
  text += bytes;
  return base::writeFile(pathOf(name), text);
}

void CacheFolder::touch(llvm::StringRef name) const {
  utimensat(AT_FDCWD, pathOf(name).c_str(), nullptr, 0);  // that it may fail only shortens the file's life
}

bool CacheFolder::isOld(llvm::StringRef name) const {
  fs::file_status status;
  if (fs::status(pathOf(name), status)) return false;
  return std::chrono::system_clock::now() - status.getLastModificationTime() > kInUse / 2;
}

void CacheFolder::trim(std::uint64_t mebibytes) const {
  std::vector<Stored> files;
  std::uint64_t size = 0;
  std::error_code code;
  const auto now = std::chrono::system_clock::now();
  for (fs::directory_iterator at(path_, code), end; at != end && !code; at.increment(code)) {
    fs::file_status status;
    if (!isOurs(at->path()) || fs::status(at->path(), status) || !fs::is_regular_file(status)) continue;
    // A time to come (a clock that was set back) is as good as none.
    const auto used = std::min<llvm::sys::TimePoint<>>(status.getLastModificationTime(), now);
    if (llvm::StringRef(at->path()).contains(".tmp-")) {
      if (now - used > kInUse) std::ignore = fs::remove(at->path());
      continue;
    }
    files.push_back({at->path(), status.getSize(), used});
    size += status.getSize();
  }
  if (size <= mebibytes << 20) return;
  std::sort(files.begin(), files.end(),
            [](const Stored &a, const Stored &b) { return a.used != b.used ? a.used < b.used : a.path < b.path; });
  const std::uint64_t wanted = (mebibytes << 20) / 10 * 8;
  for (const Stored &file : files) {
    if (size <= wanted || now - file.used < kInUse) return;
    if (!fs::remove(file.path)) size -= file.size;
  }
}

}  // namespace piiflow::driver
