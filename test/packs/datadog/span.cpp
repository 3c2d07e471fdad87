// Datadog: what is attached to a span.
#include "pii_case.h"

#include <datadog/span.h>

void trace(datadog::tracing::Span& span, const User& u) {
  span.set_tag("plan", u.plan);
  span.set_tag("mail", u.email);             // expect: user.contact.email -> datadog
  span.set_error_message("no " + u.name);    // expect: user.name -> datadog
  span.set_error_message("no " + u.plan);
  span.set_resource_name(u.plan);
  span.set_resource_name(u.name);            // expect: user.name -> datadog
  span.set_name(u.plan);
  span.set_name(u.phone);                    // expect: user.contact.phone_number -> datadog
  span.set_service_name(u.plan);
  span.set_service_name(u.email);            // expect: user.contact.email -> datadog
  span.set_error_stack("in " + u.plan);
  span.set_error_stack("in " + u.name);      // expect: user.name -> datadog
}
