// No exporter is shown: what is attached to spans, logs and metrics leaves to somebody.
#include "pii_case.h"

#include <opentelemetry/api.h>

namespace otel = opentelemetry;

void spans(otel::trace::Tracer& tracer, const User& u) {
  auto span = tracer.StartSpan("login");
  span->SetAttribute("plan", u.plan.c_str());
  span->SetAttribute("mail", u.email.c_str());         // expect: user.contact.email -> unknown
  span->AddEvent("sent", {{"plan", u.plan.c_str()}});
  span->AddEvent("sent", {{"name", u.name.c_str()}});  // expect: user.name -> unknown
  span->SetStatus(otel::trace::StatusCode::kError, "no " + u.phone);  // expect: user.contact.phone_number -> unknown
  span->UpdateName(u.plan);
  span->UpdateName(u.name);                            // expect: user.name -> unknown
  tracer.StartSpan(u.name);                            // expect: user.name -> unknown
  span->End();
}

void logs(otel::logs::Logger& logger, otel::metrics::Counter<int64_t>& counter, const User& u) {
  logger.EmitLogRecord(otel::logs::Severity::kInfo, u.plan.c_str());
  logger.EmitLogRecord(otel::logs::Severity::kInfo, u.email.c_str());  // expect: user.contact.email -> unknown
  logger.Info(u.name);                                 // expect: user.name -> unknown
  counter.Add(1, {{"plan", u.plan.c_str()}});
  counter.Add(1, {{"mail", u.email.c_str()}});         // expect: user.contact.email -> unknown
}
