// The file system as the front end sees it, with every answer written down.
#pragma once

#include "driver/InputRecord.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace piiflow::driver {

/// Contents that this process has digested before: many units read the same headers.
struct KnownContents {
  struct Entry {
    std::uint64_t signature = 0;
    ContentDigest content{};
  };
  llvm::StringMap<Entry> byPath;
};

class RecordingFiles : public llvm::vfs::ProxyFileSystem {
 public:
  RecordingFiles(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files, InputRecord &record, KnownContents &known)
      : ProxyFileSystem(std::move(files)), record_(record), known_(known) {}

  /// A file of our own, which no answer depends on but by what was recorded when it was made.
  void leaveOut(std::string path) { leftOut_ = std::move(path); }

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &path) override;
  bool exists(const llvm::Twine &path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &folder, std::error_code &code) override;

 private:
  bool isLeftOut(const llvm::Twine &path) const;
  std::string absolute(const llvm::Twine &path) const;

  InputRecord &record_;
  KnownContents &known_;
  std::string leftOut_;
};

}  // namespace piiflow::driver
