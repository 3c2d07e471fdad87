// needs: x86_64-linux-gnu/qt5/QtNetwork/qnetworkrequest.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork
// Hosts in texts of UTF-16: QStringLiteral, and what fromUtf16 takes.
#include "pii_case.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>

void literals(const User& u) {
  QNetworkAccessManager manager;
  const QByteArray email = QByteArray::fromStdString(u.email);
  manager.post(QNetworkRequest(QUrl(QStringLiteral("https://api.acme.example/v1"))), email);       // expect: user.contact.email -> acme
  manager.post(QNetworkRequest(QUrl(QStringLiteral("http://mail.globex.example/v1"))), email);     // expect: user.contact.email -> globex  // expect-rule: piiflow-plaintext-transport
  manager.post(QNetworkRequest(QUrl(QStringLiteral("https://localhost:8080/v1"))), email);
  manager.post(QNetworkRequest(QUrl(QString::fromUtf16(u"https://api.acme.example/v1"))), email);  // expect: user.contact.email -> acme
  manager.post(QNetworkRequest(QUrl(QStringLiteral("https://api.acme.example/v1"))), QByteArray::fromStdString(u.plan));
}
