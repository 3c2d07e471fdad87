// Every way to put something into a span, a log record, a metric or baggage.
#include "pii_case.h"

#include <opentelemetry/api.h>

namespace otel = opentelemetry;

void spans(const User& u, otel::trace::Span& span, const otel::trace::SpanContext& other) {
  span.AddLink(other, {{"user", u.plan.c_str()}});
  span.AddLink(other, {{"user", u.email.c_str()}});              // expect: user.contact.email -> unknown
  span.SetStatus(otel::trace::StatusCode::kError, u.plan.c_str());
  span.SetStatus(otel::trace::StatusCode::kError, u.name.c_str());  // expect: user.name -> unknown
  span.UpdateName(u.plan);
  span.UpdateName(u.phone);                                      // expect: user.contact.phone_number -> unknown
  span.AddEvent("login", {{"user", u.plan.c_str()}});
  span.AddEvent("login", {{"user", u.email.c_str()}});           // expect: user.contact.email -> unknown
}

void logs(const User& u, otel::logs::Logger& logger, otel::logs::LogRecord& record) {
  logger.EmitLogRecord(otel::logs::Severity::kInfo, u.plan.c_str());
  logger.EmitLogRecord(otel::logs::Severity::kInfo, u.name.c_str());  // expect: user.name -> unknown
  logger.Trace(u.plan.c_str());
  logger.Trace(u.phone.c_str());                                 // expect: user.contact.phone_number -> unknown
  logger.Debug(u.plan.c_str());
  logger.Debug(u.email.c_str());                                 // expect: user.contact.email -> unknown
  logger.Info(u.plan.c_str());
  logger.Info(u.name.c_str());                                   // expect: user.name -> unknown
  logger.Warn(u.plan.c_str());
  logger.Warn(u.phone.c_str());                                  // expect: user.contact.phone_number -> unknown
  logger.Error(u.plan.c_str());
  logger.Error(u.email.c_str());                                 // expect: user.contact.email -> unknown
  logger.Fatal(u.plan.c_str());
  logger.Fatal(u.name.c_str());                                  // expect: user.name -> unknown
  logger.Log(otel::logs::Severity::kInfo, u.plan.c_str());
  logger.Log(otel::logs::Severity::kInfo, u.phone.c_str());      // expect: user.contact.phone_number -> unknown
  record.SetBody(u.plan.c_str());
  record.SetBody(u.email.c_str());                               // expect: user.contact.email -> unknown
  record.SetAttribute("user", u.plan.c_str());
  record.SetAttribute("user", u.name.c_str());                   // expect: user.name -> unknown
  record.SetEventId(1, u.plan.c_str());
  record.SetEventId(1, u.phone.c_str());                         // expect: user.contact.phone_number -> unknown
}

void metrics(const User& u, otel::metrics::Counter<int>& counter, otel::metrics::UpDownCounter<int>& both,
             otel::metrics::Histogram<double>& histogram, otel::metrics::Gauge<double>& gauge) {
  counter.Add(1, {{"user", u.plan.c_str()}});
  counter.Add(1, {{"user", u.email.c_str()}});                   // expect: user.contact.email -> unknown
  both.Add(1, {{"user", u.plan.c_str()}});
  both.Add(1, {{"user", u.name.c_str()}});                       // expect: user.name -> unknown
  histogram.Record(1, {{"user", u.plan.c_str()}});
  histogram.Record(1, {{"user", u.phone.c_str()}});              // expect: user.contact.phone_number -> unknown
  gauge.Record(1, {{"user", u.plan.c_str()}});
  gauge.Record(1, {{"user", u.email.c_str()}});                  // expect: user.contact.email -> unknown
}

void baggage(const User& u, otel::baggage::Baggage& baggage) {
  baggage.Set("user", u.plan);
  baggage.Set("user", u.name);                                   // expect: user.name -> unknown
}
