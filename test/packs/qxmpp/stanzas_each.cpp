// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtXml
// needs: qxmpp/QXmppClient.h libqxmpp-dev
// QXmpp: what messages and presences say; each call with its twin.
#include "pii_case.h"

#include <qxmpp/QXmppClient.h>
#include <qxmpp/QXmppMessage.h>
#include <qxmpp/QXmppPresence.h>

QString text(const std::string& s) { return QString::fromStdString(s); }

void connect(QXmppClient& client) {
  QXmppConfiguration configuration;
  configuration.setHost("xmpp.acme.example");
  client.connectToServer(configuration);
}

void messages(const User& u) {
  { QXmppClient c; connect(c); QXmppMessage m; m.setBody(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setBody(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setSubject(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setSubject(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setThread(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setThread(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setParentThread(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setParentThread(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setOutOfBandUrl(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setOutOfBandUrl(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setXhtml(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setXhtml(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setReceiptId(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setReceiptId(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setSpoilerHint(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setSpoilerHint(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setMucInvitationJid(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setMucInvitationJid(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setMucInvitationPassword(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setMucInvitationPassword(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setMucInvitationReason(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setMucInvitationReason(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setMixUserJid(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setMixUserJid(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setMixUserNick(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setMixUserNick(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setTo(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setTo(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppMessage m; m.setFrom(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppMessage m; m.setFrom(text(u.plan)); c.sendPacket(m); }
  QXmppClient c;
  connect(c);
  QXmppMessage m;
  m.setReceiptRequested(u.name.empty());
  c.sendPacket(m);
}

void presences(const User& u) {
  { QXmppClient c; connect(c); QXmppPresence m; m.setStatusText(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppPresence m; m.setStatusText(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppPresence m; m.setMucPassword(text(u.name)); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppPresence m; m.setMucPassword(text(u.plan)); c.sendPacket(m); }
  { QXmppClient c; connect(c); QXmppPresence m; m.setPhotoHash(text(u.name).toUtf8()); c.sendPacket(m); }  // expect: user.name -> acme
  { QXmppClient c; connect(c); QXmppPresence m; m.setPhotoHash(text(u.plan).toUtf8()); c.sendPacket(m); }
}
