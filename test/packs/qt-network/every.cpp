// needs: x86_64-linux-gnu/qt5/QtNetwork/qnetworkrequest.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork
// Every kind of request, local sockets, datagrams, and what is not verified.
#include "pii_case.h"

#include <QHostAddress>
#include <QLocalSocket>
#include <QNetworkAccessManager>
#include <QNetworkDatagram>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QUrl>

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

QNetworkRequest request(const std::string& text) {
  QNetworkRequest result(QUrl("https://api.acme.example/"));
  result.setRawHeader("X-User", bytes(text));
  return result;
}

void requests(const User& u) {
  QNetworkAccessManager manager;
  manager.get(request(u.plan));
  manager.get(request(u.email));                                 // expect: user.contact.email -> acme
  manager.head(request(u.plan));
  manager.head(request(u.name));                                 // expect: user.name -> acme
  manager.deleteResource(request(u.plan));
  manager.deleteResource(request(u.phone));                      // expect: user.contact.phone_number -> acme
  manager.post(request("1"), bytes(u.plan));
  manager.post(request("1"), bytes(u.email));                    // expect: user.contact.email -> acme
  manager.put(request("1"), bytes(u.plan));
  manager.put(request("1"), bytes(u.name));                      // expect: user.name -> acme
  manager.sendCustomRequest(request("1"), "PATCH", bytes(u.plan));
  manager.sendCustomRequest(request("1"), "PATCH", bytes(u.phone));  // expect: user.contact.phone_number -> acme
}

void plain_sockets(const User& u) {
  QTcpSocket socket;
  socket.connectToHost("api.acme.example", 7000);
  socket.write(bytes(u.plan));
  socket.write(bytes(u.email));                                  // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  socket.putChar(u.plan[0]);
  socket.putChar(u.name[0]);                                     // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
}

void local_sockets(const User& u) {
  QLocalSocket socket;
  socket.connectToServer("collector");
  socket.write(bytes(u.plan));
  socket.write(bytes(u.phone));                                  // expect: user.contact.phone_number -> unknown
  socket.putChar(u.plan[0]);
  socket.putChar(u.email[0]);                                    // expect: user.contact.email -> unknown
}

void datagrams(const User& u) {
  QUdpSocket socket;
  QHostAddress address;
  address.setAddress("203.0.113.7");
  socket.writeDatagram(bytes(u.plan), address, 514);
  socket.writeDatagram(bytes(u.name), address, 514);             // expect: user.name -> unknown  // expect-rule: piiflow-plaintext-transport
  socket.writeDatagram(u.plan.data(), 3, address, 514);
  socket.writeDatagram(u.phone.data(), 3, address, 514);         // expect: user.contact.phone_number -> unknown  // expect-rule: piiflow-plaintext-transport
  socket.writeDatagram(QNetworkDatagram(bytes(u.plan), address, 514));
  socket.writeDatagram(QNetworkDatagram(bytes(u.email), address, 514));  // expect: user.contact.email -> unknown  // expect-rule: piiflow-plaintext-transport
  QNetworkDatagram later;
  later.setDestination(address, 514);
  later.setData(bytes(u.plan));
  socket.writeDatagram(later);
  later.setData(bytes(u.name));
  socket.writeDatagram(later);                                   // expect: user.name -> unknown  // expect-rule: piiflow-plaintext-transport
  QHostAddress own("127.0.0.1");
  socket.writeDatagram(u.email.data(), 3, own, 514);
}

void encrypted_later(const User& u) {
  QSslSocket socket;
  socket.connectToHost("api.acme.example", 7000);
  socket.startClientEncryption();
  socket.write(bytes(u.plan));
  socket.write(bytes(u.name));                                   // expect: user.name -> acme
}

void ignored_by_socket(const User& u) {
  QSslSocket socket;
  socket.connectToHostEncrypted("api.acme.example", 7000);
  socket.ignoreSslErrors();
  socket.write(bytes(u.plan));
  socket.write(bytes(u.phone));                                  // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-tls-verification-off
}

void configured(const User& u) {
  QSslConfiguration configuration;
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
  QSslSocket socket;
  socket.setSslConfiguration(configuration);
  socket.connectToHostEncrypted("api.acme.example", 7000);
  socket.write(bytes(u.plan));
  socket.write(bytes(u.email));                                  // expect: user.contact.email -> acme  // expect-rule: piiflow-tls-verification-off
}

void configured_well(const User& u) {
  QSslConfiguration configuration;
  configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
  QSslSocket socket;
  socket.setSslConfiguration(configuration);
  socket.connectToHostEncrypted("api.acme.example", 7000);
  socket.write(bytes(u.plan));
  socket.write(bytes(u.name));                                   // expect: user.name -> acme
}

int main() {
  User u = load_user(1);
  requests(u);
  plain_sockets(u);
  local_sockets(u);
  datagrams(u);
  encrypted_later(u);
  ignored_by_socket(u);
  configured(u);
  configured_well(u);
}
