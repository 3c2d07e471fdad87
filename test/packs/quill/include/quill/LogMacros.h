// What the tests of the pack need of Quill, written by hand. Signatures: quill/Logger.h and quill/LogMacros.h
// (github.com/odygrd/quill, 2026-07-16).
#pragma once
namespace quill {
enum class LogLevel { Info };
struct MacroMetadata {
  const char *format;
};
struct FrontendOptions {};
template <typename TFrontendOptions>
class LoggerImpl {
 public:
  template <LogLevel log_statement_level>
  bool should_log_statement() const;
  template <bool enable_immediate_flush, typename... Args>
  bool log_statement(MacroMetadata const *macro_metadata, Args &&...fmt_args);
  template <bool enable_immediate_flush, typename... Args>
  bool log_statement_runtime_metadata(MacroMetadata const *macro_metadata, Args &&...fmt_args);
};
using Logger = LoggerImpl<FrontendOptions>;
}  // namespace quill
#define LOG_INFO(logger, fmt, ...)                                                                                    \
  do {                                                                                                                \
    auto &&quill_macro_logger_ = (logger);                                                                            \
    if (quill_macro_logger_->template should_log_statement<quill::LogLevel::Info>()) {                                \
      static constexpr quill::MacroMetadata quill_macro_metadata_{fmt};                                               \
      quill_macro_logger_->template log_statement<false>(&quill_macro_metadata_, ##__VA_ARGS__);                      \
    }                                                                                                                 \
  } while (0)
