// Dynatrace.
#include "pii_case_c.h"

#include <onesdk/onesdk_agent.h>

void report(const struct user *u) {
  onesdk_customrequestattribute_add_string("plan", u->plan);
  onesdk_customrequestattribute_add_string("mail", u->email);  // expect: user.contact.email -> dynatrace
}
