// A Sentry server of one's own: the DSN decides.
#include "pii_case.h"

#include <sentry.h>

void report(const User& u) {
  sentry_set_tag("mail", u.email.c_str());  // expect: user.contact.email -> globex
  sentry_set_tag("plan", u.plan.c_str());
}

int main() {
  sentry_options_t* options = sentry_options_new();
  sentry_options_set_dsn(options, "https://key@sentry.globex.example/42");
  sentry_init(options);
  report(load_user(1));
}
