// needs: nlohmann/json.hpp nlohmann-json3-dev
// Snowplow: events of the customer's own schema.
#include "pii_case.h"

#include <snowplow/events/self_describing_event.hpp>

void track(snowplow::Tracker& tracker, const User& u) {
  snowplow::NetworkConfiguration network("https://collector.acme.example");
  snowplow::json plan, name;
  plan["value"] = u.plan;
  tracker.track(snowplow::SelfDescribingEvent(snowplow::SelfDescribingJson("iglu:example/plan/jsonschema/1-0-0", plan)));
  name["value"] = u.name;
  snowplow::SelfDescribingJson data("iglu:example/user/jsonschema/1-0-0", name);
  snowplow::SelfDescribingEvent event(data);
  tracker.track(event);  // expect: user.name -> acme
}
