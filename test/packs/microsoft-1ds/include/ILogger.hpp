// What the cases call of Microsoft's cpp_client_telemetry 3. Declarations written by hand after lib/include/public/{ILogger,
// EventProperties,ISemanticContext}.hpp of github.com/microsoft/cpp_client_telemetry (row 99 of our reference: read there).
#pragma once

#include <string>

namespace Microsoft {
namespace Applications {
namespace Events {
enum PiiKind { PiiKind_None = 0, PiiKind_SmtpAddress = 4 };
class EventProperties {
 public:
  EventProperties(const std::string& name);
  void SetProperty(const std::string& name, const std::string& value, PiiKind piiKind = PiiKind_None);
};
class ISemanticContext {
 public:
  virtual void SetUserId(const std::string& userId, PiiKind piiKind = PiiKind_None) = 0;
};
class ILogger {
 public:
  virtual ~ILogger() {}
  virtual void SetContext(const std::string& name, const std::string& value, PiiKind piiKind = PiiKind_None) = 0;
  virtual void LogEvent(EventProperties const& properties) = 0;
};
}  // namespace Events
}  // namespace Applications
}  // namespace Microsoft
