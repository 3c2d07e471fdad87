// Memfault.
#include "pii_case_c.h"

#include <memfault/metrics/metrics.h>

void report(MemfaultMetricId key, const struct user *u) {
  memfault_metrics_heartbeat_set_string(key, u->plan);
  memfault_metrics_heartbeat_set_string(key, u->email);  // expect: user.contact.email -> memfault
}
