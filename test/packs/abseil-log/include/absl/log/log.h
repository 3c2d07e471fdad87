// What the tests of the pack need of Abseil's log library, written by hand. Signatures: absl/log/log.h and
// absl/log/internal/log_message.h (github.com/abseil/abseil-cpp, 2026-08-22).
#pragma once
#include <string>
#include <string_view>
namespace absl {
class LogSink;
namespace log_internal {
class LogMessage {
 public:
  LogMessage(const char *file, int line);
  ~LogMessage();
  LogMessage &AtLocation(std::string_view file, int line);
  LogMessage &NoPrefix();
  LogMessage &WithVerbosity(int verbose_level);
  LogMessage &ToSinkAlso(absl::LogSink *sink);
  LogMessage &ToSinkOnly(absl::LogSink *sink);
  LogMessage &InternalStream() { return *this; }
  LogMessage &operator<<(const std::string &v);
  LogMessage &operator<<(std::string_view v);
  LogMessage &operator<<(int v);
  template <int SIZE>
  LogMessage &operator<<(const char (&buf)[SIZE]);
};
}  // namespace log_internal
}  // namespace absl
#define LOG(severity) ::absl::log_internal::LogMessage(__FILE__, __LINE__).InternalStream()
