// needs: opentracing/span.h libopentracing-dev
// flags: -std=c++17 -Wno-everything
// OpenTracing: tags that a span begins with; each call with its twin.
#include "pii_case.h"

#include <opentracing/tracer.h>

void tags(opentracing::Tracer& t, const User& u) {
  { t.StartSpan("to", {opentracing::SetTag("k", u.name)}); }  // expect: user.name -> unknown
  { t.StartSpan("to", {opentracing::SetTag("k", u.plan)}); }
  { opentracing::StartSpanOptions o; opentracing::SetTag("k", u.name).Apply(o); t.StartSpanWithOptions("to", o); }  // expect: user.name -> unknown
  { opentracing::StartSpanOptions o; opentracing::SetTag("k", u.plan).Apply(o); t.StartSpanWithOptions("to", o); }
}
