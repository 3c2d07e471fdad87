// New Relic.
#include "pii_case_c.h"

#include <libnewrelic.h>

void report(newrelic_txn_t *transaction, const struct user *u) {
  newrelic_add_attribute_string(transaction, "plan", u->plan);
  newrelic_add_attribute_string(transaction, "mail", u->email);  // expect: user.contact.email -> new-relic
  newrelic_notice_error(transaction, 1, u->name, "error");       // expect: user.name -> new-relic
  newrelic_notice_error(transaction, 1, u->plan, "error");
  newrelic_custom_event_t *plain = newrelic_create_custom_event("login");
  newrelic_custom_event_add_attribute_string(plain, "plan", u->plan);
  newrelic_record_custom_event(transaction, &plain);
  newrelic_custom_event_t *event = newrelic_create_custom_event("login");
  newrelic_custom_event_add_attribute_string(event, "phone", u->phone);
  newrelic_record_custom_event(transaction, &event);             // expect: user.contact.phone_number -> new-relic
}
