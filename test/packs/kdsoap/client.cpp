// needs: KDSoapClient/KDSoapClientInterface.h libkdsoap-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtXml -isystem/usr/include/KDSoapClient
// KDSoap.
#include "pii_case.h"

#include <KDSoapClient/KDSoapClientInterface.h>
#include <KDSoapClient/KDSoapMessage.h>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>

int main() {
  User u = load_user(1);
  KDSoapClientInterface client("https://api.acme.example/soap", "urn:acme");
  KDSoapMessage plain, message;
  plain.addArgument("plan", QString::fromStdString(u.plan));
  client.call("save", plain);
  message.addArgument("mail", QString::fromStdString(u.email));
  client.call("save", message);  // expect: user.contact.email -> acme
}

void others(const User& u) {
  KDSoapClientInterface client("https://api.acme.example/soap", "urn:acme");
  client.setEndPoint("https://mail.globex.example/soap");
  KDSoapMessage plain, message;
  plain.addArgument("plan", QString::fromStdString(u.plan));
  message.addArgument("name", QString::fromStdString(u.name));
  client.asyncCall("save", plain);
  client.asyncCall("save", message);    // expect: user.name -> globex
  client.callNoReply("save", plain);
  client.callNoReply("save", message);  // expect: user.name -> globex
  client.setHeader("who", plain);
  client.setHeader("who", message);     // expect: user.name -> globex
}

void careless(const User& u) {
  KDSoapClientInterface client("https://api.acme.example/soap", "urn:acme");
  client.ignoreSslErrors();
  KDSoapMessage plain, message;
  plain.addArgument("plan", QString::fromStdString(u.plan));
  client.call("save", plain);
  message.addArgument("phone", QString::fromStdString(u.phone));
  client.call("save", message);         // expect: user.contact.phone_number -> acme // expect-rule: piiflow-tls-verification-off
}

void configured(const User& u) {
  QSslConfiguration configuration;
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
  KDSoapClientInterface client("https://mail.globex.example/soap", "urn:globex");
  client.setSslConfiguration(configuration);
  KDSoapMessage plain, message;
  plain.addArgument("plan", QString::fromStdString(u.plan));
  client.call("save", plain);
  message.addArgument("phone", QString::fromStdString(u.phone));
  client.call("save", message);         // expect: user.contact.phone_number -> globex // expect-rule: piiflow-tls-verification-off
}
