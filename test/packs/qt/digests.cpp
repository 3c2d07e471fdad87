// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt's digests and codes.
#include "pii_case.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

void digests(const User& u) {
  acme::send(QCryptographicHash::hash(QByteArray(u.plan.c_str()), QCryptographicHash::Sha256).toHex().constData());
  acme::send(QCryptographicHash::hash(QByteArray(u.email.c_str()), QCryptographicHash::Sha256).toHex().constData());  // expect: user.contact.email -> acme via hash
  {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(u.plan.c_str()));
    acme::send(hash.result().toHex().constData());
  }
  {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(u.name.c_str()));
    acme::send(hash.result().toHex().constData());               // expect: user.name -> acme via hash
  }
  {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(u.plan.c_str(), 3);
    acme::send(hash.result().toHex().constData());
  }
  {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(u.phone.c_str(), 3);
    acme::send(hash.result().toHex().constData());               // expect: user.contact.phone_number -> acme via hash
  }
}

void codes(const User& u) {
  QByteArray key("key");
  acme::send(QMessageAuthenticationCode::hash(QByteArray(u.plan.c_str()), key, QCryptographicHash::Sha256).constData());
  acme::send(QMessageAuthenticationCode::hash(QByteArray(u.email.c_str()), key, QCryptographicHash::Sha256).constData());  // expect: user.contact.email -> acme via hmac
  {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(QByteArray(u.plan.c_str()));
    acme::send(code.result().constData());
  }
  {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(QByteArray(u.name.c_str()));
    acme::send(code.result().constData());                       // expect: user.name -> acme via hmac
  }
}
