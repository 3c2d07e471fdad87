// flags: -std=c++17
// Qt 6: what texts and bytes have since 6.5.
#include "pii_case.h"

#include <QString>

void texts(const User& u) {
  { acme::send((QString::fromStdString(u.name) + QString("x")).toStdString()); }                  // expect: user.name -> acme
  { acme::send((QString::fromStdString(u.plan) + QString("x")).toStdString()); }
  { QString t = QString::fromStdString(u.name); acme::send(t.removeAt(0).toStdString()); }        // expect: user.name -> acme
  { QString t = QString::fromStdString(u.plan); acme::send(t.removeAt(0).toStdString()); }
  { QString t("x"); t.removeAt(long(u.name.size())); acme::send(t.toStdString()); }
}

void of_bytes(const User& u) {
  { acme::send((QByteArray(u.name.c_str()) + QByteArray("x")).toStdString()); }                   // expect: user.name -> acme
  { acme::send((QByteArray(u.plan.c_str()) + QByteArray("x")).toStdString()); }
  { QByteArray b(u.name.c_str()); acme::send(b.removeAt(0).toStdString()); }                      // expect: user.name -> acme
  { QByteArray b(u.plan.c_str()); acme::send(b.removeAt(0).toStdString()); }
}
