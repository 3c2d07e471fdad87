// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtXml
// needs: qxmpp/QXmppClient.h libqxmpp-dev
// Messages leave to the server of the client's configuration.
#include "pii_case.h"

#include <qxmpp/QXmppClient.h>
#include <qxmpp/QXmppMessage.h>

void send(const User& u) {
  QXmppConfiguration configuration;
  configuration.setHost("xmpp.acme.example");
  QXmppClient client;
  client.connectToServer(configuration);
  client.sendMessage("us@acme.example", QString::fromStdString(u.plan));
  client.sendMessage("us@acme.example", QString::fromStdString(u.email));            // expect: user.contact.email -> acme
  client.sendMessage(QString::fromStdString(u.email), "hello");                      // expect: user.contact.email -> acme
  QXmppMessage quiet("", "us@acme.example", "hello");
  client.sendPacket(quiet);
  QXmppMessage message("", "us@acme.example", QString::fromStdString(u.name));
  client.sendPacket(message);                                                        // expect: user.name -> acme
  QXmppMessage later;
  later.setBody(QString::fromStdString(u.plan));
  client.sendPacket(later);
  later.setBody(QString::fromStdString(u.phone));
  client.sendPacket(later);                                                          // expect: user.contact.phone_number -> acme
}

void stanza(const User& u, QXmppClient& client) {
  QXmppMessage message;
  message.setTo("us@acme.example");
  client.sendPacket(message);
  message.setTo(QString::fromStdString(u.email));
  client.sendPacket(message);                                                        // expect: user.contact.email -> unknown
}

void by_domain(const User& u) {
  QXmppConfiguration configuration;
  configuration.setDomain("globex.example");
  configuration.setDomain("xmpp.globex.example");
  QXmppClient client;
  client.connectToServer(configuration);
  client.sendMessage("us@globex.example", QString::fromStdString(u.plan));
  client.sendMessage("us@globex.example", QString::fromStdString(u.name));           // expect: user.name -> globex
}
