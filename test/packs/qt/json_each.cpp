// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: JSON and CBOR; each call with its twin.
#include "pii_case.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUuid>
#include <QVariant>

QString text(const std::string& s) { return QString::fromStdString(s); }
QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

void arrays(const User& u) {
  { QJsonArray c; c.prepend(text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c; c.prepend(text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QJsonArray c; c.push_back(text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c; c.push_back(text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QJsonArray c; c.push_front(text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c; c.push_front(text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QJsonArray c; c += text(u.name); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c; c += text(u.plan); acme::send((c.at(0).toString()).toStdString()); }
  { QJsonArray c; acme::send(((c += text(u.name)).at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c; acme::send(((c += text(u.plan)).at(0).toString()).toStdString()); }
  { QJsonArray c; c.insert(0, text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c; c.insert(0, text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QJsonArray c{1}; c.replace(0, text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{1}; c.replace(0, text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QJsonArray c{1}; c[0] = text(u.name); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{1}; c[0] = text(u.plan); acme::send((c.at(0).toString()).toStdString()); }
  { acme::send((QJsonArray::fromStringList(QStringList{text(u.name)}).at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QJsonArray::fromStringList(QStringList{text(u.plan)}).at(0).toString()).toStdString()); }
  { acme::send((QJsonArray::fromVariantList(QVariantList{text(u.name)}).at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QJsonArray::fromVariantList(QVariantList{text(u.plan)}).at(0).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send((c.at(0).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send((c[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send((c[0].toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send((c.first().toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send((c.first().toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send((c.last().toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send((c.last().toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send((c.takeAt(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send((c.takeAt(0).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send(((*c.constBegin()).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send(((*c.constBegin()).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send(((*--c.constEnd()).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send(((*--c.constEnd()).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send(((*--c.end()).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send(((*--c.end()).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send((c.toVariantList()[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send((c.toVariantList()[0].toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; acme::send((QJsonValue(*c.insert(c.begin(), text(u.name))).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; acme::send((QJsonValue(*c.insert(c.begin(), text(u.plan))).toString()).toStdString()); }
}

void array_iterators(const User& u) {
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*i).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*++i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*++i).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*i++).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*i++).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*--i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*--i).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*i--).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*i--).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*(i + 0)).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*(i + 0)).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*(i - 0)).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*(i - 0)).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((i->toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((i->toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.begin(); acme::send((i[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.begin(); acme::send((i[0].toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*i).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*++i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*++i).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*i++).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*i++).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*--i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*--i).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*i--).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*i--).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*(i + 0)).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*(i + 0)).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*(i - 0)).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*(i - 0)).toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((i->toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((i->toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send((i[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send((i[0].toString()).toStdString()); }
  { QJsonArray c{text(u.name)}; auto i = c.constBegin(); acme::send(((*QJsonArray::const_iterator(c.begin())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan)}; auto i = c.constBegin(); acme::send(((*QJsonArray::const_iterator(c.begin())).toString()).toStdString()); }
}

void objects(const User& u) {
  { acme::send((QJsonObject::fromVariantHash(QVariantHash{{"k", text(u.name)}}).value("k").toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QJsonObject::fromVariantHash(QVariantHash{{"k", text(u.plan)}}).value("k").toString()).toStdString()); }
  { QJsonObject c; acme::send((QJsonValue(*c.insert("k", text(u.name))).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c; acme::send((QJsonValue(*c.insert("k", text(u.plan))).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send((QJsonValue(*c.begin()).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send((QJsonValue(*c.begin()).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send(((*c.constBegin()).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send(((*c.constBegin()).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send((QJsonValue(*--c.end()).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send((QJsonValue(*--c.end()).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send(((*--c.constEnd()).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send(((*--c.constEnd()).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send((QJsonValue(*c.find("k")).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send((QJsonValue(*c.find("k")).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send(((*c.constFind("k")).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send(((*c.constFind("k")).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send((c.take("k").toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send((c.take("k").toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send((c.toVariantMap()["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send((c.toVariantMap()["k"].toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send((c.toVariantHash()["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send((c.toVariantHash()["k"].toString()).toStdString()); }
}

void object_iterators(const User& u) {
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*i).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*++i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*++i).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*i++).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*i++).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*--i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*--i).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*i--).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*i--).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*(i + 0)).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*(i + 0)).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*(i - 0)).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*(i - 0)).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((i->toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((i->toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(i.value()).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(i.value()).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*i).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*++i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*++i).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*i++).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*i++).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*--i).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*--i).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*i--).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*i--).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*(i + 0)).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*(i + 0)).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*(i - 0)).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*(i - 0)).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((i->toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((i->toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((i.value().toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((i.value().toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send(((*QJsonObject::const_iterator(c.begin())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send(((*QJsonObject::const_iterator(c.begin())).toString()).toStdString()); }
}

void values(const User& u) {
  { QJsonValue c(text(u.name)); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonValue c(text(u.plan)); acme::send((c.toString()).toStdString()); }
  { QJsonValue c(std::stoi(u.name)); acme::send(c.toInt()); }  // expect: user.name -> acme
  { QJsonValue c(std::stoi(u.plan)); acme::send(c.toInt()); }
  { QJsonValue c(std::stoi(u.name)); acme::send(c.toDouble()); }  // expect: user.name -> acme
  { QJsonValue c(std::stoi(u.plan)); acme::send(c.toDouble()); }
  { QJsonValue c(QJsonObject{{"k", text(u.name)}}); acme::send((c.toObject().value("k").toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonValue c(QJsonObject{{"k", text(u.plan)}}); acme::send((c.toObject().value("k").toString()).toStdString()); }
  { QJsonValue c(QJsonObject{{"k", text(u.name)}}); acme::send((c["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonValue c(QJsonObject{{"k", text(u.plan)}}); acme::send((c["k"].toString()).toStdString()); }
  { QJsonValue c(QJsonArray{text(u.name)}); acme::send((c.toArray().at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonValue c(QJsonArray{text(u.plan)}); acme::send((c.toArray().at(0).toString()).toStdString()); }
  { QJsonValue c(text(u.name)); acme::send((c.toVariant().toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonValue c(text(u.plan)); acme::send((c.toVariant().toString()).toStdString()); }
  { acme::send((QJsonValue::fromVariant(QVariant(text(u.name))).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QJsonValue::fromVariant(QVariant(text(u.plan))).toString()).toStdString()); }
}

void references(const User& u) {
  { QJsonObject c{{"k", std::stoi(u.name)}}; acme::send(c["k"].toInt()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", std::stoi(u.plan)}}; acme::send(c["k"].toInt()); }
  { QJsonObject c{{"k", std::stoi(u.name)}}; acme::send(c["k"].toDouble()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", std::stoi(u.plan)}}; acme::send(c["k"].toDouble()); }
  { QJsonObject c{{"k", QJsonObject{{"l", text(u.name)}}}}; acme::send((c["k"].toObject().value("l").toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", QJsonObject{{"l", text(u.plan)}}}}; acme::send((c["k"].toObject().value("l").toString()).toStdString()); }
  { QJsonObject c{{"k", QJsonArray{text(u.name)}}}; acme::send((c["k"].toArray().at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", QJsonArray{text(u.plan)}}}; acme::send((c["k"].toArray().at(0).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; acme::send((c["k"].toVariant().toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; acme::send((c["k"].toVariant().toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; QJsonValue v = c["k"]; acme::send((v.toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; QJsonValue v = c["k"]; acme::send((v.toString()).toStdString()); }
}

void documents(const User& u) {
  { QJsonDocument c; c.setObject(QJsonObject{{"k", text(u.name)}}); acme::send((c.object().value("k").toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonDocument c; c.setObject(QJsonObject{{"k", text(u.plan)}}); acme::send((c.object().value("k").toString()).toStdString()); }
  { QJsonDocument c; c.setArray(QJsonArray{text(u.name)}); acme::send((c.array().at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonDocument c; c.setArray(QJsonArray{text(u.plan)}); acme::send((c.array().at(0).toString()).toStdString()); }
  { QJsonDocument c(QJsonObject{{"k", text(u.name)}}); acme::send((c["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonDocument c(QJsonObject{{"k", text(u.plan)}}); acme::send((c["k"].toString()).toStdString()); }
  { QJsonDocument c(QJsonObject{{"k", text(u.name)}}); acme::send((c.toVariant().toMap()["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonDocument c(QJsonObject{{"k", text(u.plan)}}); acme::send((c.toVariant().toMap()["k"].toString()).toStdString()); }
  { QJsonDocument c = QJsonDocument::fromVariant(QVariantMap{{"k", text(u.name)}}); acme::send((c["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonDocument c = QJsonDocument::fromVariant(QVariantMap{{"k", text(u.plan)}}); acme::send((c["k"].toString()).toStdString()); }
  { QJsonDocument c = QJsonDocument::fromBinaryData(bytes(u.name)); acme::send((c["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonDocument c = QJsonDocument::fromBinaryData(bytes(u.plan)); acme::send((c["k"].toString()).toStdString()); }
  { QJsonDocument c = QJsonDocument::fromRawData(u.name.data(), 3); acme::send((c["k"].toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonDocument c = QJsonDocument::fromRawData(u.plan.data(), 3); acme::send((c["k"].toString()).toStdString()); }
  { QJsonDocument c(QJsonObject{{"k", text(u.name)}}); acme::send((c.toBinaryData()).toStdString()); }  // expect: user.name -> acme
  { QJsonDocument c(QJsonObject{{"k", text(u.plan)}}); acme::send((c.toBinaryData()).toStdString()); }
}

void cbor(const User& u) {
  { QCborValue c(text(u.name)); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QCborValue c(text(u.plan)); acme::send((c.toString()).toStdString()); }
  { QCborValue c(std::stoi(u.name)); acme::send(int(c.toInteger())); }  // expect: user.name -> acme
  { QCborValue c(std::stoi(u.plan)); acme::send(int(c.toInteger())); }
  { QCborValue c(std::stod(u.name)); acme::send(c.toDouble()); }  // expect: user.name -> acme
  { QCborValue c(std::stod(u.plan)); acme::send(c.toDouble()); }
  { QCborArray a; a.append(text(u.name)); QCborValue c(a); acme::send((c.toArray().at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray a; a.append(text(u.plan)); QCborValue c(a); acme::send((c.toArray().at(0).toString()).toStdString()); }
  { QCborValue c(text(u.name)); acme::send((c.toVariant().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborValue c(text(u.plan)); acme::send((c.toVariant().toString()).toStdString()); }
  { acme::send((QCborValue::fromCbor(bytes(u.name)).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QCborValue::fromCbor(bytes(u.plan)).toString()).toStdString()); }
  { QCborValue c(bytes(u.name)); acme::send((c.toByteArray()).toStdString()); }  // expect: user.name -> acme
  { QCborValue c(bytes(u.plan)); acme::send((c.toByteArray()).toStdString()); }
  { QCborValue c(QUrl(text(u.name))); acme::send((c.toUrl().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborValue c(QUrl(text(u.plan))); acme::send((c.toUrl().toString()).toStdString()); }
  { QCborValue c(QDateTime::fromString(text(u.name))); acme::send((c.toDateTime().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborValue c(QDateTime::fromString(text(u.plan))); acme::send((c.toDateTime().toString()).toStdString()); }
  { QCborValue c(QUuid(text(u.name))); acme::send((c.toUuid().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborValue c(QUuid(text(u.plan))); acme::send((c.toUuid().toString()).toStdString()); }
  { QCborValue c(text(u.name)); acme::send((c.toJsonValue().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborValue c(text(u.plan)); acme::send((c.toJsonValue().toString()).toStdString()); }
  { QCborValue c(text(u.name)); acme::send((c.toCbor()).toStdString()); }  // expect: user.name -> acme
  { QCborValue c(text(u.plan)); acme::send((c.toCbor()).toStdString()); }
  { QCborMap m; m.insert(QString("k"), text(u.name)); QCborValue c(m); acme::send((c.toMap().value(QString("k")).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap m; m.insert(QString("k"), text(u.plan)); QCborValue c(m); acme::send((c.toMap().value(QString("k")).toString()).toStdString()); }
}

void cbor_maps(const User& u) {
  { QCborMap c; c[QString("k")] = text(u.name); acme::send((c[QString("k")].toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = text(u.plan); acme::send((c[QString("k")].toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = text(u.name); acme::send((c.value(QString("k")).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = text(u.plan); acme::send((c.value(QString("k")).toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = text(u.name); acme::send((c.take(QString("k")).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = text(u.plan); acme::send((c.take(QString("k")).toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = text(u.name); QCborValue v = c[QString("k")]; acme::send((v.toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = text(u.plan); QCborValue v = c[QString("k")]; acme::send((v.toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = text(u.name); acme::send((c[QString("k")].toVariant().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = text(u.plan); acme::send((c[QString("k")].toVariant().toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = text(u.name); acme::send((c[QString("k")].toJsonValue().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = text(u.plan); acme::send((c[QString("k")].toJsonValue().toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = bytes(u.name); acme::send((c[QString("k")].toByteArray()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = bytes(u.plan); acme::send((c[QString("k")].toByteArray()).toStdString()); }
  { QCborMap c; c[QString("k")] = QCborValue(QUrl(text(u.name))); acme::send((c[QString("k")].toUrl().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = QCborValue(QUrl(text(u.plan))); acme::send((c[QString("k")].toUrl().toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = QCborValue(QDateTime::fromString(text(u.name))); acme::send((c[QString("k")].toDateTime().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = QCborValue(QDateTime::fromString(text(u.plan))); acme::send((c[QString("k")].toDateTime().toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = QCborValue(QUuid(text(u.name))); acme::send((c[QString("k")].toUuid().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = QCborValue(QUuid(text(u.plan))); acme::send((c[QString("k")].toUuid().toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = std::stoi(u.name); acme::send(long(c[QString("k")].toInteger())); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = std::stoi(u.plan); acme::send(long(c[QString("k")].toInteger())); }
  { QCborMap c; c[QString("k")] = std::stod(u.name); acme::send(c[QString("k")].toDouble()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = std::stod(u.plan); acme::send(c[QString("k")].toDouble()); }
  { QCborMap c; c[QString("k")] = QCborArray{text(u.name)}; acme::send((c[QString("k")].toArray().at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = QCborArray{text(u.plan)}; acme::send((c[QString("k")].toArray().at(0).toString()).toStdString()); }
  { QCborMap c; c[QString("k")] = QCborMap{{QString("l"), text(u.name)}}; acme::send((c[QString("k")].toMap().value(QString("l")).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborMap c; c[QString("k")] = QCborMap{{QString("l"), text(u.plan)}}; acme::send((c[QString("k")].toMap().value(QString("l")).toString()).toStdString()); }
  QCborMap c;
  c.insert(QString("k"), text(u.name));
  c.insert(QString("l"), text(u.plan));
  acme::send(c.value(QString("k")).toString().toStdString()); // expect: user.name -> acme
  acme::send(c.value(QString("l")).toString().toStdString());
  acme::send(c[QString("l")].toString().toStdString());
  acme::send(int(c.size()));
  acme::send(c.isEmpty());
}

void cbor_arrays(const User& u) {
  { QCborArray c; c.append(text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; c.append(text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QCborArray c; c.prepend(text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; c.prepend(text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QCborArray c; c.push_back(text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; c.push_back(text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QCborArray c; c.push_front(text(u.name)); acme::send((c.at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; c.push_front(text(u.plan)); acme::send((c.at(0).toString()).toStdString()); }
  { QCborArray c; c << text(u.name); acme::send((c[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; c << text(u.plan); acme::send((c[0].toString()).toStdString()); }
  { QCborArray c; c += text(u.name); acme::send((c.first().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; c += text(u.plan); acme::send((c.first().toString()).toStdString()); }
  { QCborArray c; acme::send(((c << text(u.name)).last().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; acme::send(((c << text(u.plan)).last().toString()).toStdString()); }
  { QCborArray c; acme::send(((c += text(u.name)).last().toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; acme::send(((c += text(u.plan)).last().toString()).toStdString()); }
  { QCborArray c; c << text(u.name); acme::send((c.takeAt(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QCborArray c; c << text(u.plan); acme::send((c.takeAt(0).toString()).toStdString()); }
  QCborArray c;
  c << text(u.name);
  acme::send(int(c.size()));
  acme::send(c.isEmpty());
}

void queries(const User& u) {
  QJsonObject o, p;
  o.insert("k", text(u.name));
  QJsonArray a{text(u.name)}, b;
  QJsonValue v(text(u.name)), w;
  QJsonDocument d(o), e;
  acme::send(o.value("k").toString().toStdString()); // expect: user.name -> acme
  acme::send(o.value("x").toString().toStdString());
  acme::send(o.size());
  acme::send(o.count());
  acme::send(o.length());
  acme::send(o.isEmpty());
  acme::send(o.empty());
  acme::send(o.contains("k"));
  acme::send(o.keys()[0].toStdString());
  acme::send(o == p);
  acme::send(o != p);
  acme::send(o.begin() == o.end());
  acme::send(o.constBegin() != o.constEnd());
  acme::send(o.begin().key().toStdString());
  acme::send(o.constBegin().key().toStdString());
  acme::send(a.at(0).toString().toStdString());    // expect: user.name -> acme
  acme::send(a.size());
  acme::send(a.count());
  acme::send(a.isEmpty());
  acme::send(a.empty());
  acme::send(a.contains("x"));
  acme::send(a == b);
  acme::send(a != b);
  acme::send(a.begin() == a.end());
  acme::send(a.constBegin() != a.constEnd());
  a.removeAt(1);
  acme::send(v.toString().toStdString());          // expect: user.name -> acme
  acme::send(v.isNull());
  acme::send(v.isBool());
  acme::send(v.isDouble());
  acme::send(v.isString());
  acme::send(v.isArray());
  acme::send(v.isObject());
  acme::send(v.isUndefined());
  acme::send(int(v.type()));
  acme::send(v.toBool());
  acme::send(v == w);
  acme::send(o["k"].isNull());
  acme::send(o["k"].isBool());
  acme::send(o["k"].isDouble());
  acme::send(o["k"].isString());
  acme::send(o["k"].isArray());
  acme::send(o["k"].isObject());
  acme::send(o["k"].isUndefined());
  acme::send(int(o["k"].type()));
  acme::send(o["k"].toBool());
  acme::send(o["k"] == w);
  acme::send(d["k"].toString().toStdString());     // expect: user.name -> acme
  acme::send(d.isNull());
  acme::send(d.isArray());
  acme::send(d.isObject());
  acme::send(d.isEmpty());
  acme::send(d == e);
  o.remove("x");
  acme::send(o.value("k").toString().toStdString()); // expect: user.name -> acme
}
