// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: variants; each call with its twin.
#include "pii_case.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUrl>
#include <QVariant>

QString text(const std::string& s) { return QString::fromStdString(s); }

void variants(const User& u) {
  { QVariant c; c.setValue(text(u.name)); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QVariant c; c.setValue(text(u.plan)); acme::send((c.toString()).toStdString()); }
  { acme::send((qVariantFromValue(text(u.name)).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((qVariantFromValue(text(u.plan)).toString()).toStdString()); }
  { QVariant c(text(u.name)); acme::send((qvariant_cast<QString>(c)).toStdString()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send((qvariant_cast<QString>(c)).toStdString()); }
  { QVariant c(text(u.name)); acme::send(int(c.toChar().unicode())); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(int(c.toChar().unicode())); }
  { QVariant c(text(u.name)); acme::send(c.toDate().year()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(c.toDate().year()); }
  { QVariant c(text(u.name)); acme::send(c.toDateTime().date().year()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(c.toDateTime().date().year()); }
  { QVariant c(text(u.name)); acme::send(c.toTime().hour()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(c.toTime().hour()); }
  { QVariant c(text(u.name)); acme::send(c.toDouble()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(c.toDouble()); }
  { QVariant c(text(u.name)); acme::send(double(c.toFloat())); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(double(c.toFloat())); }
  { QVariant c(text(u.name)); acme::send(c.toReal()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(c.toReal()); }
  { QVariant c(text(u.name)); acme::send(c.toInt()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(c.toInt()); }
  { QVariant c(text(u.name)); acme::send(c.toUInt()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(c.toUInt()); }
  { QVariant c(text(u.name)); acme::send(long(c.toLongLong())); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send(long(c.toLongLong())); }
  { QVariant c(text(u.name)); acme::send((unsigned long)c.toULongLong()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send((unsigned long)c.toULongLong()); }
  { QVariant c(text(u.name)); acme::send((c.toUrl().toString()).toStdString()); }  // expect: user.name -> acme
  { QVariant c(text(u.plan)); acme::send((c.toUrl().toString()).toStdString()); }
  { QVariant c(QStringList{text(u.name)}); acme::send((c.toStringList()[0]).toStdString()); }  // expect: user.name -> acme
  { QVariant c(QStringList{text(u.plan)}); acme::send((c.toStringList()[0]).toStdString()); }
  { QVariant c(QVariantList{text(u.name)}); acme::send((c.toList()[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QVariant c(QVariantList{text(u.plan)}); acme::send((c.toList()[0].toString()).toStdString()); }
  { QVariant c(QVariantMap{{"k", text(u.name)}}); acme::send((c.toMap()["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QVariant c(QVariantMap{{"k", text(u.plan)}}); acme::send((c.toMap()["k"].toString()).toStdString()); }
  { QVariant c(QVariantHash{{"k", text(u.name)}}); acme::send((c.toHash()["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QVariant c(QVariantHash{{"k", text(u.plan)}}); acme::send((c.toHash()["k"].toString()).toStdString()); }
  { QVariant c(QJsonArray{text(u.name)}); acme::send((c.toJsonArray().at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QVariant c(QJsonArray{text(u.plan)}); acme::send((c.toJsonArray().at(0).toString()).toStdString()); }
  { QVariant c(QJsonObject{{"k", text(u.name)}}); acme::send((c.toJsonObject().value("k").toString()).toStdString()); }  // expect: user.name -> acme
  { QVariant c(QJsonObject{{"k", text(u.plan)}}); acme::send((c.toJsonObject().value("k").toString()).toStdString()); }
  { QVariant c(QJsonValue(text(u.name))); acme::send((c.toJsonValue().toString()).toStdString()); }  // expect: user.name -> acme
  { QVariant c(QJsonValue(text(u.plan))); acme::send((c.toJsonValue().toString()).toStdString()); }
  { QVariant c(QJsonDocument(QJsonObject{{"k", text(u.name)}})); acme::send((c.toJsonDocument().toJson()).toStdString()); }  // expect: user.name -> acme
  { QVariant c(QJsonDocument(QJsonObject{{"k", text(u.plan)}})); acme::send((c.toJsonDocument().toJson()).toStdString()); }
  QVariant c(text(u.name)), d(text(u.plan));
  acme::send(c.toString().toStdString());          // expect: user.name -> acme
  acme::send(c.isNull());
  acme::send(int(c.type()));
  acme::send(c.userType());
  acme::send(c.typeName());
  acme::send(c.canConvert(QVariant::Int));
  acme::send(c.toBool());
  acme::send(c.convert(QVariant::String));
  acme::send(c == d);
  acme::send(c.toString().toStdString());          // expect: user.name -> acme
}
