// Dynatrace.
#include "pii_case_c.h"

#include <onesdk/onesdk_agent.h>

void report(const struct user *u) {
  onesdk_customrequestattribute_add_string("plan", u->plan);
  onesdk_customrequestattribute_add_string("mail", u->email);  // expect: user.contact.email -> dynatrace
}

void report_several(const struct user *u) {
  onesdk_string_t keys[] = {"mail"}, plain[] = {u->plan}, values[] = {u->email};
  onesdk_customrequestattribute_add_strings_p(keys, plain, 1);
  onesdk_customrequestattribute_add_strings_p(keys, values, 1);  // expect: user.contact.email -> dynatrace
}
