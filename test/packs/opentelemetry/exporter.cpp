// The exporter's URL, set once at the start, decides for all spans.
#include "pii_case.h"

#include <opentelemetry/api.h>

namespace otel = opentelemetry;

void work(otel::trace::Tracer& tracer, const User& u) {
  auto span = tracer.StartSpan("login");
  span->SetAttribute("plan", u.plan.c_str());
  span->SetAttribute("mail", u.email.c_str());  // expect: user.contact.email -> acme
}

otel::trace::Tracer& tracer();

int main() {
  otel::exporter::otlp::OtlpHttpExporterOptions options;
  options.url = "https://otlp.acme.example/v1/traces";
  auto exporter = otel::exporter::otlp::OtlpHttpExporterFactory::Create(options);
  work(tracer(), load_user(1));
}
