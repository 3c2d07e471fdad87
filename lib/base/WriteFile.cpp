#include "base/WriteFile.h"

#include <signal.h>

#include <string>
#include <system_error>

#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::base {
namespace {

namespace fs = llvm::sys::fs;

llvm::Error cannotWrite(llvm::StringRef path, const std::string &why) {
  return llvm::createStringError(std::make_error_code(std::errc::io_error), path + ": cannot be written: " + why);
}

/// Takes the error out of the stream: its destructor would end the process.
std::error_code writeTo(int descriptor, bool shouldClose, llvm::StringRef bytes) {
  llvm::raw_fd_ostream out(descriptor, shouldClose, /*unbuffered=*/true);
  out << bytes;
  std::error_code error = out.error();
  out.clear_error();
  return error;
}

llvm::Error writeInPlace(llvm::StringRef path, llvm::StringRef bytes) {
  int descriptor = -1;
  if (auto error = fs::openFileForWrite(path, descriptor, fs::CD_OpenExisting))
    return cannotWrite(path, error.message());
  if (auto error = writeTo(descriptor, /*shouldClose=*/true, bytes)) return cannotWrite(path, error.message());
  return llvm::Error::success();
}

/// Signals that end the process wait until the file is noted for removal on them.
llvm::Expected<fs::TempFile> createTemporary(const llvm::Twine &model) {
  sigset_t held;
  sigset_t before;
  sigemptyset(&held);
  for (int number : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&held, number);
  pthread_sigmask(SIG_BLOCK, &held, &before);
  llvm::Expected<fs::TempFile> temporary = fs::TempFile::create(model);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  return temporary;
}

}  // namespace

llvm::Error writeFile(llvm::StringRef path, llvm::StringRef bytes) {
  fs::file_status status;
  if (!fs::status(path, status) && !fs::is_regular_file(status)) {
    if (fs::is_directory(status)) return cannotWrite(path, "is a directory");
    return writeInPlace(path, bytes);
  }
  llvm::Expected<fs::TempFile> temporary = createTemporary(path + ".tmp-%%%%%%%%");
  if (!temporary) return cannotWrite(path, llvm::toString(temporary.takeError()));
  if (auto error = writeTo(temporary->FD, /*shouldClose=*/false, bytes)) {
    llvm::consumeError(temporary->discard());
    return cannotWrite(path, error.message());
  }
  if (auto error = temporary->keep(path)) return cannotWrite(path, llvm::toString(std::move(error)));
  return llvm::Error::success();
}

}  // namespace piiflow::base
