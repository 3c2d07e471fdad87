// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// A variant keeps the members of what it holds apart.
#include "pii_case.h"

#include <QMap>
#include <QString>
#include <QVariant>

struct Identity {
  PII(user.name) QString nick;
  QString plan;
};
Q_DECLARE_METATYPE(Identity)

void objects(const Identity& identity) {
  const QVariant variant = QVariant::fromValue(identity);
  const QVariantMap map = variant.toMap();
  acme::send(map["key"].toString().toStdString());
  const Identity copy = variant.value<Identity>();
  acme::send(copy.nick.toStdString());  // expect: user.name -> acme
  acme::send(copy.plan.toStdString());
}

void maps(const Identity& identity) {
  QVariantMap map;
  map["nick"] = identity.nick;
  map["plan"] = identity.plan;
  const QVariant variant = map;
  acme::send(variant.toMap()["nick"].toString().toStdString());  // expect: user.name -> acme
  acme::send(variant.toMap()["plan"].toString().toStdString());
}
