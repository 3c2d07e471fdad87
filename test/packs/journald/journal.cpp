// The journal is a log; its macros put the place in front of the message.
#include "pii_case.h"

#include <systemd/sd-journal.h>

void write_entries(User& u) {
  sd_journal_print(6, "plan %s", u.plan.c_str());
  sd_journal_print(6, "email %s", u.email.c_str());           // expect: user.contact.email -> log
  sd_journal_send("MESSAGE=%s", u.name.c_str(), nullptr);     // expect: user.name -> log
  sd_journal_send("MESSAGE=%s", u.plan.c_str(), nullptr);
  iovec fields[1] = {{u.phone.data(), 3}};
  sd_journal_sendv(fields, 1);                                // expect: user.contact.phone_number -> log
  (sd_journal_print)(6, "email %s", u.email.c_str());         // expect: user.contact.email -> log
  (sd_journal_print)(6, "plan %s", u.plan.c_str());
}

void without_place(User& u) {
  (sd_journal_send)("MESSAGE=%s", u.plan.c_str(), nullptr);
  (sd_journal_send)("MESSAGE=%s", u.name.c_str(), nullptr);   // expect: user.name -> log
  iovec quiet[1] = {{u.plan.data(), 3}}, fields[1] = {{u.phone.data(), 3}};
  (sd_journal_sendv)(quiet, 1);
  (sd_journal_sendv)(fields, 1);                              // expect: user.contact.phone_number -> log
}
