#include "driver/AuditLog.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/Digest.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace piiflow::driver {
namespace {

// {"record":RECORD,"sha256":"DIGEST"}: the digest is of RECORD's bytes as they stand there.
constexpr llvm::StringRef kHead = "{\"record\":";
constexpr llvm::StringRef kMiddle = ",\"sha256\":\"";
constexpr llvm::StringRef kTail = "\"}";
constexpr std::size_t kDigestSize = 64;

llvm::Error complain(const std::string &path, const std::string &what) {
  return llvm::createStringError("audit log '" + path + "': " + what);
}

struct Line {
  llvm::StringRef record;
  llvm::StringRef digest;
};

bool splitLine(llvm::StringRef text, Line &line) {
  if (!text.consume_front(kHead) || !text.consume_back(kTail) || text.size() < kDigestSize + kMiddle.size())
    return false;
  line.digest = text.take_back(kDigestSize);
  text = text.drop_back(kDigestSize);
  if (!text.consume_back(kMiddle)) return false;
  line.record = text;
  return true;
}

/// Empty, or what is wrong with the line as the `sequence`th behind `previous`.
std::string checkLine(llvm::StringRef text, std::uint64_t sequence, const std::string &previous, std::string &digest) {
  Line line;
  if (!splitLine(text, line)) return "is no record";
  digest = base::sha256Hex(line.record);
  if (digest != line.digest) return "was changed: its digest does not fit";
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(line.record);
  if (!value) {
    llvm::consumeError(value.takeError());
    return "is no record";
  }
  const llvm::json::Object *record = value->getAsObject();
  if (!record || record->getString("previous") != llvm::StringRef(previous))
    return "does not follow the one before: a record was left out, put in or moved";
  if (record->getInteger("sequence") != static_cast<std::int64_t>(sequence)) return "has another number than its place";
  return {};
}

/// A file that is open and locked until the end.
class LockedFile {
 public:
  explicit LockedFile(const std::string &path) : file_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
    while (file_ >= 0 && flock(file_, LOCK_EX) != 0) {
      if (errno == EINTR) continue;
      const int error = errno;
      ::close(file_);
      file_ = -1;
      errno = error;
    }
  }
  ~LockedFile() {
    if (file_ >= 0) ::close(file_);
  }
  LockedFile(const LockedFile &) = delete;
  LockedFile &operator=(const LockedFile &) = delete;

  bool isOpen() const { return file_ >= 0; }

  bool isRegular() const {
    struct stat status;
    return fstat(file_, &status) == 0 && S_ISREG(status.st_mode);
  }

  /// The last line with its end; the whole file when it has no more.
  bool readLastLine(std::string &line) const {
    off_t end = lseek(file_, 0, SEEK_END);
    constexpr off_t kBlock = 65536;
    while (end > 0) {
      const off_t begin = end > kBlock ? end - kBlock : 0;
      std::string block(static_cast<std::size_t>(end - begin), '\0');
      if (pread(file_, block.data(), block.size(), begin) != static_cast<ssize_t>(block.size())) return false;
      const std::size_t last = block.size() - (line.empty() ? 1 : 0);
      const std::size_t at = last == 0 ? std::string::npos : block.rfind('\n', last - 1);
      line.insert(0, block.substr(at == std::string::npos ? 0 : at + 1));
      if (at != std::string::npos) break;
      end = begin;
    }
    return end >= 0;
  }

  bool append(llvm::StringRef bytes) const {
    if (lseek(file_, 0, SEEK_END) < 0) return false;
    while (!bytes.empty()) {
      const ssize_t put = ::write(file_, bytes.data(), bytes.size());
      if (put < 0 && errno == EINTR) continue;
      if (put < 0) return false;
      bytes = bytes.drop_front(static_cast<std::size_t>(put));
    }
    return fsync(file_) == 0;
  }

 private:
  int file_;
};

}  // namespace

std::string auditStart() { return std::string(kDigestSize, '0'); }

llvm::Expected<std::string> appendToAuditLog(
    const std::string &path,
    llvm::function_ref<std::string(std::uint64_t sequence, const std::string &previous)> makeRecord) {
  const LockedFile file(path);
  if (!file.isOpen()) return complain(path, std::string("cannot be written: ") + std::strerror(errno));
  if (!file.isRegular()) return complain(path, "is no plain file");
  std::string last;
  if (!file.readLastLine(last)) return complain(path, std::string("cannot be read: ") + std::strerror(errno));
  std::uint64_t sequence = 1;
  std::string previous = auditStart();
  if (!last.empty()) {
    Line line;
    llvm::StringRef text = last;
    const bool isWhole =
        text.consume_back("\n") && splitLine(text, line) && base::sha256Hex(line.record) == line.digest;
    llvm::Expected<llvm::json::Value> value = llvm::json::parse(isWhole ? line.record : "null");
    if (!value) return value.takeError();
    const std::optional<std::int64_t> number =
        value->getAsObject() ? value->getAsObject()->getInteger("sequence") : std::nullopt;
    if (!number) return complain(path, "its last line is no whole record; nothing was added: piiflow audit verify");
    sequence = static_cast<std::uint64_t>(*number) + 1;
    previous = line.digest.str();
  }
  const std::string record = makeRecord(sequence, previous);
  const std::string digest = base::sha256Hex(record);
  if (!file.append((kHead + record + kMiddle + digest + kTail + "\n").str()))
    return complain(path, std::string("cannot be written: ") + std::strerror(errno));
  return digest;
}

llvm::Expected<AuditResult> verifyAuditLog(const std::string &path, const std::string &head) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return complain(path, buffer.getError().message());
  AuditResult result;
  result.head = auditStart();
  llvm::StringRef rest = (*buffer)->getBuffer();
  while (!rest.empty()) {
    result.line = result.records + 1;
    const std::size_t end = rest.find('\n');
    if (end == llvm::StringRef::npos) {
      result.problem = "is cut short";
      return result;
    }
    std::string digest;
    result.problem = checkLine(rest.take_front(end), result.records + 1, result.head, digest);
    if (!result.problem.empty()) return result;
    result.head = digest;
    ++result.records;
    if (llvm::StringRef(digest).equals_insensitive(head)) result.headAt = result.records;
    rest = rest.drop_front(end + 1);
  }
  if (!head.empty() && result.headAt == 0) {
    result.line = result.records;
    result.problem = "has no record with the digest " + head + ": its end was cut off, or it was written anew";
  }
  return result;
}

}  // namespace piiflow::driver
