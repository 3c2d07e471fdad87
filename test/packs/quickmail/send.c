// Messages leave to the SMTP server that they are sent by.
#include "pii_case_c.h"

#include <quickmail.h>

void send(struct user *u) {
  quickmail quiet = quickmail_create("us@acme.example", u->plan);
  quickmail_set_body(quiet, u->plan);
  quickmail_send_secure(quiet, "smtp.acme.example", 465, "us", "secret");
  quickmail titled = quickmail_create("us@acme.example", u->name);
  quickmail_send_secure(titled, "smtp.acme.example", 465, "us", "secret");      // expect: user.name -> acme
  quickmail addressed = quickmail_create("us@acme.example", "hello");
  quickmail_add_to(addressed, u->email);
  quickmail_send_secure(addressed, "smtp.acme.example", 465, "us", "secret");   // expect: user.contact.email -> acme
  quickmail part = quickmail_create("us@acme.example", "hello");
  quickmail_add_body_memory(part, "text/plain", u->email, sizeof u->email, 0);
  quickmail_send_secure(part, "smtp.acme.example", 465, "us", "secret");        // expect: user.contact.email -> acme
  quickmail attached = quickmail_create("us@acme.example", "hello");
  quickmail_add_attachment_memory(attached, "a.txt", "text/plain", u->name, sizeof u->name, 0);
  quickmail_send_secure(attached, "smtp.acme.example", 465, "us", "secret");    // expect: user.name -> acme
}

void in_the_clear(struct user *u, quickmail mail) {
  quickmail_send(mail, "smtp.acme.example", 25, 0, 0);
  quickmail_add_header(mail, u->phone);
  quickmail_send(mail, "smtp.acme.example", 25, 0, 0);  // expect: user.contact.phone_number -> acme // expect-rule: piiflow-plaintext-transport
}
