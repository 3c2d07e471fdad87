// Recipients, headers and bodies leave to the server of the session, named before or after.
#include "pii_case.h"

#include <libesmtp.h>

const char* body(void** ctx, int* len, void* arg);

void send_mail(User& u) {
  smtp_session_t session = smtp_create_session();
  smtp_message_t message = smtp_add_message(session);
  smtp_set_server(session, "smtp.sendgrid.net:587");
  smtp_add_recipient(message, u.plan.c_str());
  smtp_add_recipient(message, u.email.c_str());                     // expect: user.contact.email -> sendgrid
  smtp_set_reverse_path(message, u.plan.c_str());
  smtp_set_reverse_path(message, u.email.c_str());                  // expect: user.contact.email -> sendgrid
  smtp_set_header(message, "To", u.name.c_str(), "box");            // expect: user.name -> sendgrid
  smtp_set_header(message, "X-Plan", u.plan.c_str());
  smtp_set_messagecb(message, body, u.phone.data());                // expect: user.contact.phone_number -> sendgrid
  smtp_start_session(session);
}
