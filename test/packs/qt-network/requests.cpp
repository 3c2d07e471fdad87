// needs: x86_64-linux-gnu/qt5/QtNetwork/qnetworkrequest.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork
// Requests: their URL decides who gets URL, headers and body; what is ignored of the certificate counts.
#include "pii_case.h"

#include <QHttpMultiPart>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

void body(QNetworkAccessManager& manager, const User& u) {
  QNetworkRequest request(QUrl("https://api.acme.example/v1"));
  manager.post(request, bytes(u.plan));
  manager.post(request, bytes(u.email));                 // expect: user.contact.email -> acme
  QJsonObject json;
  json["name"] = QString::fromStdString(u.name);
  manager.put(request, QJsonDocument(json).toJson());    // expect: user.name -> acme
}

void url(QNetworkAccessManager& manager, const User& u) {
  QUrl url("https://mail.globex.example/find");
  manager.get(QNetworkRequest(url));
  QUrlQuery query;
  query.addQueryItem("phone", QString::fromStdString(u.phone));
  url.setQuery(query);
  manager.get(QNetworkRequest(url));                     // expect: user.contact.phone_number -> globex
}

void header(QNetworkAccessManager& manager, const User& u) {
  QNetworkRequest request;
  request.setUrl(QUrl("https://api.acme.example/"));
  request.setRawHeader("X-User", bytes(u.email));
  manager.get(request);                                  // expect: user.contact.email -> acme
}

void form(QNetworkAccessManager& manager, const User& u) {
  QNetworkRequest request(QUrl("https://api.acme.example/"));
  QHttpMultiPart plain, form;
  QHttpPart part;
  part.setBody(bytes(u.plan));
  plain.append(part);
  manager.post(request, &plain);
  QHttpPart personal;
  personal.setBody(bytes(u.name));
  form.append(personal);
  manager.post(request, &form);                          // expect: user.name -> acme
}

void plaintext(QNetworkAccessManager& manager, const User& u) {
  manager.post(QNetworkRequest(QUrl("http://api.acme.example/v1")), bytes(u.email));  // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
}

void unverified(QNetworkAccessManager& manager, const User& u) {
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
  QNetworkRequest request(QUrl("https://api.acme.example/v1"));
  request.setSslConfiguration(configuration);
  manager.post(request, bytes(u.email));                 // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
}

void ignored(const User& u) {
  QNetworkAccessManager manager;
  QNetworkReply* reply = manager.post(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.name));  // expect: user.name -> acme // expect-rule: piiflow-tls-verification-off
  reply->ignoreSslErrors();
}

// Another reply of the same manager.
void another(const User& u) {
  QNetworkAccessManager manager;
  QNetworkReply* reply = manager.post(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.plan));
  reply->ignoreSslErrors();
  manager.post(QNetworkRequest(QUrl("https://api.acme.example/v1")), bytes(u.email));  // expect: user.contact.email -> acme
}

void in_handler(const User& u) {
  QNetworkAccessManager manager;
  QNetworkReply* reply = manager.get(QNetworkRequest(QUrl("https://api.acme.example/v1?" + QString::fromStdString(u.phone))));  // expect: user.contact.phone_number -> acme // expect-rule: piiflow-tls-verification-off
  QObject::connect(reply, &QNetworkReply::sslErrors, [reply](const QList<QSslError>&) { reply->ignoreSslErrors(); });
}

QNetworkReply* posted(QNetworkAccessManager& manager, const User& u) {
  return manager.post(QNetworkRequest(QUrl("https://mail.globex.example/")), bytes(u.name));  // expect: user.name -> globex // expect-rule: piiflow-tls-verification-off
}

void ignored_by_caller(const User& u) {
  QNetworkAccessManager manager;
  posted(manager, u)->ignoreSslErrors();
}

int main() {
  User u = load_user(1);
  QNetworkAccessManager manager;
  body(manager, u);
  url(manager, u);
  header(manager, u);
  form(manager, u);
  plaintext(manager, u);
  unverified(manager, u);
  ignored(u);
  another(u);
  in_handler(u);
  ignored_by_caller(u);
}
