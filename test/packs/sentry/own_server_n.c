// The same with the length of the DSN.
#include "pii_case_c.h"

#include <sentry.h>

void report(const struct user *u) {
  sentry_set_tag("plan", u->plan);
  sentry_set_tag("mail", u->email);  // expect: user.contact.email -> globex
}

void start(const struct user *u) {
  sentry_options_t *options = sentry_options_new();
  sentry_options_set_dsn_n(options, "https://key@sentry.globex.example/42", 36);
  sentry_init(options);
  report(u);
}
