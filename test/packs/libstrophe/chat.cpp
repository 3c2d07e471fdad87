// Stanzas and raw text leave to the server that was connected to.
#include "pii_case.h"

#include <strophe.h>

void chat(xmpp_conn_t* conn, xmpp_stanza_t* plain, xmpp_stanza_t* message, const User& u) {
  xmpp_connect_client(conn, "xmpp.acme.example", 5222, nullptr, nullptr);
  xmpp_message_set_body(plain, u.plan.c_str());
  xmpp_send(conn, plain);
  xmpp_message_set_body(message, u.email.c_str());
  xmpp_send(conn, message);                                         // expect: user.contact.email -> acme
  xmpp_send_raw(conn, u.name.c_str(), 1);                           // expect: user.name -> acme
  xmpp_send_raw_string(conn, "<m>%s</m>", u.phone.c_str());         // expect: user.contact.phone_number -> acme
  xmpp_send_raw_string(conn, "<m>%s</m>", u.plan.c_str());
}
