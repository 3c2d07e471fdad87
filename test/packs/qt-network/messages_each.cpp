// needs: x86_64-linux-gnu/qt5/QtNetwork/qnetworkrequest.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork
// Qt Network: requests, parts of forms, cookies and addresses; each call with its twin.
#include "pii_case.h"

#include <QBuffer>
#include <QHostAddress>
#include <QHttpMultiPart>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QString>
#include <QUrl>
#include <QVariant>

QString text(const std::string& s) { return QString::fromStdString(s); }
QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

class Reply : public QNetworkReply {
 public:
  QString text;
  void ignore() { ignoreSslErrorsImplementation({}); }
  void abort() override;
  qint64 readData(char* data, qint64 size) override;
};

void requests(const User& u) {
  { QNetworkRequest c(QUrl(text(u.name))); acme::send((c.url().toString()).toStdString()); }  // expect: user.name -> acme
  { QNetworkRequest c(QUrl(text(u.plan))); acme::send((c.url().toString()).toStdString()); }
  { QNetworkRequest c; c.setHeader(QNetworkRequest::UserAgentHeader, text(u.name)); acme::send((c.header(QNetworkRequest::UserAgentHeader).toString()).toStdString()); }  // expect: user.name -> acme
  { QNetworkRequest c; c.setHeader(QNetworkRequest::UserAgentHeader, text(u.plan)); acme::send((c.header(QNetworkRequest::UserAgentHeader).toString()).toStdString()); }
  { QNetworkRequest c; c.setRawHeader("X-User", bytes(u.name)); acme::send((c.rawHeader("X-User")).toStdString()); }  // expect: user.name -> acme
  { QNetworkRequest c; c.setRawHeader("X-User", bytes(u.plan)); acme::send((c.rawHeader("X-User")).toStdString()); }
  { QNetworkRequest c; c.setAttribute(QNetworkRequest::User, text(u.name)); acme::send((c.attribute(QNetworkRequest::User).toString()).toStdString()); }  // expect: user.name -> acme
  { QNetworkRequest c; c.setAttribute(QNetworkRequest::User, text(u.plan)); acme::send((c.attribute(QNetworkRequest::User).toString()).toStdString()); }
  { QNetworkRequest c; c.setRawHeader("X-User", bytes(u.name)); QNetworkRequest d(c); acme::send((d.rawHeader("X-User")).toStdString()); }  // expect: user.name -> acme
  { QNetworkRequest c; c.setRawHeader("X-User", bytes(u.plan)); QNetworkRequest d(c); acme::send((d.rawHeader("X-User")).toStdString()); }
  { QNetworkRequest c; c.setRawHeader("X-User", bytes(u.name)); QNetworkRequest d; d = c; acme::send((d.rawHeader("X-User")).toStdString()); }  // expect: user.name -> acme
  { QNetworkRequest c; c.setRawHeader("X-User", bytes(u.plan)); QNetworkRequest d; d = c; acme::send((d.rawHeader("X-User")).toStdString()); }
  QNetworkRequest c, d;
  Reply r;
  r.text = text(u.name);
  c.setRawHeader("X-User", bytes(u.name));
  d.setMaximumRedirectsAllowed(u.name.size());
  d.setOriginatingObject(&r);
  d.setPriority(QNetworkRequest::LowPriority);
  d.setTransferTimeout(std::stoi(u.name));
  acme::send(d.rawHeader("X-User").toStdString());
  acme::send(d.url().toString().toStdString());
  c.setPriority(QNetworkRequest::HighPriority);
  acme::send(c.rawHeader("X-User").toStdString()); // expect: user.name -> acme
}

