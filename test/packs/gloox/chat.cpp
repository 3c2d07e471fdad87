// Messages leave to the server of the client.
#include "pii_case.h"

#include <gloox/client.h>

void chat(gloox::MessageSession* session, const User& u) {
  gloox::Client client("xmpp.acme.example");
  gloox::JID to("room@xmpp.acme.example");
  gloox::Message plain(gloox::Message::Chat, to, u.plan);
  client.send(plain);
  gloox::Message message(gloox::Message::Chat, to, u.email);
  client.send(message);            // expect: user.contact.email -> acme
  session->send(u.name);           // expect: user.name -> unknown
  session->send(u.plan);
}
