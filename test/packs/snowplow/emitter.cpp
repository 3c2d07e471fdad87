// Snowplow: an emitter that was given its collector.
#include "pii_case.h"

#include <snowplow/snowplow.hpp>

void track(snowplow::EventStore* store, const User& u) {
  snowplow::Emitter emitter(store, "https://collector.globex.example");
  snowplow::Subject subject;
  subject.set_ip_address(u.plan);
  subject.set_ip_address(u.phone);  // expect: user.contact.phone_number -> globex
  subject.set_useragent(u.plan);
  subject.set_useragent(u.name);    // expect: user.name -> globex
  subject.set_language(u.plan);
  subject.set_language(u.email);    // expect: user.contact.email -> globex
}