void parts(const User& u) {
  { QNetworkAccessManager m; QNetworkRequest r(QUrl("https://api.acme.example/")); QHttpMultiPart f; QHttpPart c; c.setHeader(QNetworkRequest::ContentTypeHeader, text(u.name)); f.append(c); m.post(r, &f); }  // expect: user.name -> acme
  { QNetworkAccessManager m; QNetworkRequest r(QUrl("https://api.acme.example/")); QHttpMultiPart f; QHttpPart c; c.setHeader(QNetworkRequest::ContentTypeHeader, text(u.plan)); f.append(c); m.post(r, &f); }
  { QNetworkAccessManager m; QNetworkRequest r(QUrl("https://api.acme.example/")); QHttpMultiPart f; QHttpPart c; c.setRawHeader("X-User", bytes(u.name)); f.append(c); m.post(r, &f); }  // expect: user.name -> acme
  { QNetworkAccessManager m; QNetworkRequest r(QUrl("https://api.acme.example/")); QHttpMultiPart f; QHttpPart c; c.setRawHeader("X-User", bytes(u.plan)); f.append(c); m.post(r, &f); }
  { QNetworkAccessManager m; QNetworkRequest r(QUrl("https://api.acme.example/")); QHttpMultiPart f; QHttpPart c; c.setBody(bytes(u.name)); f.append(c); m.post(r, &f); }  // expect: user.name -> acme
  { QNetworkAccessManager m; QNetworkRequest r(QUrl("https://api.acme.example/")); QHttpMultiPart f; QHttpPart c; c.setBody(bytes(u.plan)); f.append(c); m.post(r, &f); }
  { QNetworkAccessManager m; QNetworkRequest r(QUrl("https://api.acme.example/")); QHttpMultiPart f; QHttpPart c; QBuffer b; b.setData(bytes(u.name)); c.setBodyDevice(&b); f.append(c); m.post(r, &f); }  // expect: user.name -> acme
  { QNetworkAccessManager m; QNetworkRequest r(QUrl("https://api.acme.example/")); QHttpMultiPart f; QHttpPart c; QBuffer b; b.setData(bytes(u.plan)); c.setBodyDevice(&b); f.append(c); m.post(r, &f); }
}

void cookies(const User& u) {
  { QNetworkCookie c(bytes(u.name)); acme::send((c.name()).toStdString()); }  // expect: user.name -> acme
  { QNetworkCookie c(bytes(u.plan)); acme::send((c.name()).toStdString()); }
  { QNetworkCookie c("k", bytes(u.name)); acme::send((c.value()).toStdString()); }  // expect: user.name -> acme
  { QNetworkCookie c("k", bytes(u.plan)); acme::send((c.value()).toStdString()); }
  { QNetworkCookie c; c.setName(bytes(u.name)); acme::send((c.toRawForm()).toStdString()); }  // expect: user.name -> acme
  { QNetworkCookie c; c.setName(bytes(u.plan)); acme::send((c.toRawForm()).toStdString()); }
  { QNetworkCookie c; c.setValue(bytes(u.name)); acme::send((c.toRawForm()).toStdString()); }  // expect: user.name -> acme
  { QNetworkCookie c; c.setValue(bytes(u.plan)); acme::send((c.toRawForm()).toStdString()); }
  { QNetworkCookie c; c.setDomain(text(u.name)); acme::send((c.domain()).toStdString()); }  // expect: user.name -> acme
  { QNetworkCookie c; c.setDomain(text(u.plan)); acme::send((c.domain()).toStdString()); }
  { QNetworkCookie c; c.setPath(text(u.name)); acme::send((c.path()).toStdString()); }  // expect: user.name -> acme
  { QNetworkCookie c; c.setPath(text(u.plan)); acme::send((c.path()).toStdString()); }
  QNetworkCookie c("k", bytes(u.name));
  acme::send(c.isSecure());
  acme::send(c.isHttpOnly());
  acme::send(c.isSessionCookie());
}

void addresses(const User& u) {
  { QHostAddress c(text(u.name)); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QHostAddress c(text(u.plan)); acme::send((c.toString()).toStdString()); }
  { QHostAddress c; c.setAddress(text(u.name)); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QHostAddress c; c.setAddress(text(u.plan)); acme::send((c.toString()).toStdString()); }
  QHostAddress c(text(u.name));
  acme::send(c.isNull());
  acme::send(c.isLoopback());
}

void security(const User& u) {
  QSslConfiguration c;
  c.setPeerVerifyDepth(std::stoi(u.name));
  c.setProtocol(QSsl::TlsV1_2);
  acme::send(c.peerVerifyDepth());
  QSslSocket s;
  s.connectToHostEncrypted("api.acme.example", 443);
  s.setPeerVerifyDepth(std::stoi(u.name));
  s.setProtocol(QSsl::TlsV1_2);
  s.write(bytes(u.plan));
  s.write(bytes(u.name));                          // expect: user.name -> acme
  Reply r;
  r.text = text(u.name);
  r.ignore();
  acme::send(r.text.toStdString());                // expect: user.name -> acme
}
