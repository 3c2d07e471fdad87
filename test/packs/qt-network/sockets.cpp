// needs: x86_64-linux-gnu/qt5/QtNetwork/qnetworkrequest.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork
// Sockets write to their host; other devices, which inherit the same function, do not send.
#include "pii_case.h"

#include <QBuffer>
#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>
#include <QUdpSocket>

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

void tcp(const User& u) {
  QTcpSocket socket;
  socket.connectToHost("api.acme.example", 7000);
  socket.write(bytes(u.plan));
  socket.write(bytes(u.email));    // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
}

void tls(const User& u) {
  QSslSocket socket;
  socket.connectToHostEncrypted("mail.globex.example", 443);
  socket.write(bytes(u.name));     // expect: user.name -> globex
}

void unverified(const User& u) {
  QSslSocket socket;
  socket.setPeerVerifyMode(QSslSocket::VerifyNone);
  socket.connectToHostEncrypted("mail.globex.example", 443);
  socket.write(bytes(u.name));     // expect: user.name -> globex // expect-rule: piiflow-tls-verification-off
}

void udp(const User& u) {
  QUdpSocket socket;
  socket.writeDatagram(bytes(u.phone), QHostAddress("203.0.113.7"), 514);  // expect: user.contact.phone_number -> unknown // expect-rule: piiflow-plaintext-transport
  socket.writeDatagram(bytes(u.plan), QHostAddress("203.0.113.7"), 514);
}

void memory(const User& u) {
  QBuffer buffer;
  buffer.write(bytes(u.email));
}

int main() {
  User u = load_user(1);
  tcp(u);
  tls(u);
  unverified(u);
  udp(u);
  memory(u);
}
