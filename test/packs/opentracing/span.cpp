// needs: opentracing/span.h libopentracing-dev
// flags: -std=c++17 -Wno-everything
// OpenTracing: tags, baggage, names.
#include "pii_case.h"

#include <opentracing/span.h>
#include <opentracing/tracer.h>

void trace(opentracing::Span& span, const User& u) {
  span.SetTag("plan", u.plan);
  span.SetTag("mail", u.email);            // expect: user.contact.email -> unknown
  span.SetBaggageItem("user", u.name);     // expect: user.name -> unknown
  span.SetBaggageItem("plan", u.plan);
  span.SetOperationName("to " + u.phone);  // expect: user.contact.phone_number -> unknown
}
