// quickmail: who a message is from and to; each call with its twin.
#include "pii_case_c.h"

#include <quickmail.h>

void people(const struct user *u) {
  { quickmail m = quickmail_create("us@x.example", "x"); quickmail_set_from(m, u->name); quickmail_send_secure(m, "smtp.acme.example", 465, "us", "s"); }  // expect: user.name -> acme
  { quickmail m = quickmail_create("us@x.example", "x"); quickmail_set_from(m, u->plan); quickmail_send_secure(m, "smtp.acme.example", 465, "us", "s"); }
  { quickmail m = quickmail_create("us@x.example", "x"); quickmail_add_cc(m, u->name); quickmail_send_secure(m, "smtp.acme.example", 465, "us", "s"); }  // expect: user.name -> acme
  { quickmail m = quickmail_create("us@x.example", "x"); quickmail_add_cc(m, u->plan); quickmail_send_secure(m, "smtp.acme.example", 465, "us", "s"); }
  { quickmail m = quickmail_create("us@x.example", "x"); quickmail_add_bcc(m, u->name); quickmail_send_secure(m, "smtp.acme.example", 465, "us", "s"); }  // expect: user.name -> acme
  { quickmail m = quickmail_create("us@x.example", "x"); quickmail_add_bcc(m, u->plan); quickmail_send_secure(m, "smtp.acme.example", 465, "us", "s"); }
  { quickmail m = quickmail_create("us@x.example", "x"); quickmail_set_subject(m, u->name); quickmail_send_secure(m, "smtp.acme.example", 465, "us", "s"); }  // expect: user.name -> acme
  { quickmail m = quickmail_create("us@x.example", "x"); quickmail_set_subject(m, u->plan); quickmail_send_secure(m, "smtp.acme.example", 465, "us", "s"); }
}
