// Messages leave to the server that was connected to.
#include "pii_case.h"

#include <libetpan/libetpan.h>

void mail(clist* addresses, const User& u) {
  mailsmtp* smtp = mailsmtp_new(0, nullptr);
  mailsmtp_ssl_connect(smtp, "smtp.postmarkapp.com", 465);
  mailsmtp_send(smtp, "noreply@corp.example", addresses, u.plan.c_str(), 3);
  mailsmtp_send(smtp, "noreply@corp.example", addresses, u.email.c_str(), 3);  // expect: user.contact.email -> postmark
  mailesmtp_send(smtp, "noreply@corp.example", 0, "", addresses, u.name.c_str(), 3);  // expect: user.name -> postmark
  mailsmtp_rcpt(smtp, u.plan.c_str());
  mailsmtp_rcpt(smtp, u.email.c_str());                                        // expect: user.contact.email -> postmark
  mailsmtp_data_message(smtp, u.phone.c_str(), 3);                             // expect: user.contact.phone_number -> postmark
}

void plain(const User& u) {
  mailsmtp* smtp = mailsmtp_new(0, nullptr);
  mailsmtp_socket_connect(smtp, "mail.globex.example", 25);
  mailsmtp_mail(smtp, u.plan.c_str());
  mailsmtp_mail(smtp, u.email.c_str());                                        // expect: user.contact.email -> globex
}
