#include "driver/LspTransport.h"

#include <unistd.h>

#include <cerrno>

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::driver {

bool LspTransport::receive() {
  char bytes[65536];
  ssize_t got = 0;
  do {
    got = read(input_, bytes, sizeof bytes);
  } while (got < 0 && errno == EINTR);
  if (got <= 0) return false;
  buffer_.append(bytes, static_cast<std::size_t>(got));
  return true;
}

std::optional<llvm::Expected<llvm::json::Value>> LspTransport::next() {
  const std::size_t end = buffer_.find("\r\n\r\n");
  if (end == std::string::npos) return std::nullopt;
  std::size_t length = 0;
  bool hasLength = false;
  llvm::SmallVector<llvm::StringRef> lines;
  llvm::StringRef(buffer_).take_front(end).split(lines, "\r\n");
  for (llvm::StringRef line : lines) {
    auto [name, value] = line.split(':');
    if (name.equals_insensitive("content-length")) hasLength = !value.trim().getAsInteger(10, length);
  }
  const std::size_t begin = end + 4;
  if (!hasLength) {
    buffer_.erase(0, begin);
    return llvm::Expected<llvm::json::Value>(llvm::createStringError("a message without Content-Length"));
  }
  if (buffer_.size() - begin < length) return std::nullopt;
  llvm::Expected<llvm::json::Value> message = llvm::json::parse(llvm::StringRef(buffer_).substr(begin, length));
  buffer_.erase(0, begin + length);
  return message;
}

void LspTransport::send(llvm::json::Object message) {
  message["jsonrpc"] = "2.0";
  std::string body;
  llvm::raw_string_ostream(body) << llvm::json::Value(std::move(message));
  const std::string bytes = "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  for (std::size_t at = 0; at < bytes.size();) {
    const ssize_t put = write(output_, bytes.data() + at, bytes.size() - at);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return;  // nobody reads any more: the input ends soon
    at += static_cast<std::size_t>(put);
  }
}

}  // namespace piiflow::driver
