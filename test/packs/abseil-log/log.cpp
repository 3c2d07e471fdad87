// Abseil's LOG().
#include "pii_case.h"

#include <absl/log/log.h>

void logs(const User& u, absl::LogSink* sink) {
  LOG(INFO) << "plan " << u.plan;
  LOG(INFO) << "user " << u.email;                       // expect: user.contact.email -> log
  LOG(WARNING).WithVerbosity(2) << u.name << u.id;       // expect: user.name -> log
  LOG(WARNING).ToSinkAlso(sink).NoPrefix() << u.phone;   // expect: user.contact.phone_number -> log
}
