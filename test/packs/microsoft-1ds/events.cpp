// Microsoft's telemetry.
#include "pii_case.h"

#include <ILogger.hpp>

using namespace Microsoft::Applications::Events;

void report(ILogger& logger, ISemanticContext& context, const User& u) {
  EventProperties plain("login"), event("login");
  plain.SetProperty("plan", u.plan);
  logger.LogEvent(plain);
  event.SetProperty("mail", u.email, PiiKind_SmtpAddress);
  logger.LogEvent(event);             // expect: user.contact.email -> microsoft-telemetry
  logger.SetContext("plan", u.plan);
  logger.SetContext("name", u.name);  // expect: user.name -> microsoft-telemetry
  context.SetUserId(u.name);          // expect: user.name -> microsoft-telemetry
}
