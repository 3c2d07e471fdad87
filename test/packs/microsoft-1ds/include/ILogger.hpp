// What the cases call of Microsoft's cpp_client_telemetry 3. Declarations written by hand after lib/include/public/{ILogger,
// EventProperties,ISemanticContext}.hpp of github.com/microsoft/cpp_client_telemetry (row 99 of our reference: read there).
#pragma once

#include <string>

namespace Microsoft {
namespace Applications {
namespace Events {
enum ActionType { ActionType_Click = 1 };
enum TraceLevel { TraceLevel_Information = 2 };
enum UserState { UserState_SignedIn = 4 };
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
  virtual void LogFailure(std::string const& signature, std::string const& detail, EventProperties const& properties) = 0;
  virtual void LogPageView(std::string const& id, std::string const& pageName, EventProperties const& properties) = 0;
  virtual void LogPageAction(std::string const& pageViewId, ActionType actionType, EventProperties const& properties) = 0;
  virtual void LogTrace(TraceLevel level, std::string const& message, EventProperties const& properties) = 0;
  virtual void LogUserState(UserState state, long timeToLiveInMillis, EventProperties const& properties) = 0;
  virtual void LogSampledMetric(std::string const& name, double value, std::string const& units, std::string const& instanceName,
                                std::string const& objectClass, std::string const& objectId,
                                EventProperties const& properties) = 0;
};
}  // namespace Events
}  // namespace Applications
}  // namespace Microsoft
