// needs: KDSoapClient/KDSoapClientInterface.h libkdsoap-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtXml -isystem/usr/include/KDSoapClient
// KDSoap: arguments of messages; each call with its twin.
#include "pii_case.h"

#include <KDSoapClient/KDSoapClientInterface.h>
#include <KDSoapClient/KDSoapMessage.h>
#include <KDSoapClient/KDSoapValue.h>

QString text(const std::string& s) { return QString::fromStdString(s); }

void values(const User& u) {
  { KDSoapClientInterface c("https://api.acme.example/soap", "urn:acme"); KDSoapMessage m; m.addArgument("k", text(u.name)); c.call("save", m); }  // expect: user.name -> acme
  { KDSoapClientInterface c("https://api.acme.example/soap", "urn:acme"); KDSoapMessage m; m.addArgument("k", text(u.plan)); c.call("save", m); }
  { KDSoapClientInterface c("https://api.acme.example/soap", "urn:acme"); KDSoapMessage m; KDSoapValue v("k", text(u.name)); m.childValues().append(v); c.call("save", m); }  // expect: user.name -> acme
  { KDSoapClientInterface c("https://api.acme.example/soap", "urn:acme"); KDSoapMessage m; KDSoapValue v("k", text(u.plan)); m.childValues().append(v); c.call("save", m); }
  { KDSoapClientInterface c("https://api.acme.example/soap", "urn:acme"); KDSoapMessage m; KDSoapValue v("k", text("x")); v.setValue(text(u.name)); m.childValues().append(v); c.call("save", m); }  // expect: user.name -> acme
  { KDSoapClientInterface c("https://api.acme.example/soap", "urn:acme"); KDSoapMessage m; KDSoapValue v("k", text("x")); v.setValue(text(u.plan)); m.childValues().append(v); c.call("save", m); }
  { KDSoapClientInterface c("https://api.acme.example/soap", "urn:acme"); KDSoapMessage m; KDSoapValueList l; l.addArgument("k", text(u.name)); m.addArgument("l", l); c.call("save", m); }  // expect: user.name -> acme
  { KDSoapClientInterface c("https://api.acme.example/soap", "urn:acme"); KDSoapMessage m; KDSoapValueList l; l.addArgument("k", text(u.plan)); m.addArgument("l", l); c.call("save", m); }
  { KDSoapValue v("k", text(u.name)); acme::send((v.value().toString()).toStdString()); }  // expect: user.name -> acme
  { KDSoapValue v("k", text(u.plan)); acme::send((v.value().toString()).toStdString()); }
  { KDSoapValue v(text(u.name), text("x")); acme::send((v.name()).toStdString()); }  // expect: user.name -> acme
  { KDSoapValue v(text(u.plan), text("x")); acme::send((v.name()).toStdString()); }
  KDSoapValue v("k", text(u.name));
  acme::send(v.isNull());
  acme::send(v.isQualified());
}
