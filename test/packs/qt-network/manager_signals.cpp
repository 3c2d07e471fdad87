// needs: x86_64-linux-gnu/qt5/QtNetwork/qnetworkrequest.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork
// What a slot of the manager's own signals does with a reply holds for the replies of that manager.
#include "pii_case.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslError>

static QByteArray bytes(const std::string& text) { return QByteArray(text.c_str()); }

void ignored(const User& u) {
  QNetworkAccessManager manager;
  QObject::connect(&manager, &QNetworkAccessManager::sslErrors, [](QNetworkReply* reply, const QList<QSslError>&) { reply->ignoreSslErrors(); });
  manager.post(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.plan));
  manager.post(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.email));  // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
}

void only_seen(const User& u) {
  QNetworkAccessManager manager, other;
  QObject::connect(&manager, &QNetworkAccessManager::sslErrors, [](QNetworkReply* reply, const QList<QSslError>&) { reply->abort(); });
  QObject::connect(&other, &QNetworkAccessManager::sslErrors, [](QNetworkReply* reply, const QList<QSslError>&) { reply->ignoreSslErrors(); });
  manager.post(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.email));  // expect: user.contact.email -> acme
}

class Client : public QObject {
 public:
  Client() { connect(&manager_, &QNetworkAccessManager::sslErrors, this, &Client::onErrors); }
  void send(const User& u) {
    manager_.post(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.name));  // expect: user.name -> acme // expect-rule: piiflow-tls-verification-off
  }

 private:
  void onErrors(QNetworkReply* reply, const QList<QSslError>& errors) { reply->ignoreSslErrors(errors); }
  QNetworkAccessManager manager_;
};

void member(const User& u) {
  Client client;
  client.send(u);
}

void finished(const User& u) {
  QNetworkAccessManager manager;
  QObject::connect(&manager, &QNetworkAccessManager::finished, [](QNetworkReply* reply) { reply->ignoreSslErrors(); });
  manager.put(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.phone));  // expect: user.contact.phone_number -> acme // expect-rule: piiflow-tls-verification-off
}

void encrypted(const User& u) {
  QNetworkAccessManager manager;
  QObject::connect(&manager, &QNetworkAccessManager::encrypted, [](QNetworkReply* reply) { reply->ignoreSslErrors(); });
  manager.put(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.phone));  // expect: user.contact.phone_number -> acme // expect-rule: piiflow-tls-verification-off
}

// Calls of the signals themselves hand nothing to anyone.
void emitted(QNetworkAccessManager& manager, QNetworkReply* reply) {
  manager.sslErrors(reply, {});
  manager.finished(reply);
  manager.encrypted(reply);
}
