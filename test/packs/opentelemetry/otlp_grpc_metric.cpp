// Exports metrics over gRPC.
#include "pii_case.h"

#include <opentelemetry/api.h>

void traced(opentelemetry::trace::Span& span, const User& u) {
  span.SetAttribute("plan", u.plan.c_str());
  span.SetAttribute("user", u.email.c_str());  // expect: user.contact.email -> globex
}

int main() {
  opentelemetry::exporter::otlp::OtlpGrpcMetricExporterOptions options;
  options.endpoint = "https://collector.globex.example:4317";
  auto exporter = opentelemetry::exporter::otlp::OtlpGrpcMetricExporterFactory::Create(options);
  opentelemetry::trace::Tracer tracer;
  traced(*tracer.StartSpan("login"), load_user(1));
}
