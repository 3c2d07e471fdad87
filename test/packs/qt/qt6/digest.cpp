// flags: -std=c++17
// Qt 6: the digest is read without a copy of it.
#include "pii_case.h"

#include <QCryptographicHash>

void digest(const User& u) {
  QCryptographicHash quiet(QCryptographicHash::Sha256), hash(QCryptographicHash::Sha256);
  quiet.addData(QByteArrayView(u.plan.data(), 3));
  acme::send(quiet.resultView().data());
  hash.addData(QByteArrayView(u.email.data(), 3));
  acme::send(hash.resultView().data());                          // expect: user.contact.email -> acme via hash
  acme::send(QByteArrayView(u.email.data(), 3).data());          // expect: user.contact.email -> acme via none
}
