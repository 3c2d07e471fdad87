// flags: -std=c++20 -DCASE_OWN_VARIANT
// OpenTelemetry with the variant that it brings along.
#include "pii_case.h"

#include <opentelemetry/api.h>

using opentelemetry::trace::Span;

void attributes(Span& span, const User& u) {
  span.SetAttribute("plan", u.plan);
  span.SetAttribute("mail", u.email);  // expect: user.contact.email -> unknown confidence high
}
