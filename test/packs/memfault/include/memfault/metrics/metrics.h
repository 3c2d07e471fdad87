/* What the cases call of Memfault's firmware SDK 1. Declarations written by hand after components/include/memfault/metrics/
 * metrics.h of github.com/memfault/memfault-firmware-sdk (row 113 of our reference: read there). */
#ifndef MEMFAULT_METRICS_H
#define MEMFAULT_METRICS_H
typedef struct {
  int id;
} MemfaultMetricId;
int memfault_metrics_heartbeat_set_string(MemfaultMetricId key, const char *value);
#endif
