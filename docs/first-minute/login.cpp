#include "analytics.h"
#include "user.h"

std::string describe(const User &who) { return "user " + who.email + " on plan " + who.plan; }

void onLogin(Analytics &analytics, const User &user) {
  std::string text = describe(user);
  analytics.track("plan", user.plan);
  analytics.track("login", text);
}
