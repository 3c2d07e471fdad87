/* What the cases call of New Relic's C SDK 1.3. Declarations written by hand after include/libnewrelic.h of
 * github.com/newrelic/c-sdk (row 109 of our reference: read there). */
#ifndef LIBNEWRELIC_H
#define LIBNEWRELIC_H
#include <stdbool.h>
typedef struct _newrelic_txn_t newrelic_txn_t;
typedef struct _newrelic_custom_event_t newrelic_custom_event_t;
bool newrelic_add_attribute_int(newrelic_txn_t *transaction, const char *key, const int value);
bool newrelic_add_attribute_long(newrelic_txn_t *transaction, const char *key, const long value);
bool newrelic_add_attribute_double(newrelic_txn_t *transaction, const char *key, const double value);
bool newrelic_add_attribute_string(newrelic_txn_t *transaction, const char *key, const char *value);
void newrelic_notice_error(newrelic_txn_t *transaction, int priority, const char *errmsg, const char *errclass);
newrelic_custom_event_t *newrelic_create_custom_event(const char *event_type);
bool newrelic_custom_event_add_attribute_int(newrelic_custom_event_t *event, const char *key, int value);
bool newrelic_custom_event_add_attribute_long(newrelic_custom_event_t *event, const char *key, long value);
bool newrelic_custom_event_add_attribute_double(newrelic_custom_event_t *event, const char *key, double value);
bool newrelic_custom_event_add_attribute_string(newrelic_custom_event_t *event, const char *key, const char *value);
void newrelic_record_custom_event(newrelic_txn_t *transaction, newrelic_custom_event_t **event);
#endif
