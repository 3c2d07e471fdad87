#include "driver/RecordingFiles.h"

#include "llvm/ADT/SmallString.h"

namespace piiflow::driver {
namespace {

/// An open file whose content is digested when it is read.
class RecordedFile : public llvm::vfs::File {
 public:
  RecordedFile(std::unique_ptr<llvm::vfs::File> file, std::string path, InputRecord &record, KnownContents &known)
      : file_(std::move(file)),
        path_(std::move(path)),
        signature_(stateOf(path_).signature),  // before the content is read: a change in between shows later
        record_(record),
        known_(known) {}

  llvm::ErrorOr<llvm::vfs::Status> status() override { return file_->status(); }
  llvm::ErrorOr<std::string> getName() override { return file_->getName(); }
  std::error_code close() override { return file_->close(); }

  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine &name, int64_t size,
                                                               bool needsTerminator, bool isVolatile) override {
    auto buffer = file_->getBuffer(name, size, needsTerminator, isVolatile);
    if (buffer) take((*buffer)->getBuffer());
    return buffer;
  }

 private:
  void take(llvm::StringRef bytes) {
    KnownContents::Entry &known = known_.byPath[path_];
    if (signature_ == 0 || known.signature != signature_) known = {signature_, digestOf(bytes)};
    record_.addFile(path_, signature_, known.content);
  }

  std::unique_ptr<llvm::vfs::File> file_;
  std::string path_;
  std::uint64_t signature_;
  InputRecord &record_;
  KnownContents &known_;
};

}  // namespace

std::string RecordingFiles::absolute(const llvm::Twine &path) const {
  llvm::SmallString<256> result;
  path.toVector(result);
  if (makeAbsolute(result)) return path.str();
  return std::string(result);
}

bool RecordingFiles::isLeftOut(const llvm::Twine &path) const {
  llvm::SmallString<256> buffer;
  return !leftOut_.empty() && path.toStringRef(buffer) == leftOut_;
}

llvm::ErrorOr<llvm::vfs::Status> RecordingFiles::status(const llvm::Twine &path) {
  llvm::ErrorOr<llvm::vfs::Status> status = ProxyFileSystem::status(path);
  if (isLeftOut(path)) return status;
  if (status)
    record_.addPresent(absolute(path), status->isDirectory());
  else
    record_.addMissing(absolute(path));
  return status;
}

bool RecordingFiles::exists(const llvm::Twine &path) { return static_cast<bool>(status(path)); }

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> RecordingFiles::openFileForRead(const llvm::Twine &path) {
  if (isLeftOut(path)) return ProxyFileSystem::openFileForRead(path);
  std::string name = absolute(path);
  auto file = ProxyFileSystem::openFileForRead(path);
  if (!file) {
    // A folder opened as a file is there all the same.
    status(path);
    return file;
  }
  // A folder can be opened too: `#include <list>` where a folder of that name stands in the way.
  const llvm::ErrorOr<llvm::vfs::Status> status = (*file)->status();
  record_.addPresent(name, status && status->isDirectory());
  return std::make_unique<RecordedFile>(std::move(*file), std::move(name), record_, known_);
}

llvm::vfs::directory_iterator RecordingFiles::dir_begin(const llvm::Twine &folder, std::error_code &code) {
  const std::string name = absolute(folder);
  if (std::optional<ContentDigest> names = listingOf(name))
    record_.addListing(name, *names);
  else
    record_.addMissing(name);
  return ProxyFileSystem::dir_begin(folder, code);
}

}  // namespace piiflow::driver
