// What the cases call of opentelemetry-cpp 1.2x. Declarations written by hand after api/include/opentelemetry/{trace/span,
// trace/tracer,logs/logger,logs/log_record,metrics/sync_instruments,baggage/baggage,common/attribute_value}.h and
// exporters/otlp/include/opentelemetry/exporters/otlp/otlp_http_exporter_{factory,options}.h of
// github.com/open-telemetry/opentelemetry-cpp at e35113804 (2026-08-22).
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <variant>

// api/include/opentelemetry/nostd/internal/absl/types/variant.h, which the library uses with its own variant.
namespace absl {
namespace otel_v1 {
template <class... T>
class variant {
 public:
  variant(const variant&);
  template <class U>
  variant(U&& value);
};
}  // namespace otel_v1
}  // namespace absl

namespace opentelemetry {
inline namespace v1 {

namespace nostd {
class string_view {
 public:
  string_view(const char* str) noexcept;
  string_view(const std::basic_string<char>& str) noexcept;
};
template <class T>
using shared_ptr = std::shared_ptr<T>;
}  // namespace nostd

namespace common {
#ifdef CASE_OWN_VARIANT
using AttributeValue = absl::otel_v1::variant<bool, int32_t, int64_t, double, const char*, nostd::string_view>;
#else
using AttributeValue = std::variant<bool, int32_t, int64_t, double, const char*, nostd::string_view>;
#endif
using Attributes = std::initializer_list<std::pair<nostd::string_view, AttributeValue>>;
}  // namespace common

namespace trace {
enum class StatusCode { kUnset, kOk, kError };
class SpanContext {};
class Span {
 public:
  virtual ~Span() = default;
  virtual void SetAttribute(nostd::string_view key, const common::AttributeValue& value) noexcept = 0;
  virtual void AddEvent(nostd::string_view name) noexcept = 0;
  void AddEvent(nostd::string_view name, common::Attributes attributes) noexcept;
  virtual void AddLink(const SpanContext& target, common::Attributes attributes) noexcept = 0;
  virtual void SetStatus(StatusCode code, nostd::string_view description = "") noexcept = 0;
  virtual void UpdateName(nostd::string_view name) noexcept = 0;
  virtual void End() noexcept = 0;
};
class Tracer {
 public:
  virtual ~Tracer() = default;
  nostd::shared_ptr<Span> StartSpan(nostd::string_view name) noexcept;
  nostd::shared_ptr<Span> StartSpan(nostd::string_view name, common::Attributes attributes) noexcept;
};
}  // namespace trace

namespace logs {
enum class Severity : uint8_t { kInfo = 9 };
class LogRecord {
 public:
  virtual ~LogRecord() = default;
  virtual void SetBody(const common::AttributeValue& message) noexcept = 0;
  virtual void SetAttribute(nostd::string_view key, const common::AttributeValue& value) noexcept = 0;
  virtual void SetEventId(int64_t id, nostd::string_view name) noexcept = 0;
};
class Logger {
 public:
  virtual ~Logger() = default;
  template <class... ArgumentType>
  void EmitLogRecord(ArgumentType&&... args);
  template <class... ArgumentType>
  void Trace(ArgumentType&&... args) noexcept;
  template <class... ArgumentType>
  void Debug(ArgumentType&&... args) noexcept;
  template <class... ArgumentType>
  void Info(ArgumentType&&... args) noexcept;
  template <class... ArgumentType>
  void Warn(ArgumentType&&... args) noexcept;
  template <class... ArgumentType>
  void Error(ArgumentType&&... args) noexcept;
  template <class... ArgumentType>
  void Fatal(ArgumentType&&... args) noexcept;
  virtual void Log(Severity severity, nostd::string_view message) noexcept;
};
}  // namespace logs

namespace metrics {
template <class T>
class Counter {
 public:
  virtual ~Counter() = default;
  virtual void Add(T value) noexcept = 0;
  void Add(T value, common::Attributes attributes) noexcept;
};
template <class T>
class UpDownCounter {
 public:
  virtual ~UpDownCounter() = default;
  void Add(T value, common::Attributes attributes) noexcept;
};
template <class T>
class Histogram {
 public:
  virtual ~Histogram() = default;
  void Record(T value, common::Attributes attributes) noexcept;
};
template <class T>
class Gauge {
 public:
  virtual ~Gauge() = default;
  void Record(T value, common::Attributes attributes) noexcept;
};
}  // namespace metrics

namespace baggage {
class Baggage {
 public:
  nostd::shared_ptr<Baggage> Set(const nostd::string_view& key, const nostd::string_view& value) noexcept;
};
}  // namespace baggage

namespace sdk::trace {
class SpanExporter {
 public:
  virtual ~SpanExporter() = default;
};
}  // namespace sdk::trace

namespace exporter::otlp {
struct OtlpHttpExporterOptions {
  std::string url;
};
class OtlpHttpExporterFactory {
 public:
  static std::unique_ptr<sdk::trace::SpanExporter> Create(const OtlpHttpExporterOptions& options);
};
struct OtlpHttpLogRecordExporterOptions {
  std::string url;
};
struct OtlpHttpMetricExporterOptions {
  std::string url;
};
struct OtlpGrpcExporterOptions {
  std::string endpoint;
};
struct OtlpGrpcLogRecordExporterOptions : OtlpGrpcExporterOptions {};
struct OtlpGrpcMetricExporterOptions : OtlpGrpcExporterOptions {};
class OtlpHttpLogRecordExporterFactory {
 public:
  static std::unique_ptr<sdk::trace::SpanExporter> Create(const OtlpHttpLogRecordExporterOptions& options);
};
class OtlpHttpMetricExporterFactory {
 public:
  static std::unique_ptr<sdk::trace::SpanExporter> Create(const OtlpHttpMetricExporterOptions& options);
};
class OtlpGrpcExporterFactory {
 public:
  static std::unique_ptr<sdk::trace::SpanExporter> Create(const OtlpGrpcExporterOptions& options);
};
class OtlpGrpcLogRecordExporterFactory {
 public:
  static std::unique_ptr<sdk::trace::SpanExporter> Create(const OtlpGrpcLogRecordExporterOptions& options);
};
class OtlpGrpcMetricExporterFactory {
 public:
  static std::unique_ptr<sdk::trace::SpanExporter> Create(const OtlpGrpcMetricExporterOptions& options);
};
}  // namespace exporter::otlp

namespace exporter::zipkin {
struct ZipkinExporterOptions {
  std::string endpoint;
};
class ZipkinExporterFactory {
 public:
  static std::unique_ptr<sdk::trace::SpanExporter> Create(const ZipkinExporterOptions& options);
};
}  // namespace exporter::zipkin

}  // namespace v1
}  // namespace opentelemetry
