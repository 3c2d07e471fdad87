// needs: x86_64-linux-gnu/qt5/QtWebSockets/qwebsocket.h libqt5websockets5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtWebSockets
// What a web socket sends, and a configuration that verifies nothing.
#include "pii_case.h"

#include <QSslConfiguration>
#include <QWebSocket>

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

void frames(const User& u) {
  QWebSocket socket;
  socket.open(QUrl("wss://api.acme.example/events"));
  socket.sendTextMessage(QString::fromStdString(u.plan));
  socket.sendTextMessage(QString::fromStdString(u.email));       // expect: user.contact.email -> acme
  socket.sendBinaryMessage(bytes(u.plan));
  socket.sendBinaryMessage(bytes(u.name));                       // expect: user.name -> acme
  socket.ping(bytes(u.plan));
  socket.ping(bytes(u.phone));                                   // expect: user.contact.phone_number -> acme
}

void configured(const User& u) {
  QSslConfiguration configuration;
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
  QWebSocket socket;
  socket.setSslConfiguration(configuration);
  socket.open(QUrl("wss://api.acme.example/events"));
  socket.sendBinaryMessage(bytes(u.plan));
  socket.sendBinaryMessage(bytes(u.email));                      // expect: user.contact.email -> acme  // expect-rule: piiflow-tls-verification-off
}

int main() {
  User u = load_user(1);
  frames(u);
  configured(u);
}
