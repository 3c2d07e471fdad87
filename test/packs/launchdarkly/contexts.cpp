// LaunchDarkly: contexts.
#include "pii_case.h"

#include <launchdarkly/client.hpp>

void evaluate(launchdarkly::server_side::IClient& client, const User& u) {
  launchdarkly::ContextBuilder builder;
  auto plain = builder.Kind("user", "1").Set("plan", u.plan).Build();
  client.BoolVariation(plain, "flag", false);
  launchdarkly::ContextBuilder other;
  auto context = other.Kind("user", "1").Name(u.name).Build();
  client.BoolVariation(context, "flag", false);  // expect: user.name -> launchdarkly
  client.Identify(context);                      // expect: user.name -> launchdarkly
}
