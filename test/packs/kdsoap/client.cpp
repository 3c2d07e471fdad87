// needs: KDSoapClient/KDSoapClientInterface.h libkdsoap-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtXml -isystem/usr/include/KDSoapClient
// KDSoap.
#include "pii_case.h"

#include <KDSoapClient/KDSoapClientInterface.h>
#include <KDSoapClient/KDSoapMessage.h>

int main() {
  User u = load_user(1);
  KDSoapClientInterface client("https://api.acme.example/soap", "urn:acme");
  KDSoapMessage plain, message;
  plain.addArgument("plan", QString::fromStdString(u.plan));
  client.call("save", plain);
  message.addArgument("mail", QString::fromStdString(u.email));
  client.call("save", message);  // expect: user.contact.email -> acme
}
