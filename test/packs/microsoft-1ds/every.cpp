// Every kind of event.
#include "pii_case.h"

#include <ILogger.hpp>

using namespace Microsoft::Applications::Events;

EventProperties properties(const std::string& text) {
  EventProperties result("login");
  result.SetProperty("user", text);
  return result;
}

void events(ILogger& logger, const User& u) {
  logger.LogFailure("signature", "detail", properties(u.plan));
  logger.LogFailure("signature", "detail", properties(u.email));  // expect: user.contact.email -> microsoft-telemetry
  logger.LogPageView("1", "page", properties(u.plan));
  logger.LogPageView("1", "page", properties(u.name));           // expect: user.name -> microsoft-telemetry
  logger.LogPageAction("1", ActionType_Click, properties(u.plan));
  logger.LogPageAction("1", ActionType_Click, properties(u.phone));  // expect: user.contact.phone_number -> microsoft-telemetry
  logger.LogTrace(TraceLevel_Information, u.plan, properties(""));
  logger.LogTrace(TraceLevel_Information, u.email, properties(""));  // expect: user.contact.email -> microsoft-telemetry
  logger.LogUserState(UserState_SignedIn, 1000, properties(u.plan));
  logger.LogUserState(UserState_SignedIn, 1000, properties(u.name));  // expect: user.name -> microsoft-telemetry
  logger.LogSampledMetric("calls", 1, "", "", "", u.plan, properties(""));
  logger.LogSampledMetric("calls", 1, "", "", "", u.phone, properties(""));  // expect: user.contact.phone_number -> microsoft-telemetry
}
