// needs: x86_64-linux-gnu/qt5/QtWebSockets/qwebsocket.h libqt5websockets5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtWebSockets
// Qt WebSockets: messages go to the URL that was opened.
#include "pii_case.h"

#include <QUrl>
#include <QWebSocket>

int main() {
  User u = load_user(1);
  QWebSocket socket;
  socket.open(QUrl("wss://api.acme.example/"));
  socket.sendTextMessage(QString::fromStdString(u.plan));
  socket.sendTextMessage(QString::fromStdString(u.email));  // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
  socket.ignoreSslErrors();
  socket.sendTextMessage(QString::fromStdString(u.name));   // expect: user.name -> acme // expect-rule: piiflow-tls-verification-off
}
