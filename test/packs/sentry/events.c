// Sentry: what is attached to the scope or captured leaves to it.
#include "pii_case_c.h"

#include <sentry.h>

void scope(const struct user *u) {
  sentry_set_tag("plan", u->plan);
  sentry_set_tag("mail", u->email);                               // expect: user.contact.email -> sentry
  sentry_set_user(sentry_value_new_user("1", u->plan, 0, 0));
  sentry_set_user(sentry_value_new_user("1", u->name, 0, 0));     // expect: user.name -> sentry
  sentry_value_t user = sentry_value_new_object();
  sentry_value_set_by_key(user, "email", sentry_value_new_string(u->email));
  sentry_set_user(user);                                          // expect: user.contact.email -> sentry
  sentry_set_extra("phone", sentry_value_new_string(u->phone));   // expect: user.contact.phone_number -> sentry
  sentry_attach_bytes(u->name, 4, "n.txt");                       // expect: user.name -> sentry
}

void events(const struct user *u, sentry_span_t *span) {
  sentry_capture_event(sentry_value_new_message_event(SENTRY_LEVEL_INFO, "log", u->plan));
  sentry_capture_event(sentry_value_new_message_event(SENTRY_LEVEL_INFO, "log", u->name));  // expect: user.name -> sentry
  sentry_add_breadcrumb(sentry_value_new_breadcrumb("default", u->email));                  // expect: user.contact.email -> sentry
  sentry_add_breadcrumb(sentry_value_new_breadcrumb("default", u->plan));
  sentry_log_info("user %s", u->email);                           // expect: user.contact.email -> sentry
  sentry_log_info("plan %s", u->plan);
  sentry_span_set_data(span, "mail", sentry_value_new_string(u->email));  // expect: user.contact.email -> sentry
  sentry_capture_feedback(sentry_value_new_feedback("hello", u->email, u->plan, 0));        // expect: user.contact.email -> sentry
}
