// Events, and what is set for all of them, leave to GameAnalytics.
#include "pii_case.h"

#include <GameAnalytics.h>

using gameanalytics::GameAnalytics;

void events(const User& u) {
  GameAnalytics::configureUserId("7");
  GameAnalytics::configureUserId(u.email.c_str());                                     // expect: user.contact.email -> gameanalytics
  GameAnalytics::addDesignEvent("login", u.plan.c_str());
  GameAnalytics::addDesignEvent("login", u.name.c_str());                              // expect: user.name -> gameanalytics
  GameAnalytics::addErrorEvent(gameanalytics::Critical, "disk full");
  GameAnalytics::addErrorEvent(gameanalytics::Critical, ("no such user " + u.name).c_str());  // expect: user.name -> gameanalytics
  GameAnalytics::addBusinessEvent("EUR", 1, "plan", u.plan.c_str(), "shop");
  GameAnalytics::addBusinessEvent("EUR", 1, "plan", u.phone.c_str(), "shop");          // expect: user.contact.phone_number -> gameanalytics
  GameAnalytics::addResourceEvent(gameanalytics::Source, "gold", 1, "a", "b", u.plan.c_str());
  GameAnalytics::addResourceEvent(gameanalytics::Source, "gold", 1, "a", "b", u.email.c_str());  // expect: user.contact.email -> gameanalytics
  GameAnalytics::addProgressionEvent(gameanalytics::Start, "a", "b", u.plan.c_str());
  GameAnalytics::addProgressionEvent(gameanalytics::Start, "a", "b", u.name.c_str());  // expect: user.name -> gameanalytics
  GameAnalytics::setCustomDimension01(u.plan.c_str());
  GameAnalytics::setCustomDimension01(u.name.c_str());                                 // expect: user.name -> gameanalytics
  GameAnalytics::setCustomDimension02(u.name.c_str());                                 // expect: user.name -> gameanalytics
  GameAnalytics::setCustomDimension03(u.name.c_str());                                 // expect: user.name -> gameanalytics
  GameAnalytics::setGlobalCustomEventFields(u.plan.c_str());
  GameAnalytics::setGlobalCustomEventFields(u.email.c_str());                          // expect: user.contact.email -> gameanalytics
}
