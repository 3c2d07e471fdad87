// What is set for all events, and for those of one scope, leaves to Sentry.
#include "pii_case_c.h"

#include <sentry.h>

void global(const struct user *u) {
  sentry_value_t quiet = sentry_value_new_object(), tags = sentry_value_new_object();
  sentry_value_set_by_key(quiet, "plan", sentry_value_new_string(u->plan));
  sentry_set_tags(quiet);
  sentry_value_set_by_key(tags, "mail", sentry_value_new_string(u->email));
  sentry_set_tags(tags);                                                    // expect: user.contact.email -> sentry
  sentry_set_tag_n("plan", 4, u->plan, 3);
  sentry_set_tag_n("name", 4, u->name, 3);                                  // expect: user.name -> sentry
  sentry_set_extra_n("plan", 4, sentry_value_new_string(u->plan));
  sentry_set_extra_n("name", 4, sentry_value_new_string(u->name));          // expect: user.name -> sentry
  sentry_set_context("user", quiet);
  sentry_set_context("user", tags);                                         // expect: user.contact.email -> sentry
  sentry_set_attribute("name", sentry_value_new_string(u->name));           // expect: user.name -> sentry
  sentry_set_fingerprint("a", u->plan, (char *)0);
  sentry_set_fingerprint("a", u->name, (char *)0);                          // expect: user.name -> sentry
  sentry_set_transaction(u->plan);
  sentry_set_transaction(u->email);                                         // expect: user.contact.email -> sentry
  sentry_attach_file(u->plan);
  sentry_attach_file(u->name);                                              // expect: user.name -> sentry
}

void local(const struct user *u) {
  sentry_scope_t *scope = sentry_local_scope_new();
  sentry_scope_set_tag(scope, "plan", u->plan);
  sentry_scope_set_tag(scope, "mail", u->email);                            // expect: user.contact.email -> sentry
  sentry_scope_set_user(scope, sentry_value_new_user("1", u->plan, 0, 0));
  sentry_scope_set_user(scope, sentry_value_new_user("1", u->name, 0, 0));  // expect: user.name -> sentry
  sentry_scope_set_extra(scope, "x", sentry_value_new_string(u->plan));
  sentry_scope_set_extra(scope, "x", sentry_value_new_string(u->name));     // expect: user.name -> sentry
  sentry_scope_set_context(scope, "x", sentry_value_new_string(u->name));   // expect: user.name -> sentry
  sentry_scope_add_breadcrumb(scope, sentry_value_new_breadcrumb("default", u->plan));
  sentry_scope_add_breadcrumb(scope, sentry_value_new_breadcrumb("default", u->email));  // expect: user.contact.email -> sentry
  sentry_scope_capture_event(scope, sentry_value_new_message_event(SENTRY_LEVEL_INFO, "log", u->plan));
  sentry_scope_capture_event(scope, sentry_value_new_message_event(SENTRY_LEVEL_INFO, "log", u->name));  // expect: user.name -> sentry
}

void with_scope(const struct user *u, sentry_scope_t *scope) {
  sentry_capture_event_with_scope(sentry_value_new_message_event(SENTRY_LEVEL_INFO, "log", u->plan), scope);
  sentry_capture_event_with_scope(sentry_value_new_message_event(SENTRY_LEVEL_INFO, "log", u->name), scope);  // expect: user.name -> sentry
}
