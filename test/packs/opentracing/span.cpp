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

void start(opentracing::Tracer& tracer, opentracing::Span& span, const User& u) {
  tracer.StartSpan("to " + u.plan);
  tracer.StartSpan("to " + u.email);       // expect: user.contact.email -> unknown
  opentracing::StartSpanOptions quiet, options;
  quiet.tags.emplace_back("plan", u.plan);
  tracer.StartSpanWithOptions("to", quiet);
  options.tags.emplace_back("name", u.name);
  tracer.StartSpanWithOptions("to", options);  // expect: user.name -> unknown
  span.Log({{"plan", u.plan}});
  span.Log({{"phone", u.phone}});          // expect: user.contact.phone_number -> unknown
}
