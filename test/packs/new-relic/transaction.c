// New Relic.
#include "pii_case_c.h"

#include <libnewrelic.h>
#include <stdlib.h>

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

void numbers(newrelic_txn_t *transaction, const struct user *u) {
  newrelic_add_attribute_int(transaction, "id", u->id);
  newrelic_add_attribute_int(transaction, "phone", atoi(u->phone));      // expect: user.contact.phone_number -> new-relic
  newrelic_add_attribute_long(transaction, "id", u->id);
  newrelic_add_attribute_long(transaction, "phone", atol(u->phone));     // expect: user.contact.phone_number -> new-relic
  newrelic_add_attribute_double(transaction, "id", u->id);
  newrelic_add_attribute_double(transaction, "phone", atof(u->phone));   // expect: user.contact.phone_number -> new-relic
  newrelic_custom_event_t *plain = newrelic_create_custom_event("login");
  newrelic_custom_event_add_attribute_int(plain, "id", u->id);
  newrelic_custom_event_add_attribute_long(plain, "id", u->id);
  newrelic_custom_event_add_attribute_double(plain, "id", u->id);
  newrelic_record_custom_event(transaction, &plain);
  newrelic_custom_event_t *i = newrelic_create_custom_event("login"), *l = newrelic_create_custom_event("login");
  newrelic_custom_event_t *d = newrelic_create_custom_event("login");
  newrelic_custom_event_add_attribute_int(i, "phone", atoi(u->phone));
  newrelic_record_custom_event(transaction, &i);                         // expect: user.contact.phone_number -> new-relic
  newrelic_custom_event_add_attribute_long(l, "phone", atol(u->phone));
  newrelic_record_custom_event(transaction, &l);                         // expect: user.contact.phone_number -> new-relic
  newrelic_custom_event_add_attribute_double(d, "phone", atof(u->phone));
  newrelic_record_custom_event(transaction, &d);                         // expect: user.contact.phone_number -> new-relic
}
