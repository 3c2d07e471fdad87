// needs: x86_64-linux-gnu/qt5/QtNetwork/qnetworkrequest.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork
// Addresses that are no texts.
#include "pii_case.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>
#include <QtNetwork/QUdpSocket>

static QByteArray bytes(const std::string& text) { return QByteArray(text.c_str()); }

static void put(const QHostAddress& host, const std::string& text) {
  QTcpSocket socket;
  socket.connectToHost(host, 8125);
  socket.write(bytes(text));  // expect: user.name -> unknown
}

void special(const User& u) {
  put(QHostAddress::LocalHost, u.email);
  put(QHostAddress::LocalHostIPv6, u.email);
  QHostAddress here;
  here.setAddress(QHostAddress::LocalHost);
  put(here, u.phone);
  QUdpSocket socket;
  socket.writeDatagram(bytes(u.email), QHostAddress::LocalHost, 8125);
  socket.writeDatagram(bytes(u.email), QHostAddress::Broadcast, 8125);  // expect: user.contact.email -> unknown
}

void numbers(const User& u) {
  put(QHostAddress(0x7f000001u), u.phone);  // 127.0.0.1
  put(QHostAddress(0x5db8d822u), u.name);   // 93.184.216.34
  QHostAddress ours;
  ours.setAddress(0x0a000005u);             // 10.0.0.5
  put(ours, u.email);
}
