// Firebase Analytics.
#include "pii_case.h"

#include <firebase/analytics.h>

namespace analytics = firebase::analytics;

int main() {
  User u = load_user(1);
  analytics::LogEvent("login", "plan", u.plan.c_str());
  analytics::LogEvent("login", "user", u.name.c_str());    // expect: user.name -> google-analytics
  analytics::SetUserProperty("plan", u.plan.c_str());
  analytics::SetUserProperty("name", u.name.c_str());      // expect: user.name -> google-analytics
  analytics::SetDefaultEventParameters({{"plan", u.plan}});
  analytics::SetDefaultEventParameters({{"phone", u.phone}});  // expect: user.contact.phone_number -> google-analytics
  analytics::SetUserId(u.plan.c_str());
  analytics::SetUserId(u.email.c_str());                   // expect: user.contact.email -> google-analytics
  analytics::InitiateOnDeviceConversionMeasurementWithEmailAddress(u.email.c_str());  // expect: user.contact.email -> google-analytics
  analytics::Parameter plain[] = {{"plan", u.plan}};
  analytics::LogEvent("login", plain, 1);
  analytics::Parameter parameters[] = {{"phone", u.phone}};
  analytics::LogEvent("login", parameters, 1);             // expect: user.contact.phone_number -> google-analytics
}
