// Snowplow: the collector decides.
#include "pii_case.h"

#include <snowplow/snowplow.hpp>

void track(snowplow::Tracker& tracker, const User& u) {
  tracker.track(snowplow::StructuredEvent("plan", u.plan));
  tracker.track(snowplow::StructuredEvent("user", u.name));  // expect: user.name -> acme
  snowplow::Subject subject;
  subject.set_user_id(u.plan);
  subject.set_user_id(u.email);                              // expect: user.contact.email -> acme
}

void start(snowplow::Tracker& tracker) {
  snowplow::NetworkConfiguration network("https://collector.acme.example");
  track(tracker, load_user(1));
}

void screens(snowplow::Tracker& tracker, const User& u) {
  std::string plan = u.plan, mail = u.email;
  snowplow::ScreenViewEvent quiet, screen;
  quiet.name = &plan;
  tracker.track(quiet);
  screen.name = &mail;
  tracker.track(screen);                                     // expect: user.contact.email -> acme
}
